import { Link, useLocation } from 'react-router';
import type { Dossier } from '../api/shapes';
import { soortLabel } from '../shell/soorten';

const LISTS: Record<string, [path: string, label: string]> = {
  dossiers: ['/dossiers', 'Dossiers'],
  agenda: ['/agenda', 'Agenda'],
  termijnbord: ['/termijnbord', 'Termijnbord'],
  meldingen: ['/meldingen', 'Meldingen'],
};

/** Whose dossier this is; the name leads to the whole klantreis. */
export function DossierHeader({ dossier }: { dossier: Dossier }) {
  const state = useLocation().state as { van?: string; terug?: string } | null;
  const [path, label] = LISTS[state?.van ?? ''] ?? ['/werklijst', 'Werklijst'];
  const klantreis = `/klantreis/${dossier.clientId}`;
  return (
    <header className="dossier-head">
      <p className="crumbs muted">
        <Link to={`${path}${state?.terug ?? ''}`}>{label}</Link> <span aria-hidden="true">/</span>{' '}
        {dossier.client.naam}
      </p>
      <h1 tabIndex={-1} id="dossier-naam">
        <Link
          to={klantreis}
          state={{ van: state?.van, dossierId: dossier.id }}
          title="Naar de hele klantreis"
        >
          {dossier.client.naam}
        </Link>{' '}
        <span className="muted">
          · {dossier.client.leeftijd} jaar · {soortLabel(dossier.soort, dossier.vangnet)}
        </span>
      </h1>
      <p className="dossier-marks">
        {dossier.uitkomst && (
          <span className="badge plain">uitkomst: {dossier.uitkomstLabel ?? dossier.uitkomst}</span>
        )}
        <span className="badge plain">
          {dossier.vastAanspreekpunt
            ? `vast aanspreekpunt ${dossier.vastAanspreekpunt.naam}`
            : 'nog geen vast aanspreekpunt'}
        </span>
        <span className="badge plain">{dossier.teamNaam}</span>
      </p>
    </header>
  );
}
