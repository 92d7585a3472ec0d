import { linkKey, type AxisItem } from './axis-items';
import type { Link } from './axis-layout';
import type { Roving } from './axis-lane';

const HEAD = 6;

/** What one dossier did to another: a dashed line from bar to bar with its direction. */
export function AxisLinks({
  links,
  items,
  roving,
}: {
  links: readonly Link[];
  items: readonly AxisItem[];
  roving: Roving;
}) {
  return links.map(({ x, from, to }, index) => {
    const item = items.findIndex(({ key }) => key === linkKey(index));
    const back = to > from ? -HEAD : HEAD;
    return (
      <g
        key={linkKey(index)}
        className="as-link"
        role="link"
        aria-label={items[item]?.text}
        {...roving(item)}
      >
        <rect className="as-hit" x={x - 6} y={Math.min(from, to)} width={12} height={Math.abs(to - from)} />
        <line x1={x} x2={x} y1={from} y2={to} />
        <circle cx={x} cy={from} r={3.5} />
        <path d={`M ${x - 4} ${to + back} L ${x} ${to} L ${x + 4} ${to + back}`} />
      </g>
    );
  });
}
