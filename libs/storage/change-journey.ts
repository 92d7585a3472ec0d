import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import type { Advanced } from '../domain/journey';
import type { JsonObject } from '../domain/json';
import type { OnderWelkMandaat } from '../domain/mandaat/kijkt-mee';
import { BESCHIKKINGEN } from '../domain/mandaat/teruggestuurd';
import type { Medisch } from '../domain/medisch';
import type { By } from '../domain/rollen';
import type { Cipher } from './cipher';
import { onConnection } from './connection';
import type { IdempotencyKey } from './idempotency';
import { loadJourney, type Along, type LoadedJourney } from './load-journey';
import { ATTEMPTS, LOST_RACE, LostRaces } from './lost-races';
import { CHANGE } from './write-change';
import { sharedRows, type Change, type Part } from './change-rows';
import { CHANGE_BESCHIKKING, CHANGE_BESCHIKKING_MET_MANDAAT } from './teruggestuurd';
import { CHANGE_MET_MANDAAT, mandaatValues, refuseWithoutMandaat } from './write-mandaat';

/** What an act decided to write, or the reason to stop without writing. */
export type Verdict<S> = { stop: S } | { write: ActChange };

export interface ActChange {
  advanced: Advanced;
  by: By;
  /** The act with its non-medical gegevens: replaying these gives the state again. */
  cause: JsonObject;
  stukken: { soort: string; inhoud: Medisch; offset?: number; hoedanigheid?: By['hoedanigheid'] }[];
  /** What was decided after it on the state it made, written with it. */
  parts?: readonly Part[];
  /** Under which mandate it is done, and whether the arts who gave it looks at it. */
  mandaat?: OnderWelkMandaat;
}

export interface Changed {
  versie: number;
  tijdstip: string;
  feiten: { type: string; tijdstip: string }[];
}

export interface ChangeOptions {
  verzoekId?: string;
  key?: IdempotencyKey;
  /** What is read along with the journey. */
  along?: Along;
}

/**
 * Lets `decide` judge the journey as it stands and writes the outcome whole or not at all. Another act in between
 * means deciding again, which is safe because deciding is pure. Throws LostRaces after the last attempt.
 */
export async function changeJourney<S>(
  manager: EntityManager,
  cipher: Cipher,
  journeyId: string,
  decide: (journey: LoadedJourney | undefined) => Verdict<S>,
  options: ChangeOptions = {},
): Promise<{ stop: S } | { changed: Changed }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const outcome = await onConnection(manager, async (client) => {
        const journey = await loadJourney(client, journeyId, options.key, options.along);
        const verdict = decide(journey);
        if ('stop' in verdict) return verdict;
        const changed = await write(client, cipher, journey!, verdict.write, options);
        return changed && { changed };
      });
      if (outcome) return outcome;
      if (attempt === ATTEMPTS) throw new LostRaces(`journey ${journeyId}`);
    } catch (error) {
      if (attempt === ATTEMPTS || !LOST_RACE.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

/** Undefined when another act came first. */
async function write(
  client: PoolClient,
  cipher: Cipher,
  journey: LoadedJourney,
  act: ActChange,
  options: ChangeOptions,
): Promise<Changed | undefined> {
  const { statement, changed } = changeStatement(cipher, journey, act, options);
  const { rows } = await client.query<{ moved: number }>(statement);
  return rows[0]!.moved === 1 ? changed : undefined;
}

/** The one statement of an act, with what it means for a mandate, and the answer for whoever acted. */
export function changeStatement(
  cipher: Cipher,
  journey: LoadedJourney,
  act: ActChange,
  options: ChangeOptions = {},
) {
  const { values, changed } = changeValues(cipher, journey, act, options);
  const mandaat = mandaatValues(journey, act);
  const beschikking = [act, ...(act.parts ?? [])].some(({ cause }) =>
    BESCHIKKINGEN.includes(String(cause.type)),
  );
  const statement = mandaat
    ? beschikking
      ? CHANGE_BESCHIKKING_MET_MANDAAT
      : CHANGE_MET_MANDAAT
    : beschikking
      ? CHANGE_BESCHIKKING
      : CHANGE;
  return { statement: { ...statement, values: [...values, ...(mandaat ?? [])] }, changed };
}

/** The act as the first of its facts remembers it: with its mandate, outside of what the machine replays. */
const onder = ({ cause, mandaat }: Pick<ActChange, 'cause' | 'mandaat'>): JsonObject =>
  mandaat ? { ...cause, mandaatId: mandaat.id } : cause;

/** The parameters of CHANGE for one act on one journey, and the answer for whoever acted. */
export function changeValues(
  cipher: Cipher,
  journey: LoadedJourney,
  act: ActChange,
  options: ChangeOptions = {},
): { values: unknown[]; changed: Changed } {
  refuseWithoutMandaat(act);
  const change: Change = {
    journeyId: journey.id,
    seqBefore: journey.seq,
    hashBefore: journey.hash,
    tijdstip: journey.tijdstip,
    regels: journey.regels,
    ...act,
    cause: onder(act),
    parts: act.parts?.map((part) => ({ ...part, cause: onder(part) })),
    handeling: 'ACTIE',
    object: String(act.cause.type),
  };
  const { values, changed } = sharedRows(change, options);
  const stukken = act.stukken.map(({ soort, inhoud, offset = 0, hoedanigheid }) => ({
    id: crypto.randomUUID(),
    fact_seq: journey.seq + 1 + offset,
    hoedanigheid: hoedanigheid ?? act.by.hoedanigheid,
    compartiment: inhoud.compartiment,
    soort,
    inhoud: cipher.sealMedisch(inhoud.unseal()).toString('base64'),
  }));
  const own = [
    journey.seq,
    act.advanced.taken.gesloten,
    JSON.stringify(act.advanced.ended),
    JSON.stringify(stukken),
  ];
  return { values: [...values, ...own], changed };
}
