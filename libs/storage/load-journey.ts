import type { PoolClient } from 'pg';
import type { Stored } from '../domain/journey';
import type { JourneyContext } from '../domain/journeys/context';
import type { Json, JsonObject } from '../domain/json';
import type { GeladenMandaat } from '../domain/mandaat/onder-mandaat';
import type { SteekproefBeleid } from '../domain/mandaat/steekproef';
import type { TeruggestuurdWerk } from '../domain/mandaat/teruggestuurd';
import type { Regelboek } from '../domain/regels/regelboek';
import type { Rol } from '../domain/rollen';
import { datumInAmsterdam, type Datum } from '../domain/termijnen/datum';
import type { IdempotencyKey } from './idempotency';
import { DELEGEREN, MANDATEN, STEEKPROEF } from './load-mandaten';
import { regelboekVan } from './regelboeken';
import { TERUGGESTUURD } from './teruggestuurd';

/** A journey as it is now, with the day and time by the database clock: all an act decides on. */
export interface LoadedJourney {
  id: string;
  seq: number;
  hash: Buffer;
  stored: Stored;
  tijdstip: string;
  vandaag: Datum;
  /** The rulebook the dossier is on. */
  regels: Regelboek;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
  /** The answer given before under the same idempotency key. */
  answered: { verzoekHash: string; antwoord: Json } | null;
  /** Only when they were asked for: what this person may do for an arts here, and who may delegate in this kantoor. */
  mandaten?: readonly GeladenMandaat[];
  delegeren?: readonly Rol[];
  /** How the kantoor lets a sample follow returns; null when it settled nothing. */
  steekproef?: SteekproefBeleid | null;
  /** Only when it was asked for: work under a mandate that came back, and holds the beschikking. */
  teruggestuurd?: readonly TeruggestuurdWerk[];
}

/** What an act can ask beside the journey: the mandates of a person, and what came back under one. */
export interface Along {
  mandatenVan?: string;
  teruggestuurd?: boolean;
}

interface Row {
  id: string;
  seq: number;
  hash: Buffer;
  machine_id: string;
  machine_version: number;
  value: JsonObject;
  context: JourneyContext;
  status: 'active' | 'done';
  tijdstip: string;
  team_id: string;
  kantoor_id: string;
  vast_aanspreekpunt_id: string | null;
  verzoek_hash: string | null;
  antwoord: Json;
  mandaten?: GeladenMandaat[];
  delegeren?: Rol[];
  steekproef?: SteekproefBeleid | null;
  teruggestuurd?: TeruggestuurdWerk[];
}

const LOAD = {
  name: 'load-journey',
  text: `select j.id, j.seq, j.hash, j.machine_id, j.machine_version, j.value, j.context, j.status,
           (select regie_now()) as tijdstip,
           o.team_id, t.kantoor_id, o.vast_aanspreekpunt_id, k.verzoek_hash, k.antwoord
         from journeys j
         join dossier_overview o on o.journey_id = j.id
         join teams t on t.id = o.team_id
         left join idempotency_keys k on k.actor_id = $2 and k.sleutel = $3
         where j.id = $1`,
};

const LOAD_MANY = {
  name: 'load-journeys',
  text: LOAD.text.replace('where j.id = $1', 'where j.id = any($1::uuid[])'),
};

/** The same with the mandates under which $4 may act here, in the same read. */
const LOAD_MET_MANDATEN = {
  name: 'load-journey-met-mandaten',
  text: LOAD.text.replace(
    'k.antwoord\n',
    `k.antwoord, ${MANDATEN('$4')} as mandaten, ${DELEGEREN} as delegeren, ${STEEKPROEF} as steekproef\n`,
  ),
};

/** The same with what came back under a mandate, for an act that lets a beschikking go out. */
const LOAD_MET_TERUGGESTUURD = {
  name: 'load-journey-met-teruggestuurd',
  text: LOAD.text.replace('k.antwoord\n', `k.antwoord, ${TERUGGESTUURD} as teruggestuurd\n`),
};

/** Both, for acts that are decided together. */
const LOAD_MET_BEIDE = {
  name: 'load-journey-met-mandaten-en-teruggestuurd',
  text: LOAD_MET_MANDATEN.text.replace('k.antwoord,', `k.antwoord, ${TERUGGESTUURD} as teruggestuurd,`),
};

/** Undefined when there is no such journey. */
export async function loadJourney(
  client: PoolClient,
  id: string,
  key?: IdempotencyKey,
  { mandatenVan, teruggestuurd }: Along = {},
): Promise<LoadedJourney | undefined> {
  const values = [id, key?.actorId ?? null, key?.sleutel ?? null];
  const { rows } = await client.query<Row>(
    mandatenVan
      ? { ...(teruggestuurd ? LOAD_MET_BEIDE : LOAD_MET_MANDATEN), values: [...values, mandatenVan] }
      : { ...(teruggestuurd ? LOAD_MET_TERUGGESTUURD : LOAD), values },
  );
  return rows[0] && loaded(client, rows[0]);
}

/** These journeys by their id, in one question; one that does not exist is not among them. */
export async function loadJourneys(
  client: PoolClient,
  ids: readonly string[],
): Promise<Map<string, LoadedJourney>> {
  const { rows } = await client.query<Row>({ ...LOAD_MANY, values: [ids, null, null] });
  const journeys = new Map<string, LoadedJourney>();
  for (const row of rows) journeys.set(row.id, await loaded(client, row));
  return journeys;
}

async function loaded(client: PoolClient, row: Row): Promise<LoadedJourney> {
  const query = async (text: string, values: unknown[]) => (await client.query(text, values)).rows;
  return {
    regels: await regelboekVan(client, query, row.context.regelVersie),
    id: row.id,
    seq: row.seq,
    hash: row.hash,
    stored: {
      machineId: row.machine_id,
      machineVersion: row.machine_version,
      value: row.value,
      context: row.context,
      status: row.status,
    },
    tijdstip: row.tijdstip,
    // From the same reading of the clock: two readings can fall on either side of midnight.
    vandaag: datumInAmsterdam(row.tijdstip),
    teamId: row.team_id,
    kantoorId: row.kantoor_id,
    vastAanspreekpuntId: row.vast_aanspreekpunt_id,
    answered: row.verzoek_hash === null ? null : { verzoekHash: row.verzoek_hash, antwoord: row.antwoord },
    ...(row.mandaten && {
      mandaten: row.mandaten,
      delegeren: row.delegeren!,
      steekproef: row.steekproef ?? null,
    }),
    ...(row.teruggestuurd && { teruggestuurd: row.teruggestuurd }),
  };
}
