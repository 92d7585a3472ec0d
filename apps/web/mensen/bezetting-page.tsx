import { Link, useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { dayDatum, shortDatum } from '../form/datum';
import { usePageTitle } from '../shell/page-title';
import { mayLead, rolLabel, rolShort } from '../shell/rollen';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { addDays, mondayOf } from './days';
import { useTeamKeuze } from './use-team-keuze';
import { useBezetting, type Bezetting, type BezettingDag } from './mensen-api';

const WEKEN: [weken: string, label: string][] = [
  ['1', 'Eén week'],
  ['4', 'Vier weken'],
];

/** Who of the team is there on which day, and the hours there are per discipline. */
export function BezettingPage() {
  usePageTitle('Bezetting');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const { team, keuzes } = useTeamKeuze();
  const weken = WEKEN.find(([count]) => count === search.get('weken'))?.[0] ?? '1';
  const van = mondayOf(search.get('van') ?? ik.vandaagDatum);
  const tot = addDays(van, 7 * Number(weken) - 1);
  const bezetting = useBezetting(team, van, tot);
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    setSearch(next, { replace: true });
  };
  return (
    <div className="mensen">
      <header className="page-head">
        <div>
          <h1>Bezetting</h1>
          <p className="muted" role="status">
            {dayDatum(van)} t/m {dayDatum(tot)}
          </p>
          <p>
            <Link to="/werktijden">Werktijden en vervanging</Link>: wat iemand werkt, en wie waarneemt
          </p>
        </div>
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={() => change('van', addDays(van, -7 * Number(weken)))}
          >
            Eerder
          </button>
          <button type="button" className="button" onClick={() => change('van', ik.vandaagDatum)}>
            Vandaag
          </button>
          <button
            type="button"
            className="button"
            onClick={() => change('van', addDays(van, 7 * Number(weken)))}
          >
            Later
          </button>
        </div>
      </header>
      <Filters label="Bezetting filteren">
        {keuzes.length > 0 && (
          <Filter name="team" label="Team" value={team} options={keuzes} onFilter={change} />
        )}
        <Filter name="weken" label="Periode" value={weken} options={WEKEN} onFilter={change} />
      </Filters>
      <Awaited query={bezetting} what="De bezetting" />
      {bezetting.data && (
        <Rooster
          bezetting={bezetting.data}
          team={team}
          lead={mayLead(ik.rollen)}
          ik={ik.id}
          vandaag={ik.vandaagDatum}
        />
      )}
    </div>
  );
}

interface RoosterProps {
  bezetting: Bezetting;
  team: string;
  lead: boolean;
  ik: string;
  vandaag: string;
}

/** Workdays only: nobody works on a Saturday or Sunday. */
const isWeekday = ({ datum }: { datum: string }): boolean =>
  ![0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay());

function Rooster({ bezetting: { leden, capaciteit }, team, lead, ik, vandaag }: RoosterProps) {
  const dagen = capaciteit.filter(isWeekday);
  const disciplines = [
    ...new Set(dagen.flatMap((dag) => dag.disciplines.map(({ discipline }) => discipline))),
  ];
  return (
    // A wide table scrolls by itself; by keyboard too.
    <div className="table-wrap" tabIndex={0} role="region" aria-label="Rooster van het team">
      <table className={`list rooster${dagen.length > 5 ? ' rooster-smal' : ''}`}>
        <caption className="sr">Wie er op welke dag is, met de uren</caption>
        <thead>
          <tr>
            <th scope="col">Wie</th>
            {dagen.map(({ datum }) => (
              <th key={datum} scope="col" className={datum === vandaag ? 'today' : undefined}>
                {dayDatum(datum).slice(0, 2)}
                <small>{shortDatum(datum, vandaag)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leden.map((lid) => (
            <tr key={lid.id}>
              <th scope="row">
                {lead || lid.id === ik ? (
                  <Link
                    to={`/afwezigheid?${new URLSearchParams({ medewerker: lid.id, naam: lid.naam, team })}`}
                  >
                    {lid.naam}
                  </Link>
                ) : (
                  lid.naam
                )}
                <small>{lid.rollen.map(rolShort).join(', ')}</small>
              </th>
              {lid.dagen.filter(isWeekday).map((dag) => (
                <Cel key={dag.datum} dag={dag} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {disciplines.map((discipline) => (
            <tr key={discipline}>
              <th scope="row">
                {rolLabel(discipline)}
                <small>mensen, uren netto (bruto)</small>
              </th>
              {dagen.map(({ datum, disciplines: vandaagDaar }) => {
                const found = vandaagDaar.find((entry) => entry.discipline === discipline);
                return (
                  <td key={datum} className={found?.mensen ? undefined : 'none'}>
                    {found?.mensen ?? 0}
                    <small>
                      {uren(found?.netto ?? 0)} ({uren(found?.bruto ?? 0)})
                    </small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

function Cel({ dag: { aanwezigheid, bruto, netto, soortLabel } }: { dag: BezettingDag }) {
  switch (aanwezigheid) {
    case 'AANWEZIG':
      return (
        <td>
          {uren(netto)} u{netto !== bruto && <small>van {uren(bruto)}</small>}
        </td>
      );
    case 'AFWEZIG':
      return <td className="away">{(soortLabel ?? 'Afwezig').toLowerCase()}</td>;
    case 'VRIJ':
      return <td className="off">vrij</td>;
    case 'UIT_DIENST':
      return <td className="off">uit dienst</td>;
  }
}

const uren = (minuten: number): string =>
  (minuten / 60).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
