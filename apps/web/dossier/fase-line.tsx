import type { Fase } from '../api/shapes';
import { shortDatum } from '../form/datum';
import { useSignedIn } from '../shell/use-ik';

const STAND: Record<Fase['stand'], { className: string; icon: string; word: string }> = {
  KLAAR: { className: 'done', icon: '✓', word: 'klaar' },
  NU: { className: 'now', icon: '▸', word: 'nu' },
  STRAKS: { className: 'later', icon: '', word: 'straks' },
  OVERGESLAGEN: { className: 'skipped', icon: '–', word: 'overgeslagen' },
};

/** The road of a dossier of any soort; what was off the main road is marked, in shape and word. */
export function FaseLine({ fasen }: { fasen: Fase[] }) {
  const { vandaagDatum } = useSignedIn();
  return (
    <ol className="fasen" aria-label="Fasen van het dossier">
      {fasen.map((fase) => {
        const { className, icon, word } = STAND[fase.stand];
        return (
          <li
            key={fase.fase}
            className={fase.zijweg ? `${className} aside` : className}
            aria-current={fase.stand === 'NU' ? 'step' : undefined}
          >
            <span>{fase.label}</span>
            <small>
              <span aria-hidden="true">{icon} </span>
              <span className={fase.stand === 'STRAKS' || fase.datum ? 'sr' : undefined}>{word} </span>
              {fase.datum && `${fase.stand === 'NU' ? 'sinds ' : ''}${shortDatum(fase.datum, vandaagDatum)}`}
              {fase.zijweg && ' · zijweg'}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
