/** The content of a stuk in the compartment, whatever its form: fields, rows or text. */
export function Inhoud({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return value.every(isRecord) ? <Rows rows={value} /> : <p>{value.map(wordOf).join(', ')}</p>;
  }
  if (!isRecord(value)) return <p className="letter">{wordOf(value)}</p>;
  return (
    <dl className="inhoud">
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt>{captionOf(name)}</dt>
          <dd>
            <Inhoud value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Rows({ rows }: { rows: Record<string, unknown>[] }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <div className="table-wrap">
      <table className="ledger">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {captionOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>{wordOf(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  const text = String(value);
  return /^[A-Z][A-Z0-9_]{3,}$/.test(text) ? text.toLowerCase().replaceAll('_', ' ') : text;
}

/** "urenPerDag" as "Uren per dag" */
function captionOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
