import type { DataSource, EntityManager } from 'typeorm';
import type { Refusal } from '../../domain/refusals';
import { hoedanigheidVoor, type Actor, type By } from '../../domain/rollen';
import type { ChangeOptions } from '../../storage/change-journey';
import type { Antwoord } from '../../storage/kwaliteit';
import { answeredMeanwhile, keyOf } from '../answers';
import type { Idempotency, NotDone } from '../results';

export type KwaliteitDone = { kind: 'ok' } & Antwoord;

export interface KwaliteitInput {
  by: Actor;
  idempotency?: Idempotency;
  verzoekId?: string;
}

/** One transaction of a kwaliteitstoetser, once under its key; nothing is written when `work` says why not. */
export async function asToetser(
  dataSource: DataSource,
  { by, idempotency, verzoekId }: KwaliteitInput,
  work: (manager: EntityManager, by: By, options: ChangeOptions) => Promise<Antwoord | NotDone>,
): Promise<KwaliteitDone | NotDone> {
  const hoedanigheid = hoedanigheidVoor(by, ['KWALITEITSTOETSER']);
  if (!hoedanigheid) return { kind: 'forbidden', detail: 'Kwaliteitsonderzoek is voor kwaliteitstoetsers.' };
  return undoWhenRefused(dataSource, async (manager) => {
    const key = keyOf(by, idempotency);
    const before = await answeredMeanwhile<Antwoord>(manager, key);
    if (before) return before;
    const done = await work(manager, { medewerkerId: by.medewerkerId, hoedanigheid }, { key, verzoekId });
    return 'kind' in done ? done : { kind: 'ok', ...done };
  });
}

export const refused = (refusal: Refusal, mogelijk: string[] = []): NotDone => ({
  kind: 'refused',
  ...refusal,
  mogelijk,
});

class Undone extends Error {
  constructor(readonly why: NotDone) {
    super('undone');
  }
}

/** A refusal that shows only halfway, such as too few toetsers for what was drawn, takes back what was written before it. */
async function undoWhenRefused(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<KwaliteitDone | NotDone>,
): Promise<KwaliteitDone | NotDone> {
  try {
    return await dataSource.transaction(async (manager) => {
      const done = await work(manager);
      if (done.kind !== 'ok') throw new Undone(done);
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return error.why;
    throw error;
  }
}
