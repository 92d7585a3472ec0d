import { dayDatum } from '../form/datum';
import { useSignedIn } from '../shell/use-ik';
import type { Gevolg, Proef } from './regels-api';

const aantal = new Intl.NumberFormat('nl-NL');

/** Which open dossiers would change: the old date and the new one. */
export function ProefResult({ proef }: { proef: Proef }) {
  const { aantalGewijzigd, aantalOpen, dossiers, wijzigingen } = proef;
  return (
    <section aria-labelledby="proef-kop">
      <h3 id="proef-kop" tabIndex={-1}>
        {aantalGewijzigd === 0
          ? `Geen van de ${aantal.format(aantalOpen)} open dossiers verandert`
          : `${aantal.format(aantalGewijzigd)} van de ${aantal.format(aantalOpen)} open dossiers ${aantalGewijzigd === 1 ? 'verandert' : 'veranderen'}`}
      </h3>
      <ul className="changed">
        {wijzigingen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {dossiers.length > 0 && (
        <div
          className="table-wrap regels-proef"
          tabIndex={0}
          role="region"
          aria-label="Dossiers die veranderen"
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Soort</th>
                <th scope="col">Termijn</th>
                <th scope="col">Nu</th>
                <th scope="col">Straks</th>
              </tr>
            </thead>
            <tbody>
              {dossiers.map((gevolg) => (
                <Row key={`${gevolg.dossierId} ${gevolg.termijn}`} gevolg={gevolg} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {aantalGewijzigd > dossiers.length && (
        <p className="muted">U ziet de eerste {dossiers.length} termijnen.</p>
      )}
    </section>
  );
}

function Row({ gevolg }: { gevolg: Gevolg }) {
  const { vandaagDatum } = useSignedIn();
  const { dossierId, soortLabel, termijnLabel, nu, straks, reden } = gevolg;
  return (
    <tr>
      <td title={dossierId}>{dossierId.slice(0, 8)}</td>
      <td>{soortLabel}</td>
      <td>{termijnLabel}</td>
      <td>{nu ? dayDatum(nu) : 'geen'}</td>
      <td>
        {straks ? dayDatum(straks) : 'geen'}
        {straks && straks < vandaagDatum && (
          <>
            {' '}
            <span className="badge late">
              <span aria-hidden="true">●</span> dan verstreken
            </span>
          </>
        )}
        {reden && <small>{reden}</small>}
      </td>
    </tr>
  );
}
