import type { PoolClient, QueryConfig } from 'pg';
import type { EntityManager } from 'typeorm';
import { REGELBOEK, type Regelboek } from '../domain/regels/regelboek';
import { onConnection } from './connection';

type Query = (text: string, parameters: unknown[]) => Promise<unknown>;

/** A version never changes, so whoever read it once need not ask again. */
const read = new WeakMap<object, Map<number, Regelboek>>();

/**
 * The rulebook of this version; the first is in the code. `reader` is whatever connection the question goes over.
 * Throws when there is no such version: a dossier cannot be on a book that does not exist.
 */
export async function regelboekVan(reader: object, query: Query, versie = 1): Promise<Regelboek> {
  if (versie === REGELBOEK.versie) return REGELBOEK;
  const known = read.get(reader) ?? new Map<number, Regelboek>();
  read.set(reader, known);
  const before = known.get(versie);
  if (before) return before;
  const [row] = (await query('select regels from regelboeken where versie = $1', [versie])) as {
    regels: Regelboek['regels'];
  }[];
  if (!row) throw new Error(`there is no rulebook ${versie}`);
  const boek = { versie, regels: row.regels };
  known.set(versie, boek);
  return boek;
}

/** Every version there is, for whoever lets the past happen again. */
export async function allRegelboeken(query: Query): Promise<(versie: number) => Regelboek> {
  const rows = (await query('select versie, regels from regelboeken', [])) as Regelboek[];
  const boeken = new Map([REGELBOEK, ...rows].map((boek) => [boek.versie, boek]));
  return (versie) => {
    const boek = boeken.get(versie);
    if (!boek) throw new Error(`there is no rulebook ${versie}`);
    return boek;
  };
}

export interface NewRegelboek {
  boek: Regelboek;
  toelichting: string;
  doorId: string;
}

/** The version that new dossiers begin on and open ones follow. */
export async function newestRegelboek(reader: object, query: Query): Promise<Regelboek> {
  const [row] = (await query('select max(versie) as versie from regelboeken', [])) as {
    versie: number | null;
  }[];
  return regelboekVan(reader, query, row?.versie ?? REGELBOEK.versie);
}

/**
 * Stores the next version and asks the engine to move every open dossier to it, in one statement. Gives the number of
 * dossiers that follow, or undefined when somebody else made this version meanwhile. Closed dossiers keep the book they
 * ended on.
 */
export async function storeRegelboek(
  manager: EntityManager,
  { boek, toelichting, doorId }: NewRegelboek,
): Promise<number | undefined> {
  return manager.transaction(async (transaction) => {
    await transaction.query(`set local statement_timeout = ${STORING_MS}`);
    return onConnection(transaction, (connection) => store(connection, boek, toelichting, doorId));
  });
}

/** 40,000 messages take 1.4 s; a centre of 200,000 open dossiers must not meet the limit of a screen. */
const STORING_MS = 120_000;

async function store(connection: PoolClient, boek: Regelboek, toelichting: string, doorId: string) {
  const statement: QueryConfig & { query_timeout: number } = {
    query_timeout: STORING_MS,
    text: `with stored as (
         insert into regelboeken (versie, regels, toelichting, vastgesteld_door_id, at)
         select $1, $2, $3, $4, regie_now() where $1 = (select coalesce(max(versie), 1) + 1 from regelboeken)
         on conflict do nothing returning versie),
       asked as (
         insert into outbox (id, journey_id, fact_seq, soort, data)
         select gen_random_uuid(), j.id, j.seq, 'REGELS', jsonb_build_object('versie', s.versie)
         from stored s, journeys j where j.status = 'active' returning 1)
       select (select count(*)::int from stored) as stored, (select count(*)::int from asked) as asked`,
    values: [boek.versie, JSON.stringify(boek.regels), toelichting, doorId],
  };
  const { rows } = await connection.query<{ stored: number; asked: number }>(statement);
  return rows[0]!.stored === 0 ? undefined : rows[0]!.asked;
}
