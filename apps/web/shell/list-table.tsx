import type { ReactNode, Ref } from 'react';

/** The head of a column: of numbers it stands right, of buttons it is only heard. */
export type Kop = string | { kop: string; rechts?: true; gehoord?: true };

interface ListTableProps {
  koppen: readonly Kop[];
  /** Names a table that may scroll, so that the keyboard reaches it. */
  label?: string;
  body?: Ref<HTMLTableSectionElement>;
  /** The rows. */
  children: ReactNode;
}

/** A list as a table, which becomes cards where the screen is narrow. */
export function ListTable({ koppen, label, body, children }: ListTableProps) {
  const scrolls = label === undefined ? {} : { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <div className="table-wrap" {...scrolls}>
      <table className="list">
        <thead>
          <tr>
            {koppen
              .map((kop) => (typeof kop === 'string' ? { kop } : kop))
              .map(({ kop, rechts, gehoord }) => (
                <th key={kop} scope="col" className={rechts && 'right'}>
                  {gehoord ? <span className="sr">{kop}</span> : kop}
                </th>
              ))}
          </tr>
        </thead>
        <tbody ref={body}>{children}</tbody>
      </table>
    </div>
  );
}
