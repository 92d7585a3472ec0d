import type { Actie } from '../api/shapes';
import { Submission } from '../api/submission';
import { emptyValue, type Typed } from '../form/schema';

export interface Draft {
  act: Actie;
  value: Typed;
  /** The version the person has seen; what is sent with If-Match. */
  versie: number;
  submission: Submission;
}

// In memory only: what is typed may be medical, and browser storage is readable by whoever uses the computer next.
const drafts = new Map<string, Draft>();

const keyOf = (dossierId: string, actie: string) => `${dossierId} ${actie}`;

/** What was typed earlier, else an empty form; it becomes a draft with the first letter. */
export function draftFor(dossierId: string, act: Actie, versie: number): Draft {
  const fresh = { act, versie, value: emptyValue(act.gegevensSchema), submission: new Submission() };
  return findDraft(dossierId, act.actie) ?? fresh;
}

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
