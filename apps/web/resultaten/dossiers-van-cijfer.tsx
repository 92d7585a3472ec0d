import { Link, useSearchParams } from 'react-router';
import { aantal, maandNaam } from '../charts/getal';
import { shortDatum } from '../form/datum';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { soortTitel } from '../shell/soorten';
import { Failed, Loading } from '../shell/state';
import { useCijfer, useGeteldeDossiers } from './cijfers-api';
import type { GeteldDossier, Kpi } from './cijfer-shapes';
import { useResultaten } from './resultaten-page';

/** Exactly the dossiers behind a figure: as many rows as the number said. */
export function DossiersVanCijfer() {
  const { kpis } = useResultaten();
  const [search] = useSearchParams();
  const kpi = kpis.find(({ naam }) => naam === search.get('kpi'));
  if (!kpi) return <p className="state muted">Dit adres noemt geen cijfer dat er is.</p>;
  return <Lijst kpi={kpi} deel={search.get('deel') === 'noemer' ? 'noemer' : 'teller'} />;
}

function Lijst({ kpi, deel }: { kpi: Kpi; deel: 'teller' | 'noemer' }) {
  const { zoek, vraag, scope, scopes } = useResultaten();
  const [search] = useSearchParams();
  const more = Object.fromEntries(
    ['variant', 'onderdeel'].flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  // What a client adds to a verzuimduur is in the teller; the rows are the same.
  const duur = kpi.naam === 'verzuimduur';
  const lijst = useGeteldeDossiers(kpi.naam, { ...zoek, ...more, deel: duur ? 'teller' : deel });
  const { onderdeel, ...ofCijfer } = more;
  const cijfer = useCijfer(kpi.naam, { ...zoek, ...ofCijfer });
  const getallen = onderdeel ? cijfer.data?.onderdelen.find(({ naam }) => naam === onderdeel) : cijfer.data;
  const rows = lijst.data?.pages.flatMap(({ items }) => items) ?? [];
  const onderdeelLabel = kpi.onderdelen.find(({ naam }) => naam === onderdeel)?.label;
  const variant = kpi.varianten.find(({ naam }) => naam === more.variant);
  const what = `${kpi.label}: ${kpi.teltIn[deel]}`;
  usePageTitle(what);
  const months =
    vraag.van === vraag.tot
      ? maandNaam(vraag.van)
      : `${maandNaam(vraag.van)} tot en met ${maandNaam(vraag.tot)}`;
  return (
    <section aria-labelledby="drill-kop" className="drill">
      <h1 id="drill-kop">{what}</h1>
      <p className="muted" role="status">
        {getallen && `${aantal(getallen[deel] ?? 0)} geteld. `}
        {scope.label}, {months}
        {onderdeelLabel && `, ${onderdeelLabel}`}
        {variant && `, ${variant.label}`}
        {lijst.hasNextPage && `; de eerste ${aantal(rows.length)} getoond`}
      </p>
      {lijst.isPending && <Loading what="De dossiers" />}
      {lijst.error && !lijst.data && <Failed error={lijst.error} onRetry={() => void lijst.refetch()} />}
      {lijst.data && rows.length === 0 && <p className="state muted">Er is niets geteld.</p>}
      {rows.length > 0 && (
        <div className="table-wrap">
          <table className="list cijfers">
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Soort</th>
                <th scope="col">Team</th>
                <th scope="col">Datum</th>
                <th scope="col">Uiterste beslisdatum</th>
                <th scope="col">{duur ? 'Dagen ziek' : 'Termijn'}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Row
                  key={`${row.dossierId} ${index}`}
                  row={row}
                  team={teamNaam(row.team, scopes)}
                  laatste={duur ? aantal(row.telt) : stand(row)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={lijst} />
    </section>
  );
}

const teamNaam = (team: string | null, scopes: readonly { scope: string; label: string }[]) =>
  scopes.find(({ scope }) => scope === `team:${team}`)?.label ?? team ?? '';

/** On the last day is in time; the day after it is not. */
function stand({ datum, uiterlijkeBeslisdatum }: GeteldDossier): string {
  if (!uiterlijkeBeslisdatum || !datum) return '– geen';
  return datum <= uiterlijkeBeslisdatum ? '✓ op tijd' : '▲ verstreken';
}

/** Who may not see the dossier sees that it counts, not whose it is. */
function Row({ row, team, laatste }: { row: GeteldDossier; team: string; laatste: string }) {
  return (
    <tr>
      <td>
        {row.client ? (
          <Link to={`/dossiers/${row.dossierId}`} className="row-link">
            {row.client.naam}
          </Link>
        ) : (
          <span className="muted">{row.dossierId.slice(0, 8)}, buiten uw zicht</span>
        )}
      </td>
      <td>{soortTitel(row.soort)}</td>
      <td>{team}</td>
      <td>{shortDatum(row.datum)}</td>
      <td>{shortDatum(row.uiterlijkeBeslisdatum) || '–'}</td>
      <td>{laatste}</td>
    </tr>
  );
}
