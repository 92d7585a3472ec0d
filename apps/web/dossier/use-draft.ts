import { useCallback, useEffect, useRef, useState } from 'react';
import { dropConcept, fetchConcept, saveConcept } from '../api/concepten';
import { Problem, Unreachable } from '../api/problem';
import { getSession } from '../api/session';
import type { Dossier } from '../api/shapes';
import type { Typed } from '../form/schema';
import { useSignedIn } from '../shell/use-ik';
import { DraftSaver, type DraftState } from './draft-saver';
import { draftOf, dropDraft, findDraft, freshDraft, keepDraft, type Draft } from './drafts';

type Found = { draft: Draft | undefined } | { error: unknown } | null;

/**
 * The draft to begin with: what is in memory, else what the server kept, else an empty form. Null while it is asked.
 * A server that answers wrong keeps nobody from working; one that does not answer would lose what it keeps.
 */
export function useFoundDraft(
  dossier: Dossier,
  actie: string,
  start?: Record<string, Typed>,
): [found: Found, again: () => void] {
  const [{ act, versie, known }] = useState(() => ({
    act: dossier.acties.find((offered) => offered.actie === actie),
    versie: dossier.versie,
    known: start,
  }));
  const kept = findDraft(dossier.id, actie);
  const [found, setFound] = useState<Found>(kept || !act ? { draft: kept } : null);
  const waiting = found === null;
  useEffect(() => {
    if (!waiting || !act) return;
    const leaving = new AbortController();
    fetchConcept(dossier.id, actie, leaving.signal)
      .then((concept) => {
        if (!concept) return setFound({ draft: freshDraft(act, versie, known) });
        const draft = draftOf(act, concept);
        keepDraft(dossier.id, draft);
        setFound({ draft });
      })
      .catch((error: unknown) => {
        if (leaving.signal.aborted) return;
        setFound(error instanceof Unreachable ? { error } : { draft: freshDraft(act, versie, known) });
      });
    return () => leaving.abort();
  }, [waiting, act, versie, known, dossier.id, actie]);
  return [found, () => setFound(null)];
}

export interface KeptDraft {
  state: DraftState | null;
  keep(value: Typed, versie: number): void;
  /** Saves at once what is not saved yet. */
  flush(): void;
  /** Before sending: nothing is saved behind the back of the act. */
  hold(): Promise<void>;
  resume(): void;
  /** The act is recorded, and with it the server dropped the draft. */
  done(): void;
  discard(): Promise<void>;
}

/** Keeps a draft in memory and on the server: after a moment of silence, when the form is left, and when the page goes. */
export function useKeptDraft(dossierId: string, draft: Draft): KeptDraft {
  const { actie } = draft.act;
  const ik = useSignedIn();
  const [state, setState] = useState<DraftState | null>(
    draft.bewaard ? { soort: 'bewaard', tijdstip: draft.bewaard } : null,
  );
  const latest = useRef(draft);
  const [saver] = useState(
    () =>
      new DraftSaver<{ inhoud: Typed; versieGezien: number }>(
        async ({ inhoud, versieGezien }) => {
          // Never under the name of whoever came after: what was typed may be medical.
          if (getSession()?.medewerkerId !== ik.id) throw new Problem(401, {});
          return saveConcept(dossierId, actie, { versieGezien, inhoud: inhoud as Record<string, Typed> });
        },
        (next) => {
          setState(next);
          if (next.soort !== 'bewaard' || !saver.isSaved || !findDraft(dossierId, actie)) return;
          latest.current = { ...latest.current, bewaard: next.tijdstip };
          keepDraft(dossierId, latest.current);
        },
      ),
  );
  const keep = useCallback(
    (value: Typed, versie: number) => {
      latest.current = { ...latest.current, value, versie, bewaard: null };
      keepDraft(dossierId, latest.current);
      saver.typed({ inhoud: value, versieGezien: versie });
    },
    [dossierId, saver],
  );
  useEffect(() => {
    saver.show(true);
    // Typed before without a server, in this tab.
    if (findDraft(dossierId, actie)?.bewaard === null) keep(latest.current.value, latest.current.versie);
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      saver.show(false);
    };
  }, [dossierId, actie, saver, keep]);

  const forget = () => dropDraft(dossierId, actie);
  return {
    state,
    keep,
    flush: () => void saver.flush(),
    hold: () => saver.hold(),
    resume: () => saver.resume(),
    done: forget,
    discard: async () => {
      forget();
      await saver.hold();
      // Without a server the draft comes back; then it can be thrown away again.
      await dropConcept(dossierId, actie).catch(() => {});
    },
  };
}
