import { useEffect, useRef } from 'react';
import { Problem, sentenceFor, Unreachable } from '../api/problem';
import type { Dossier } from '../api/shapes';

interface RefusedProps {
  error: unknown;
  dossier: Dossier;
  actie: string;
  onOpen: (actie: string) => void;
}

/** A "no" with its reason, and what is possible instead. */
export function Refused({ error, dossier, actie, onOpen }: RefusedProps) {
  const mogelijk = error instanceof Problem && error.status === 409 ? error.mogelijk : [];
  const offered = mogelijk
    .filter((entry) => entry.actie !== actie)
    .map((entry) => ({
      actie: entry.actie,
      label: entry.label ?? dossier.acties.find((act) => act.actie === entry.actie)?.label,
    }))
    .filter((entry): entry is { actie: string; label: string } => entry.label !== undefined);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers return a promise here, and an effect may only return its clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <div className="notice late" role="alert" ref={box}>
      <p>
        <b>{error instanceof Unreachable ? 'Geen antwoord' : 'Niet vastgelegd'}</b>
      </p>
      <p>
        {error instanceof Unreachable
          ? 'Regie antwoordde niet, dus het is niet zeker of dit is aangekomen. Leg het straks opnieuw vast: dubbel kan niet.'
          : sentenceFor(error)}
      </p>
      {offered.length > 0 && (
        <>
          <p>Wel mogelijk:</p>
          <ul className="row">
            {offered.map((entry) => (
              <li key={entry.actie}>
                <button type="button" className="button button-small" onClick={() => onOpen(entry.actie)}>
                  {entry.label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
