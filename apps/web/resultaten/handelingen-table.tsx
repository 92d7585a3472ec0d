import { useState } from 'react';
import { Link } from 'react-router';
import { BarPlot } from '../charts/bar-chart';
import { ChartCard } from '../charts/chart-card';
import { aantal, getal } from '../charts/getal';
import type { Productie } from './cijfer-shapes';
import { regelsAdres } from './drill';
import { useResultaten } from './resultaten-page';

/** The counted handelingen per group; a group opens to its own. */
export function HandelingenTable({ productie }: { productie: Productie }) {
  const { vraag } = useResultaten();
  const groups = groepen(productie);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (groep: string) => {
    const next = new Set(open);
    if (!next.delete(groep)) next.add(groep);
    setOpen(next);
  };
  const tabel = {
    kolommen: [
      { label: 'Groep' },
      { label: 'Handeling', tekst: true },
      { label: 'Aantal' },
      { label: 'Normuren' },
    ],
    rijen: groups.flatMap(({ groep, regels }) =>
      regels.map(({ label, aantal: times, normUren }) => [groep, label, times, normUren]),
    ),
  };
  return (
    <ChartCard titel="Handelingen per groep" bestand="handelingen" tabel={tabel}>
      {groups.length === 0 && <p className="state muted">In deze periode is niets geteld.</p>}
      <BarPlot
        naam="Normuren per groep"
        schrijf={(waarde) => `${getal(waarde)} uur`}
        staven={groups.map(({ groep, normUren, times }) => ({
          label: groep,
          waarde: normUren,
          toelichting: `${aantal(times)} handelingen`,
        }))}
      />
      <div>
        {groups.map(({ groep, regels }) => (
          <details key={groep} open={open.has(groep)} className="groep">
            <summary
              onClick={(event) => {
                event.preventDefault();
                toggle(groep);
              }}
            >
              {groep}{' '}
              <span className="muted">
                {regels.length === 1 ? '1 handeling' : `${regels.length} handelingen`}
              </span>
            </summary>
            <table className="cijfers">
              <thead>
                <tr>
                  <th scope="col">Handeling</th>
                  <th scope="col" className="right">
                    Aantal
                  </th>
                  <th scope="col" className="right">
                    Normuren
                  </th>
                </tr>
              </thead>
              <tbody>
                {regels.map(({ handeling, label, aantal: times, normUren }) => (
                  <tr key={handeling}>
                    <th scope="row">{label}</th>
                    <td className="right">
                      <Telling naar={regelsAdres(vraag, { handeling })} waarde={times} />
                    </td>
                    <td className="right">{getal(normUren)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </div>
    </ChartCard>
  );
}

/** A count, and where somebody may read them the way to its rows. */
function Telling({ naar, waarde }: { naar: string | undefined; waarde: number }) {
  return naar ? <Link to={naar}>{aantal(waarde)}</Link> : aantal(waarde);
}

/** In order of the hours they took. */
export function groepen({ perHandeling }: Pick<Productie, 'perHandeling'>) {
  const groepOf = ({ groepLabel }: Productie['perHandeling'][number]) => groepLabel ?? 'Overig';
  const names = [...new Set(perHandeling.map(groepOf))];
  return names
    .map((groep) => {
      const regels = perHandeling
        .filter((each) => groepOf(each) === groep)
        .sort((a, b) => b.normUren - a.normUren);
      return {
        groep,
        regels,
        times: regels.reduce((sum, { aantal: count }) => sum + count, 0),
        normUren: regels.reduce((sum, { normUren }) => sum + normUren, 0),
      };
    })
    .sort((a, b) => b.normUren - a.normUren);
}
