import { useEffect, useState } from 'react';
import { fetchConcept, saveConcept } from '../api/concepten';
import { Problem } from '../api/problem';
import { getSession } from '../api/session';
import { DraftSaver } from '../dossier/draft-saver';
import type { Typed } from '../form/schema';
import { useSignedIn } from '../shell/use-ik';
import { LEEG, type Uitkomst } from './uitkomst';

const ACTIE = 'bespreekInMdo';

export interface KeptUitkomst {
  uitkomst: Uitkomst;
  /** Whether what was kept has been asked; until then nothing is typed. */
  ready: boolean;
  bewaard: string | null;
  change: (part: Partial<Uitkomst>) => void;
  hold: () => Promise<void>;
  resume: () => void;
}

/** The outcome in the making: what the server kept, and every change kept after a moment of silence. */
export function useUitkomst(dossierId: string, versie: number): KeptUitkomst {
  const ik = useSignedIn();
  const [uitkomst, setUitkomst] = useState<Uitkomst>(LEEG);
  const [ready, setReady] = useState(false);
  const [bewaard, setBewaard] = useState<string | null>(null);
  const [saver] = useState(
    () =>
      new DraftSaver<{ inhoud: Uitkomst; versieGezien: number }>(
        ({ inhoud, versieGezien }) => {
          // Never under the name of whoever came after: what was typed may be medical.
          if (getSession()?.medewerkerId !== ik.id) throw new Problem(401, {});
          return saveConcept(dossierId, ACTIE, {
            versieGezien,
            inhoud: inhoud as unknown as Record<string, Typed>,
          });
        },
        (state) => setBewaard(state.soort === 'bewaard' ? state.tijdstip : null),
      ),
  );
  useEffect(() => {
    const leaving = new AbortController();
    fetchConcept(dossierId, ACTIE, leaving.signal)
      .then((concept) => {
        if (!concept) return;
        setUitkomst({ ...LEEG, ...(concept.inhoud as unknown as Partial<Uitkomst>) });
        setBewaard(concept.tijdstip);
      })
      .catch(() => {})
      .finally(() => !leaving.signal.aborted && setReady(true));
    return () => leaving.abort();
  }, [dossierId]);
  useEffect(() => {
    const flush = () => void saver.flush();
    saver.show(true);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      saver.show(false);
    };
  }, [saver]);
  return {
    uitkomst,
    ready,
    bewaard,
    change: (part) => {
      const next = { ...uitkomst, ...part };
      setUitkomst(next);
      saver.typed({ inhoud: next, versieGezien: versie });
    },
    hold: () => saver.hold(),
    resume: () => saver.resume(),
  };
}
