import type { EntityManager } from 'typeorm';
import type { BriefSoort } from '../domain/brieven';
import type { JsonObject } from '../domain/json';
import type { Datum } from '../domain/termijnen/datum';

/** All a letter says: the fact that sends it, whom it is for, and the date that holds. Never anything medical. */
export interface BriefBasis {
  dossierId: string;
  feitSeq: number;
  feit: { type: string; data: JsonObject };
  datum: Datum;
  client: { naam: string; postcode: string };
  werkgever: string | null;
  soort: string;
  aanvrager: string;
  ontvangstDatum: Datum;
  uiterlijkeBeslisdatum: Datum | null;
  grondslag: string | null;
  team: string;
  kantoor: string;
  /** Who did the act; null when the engine did. */
  ondertekenaar: string | null;
  /** What was determined about the right before this fact, as it was stated last. */
  recht: JsonObject | null;
}

const BASIS = `
  select f.journey_id as "dossierId", f.seq as "feitSeq", json_build_object('type', f.type, 'data', f.data) as feit,
    (f.at at time zone 'Europe/Amsterdam')::date as datum,
    json_build_object('naam', c.naam, 'postcode', c.postcode) as client, o.werkgever_naam as werkgever, o.soort,
    coalesce((select a.data->>'aanvrager' from facts a where a.journey_id = f.journey_id and a.seq = 1), 'CLIENT')
      as aanvrager,
    o.ontvangst_datum as "ontvangstDatum", o.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum",
    o.termijn_grondslag as grondslag, t.naam as team, k.naam as kantoor, m.naam as ondertekenaar,
    (select r.data from facts r where r.journey_id = f.journey_id and r.seq <= f.seq and r.type = 'RechtDetermined'
      order by r.seq desc limit 1) as recht
  from facts f
  join dossier_overview o on o.journey_id = f.journey_id
  join clients c on c.id = o.client_id
  join teams t on t.id = o.team_id
  join kantoren k on k.id = t.kantoor_id
  left join medewerkers m on m.id = f.actor_id
  where f.journey_id = $1 and f.seq = $2`;

export async function loadBriefBasis(
  manager: EntityManager,
  dossierId: string,
  feitSeq: number,
): Promise<BriefBasis | undefined> {
  const [row] = (await manager.query(BASIS, [dossierId, feitSeq])) as BriefBasis[];
  return row;
}

export interface NewBrief {
  dossierId: string;
  feitSeq: number;
  soort: BriefSoort;
  aan: string;
  kenmerk: string;
  onderwerp: string;
  tekst: string;
  datum: Datum;
  pdf: Buffer;
}

/** Stores a letter, once per fact and soort. Its id, or undefined when it was there already. */
export async function storeBrief(manager: EntityManager, brief: NewBrief): Promise<string | undefined> {
  const [row] = (await manager.query(
    `insert into brieven (id, journey_id, fact_seq, soort, aan, kenmerk, onderwerp, tekst, verzonden_datum, pdf)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (journey_id, fact_seq, soort) do nothing returning id`,
    [
      crypto.randomUUID(),
      brief.dossierId,
      brief.feitSeq,
      brief.soort,
      brief.aan,
      brief.kenmerk,
      brief.onderwerp,
      brief.tekst,
      brief.datum,
      brief.pdf,
    ],
  )) as { id: string }[];
  return row?.id;
}
