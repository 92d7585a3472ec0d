import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useKlantreis } from '../api/klantreis-queries';
import type { Klantreis } from '../api/klantreis-shapes';
import { shortDatum } from '../form/datum';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { KlantreisDossiers } from './klantreis-dossiers';
import { KlantreisTable } from './klantreis-table';
import { TimeAxis } from './time-axis';

const NARROW = '(width < 44rem)';

/** One client, every dossier, one line of time. */
export function KlantreisPage() {
  const { clientId = '' } = useParams();
  const { data: reis, error, refetch } = useKlantreis(clientId);
  const [table, setTable] = useState(() => window.matchMedia(NARROW).matches);
  usePageTitle(reis ? `Klantreis van ${reis.client.naam}` : 'Klantreis');

  if (!reis)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="De klantreis" />;
  return (
    <div className="klantreis">
      <KlantreisHeader reis={reis} />
      <section className="card" aria-labelledby="as-kop">
        <header className="card-head">
          <h2 id="as-kop">Tijdas</h2>
          <button
            type="button"
            className="button card-aside"
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            Toon als tabel
          </button>
        </header>
        {table ? <KlantreisTable reis={reis} /> : <TimeAxis reis={reis} />}
      </section>
      <KlantreisDossiers reis={reis} />
    </div>
  );
}

function KlantreisHeader({ reis }: { reis: Klantreis }) {
  const state = useLocation().state as { dossierId?: string } | null;
  const { client, team, vastAanspreekpunt, professionals } = reis;
  const back = reis.dossiers.find(({ id }) => id === state?.dossierId);
  return (
    <header className="dossier-head">
      <p className="crumbs muted">
        {back ? (
          <Link to={`/dossiers/${back.id}`} state={state}>
            Terug naar het dossier
          </Link>
        ) : (
          <Link to="/dossiers">Dossiers</Link>
        )}{' '}
        <span aria-hidden="true">/</span> klantreis
      </p>
      <h1 tabIndex={-1}>
        {client.naam} <span className="muted">· {client.leeftijd} jaar · klantreis</span>
      </h1>
      <p className="dossier-marks">
        <span className="badge plain">geboren {shortDatum(client.geboorteDatum)}</span>
        <span className="badge plain">BSN eindigt op {client.bsnEinde}</span>
        <span className="badge plain">{client.postcode}</span>
        <span className="badge plain">
          {vastAanspreekpunt ? `vast aanspreekpunt ${vastAanspreekpunt.naam}` : 'nog geen vast aanspreekpunt'}
        </span>
        <span className="badge plain">{team.naam}</span>
        <span className="badge plain">
          {professionals} {professionals === 1 ? 'professional' : 'professionals'} tot nu toe
        </span>
      </p>
    </header>
  );
}
