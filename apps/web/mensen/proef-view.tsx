import { dayDatum, shortDatum } from '../form/datum';
import { taken, type Proef } from './mensen-api';

/** Where the work goes on the first day, what waits and what may become late. */
export function ProefView({ proef: { vanafDatum, aantallen, terugkoppelingen, items } }: { proef: Proef }) {
  return (
    <div role="status">
      <h2>Wat er op {dayDatum(vanafDatum)} gebeurt</h2>
      <ul className="afwezig-telling">
        <li>
          <b>{taken(aantallen.naarVervanger)}</b> naar wie waarneemt
        </li>
        <li>
          <b>{taken(aantallen.vrij)}</b> vrij voor het team
        </li>
        <li>
          <b>{taken(aantallen.inWacht)}</b> in de wacht, die meegaan
        </li>
        <li className={aantallen.teLaat > 0 ? 'late' : undefined}>
          <b>{taken(aantallen.teLaat)}</b> met een termijn die dan verstrijkt en die niemand heeft
        </li>
        {terugkoppelingen.aantal > 0 && (
          <li>
            <b>{terugkoppelingen.aantal}</b> gedelegeerde voorbereiding
            {terugkoppelingen.aantal === 1 ? '' : 'en'}; de beoordeling gaat naar{' '}
            {terugkoppelingen.naar.map(({ naam }) => naam).join(', ') || 'het team'}
          </li>
        )}
      </ul>
      {items.length > 0 && (
        <div className="table-wrap">
          <table className="list">
            <caption className="sr">De taken en waar zij heen gaan</caption>
            <thead>
              <tr>
                <th>Cliënt</th>
                <th>Taak</th>
                <th>Termijn</th>
                <th>Gaat naar</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <td>{item.dossier.client.naam}</td>
                  <td>
                    {item.label}
                    {item.wachtTotDatum && <small>wacht tot {shortDatum(item.wachtTotDatum)}</small>}
                  </td>
                  <td>
                    {item.uiterlijkeBeslisdatum ? shortDatum(item.uiterlijkeBeslisdatum) : 'geen'}
                    {item.teLaat && <small className="late-text">wordt te laat</small>}
                  </td>
                  <td>{item.naar?.naam ?? 'vrij voor het team'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {aantallen.taken > 0 && (
        <p className="muted">
          Wat dan nog open is en niemand anders heeft gekozen, komt bij terugkeer vanzelf terug.
        </p>
      )}
    </div>
  );
}
