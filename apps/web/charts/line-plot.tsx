import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Key } from '../shell/key';
import { useWidth } from '../shell/use-width';
import { LineAxes } from './line-axes';
import { lineLayout, type LineOptions } from './line-layout';
import { Marker } from './marker';
import { Patterns } from './patterns';
import { walk, type Here } from './walk';

export interface LinePlotProps extends Omit<LineOptions, 'width' | 'height' | 'zonderWoorden'> {
  /** What the drawing is, for who hears it. */
  naam: string;
  height?: number;
  /** Opens what is behind a point; without it a point only says its value. */
  onKies?: ((index: number, lijn: number) => void) | undefined;
  /** What `Enter` on a point does: "de dossiers". */
  kies?: string;
  /** Small multiples: no words at the ends. */
  klein?: boolean;
}

/**
 * Lines over one axis of labels with norm, trend, breaks and a band. Lines differ by their sign and dashes as well as
 * by colour. One tab stop: arrow keys walk over the points, the value is written at the point and below the drawing.
 */
export function LinePlot({ naam, height = 260, onKies, kies, klein = false, ...data }: LinePlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const patterns = useId();
  const width = Math.max(180, useWidth(frame, 720));
  const layout = lineLayout({ ...data, width, height, zonderWoorden: klein });
  const { lines, plot, x, y } = layout;
  const [current, setCurrent] = useState<Here>();
  const [seen, setSeen] = useState<Here>();
  const first = lines.findIndex(({ spots }) => spots.length > 0);
  if (first < 0) return <p className="state muted">In deze periode is niets geteld.</p>;
  const holds = (here: Here | undefined) =>
    here && lines[here.lijn]?.spots.some(({ index }) => index === here.index) ? here : undefined;
  const here = holds(current) ?? { lijn: first, index: lines[first]!.spots.at(-1)!.index };
  const shown = holds(seen);
  const textOf = ({ lijn, index }: Here) => {
    const { naam: reeks, punten } = data.reeksen[lijn]!;
    const { label, waarde, toelichting } = punten[index]!;
    const which = data.reeksen.length > 1 ? `${reeks}, ${label}` : label;
    return `${which}: ${data.schrijf(waarde!)}${toelichting ? `, ${toelichting}` : ''}`;
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && onKies) return onKies(here.index, here.lijn);
    const next = walk(lines, here, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    frame.current?.querySelector<SVGElement>(`[data-punt="${next.lijn}.${next.index}"]`)?.focus();
  };

  return (
    <div className={klein ? 'chart chart-small' : 'chart'} ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${naam}. Pijltjes lopen langs de punten${onKies ? `, Enter opent ${kies}` : ''}.`}
        onKeyDown={onKey}
      >
        <Patterns id={patterns} />
        <LineAxes layout={layout} data={data} width={width} klein={klein} pattern={patterns} />
        {lines.map(({ path, spots }, lijn) => (
          <g key={lijn} className={`chart-line line-${lijn % 4}${data.trend ? ' light' : ''}`}>
            <path d={path} />
            {spots.map((spot) => {
              const me = { lijn, index: spot.index };
              return (
                <g
                  key={spot.index}
                  className="chart-punt"
                  role={onKies ? 'link' : 'img'}
                  aria-label={textOf(me)}
                  data-punt={`${lijn}.${spot.index}`}
                  tabIndex={here.lijn === lijn && here.index === spot.index ? 0 : -1}
                  onFocus={() => {
                    setCurrent(me);
                    setSeen(me);
                  }}
                  onBlur={() => setSeen(undefined)}
                  onMouseEnter={() => setSeen(me)}
                  onMouseLeave={() => setSeen(undefined)}
                  onClick={onKies && (() => onKies(spot.index, lijn))}
                >
                  <circle className="chart-hit" cx={spot.x} cy={spot.y} r={12} />
                  <Marker kind={lijn} x={spot.x} y={spot.y} r={klein ? 3 : 4} />
                </g>
              );
            })}
          </g>
        ))}
        {shown && (
          <text
            className="chart-waarde"
            aria-hidden="true"
            x={Math.min(Math.max(x(shown.index), plot.left + 16), plot.right)}
            y={Math.max(y.at(data.reeksen[shown.lijn]!.punten[shown.index]!.waarde!) - 11, 11)}
          >
            {data.schrijf(data.reeksen[shown.lijn]!.punten[shown.index]!.waarde!)}
          </text>
        )}
      </svg>
      <p className="chart-said" aria-hidden="true">
        <span>{textOf(shown ?? here)}</span>
        {!klein && (
          <span className="muted as-keys">
            <Key>←</Key>
            <Key>→</Key> lopen{' '}
            {onKies && (
              <>
                <Key>Enter</Key> {kies}
              </>
            )}
          </span>
        )}
      </p>
    </div>
  );
}
