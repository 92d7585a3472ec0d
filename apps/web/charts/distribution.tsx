import { useId } from 'react';
import { ChartCard, type ChartCardProps } from './chart-card';
import { aantal } from './getal';
import { fillOf, Patterns } from './patterns';
import { scaleOf, slotAt } from './scale';
import { sumOf, stackOf } from './stack';

export interface Klasse {
  /** "8 tot 12 weken" */
  label: string;
  /** How many in each part, in the order of `delen`. */
  aantallen: readonly number[];
}

export interface DistributionPlotProps {
  naam: string;
  /** What the parts of a column are called: ["binnen de termijn", "te laat"]. One is a plain distribution. */
  delen: readonly string[];
  klassen: readonly Klasse[];
  /** Which part is what came too late: red stripes. */
  laat?: number;
}

const HEIGHT = 200;
const BASE = HEIGHT - 24;
const TOP = 22;

/** How many there are of each class, as standing columns on one base. */
export function DistributionPlot({ naam, delen, klassen, laat }: DistributionPlotProps) {
  const id = useId();
  const y = scaleOf(
    klassen.map(({ aantallen }) => sumOf(aantallen)),
    [BASE, TOP],
    { zero: true },
  );
  if (klassen.length === 0) return <p className="state muted">Er is niets om te verdelen.</p>;
  const spoken = klassen.map(
    ({ label, aantallen }) =>
      `${label}: ${delen.map((deel, at) => `${delen.length > 1 ? `${deel} ` : ''}${aantal(aantallen[at] ?? 0)}`).join(', ')}`,
  );
  const width = 60 / klassen.length;
  return (
    <div className="chart">
      <svg width="100%" height={HEIGHT} role="img" aria-label={`${naam}. ${spoken.join('; ')}.`}>
        <Patterns id={id} />
        {klassen.map(({ label, aantallen }, index) => {
          const middle = slotAt(index, klassen.length, [0, 100]);
          return (
            <g key={label}>
              {stackOf(aantallen).map(({ van, tot }, at) => (
                <rect
                  key={at}
                  className="bar-part"
                  x={`${middle - width / 2}%`}
                  width={`${width}%`}
                  y={y.at(tot)}
                  height={y.at(van) - y.at(tot)}
                  fill={fillOf(id, at, laat)}
                />
              ))}
              <text
                className="chart-aantal"
                x={`${middle}%`}
                y={y.at(sumOf(aantallen)) - 6}
                textAnchor="middle"
              >
                {aantal(sumOf(aantallen))}
              </text>
              <text className="chart-onder" x={`${middle}%`} y={BASE + 17} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
        <line className="chart-base" x1="0" x2="100%" y1={BASE} y2={BASE} />
      </svg>
      {delen.length > 1 && (
        <ul className="chart-key" aria-hidden="true">
          {delen.map((deel, at) => (
            <li key={deel}>
              <svg width="16" height="12">
                <rect width="16" height="12" fill={fillOf(id, at, laat)} className="bar-part" />
              </svg>
              {deel}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type DistributionProps = Omit<ChartCardProps, 'tabel' | 'children'> &
  Omit<DistributionPlotProps, 'naam'> & {
    /** What the classes are: "Leeftijd van het dossier". */
    kop: string;
  };

/** A distribution in its frame with table and CSV. */
export function Distribution({ titel, uitleg, bestand, voet, kop, ...plot }: DistributionProps) {
  const { delen, klassen } = plot;
  const total = delen.length > 1;
  const tabel = {
    kolommen: [{ label: kop }, ...delen.map((label) => ({ label })), ...(total ? [{ label: 'samen' }] : [])],
    rijen: klassen.map(({ label, aantallen }) => [
      label,
      ...delen.map((_, at) => aantallen[at] ?? 0),
      ...(total ? [sumOf(aantallen)] : []),
    ]),
  };
  return (
    <ChartCard {...{ titel, uitleg, bestand, voet }} tabel={tabel}>
      <DistributionPlot naam={titel} {...plot} />
    </ChartCard>
  );
}
