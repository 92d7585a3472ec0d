import { usePageTitle } from '../shell/page-title';
import { KpiSection } from './kpi-section';
import { useResultaten } from './resultaten-page';

/** How much is decided in time, and who waits past the term. */
export function TijdigheidPage() {
  return <Gebied titel="Tijdigheid en wachtende cliënten" kpis={['tijdigheid', 'wachtend']} />;
}

/** How long clients of the Ziektewet are ill, and how many get no WIA after it. */
export function ZiektewetPage() {
  return (
    <Gebied
      titel="Ziektewet-arbodienstverlening"
      kpis={['zw-arbo', 'verzuimduur', 'afwijzingen-wia-vangnet']}
    />
  );
}

function Gebied({ titel, kpis }: { titel: string; kpis: readonly string[] }) {
  const { scope } = useResultaten();
  usePageTitle(`${titel}, ${scope.label}`);
  return (
    <>
      <h1>
        {titel} <span className="muted">{scope.label}</span>
      </h1>
      {kpis.map((naam) => (
        <KpiSection key={naam} naam={naam} />
      ))}
    </>
  );
}
