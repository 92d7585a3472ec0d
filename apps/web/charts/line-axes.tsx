import type { Schrijf } from './chart-shapes';
import { labelStep } from './scale';
import type { LineLayout, LineOptions } from './line-layout';

interface LineAxesProps {
  layout: LineLayout;
  data: Omit<LineOptions, 'width' | 'height'>;
  width: number;
  klein: boolean;
  /** The id the patterns of this drawing begin with. */
  pattern: string;
}

const LABEL_ROOM = 46;

/** Of a scale finer than what is written, as of counts up to one, only the whole values. */
function written(ticks: readonly number[], schrijf: Schrijf): readonly number[] {
  return new Set(ticks.map(schrijf)).size === ticks.length ? ticks : ticks.filter(Number.isInteger);
}

/** Everything of a line chart that is not a value: marks, labels, norm, trend, breaks and band. Said by the table. */
export function LineAxes({ layout, data, width, klein, pattern }: LineAxesProps) {
  const { plot, x, y, band, labels } = layout;
  const { norm, trend, breuken = [], schrijf } = data;
  const punten = data.reeksen[0]?.punten ?? [];
  const step = labelStep(punten.length, plot.right - plot.left, LABEL_ROOM);
  const last = punten.length - 1;
  return (
    <g aria-hidden="true">
      {written(y.ticks, schrijf).map((tick) => (
        <g key={tick} className="chart-tick">
          <line x1={plot.left} x2={plot.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={plot.left - 6} y={y.at(tick) + 4} textAnchor="end">
            {schrijf(tick)}
          </text>
        </g>
      ))}
      {punten.map(
        ({ label, kort = label }, index) =>
          (last - index) % step === 0 && (
            <text key={index} className="chart-onder" x={x(index)} y={plot.bottom + 18} textAnchor="middle">
              {kort}
            </text>
          ),
      )}
      {band && <path className="chart-band" d={band} fill={`url(#${pattern}-band)`} />}
      {norm && (
        <line
          className="chart-norm"
          x1={plot.left}
          x2={plot.right}
          y1={y.at(norm.waarde)}
          y2={y.at(norm.waarde)}
        />
      )}
      {trend && last > 0 && (
        <line
          className="chart-trend"
          x1={x(trend.vanaf ?? 0)}
          x2={x(last)}
          y1={y.at(trend.begin)}
          y2={y.at(trend.eind)}
        />
      )}
      {breuken.map(({ vanaf, label }) => {
        const at = vanaf === 0 ? plot.left : (x(vanaf - 1) + x(vanaf)) / 2;
        return (
          <g key={vanaf} className="chart-breuk">
            <line x1={at} x2={at} y1={12} y2={plot.bottom} />
            {!klein && (
              <text x={at + 5} y={14}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {labels.map(({ text, y: height, kind, at }) => (
        <text
          key={`${kind}${at}`}
          className={`chart-end end-${kind}${kind === 'reeks' ? ` end-${at % 4}` : ''}`}
          x={Math.min(plot.right + 6, width)}
          y={height + 4}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
