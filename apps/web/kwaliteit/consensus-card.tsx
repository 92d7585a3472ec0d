import { sentenceFor } from '../api/problem';
import { useKwaliteitAct } from './kwaliteit-api';
import type { Oordeel, Toetsing } from './kwaliteit-shapes';
import { OordeelBadge } from './oordeel-badge';

/** Both judgments side by side, and where they differ the way to one: it takes the two of them. */
export function ConsensusCard({ toetsing }: { toetsing: Toetsing }) {
  const doe = useKwaliteitAct();
  const stap = toetsing.stap!;
  const { ander } = toetsing;
  const verschillen = ander
    ? toetsing.vragenlijst.criteria.filter(
        ({ code }) => toetsing.antwoorden[code]?.antwoord !== ander.antwoorden[code]?.antwoord,
      )
    : [];
  const zeg = (oordeel: Oordeel) =>
    doe.mutate({
      path: `/v1/toetsingen/${toetsing.id}/consensus`,
      body: { oordeel },
      versie: stap.versie,
      gezegd:
        stap.voorstel === oordeel && !stap.voorstelVanU
          ? 'Overeenstemming vastgelegd.'
          : 'Voorstel gedaan aan de ander.',
    });
  return (
    <section className="card" aria-labelledby="consensus">
      <header className="card-head">
        <h2 id="consensus">{stap.status === 'VERSCHIL' ? 'De oordelen verschillen' : 'Vastgesteld'}</h2>
      </header>
      {stap.oordeel && (
        <p>
          Het oordeel is <OordeelBadge oordeel={stap.oordeel} />
        </p>
      )}
      {ander && (
        <table>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              <th scope="col">U</th>
              <th scope="col">De ander</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Oordeel</th>
              <td>{toetsing.oordeel && <OordeelBadge oordeel={toetsing.oordeel} />}</td>
              <td>
                <OordeelBadge oordeel={ander.oordeel} />
              </td>
            </tr>
            {verschillen.map(({ code, vraag }) => (
              <tr key={code}>
                <th scope="row">{vraag}</th>
                {[toetsing.antwoorden[code], ander.antwoorden[code]].map((gegeven, index) => (
                  <td key={index}>
                    {gegeven ? toetsing.antwoordLabels[gegeven.antwoord] : '-'}
                    {gegeven?.toelichting && <small>{gegeven.toelichting}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {stap.status === 'VERSCHIL' && (
        <>
          <p>
            {stap.voorstel === null &&
              'Overleg, en stel een oordeel voor. Het geldt als de ander hetzelfde zegt.'}
            {stap.voorstel !== null &&
              (stap.voorstelVanU ? 'U stelde voor: ' : 'De ander stelt voor: ') +
                toetsing.oordeelLabels[stap.voorstel].toLowerCase() +
                '.'}
          </p>
          {doe.error && <p role="alert">▲ {sentenceFor(doe.error)}</p>}
          <div className="row">
            {(Object.keys(toetsing.oordeelLabels) as Oordeel[]).map((oordeel) => (
              <button
                key={oordeel}
                type="button"
                className={`button button-small${stap.voorstel === oordeel && !stap.voorstelVanU ? ' primary' : ''}`}
                disabled={doe.isPending}
                onClick={() => zeg(oordeel)}
              >
                {stap.voorstel === oordeel && !stap.voorstelVanU ? 'Eens: ' : ''}
                {toetsing.oordeelLabels[oordeel]}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
