import type { SchattingStand } from '../acts/schatting-act';
import type { Datum } from '../termijnen/datum';
import { newBeoordeling, type BeoordelingInput } from './beoordeling.context';
import type { ReisContext } from './beoordelingsreis';

export interface VerkorteWachttijdContext extends ReisContext {
  schatting: SchattingStand | null;
  /** The first day of the right, should there be one: the end of the verkorte wachttijd (Wet WIA 23 lid 6). */
  eindeWachttijdDatum: Datum | null;
}

export const newVerkorteWachttijd = (input: BeoordelingInput): VerkorteWachttijdContext => ({
  ...newBeoordeling(input),
  schatting: null,
  eindeWachttijdDatum: null,
});

type Medisch = { uitkomst: 'FML' | 'GBM'; duurzaam: boolean };

/** Without duurzaamheid the aanvraag fails, and GBM is volledig by itself: in both cases no schatting is needed. */
export const isZonderSchatting = ({ uitkomst, duurzaam }: Medisch): boolean =>
  uitkomst === 'GBM' || !duurzaam;

/** Volledig and duurzaam without a chance of recovery (Wet WIA 4 lid 2); the lesser duurzaamheid of lid 3 is not enough. */
export const afwijzingsgrond = ({
  belastbaarheid,
  schatting,
}: Pick<VerkorteWachttijdContext, 'belastbaarheid' | 'schatting'>):
  'NIET_DUURZAAM' | 'NIET_VOLLEDIG' | null => {
  if (!belastbaarheid!.duurzaam) return 'NIET_DUURZAAM';
  return belastbaarheid!.uitkomst === 'GBM' || schatting?.klasse === '80_100' ? null : 'NIET_VOLLEDIG';
};
