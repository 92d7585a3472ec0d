import type { SVGAttributes } from 'react';
import { markKey, segmentKey, type AxisItem } from './axis-items';
import { BAR, HEAD, ROW, type Lane } from './axis-layout';
import { standOf } from './stand';

export type Roving = (index: number) => SVGAttributes<SVGGElement> & { 'data-item': number };

interface LaneProps {
  lane: Lane;
  items: readonly AxisItem[];
  roving: Roving;
  vandaag: string;
}

/** One dossier: its phases as a bar, what is left of its beslistermijn, and its dates under it. */
export function AxisLane({ lane, items, roving, vandaag }: LaneProps) {
  const { dossier, segments, marks, tail } = lane;
  const bar = lane.y + HEAD;
  const walk = (key: string) => {
    const index = items.findIndex((item) => item.key === key);
    return { role: 'link', 'aria-label': items[index]?.text, ...roving(index) };
  };
  return (
    <g className={dossier.status === 'AFGESLOTEN' ? 'as-lane closed' : 'as-lane'}>
      {tail && (
        <rect
          className={tail.late ? 'as-tail late' : 'as-tail'}
          x={tail.x}
          y={bar + BAR - 5}
          width={Math.max(tail.width, 1)}
          height={5}
        />
      )}
      {segments.map((segment, index) => (
        <g key={segmentKey(dossier.id, index)} {...walk(segmentKey(dossier.id, index))}>
          <rect
            className={`as-fase${segment.now ? ' now' : ''}${segment.aside ? ' aside' : ''}`}
            x={segment.x}
            y={bar}
            width={Math.max(segment.width - 1.5, 3)}
            height={BAR}
            rx={2}
          />
          {segment.fits && (
            <text
              className={segment.now ? 'as-fase-text now' : 'as-fase-text'}
              x={segment.x + 6}
              y={bar + 14.5}
            >
              {segment.label}
            </text>
          )}
        </g>
      ))}
      {marks.map((mark, index) => {
        const y = bar + BAR + mark.row * ROW + 14;
        const { tone, icon } = standOf(mark.mijlpaal, vandaag);
        return (
          <g
            key={markKey(dossier.id, index)}
            className={`as-mark ${tone}`}
            {...walk(markKey(dossier.id, index))}
          >
            <line x1={mark.x} x2={mark.x} y1={bar + BAR} y2={y - 9} />
            <rect
              className="as-hit"
              x={mark.x - 8}
              y={y - 13}
              width={mark.text.length * 6.3 + 20}
              height={ROW}
            />
            <text x={mark.x - 4} y={y} aria-hidden="true">
              <tspan className="as-icon">{icon}</tspan> {mark.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
