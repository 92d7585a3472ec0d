import type { ReactNode } from 'react';

interface LedgerProps {
  caption: string;
  heads: string[];
  rows: ReactNode[][];
  /** The first column holds dates: they stay on one line. */
  dates?: boolean;
}

/** What a date or a class rests on, step by step, each with its article. */
export function Ledger({ caption, heads, rows, dates }: LedgerProps) {
  return (
    <div className="table-wrap">
      <table className={dates ? 'ledger trace dates' : 'ledger trace'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Warnings({ texts }: { texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="notice warn">
      <p>
        <b>
          <span aria-hidden="true">▲ </span>Let op
        </b>
      </p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The figures of the outcome, the one that matters first. */
export function Figures({ rows }: { rows: [label: string, value: ReactNode][] }) {
  return (
    <dl className="figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
