import { useId } from 'react';
import { ChartCard, type ChartCardProps } from './chart-card';
import { aantal, procent } from './getal';
import { fillOf, Patterns } from './patterns';
import { stackOf, sumOf } from './stack';

export interface Stapel {
  label: string;
  /** In the order of `delen`. */
  waarden: readonly (number | null)[];
}

export interface StackedPlotProps {
  naam: string;
  /** What the parts are called, six at most: each has a pattern of its own. */
  delen: readonly string[];
  stapels: readonly Stapel[];
  /** Every bar as long as the others, so that shares are compared; otherwise lengths are. */
  aandelen?: boolean;
  /** Which part is what came too late: red stripes. */
  laat?: number;
}

/** Parts of a whole side by side, told apart by pattern and by the words in the key. */
export function StackedPlot({ naam, delen, stapels, aandelen = false, laat }: StackedPlotProps) {
  const id = useId();
  const most = Math.max(1, ...stapels.map(({ waarden }) => sumOf(waarden)));
  if (stapels.length === 0) return <p className="state muted">In deze periode is niets geteld.</p>;
  return (
    <div className="chart bars">
      <ul className="chart-key" aria-hidden="true">
        {delen.map((deel, at) => (
          <li key={deel}>
            <svg width="16" height="12">
              {at === 0 && <Patterns id={id} />}
              <rect width="16" height="12" fill={fillOf(id, at, laat)} className="bar-part" />
            </svg>
            {deel}
          </li>
        ))}
      </ul>
      <ul aria-label={naam}>
        {stapels.map(({ label, waarden }) => {
          const total = sumOf(waarden);
          const whole = aandelen ? total || 1 : most;
          const parts = stackOf(waarden);
          return (
            <li key={label}>
              <span className="bar-label">{label}</span>
              <svg className="bar" aria-hidden="true">
                {parts.map(({ van, tot }, at) => (
                  <rect
                    key={at}
                    className="bar-part"
                    x={`${(100 * van) / whole}%`}
                    width={`${(100 * (tot - van)) / whole}%`}
                    y="10%"
                    height="80%"
                    fill={fillOf(id, at, laat)}
                  />
                ))}
              </svg>
              <span className="bar-waarde">
                {aandelen ? procent(parts[0]?.aandeel ?? 0) : aantal(total)}
                <span className="sr">
                  {' '}
                  {delen.map((deel, at) => `${deel}: ${aantal(waarden[at] ?? 0)}`).join(', ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type StackedBarProps = Omit<ChartCardProps, 'tabel' | 'children'> &
  Omit<StackedPlotProps, 'naam'> & {
    /** What the labels are: "Team". */
    kop: string;
  };

/** Stacked bars in their frame with table and CSV. */
export function StackedBar({ titel, uitleg, bestand, voet, kop, ...plot }: StackedBarProps) {
  const { delen, stapels } = plot;
  const tabel = {
    kolommen: [{ label: kop }, ...delen.map((label) => ({ label })), { label: 'Samen' }],
    rijen: stapels.map(({ label, waarden }) => [
      label,
      ...delen.map((_, at) => waarden[at] ?? null),
      sumOf(waarden),
    ]),
  };
  return (
    <ChartCard {...{ titel, uitleg, bestand, voet }} tabel={tabel}>
      <StackedPlot naam={titel} {...plot} />
    </ChartCard>
  );
}
