import { Link } from 'react-router';
import { aantal } from '../charts/getal';
import type { Breukgetal, Cijfer, Kpi } from './cijfer-shapes';
import { dossiersAdres } from './drill';
import { schrijfIn } from './oordeel';
import { useResultaten } from './resultaten-page';

/** The parts a figure is the sum of, and what it would be without what came in too late already. */
export function OnderdelenTable({ kpi, cijfer }: { kpi: Kpi; cijfer: Cijfer }) {
  const { vraag } = useResultaten();
  const { onderdelen, zonderOvergenomen } = cijfer;
  if (onderdelen.length === 0) return null;
  // Terms of a sum are no counts of dossiers.
  const counts = kpi.eenheid !== 'PUNTEN';
  const overgenomen = (cijfer.noemer ?? 0) - (zonderOvergenomen.noemer ?? 0);
  const schrijf = schrijfIn(kpi.eenheid);
  const row = (label: string, getallen: Breukgetal, to?: string, total = false) => (
    <tr key={label} className={total ? 'totaal' : undefined}>
      <th scope="row">{label}</th>
      {counts && <td className="right">{aantal(getallen.teller ?? 0)}</td>}
      {counts && (
        <td className="right">
          {to ? <Link to={to}>{aantal(getallen.noemer ?? 0)}</Link> : aantal(getallen.noemer ?? 0)}
        </td>
      )}
      <td className="right">{getallen.waarde === null ? '–' : schrijf(getallen.waarde)}</td>
    </tr>
  );
  return (
    <section className="card">
      <h3>Waaruit het bestaat</h3>
      <table className="cijfers">
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            {counts && (
              <th scope="col" className="right">
                {kpi.richting === 'HOGER_BETER' ? 'Op tijd' : 'Telt'}
              </th>
            )}
            {counts && (
              <th scope="col" className="right">
                Van
              </th>
            )}
            <th scope="col" className="right">
              Waarde
            </th>
          </tr>
        </thead>
        <tbody>
          {onderdelen.map((deel) =>
            row(deel.label, deel, dossiersAdres(kpi, vraag, 'noemer', { onderdeel: deel.naam })),
          )}
          {row('Samen', cijfer, dossiersAdres(kpi, vraag, 'noemer'), true)}
          {overgenomen > 0 && row('Zonder wat al te laat werd overgenomen', zonderOvergenomen)}
        </tbody>
      </table>
      {overgenomen > 0 && (
        <p className="muted">
          {overgenomen === 1 ? 'Eén dossier kwam' : `${aantal(overgenomen)} dossiers kwamen`} van een ander
          team toen de termijn al was verstreken; die kunnen niet meer op tijd zijn.
        </p>
      )}
    </section>
  );
}
