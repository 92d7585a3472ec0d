import { Link } from 'react-router';
import { rolLabel } from '../shell/rollen';
import type { GemistPerControle } from './kwaliteit-shapes';

/** Which check before the beschikking should have caught what was found, the most missed first. */
export function ControlesCard({ controles }: { controles: GemistPerControle[] }) {
  return (
    <section className="card" aria-labelledby="gemist">
      <header className="card-head">
        <h2 id="gemist">Welke controle had het moeten zien</h2>
      </header>
      {controles.length === 0 ? (
        <p className="muted">Er zijn geen fouten gevonden.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Controle vóór de beschikking</th>
              <th scope="col">Onderdeel</th>
              <th scope="col">Fouten</th>
              <th scope="col">Dossiers</th>
            </tr>
          </thead>
          <tbody>
            {controles.map(({ onderdeel, code, titel, aantal, fouten }) => (
              <tr key={`${onderdeel} ${code}`}>
                <th scope="row">{titel}</th>
                <td>{onderdeel}</td>
                <td>{aantal ?? 'minder dan 5'}</td>
                <td>
                  {fouten.length === 0 && '-'}
                  {fouten.length > 0 && (
                    <details>
                      <summary>
                        Toon {fouten.length}
                        <span className="sr"> bij {titel}</span>
                      </summary>
                      <ul>
                        {fouten.map(({ dossierId, functionaris, criterium, vraag }) => (
                          <li key={`${dossierId} ${criterium}`}>
                            <Link to={`/dossiers/${dossierId}`}>Dossier {dossierId.slice(0, 8)}</Link>:{' '}
                            {rolLabel(functionaris)}, {vraag}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
