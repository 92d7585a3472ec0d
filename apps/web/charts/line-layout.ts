import type { Breuk, Schrijf } from './chart-shapes';
import { bandOf, pathOf, spotsOf, spread, type Spot } from './line-geometry';
import type { LineData } from './line-tabel';
import { scaleOf, slotAt, type Scale } from './scale';

export interface LineOptions extends LineData {
  breuken?: readonly Breuk[] | undefined;
  schrijf: Schrijf;
  width: number;
  height: number;
  /** The values of the axis, when more than one chart shares a scale. */
  domein?: readonly number[] | undefined;
  /** No words at the ends of the lines. */
  zonderWoorden?: boolean;
}

/** The words at the right end of a line, where no legend is needed. */
export interface EndLabel {
  text: string;
  y: number;
  kind: 'reeks' | 'norm' | 'trend';
  at: number;
}

export interface LineLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  x(index: number): number;
  y: Scale;
  lines: { path: string; spots: Spot[] }[];
  band: string;
  labels: EndLabel[];
}

const PER_CHARACTER = 6.4;
const LABEL = 15;

/** Where everything of a line chart stands, in pixels. */
export function lineLayout(options: LineOptions): LineLayout {
  const { reeksen, norm, trend, band, breuken = [], width, height, schrijf } = options;
  const values = [
    ...reeksen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde)),
    ...(norm ? [norm.waarde] : []),
    ...(trend ? [trend.begin, trend.eind] : []),
    ...(band?.grenzen.flatMap((grens) => (grens ? [grens.laag, grens.hoog] : [])) ?? []),
    ...(options.domein ?? []),
  ];
  const top = breuken.length > 0 ? 26 : 12;
  const bottom = height - 26;
  const y = scaleOf(values, [bottom, top]);
  const count = Math.max(0, ...reeksen.map(({ punten }) => punten.length));
  const words = options.zonderWoorden ? [] : wordsOf(options);
  const longest = Math.max(0, ...words.map(({ text }) => text.length));
  const left = 10 + Math.max(...y.ticks.map((tick) => schrijf(tick).length)) * PER_CHARACTER;
  const right = width - 14 - Math.min(longest * PER_CHARACTER, width * 0.3);
  const x = (index: number) => slotAt(index, Math.max(count, 1), [left, right]);
  const lines = reeksen.map(({ punten }) => {
    const spots = spotsOf(
      punten.map(({ waarde }) => waarde),
      x,
      y,
    );
    return {
      spots,
      path: pathOf(
        spots,
        breuken.map(({ vanaf }) => vanaf),
      ),
    };
  });
  const ys = spread(
    words.map(({ waarde }) => y.at(waarde)),
    LABEL,
    [top, bottom],
  );
  const labels = words.map(({ text, kind, at }, index) => ({ text, kind, at, y: ys[index]! }));
  return { plot: { left, right, top, bottom }, x, y, lines, band: bandOf(band?.grenzen ?? [], x, y), labels };
}

function wordsOf({ reeksen, norm, trend, schrijf }: LineOptions) {
  const ends = reeksen.flatMap(({ naam, punten }, at) => {
    const last = punten.findLast(({ waarde }) => waarde !== null);
    if (!last) return [];
    const value = schrijf(last.waarde!);
    return [
      {
        text: reeksen.length > 1 ? `${naam} ${value}` : value,
        waarde: last.waarde!,
        kind: 'reeks' as const,
        at,
      },
    ];
  });
  return [
    ...ends,
    ...(norm ? [{ text: norm.label, waarde: norm.waarde, kind: 'norm' as const, at: 0 }] : []),
    ...(trend ? [{ text: trend.label, waarde: trend.eind, kind: 'trend' as const, at: 0 }] : []),
  ];
}
