import type { Klantreis } from '../api/klantreis-shapes';
import { dayDatum } from '../form/datum';
import { soortTitel } from '../shell/soorten';
import type { AxisLayout } from './axis-layout';
import { standOf } from './stand';

/** Something on the axis that can be walked to: a phase, a mark or a link. `text` says all of it. */
export interface AxisItem {
  key: string;
  lane: number;
  x: number;
  text: string;
  dossierId: string;
}

export const segmentKey = (dossierId: string, index: number) => `${dossierId} fase ${index}`;
export const markKey = (dossierId: string, index: number) => `${dossierId} datum ${index}`;
export const linkKey = (index: number) => `verband ${index}`;

/** What the arrow keys walk over: lane by lane, in each from left to right. */
export function itemsOf(reis: Klantreis, layout: AxisLayout): AxisItem[] {
  const nameOf = (id: string) => soortTitel(reis.dossiers.find((dossier) => dossier.id === id)?.soort ?? '');
  return layout.lanes.flatMap(({ dossier, segments, marks }, lane) => {
    const own = { lane, dossierId: dossier.id };
    const name = nameOf(dossier.id);
    return [
      ...segments.map(({ x, label, van, tot, now, aside }, index) => ({
        ...own,
        key: segmentKey(dossier.id, index),
        x,
        text: `${name}, fase ${label}: ${dayDatum(van)} tot ${now ? 'nu' : dayDatum(tot)}${aside ? ', zijweg' : ''}`,
      })),
      ...marks.map(({ x, mijlpaal }, index) => ({
        ...own,
        key: markKey(dossier.id, index),
        x,
        text: [
          `${name}, ${mijlpaal.label}: ${dayDatum(mijlpaal.datum)}`,
          standOf(mijlpaal, reis.vandaagDatum).word,
          mijlpaal.artikel,
        ]
          .filter(Boolean)
          .join(', '),
      })),
      ...layout.links.flatMap(({ x, verband }, index) =>
        verband.naar === dossier.id
          ? [
              {
                ...own,
                key: linkKey(index),
                x,
                text: `Uit ${nameOf(verband.van)} naar ${name}, ${dayDatum(verband.datum)}: ${verband.label}`,
              },
            ]
          : [],
      ),
    ].sort((a, b) => a.x - b.x);
  });
}

/** Where a key leads from here; undefined when it is no key of the axis or leads nowhere. */
export function moveTo(items: readonly AxisItem[], from: number, key: string): number | undefined {
  const here = items[from];
  if (!here) return undefined;
  const inBounds = (index: number) => (items[index] ? index : undefined);
  switch (key) {
    case 'ArrowRight':
      return inBounds(from + 1);
    case 'ArrowLeft':
      return inBounds(from - 1);
    case 'Home':
      return items.findIndex(({ lane }) => lane === here.lane);
    case 'End':
      return items.findLastIndex(({ lane }) => lane === here.lane);
    case 'ArrowDown':
      return nearest(items, here, here.lane + 1);
    case 'ArrowUp':
      return nearest(items, here, here.lane - 1);
    default:
      return undefined;
  }
}

function nearest(items: readonly AxisItem[], here: AxisItem, lane: number): number | undefined {
  const inLane = items.flatMap((item, index) =>
    item.lane === lane ? [{ index, off: Math.abs(item.x - here.x) }] : [],
  );
  return inLane.sort((a, b) => a.off - b.off)[0]?.index;
}
