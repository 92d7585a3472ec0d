import { labelOfFase } from '../../domain/fasen';
import { uitleg, vergelijk, type BeurtTaak } from '../../domain/taken/beurt-uitleg';
import type { Taak } from '../../domain/taken/taak-acts';
import { labelOfTaak } from '../../domain/taken/taken';
import { WEKKER_NAMEN, type Wekker } from '../../domain/taken/wachten';
import { datumInAmsterdam, daysBetween, type Datum } from '../../domain/termijnen/datum';
import { werkdagenBetween } from '../../domain/termijnen/werkdagen';
import { termijnOf, type TermijnRow } from './termijn';

export interface TaakRow extends TermijnRow, BeurtTaak {
  id: string;
  soort: string;
  titel: string | null;
  discipline: string;
  versie: number;
  status: string;
  teamId: string;
  behandelaarId: string | null;
  behandelaarNaam: string | null;
  behandelaarSinds: string | null;
  gedelegeerdDoorId: string | null;
  waarnemingVoorId: string | null;
  waarnemingVoorNaam: string | null;
  waarnemingTotEnMet: Datum | null;
  overdrachtsnotitie: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
  wachtFeit: Wekker | null;
  gewektFeit: Wekker | null;
  haastTijdstip: string | null;
  voorkeurId: string | null;
  vorigeId: string | null;
  laatste: Taak['laatste'];
  beurtDatum: Datum;
  dossierId: string;
  dossierSoort: string;
  fase: string;
  naam: string;
  vangnet: boolean;
  ontvangstDatum: Datum;
}

/** A row of the werklijst as every screen shows it, with why it stands above the next one. */
export function itemOf(
  row: TaakRow,
  volgende: TaakRow | undefined,
  medewerkerId: string,
  acties: readonly string[],
) {
  const sinds = row.behandelaarSinds;
  return {
    id: row.id,
    soort: row.soort,
    label: labelOfTaak(row.soort, row.titel),
    gereedDatum: row.gereedDatum,
    discipline: row.discipline,
    versie: row.versie,
    status: row.wachtTotDatum && row.wachtTotDatum > row.vandaag ? 'WACHT' : row.status,
    behandelaar: row.behandelaarId ? { id: row.behandelaarId, naam: row.behandelaarNaam } : null,
    ...(row.waarnemingVoorId && {
      waarnemingVoor: {
        id: row.waarnemingVoorId,
        naam: row.waarnemingVoorNaam,
        totEnMetDatum: row.waarnemingTotEnMet,
      },
    }),
    ...(row.overdrachtsnotitie && { overdrachtsnotitie: row.overdrachtsnotitie }),
    bijMijSindsTijdstip: sinds,
    bijMijSinds: sinds && werkdagen(werkdagenBetween(datumInAmsterdam(sinds), row.vandaag)),
    clientWachtSindsDatum: row.ontvangstDatum,
    clientWacht: weken(daysBetween(row.ontvangstDatum, row.vandaag)),
    ...wachtOf(row),
    ...(row.haastReden && {
      haast: { reden: row.haastReden, doorNaam: row.haastDoorNaam, sindsTijdstip: row.haastTijdstip },
    }),
    volgorde: {
      beurtDatum: row.beurtDatum,
      redenen: uitleg(row, row.vandaag),
      bovenVolgende: volgende ? vergelijk(row, volgende) : null,
    },
    ...(row.voorkeurId === medewerkerId && { kentClient: true }),
    acties,
    dossier: {
      id: row.dossierId,
      soort: row.dossierSoort,
      fase: row.fase,
      faseLabel: labelOfFase(row.fase),
      client: { naam: row.naam },
      vangnet: row.vangnet,
      termijn: termijnOf(row),
    },
  };
}

/** Until when and why it waits and what else ends that; or that what it waited for has come. */
function wachtOf({ wachtTotDatum, wachtReden, wachtFeit, gewektFeit, vandaag }: TaakRow) {
  return {
    ...(wachtTotDatum && { wachtTotDatum, wachtReden }),
    ...(wachtFeit && { wachtFeit: { naam: wachtFeit, label: WEKKER_NAMEN[wachtFeit] } }),
    ...(wachtTotDatum && wachtTotDatum <= vandaag && { wachtVoorbij: 'De dag is gekomen' }),
    ...(gewektFeit && { wachtVoorbij: WEKKER_NAMEN[gewektFeit] }),
  };
}

const werkdagen = (n: number): string => (n <= 0 ? 'vandaag' : n === 1 ? '1 werkdag' : `${n} werkdagen`);

function weken(days: number): string {
  if (days < 14) return days === 1 ? '1 dag' : `${Math.max(days, 0)} dagen`;
  return `${Math.floor(days / 7)} weken`;
}
