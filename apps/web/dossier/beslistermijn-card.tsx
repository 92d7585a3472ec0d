import { useFeiten, useTermijnen } from '../api/queries';
import type { Dossier, TermijnRegel } from '../api/shapes';
import { dayDatum, shortDatum } from '../form/datum';
import { lookOf, TermijnBadge } from '../shell/termijn-badge';
import { useSignedIn } from '../shell/use-ik';
import { ClockBar } from './clock-bar';
import { clockOf } from './clock-segments';

const SOORTEN: Record<string, string> = {
  BESLISTERMIJN: 'Beslistermijn',
  HERSTELTERMIJN: 'Hersteltermijn van de cliënt',
  BUITEN_BEHANDELING: 'Uiterste dag om buiten behandeling te stellen',
  LOONSANCTIE: 'Uiterste dag voor een loonsanctie',
};
const STATUSSEN: Record<string, string> = {
  LOOPT: 'loopt',
  OPGESCHORT: 'opgeschort',
  VERSTREKEN: 'verstreken',
  VOLDAAN: 'voldaan',
  VERVALLEN: 'vervallen',
};

export function BeslistermijnCard({ dossier }: { dossier: Dossier }) {
  const { vandaagDatum } = useSignedIn();
  const termijnen = useTermijnen(dossier.id);
  const feiten = useFeiten(dossier.id);
  const beslistermijn = termijnen.data?.find((termijn) => isBeslistermijn(termijn));
  const others = termijnen.data?.filter((termijn) => !isBeslistermijn(termijn)) ?? [];
  const clock = feiten.data && clockOf(dossier, feiten.data, vandaagDatum);

  return (
    <section className="card" aria-labelledby="termijn-kop">
      <header className="card-head">
        <h2 id="termijn-kop">Beslistermijn</h2>
        <TermijnBadge termijn={dossier.termijn} />
        <p className="card-aside">
          uiterlijk <b>{dayDatum(dossier.uiterlijkeBeslisdatum) || 'geen datum'}</b>
          {dossier.termijn.grondslag && <span className="muted"> · {dossier.termijn.grondslag}</span>}
        </p>
      </header>
      {clock && <ClockBar clock={clock} ontvangen={shortDatum(dossier.ontvangstDatum, vandaagDatum)} />}
      {beslistermijn && <Onderbouwing termijn={beslistermijn} />}
      {others.length > 0 && (
        <>
          <h3>Andere termijnen</h3>
          <ul className="terms">
            {others.map((termijn) => (
              <li key={termijn.id}>
                <OtherBadge termijn={termijn} /> {SOORTEN[baseOf(termijn)] ?? termijn.soort}
                {termijn.uiterlijkeBeslisdatum && (
                  <span className="muted"> t/m {dayDatum(termijn.uiterlijkeBeslisdatum)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Onderbouwing({ termijn }: { termijn: TermijnRegel }) {
  return (
    <div className="table-wrap">
      <table className="ledger">
        <caption className="sr">Onderbouwing van de beslistermijn</caption>
        <thead>
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Feit</th>
            <th scope="col">Grondslag</th>
            <th scope="col" className="right">
              Gevolg
            </th>
          </tr>
        </thead>
        <tbody>
          {termijn.onderbouwing.map((regel, index) => (
            <tr key={index}>
              <td>{shortDatum(regel.datum)}</td>
              <td>{regel.feit}</td>
              <td>{regel.grondslag}</td>
              <td className="right">{regel.gevolg}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OtherBadge({ termijn }: { termijn: TermijnRegel }) {
  const { tone, icon } = lookOf({ status: termijn.status, dagenTeLaat: null, werkdagenOver: null });
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {STATUSSEN[termijn.status] ?? termijn.status}
    </span>
  );
}

function isBeslistermijn(termijn: TermijnRegel): boolean {
  return baseOf(termijn) === 'BESLISTERMIJN';
}

/** "HERSTELTERMIJN-1" is the first of its kind. */
function baseOf(termijn: TermijnRegel): string {
  return termijn.soort.replace(/-\d+$/, '');
}
