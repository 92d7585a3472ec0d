import type { EntityManager } from 'typeorm';
import type { BriefSoort } from '../domain/brieven';
import type { JsonObject } from '../domain/json';
import type { Datum } from '../domain/termijnen/datum';

/** All a letter says: the fact that sends it, whom it is for, and the date that holds. Never anything medical. */
export interface BriefBasis {
  feit: { type: string; data: JsonObject };
  datum: Datum;
  client: { naam: string };
  soort: string;
  ontvangstDatum: Datum;
  uiterlijkeBeslisdatum: Datum | null;
  grondslag: string | null;
  team: string;
}

export async function loadBriefBasis(
  manager: EntityManager,
  dossierId: string,
  feitSeq: number,
): Promise<BriefBasis | undefined> {
  const [row] = (await manager.query(
    `select json_build_object('type', f.type, 'data', f.data) as feit,
       (f.at at time zone 'Europe/Amsterdam')::date as datum, json_build_object('naam', c.naam) as client,
       o.soort, o.ontvangst_datum as "ontvangstDatum", o.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum",
       o.termijn_grondslag as grondslag, t.naam as team
     from facts f
     join dossier_overview o on o.journey_id = f.journey_id
     join clients c on c.id = o.client_id
     join teams t on t.id = o.team_id
     where f.journey_id = $1 and f.seq = $2`,
    [dossierId, feitSeq],
  )) as BriefBasis[];
  return row;
}

/** Stores a letter, once per fact and soort. False when it was there already. */
export async function storeBrief(
  manager: EntityManager,
  brief: {
    dossierId: string;
    feitSeq: number;
    soort: BriefSoort;
    aan: string;
    onderwerp: string;
    tekst: string;
    datum: Datum;
  },
): Promise<boolean> {
  const rows = (await manager.query(
    `insert into brieven (id, journey_id, fact_seq, soort, aan, onderwerp, tekst, verzonden_datum)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (journey_id, fact_seq, soort) do nothing returning id`,
    [
      crypto.randomUUID(),
      brief.dossierId,
      brief.feitSeq,
      brief.soort,
      brief.aan,
      brief.onderwerp,
      brief.tekst,
      brief.datum,
    ],
  )) as unknown[];
  return rows.length > 0;
}
