import type { Fact, FactType } from '../facts';
import { refuse, type Refusal } from '../refusals';
import type { By, Rol } from '../rollen';
import { DISCIPLINES } from './taken';

/** What kind of work an act or a taak is, seen from the arts who answers for it. */
export const AARDEN = {
  VOORBEHOUDEN: 'Voorbehouden aan de arts',
  DELEGEERBAAR: 'Delegeerbaar onder mandaat',
  ONDERSTEUNEND: 'Taakondersteuning',
  EIGEN: 'Eigen werk van de discipline',
} as const;
export type Aard = keyof typeof AARDEN;

export const ARTSEN: readonly Rol[] = DISCIPLINES.ARTS!.rollen;

/**
 * Acts that are not simply the own work of who does them. Never delegated: onderzoek, oordeel and weging, diagnose, FML,
 * GBM, duurzaamheid, prognose, eindconclusie, and what the arts decides about a delegation (NVVG Handreiking
 * Taakdelegatie 2022; CRvB 29-9-2005 AU3603). What may be delegated an SMV does under a mandate only; for the medisch
 * secretaresse the same act is taakondersteuning, for the own discipline of a taak it is its own work.
 */
export const HANDELINGEN = {
  stelBelastbaarheidVast: 'VOORBEHOUDEN',
  contrasigneer: 'VOORBEHOUDEN',
  stuurBelastbaarheidTerug: 'VOORBEHOUDEN',
  stelProbleemanalyseVast: 'VOORBEHOUDEN',
  stuurProbleemanalyseTerug: 'VOORBEHOUDEN',
  bepaalVervolg: 'VOORBEHOUDEN',
  verklaarHersteld: 'VOORBEHOUDEN',
  delegeerVoorbereiding: 'VOORBEHOUDEN',
  keurVoorbereidingGoed: 'VOORBEHOUDEN',
  stuurVoorbereidingTerug: 'VOORBEHOUDEN',
  trekDelegatieIn: 'VOORBEHOUDEN',
  plan: 'VOORBEHOUDEN',
  verzet: 'VOORBEHOUDEN',
  start: 'VOORBEHOUDEN',
  laatVervallen: 'VOORBEHOUDEN',
  meldVoorbereidingTerug: 'DELEGEERBAAR',
  registreerContact: 'DELEGEERBAAR',
  vraagMedischeInformatie: 'DELEGEERBAAR',
  rondDossiervormingAf: 'DELEGEERBAAR',
  rappelleer: 'ONDERSTEUNEND',
  ontvangMedischeInformatie: 'ONDERSTEUNEND',
} as const satisfies Record<string, Aard>;

/** What the arts can name in a mandate, and what it is called there. */
export const DELEGEERBAAR = {
  meldVoorbereidingTerug: 'Voorbereiden en terugmelden',
  registreerContact: 'Contact met de cliënt',
  vraagMedischeInformatie: 'Medische informatie opvragen',
  rondDossiervormingAf: 'Medisch dossier compleet maken',
} as const;
export type Delegeerbaar = keyof typeof DELEGEERBAAR;

export const aardVan = (actie: string): Aard =>
  Object.hasOwn(HANDELINGEN, actie) ? HANDELINGEN[actie as keyof typeof HANDELINGEN] : 'EIGEN';

/** Whether somebody in this capacity may do the act under a mandate of an arts only. */
export const vraagtMandaat = (actie: string, hoedanigheid: Rol): actie is Delegeerbaar =>
  hoedanigheid === 'SMV' && aardVan(actie) === 'DELEGEERBAAR';

/** What only an arts can state; with `true` a registered verzekeringsarts only (CRvB 2014:39, 2018:3356). */
const VOORBEHOUDEN_FEITEN: Partial<Record<FactType, boolean>> = {
  BelastbaarheidDetermined: false,
  BelastbaarheidCountersigned: true,
  BelastbaarheidReturned: true,
  ProbleemanalyseMade: false,
  ProbleemanalyseCountersigned: true,
  ProbleemanalyseReturned: true,
  VervolgDetermined: true,
  HersteldDeclared: true,
  VoorbereidingDelegated: false,
  VoorbereidingApproved: false,
  VoorbereidingReturned: false,
  HerbeoordelingPlanned: false,
  HerbeoordelingMoved: false,
};

/** The capacities that may state this; undefined when it is reserved to nobody. */
export function voorbehoudenAan(feit: FactType): readonly Rol[] | undefined {
  const geregistreerd = VOORBEHOUDEN_FEITEN[feit];
  return geregistreerd === undefined ? undefined : geregistreerd ? ['VERZEKERINGSARTS'] : ARTSEN;
}

/** Whatever an act admits and by whatever route it came: what is reserved to an arts is stated by an arts. */
export const statesReserved = (facts: readonly Fact[], { hoedanigheid }: By): Refusal | undefined =>
  facts.some(({ type }) => voorbehoudenAan(type)?.includes(hoedanigheid) === false)
    ? refuse('VOORBEHOUDEN_AAN_ARTS', 'Dit oordeel is voorbehouden aan een arts.')
    : undefined;
