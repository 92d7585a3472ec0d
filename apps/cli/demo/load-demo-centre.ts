import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { type CaseworkSettings, withCasework } from '../casework-context';
import { medewerkers } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { writeCentre } from '../centre/write-centre';
import { beAway } from './afwezig';
import { Bezetting } from './bezetting';
import { Days, type Living } from './live-through';
import { liveYear } from './live-year';
import { holdOnderzoeken } from './kwaliteit';
import { delegate } from './mandaten';
import { clearHalfLoaded, isHalfLoaded, markLoaded, markLoading } from './marker';
import { Mdos } from './mdo';
import { planReceipts } from './receipts';
import { tellKlantreis } from './tell-klantreis';
import { askTevredenheid } from './tevredenheid';
import { DOSSIERS_PER_CLIENT } from './trajecten';

export interface DemoOptions {
  settings: CaseworkSettings;
  dossiers?: number;
  seed?: number;
  /** How long ago the centre begins. */
  days?: number;
  /** From 0 to 1. */
  progress?: (part: number) => void;
  stop?: AbortSignal;
}

export const DEMO_DOSSIERS = 2000;
const DEMO_SEED = 20_260_101;
const YEAR = 364;
/** More at once gains nothing on two cores. */
const AT_ONCE = 6;

/** `loaded`, or why not: the database holds somebody's centre already, or a stop was asked for on the way. */
export type DemoOutcome = 'loaded' | 'not empty' | 'stopped';

/** Fills an empty database with the demo centre and the past year of its work; what a killed load left is cleared first. */
export async function loadDemoCentre({
  settings,
  stop,
  progress,
  ...options
}: DemoOptions): Promise<DemoOutcome> {
  const owner = new Client({ connectionString: settings.DATABASE_URL, keepAlive: true });
  await owner.connect();
  try {
    // Session-level, so that two loads take turns and a killed one holds nothing.
    await owner.query(`select pg_advisory_lock(hashtext('regie demo'))`);
    if (await isHalfLoaded(owner)) await clearHalfLoaded(owner);
    if (await hasPeople(owner)) return 'not empty';
    const { seed = DEMO_SEED, dossiers = DEMO_DOSSIERS, days: length = YEAR } = options;
    const people = medewerkers(seed);
    await owner.query('begin');
    await markLoading(owner);
    await writeCentre(owner, people, seed);
    await owner.query('commit');
    // Until the mark goes, which does wait for the disk and so for all that went before it.
    await owner.query('set synchronous_commit = off');
    const vandaag = await today(owner);
    const van = addDays(vandaag, -length);
    const living = plan(seed, dossiers, van, vandaag, new Bezetting(people));
    await withCasework(settings, { pool: AT_ONCE + 1, durable: false }, async (app) => {
      const days = new Days(app.get(CommandBus), app.get<DataSource>(getDataSourceToken()), AT_ONCE);
      const mdos = new Mdos(app.get(CommandBus), app.get<DataSource>(getDataSourceToken()), people);
      const held = addDays(vandaag, -7);
      const onDay = async (datum: Datum) => {
        if (datum === held) await mdos.hold(datum);
        else if (datum > held) await mdos.doAgreed(datum);
      };
      await liveYear(owner, days, living, { van, vandaag, onDay }, (part) => progress?.(part), stop);
      await mdos.planToday(vandaag);
      await delegate(app.get(CommandBus), app.get<DataSource>(getDataSourceToken()), people, vandaag);
      await holdOnderzoeken(app.get(CommandBus), app.get<DataSource>(getDataSourceToken()), people, {
        seed,
        vandaag,
      });
      await beAway(app.get(CommandBus), owner, people, { seed, vandaag });
      await askTevredenheid(app.get(CommandBus), people, { seed, vandaag });
    });
    await owner.query('analyze');
    await owner.query('set synchronous_commit = on');
    await markLoaded(owner);
    return 'loaded';
  } catch (error) {
    if (stop?.aborted) return 'stopped';
    throw error;
  } finally {
    await owner.end();
  }
}

function plan(seed: number, dossiers: number, van: Datum, vandaag: Datum, bezetting: Bezetting): Living[] {
  const clients = Math.round(dossiers / DOSSIERS_PER_CLIENT);
  const receipts = planReceipts(Random.of(seed, 'receipts'), clients, van, addDays(vandaag, -1));
  return receipts.map((receipt) => ({
    steps: tellKlantreis(receipt, Random.of(seed, receipt.bsn), bezetting),
    next: 0,
    dossiers: new Map(),
  }));
}

async function hasPeople(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query(
    'select from regie.kantoren union all select from regie.journeys limit 1',
  );
  return rowCount !== 0;
}

async function today(owner: Client): Promise<Datum> {
  const { rows } = await owner.query<{ vandaag: Datum }>('select regie.regie_vandaag()::text as vandaag');
  return rows[0]!.vandaag;
}
