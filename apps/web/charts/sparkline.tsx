import type { Norm, Schrijf } from './chart-shapes';
import { pathOf, spotsOf } from './line-geometry';
import { scaleOf } from './scale';

export interface SparklineProps {
  waarden: readonly (number | null)[];
  norm?: Norm | undefined;
  /** The ends of the trend; drawn bold over the months, which fluctuate. */
  trend?: { begin: number; eind: number; vanaf?: number } | null | undefined;
  /** Indexes before which the counting changed. */
  breuken?: readonly number[];
  schrijf: Schrijf;
}

const WIDTH = 220;
const HEIGHT = 48;
const EDGE = 4;

/** A small line beside a figure: no axis, the norm dashed. It says where it went from and to. */
export function Sparkline({ waarden, norm, trend, breuken = [], schrijf }: SparklineProps) {
  const known = waarden.filter((waarde) => waarde !== null);
  if (known.length === 0) return <p className="sparkline-none muted">Nog geen maanden met een waarde</p>;
  const last = waarden.length - 1;
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(last, 1);
  const y = scaleOf([...known, norm?.waarde, trend?.begin, trend?.eind], [HEIGHT - EDGE, EDGE]);
  const spots = spotsOf(waarden, x, y);
  const end = spots.at(-1)!;
  const text = `Van ${schrijf(known[0]!)} naar ${schrijf(known.at(-1)!)} in ${waarden.length} maanden${norm ? `, ${norm.label}` : ''}`;
  return (
    <svg
      className="sparkline"
      preserveAspectRatio="xMinYMid"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={text}
    >
      {norm && (
        <line className="chart-norm" x1="0" x2={WIDTH} y1={y.at(norm.waarde)} y2={y.at(norm.waarde)} />
      )}
      <path className={trend ? 'spark-line light' : 'spark-line'} d={pathOf(spots, breuken)} />
      {trend && last > 0 && (
        <line
          className="chart-trend"
          x1={x(trend.vanaf ?? 0)}
          x2={x(last)}
          y1={y.at(trend.begin)}
          y2={y.at(trend.eind)}
        />
      )}
      <circle className="spark-end" cx={end.x} cy={end.y} r="3" />
    </svg>
  );
}
