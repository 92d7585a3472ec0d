import type { Fout } from '../aanvraag';
import { refuse, type Refusal } from '../refusals';
import type { Datum } from '../termijnen/datum';
import type { Onderdeel } from './vragenlijst';

/** The kinds of dossiers a sample is drawn from, apart for each kantoor (evaluation 6.2). */
export const STRATA = {
  ZW: 'Ziektewet, geëindigd',
  EZWB: 'Eerstejaars Ziektewet-beoordeling',
  WIA_VANGNET: 'WIA-claim van een vangnetter',
  WIA_OVERIG: 'WIA-claim, werkgever betaalde loon door',
} as const;
export type Stratum = keyof typeof STRATA;

export const ONDERDEEL_VAN: Readonly<Record<Stratum, Onderdeel>> = {
  ZW: 'ZW',
  EZWB: 'EZWB',
  WIA_VANGNET: 'WIA',
  WIA_OVERIG: 'WIA',
};

export interface Quotum {
  kantoorId: string;
  stratum: Stratum;
  aantal: number;
}

/** Kantoren that are looked at together; two of them are compared. */
export interface Groep {
  naam: string;
  kantoren: string[];
}

export interface Plan {
  vanDatum: Datum;
  totEnMetDatum: Datum;
  quota: Quotum[];
  groepen: Groep[];
  toetserIds: string[];
  /** Of how many in a hundred dossiers a second toetser gives a judgment without seeing the first. */
  tweedePercentage: number;
}

export const STATUSSEN = {
  GEPLAND: 'Gepland',
  GETROKKEN: 'Wordt beoordeeld',
  AFGEROND: 'Afgerond',
  INGETROKKEN: 'Ingetrokken',
} as const;
export type Status = keyof typeof STATUSSEN;

/** Why a dossier that was drawn cannot be judged (evaluation 6.2: 21 of 150). */
export const ONGESCHIKT = {
  GEEN_BEGELEIDING: 'Geen Ziektewet-arbobegeleiding door UWV',
  GEEN_BEOORDELING: 'Geen EZWb- of WIA-beslissing',
  MET_WERKGEVER: 'Ziektewet-cliënt met een werkgever',
  WAZO: 'WAZO-uitkering',
  ONVOLLEDIG: 'Dossier is niet volledig',
} as const;
export type Ongeschikt = keyof typeof ONGESCHIKT;

/** What is wrong with a plan by itself. */
export function foutenInPlan({ vanDatum, totEnMetDatum, quota, groepen }: Plan): Fout[] {
  const fouten: Fout[] = [];
  if (totEnMetDatum < vanDatum)
    fouten.push({ veld: 'totEnMetDatum', melding: 'kan niet vóór de eerste dag liggen' });
  const sleutels = quota.map(({ kantoorId, stratum }) => `${kantoorId} ${stratum}`);
  if (new Set(sleutels).size < sleutels.length)
    fouten.push({ veld: 'quota', melding: 'noemt een kantoor en soort dubbel' });
  const ingedeeld = groepen.flatMap(({ kantoren }) => kantoren);
  if (
    new Set(ingedeeld).size < ingedeeld.length ||
    new Set(groepen.map(({ naam }) => naam)).size < groepen.length
  )
    fouten.push({ veld: 'groepen', melding: 'noemt een kantoor of naam dubbel' });
  if (quota.some(({ kantoorId }) => !ingedeeld.includes(kantoorId)))
    fouten.push({ veld: 'groepen', melding: 'mist een kantoor uit de steekproef' });
  return fouten;
}

export type Actie = 'trek' | 'vervang' | 'rondAf' | 'trekIn';
export const ACTIES: Readonly<Record<Actie, { label: string; van: Status }>> = {
  trek: { label: 'Steekproef trekken', van: 'GEPLAND' },
  vervang: { label: 'Dossier vervangen', van: 'GETROKKEN' },
  rondAf: { label: 'Onderzoek afronden', van: 'GETROKKEN' },
  trekIn: { label: 'Onderzoek intrekken', van: 'GEPLAND' },
};

/** The acts a study admits now; only who planned it closes or withdraws it. */
export const actiesIn = (status: Status): Actie[] =>
  (Object.keys(ACTIES) as Actie[]).filter((actie) => ACTIES[actie].van === status);

/** Why an act cannot be done on the study as it stands. */
export function weigering(
  actie: Actie,
  onderzoek: { status: Status; totEnMetDatum: Datum; onbeoordeeld: number },
  vandaag: Datum,
): Refusal | undefined {
  if (ACTIES[actie].van !== onderzoek.status)
    return refuse('ONDERZOEK_STAND', `Dit onderzoek is ${STATUSSEN[onderzoek.status].toLowerCase()}.`);
  if (actie === 'trek' && onderzoek.totEnMetDatum >= vandaag)
    return refuse(
      'PERIODE_LOOPT',
      'De periode loopt nog; trekken kan als zij voorbij is, anders mist de steekproef wat nog komt.',
    );
  if (actie === 'rondAf' && onderzoek.onbeoordeeld > 0)
    return refuse(
      'NOG_NIET_BEOORDEELD',
      `Van ${onderzoek.onbeoordeeld} beoordelingen ontbreekt het integrale oordeel.`,
    );
  return undefined;
}
