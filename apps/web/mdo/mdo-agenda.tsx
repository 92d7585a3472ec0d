import type { Punt, PuntStatus } from './mdo-shapes';

export const STAND: Record<PuntStatus, { icon: string; word: string }> = {
  TE_BESPREKEN: { icon: '○', word: 'te bespreken' },
  IN_BESPREKING: { icon: '▸', word: 'nu in bespreking' },
  BESPROKEN: { icon: '✓', word: 'besproken' },
  GEPARKEERD: { icon: 'Ⅱ', word: 'geparkeerd' },
  VOLGENDE_KEER: { icon: '→', word: 'volgende keer' },
};

interface MdoAgendaProps {
  agenda: Punt[];
  nietGeplaatst: number;
  /** Where j and k are. */
  chosen: string | null;
  onChoose: (dossierId: string) => void;
  onTake: (dossierId: string) => void;
}

/** The agenda: j and k walk, Enter brings the client on everybody's screen. */
export function MdoAgenda({ agenda, nietGeplaatst, chosen, onChoose, onTake }: MdoAgendaProps) {
  const done = agenda.filter(({ status }) => status === 'BESPROKEN').length;
  return (
    <nav className="mdo-agenda" aria-label="Agenda van het MDO">
      <h2>
        Agenda {done} van {agenda.length}
      </h2>
      <ol>
        {agenda.map((punt) => {
          const { icon, word } = STAND[punt.status];
          return (
            <li key={punt.dossierId}>
              <button
                type="button"
                data-punt={punt.dossierId}
                className={punt.dossierId === chosen ? 'chosen' : undefined}
                data-status={punt.status}
                aria-current={punt.status === 'IN_BESPREKING' ? 'true' : undefined}
                onFocus={() => onChoose(punt.dossierId)}
                onClick={() => onTake(punt.dossierId)}
              >
                <span aria-hidden="true" className="mdo-icon">
                  {icon}
                </span>
                <span>
                  {punt.client.naam}
                  <span className="sr">, {word}</span>
                  <small>{punt.redenen[0]?.tekst}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {nietGeplaatst > 0 && (
        <p className="muted small">
          Nog {nietGeplaatst} met minder dringende reden; die komen een volgende keer.
        </p>
      )}
    </nav>
  );
}
