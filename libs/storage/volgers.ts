import type { DataSource, EntityManager } from 'typeorm';
import { noteAfleveringen } from './abonnementen';
import { faultCode, passes } from './fault-code';
import { follow, holdFollower, type LoggedFact } from './followers';
import { meldFeiten } from './melding-feiten';
import { MELDINGEN } from './meldingen-ronde';
import { countProductie } from './productie';
import { volgStanden } from './standen';
import { dossiersAside, recordStandstill, setFactAside } from './vastgelopen-werk';
import { settleFact } from './vastgelopen-werk-oplossen';

/** A follower of the log: its name in `followers`, and what a batch of facts does. */
export interface Volger {
  readonly soort: 'PRODUCTIE' | 'MELDINGEN' | 'STANDEN' | 'GEBEURTENISSEN';
  readonly naam: string;
  effect(manager: EntityManager, facts: readonly LoggedFact[]): Promise<unknown>;
}

export const VOLGERS = {
  PRODUCTIE: { soort: 'PRODUCTIE', naam: 'productie', effect: countProductie },
  MELDINGEN: { soort: 'MELDINGEN', naam: MELDINGEN, effect: meldFeiten },
  STANDEN: { soort: 'STANDEN', naam: 'standen', effect: volgStanden },
  GEBEURTENISSEN: { soort: 'GEBEURTENISSEN', naam: 'gebeurtenissen', effect: noteAfleveringen },
} as const satisfies Record<string, Volger>;

const LARGEST_BATCH = 500;
/** Facts that a follower takes at once in this process, by its name; it begins with the largest batch. */
const batches = new Map<string, number>();
/** Facts of more dossiers than this are no poison but a follower that is broken: it stands still, in sight. */
const MOST_ASIDE = 10;

/**
 * Takes the next facts; the effect and the checkpoint commit together. A fact that cannot be taken is set aside, since
 * what it says of one dossier must not silence all others; too many of them, or a fault that is nobody's, and the
 * follower stands still where it is, which goes on record. After a failure it takes half as many, and twice as many
 * after every success: where a whole batch takes longer than a transaction may, it would never get on.
 */
export async function followOn(
  dataSource: DataSource,
  volger: Volger,
  mostAside = MOST_ASIDE,
): Promise<number> {
  const batch = batches.get(volger.naam) ?? LARGEST_BATCH;
  try {
    const taken = await dataSource
      .transaction((manager) => take(manager, volger, batch, (facts) => volger.effect(manager, facts)))
      .catch((error: unknown) => {
        if (passes(error)) throw error;
        return dataSource.transaction((manager) =>
          take(manager, volger, batch, (facts) => takeButPoison(manager, volger, facts, mostAside)),
        );
      });
    batches.set(volger.naam, Math.min(LARGEST_BATCH, batch * 2));
    return taken;
  } catch (error) {
    batches.set(volger.naam, Math.ceil(batch / 2));
    // When even this cannot be written the database is away, and the error below says so.
    await recordStandstill(dataSource.manager, volger.soort, faultCode(error)).catch(() => undefined);
    throw error;
  }
}

const take = (
  manager: EntityManager,
  { naam }: Volger,
  batch: number,
  effect: (facts: LoggedFact[]) => Promise<unknown>,
): Promise<number> =>
  follow(manager, naam, batch, async (facts) => {
    await effect(facts);
  });

async function takeButPoison(
  manager: EntityManager,
  volger: Volger,
  facts: readonly LoggedFact[],
  mostAside: number,
): Promise<void> {
  try {
    // A savepoint: what fails here leaves the rest of the transaction whole.
    await manager.transaction((part) => volger.effect(part, facts));
  } catch (error) {
    if (passes(error)) throw error;
    if (facts.length > 1) {
      const half = Math.ceil(facts.length / 2);
      await takeButPoison(manager, volger, facts.slice(0, half), mostAside);
      await takeButPoison(manager, volger, facts.slice(half), mostAside);
      return;
    }
    await setFactAside(manager, volger.soort, facts[0]!, faultCode(error));
    if ((await dossiersAside(manager, volger.soort)) > mostAside) throw error;
  }
}

/**
 * Lets a follower take after all what it has set aside. The row of the fact is locked, so the effect comes once; the
 * follower is held, as everywhere before the rows of its work, since an older fact must not pass a newer one unseen.
 */
export async function takeSetAside(dataSource: DataSource, volger: Volger, werkId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await holdFollower(manager, volger.naam);
    const [fact] = (await manager.query(
      `select f.journey_id as "dossierId", f.seq, f.type, f.xid::text as xid, f.position::text as position
       from vastgelopen_werk w join facts f on f.journey_id = w.journey_id and f.seq = w.fact_seq
       where w.id = $1 and w.opgelost_tijdstip is null for update of w`,
      [werkId],
    )) as LoggedFact[];
    if (!fact) return;
    await volger.effect(manager, [fact]);
    await settleFact(manager, werkId);
  });
}
