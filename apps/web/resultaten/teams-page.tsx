import { Link, useSearchParams } from 'react-router';
import { ChartCard } from '../charts/chart-card';
import { LinePlot } from '../charts/line-plot';
import type { Tabel } from '../charts/tabel';
import { Filter } from '../shell/filter';
import { usePageTitle } from '../shell/page-title';
import { Failed } from '../shell/state';
import type { Cijfer, CijferScope, Kpi } from './cijfer-shapes';
import { useCijfers } from './cijfers-api';
import { lijnVan } from './lijn';
import { OordeelBadge } from './oordeel-badge';
import { oordeelOver, schrijfIn } from './oordeel';
import { useResultaten } from './resultaten-page';
import { Telling } from './telling';
import { adresVan } from './vraag';

/** One figure of comparable teams side by side, all on the same scale. */
export function TeamsPage() {
  const { kpis, scopes, scope, zoek, vraag } = useResultaten();
  const [search, setSearch] = useSearchParams();
  const kpi =
    kpis.find(({ naam }) => naam === search.get('kpi')) ?? kpis.find(({ naam }) => naam === 'tijdigheid');
  const beside = naast(scopes, scope);
  const answers = useCijfers(
    kpi ? beside.map((each) => ({ naam: kpi.naam, zoek: { ...zoek, scope: each.scope } })) : [],
  );
  usePageTitle('Teams naast elkaar');
  if (!kpi) return null;
  const found = beside.flatMap((each, at) => {
    const cijfer = answers[at]?.data;
    return cijfer ? [{ scope: each, cijfer }] : [];
  });
  const domein = found.flatMap(({ cijfer }) => [
    ...cijfer.reeks.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])),
    ...(cijfer.norm ? [cijfer.norm.waarde] : []),
  ]);
  const error = answers.find((answer) => answer.error)?.error;
  return (
    <>
      <header className="page-head">
        <h1>Teams naast elkaar</h1>
        <div className="filters">
          <Filter
            name="kpi"
            label="Cijfer"
            value={kpi.naam}
            options={kpis.map(({ naam, label }): [string, string] => [naam, label])}
            onFilter={(name, value) => {
              const next = new URLSearchParams(search);
              next.set(name, value);
              setSearch(next, { replace: true });
            }}
          />
        </div>
      </header>
      {error !== undefined && error !== null && found.length === 0 && <Failed error={error} />}
      <ChartCard
        titel={`${kpi.label} per team`}
        uitleg="Alle lijnen op dezelfde schaal. Teams verschillen in capaciteit, achterstand en overgenomen dossiers; het cijfer alleen zegt niet wie het goed doet."
        bestand={`${kpi.naam}-per-team`}
        tabel={tabelVan(kpi, found)}
      >
        <ul className="multiples">
          {found.map(({ scope: of, cijfer }) => {
            const lijn = lijnVan(kpi, cijfer);
            return (
              <li key={of.scope} className={of.scope === vraag.scope ? 'hier' : undefined}>
                <h3>
                  <Link to={`/resultaten${adresVan({ ...vraag, scope: of.scope })}`}>{of.label}</Link>{' '}
                  <b>{cijfer.waarde === null ? '–' : lijn.schrijf(cijfer.waarde)}</b>
                </h3>
                <LinePlot
                  naam={`${kpi.label} van ${of.label}`}
                  klein
                  height={150}
                  reeksen={[{ naam: of.label, punten: lijn.punten }]}
                  {...lijn}
                  domein={domein}
                />
                <p className="row">
                  <OordeelBadge kpi={kpi} waarde={cijfer.waarde} norm={cijfer.norm?.waarde} />
                </p>
                <p className="muted">
                  {lijn.trend && `${lijn.trend.label}. `}
                  <Telling kpi={kpi} getallen={cijfer} scope={of.scope} kort />
                </p>
              </li>
            );
          })}
        </ul>
        {found.length < beside.length && (
          <p className="muted">{beside.length - found.length} teams worden opgehaald of zijn niet te zien.</p>
        )}
      </ChartCard>
    </>
  );
}

/** The teams of the same kantoor, or all where none was chosen; with the whole they belong to as measure. */
function naast(scopes: readonly CijferScope[], here: CijferScope): CijferScope[] {
  const teams = scopes.filter(
    ({ soort, kantoor }) => soort === 'TEAM' && (!here.kantoor || kantoor === here.kantoor),
  );
  const measure = scopes.filter(
    ({ soort, kantoor }) => soort === 'LANDELIJK' || (soort === 'KANTOOR' && kantoor === here.kantoor),
  );
  return [...teams, ...measure];
}

function tabelVan(kpi: Kpi, found: readonly { scope: CijferScope; cijfer: Cijfer }[]): Tabel {
  const text = (waarde: number | null) => (waarde === null ? '–' : schrijfIn(kpi.eenheid)(waarde));
  return {
    kolommen: [
      { label: 'Van wie' },
      { label: kpi.label },
      { label: 'Norm' },
      { label: 'Oordeel', tekst: true },
      { label: 'Teller' },
      { label: 'Noemer' },
      { label: 'Trend', tekst: true },
    ],
    rijen: found.map(({ scope, cijfer }) => [
      scope.label,
      text(cijfer.waarde),
      text(cijfer.norm?.waarde ?? null),
      oordeelOver(cijfer.waarde, cijfer.norm?.waarde, kpi.richting).woord,
      cijfer.teller,
      cijfer.noemer,
      lijnVan(kpi, cijfer).trend?.label ?? '',
    ]),
  };
}
