import type { JsonObject } from '../../../libs/domain/json';
import type { TaakSoort } from '../../../libs/domain/taken/taken';
import { addDays, addMonths, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { addWerkdagen } from '../../../libs/domain/termijnen/werkdagen';
import type { Medewerker } from '../centre/medewerkers';
import type { Random } from '../centre/random';
import { BEPERKINGEN, INFORMATIE, MEDISCH, OPDRACHTEN, VERSLAGEN } from './sentences';
import type { Story } from './story';
import { AANDEEL } from './tempo';

const ARTSEN = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] as const;

/** The medisch secretaresse completes the file and chases who does not answer. */
export function tellDossiervorming(story: Story): void {
  const { random, tempo } = story;
  const ms = story.someone(['MEDISCH_SECRETARESSE']);
  story.until(random.between(1, 4), 'DOSSIERVORMING', ms);
  let zonderInformatie = false;
  const verzoeken = story.chance('informatieGevraagd') ? (story.chance('informatieTweede') ? 2 : 1) : 0;
  for (let nummer = 1; nummer <= verzoeken; nummer++) {
    const bron = random.weighted({ HUISARTS: 0.45, SPECIALIST: 0.3, BEDRIJFSARTS: 0.15, CLIENT: 0.1 });
    story.act(ms, 'vraagMedischeInformatie', {
      bron,
      gevraagdDatum: story.vandaag,
      vraag: random.pick(INFORMATIE.vraag),
    });
    if (story.chance('inWacht')) tellInWacht(story, ms);
    story.wait(random.around(tempo.dossiervorming));
    if (story.chance('rappel')) {
      story.act(ms, 'rappelleer', { nummer, rappelDatum: story.vandaag }).wait(random.between(4, 12));
    }
    if (story.chance('informatieBlijftUit')) zonderInformatie = true;
    else {
      const inhoud = random.pick(INFORMATIE.inhoud);
      story.act(ms, 'ontvangMedischeInformatie', { nummer, ontvangenDatum: story.vandaag, inhoud });
    }
    story.wait(random.between(0, 2));
  }
  story.act(ms, 'rondDossiervormingAf', zonderInformatie ? { zonderInformatie } : {});
}

/** On hold until an answer may be expected. */
function tellInWacht(story: Story, ms: Medewerker): void {
  const gegevens = {
    totDatum: addWerkdagen(story.vandaag, 10),
    reden: 'Wacht op informatie van de behandelaar',
  };
  story.note(ms, { soort: 'taak', taak: 'DOSSIERVORMING', actie: 'pak', gegevens: {} });
  story.note(ms, { soort: 'taak', taak: 'DOSSIERVORMING', actie: 'zetInWacht', gegevens });
}

/** Awb 4:15 lid 1b or 2b; only while the term of eight weeks surely still runs. */
export function tellOpschorting(story: Story, ontvangstDatum: Story['vandaag'], pb: Medewerker): void {
  if (story.vandaag > addDays(addWeeks(ontvangstDatum, 8), -3) || !story.chance('opschorting')) return;
  const grond = story.random.pick(['AWB_4_15_1B', 'AWB_4_15_2B']);
  const reden =
    grond === 'AWB_4_15_1B'
      ? 'Informatie uit het buitenland gevraagd'
      : 'Cliënt verscheen niet op het spreekuur';
  story.act(pb, 'schortOp', {
    grond,
    vanafDatum: addDays(story.vandaag, 1),
    reden,
    ...(grond === 'AWB_4_15_1B' && { mededelingDatum: story.vandaag }),
  });
  story.wait(story.random.between(8, 30)).act(pb, 'hervat', { datum: story.vandaag }).wait(1);
}

export interface Oordeel {
  gbm: boolean;
  duurzaam: boolean;
  herbeoordelingDatum?: Datum;
}

/** Shares in which a judgment differs from the usual; `herbeoordelen`: that the arts plans to look again. */
interface Kansen {
  herbeoordelen?: number;
  gbm?: number;
  duurzaam?: number;
}

/** The judgment of belastbaarheid, and what it came to. */
export function tellMedisch(
  story: Story,
  vergeten: number,
  { herbeoordelen = 0, gbm: gbmKans = AANDEEL.gbm as number, duurzaam: duurzaamKans }: Kansen = {},
): Oordeel {
  const { random } = story;
  let found: Oordeel | undefined;
  tellOordeel(story, vergeten, () => {
    if (!found) {
      const gbm = random.chance(gbmKans);
      const duurzaam = random.chance(duurzaamKans ?? (gbm ? AANDEEL.gbmDuurzaam : AANDEEL.fmlDuurzaam));
      const again = !duurzaam && random.chance(herbeoordelen);
      const herbeoordelingDatum = addMonths(story.vandaag, random.between(3, 10));
      found = { gbm, duurzaam, ...(again && { herbeoordelingDatum }) };
    }
    return belastbaarheid(random, found);
  });
  return found!;
}

/** What the arts does is called differently in the probleemanalyse. */
interface Handeling {
  actie: string;
  terug: string;
  taak: TaakSoort;
}
const BELASTBAARHEID: Handeling = {
  actie: 'stelBelastbaarheidVast',
  terug: 'stuurBelastbaarheidTerug',
  taak: 'BELASTBAARHEID',
};

/** The judgment of a doctor, whatever is asked: prepared or not, and signed by a registered one. */
export function tellOordeel(
  story: Story,
  vergeten: number,
  gegevens: () => JsonObject,
  handeling = BELASTBAARHEID,
): void {
  const { random, tempo } = story;
  const arts = story.someone([...ARTSEN]);
  const wait = random.chance(vergeten) ? random.around(290, 0.25) : random.around(tempo.arts, 0.6);
  story.until(wait, handeling.taak, arts);
  // An anios may ask support, not delegate: a colleague does.
  if (random.chance(tempo.delegatie)) tellVoorbereiding(story, story.someone(['VERZEKERINGSARTS', 'AIOS']));
  story.act(arts, handeling.actie, gegevens());
  if (!arts.id.startsWith('va-')) tellContraseign(story, arts, gegevens, handeling);
}

/** The arts has an SMV prepare, and judges what comes back. */
export function tellVoorbereiding(
  story: Story,
  opdrachtgever: Medewerker,
  tijdens?: (smv: Medewerker) => void,
): void {
  const { random } = story;
  const smv = story.someone(['SMV']);
  const aan: JsonObject = random.chance(0.8) ? { aan: smv.id } : {};
  const terugVoorDatum = addWerkdagen(story.vandaag, 15);
  story.act(opdrachtgever, 'delegeerVoorbereiding', {
    opdracht: random.pick(OPDRACHTEN),
    terugVoorDatum,
    ...aan,
  });
  if (story.chance('delegatieIngetrokken')) {
    story.wait(random.between(1, 8)).act(opdrachtgever, 'trekDelegatieIn');
    return;
  }
  if (tijdens) tijdens(smv);
  for (let round = 1; ; round++) {
    story.wait(random.between(3, 12)).act(smv, 'meldVoorbereidingTerug', { verslag: random.pick(VERSLAGEN) });
    story.wait(random.between(1, 5));
    if (round > 1 || !story.chance('voorbereidingTerug')) break;
    const reden = random.pick(['ONVOLLEDIG', 'ANDERE_VRAAG', 'NADER_CONTACT']);
    story.act(opdrachtgever, 'stuurVoorbereidingTerug', { reden });
  }
  story.act(opdrachtgever, 'keurVoorbereidingGoed').wait(random.between(0, 4));
}

function tellContraseign(
  story: Story,
  auteur: Medewerker,
  gegevens: () => JsonObject,
  { actie, terug }: Handeling,
): void {
  const { random } = story;
  const va = story.someone(['VERZEKERINGSARTS']);
  story.until(random.around(3), 'CONTRASEIGN', va);
  if (story.chance('contraseignTerug')) {
    story.act(va, terug, { reden: 'De onderbouwing van de beperkingen is nog te mager.' });
    story.wait(random.between(2, 8)).act(auteur, actie, gegevens());
    story.wait(random.between(1, 4));
  }
  story.act(
    va,
    'contrasigneer',
    random.chance(0.3) ? { toets: 'Dossier en onderbouwing doorgenomen; akkoord.' } : {},
  );
}

const GBM: JsonObject[] = [
  {
    gbmGrond: 'NIET_ZELFREDZAAM',
    gbmTerreinen: ['ZELFVERZORGING', 'SAMENLEVINGSVERBAND', 'SOCIALE_CONTACTEN'],
  },
  { gbmGrond: 'ADL_AFHANKELIJK' },
  { gbmGrond: 'OPNAME' },
  { gbmGrond: 'WISSELEND_BELASTBAAR', gbmKeerGezien: 3 },
];
const ARBEIDSDUUR: JsonObject[] = [
  ...[10, 20, 20, 24, 30, 32].map((urenPerWeek) => ({ urenPerWeek, arbeidsduurGronden: ['ENERGETISCH'] })),
  { urenPerWeek: 40 },
];

/** A Functionele Mogelijkhedenlijst of a few limitations. */
export const inventFml = (random: Random): JsonObject => ({
  ...random.pick(ARBEIDSDUUR),
  beperkingen: random.shuffle([...BEPERKINGEN]).slice(0, random.between(2, 5)),
});

function belastbaarheid(random: Random, { gbm, duurzaam, herbeoordelingDatum }: Oordeel): JsonObject {
  return {
    uitkomst: gbm ? 'GBM' : 'FML',
    duurzaam,
    onderbouwing: random.pick(MEDISCH),
    ...(duurzaam
      ? { duurzaamheidOnderbouwing: 'Behandeling is afgerond; verbetering is niet te verwachten.' }
      : {}),
    ...(gbm ? random.pick(GBM) : { fml: inventFml(random) }),
    ...(herbeoordelingDatum && { herbeoordelingDatum }),
  };
}
