import { useState } from 'react';
import { Link } from 'react-router';
import { useBijdragen } from '../mandaten/mandaten-api';
import { mayGiveMandaat, rolLabel } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';

/** Who did what in which capacity, and for whom: the work of arts and SMV side by side. Asked for when opened. */
export function BijdragenCard({ id }: { id: string }) {
  const ik = useSignedIn();
  const [open, setOpen] = useState(false);
  const bijdragen = useBijdragen(id, open);
  return (
    <section className="card" aria-labelledby="bijdragen-kop">
      <h2 id="bijdragen-kop">Bijdragen</h2>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Wie deed wat, en in wiens opdracht</summary>
        {bijdragen.isPending && open && <p className="muted">De bijdragen worden opgehaald.</p>}
        {bijdragen.isError && <p role="alert">De bijdragen zijn nu niet op te halen.</p>}
        {bijdragen.data && (
          <div className="table-wrap">
            <table className="ledger">
              <caption className="sr">Handelingen per medewerker en hoedanigheid</caption>
              <thead>
                <tr>
                  <th scope="col">Door</th>
                  <th scope="col">Hoedanigheid</th>
                  <th scope="col">In opdracht van</th>
                  <th scope="col" className="right">
                    Handelingen
                  </th>
                  <th scope="col" className="right">
                    Aandeel
                  </th>
                </tr>
              </thead>
              <tbody>
                {bijdragen.data.items.map(
                  ({ medewerker, hoedanigheid, opdrachtgever, handelingen, aandeel }) => (
                    <tr key={`${medewerker.id} ${hoedanigheid} ${opdrachtgever?.id}`}>
                      <td>{medewerker.naam}</td>
                      <td>{rolLabel(hoedanigheid)}</td>
                      <td>{opdrachtgever ? opdrachtgever.naam : 'eigen werk'}</td>
                      <td className="right">{handelingen}</td>
                      <td className="right">{aandeel}%</td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </div>
        )}
      </details>
      {mayGiveMandaat(ik.rollen) && (
        <Link className="button button-small" to={`/mandaten?nieuw=&dossier=${id}`}>
          Geef een mandaat voor dit dossier
        </Link>
      )}
    </section>
  );
}
