import { Fragment } from 'react';
import { ChartCard } from '../charts/chart-card';
import { BarPlot } from '../charts/bar-chart';
import type { Vergelijking } from './kwaliteit-shapes';

interface Props {
  titel: string;
  /** Of which onderdeel, for who hears the page instead of seeing it. */
  soort: string;
  bestand: string;
  rijen: Vergelijking[];
}

const procent = (waarde: number): string => `${waarde}%`;

/** Shares per group as bars on one scale from 0 to 100, each with its sentence about chance. */
export function VergelijkingCard({ titel, soort, bestand, rijen }: Props) {
  const groepen = rijen[0]?.cellen.map(({ groep }) => groep) ?? [];
  const tabel = {
    kolommen: [
      { label: titel },
      ...groepen.flatMap((groep) => [{ label: groep, tekst: true }, { label: `${groep} %` }]),
      { label: 'p', tekst: true },
      { label: 'In woorden', tekst: true },
    ],
    rijen: rijen.map(({ label, cellen, p, zin }) => [
      label,
      ...cellen.flatMap(({ teller, noemer, percentage }) => [
        teller === null ? 'minder dan 5' : `${teller} van ${noemer}`,
        percentage,
      ]),
      p === null ? '–' : p.toFixed(3).replace('.', ','),
      zin,
    ]),
  };
  return (
    <ChartCard titel={titel} bestand={bestand} tabel={tabel}>
      {rijen.map(({ code, label, cellen, zin }) => (
        <Fragment key={code}>
          <h3>{label}</h3>
          <BarPlot
            naam={`${soort}: ${titel}, ${label}`}
            schrijf={procent}
            domein={[0, 100]}
            leeg="minder dan 5"
            staven={cellen.map(({ groep, teller, noemer, percentage }) => ({
              label: groep,
              waarde: percentage,
              toelichting: teller === null ? undefined : `${teller} van ${noemer}`,
            }))}
          />
          <p className="kwaliteit-zin muted">{zin}</p>
        </Fragment>
      ))}
    </ChartCard>
  );
}
