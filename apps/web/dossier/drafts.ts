import type { Concept } from '../api/concepten';
import type { Actie } from '../api/shapes';
import { Submission } from '../api/submission';
import { emptyValue, type Typed } from '../form/schema';

export interface Draft {
  act: Actie;
  value: Typed;
  /** The version the person has seen; what is sent with If-Match. */
  versie: number;
  submission: Submission;
  /** When the server kept it; null while it is only here. */
  bewaard: string | null;
}

// In memory as well: it bridges the time without a server. Never in browser storage, which is readable by whoever
// uses the computer next, while what is typed may be medical.
const drafts = new Map<string, Draft>();

const keyOf = (dossierId: string, actie: string) => `${dossierId} ${actie}`;

/** An empty form, but for what is known; it becomes a draft with the first letter. */
export const freshDraft = (act: Actie, versie: number, known: Record<string, Typed> = {}): Draft => ({
  act,
  versie,
  value: { ...(emptyValue(act.gegevensSchema) as Record<string, Typed>), ...known },
  submission: new Submission(),
  bewaard: null,
});

/** What the server kept, from before a reload or from another tab, on the form as it is now. */
export const draftOf = (act: Actie, { inhoud, versieGezien, tijdstip }: Concept): Draft => ({
  ...freshDraft(act, versieGezien),
  value: { ...(emptyValue(act.gegevensSchema) as Record<string, Typed>), ...inhoud },
  bewaard: tijdstip,
});

export function findDraft(dossierId: string, actie: string): Draft | undefined {
  return drafts.get(keyOf(dossierId, actie));
}

export function keepDraft(dossierId: string, draft: Draft): void {
  drafts.set(keyOf(dossierId, draft.act.actie), draft);
}

export function dropDraft(dossierId: string, actie: string): void {
  drafts.delete(keyOf(dossierId, actie));
}

let owner: string | undefined;

/**
 * Drafts belong to one person: who comes back after an expired session finds them, anybody else does not. Says
 * whether somebody else was here before.
 */
export function openDraftsOf(medewerkerId: string): boolean {
  const changed = owner !== undefined && owner !== medewerkerId;
  if (changed) drafts.clear();
  owner = medewerkerId;
  return changed;
}
