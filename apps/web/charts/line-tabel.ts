import type { Band, Norm, Reeks, Trend } from './chart-shapes';
import type { Tabel } from './tabel';

export interface LineData {
  reeksen: readonly Reeks[];
  norm?: Norm | undefined;
  trend?: Trend | null | undefined;
  band?: Band | undefined;
  /** What the labels are: "Maand". */
  kop?: string;
}

/** All that a line chart draws, as rows: the values, what was said beside them, the norm, the trend and the band. */
export function lineTabel({ reeksen, norm, trend, band, kop = 'Maand' }: LineData): Tabel {
  const labels = reeksen[0]?.punten ?? [];
  const said = reeksen.map(({ punten }) => punten.some(({ toelichting }) => toelichting));
  const vanaf = trend?.vanaf ?? 0;
  const step = trend ? (trend.eind - trend.begin) / Math.max(labels.length - 1 - vanaf, 1) : 0;
  const onTrend = (index: number) =>
    trend && index >= vanaf ? Math.round((trend.begin + (index - vanaf) * step) * 100) / 100 : null;
  return {
    kolommen: [
      { label: kop },
      ...reeksen.flatMap(({ naam }, at) => [
        { label: naam },
        ...(said[at] ? [{ label: reeksen.length > 1 ? `Waarvan, ${naam}` : 'Waarvan', tekst: true }] : []),
      ]),
      ...(norm ? [{ label: 'Norm' }] : []),
      ...(trend ? [{ label: 'Trendlijn' }] : []),
      ...(band ? [{ label: `${band.naam}: laag` }, { label: `${band.naam}: hoog` }] : []),
    ],
    rijen: labels.map(({ label }, index) => [
      label,
      ...reeksen.flatMap(({ punten }, at) => [
        punten[index]?.waarde ?? null,
        ...(said[at] ? [punten[index]?.toelichting ?? ''] : []),
      ]),
      ...(norm ? [norm.waarde] : []),
      ...(trend ? [onTrend(index)] : []),
      ...(band ? [band.grenzen[index]?.laag ?? null, band.grenzen[index]?.hoog ?? null] : []),
    ]),
  };
}
