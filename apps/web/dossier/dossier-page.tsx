import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { useDossier } from '../api/queries';
import type { Dossier } from '../api/shapes';
import { usePageTitle } from '../shell/page-title';
import { soortLabel, uitkomstLabel } from '../shell/soorten';
import { Failed, Loading } from '../shell/state';
import { ActPanel } from './act-panel';
import { BeslistermijnCard } from './beslistermijn-card';
import { BrievenCard } from './brieven-card';
import { FaseLine } from './fase-line';
import { GegevensCard } from './gegevens-card';
import { FmlCard, MedischCard } from './medisch-card';
import { NuAanZet } from './nu-aan-zet';
import { Timeline } from './timeline';

export function DossierPage() {
  const { id = '' } = useParams();
  const { data: dossier, error, refetch } = useDossier(id);
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  usePageTitle(dossier ? `${dossier.client.naam}, ${soortLabel(dossier.soort)}` : 'Dossier');
  const actie = search.get('actie');
  const open = (next: string | null) =>
    setSearch(next ? { actie: next } : {}, { replace: next === null, state: location.state });

  if (!dossier)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="Het dossier" />;
  return (
    <div className="dossier">
      <div className="dossier-main">
        <DossierHeader dossier={dossier} />
        <FaseLine fasen={dossier.fasen} />
        {actie && <ActPanel key={`${id} ${actie}`} dossier={dossier} actie={actie} onOpen={open} />}
        <div className="pair pair-turn">
          <NuAanZet dossier={dossier} actie={actie} onOpen={open} />
          <GegevensCard dossier={dossier} />
        </div>
        <BeslistermijnCard dossier={dossier} />
        {(dossier.magMedisch || dossier.magFml) && (
          <div className="pair">
            {dossier.magMedisch && <MedischCard dossier={dossier} />}
            {dossier.magFml && <FmlCard dossier={dossier} />}
          </div>
        )}
        <BrievenCard id={id} />
      </div>
      <Timeline id={id} />
    </div>
  );
}

function DossierHeader({ dossier }: { dossier: Dossier }) {
  const from = (useLocation().state as { van?: string } | null)?.van;
  return (
    <header className="dossier-head">
      <p className="crumbs muted">
        {from === 'dossiers' ? <Link to="/dossiers">Dossiers</Link> : <Link to="/werklijst">Werklijst</Link>}{' '}
        <span aria-hidden="true">/</span> {dossier.client.naam}
      </p>
      <h1 tabIndex={-1} id="dossier-naam">
        {dossier.client.naam}{' '}
        <span className="muted">
          · {dossier.client.leeftijd} jaar · {soortLabel(dossier.soort)} (
          {dossier.vangnet ? 'vangnet' : 'werkgever'})
        </span>
      </h1>
      <p className="dossier-marks">
        {dossier.uitkomst && <span className="badge plain">uitkomst: {uitkomstLabel(dossier.uitkomst)}</span>}
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
