import type { EzwbContext } from '../journeys/ezwb.context';
import type { Uitkomst } from '../uitkomst';

/** GBM means nothing can be earned (Schattingsbesluit 2); else the schatting decides: only above 65% it ends (ZW 19aa). */
export function ezwbUitkomst({ belastbaarheid, schatting }: EzwbContext): Uitkomst {
  if (belastbaarheid!.uitkomst === 'GBM') return 'VOORTZETTEN_GBM';
  return schatting!.uitkomst as Uitkomst;
}
