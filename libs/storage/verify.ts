import type { EntityManager } from 'typeorm';
import { canonicalJson, type JsonObject } from '../domain/json';
import type { Stored } from '../domain/journey';
import { standenVouw } from '../domain/kpi/standen-van';
import { replay, type RecordedFact, type RegelboekOf } from '../domain/replay';
import { FIRST_HASH, hashFact } from './fact-hash';
import { overviewOf } from './overview';
import { NA_AFSLUITING, TAKEN_NA_AFSLUITING } from './dwangsom-klok';
import { REDEN_WEG } from './meldingen';
import { allRegelboeken } from './regelboeken';
import { CIJFER_TABLES, STANDEN_VAN, standenDifferIn } from './verify-standen';

/** One thing that is not as the record says, with where. */
export interface Difference {
  dossierId: string | null;
  what: string;
}

interface StoredJourney {
  id: string;
  machineId: string;
  machineVersion: number;
  value: JsonObject;
  context: JsonObject;
  status: Stored['status'];
  seq: number;
  hash: string;
  overview: JsonObject;
  facts: (RecordedFact & { hash: string })[];
  taken: string[];
  /** Up to which fact its standen are; null while the follower has not come by. */
  gevouwen: number | null;
  standen: object[];
  besluiten: object[];
  verblijven: object[];
  deadlines: { sleutel: string; versie: number; status: string; uiterlijk: string; alarm: string | null }[];
}

const BATCH = 200;

/**
 * Holds every stored journey against its facts: gapless numbering, hash chain, state, overview, open taken and clocks.
 * Reads in batches by id, so it can run beside the work. `onProgress` gets the number of journeys done.
 */
export async function* verifyJourneys(
  manager: EntityManager,
  onProgress: (done: number) => void = () => {},
): AsyncGenerator<Difference> {
  const regelboekOf = await allRegelboeken((text, parameters) => manager.query(text, parameters));
  let last = '00000000-0000-0000-0000-000000000000';
  for (let done = 0; ;) {
    const batch = (await manager.query(JOURNEYS, [last])) as StoredJourney[];
    if (batch.length === 0) return;
    for (const journey of batch) {
      for (const what of differencesIn(journey, regelboekOf)) yield { dossierId: journey.id, what };
    }
    last = batch.at(-1)!.id;
    done += batch.length;
    onProgress(done);
  }
}

/** What SQL alone can see: clocks, alarms, letters and messages that do not belong together. */
export async function* verifyTables(manager: EntityManager): AsyncGenerator<Difference> {
  for (const [what, sql] of Object.entries(TABLES)) {
    for (const { id } of (await manager.query(sql)) as { id: string | null }[]) yield { dossierId: id, what };
  }
}

function* differencesIn(journey: StoredJourney, regelboekOf: RegelboekOf): Generator<string> {
  if (journey.facts.length !== journey.seq || journey.facts.some(({ seq }, index) => seq !== index + 1)) {
    yield `the facts are not numbered 1 to ${journey.seq}`;
    return;
  }
  yield* brokenChain(journey);
  const vouw = standenVouw();
  const { last, openTaken, differences } = replay(
    journey.machineId,
    journey.machineVersion,
    journey.facts,
    regelboekOf,
    vouw.onAct,
  );
  yield* differences;
  if (journey.gevouwen === journey.seq && standenDifferIn(journey, vouw.standen()))
    yield 'standen, besluiten or verblijven differ from the fold of the facts';
  if (!last) return;
  const same = (name: string, stored: unknown, expected: unknown): string[] =>
    canonicalJson(stored as JsonObject) === canonicalJson(expected as JsonObject)
      ? []
      : [`${name} differs from the replay`];
  yield* same('state value', journey.value, last.stored.value);
  yield* same('state context', journey.context, last.stored.context);
  yield* same('state status', journey.status, last.stored.status);
  // Whoever registered the aanvraag stays the vaste aanspreekpunt until a fact names another.
  const { vast_aanspreekpunt_id: gekozen, ...overview } = overviewOf(last);
  const { vast_aanspreekpunt_id: bewaard } = journey.overview;
  yield* same('overview', journey.overview, { ...overview, vast_aanspreekpunt_id: gekozen ?? bewaard! });
  yield* same('open taken', journey.taken, [...openTaken].sort());
  const clocks = last.deadlines.map(({ sleutel, versie, status, uiterlijkeDatum, alarm }) => ({
    sleutel,
    versie,
    status,
    uiterlijk: uiterlijkeDatum,
    alarm: alarm && `${alarm.alarm} ${alarm.datum}`,
  }));
  const guarded = new Set(clocks.map(({ sleutel }) => sleutel));
  yield* same(
    'clocks',
    byKey(journey.deadlines.filter(({ sleutel }) => guarded.has(sleutel))),
    byKey(clocks),
  );
}

const byKey = <T extends { sleutel: string }>(clocks: T[]): T[] =>
  [...clocks].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));

function* brokenChain({ id, facts, hash: head }: StoredJourney): Generator<string> {
  let hash: Buffer = FIRST_HASH;
  for (const { hash: stored, ...fact } of facts) {
    hash = hashFact(hash, { journeyId: id, ...fact });
    if (hash.toString('hex') !== stored) {
      yield `fact ${fact.seq} was changed after it was recorded`;
      return;
    }
  }
  if (hash.toString('hex') !== head) yield 'the last facts are missing or the head of the chain was changed';
}

const JOURNEYS = `
  select j.id, j.machine_id as "machineId", j.machine_version as "machineVersion", j.value, j.context, j.status, j.seq,
    encode(j.hash, 'hex') as hash,
    (select jsonb_build_object('fase', o.fase, 'status', o.status, 'uitkomst', o.uitkomst, 'ontvangst_datum', o.ontvangst_datum, 'team_id', o.team_id,
       'wettelijke_datum', o.wettelijke_datum, 'uiterlijke_beslisdatum', o.uiterlijke_beslisdatum,
       'termijn_status', o.termijn_status, 'termijn_grondslag', o.termijn_grondslag,
       'opgeschort_sinds_datum', o.opgeschort_sinds_datum, 'zonder_termijn_reden', o.zonder_termijn_reden,
       'vast_aanspreekpunt_id', o.vast_aanspreekpunt_id)
     from dossier_overview o where o.journey_id = j.id) as overview,
    (select coalesce(jsonb_agg(jsonb_build_object('seq', f.seq, 'type', f.type, 'data', f.data, 'cause', f.cause,
       'actorId', f.actor_id, 'hoedanigheid', f.hoedanigheid,
       'at', to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'hash', encode(f.hash, 'hex'))
       order by f.seq), '[]') from facts f where f.journey_id = j.id) as facts,
    (select coalesce(jsonb_agg(t.soort order by t.soort collate "C"), '[]') from taken t
     where t.journey_id = j.id and t.status = 'OPEN') as taken,
    (select coalesce(jsonb_agg(jsonb_build_object('sleutel', d.sleutel, 'versie', d.versie, 'status', d.status,
       'uiterlijk', d.uiterlijke_datum, 'alarm', d.alarm_soort || ' ' || d.alarm_datum)), '[]')
     from deadlines d where d.journey_id = j.id) as deadlines,
  ${STANDEN_VAN}
  from journeys j where j.id > $1 order by j.id limit ${BATCH}`;

const TABLES: Record<string, string> = {
  ...CIJFER_TABLES,
  'an open dossier has neither a running beslistermijn nor a reason why not': `
    select o.journey_id as id from dossier_overview o
    left join deadlines d on d.journey_id = o.journey_id and d.sleutel = 'BESLISTERMIJN'
      and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')
    where o.status = 'OPEN' and d.journey_id is null and o.zonder_termijn_reden is null limit 100`,
  // A dwangsom is set and paid after the besluit that came too late (Awb 4:18), and bezwaar follows it.
  'a closed dossier still has a running clock or an alarm': `
    select d.journey_id as id from deadlines d join dossier_overview o on o.journey_id = d.journey_id
    where o.status = 'AFGESLOTEN' and not ${NA_AFSLUITING('d.sleutel')}
      and (d.status in ('LOOPT', 'OPGESCHORT') or d.alarm_datum is not null) limit 100`,
  'a closed dossier still has an open taak': `
    select t.journey_id as id from taken t join dossier_overview o on o.journey_id = t.journey_id
    where o.status = 'AFGESLOTEN' and t.status = 'OPEN' and t.soort not in ${TAKEN_NA_AFSLUITING} limit 100`,
  'an alarm fell twice for one version of a clock': `
    select journey_id as id from facts where type = 'BeslistermijnAlarmRaised'
    group by journey_id, cause->'gegevens' having count(*) > 1 limit 100`,
  'an alarm fell before its day': `
    select journey_id as id from facts where type = 'BeslistermijnAlarmRaised' and data->>'alarm' = 'VERSTREKEN'
      and (at at time zone 'Europe/Amsterdam')::date <= (data->>'uiterlijkeDatum')::date limit 100`,
  'a message has no fact': `
    select x.journey_id as id from outbox x left join facts f on f.journey_id = x.journey_id and f.seq = x.fact_seq
    where f.seq is null limit 100`,
  'a message is done but its letter is missing': `
    select x.journey_id as id from outbox x left join brieven b
      on b.journey_id = x.journey_id and b.fact_seq = x.fact_seq and b.soort = x.soort
    where x.done_at is not null and b.id is null and x.soort not in ('KLANTREIS', 'REGELS') limit 100`,
  // Once the follower has read all of the dossier; what rests on a taak or a letter is looked at every minute.
  'an open melding has lost its reason': `
    select m.journey_id as id from meldingen m join dossier_overview o on o.journey_id = m.journey_id
    where m.afgehandeld_tijdstip is null and m.reden not in ('TAAK', 'BRIEF') and ${REDEN_WEG}
      and not exists (select from facts f join followers w on w.naam = 'meldingen'
        where f.journey_id = m.journey_id and (f.xid, f.position) > (w.xid, w.position)) limit 100`,
  // Whoever is away since before today: on the first day itself the round may still have to come by.
  'an open taak lies with somebody who was away yesterday already': `
    select w.journey_id as id from weeswerk w where w.reden = 'AFWEZIG'
      and is_afwezig(w.behandelaar_id, regie_vandaag() - 1) limit 100`,
  'work is done for somebody who is its behandelaar too': `
    select journey_id as id from taken where status = 'OPEN' and waarneming_voor_id = behandelaar_id limit 100`,
  'an absence has no history, or another one': `
    select null as id from afwezigheden a where a.versie <> (
      select count(*) from afwezigheid_feiten f where f.afwezigheid_id = a.id) limit 100`,
  'a melding has no history, or another one': `
    select m.journey_id as id from meldingen m where m.versie <> (
      select count(*) from melding_feiten f where f.melding_id = m.id) limit 100`,
};
