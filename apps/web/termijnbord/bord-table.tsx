import { Link } from 'react-router';
import { barLength, KOLOM_LOOK, total } from './kolom-look';
import { searchOf, type Bord, type BordFilter } from './termijnbord-api';

/** Teams down, columns across; every number is the way to the dossiers behind it. */
export function BordTable({ bord, filter }: { bord: Bord; filter: BordFilter }) {
  const { teams, kolommen } = bord;
  const cells = (team: string, label: string, aantallen: Record<string, number>, most: Most) =>
    kolommen.map(({ kolom, label: wat }) => {
      const aantal = aantallen[kolom] ?? 0;
      const here = filter.kolom === kolom && filter.team === team;
      return (
        <td key={kolom} className={here ? 'bord-here' : undefined}>
          <Link
            to={`?${searchOf({ ...filter, team, kolom })}`}
            className={aantal === 0 ? 'bord-cell bord-none' : 'bord-cell'}
            aria-current={here || undefined}
            preventScrollReset
          >
            <span className="sr">
              {wat}, {label}:{' '}
            </span>
            {aantal}
            <Bar length={barLength(aantal, most(kolom))} tone={KOLOM_LOOK[kolom]?.tone ?? 'plain'} />
          </Link>
        </td>
      );
    });
  const totals = Object.fromEntries(kolommen.map(({ kolom }) => [kolom, total(teams, kolom)]));
  const open = teams.reduce((sum, team) => sum + team.open, 0);
  return (
    <div className="table-wrap">
      <table className="list bord">
        <thead>
          <tr>
            <th scope="col">Team</th>
            {kolommen.map(({ kolom, label }) => (
              <th key={kolom} scope="col">
                <span aria-hidden="true" className={`bord-icon ${KOLOM_LOOK[kolom]?.tone}`}>
                  {KOLOM_LOOK[kolom]?.icon}
                </span>{' '}
                {label}
              </th>
            ))}
            <th scope="col" className="right">
              Open
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ team, teamNaam, aantallen, open: ofTeam }) => (
            <tr key={team}>
              <th scope="row">{teamNaam}</th>
              {cells(team, teamNaam, aantallen, (kolom) =>
                Math.max(...teams.map((each) => each.aantallen[kolom] ?? 0)),
              )}
              <td className="right" data-label="open">
                {ofTeam}
              </td>
            </tr>
          ))}
        </tbody>
        {teams.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">Alle teams</th>
              {cells('', 'alle teams', totals, () => 0)}
              <td className="right" data-label="open">
                {open}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

type Most = (kolom: string) => number;

/** Compares the teams within a column; the number says it too. */
function Bar({ length, tone }: { length: number; tone: string }) {
  return (
    <svg className={`bord-bar ${tone}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={length} height="4" />
    </svg>
  );
}
