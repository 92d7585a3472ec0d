import { useState } from 'react';
import { useGrootboek } from '../api/queries';
import type { Grootboekregel } from '../api/shapes';
import { amsterdam, shortDatum } from '../form/datum';
import { rolLabel } from '../shell/rollen';
import { statusWoord } from '../shell/soorten';

/** Every change of every legal date of this dossier, asked for when it is opened: nothing else on the screen needs it. */
export function GrootboekCard({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const grootboek = useGrootboek(id, open);
  return (
    <section className="card" aria-labelledby="grootboek-kop">
      <h2 id="grootboek-kop">Grootboek van de termijnen</h2>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Elke wijziging, met wie en wanneer</summary>
        {grootboek.isPending && open && <p className="muted">Het grootboek wordt opgehaald.</p>}
        {grootboek.isError && <p role="alert">Het grootboek is nu niet op te halen.</p>}
        {grootboek.data && <Regels regels={grootboek.data} />}
      </details>
    </section>
  );
}

function Regels({ regels }: { regels: Grootboekregel[] }) {
  return (
    <div className="table-wrap">
      <table className="ledger grootboek">
        <caption className="sr">Elke wijziging van elke termijn, de oudste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Vastgelegd</th>
            <th scope="col">Telt vanaf</th>
            <th scope="col">Termijn</th>
            <th scope="col">Feit</th>
            <th scope="col">Grondslag</th>
            <th scope="col">Door</th>
            <th scope="col" className="right">
              Dagen
            </th>
            <th scope="col">Datum</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <tr key={`${regel.seq} ${regel.klok}`}>
              <td>{amsterdam(regel.tijdstip).join(' ')}</td>
              <td>{shortDatum(regel.ingangDatum)}</td>
              <td>
                {regel.klokLabel} <span className="muted">{statusWoord(regel.status)}</span>
              </td>
              <td>{regel.feit}</td>
              <td>{regel.grondslag}</td>
              <td>
                {regel.door
                  ? `${regel.door.naam}, ${rolLabel(regel.hoedanigheid)}`
                  : rolLabel(regel.hoedanigheid)}
              </td>
              <td className="right">{dagen(regel)}</td>
              <td>{shortDatum(regel.naarDatum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dagen = ({ dagen: added }: Grootboekregel): string =>
  added === null ? '' : added > 0 ? `+${added}` : String(added);
