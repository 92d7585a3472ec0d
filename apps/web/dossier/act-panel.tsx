import { useEffect } from 'react';
import type { Dossier } from '../api/shapes';
import type { Typed } from '../form/schema';
import { Failed, Loading } from '../shell/state';
import { ActForm } from './act-form';
import { useFoundDraft } from './use-draft';

interface ActPanelProps {
  dossier: Dossier;
  actie: string;
  /** What is known already of a form that is still empty. */
  start: Record<string, Typed> | undefined;
  onOpen: (actie: string | null) => void;
}

/**
 * The form of the chosen act. The act is kept with its draft, so the form stays when somebody else's change takes
 * the act away: what was typed is not lost and the server says why it cannot be.
 */
export function ActPanel({ dossier, actie, start, onOpen }: ActPanelProps) {
  const [found, again] = useFoundDraft(dossier, actie, start);
  const ready = found !== null;
  useEffect(() => {
    if (ready) document.getElementById('act-kop')?.focus();
  }, [ready]);

  if (found === null) return <Loading what="Uw concept" />;
  if ('error' in found) return <Failed error={found.error} onRetry={again} />;
  if (!found.draft) {
    const why = dossier.nietMogelijk.find((entry) => entry.actie === actie)?.reden;
    return (
      <section className="card" aria-labelledby="act-kop">
        <h2 id="act-kop" tabIndex={-1}>
          Deze handeling kan nu niet
        </h2>
        <p>{why ?? 'Zij hoort niet bij deze stap of bij uw rol.'}</p>
        <button type="button" className="button" onClick={() => onOpen(null)}>
          Sluit
        </button>
      </section>
    );
  }
  return <ActForm dossier={dossier} draft={found.draft} onOpen={onOpen} />;
}
