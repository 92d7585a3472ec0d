import { dayDatum } from '../form/datum';
import { deel } from './mdo-stand';
import type { TeamCijfers } from './mdo-shapes';

const sum = (teams: TeamCijfers[], of: (team: TeamCijfers) => number): number =>
  teams.reduce((total, team) => total + of(team), 0);

/** The same figures of every team of the kantoor beside each other, and of all together. */
export function MdoStandPerTeam({ teams }: { teams: TeamCijfers[] }) {
  if (teams.length === 0) return null;
  const vorige = ({ acties }: TeamCijfers) => acties[0];
  const cell = (part: number, whole: number) => (
    <td>
      <b>{deel(part, whole)}</b>{' '}
      <span className="muted">
        {part} van {whole}
      </span>
    </td>
  );
  const totaal = (of: (team: TeamCijfers) => number) => sum(teams, of);
  return (
    <section className="card mdo-cijfers" aria-labelledby="mdo-per-team-kop">
      <h2 id="mdo-per-team-kop">Iedereen een plan en in beeld, per team</h2>
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">Plan en in beeld</th>
              <th scope="col">Met een plan</th>
              <th scope="col">In beeld (binnen {teams[0]!.drempelWerkdagen} werkdagen)</th>
              <th scope="col">Acties van het vorige MDO gedaan</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => {
              const acties = vorige(team);
              return (
                <tr key={team.team}>
                  <th scope="row">{team.teamNaam}</th>
                  {cell(team.metPlanEnInBeeld, team.open)}
                  {cell(team.metPlan, team.open)}
                  {cell(team.inBeeld, team.open)}
                  <td>
                    {acties ? (
                      <>
                        <b>{deel(acties.gedaan, acties.afgesproken)}</b>{' '}
                        <span className="muted">
                          {acties.gedaan} van {acties.afgesproken}, {dayDatum(acties.datum)}
                        </span>
                      </>
                    ) : (
                      'nog geen MDO gehouden'
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
          {teams.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">Samen</th>
                {cell(
                  totaal(({ metPlanEnInBeeld }) => metPlanEnInBeeld),
                  totaal(({ open }) => open),
                )}
                {cell(
                  totaal(({ metPlan }) => metPlan),
                  totaal(({ open }) => open),
                )}
                {cell(
                  totaal(({ inBeeld }) => inBeeld),
                  totaal(({ open }) => open),
                )}
                {cell(
                  totaal((team) => vorige(team)?.gedaan ?? 0),
                  totaal((team) => vorige(team)?.afgesproken ?? 0),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}
