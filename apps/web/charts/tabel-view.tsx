import { celText, type Tabel } from './tabel';

/** A table of figures; the first cell of a row names it. */
export function TabelView({ tabel, titel }: { tabel: Tabel; titel: string }) {
  const side = (column: number) => (column === 0 || tabel.kolommen[column]?.tekst ? undefined : 'right');
  return (
    // What may scroll sideways has to be reachable by keyboard.
    <div className="table-wrap" tabIndex={0} role="region" aria-label={`Tabel: ${titel}`}>
      <table className="cijfers">
        <caption className="sr">{titel}</caption>
        <thead>
          <tr>
            {tabel.kolommen.map(({ label }, column) => (
              <th key={column} scope="col" className={side(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.rijen.map((cells, row) => (
            <tr key={row}>
              {cells.map((cel, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {celText(cel)}
                  </th>
                ) : (
                  <td key={column} className={side(column)}>
                    {celText(cel)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
