import type { VangnetGroep } from '../aanvraag';
import type { Aanvaard } from '../controles/controle';
import type { Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import {
  foutenInVerloop,
  kalenderVan,
  type Onderbreking,
  type Verlof,
  type Ziektewetkalender,
} from '../termijnen/ziektewet-kalender';
import { newBeoordeling, type BeoordelingContext, type BeoordelingInput } from './beoordeling.context';

/** The non-medical conclusion of the probleemanalyse (Regeling procesgang vangnetters art. 2). */
export const CONCLUSIES = {
  MOGELIJK: 'Re-integratie is mogelijk',
  NOG_NIET: 'Re-integratie is nog niet mogelijk',
  GEEN_MOGELIJKHEDEN: 'Er zijn geen mogelijkheden',
};
export type Conclusie = keyof typeof CONCLUSIES;

export interface Probleemanalyse {
  conclusie: Conclusie;
  auteurId: string;
  /** The registered verzekeringsarts who signed; null while the contraseign is awaited. */
  getekendDoorId: string | null;
}

export interface Plan {
  nummer: number;
  evaluaties: { datum: Datum; gedaan: boolean }[];
}

export type PlanMaker = 'RE_INTEGRATIEBEGELEIDER' | 'ARBEIDSDESKUNDIGE';
export type EindeReden = 'HERSTELD' | 'WACHTTIJD_VOLBRACHT' | 'GEEINDIGD_EZWB' | 'GEEINDIGD_AOW';

/** One ziekmelding and what follows: the right to ziekengeld, and two years of begeleiding at most. */
export interface ZiektewetContext extends BeoordelingContext {
  aanvrager: Aanvrager;
  geboorteDatum: Datum | null;
  groep: VangnetGroep | null;
  onderbrekingen: Onderbreking[];
  verlof: Verlof[];
  /** The day on which was decided over the right to ziekengeld. */
  rechtBesluitDatum: Datum | null;
  aanvaard?: Aanvaard;
  lijn: 'EERSTE' | 'TWEEDE';
  /** Since when langdurig verzuim threatens, so that a probleemanalyse is due at once. */
  langdurigSinds: Datum | null;
  intake: { planDoor: PlanMaker } | null;
  probleemanalyse: Probleemanalyse | null;
  /** A plan is due two weeks after somebody found that there must be one. */
  planVoor: { vanDatum: Datum; totDatum: Datum; gemaakt: boolean } | null;
  plan: Plan | null;
  /** How many of the herijkingen, one every 26 weeks, are done. */
  herijkt: number;
  traject: { soort: string; startDatum: Datum } | null;
  melding42Datum: Datum | null;
  /** `teStarten`: the moment of screening is there; `naarVoren`: the arts wants it sooner. */
  ezwb: { teStarten: boolean; naarVoren: boolean; gestartDatum: Datum | null; uitkomst: string | null };
  wia: { briefDatum: Datum | null; aanvraagDatum: Datum | null; navragen: boolean };
  /** The end of the ziekengeld that the EZWb brought; null as long as it goes on. */
  eindeDatum: Datum | null;
  /** The first day recovered, while a new illness would still be added up. */
  herstelDatum: Datum | null;
  /** The ZW is over, but the right to it has not been decided yet. */
  einde: { reden: EindeReden; datum: Datum } | null;
}

export interface ZiektewetInput extends BeoordelingInput {
  groep?: VangnetGroep;
}

export const newZiektewet = (input: ZiektewetInput): ZiektewetContext => ({
  ...newBeoordeling(input),
  groep: input.groep ?? null,
  onderbrekingen: [],
  verlof: [],
  rechtBesluitDatum: null,
  lijn: 'EERSTE',
  langdurigSinds: null,
  intake: null,
  probleemanalyse: null,
  planVoor: null,
  plan: null,
  herijkt: 0,
  traject: null,
  melding42Datum: null,
  ezwb: { teStarten: false, naarVoren: false, gestartDatum: null, uitkomst: null },
  wia: { briefDatum: null, aanvraagDatum: null, navragen: false },
  eindeDatum: null,
  herstelDatum: null,
  einde: null,
});

/** The eigenrisicodrager guides his former werknemers himself; UWV decides, and does the EZWb (ZW 63a). */
export const isEigenrisicodrager = ({ groep }: ZiektewetContext): boolean => groep === 'EIGENRISICODRAGER';

const MET_DIENSTVERBAND: readonly (VangnetGroep | null)[] = ['ORGAANDONOR', 'ZWANGERSCHAP', 'NO_RISK'];

/** A werkgever who goes on paying: he sends the 42e-weeksmelding, and there is no EZWb (ZW 38 lid 1, 19aa lid 1). */
export const metLoondoorbetaling = ({ groep, heeftWerkgever }: ZiektewetContext): boolean =>
  groep ? MET_DIENSTVERBAND.includes(groep) : heeftWerkgever;

/** The calendar of this course of illness; null while no eerste ziektedag is known that the rules reach. */
export function kalenderOf(
  { eersteZiektedagDatum, onderbrekingen, verlof, geboorteDatum }: ZiektewetContext,
  regels?: Regelboek,
): Ziektewetkalender | null {
  if (!eersteZiektedagDatum) return null;
  const vraag = { eersteZiektedagDatum, onderbrekingen, verlof, geboorteDatum: geboorteDatum ?? undefined };
  return foutenInVerloop(vraag, regels).length ? null : kalenderVan(vraag, regels);
}

/** Where the begeleiding goes on after a new illness: at the first thing that was not done. */
export type Vervolgplek = 'EIGENRISICODRAGER' | 'EERSTE_LIJN' | 'INTAKE' | 'ANALYSE' | 'PLAN' | 'MONITORING';
export function vervolgplek(context: ZiektewetContext): Vervolgplek {
  const { lijn, intake, probleemanalyse, planVoor } = context;
  if (isEigenrisicodrager(context)) return 'EIGENRISICODRAGER';
  if (lijn === 'EERSTE') return 'EERSTE_LIJN';
  if (!intake) return 'INTAKE';
  if (!probleemanalyse?.getekendDoorId) return 'ANALYSE';
  return planVoor && !planVoor.gemaakt ? 'PLAN' : 'MONITORING';
}
