import type { NotDone } from '../../../libs/casework/results';
import { invalid, notFound, Problem } from '../problem';

/** The problem that says why it was not done; for a refusal with what is possible now. */
export function problemOf(result: NotDone): Problem {
  switch (result.kind) {
    case 'refused':
      return new Problem(409, result.code, result.detail, { mogelijk: result.mogelijk });
    case 'notFound':
      return notFound();
    case 'forbidden':
      return new Problem(403, undefined, result.detail);
    case 'stale':
      return new Problem(412, undefined, undefined, { versie: result.versie });
    case 'invalid':
      return invalid(result.fouten);
    case 'keyReused':
      return new Problem(422);
  }
}

export const isNotDone = <T extends { kind: string }>(result: T): result is Extract<T, NotDone> =>
  result.kind !== 'ok';
