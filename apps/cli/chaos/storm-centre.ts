import { Client } from 'pg';
import type { JsonObject } from '../../../libs/domain/json';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { FIRST_HASH, hashFact } from '../../../libs/storage/fact-hash';
import type { Binnengekomen } from './aanvragen';
import type { Crowd } from './crowd';

/** An alarm that falls due in the storm: what was planned before the day came, so what must have fallen after it. */
export interface Due {
  /** The dossier it was made from. */
  model: string;
  id: string;
  sleutel: string;
  versie: number;
  alarm: string;
  /** The last fact before the storm. */
  seq: number;
}

/** How far back the aanvragen were received: every day of a term that is about to end. */
const BACK = 60;
/** A first day of illness anywhere in two years gives every date of the Ziektewet a turn. */
const ZIEK_SINDS = 700;

/** Real aanvragen, one per day that it can have come in, so that the next alarm of some of them falls tomorrow. */
export async function receiveModels(crowd: Crowd): Promise<void> {
  const waiting = Array.from({ length: BACK }, (_, back) =>
    modelsOf(crowd, addDays(crowd.vandaag, -back)),
  ).flat();
  const next = async (): Promise<void> => {
    for (let model = waiting.pop(); model; model = waiting.pop()) await crowd.receive(model);
  };
  await Promise.all([next(), next(), next()]);
}

function modelsOf(crowd: Crowd, ontvangstDatum: Datum): Binnengekomen[] {
  const { chance } = crowd;
  const of = (
    rol: Binnengekomen['rol'],
    fase: string,
    soort: Binnengekomen['aanvraag']['soort'],
    more: object,
  ) => {
    const client = {
      bsn: crowd.nextBsn(),
      naam: "A. van 't Hof",
      geboorteDatum: '1980-05-01',
      postcode: chance.pick(['6411 AB', '6461 AB']),
    };
    return { rol, fase, aanvraag: { soort, ontvangstDatum, client, ...more } };
  };
  const ziek = (least: number, most: number) => addDays(ontvangstDatum, -chance.between(least, most));
  return [
    of('PROCESBEGELEIDER', 'INTAKE', 'WIA_CLAIM', { eersteZiektedagDatum: ziek(640, 700), vangnet: true }),
    of('PROCESBEGELEIDER', 'INTAKE', 'DESKUNDIGENOORDEEL', {
      aanvrager: 'WERKGEVER',
      oordeel: 'REINT_WERKGEVER',
      werkgever: { naam: 'Proef BV' },
    }),
    of('RE_INTEGRATIEBEGELEIDER', 'EERSTE_LIJN', 'ZW', {
      eersteZiektedagDatum: ziek(1, ZIEK_SINDS),
      vangnet: true,
    }),
  ];
}

/** The aanvraag and at most one alarm: every fact of a model is told, counted and verified as often as it is copied. */
const MODEL_FACTS = 2;

interface StoredFact {
  model: string;
  seq: number;
  type: string;
  data: JsonObject;
  cause: JsonObject | null;
  actorId: string;
  hoedanigheid: string;
  at: string;
}

/** Of clients with one dossier: a copy has a client of its own, who has no other to hear of. */
const ALARMS_TOMORROW = `deadlines d join dossier_overview o using (journey_id)
  where o.status = 'OPEN' and d.alarm_datum = regie_vandaag() + 1 and not exists (
    select from dossier_overview other where other.client_id = o.client_id and other.journey_id <> o.journey_id)`;

/** What is copied, by the rows of the model (`r`) and of the copy (`x`); `own` differs per copy, `not` is left out. */
const COPIES: { table: string; from: string; own: Record<string, string>; not?: string[] }[] = [
  {
    table: 'clients',
    from: 'copies x join journeys j on j.id = x.model join clients r on r.id = j.client_id',
    own: { id: 'x.client_id', bsn_hash: `sha256(convert_to(x.client_id::text, 'UTF8'))` },
  },
  {
    table: 'journeys',
    from: 'copies x join journeys r on r.id = x.model',
    own: { id: 'x.id', client_id: 'x.client_id', hash: 'x.hash' },
  },
  {
    table: 'dossier_overview',
    from: 'copies x join dossier_overview r on r.journey_id = x.model',
    own: { journey_id: 'x.id', client_id: 'x.client_id' },
  },
  {
    table: 'deadlines',
    from: 'copies x join deadlines r on r.journey_id = x.model',
    own: { journey_id: 'x.id', alarm_ingepland: 'false' },
  },
  {
    table: 'taken',
    from: 'copies x join taken r on r.journey_id = x.model',
    own: { id: 'md5(r.id::text || x.id)::uuid', journey_id: 'x.id' },
  },
  {
    table: 'outbox',
    from: 'copies x join outbox r on r.journey_id = x.model',
    own: { id: 'md5(r.id::text || x.id)::uuid', journey_id: 'x.id' },
  },
  {
    // Their PDF would be made from the text when somebody opens it.
    table: 'brieven',
    from: 'copies x join brieven r on r.journey_id = x.model',
    own: { id: 'md5(r.id::text || x.id)::uuid', journey_id: 'x.id', pdf: 'null' },
  },
  {
    table: 'access_log',
    from: `copies x join access_log r on r.journey_id = x.model and r.uitkomst = 'OK' and r.handeling in ('OPEN', 'ACTIE')`,
    own: { journey_id: 'x.id' },
  },
  {
    table: 'idempotency_keys',
    from: `copies x join idempotency_keys r on r.antwoord->>'dossierId' = x.model::text`,
    own: {
      sleutel: 'md5(r.sleutel || x.id)',
      antwoord: `jsonb_set(r.antwoord, '{dossierId}', to_jsonb(x.id::text))`,
    },
  },
];

const FACTS_AT_ONCE = 4000;

/**
 * Copies the dossiers with an alarm tomorrow until about so many alarms wait for that day, each copy whole: its own
 * facts in a chain of its own, and every row that follows from them, so that `verify` finds nothing to say.
 */
export async function multiplyModels(url: string, alarms: number): Promise<Due[]> {
  const owner = new Client({ connectionString: url, options: '-c search_path=regie -c work_mem=64MB' });
  await owner.connect();
  try {
    await owner.query('begin');
    // Copies of rows that are right need no foreign keys checked.
    await owner.query('set local session_replication_role = replica');
    const { rows: models } = await owner.query<{ id: string; due: number }>(
      `select journey_id as id, count(*)::int as due from ${ALARMS_TOMORROW}
         and (select j.seq from journeys j where j.id = journey_id) <= ${MODEL_FACTS} group by 1 order by 1`,
    );
    const perRound = models.reduce((sum, { due }) => sum + due, 0);
    if (perRound === 0) throw new Error('no dossier has an alarm tomorrow');
    await copyWithFacts(
      owner,
      models.map(({ id }) => id),
      Math.ceil(alarms / perRound) - 1,
    );
    await copyRows(owner);
    await owner.query('commit');
    await owner.query('vacuum analyze');
    const { rows } = await owner.query<Due>(
      `select coalesce(c.model, d.journey_id) as model, d.journey_id as id, d.sleutel, d.versie, d.alarm_soort as alarm, j.seq
       from ${ALARMS_TOMORROW.replace('where', 'join journeys j on j.id = journey_id left join copies c on c.id = journey_id where')}`,
    );
    return rows;
  } finally {
    await owner.end();
  }
}

/** The facts first: the hash of the last one is the head of the copy. */
async function copyWithFacts(owner: Client, models: readonly string[], times: number): Promise<void> {
  await owner.query('create temp table copies (model uuid, id uuid primary key, client_id uuid, hash bytea)');
  const { rows: facts } = await owner.query<StoredFact>(
    `select journey_id as model, seq, type, data, cause, actor_id as "actorId", hoedanigheid,
       to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from facts where journey_id = any($1) order by journey_id, seq`,
    [models],
  );
  const ofModel = new Map(models.map((model) => [model, facts.filter((fact) => fact.model === model)]));
  let batch: { copies: object[]; facts: object[] } = { copies: [], facts: [] };
  for (let time = 0; time < times; time++) {
    for (const model of models) {
      const id = crypto.randomUUID();
      let hash: Buffer = FIRST_HASH;
      for (const { model: _model, ...fact } of ofModel.get(model)!) {
        hash = hashFact(hash, { journeyId: id, ...fact });
        batch.facts.push({ ...fact, id, hash: hash.toString('hex') });
      }
      batch.copies.push({ model, id, client_id: crypto.randomUUID(), hash: hash.toString('hex') });
    }
    if (batch.facts.length > FACTS_AT_ONCE) {
      await writeFacts(owner, batch);
      batch = { copies: [], facts: [] };
    }
  }
  await writeFacts(owner, batch);
}

async function writeFacts(owner: Client, batch: { copies: object[]; facts: object[] }): Promise<void> {
  await owner.query(
    `insert into copies select x.model, x.id, x.client_id, decode(x.hash, 'hex')
     from jsonb_to_recordset($1) as x(model uuid, id uuid, client_id uuid, hash text)`,
    [JSON.stringify(batch.copies)],
  );
  await owner.query(
    `insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
     select x.id, x.seq, x.type, x.data, x.cause, x."actorId", x.hoedanigheid, x.at, decode(x.hash, 'hex')
     from jsonb_to_recordset($1) as x(id uuid, seq integer, type text, data jsonb, cause jsonb, "actorId" text,
       hoedanigheid text, at timestamptz, hash text)`,
    [JSON.stringify(batch.facts)],
  );
}

async function copyRows(owner: Client): Promise<void> {
  await owner.query('analyze copies');
  for (const { table, from, own } of COPIES) {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'regie' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'`,
      [table],
    );
    const values = rows.map(({ name }) => own[name] ?? `r.${name}`);
    await owner.query(
      `insert into ${table} (${rows.map(({ name }) => name).join(', ')}) select ${values.join(', ')} from ${from}`,
    );
  }
}
