import type { EntityManager } from 'typeorm';
import type { Fact } from '../../../libs/domain/facts';
import type { Stored } from '../../../libs/domain/journey';
import { reconcileDeadlines } from '../../../libs/domain/journeys/deadlines';
import { withClocks } from '../../../libs/domain/journeys/dwangsom-klokken';
import { definitionOf } from '../../../libs/domain/journeys/registry';
import { REGELBOEK } from '../../../libs/domain/regels/regelboek';
import { alarmenVoor } from '../../../libs/domain/termijnen/alarmen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { messagesOf } from '../../../libs/storage/outbox-messages';
import { recountProductie } from '../../../libs/storage/productie-hertelling';
import { verifyJourneys, verifyTables } from '../../../libs/storage/verify';
import { annexes, medicalInClear } from './recomputed-bijlagen';
import { dwangsomClocks, dwangsomSet } from './recomputed-dwangsom';

/** What SQL cannot say: everything that the code works out again from the facts. Each answers what it found. */
export const RECOMPUTED: Readonly<Record<string, (manager: EntityManager) => Promise<string[]>>> = {
  'state, clocks, taken and hash chain follow from the facts': async (manager) => {
    const found: string[] = [];
    for await (const { dossierId, what } of verifyJourneys(manager)) found.push(`${dossierId} ${what}`);
    for await (const { dossierId, what } of verifyTables(manager)) found.push(`${dossierId} ${what}`);
    return found;
  },
  'production counts equal a recount': async (manager) =>
    (await recountProductie(manager)).map((difference) => JSON.stringify(difference)),
  'no alarm fell before its day': earlyAlarms,
  'no alarm was lost': lostAlarms,
  'the log asks for exactly the messages there are': lettersAsked,
  'the clocks of a dwangsom are as the calculator says': dwangsomClocks,
  'a dwangsom that was set is what its days cost, once per ingebrekestelling': dwangsomSet,
  'a letter on the judgment of an arts has its annex, and no other letter has': annexes,
  'nothing an arts wrote stands readable in a table': medicalInClear,
};

/** The day of the fact, by the database clock, against the day that the term itself gives. */
async function earlyAlarms(manager: EntityManager): Promise<string[]> {
  const raised: { id: string; seq: number; sleutel: string; dag: Datum; alarm: string; uiterlijk: Datum }[] =
    await manager.query(
      `select journey_id as id, seq, data->>'sleutel' as sleutel, (at at time zone 'Europe/Amsterdam')::date as dag, data->>'alarm' as alarm,
       (data->>'uiterlijkeDatum')::date as uiterlijk
     from facts where type = 'BeslistermijnAlarmRaised'`,
    );
  return raised
    .filter(({ sleutel, dag, alarm, uiterlijk }) =>
      alarmenVoor({ sleutel, uiterlijkeDatum: uiterlijk }).some(
        (due) => due.alarm === alarm && dag < due.datum,
      ),
    )
    .map(({ id, seq, dag, alarm, uiterlijk }) => `${id} ${seq}: ${alarm} of ${uiterlijk} fell on ${dag}`);
}

/** From the state of each open dossier, without looking at the rows that plan alarms. */
async function lostAlarms(manager: EntityManager): Promise<string[]> {
  const open: (Stored & { id: string; fase: string; vandaag: Datum })[] = await manager.query(
    `select j.id, j.machine_id as "machineId", j.machine_version as "machineVersion", j.value, j.context, j.status,
       o.fase, regie_vandaag() as vandaag
     from journeys j join dossier_overview o on o.journey_id = j.id where j.status = 'active'`,
  );
  return open.flatMap(({ id, fase, vandaag, ...stored }) => {
    const { clocks } = withClocks(definitionOf(stored), stored.context, fase, vandaag, REGELBOEK);
    const { deadlines } = reconcileDeadlines(clocks, stored.context.deadlines, vandaag, true);
    return deadlines
      .filter(({ alarm }) => alarm && alarm.datum <= vandaag)
      .map(({ sleutel, alarm }) => `${id} ${sleutel}: ${alarm!.alarm} of ${alarm!.datum} did not fall`);
  });
}

async function lettersAsked(manager: EntityManager): Promise<string[]> {
  const facts: (Fact & { id: string; seq: number; begins: boolean; machine: string })[] = await manager.query(
    `select f.journey_id as id, f.seq, f.type, f.data, f.cause is not null as begins, j.machine_id as machine
     from facts f join journeys j on j.id = f.journey_id order by f.journey_id, f.seq`,
  );
  const acts: (typeof facts)[] = [];
  for (const fact of facts) {
    if (fact.begins || acts.length === 0) acts.push([fact]);
    else acts.at(-1)!.push(fact);
  }
  const asked = acts.flatMap((act) =>
    messagesOf(act[0]!.machine, act).map(
      ({ index, soort }) => `${act[index]!.id} ${act[index]!.seq} ${soort}`,
    ),
  );
  const messages: { message: string }[] = await manager.query(
    `select journey_id || ' ' || fact_seq || ' ' || soort as message from outbox`,
  );
  const sent = messages.map(({ message }) => message);
  const wanted = new Set(asked);
  const first = new Map(sent.map((message, at) => [message, at] as const).reverse());
  const missing = asked
    .filter((message) => !first.has(message))
    .map((message) => `no message for ${message}`);
  const unasked = sent.filter((message, at) => !wanted.has(message) || first.get(message) !== at);
  return [...missing, ...unasked.map((message) => `nobody asked for ${message}`)];
}
