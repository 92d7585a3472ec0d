import { Link } from 'react-router';
import type { Klantreis } from '../api/klantreis-shapes';
import { dayDatum } from '../form/datum';
import { soortTitel } from '../shell/soorten';
import { MijlpaalStand } from './mijlpaal-stand';

/** Everything on the axis as rows, in order of date; the same words for who cannot use the drawing. */
export function KlantreisTable({ reis }: { reis: Klantreis }) {
  const { dossiers, mijlpalen, verbanden, vandaagDatum } = reis;
  const nameOf = (id: string) => soortTitel(dossiers.find((dossier) => dossier.id === id)?.soort ?? '');
  const rows = [
    ...mijlpalen.map((mijlpaal) => ({ ...mijlpaal, wat: mijlpaal.label })),
    ...verbanden.map(({ van, naar, label, datum }) => ({
      datum,
      wat: `${label} (uit ${nameOf(van)})`,
      dossierId: naar,
      soort: 'FEIT' as const,
      status: 'VOLDAAN',
      artikel: null,
    })),
  ].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  const next = rows.findIndex(({ datum }) => datum > vandaagDatum);
  return (
    <div className="table-wrap">
      <table className="ledger reis-table">
        <caption className="sr">Mijlpalen van de klantreis, op datum</caption>
        <thead>
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Wat</th>
            <th scope="col">Dossier</th>
            <th scope="col">Stand</th>
            <th scope="col">Grondslag</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={`${row.dossierId} ${row.datum} ${row.wat} ${index}`}
              className={index === next ? 'coming' : undefined}
            >
              <td>{dayDatum(row.datum)}</td>
              <td>{row.wat}</td>
              <td>
                <Link to={`/dossiers/${row.dossierId}`}>{nameOf(row.dossierId)}</Link>
              </td>
              <td>
                <MijlpaalStand mijlpaal={row} vandaag={vandaagDatum} />
              </td>
              <td>{row.artikel}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
