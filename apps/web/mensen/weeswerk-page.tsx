import { useState } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../shell/page-title';
import { mayLead, rolLabel } from '../shell/rollen';
import { Failed, Loading } from '../shell/state';
import { TermijnBadge } from '../shell/termijn-badge';
import { useSignedIn } from '../shell/use-ik';
import { TAAK_ACTIES, useTaakAct, type TaakActie } from '../werklijst/taak-acts';
import { TaakDialog, type Asked } from '../werklijst/taak-dialog';
import { useAanspreekpunten, useWeeswerk } from './mensen-api';

const SOLVES: readonly TaakActie[] = ['wijsToe', 'geefVrij'];

/** Work that nobody who is there has or can do, with why, and what to do about it. */
export function WeeswerkPage() {
  usePageTitle('Weeswerk');
  const ik = useSignedIn();
  const wees = useWeeswerk(mayLead(ik.rollen));
  const act = useTaakAct();
  const [asked, setAsked] = useState<Asked>();
  return (
    <div className="mensen">
      <header className="page-head">
        <div>
          <h1>Weeswerk</h1>
          <p className="muted" role="status">
            {wees.data ? `${wees.data.length} open taken die niemand heeft die er is` : 'Ophalen'}
          </p>
        </div>
      </header>
      {!mayLead(ik.rollen) && <p className="state muted">Weeswerk is voor wie leiding geeft of plant.</p>}
      {wees.isLoading && <Loading what="Het weeswerk" />}
      {wees.error && !wees.data && <Failed error={wees.error} onRetry={() => void wees.refetch()} />}
      {wees.data?.length === 0 && (
        <p className="state muted">
          Al het open werk ligt bij iemand die er is, of kan door iemand worden gepakt.
        </p>
      )}
      {wees.data && wees.data.length > 0 && (
        <div className="table-wrap">
          <table className="list">
            <thead>
              <tr>
                <th>Termijn</th>
                <th>Cliënt</th>
                <th>Taak</th>
                <th>Waarom</th>
                <th>
                  <span className="sr">Oplossen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {wees.data.map((taak) => (
                <tr key={taak.id}>
                  <td>
                    <TermijnBadge termijn={taak.dossier.termijn} />
                  </td>
                  <td>
                    <Link
                      to={`/dossiers/${taak.dossier.id}`}
                      state={{ van: 'weeswerk' }}
                      className="row-link"
                    >
                      {taak.dossier.client.naam}
                    </Link>
                    <small>{taak.team.naam}</small>
                  </td>
                  <td>
                    {taak.label}
                    <small>{rolLabel(taak.discipline)}</small>
                  </td>
                  <td>{taak.zin}</td>
                  <td className="row-acts">
                    {SOLVES.filter((actie) => taak.acties.includes(actie)).map((actie) => (
                      <button
                        key={actie}
                        type="button"
                        className="button button-small"
                        disabled={act.isPending}
                        onClick={() =>
                          actie === 'geefVrij'
                            ? act.mutate({ taak, actie })
                            : setAsked({ taak, actie, team: taak.team.id })
                        }
                      >
                        {TAAK_ACTIES[actie]}
                        <span className="sr">
                          : {taak.label}, {taak.dossier.client.naam}
                        </span>
                      </button>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayLead(ik.rollen) && <Aanspreekpunten />}
      {asked && <TaakDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

/** Whose clients need another face, and who could be it. */
function Aanspreekpunten() {
  const { data = [] } = useAanspreekpunten(true);
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="aanspreekpunten">
      <h2 id="aanspreekpunten">Vaste aanspreekpunten die er lang niet zijn</h2>
      <p className="muted">
        Een ander aanspreekpunt geeft u in het dossier zelf, met een overdrachtsnotitie.
      </p>
      <ul>
        {data.map(({ medewerker, reden, dossiers, voorstel }) => (
          <li key={medewerker.id}>
            {medewerker.naam} {reden === 'VERTROKKEN' ? 'werkt hier niet meer' : 'is lang afwezig'}:{' '}
            {dossiers} open
            {dossiers === 1 ? ' dossier' : ' dossiers'}. Voorstel:{' '}
            {voorstel?.naam ?? 'geen collega van dezelfde rol'}.
          </li>
        ))}
      </ul>
    </section>
  );
}
