import { Link, NavLink, Outlet, useOutletContext, useSearchParams } from 'react-router';
import { maandNaam } from '../charts/getal';
import { DatumFilter } from '../dossiers/datum-filter';
import { Filter } from '../shell/filter';
import { dayDatum } from '../form/datum';
import { Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import type { Ik } from '../api/shapes';
import type { CijferScope, Kpi } from './cijfer-shapes';
import { useKpis, useScopes, type Zoek } from './cijfers-api';
import { adresVan, dagenVan, maandagVan, maandKeuze, vraagVan, type Vraag } from './vraag';

/** What every page of results is given: the question, and the definitions. */
export interface Resultaten {
  ik: Ik;
  vraag: Vraag;
  /** The question in days, for the API. */
  zoek: Zoek;
  /** The same as known now, for what is not kept of the past. */
  zoekNu: Zoek;
  /** The last day there are figures of. */
  laatste: string;
  scope: CijferScope;
  scopes: CijferScope[];
  kpis: Kpi[];
}

export function useResultaten(): Resultaten {
  return useOutletContext<Resultaten>();
}

const PAGES: [path: string, label: string][] = [
  ['/resultaten', 'Overzicht'],
  ['/resultaten/productie', 'Productie'],
  ['/resultaten/tijdigheid', 'Tijdigheid en wachtend'],
  ['/resultaten/ziektewet', 'Ziektewet-arbo'],
  ['/resultaten/doorstroom', 'Doorstroom'],
  ['/resultaten/teams', 'Teams naast elkaar'],
];

/** The frame of the pages of results: whose figures over which months, kept in the address. */
export function ResultatenPage() {
  const ik = useSignedIn();
  const kpis = useKpis();
  const scopes = useScopes();
  const [search, setSearch] = useSearchParams();
  const error = kpis.error ?? scopes.error;
  if (!kpis.data || !scopes.data) {
    const again = () => void Promise.all([kpis.refetch(), scopes.refetch()]);
    return error ? <Failed error={error} onRetry={again} /> : <Loading what="De cijfers" />;
  }
  const first = eersteScope(scopes.data, ik);
  const vraag = vraagVan(search, ik.vandaagDatum, first.scope);
  const scope = scopes.data.find((each) => each.scope === vraag.scope) ?? onbekend(vraag.scope);
  // Who sees a team once a week, sees it as it stood on Monday.
  const laatste = scope.wekelijks ? maandagVan(ik.vandaagDatum) : ik.vandaagDatum;
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    for (const [key, known] of Object.entries(vraag)) next.set(key, known);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const months = maandKeuze(ik.vandaagDatum).map((month): [string, string] => [month, maandNaam(month)]);
  const context: Resultaten = {
    ik,
    vraag,
    zoek: dagenVan(vraag, laatste),
    zoekNu: dagenVan({ ...vraag, bekend: undefined }, laatste),
    laatste,
    scope,
    scopes: scopes.data,
    kpis: kpis.data,
  };
  return (
    <div className="resultaten">
      <p className="print-kop">
        Regie · resultaten van {scope.label} · {maandNaam(vraag.van)} tot en met {maandNaam(vraag.tot)} ·
        stand {dayDatum(ik.vandaagDatum)}
        {vraag.bekend && `, zoals bekend op ${dayDatum(vraag.bekend)}`}
      </p>
      <nav className="resultaten-nav" aria-label="Resultaten">
        {PAGES.map(([path, label]) => (
          <NavLink key={path} to={path + adresVan(vraag)} end>
            {label}
          </NavLink>
        ))}
        <span className="resultaten-instellingen">
          <Link to="/resultaten/cijferbeleid">Cijferbeleid</Link>
          <Link to="/resultaten/normen">Normen</Link>
        </span>
      </nav>
      <form
        className="filters"
        aria-label="Van wie en over welke maanden"
        onSubmit={(event) => event.preventDefault()}
      >
        <Filter
          name="scope"
          label="Cijfers van"
          value={vraag.scope}
          options={scopeKeuzes(scopes.data, scope)}
          onFilter={change}
        />
        <Filter
          name="van"
          label="Van"
          value={vraag.van}
          options={within(months, vraag.van)}
          onFilter={change}
        />
        <Filter
          name="tot"
          label="Tot en met"
          value={vraag.tot}
          options={within(months, vraag.tot)}
          onFilter={change}
        />
        <DatumFilter
          name="bekend"
          label="Zoals bekend op"
          value={vraag.bekend ?? ''}
          voor={ik.vandaagDatum}
          leeg="nu"
          onFilter={change}
        />
        {scope.wekelijks && (
          <p className="muted">
            <span aria-hidden="true">◷ </span>Van deze teams ziet u de stand van de laatste maandag.
          </p>
        )}
        <button type="button" className="button print-knop" onClick={() => window.print()}>
          Druk af
        </button>
      </form>
      <Outlet context={context} />
    </div>
  );
}

/** The own team where that may be seen, else the own kantoor, else the first there is. */
function eersteScope(scopes: readonly CijferScope[], ik: Ik): CijferScope {
  const of = (scope: string) => scopes.find((each) => each.scope === scope && !each.wekelijks);
  return of(`team:${ik.team}`) ?? of(`kantoor:${ik.kantoor}`) ?? of('landelijk') ?? onbekend('landelijk');
}

/** What an address asks that is not among the choices: the API says whether it may be seen. */
const onbekend = (scope: string): CijferScope => ({
  scope,
  soort: 'TEAM',
  label: scope.replace(/^\w+:/, ''),
  kantoor: null,
  wekelijks: false,
});

function scopeKeuzes(scopes: readonly CijferScope[], here: CijferScope): [string, string][] {
  const known = scopes.some(({ scope }) => scope === here.scope) ? scopes : [here, ...scopes];
  return known.map(({ scope, label, soort }) => [scope, soort === 'KANTOOR' ? `Kantoor ${label}` : label]);
}

/** A month of an old address stays chosen, however long ago. */
function within(months: [string, string][], chosen: string): [string, string][] {
  return months.some(([month]) => month === chosen) ? months : [...months, [chosen, maandNaam(chosen)]];
}
