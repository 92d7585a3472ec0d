import { useLocation, useParams, useSearchParams } from 'react-router';
import { useDossier } from '../api/queries';
import { usePageTitle } from '../shell/page-title';
import { soortLabel } from '../shell/soorten';
import { Failed, Loading } from '../shell/state';
import { ActPanel } from './act-panel';
import { BeslistermijnCard } from './beslistermijn-card';
import { BijdragenCard } from './bijdragen-card';
import { BrievenCard } from './brieven-card';
import { ControlesCard } from './controles-card';
import { DossierHeader } from './dossier-header';
import { FaseLine } from './fase-line';
import { GegevensCard } from './gegevens-card';
import { GrootboekCard } from './grootboek-card';
import { KlokkenCard } from './klokken-card';
import { FmlCard, MedischCard } from './medisch-card';
import { MdoCard } from './mdo-card';
import { NuAanZet } from './nu-aan-zet';
import { TeruggestuurdCard } from './teruggestuurd-card';
import { Timeline } from './timeline';

export function DossierPage() {
  const { id = '' } = useParams();
  const { data: dossier, error, refetch } = useDossier(id);
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  usePageTitle(dossier ? `${dossier.client.naam}, ${soortLabel(dossier.soort)}` : 'Dossier');
  const actie = search.get('actie');
  const taak = search.get('taak');
  const open = (next: string | null, nummer?: string) =>
    setSearch(next ? { actie: next, ...(nummer && { taak: nummer }) } : {}, {
      replace: next === null,
      state: location.state,
    });

  if (!dossier)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="Het dossier" />;
  return (
    <div className="dossier">
      <div className="dossier-main">
        <DossierHeader dossier={dossier} />
        <FaseLine fasen={dossier.fasen} />
        {actie && (
          <ActPanel
            key={`${id} ${actie} ${taak}`}
            dossier={dossier}
            actie={actie}
            start={taak === null ? undefined : { nummer: taak }}
            onOpen={open}
          />
        )}
        <div className="pair pair-turn">
          <NuAanZet dossier={dossier} actie={actie} onOpen={open} />
          <GegevensCard dossier={dossier} />
        </div>
        <MdoCard dossier={dossier} onOpen={open} />
        <TeruggestuurdCard werk={dossier.teruggestuurd} />
        <ControlesCard controles={dossier.controles} />
        <BeslistermijnCard dossier={dossier} />
        <KlokkenCard id={id} />
        <GrootboekCard id={id} />
        <BijdragenCard id={id} />
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
