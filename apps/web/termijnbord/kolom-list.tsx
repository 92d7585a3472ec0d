import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { shortDatum } from '../form/datum';
import { useKeys } from '../shell/keys';
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
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<string>();
  const at = rows.findIndex(({ id }) => id === current);
  const walk = (index: number) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    const element = body.current?.querySelector<HTMLElement>(`[data-dossier="${row?.id}"]`);
    element?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (id: string | undefined) => {
    if (!id || !choose) return;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  useKeys({
    j: () => walk(at + 1),
    k: () => walk(at < 0 ? 0 : at - 1),
    x: () => toggle(rows[at]?.id),
  });
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
              data-dossier={row.id}
              className={row.id === current ? 'current' : undefined}
              onFocus={() => setCurrent(row.id)}
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
