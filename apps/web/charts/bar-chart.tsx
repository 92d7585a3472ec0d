import { useId } from 'react';
import { Link } from 'react-router';
import { ChartCard, type ChartCardProps } from './chart-card';
import type { Norm, Punt, Schrijf } from './chart-shapes';
import { fillOf, Patterns } from './patterns';
import { scaleOf } from './scale';

export interface Staaf extends Punt {
  /** Where the value leads: to exactly what was counted. */
  naar?: string | undefined;
  /** What the value is held against, drawn as an outline behind it; say it in `toelichting` as well. */
  tegenover?: number | undefined;
  /** Made to stand out, as the team the page is about among others. */
  eigen?: boolean | undefined;
}

export interface BarPlotProps {
  naam: string;
  staven: readonly Staaf[];
  schrijf: Schrijf;
  norm?: Norm | undefined;
  /** The values of the axis, when more than one chart shares a scale. */
  domein?: readonly number[] | undefined;
  /** What is said where there is no value. */
  leeg?: string;
}

/** One lying bar per name, the value written beside it; the norm as a dashed line through all. */
export function BarPlot({ naam, staven, schrijf, norm, domein = [], leeg = 'niet geteld' }: BarPlotProps) {
  const id = useId();
  const scale = scaleOf(
    [...staven.flatMap(({ waarde, tegenover }) => [waarde, tegenover]), norm?.waarde, ...domein],
    [0, 100],
    {
      zero: true,
    },
  );
  const pct = (value: number) => `${scale.at(value)}%`;
  const zero = scale.at(0);
  if (staven.length === 0) return <p className="state muted">In deze periode is niets geteld.</p>;
  return (
    <div className="chart bars">
      <svg className="bars-defs" aria-hidden="true">
        <Patterns id={id} />
      </svg>
      <ul aria-label={naam}>
        {staven.map(({ label, waarde, toelichting, naar, eigen, tegenover }, index) => {
          const text = waarde === null ? leeg : schrijf(waarde);
          return (
            <li key={index}>
              <span className={eigen ? 'bar-label eigen' : 'bar-label'}>
                {label}
                {eigen && <span className="sr"> (dit team)</span>}
              </span>
              <svg className="bar" aria-hidden="true">
                <line className="bar-zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
                {tegenover !== undefined && tegenover > 0 && (
                  <rect
                    className="bar-tegenover"
                    x={`${zero}%`}
                    width={`${scale.at(tegenover) - zero}%`}
                    y="2%"
                    height="96%"
                  />
                )}
                {waarde !== null && waarde !== 0 && (
                  <rect
                    x={`${Math.min(zero, scale.at(waarde))}%`}
                    width={`${Math.max(0.4, Math.abs(scale.at(waarde) - zero))}%`}
                    y="15%"
                    height="70%"
                    fill={fillOf(id, eigen === false ? 1 : 0)}
                  />
                )}
                {norm && (
                  <line className="chart-norm" x1={pct(norm.waarde)} x2={pct(norm.waarde)} y1="0" y2="100%" />
                )}
              </svg>
              <span className="bar-waarde">
                {naar ? <Link to={naar}>{text}</Link> : text}
                {toelichting && <small> {toelichting}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {norm && (
        <p className="bars-norm">
          <svg aria-hidden="true" width="22" height="8">
            <line className="chart-norm" x1="0" x2="22" y1="4" y2="4" />
          </svg>{' '}
          {norm.label}
        </p>
      )}
    </div>
  );
}

type BarChartProps = Omit<ChartCardProps, 'tabel' | 'children'> &
  Omit<BarPlotProps, 'naam'> & {
    /** What the labels are, and what is counted: ["Handeling", "Aantal"]. */
    koppen: readonly [label: string, waarde: string];
  };

/** Bars in their frame with table and CSV. */
export function BarChart({ titel, uitleg, bestand, voet, koppen, ...plot }: BarChartProps) {
  const { staven, norm } = plot;
  const said = staven.some(({ toelichting }) => toelichting);
  const tabel = {
    kolommen: [
      ...koppen.map((label) => ({ label })),
      ...(said ? [{ label: 'Waarvan', tekst: true }] : []),
      ...(norm ? [{ label: 'Norm' }] : []),
    ],
    rijen: staven.map(({ label, waarde, toelichting }) => [
      label,
      waarde,
      ...(said ? [toelichting ?? ''] : []),
      ...(norm ? [norm.waarde] : []),
    ]),
  };
  return (
    <ChartCard {...{ titel, uitleg, bestand, voet }} tabel={tabel}>
      <BarPlot naam={titel} {...plot} />
    </ChartCard>
  );
}
