import { Link } from 'react-router';
import { Sparkline } from '../charts/sparkline';
import { Failed } from '../shell/state';
import { useCijfer } from './cijfers-api';
import type { Cijfer, Kpi } from './cijfer-shapes';
import { DefinitieKnop } from './definitie-popup';
import { lijnVan } from './lijn';
import { OordeelBadge } from './oordeel-badge';
import { useResultaten } from './resultaten-page';
import { Telling } from './telling';
import { adresVan } from './vraag';

/** One figure at a glance: value, norm, verdict, how it went, what it counts and the dossiers it counted. */
export function KpiCard({ kpi, naar }: { kpi: Kpi; naar: string }) {
  const { zoek, vraag } = useResultaten();
  const cijfer = useCijfer(kpi.naam, zoek);
  return (
    <section className="card kpi" aria-labelledby={`kpi-${kpi.naam}`}>
      <h2 id={`kpi-${kpi.naam}`}>
        <Link to={naar + adresVan(vraag)}>{kpi.label}</Link>
      </h2>
      {cijfer.error && !cijfer.data && <Failed error={cijfer.error} onRetry={() => void cijfer.refetch()} />}
      {cijfer.isPending && <p className="muted kpi-wacht">Wordt opgehaald</p>}
      {cijfer.data && <Figure kpi={kpi} cijfer={cijfer.data} />}
      <p className="row kpi-voet">
        <DefinitieKnop kpi={kpi} />
      </p>
    </section>
  );
}

function Figure({ kpi, cijfer }: { kpi: Kpi; cijfer: Cijfer }) {
  const { punten, norm, trend, breuken, schrijf } = lijnVan(kpi, cijfer);
  return (
    <>
      <p className="kpi-waarde">
        <b>{cijfer.waarde === null ? '–' : schrijf(cijfer.waarde)}</b>
        <OordeelBadge kpi={kpi} waarde={cijfer.waarde} norm={cijfer.norm?.waarde} />
      </p>
      <Sparkline
        waarden={punten.map(({ waarde }) => waarde)}
        norm={norm}
        trend={trend}
        breuken={breuken.map(({ vanaf }) => vanaf)}
        schrijf={schrijf}
      />
      <p className="muted kpi-telling">
        {trend && <span>{trend.label}</span>}
        <Telling kpi={kpi} getallen={cijfer} kort />
      </p>
    </>
  );
}
