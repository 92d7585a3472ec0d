import { useFeiten, useTermijnen } from '../api/queries';
import type { Dossier, TermijnRegel } from '../api/shapes';
import { dayDatum, shortDatum } from '../form/datum';
import { splitZin, TermijnBadge } from '../shell/termijn-badge';
import { useSignedIn } from '../shell/use-ik';
import { ClockBar } from './clock-bar';
import { clockOf } from './clock-segments';
import { isBeslistermijn } from './klokken';

export function BeslistermijnCard({ dossier }: { dossier: Dossier }) {
  const { vandaagDatum } = useSignedIn();
  const termijnen = useTermijnen(dossier.id);
  const feiten = useFeiten(dossier.id);
  const beslistermijn = termijnen.data?.find(isBeslistermijn);
  const [head, reden] = splitZin(dossier.termijn.zin);
  const zonder = head === 'geen beslistermijn';
  const clock = feiten.data && clockOf(dossier, feiten.data, vandaagDatum);

  return (
    <section className="card" aria-labelledby="termijn-kop">
      <header className="card-head">
        <h2 id="termijn-kop">Beslistermijn</h2>
        <TermijnBadge termijn={dossier.termijn} />
        {!zonder && (
          <p className="card-aside">
            uiterlijk <b>{dayDatum(dossier.uiterlijkeBeslisdatum) || 'geen datum'}</b>
            {dossier.termijn.grondslag && <span className="muted"> · {dossier.termijn.grondslag}</span>}
          </p>
        )}
      </header>
      {zonder && <p>Er loopt nu geen beslistermijn: {reden}.</p>}
      {clock && !zonder && (
        <ClockBar clock={clock} ontvangen={shortDatum(dossier.ontvangstDatum, vandaagDatum)} />
      )}
      {beslistermijn && <Onderbouwing termijn={beslistermijn} />}
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
