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

export function draftFor(dossierId: string, act: Actie, versie: number): Draft {
  const known = drafts.get(keyOf(dossierId, act.actie));
  if (known) return known;
  const draft = { act, versie, value: emptyValue(act.gegevensSchema), submission: new Submission() };
  drafts.set(keyOf(dossierId, act.actie), draft);
  return draft;
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

export function clearDrafts(): void {
  drafts.clear();
}
