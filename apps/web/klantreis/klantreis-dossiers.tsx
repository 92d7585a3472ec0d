import { Link } from 'react-router';
import type { Klantreis, KlantreisDossier } from '../api/klantreis-shapes';
import { shortDatum } from '../form/datum';
import { soortTitel } from '../shell/soorten';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';

/** The dossiers of the client, the first one first, each with where it came from. */
export function KlantreisDossiers({ reis }: { reis: Klantreis }) {
  return (
    <section aria-labelledby="reis-dossiers">
      <h2 id="reis-dossiers" className="section-head">
        Dossiers
      </h2>
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Termijn</th>
              <th scope="col">Dossier</th>
              <th scope="col">Fase</th>
              <th scope="col">Ontvangen</th>
              <th scope="col">Ontstaan uit</th>
            </tr>
          </thead>
          <tbody>
            {reis.dossiers.map((dossier) => (
              <tr key={dossier.id}>
                <td>
                  <TermijnBadge termijn={dossier.termijn} />
                  <small>{splitZin(dossier.termijn.zin)[1]}</small>
                </td>
                <td>
                  <DossierLink dossier={dossier} />
                </td>
                <td>
                  {dossier.faseLabel}
                  {dossier.uitkomstLabel && <small>{dossier.uitkomstLabel}</small>}
                </td>
                <td data-label="ontvangen">
                  {shortDatum(dossier.ontvangstDatum)}
                  {dossier.afgeslotenDatum && <small>afgesloten {shortDatum(dossier.afgeslotenDatum)}</small>}
                </td>
                <td data-label="ontstaan uit">
                  {dossier.herkomst?.label ?? <span className="muted">geen ander dossier</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DossierLink({ dossier }: { dossier: KlantreisDossier }) {
  const title = soortTitel(dossier.soort);
  if (!dossier.magOpenen) return <>{title}</>;
  return (
    <Link to={`/dossiers/${dossier.id}`} state={{ van: 'dossiers' }} className="row-link">
      {title}
    </Link>
  );
}
