import { Link } from 'react-router';
import { saveFile } from '../charts/save-file';
import { csvOf } from '../charts/tabel';
import { maandNaam } from '../charts/getal';
import { usePageTitle } from '../shell/page-title';
import { useCijfers } from './cijfers-api';
import { KpiCard } from './kpi-card';
import { oordeelOver } from './oordeel';
import { useResultaten } from './resultaten-page';
import { VeranderdCard } from './veranderd-card';

/** The categories of chapter 3 of the evaluation, each with the page that says more. */
const GEBIEDEN: { categorie: string; naar: string }[] = [
  { categorie: 'PRODUCTIE', naar: '/resultaten/productie' },
  { categorie: 'TIJDIGHEID', naar: '/resultaten/tijdigheid' },
  { categorie: 'WACHTENDE_CLIENTEN', naar: '/resultaten/tijdigheid' },
  { categorie: 'ZIEKTEWET_ARBO', naar: '/resultaten/ziektewet' },
];

/** Where a team stands, on one page: every figure, what changed, and the way to the rest. */
export function OverzichtPage() {
  const { kpis, scope, vraag } = useResultaten();
  usePageTitle(`Resultaten, ${scope.label}`);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>
            Resultaten <span className="muted">{scope.label}</span>
          </h1>
          <p className="muted">
            {maandNaam(vraag.van)} tot en met {maandNaam(vraag.tot)}. De dikke lijn is de trend, de streepjes
            zijn de norm.
          </p>
        </div>
        <CsvKnop />
      </header>
      <div className="overzicht">
        <div className="kpi-grid">
          {GEBIEDEN.flatMap(({ categorie, naar }) =>
            kpis
              .filter((kpi) => kpi.categorie === categorie)
              .map((kpi) => <KpiCard key={kpi.naam} kpi={kpi} naar={naar} />),
          )}
          <section className="card kpi kpi-elders">
            <h2>Andere resultaatgebieden</h2>
            <ul>
              <li>
                <Link to="/kwaliteit">Kwaliteit</Link>
                <small>dossieronderzoek</small>
              </li>
              <li>
                <Link to="/tevredenheid">Tevredenheid</Link>
                <small>medewerkers en cliënten</small>
              </li>
            </ul>
          </section>
        </div>
        {!vraag.bekend && <VeranderdCard />}
      </div>
    </>
  );
}

/** Every figure on the page with its norm and verdict, as a file. */
function CsvKnop() {
  const { kpis, zoek, vraag, scope } = useResultaten();
  const cijfers = useCijfers(kpis.map(({ naam }) => ({ naam, zoek })));
  const save = () => {
    const rijen = kpis.map((kpi, at) => {
      const cijfer = cijfers[at]?.data;
      const waarde = cijfer?.waarde ?? null;
      const norm = cijfer?.norm?.waarde ?? null;
      const trend = cijfer?.trend?.hellingPerMaand ?? null;
      return [
        kpi.label,
        waarde,
        kpi.eenheid.toLowerCase(),
        norm,
        oordeelOver(waarde, norm, kpi.richting).woord,
        cijfer?.teller ?? null,
        cijfer?.noemer ?? null,
        trend,
        scope.label,
        vraag.van,
        vraag.tot,
      ];
    });
    const kolommen = [
      'Cijfer',
      'Waarde',
      'Eenheid',
      'Norm',
      'Oordeel',
      'Teller',
      'Noemer',
      'Trend per maand',
      'Van wie',
      'Van',
      'Tot en met',
    ].map((label) => ({ label }));
    saveFile(`resultaten-${vraag.van}-${vraag.tot}.csv`, csvOf({ kolommen, rijen }));
  };
  return (
    <button
      type="button"
      className="button"
      disabled={cijfers.some(({ isPending }) => isPending)}
      onClick={save}
    >
      CSV van dit overzicht
    </button>
  );
}
