import { useEffect, useRef } from 'react';
import { dayDatum } from '../form/datum';
import type { BordRegel, Uitslag, Uitslagen } from './termijnbord-api';

/** Per dossier what came of it, or would come of it; what cannot says why. */
export function BulkOutcome({ outcome, dossiers }: { outcome: Uitslagen; dossiers: BordRegel[] }) {
  const head = useRef<HTMLHeadingElement>(null);
  const { proef, gelukt, items } = outcome;
  useEffect(() => {
    head.current?.focus();
  }, [proef]);
  const dossierOf = (id: string) => dossiers.find((dossier) => dossier.id === id);
  // What needs a person comes first.
  const sorted = [...items].sort((a, b) => Number(a.kan) - Number(b.kan));
  return (
    <>
      <h3 ref={head} tabIndex={-1} role="status">
        {proef
          ? `Kan bij ${gelukt} van de ${items.length}. Er is nog niets vastgelegd.`
          : `Vastgelegd bij ${gelukt} van de ${items.length}.`}
      </h3>
      {/* Scrolls, so the keyboard must be able to reach it. */}
      <div className="table-wrap bulk-rows" tabIndex={0} role="group" aria-label="Uitkomst per dossier">
        <table>
          <thead>
            <tr>
              <th scope="col">Cliënt</th>
              <th scope="col">{proef ? 'Kan het' : 'Vastgelegd'}</th>
              <th scope="col">Uiterste datum</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((item) => (
              <tr key={item.id}>
                <td>
                  {dossierOf(item.id)?.client.naam}
                  <small>{dossierOf(item.id)?.teamNaam}</small>
                </td>
                <td>
                  <span className={item.kan ? 'badge ok' : 'badge late'}>
                    <span aria-hidden="true">{item.kan ? '✓' : '●'}</span> {item.kan ? 'ja' : 'nee'}
                  </span>
                  {item.reden && <small>{item.reden}</small>}
                </td>
                <td className="bulk-datum">{datesOf(item, dossierOf(item.id))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function datesOf({ kan, straksDatum }: Uitslag, dossier: BordRegel | undefined): string {
  const nu = dossier?.termijn.uiterlijkeBeslisdatum;
  if (!kan) return nu ? `blijft ${dayDatum(nu)}` : '';
  if (!straksDatum) return '';
  return straksDatum === nu ? `${dayDatum(nu)}, gelijk` : `${dayDatum(nu)} → ${dayDatum(straksDatum)}`;
}
