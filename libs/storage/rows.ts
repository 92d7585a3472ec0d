import { AbonnementRow } from './abonnement.row';
import { AccessLogRow } from './access-log.row';
import { AfleveringRow } from './aflevering.row';
import { AfwezigheidRow } from './afwezigheid.row';
import { AfwezigheidFeitRow } from './afwezigheid-feit.row';
import { BeoordelingFeitRow } from './beoordeling-feit.row';
import { BijlageRow } from './bijlage.row';
import { BeurtregelsRow } from './beurtregels.row';
import { BriefRow } from './brief.row';
import { ClientRow } from './client.row';
import { ClockRow } from './clock.row';
import { ConceptRow } from './concept.row';
import { DeadlineRow } from './deadline.row';
import { DossierOverviewRow } from './dossier-overview.row';
import { DossierGevouwenRow } from './dossier-gevouwen.row';
import { DossierStandRow } from './dossier-stand.row';
import { DossierBesluitRow } from './dossier-besluit.row';
import { VoorraadMutatieRow } from './voorraad-mutatie.row';
import { BesluitMutatieRow } from './besluit-mutatie.row';
import { VoorraadMaandRow } from './voorraad-maand.row';
import { BesluitMaandRow } from './besluit-maand.row';
import { VerblijfMaandRow } from './verblijf-maand.row';
import { DossierVerblijfRow } from './dossier-verblijf.row';
import { ProductieMaandRow } from './productie-maand.row';
import { CijferbeleidRow } from './cijferbeleid.row';
import { KrachtVersieRow } from './kracht-versie.row';
import { KpiNormRow } from './kpi-norm.row';
import { KpiPublicatieRow } from './kpi-publicatie.row';
import { FactRow } from './fact.row';
import { FeitTypeRow } from './feit-type.row';
import { FollowerRow } from './follower.row';
import { IdempotencyKeyRow } from './idempotency-key.row';
import { JourneyRow } from './journey.row';
import { KantoorRow } from './kantoor.row';
import { KwaliteitDossierRow } from './kwaliteit-dossier.row';
import { KwaliteitFeitRow } from './kwaliteit-feit.row';
import { KwaliteitOnderzoekRow } from './kwaliteit-onderzoek.row';
import { KwaliteitPopulatieRow } from './kwaliteit-populatie.row';
import { KwaliteitStapRow } from './kwaliteit-stap.row';
import { KwaliteitToelichtingRow } from './kwaliteit-toelichting.row';
import { KwaliteitToetsingRow } from './kwaliteit-toetsing.row';
import { MdoAanwezigeRow } from './mdo-aanwezige.row';
import { MdoAgendapuntRow } from './mdo-agendapunt.row';
import { MdoBerichtRow } from './mdo-bericht.row';
import { MdoFeitRow } from './mdo-feit.row';
import { MdoQuorumRow } from './mdo-quorum.row';
import { MdoSessieRow } from './mdo-sessie.row';
import { MedewerkerRow } from './medewerker.row';
import { MedewerkerRolRow } from './medewerker-rol.row';
import { MeldingRow } from './melding.row';
import { MeldingFeitRow } from './melding-feit.row';
import { MeldingRondeRow } from './melding-ronde.row';
import { DelegatiebeleidRow } from './delegatiebeleid.row';
import { MandaatRow } from './mandaat.row';
import { MandaatFeitRow } from './mandaat-feit.row';
import { MandaatHandelingRow } from './mandaat-handeling.row';
import { OutboxRow } from './outbox.row';
import { ProductieDagRow } from './productie-dag.row';
import { ProductieRegelRow } from './productie-regel.row';
import { RegelboekRow } from './regelboek.row';
import { StukRow } from './stuk.row';
import { TaakRow } from './taak.row';
import { TaakFeitRow } from './taak-feit.row';
import { TeamplaatsingRow } from './teamplaatsing.row';
import { TeamRow } from './team.row';
import { TevredenheidMetingRow } from './tevredenheid-meting.row';
import { TevredenheidUitkomstRow } from './tevredenheid-uitkomst.row';
import { VasteVervangerRow } from './vaste-vervanger.row';
import { VerdelingRow } from './verdeling.row';
import { VastgelopenWerkFeitRow } from './vastgelopen-werk-feit.row';
import { VastgelopenWerkRow } from './vastgelopen-werk.row';
import { WeergaveRow } from './weergave.row';
import { WerkpatroonRow } from './werkpatroon.row';
import { WerkvoorraadgrensRow } from './werkvoorraadgrens.row';

/** Every table of ours, as TypeORM sees it: columns and keys. Indexes, checks, foreign keys and triggers are the migration's alone. */
export const rows = [
  AbonnementRow,
  AccessLogRow,
  AfleveringRow,
  AfwezigheidRow,
  AfwezigheidFeitRow,
  BeurtregelsRow,
  BeoordelingFeitRow,
  BijlageRow,
  BriefRow,
  ClientRow,
  ClockRow,
  ConceptRow,
  DeadlineRow,
  DossierOverviewRow,
  DossierGevouwenRow,
  DossierStandRow,
  DossierBesluitRow,
  VoorraadMutatieRow,
  BesluitMutatieRow,
  VoorraadMaandRow,
  BesluitMaandRow,
  VerblijfMaandRow,
  DossierVerblijfRow,
  ProductieMaandRow,
  CijferbeleidRow,
  KrachtVersieRow,
  KpiNormRow,
  KpiPublicatieRow,
  FactRow,
  FeitTypeRow,
  FollowerRow,
  IdempotencyKeyRow,
  DelegatiebeleidRow,
  JourneyRow,
  KantoorRow,
  KwaliteitDossierRow,
  KwaliteitFeitRow,
  KwaliteitOnderzoekRow,
  KwaliteitPopulatieRow,
  KwaliteitStapRow,
  KwaliteitToelichtingRow,
  KwaliteitToetsingRow,
  MdoAanwezigeRow,
  MdoAgendapuntRow,
  MdoBerichtRow,
  MdoFeitRow,
  MdoQuorumRow,
  MdoSessieRow,
  MandaatRow,
  MandaatFeitRow,
  MandaatHandelingRow,
  MedewerkerRow,
  MedewerkerRolRow,
  MeldingRow,
  MeldingFeitRow,
  MeldingRondeRow,
  OutboxRow,
  ProductieDagRow,
  ProductieRegelRow,
  RegelboekRow,
  StukRow,
  TaakRow,
  TaakFeitRow,
  TeamplaatsingRow,
  TeamRow,
  TevredenheidMetingRow,
  TevredenheidUitkomstRow,
  VastgelopenWerkRow,
  VastgelopenWerkFeitRow,
  VasteVervangerRow,
  VerdelingRow,
  WeergaveRow,
  WerkpatroonRow,
  WerkvoorraadgrensRow,
];
