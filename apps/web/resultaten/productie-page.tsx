import { BarChart } from '../charts/bar-chart';
import { aantal, getal, precies } from '../charts/getal';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import type { Productie } from './cijfer-shapes';
import { useProductie } from './cijfers-api';
import { regelsAdres } from './drill';
import { KpiSection } from './kpi-section';
import { HandelingenTable } from './handelingen-table';
import { useResultaten } from './resultaten-page';

/** What was done, in counts and norm hours, beside the people who were there to do it. */
export function ProductiePage() {
  const { scope, vraag, zoekNu } = useResultaten();
  const productie = useProductie(zoekNu);
  usePageTitle(`Productie, ${scope.label}`);
  return (
    <>
      <h1>
        Productie <span className="muted">{scope.label}</span>
      </h1>
      <KpiSection naam="productiviteit" />
      <KpiSection naam="productie-per-arts" />
      <h2>Wat er is gedaan</h2>
      {vraag.bekend && (
        <p className="muted">Per handeling en persoon is alleen te zien wat er nu is geteld.</p>
      )}
      <Awaited query={productie} what="De productie" />
      {productie.data && <Gedaan productie={productie.data} />}
    </>
  );
}

function Gedaan({ productie }: { productie: Productie }) {
  const { vraag } = useResultaten();
  const { perFunctie, perPersoon, nietGetoondReden, normFte, totaalNormUren } = productie;
  return (
    <>
      <p className="muted">
        {aantal(totaalNormUren)} normuren, dat is {precies(normFte)} norm-fte.
      </p>
      <div className="chart-grid">
        <BarChart
          titel="Norm-fte per functie"
          uitleg="Gevuld: wat de normtijden voor het gedane werk rekenen. Omlijnd: de bruto fte die er was."
          bestand="productie-per-functie"
          koppen={['Functie', 'Norm-fte']}
          schrijf={precies}
          staven={perFunctie.map(({ functie, label, normFte: waarde, brutoFte, nettoFte }) => ({
            label,
            waarde,
            tegenover: brutoFte,
            naar: waarde === 0 ? undefined : regelsAdres(vraag, { functie }),
            toelichting: `op ${precies(brutoFte)} fte bruto, ${precies(nettoFte)} netto`,
          }))}
        />
        {perPersoon ? (
          <BarChart
            titel="Normuren per persoon"
            bestand="productie-per-persoon"
            koppen={['Persoon', 'Normuren']}
            schrijf={getal}
            staven={perPersoon.map(({ medewerker, normUren, aantal: times, brutoFte }) => ({
              label: medewerker.naam,
              waarde: normUren,
              toelichting: `${getal(times)} handelingen, ${getal(brutoFte)} fte`,
            }))}
          />
        ) : (
          <section className="card">
            <h2>Normuren per persoon</h2>
            <p className="muted">{nietGetoondReden ?? 'Niet getoond.'}</p>
          </section>
        )}
      </div>
      <HandelingenTable productie={productie} />
    </>
  );
}
