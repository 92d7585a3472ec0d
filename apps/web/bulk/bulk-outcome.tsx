import { useEffect, useRef } from 'react';
import type { Gekozen, Uitslag, Uitslagen } from './bulk-shapes';

interface BulkOutcomeProps<U extends Uitslag> {
  outcome: Uitslagen<U>;
  rows: Gekozen[];
  /** What was done, as "Vastgelegd". */
  gedaan: string;
  /** What else there is to say of each. */
  kolom?: { titel: string; cel: (item: U, row: Gekozen | undefined) => string };
}

/** Per row what came of it, or would come of it; what cannot says why. */
export function BulkOutcome<U extends Uitslag>({ outcome, rows, gedaan, kolom }: BulkOutcomeProps<U>) {
  const head = useRef<HTMLHeadingElement>(null);
  const { proef, gelukt, items } = outcome;
  useEffect(() => {
    head.current?.focus();
  }, [proef, gedaan]);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  // What needs a person comes first.
  const sorted = [...items].sort((a, b) => Number(a.kan) - Number(b.kan));
  return (
    <>
      <h3 ref={head} tabIndex={-1} role="status">
        {proef
          ? `Kan bij ${gelukt} van de ${items.length}. Er is nog niets vastgelegd.`
          : `${gedaan} bij ${gelukt} van de ${items.length}.`}
      </h3>
      {/* Scrolls, so the keyboard must be able to reach it. */}
      <div className="table-wrap bulk-rows" tabIndex={0} role="group" aria-label="Uitkomst per regel">
        <table>
          <thead>
            <tr>
              <th scope="col">Cliënt</th>
              <th scope="col">{proef ? 'Kan het' : gedaan}</th>
              {kolom && <th scope="col">{kolom.titel}</th>}
            </tr>
          </thead>
          <tbody>
            {sorted.map((item) => (
              <tr key={item.id}>
                <td>
                  {rowOf(item.id)?.naam}
                  <small>{rowOf(item.id)?.bij}</small>
                </td>
                <td>
                  <span className={item.kan ? 'badge ok' : 'badge late'}>
                    <span aria-hidden="true">{item.kan ? '✓' : '●'}</span> {item.kan ? 'ja' : 'nee'}
                  </span>
                  {item.reden && <small>{item.reden}</small>}
                </td>
                {kolom && <td className="bulk-datum">{kolom.cel(item, rowOf(item.id))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
