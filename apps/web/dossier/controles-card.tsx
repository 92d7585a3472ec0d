import type { Controle } from '../api/shapes';
import { rollenLabel } from '../shell/rollen';

const UITSLAG: Record<Controle['uitslag'], { tone: string; icon: string; word: string; order: number }> = {
  FOUT: { tone: 'late', icon: '●', word: 'niet goed', order: 0 },
  AANVAARD: { tone: 'warn', icon: '▲', word: 'aanvaard', order: 1 },
  GOED: { tone: 'ok', icon: '✓', word: 'goed', order: 2 },
};

/** The checks before the beschikking: what stands in the way first, with who can mend it. */
export function ControlesCard({ controles }: { controles: Controle[] | undefined }) {
  if (!controles?.length) return null;
  const open = controles.filter(({ uitslag }) => uitslag !== 'GOED');
  const goed = controles.filter(({ uitslag }) => uitslag === 'GOED');
  const fout = open.filter(({ uitslag }) => uitslag === 'FOUT').length;
  const sorted = [...open].sort((a, b) => UITSLAG[a.uitslag].order - UITSLAG[b.uitslag].order);
  return (
    <section className="card" aria-labelledby="controles-kop">
      <header className="card-head">
        <h2 id="controles-kop">Controles</h2>
        <span className={`badge ${fout ? 'late' : 'ok'}`}>
          <span aria-hidden="true">{fout ? '●' : '✓'}</span>{' '}
          {fout ? `${fout} van ${controles.length} niet goed` : 'niets houdt de beschikking tegen'}
        </span>
      </header>
      {sorted.length > 0 && (
        <ul className="controles">
          {sorted.map((controle) => (
            <Regel key={controle.code} controle={controle} />
          ))}
        </ul>
      )}
      {goed.length > 0 && (
        <details open={sorted.length === 0 && goed.length <= 4}>
          <summary>Goed: {goed.length}</summary>
          <ul className="controles">
            {goed.map((controle) => (
              <Regel key={controle.code} controle={controle} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Regel({ controle }: { controle: Controle }) {
  const { tone, icon, word } = UITSLAG[controle.uitslag];
  return (
    <li>
      <span className={`badge ${tone}`}>
        <span aria-hidden="true">{icon}</span> {word}
      </span>
      <div>
        <b>{controle.titel}</b> <span className="muted">{controle.artikel}</span>
        {controle.bevinding && <p>{controle.bevinding}</p>}
        {controle.uitslag === 'AANVAARD' && controle.reden && <p>Aanvaard omdat: {controle.reden}</p>}
        {controle.uitslag === 'FOUT' && (
          <p className="muted">
            Herstellen: {rollenLabel(controle.herstelDoor)}.
            {controle.overrulebaar && ' Mag met reden aanvaard worden.'}
          </p>
        )}
      </div>
    </li>
  );
}
