import { Link } from 'react-router';
import { shortDatum } from '../form/datum';
import { soortTitel } from '../shell/soorten';
import type { CijferScope, GeteldDossier } from './cijfer-shapes';

interface GeteldeTableProps {
  rows: readonly GeteldDossier[];
  scopes: readonly CijferScope[];
  /** What the last column says, when it is not how the term stands. */
  kop?: string;
  laatste?: (row: GeteldDossier) => string;
}

/** The dossiers behind a number, one row for each time that it counts. */
export function GeteldeTable({ rows, scopes, kop = 'Termijn', laatste = stand }: GeteldeTableProps) {
  return (
    <div className="table-wrap">
      <table className="list cijfers">
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Soort</th>
            <th scope="col">Team</th>
            <th scope="col">Datum</th>
            <th scope="col">Uiterste beslisdatum</th>
            <th scope="col">{kop}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.dossierId} ${index}`}>
              <DossierCel dossierId={row.dossierId} client={row.client} />
              <td>{soortTitel(row.soort)}</td>
              <td>{teamNaam(row.team, scopes)}</td>
              <td>{shortDatum(row.datum)}</td>
              <td>{shortDatum(row.uiterlijkeBeslisdatum) || '–'}</td>
              <td>{laatste(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who may not see the dossier sees that it counts, not whose it is. */
export function DossierCel({
  dossierId,
  client,
}: Pick<GeteldDossier, 'client'> & { dossierId: string | null }) {
  return (
    <td>
      {client ? (
        <Link to={`/dossiers/${dossierId}`} className="row-link">
          {client.naam}
        </Link>
      ) : (
        <span className="muted">
          {dossierId ? `${dossierId.slice(0, 8)}, buiten uw zicht` : 'buiten uw zicht'}
        </span>
      )}
    </td>
  );
}

/** The name of a team among those whose figures are seen. */
export const teamNaam = (team: string | null, scopes: readonly { scope: string; label: string }[]): string =>
  scopes.find(({ scope }) => scope === `team:${team}`)?.label ?? team ?? '';

/** On the last day is in time; the day after it is not. */
function stand({ datum, uiterlijkeBeslisdatum }: GeteldDossier): string {
  if (!uiterlijkeBeslisdatum || !datum) return '– geen';
  return datum <= uiterlijkeBeslisdatum ? '✓ op tijd' : '▲ verstreken';
}
