import type { Regel } from './tevredenheid-api';
import { plaats } from './uitslag';

/** The scope as a dot and the rest as a stroke on one scale; the numbers stand beside it. */
export function Schaal({ regel: { waarde, rest, eenheid } }: { regel: Regel }) {
  if (waarde === null) return null;
  const own = plaats(waarde, eenheid);
  const other = rest === null ? own : plaats(rest, eenheid);
  return (
    <svg className="schaal" aria-hidden="true">
      <line className="schaal-as" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="schaal-verschil" x1={`${own}%`} x2={`${other}%`} y1="50%" y2="50%" />
      {rest !== null && <line className="schaal-rest" x1={`${other}%`} x2={`${other}%`} y1="10%" y2="90%" />}
      <circle className="schaal-eigen" cx={`${own}%`} cy="50%" r="4.5" />
    </svg>
  );
}
