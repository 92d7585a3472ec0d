import { Link } from 'react-router';
import { shortDatum } from '../form/datum';
import { useKeys } from '../shell/keys';
import { useRowWalk } from '../shell/row-walk';
import { soortLabel } from '../shell/soorten';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import type { BordRegel } from './termijnbord-api';

interface KolomListProps {
  rows: BordRegel[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: Set<string>) => void;
  terug: string;
  /** Nothing to choose for who may do nothing to many at once. */
  choose: boolean;
  label: string;
}

/** The dossiers of one column: j and k walk, Enter opens, x chooses. */
export function KolomList({ rows, chosen, onChosen, terug, choose, label }: KolomListProps) {
  const { body, current, select } = useRowWalk(rows);
  const toggle = (id: string | undefined) => {
    if (!id || !choose) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  useKeys({ x: () => toggle(current?.id) });
  const all = rows.every(({ id }) => chosen.has(id));

  return (
    <div className="table-wrap">
      <table className="list kolom-list" aria-label={label}>
        <thead>
          <tr>
            {choose && (
              <th scope="col" className="kolom-kies">
                <input
                  type="checkbox"
                  aria-label="Kies alle getoonde dossiers"
                  checked={all}
                  onChange={() => onChosen(new Set(all ? [] : rows.map(({ id }) => id)))}
                />
              </th>
            )}
            <th scope="col">Termijn</th>
            <th scope="col">Cliënt</th>
            <th scope="col">Fase</th>
            <th scope="col">Wacht op</th>
            <th scope="col">Ontvangen</th>
            <th scope="col">Team</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              className={row === current ? 'current' : undefined}
              onFocus={() => select(row.id)}
            >
              {choose && (
                <td className="kolom-kies">
                  <input
                    type="checkbox"
                    aria-label={`Kies ${row.client.naam}`}
                    checked={chosen.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                </td>
              )}
              <td className="kolom-termijn">
                <TermijnBadge termijn={row.termijn} />
                <small>{splitZin(row.termijn.zin)[1]}</small>
              </td>
              <td>
                <Link to={`/dossiers/${row.id}`} state={{ van: 'termijnbord', terug }} className="row-link">
                  {row.client.naam}
                </Link>
                <small>{soortLabel(row.soort, row.vangnet)}</small>
              </td>
              <td>{row.faseLabel}</td>
              <td>{row.wachtOp.label}</td>
              <td>{shortDatum(row.ontvangstDatum)}</td>
              <td>{row.teamNaam}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
