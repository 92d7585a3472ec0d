import type { SchattingStand } from '../acts/schatting-act';
import type { Afdeling } from '../aanvraag';
import type { Datum } from '../termijnen/datum';
import type { Uitkomst } from '../uitkomst';
import { newBeoordeling, type BeoordelingInput } from './beoordeling.context';
import type { ReisContext } from './beoordelingsreis';

/** Where a client stands in the Wet WIA, from no right at all to IVA. */
export const STANDEN = {
  GEEN_RECHT: 'Geen recht',
  '35_45': 'WGA 35 tot 45%',
  '45_55': 'WGA 45 tot 55%',
  '55_65': 'WGA 55 tot 65%',
  '65_80': 'WGA 65 tot 80%',
  '80_100': 'WGA 80 tot 100%',
  IVA: 'IVA',
};
export type Stand = keyof typeof STANDEN;
const ORDE = Object.keys(STANDEN) as Stand[];

export interface HerbeoordelingContext extends ReisContext {
  /** Which part of UWV asks, when UWV asks itself. */
  afdeling: Afdeling | null;
  /** The class before, and until when the loongerelateerde uitkering runs; null until somebody has looked it up. */
  huidig: { stand: Stand; lguTotDatum: Datum | null } | null;
  schatting: SchattingStand | null;
  /** For which day is judged (datum in geding). */
  datumInGeding: Datum | null;
  /** The day the arts planned to look again; only of a professionele herbeoordeling. */
  geplandDatum: Datum | null;
}

export interface HerbeoordelingInput extends BeoordelingInput {
  afdeling?: Afdeling;
  geplandDatum?: Datum;
}

export const newHerbeoordeling = (input: HerbeoordelingInput): HerbeoordelingContext => ({
  ...newBeoordeling(input),
  afdeling: input.afdeling ?? null,
  huidig: null,
  schatting: null,
  datumInGeding: null,
  geplandDatum: input.geplandDatum ?? null,
});

/** Where he stands now: GBM is volledig (Schattingsbesluit 2), volledig and duurzaam is IVA (Wet WIA 4). */
export function nieuweStand({
  belastbaarheid,
  schatting,
}: Pick<HerbeoordelingContext, 'belastbaarheid' | 'schatting'>): Stand {
  const { uitkomst, duurzaam } = belastbaarheid!;
  if (uitkomst === 'GBM') return duurzaam ? 'IVA' : '80_100';
  if (schatting!.uitkomst === 'IVA') return 'IVA';
  return schatting!.klasse === 'LT35' ? 'GEEN_RECHT' : (schatting!.klasse as Stand);
}

/** What changes between two standen; to or from IVA it is another uitkering, not only another class. */
export function wijziging(van: Stand, naar: Stand): Uitkomst {
  if (van === naar) return 'ONGEWIJZIGD';
  if (naar === 'GEEN_RECHT') return 'EINDE_RECHT';
  if (naar === 'IVA') return 'IVA';
  if (van === 'GEEN_RECHT') return 'RECHT_HERLEEFT';
  if (van === 'IVA' && naar === '80_100') return 'WGA_80_100';
  return ORDE.indexOf(naar) > ORDE.indexOf(van) ? 'HOGERE_KLASSE' : 'LAGERE_KLASSE';
}
