import type { EntityManager } from 'typeorm';
import { SYSTEEM, type By } from '../domain/rollen';
import type { WerkSoort } from '../domain/vastgelopen-werk';

/** One piece of stuck work, held by whoever tries it now. */
export interface HeldWerk {
  id: string;
  soort: WerkSoort;
  dossierId: string | null;
  outboxId: string | null;
  feitSeq: number | null;
  sleutel: string | null;
  versie: number | null;
  alarm: string | null;
}

/** As long as an attempt may take; of somebody who died the work is free again after it. */
const HELD_SECONDS = 60;
const HOLD = `bezig_tot_tijdstip = clock_timestamp() + interval '${HELD_SECONDS} seconds'`;
const FREE = `opgelost_tijdstip is null and (bezig_tot_tijdstip is null or bezig_tot_tijdstip < clock_timestamp())`;
const HELD = `w.id, w.soort, w.journey_id as "dossierId", w.outbox_id as "outboxId", w.fact_seq as "feitSeq",
  w.klok_sleutel as sleutel, w.klok_versie as versie, w.alarm`;

/**
 * Takes one piece of stuck work in hand because a person asks for it, which goes on record. Undefined when it is
 * settled or somebody has it in hand, as with a double click.
 */
export async function holdWerk(manager: EntityManager, id: string, by: By): Promise<HeldWerk | undefined> {
  const [held] = (await manager.query(
    `with held as (
       update vastgelopen_werk w set ${HOLD}, versie = w.versie + 1
       where w.id = $1 and w.vast_tijdstip is not null and ${FREE} returning ${HELD}, w.versie as stap),
     noted as (
       insert into vastgelopen_werk_feiten (werk_id, versie, type, actor_id, hoedanigheid, data, at)
       select id, stap, 'WorkRetried', $2, $3, '{}', regie_now() from held)
     select id, soort, "dossierId", "outboxId", "feitSeq", sleutel, versie, alarm from held`,
    [id, by.medewerkerId, by.hoedanigheid],
  )) as HeldWerk[];
  return held;
}

/** Stuck work of which the pause is over. Alarms are not among it: the sweep takes those up with the others. */
export async function holdNextWerk(manager: EntityManager): Promise<HeldWerk | undefined> {
  const [rows] = (await manager.query(
    `update vastgelopen_werk w set ${HOLD} where w.id = (
       select id from vastgelopen_werk where soort <> 'ALARM' and vast_tijdstip is not null and ${FREE}
         and volgende_poging_tijdstip <= clock_timestamp()
       order by volgende_poging_tijdstip limit 1 for update skip locked)
     returning ${HELD}`,
  )) as [HeldWerk[], number];
  return rows[0];
}

/** Lets go of work that was neither done nor failed. */
export async function letGoOfWerk(manager: EntityManager, id: string): Promise<void> {
  await manager.query('update vastgelopen_werk set bezig_tot_tijdstip = null where id = $1', [id]);
}

// An alarm that is not the next of its clock any more has fallen, or its clock has changed.
const TO_SETTLE = `
  (w.soort = 'ALARM' and not exists (select from deadlines d where d.journey_id = w.journey_id
    and d.sleutel = w.klok_sleutel and d.versie = w.klok_versie and d.alarm_soort = w.alarm))
  or (w.outbox_id is not null and exists (select from outbox x where x.id = w.outbox_id and x.done_at is not null))
  or (w.volger_plaats is not null and not exists (select from followers v where v.naam = lower(w.soort)
    and v.xid || '/' || v.position = w.volger_plaats))`;

const HOE = `case
  when w.soort = 'ALARM' and not exists (select from facts f where f.journey_id = w.journey_id
      and f.cause ->> 'type' = 'laatAlarmAfgaan' and f.cause -> 'gegevens' @> jsonb_build_object(
        'sleutel', w.klok_sleutel, 'versie', w.klok_versie, 'alarm', w.alarm)) then 'VERVALLEN'
  when w.soort = 'REGELS' and not exists (select from idempotency_keys k
      where k.actor_id = '${SYSTEEM.medewerkerId}' and k.sleutel = 'regels-' || w.outbox_id) then 'VERVALLEN'
  else 'GELUKT' end`;

/** Closes what is over, with its line of history. What failed now and then but was never stuck leaves no trace. */
const settle = (which: string, hoe: string): string => `
  with over as (
    select w.id, ${hoe} as hoe from vastgelopen_werk w where w.opgelost_tijdstip is null and (${which}) for update),
  gone as (
    delete from vastgelopen_werk w using over where w.id = over.id and w.vast_tijdstip is null),
  changed as (
    update vastgelopen_werk w set opgelost_tijdstip = regie_now(), opgelost_hoe = over.hoe, bezig_tot_tijdstip = null,
      versie = w.versie + 1
    from over where w.id = over.id and w.vast_tijdstip is not null returning w.*),
  noted as (
    insert into vastgelopen_werk_feiten (werk_id, versie, type, actor_id, hoedanigheid, data, at)
    select id, versie, 'WorkSettled', '${SYSTEEM.medewerkerId}', 'SYSTEEM', jsonb_build_object('hoe', opgelost_hoe),
      regie_now() from changed)
  select count(*)::int as settled from changed`;

/**
 * Closes the work that was done after all, by whomever, or that has become pointless: the clock has changed or its
 * dossier ended. Of one piece, or of all. Gives how many were stuck.
 */
export async function settleWerk(manager: EntityManager, id?: string): Promise<number> {
  const [{ settled }] = (await manager.query(
    settle(`($1::uuid is null or w.id = $1) and (${TO_SETTLE})`, HOE),
    [id ?? null],
  )) as [{ settled: number }];
  return settled;
}

/** Closes a fact that was set aside and has had its effect now; belongs in the transaction of the effect. */
export async function settleFact(manager: EntityManager, id: string): Promise<void> {
  await manager.query(settle('w.id = $1', `'GELUKT'`), [id]);
}
