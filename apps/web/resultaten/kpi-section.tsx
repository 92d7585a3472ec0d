import { useNavigate } from 'react-router';
import { LineChart } from '../charts/line-chart';
import { Awaited } from '../shell/state';
import { useCijfer } from './cijfers-api';
import type { Cijfer, Kpi } from './cijfer-shapes';
import { DefinitieKnop } from './definitie-popup';
import { maandAdres } from './drill';
import { lijnVan } from './lijn';
import { OnderdelenTable } from './onderdelen-table';
import { OordeelBadge } from './oordeel-badge';
import { useResultaten } from './resultaten-page';
import { Telling } from './telling';
import { VariantenTable } from './varianten-table';
import { Vergeleken } from './vergeleken';

/** Everything about one figure: its months with norm and trend, its parts, its other readings. */
export function KpiSection({ naam }: { naam: string }) {
  const { kpis, zoek } = useResultaten();
  const kpi = kpis.find((each) => each.naam === naam);
  const cijfer = useCijfer(naam, zoek);
  if (!kpi) return null;
  return (
    <section className="kpi-section" aria-labelledby={`kop-${naam}`}>
      <header className="kpi-kop">
        <h2 id={`kop-${naam}`}>{kpi.label}</h2>
        {cijfer.data && (
          <>
            <b className="kpi-groot">
              {cijfer.data.waarde === null ? '–' : lijnVan(kpi, cijfer.data).schrijf(cijfer.data.waarde)}
            </b>
            <OordeelBadge kpi={kpi} waarde={cijfer.data.waarde} norm={cijfer.data.norm?.waarde} />
            <Telling kpi={kpi} getallen={cijfer.data} />
            <Vergeleken kpi={kpi} />
          </>
        )}
        <DefinitieKnop kpi={kpi} />
      </header>
      <Awaited query={cijfer} what={kpi.label} />
      {cijfer.data && (
        <div className="kpi-naast">
          <Maanden kpi={kpi} cijfer={cijfer.data} />
          <div className="kpi-zij">
            <OnderdelenTable kpi={kpi} cijfer={cijfer.data} />
            <VariantenTable kpi={kpi} cijfer={cijfer.data} />
          </div>
        </div>
      )}
    </section>
  );
}

function Maanden({ kpi, cijfer }: { kpi: Kpi; cijfer: Cijfer }) {
  const { vraag } = useResultaten();
  const navigate = useNavigate();
  const lijn = lijnVan(kpi, cijfer);
  const to = (index: number) => maandAdres(kpi, vraag, cijfer.reeks[index]!.periode);
  const opens = cijfer.reeks.length > 0 && to(0) !== undefined;
  return (
    <LineChart
      titel={`${kpi.label} per maand`}
      uitleg="Maanden schommelen; de dikke lijn is de trend."
      bestand={`${kpi.naam}-per-maand`}
      reeksen={[{ naam: kpi.label, punten: lijn.punten }]}
      {...lijn}
      onKies={opens ? (index) => void navigate(to(index)!) : undefined}
      kies="de dossiers van de maand"
      voet={
        cijfer.breuken.length > 0 && (
          <ul>
            {cijfer.breuken.map(({ periode, naarVersie, toelichting }) => (
              <li key={periode}>
                Vanaf telling {naarVersie}: {toelichting}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
