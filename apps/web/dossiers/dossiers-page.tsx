import { useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useDossiers } from '../api/queries';
import { shortDatum } from '../form/datum';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { soortLabel } from '../shell/soorten';
import { Awaited } from '../shell/state';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import { useSignedIn } from '../shell/use-ik';
import { DossierFilterBar } from './filter-bar';

/**
 * Filters live in the address, so a list can be shared and reloaded. The search text does not: it is a client's
 * name, and addresses end up in histories and logs. It stays with this entry of the history instead.
 */
export function DossiersPage() {
  usePageTitle('Dossiers');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state = location.state as { zoek?: string } | null;
  const [zoek, setZoek] = useState(state?.zoek ?? '');
  const filters = {
    team: search.get('team') ?? ik.team ?? '',
    soort: search.get('soort') ?? '',
    fase: search.get('fase') ?? '',
    termijnStatus: search.get('termijnStatus') ?? '',
  };
  const dossiers = useDossiers({
    ...filters,
    team: filters.team === 'alle' ? '' : filters.team,
    zoek: state?.zoek ?? '',
  });
  const rows = dossiers.data ?? [];

  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true, state });
  };

  return (
    <>
      <header className="page-head">
        <div>
          <h1>Dossiers</h1>
          <p className="muted" role="status">
            {dossiers.data ? `${rows.length}${dossiers.hasNextPage ? ' of meer' : ''} gevonden` : 'Ophalen'}
          </p>
        </div>
      </header>
      <DossierFilterBar
        filters={filters}
        zoek={zoek}
        onFilter={change}
        onZoek={setZoek}
        onSubmit={() =>
          void navigate({ search: location.search }, { replace: true, state: { zoek: zoek.trim() } })
        }
      />
      <Awaited query={dossiers} what="De lijst" />
      {dossiers.isSuccess && rows.length === 0 && (
        <p className="state muted">Geen dossiers met deze filters.</p>
      )}
      {rows.length > 0 && (
        <div className="table-wrap">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Termijn</th>
                <th scope="col">Cliënt</th>
                <th scope="col">Fase</th>
                <th scope="col">Ontvangen</th>
                <th scope="col">Vast aanspreekpunt</th>
                <th scope="col">Team</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((dossier) => (
                <tr key={dossier.id}>
                  <td>
                    <TermijnBadge termijn={dossier.termijn} />
                    <small>{splitZin(dossier.termijn.zin)[1]}</small>
                  </td>
                  <td>
                    <Link to={`/dossiers/${dossier.id}`} state={{ van: 'dossiers' }} className="row-link">
                      {dossier.client.naam}
                    </Link>
                    <small>{soortLabel(dossier.soort, dossier.vangnet)}</small>
                  </td>
                  <td>
                    {dossier.faseLabel}
                    {dossier.uitkomstLabel && <small>{dossier.uitkomstLabel}</small>}
                  </td>
                  <td>{shortDatum(dossier.ontvangstDatum)}</td>
                  <td>{dossier.vastAanspreekpunt?.naam ?? <span className="muted">nog geen</span>}</td>
                  <td>{dossier.teamNaam}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={dossiers} />
    </>
  );
}
