import { useTermijnen } from '../api/queries';
import type { TermijnRegel } from '../api/shapes';
import { dayDatum } from '../form/datum';
import { statusWoord } from '../shell/soorten';
import { lookOf } from '../shell/termijn-badge';
import { useSignedIn } from '../shell/use-ik';
import { otherKlokken } from './klokken';

/** The dates of this dossier beside its beslistermijn; no card when it has none. */
export function KlokkenCard({ id }: { id: string }) {
  const { vandaagDatum } = useSignedIn();
  const termijnen = useTermijnen(id);
  const { running, ended } = otherKlokken(termijnen.data ?? []);
  if (running.length + ended.length === 0) return null;
  return (
    <section className="card" aria-labelledby="klokken-kop">
      <h2 id="klokken-kop">Data in dit dossier</h2>
      {running.length > 0 && <Klokken klokken={running} vandaag={vandaagDatum} caption="Wat loopt" />}
      {running.length === 0 && <p className="muted">Er loopt nu geen andere termijn.</p>}
      {ended.length > 0 && (
        <details>
          <summary>Voorbij: {ended.length}</summary>
          <Klokken klokken={ended} vandaag={vandaagDatum} caption="Wat voorbij is" />
        </details>
      )}
    </section>
  );
}

interface KlokkenProps {
  klokken: TermijnRegel[];
  vandaag: string;
  caption: string;
}

function Klokken({ klokken, vandaag, caption }: KlokkenProps) {
  return (
    <div className="table-wrap">
      <table className="ledger klokken">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Wat</th>
            <th scope="col">Stand</th>
            <th scope="col">Grondslag</th>
          </tr>
        </thead>
        <tbody>
          {klokken.map((klok) => (
            <tr key={klok.id}>
              <td>{dayDatum(klok.uiterlijkeBeslisdatum) || 'nog niet bekend'}</td>
              <td>{klok.label}</td>
              <td>
                <KlokStand status={klok.status} datum={klok.uiterlijkeBeslisdatum} vandaag={vandaag} />
              </td>
              <td>{klok.artikel || <span className="muted">geen</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function KlokStand({ status, datum, vandaag }: { status: string; datum: string | null; vandaag: string }) {
  // The alarm that marks a clock as passed falls on its own time; the screen does not wait for it.
  const passed = status === 'LOOPT' && datum !== null && datum < vandaag;
  const shown = passed ? 'VERSTREKEN' : status;
  const { tone, icon } = lookOf({ status: shown, dagenTeLaat: null, werkdagenOver: null });
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {statusWoord(shown)}
    </span>
  );
}
