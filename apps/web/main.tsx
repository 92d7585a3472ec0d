import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Navigate } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Unreachable } from './api/problem';
import './design/tokens.css';
import './design/base.css';
import './design/shell.css';
import './design/layers.css';
import './design/choose.css';
import './design/lists.css';
import './design/clock.css';
import './design/dossier.css';
import './design/forms.css';
import './design/klantreis.css';
import './design/agenda.css';
import './design/berekeningen.css';
import './design/regels.css';
import './design/termijnbord.css';
import './design/mensen.css';
import './design/mdo.css';
import './design/charts.css';
import './design/resultaten.css';
import './design/tevredenheid.css';
import './design/kwaliteit.css';
import './design/print.css';
import { AbonnementenPage } from './abonnementen/abonnementen-page';
import { AgendaPage } from './agenda/agenda-page';
import { BerekeningenPage } from './berekeningen/berekeningen-page';
import { DossierPage } from './dossier/dossier-page';
import { DossiersPage } from './dossiers/dossiers-page';
import { NieuweAanvraag } from './dossiers/nieuwe-aanvraag';
import { KlantreisPage } from './klantreis/klantreis-page';
import { AfwezigheidPage } from './mensen/afwezigheid-page';
import { BezettingPage } from './mensen/bezetting-page';
import { WeeswerkPage } from './mensen/weeswerk-page';
import { WerkvoorraadPage } from './werklijst/werkvoorraad-page';
import { MdoBoardPage } from './mdo/mdo-board';
import { MdoPage } from './mdo/mdo-page';
import { MdoVerslagPage } from './mdo/mdo-verslag-page';
import { BeleidPage } from './instellingen/beleid-page';
import { CijferbeleidPage } from './instellingen/cijferbeleid-page';
import { NormenPage } from './instellingen/normen-page';
import { QuorumPage } from './instellingen/quorum-page';
import { WerktijdenPage } from './instellingen/werktijden-page';
import { MandatenPage } from './mandaten/mandaten-page';
import { KwaliteitPage } from './kwaliteit/kwaliteit-page';
import { OnderzoekPage } from './kwaliteit/onderzoek-page';
import { KwaliteitResultatenPage } from './kwaliteit/resultaten-page';
import { ToetsingPage } from './kwaliteit/toetsing-page';
import { MeldingenPage } from './meldingen/meldingen-page';
import { RegelsPage } from './regels/regels-page';
import { TaakcatalogusPage } from './regels/taakcatalogus-page';
import { DoorstroomPage } from './resultaten/doorstroom-page';
import { DossiersVanCijfer } from './resultaten/dossiers-van-cijfer';
import { TijdigheidPage, ZiektewetPage } from './resultaten/gebied-pages';
import { OverzichtPage } from './resultaten/overzicht-page';
import { StroomDossiers } from './resultaten/stroom-dossiers';
import { ProductieregelsPage } from './resultaten/productieregels-page';
import { ProductiePage } from './resultaten/productie-page';
import { ResultatenPage } from './resultaten/resultaten-page';
import { TeamsPage } from './resultaten/teams-page';
import { Announcer } from './shell/announcer';
import { ChoosePerson } from './shell/choose-person';
import { Crash } from './shell/crash';
import { ServerBanner } from './shell/server-banner';
import { Shell } from './shell/shell';
import { TermijnbordPage } from './termijnbord/termijnbord-page';
import { TevredenheidPage } from './tevredenheid/tevredenheid-page';
import { VastgelopenWerkPage } from './vastgelopen-werk/vastgelopen-werk-page';
import { WerklijstPage } from './werklijst/werklijst-page';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // Without an answer the banner shows and the query waits; any other answer is an answer.
      retry: (count, error) => error instanceof Unreachable && count < 30,
      retryDelay: 2000,
      networkMode: 'always',
    },
  },
});

const router = createBrowserRouter([
  { path: '/kies', Component: ChoosePerson },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Crash,
    children: [
      { index: true, element: <Navigate to="/werklijst" replace /> },
      { path: 'werklijst', Component: WerklijstPage },
      { path: 'dossiers', Component: DossiersPage },
      { path: 'dossiers/:id', Component: DossierPage },
      { path: 'aanvragen/nieuw', Component: NieuweAanvraag },
      { path: 'klantreis/:clientId', Component: KlantreisPage },
      { path: 'agenda', Component: AgendaPage },
      { path: 'termijnbord', Component: TermijnbordPage },
      { path: 'berekeningen', Component: BerekeningenPage },
      { path: 'afwezigheid', Component: AfwezigheidPage },
      { path: 'bezetting', Component: BezettingPage },
      { path: 'weeswerk', Component: WeeswerkPage },
      { path: 'werkvoorraad', Component: WerkvoorraadPage },
      { path: 'mdo', Component: MdoPage },
      { path: 'mdo/quorum', Component: QuorumPage },
      { path: 'mdo/:id', Component: MdoBoardPage },
      { path: 'mdo/:id/verslag', Component: MdoVerslagPage },
      { path: 'meldingen', Component: MeldingenPage },
      { path: 'vastgelopen-werk', Component: VastgelopenWerkPage },
      { path: 'mandaten', Component: MandatenPage },
      { path: 'tevredenheid', Component: TevredenheidPage },
      { path: 'mandaten/beleid', Component: BeleidPage },
      { path: 'resultaten/cijferbeleid', Component: CijferbeleidPage },
      { path: 'resultaten/normen', Component: NormenPage },
      { path: 'werktijden', Component: WerktijdenPage },
      { path: 'kwaliteit', Component: KwaliteitPage },
      { path: 'kwaliteit/toetsingen/:id', Component: ToetsingPage },
      { path: 'kwaliteit/:id', Component: OnderzoekPage },
      { path: 'kwaliteit/:id/resultaten', Component: KwaliteitResultatenPage },
      { path: 'abonnementen', Component: AbonnementenPage },
      { path: 'regels', Component: RegelsPage },
      { path: 'regels/taken', Component: TaakcatalogusPage },
      {
        path: 'resultaten',
        Component: ResultatenPage,
        children: [
          { index: true, Component: OverzichtPage },
          { path: 'productie', Component: ProductiePage },
          { path: 'tijdigheid', Component: TijdigheidPage },
          { path: 'ziektewet', Component: ZiektewetPage },
          { path: 'doorstroom', Component: DoorstroomPage },
          { path: 'productie/regels', Component: ProductieregelsPage },
          { path: 'doorstroom/dossiers', Component: StroomDossiers },
          { path: 'teams', Component: TeamsPage },
          { path: 'dossiers', Component: DossiersVanCijfer },
        ],
      },
    ],
  },
]);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <I18nProvider locale="nl-NL">
      <QueryClientProvider client={client}>
        <ServerBanner />
        <RouterProvider router={router} />
        <Announcer />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
