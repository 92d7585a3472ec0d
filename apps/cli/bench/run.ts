import type { Datum } from '../../../libs/domain/termijnen/datum';
import { POOL } from './acts-in-process';
import type { Claim } from './claims';
import { type Engine, openEngine } from './engine';
import type { ScratchServer } from './scratch-database';

/** What a part of the run works with: a centre nobody has acted in yet, and the server to copy it on. */
export interface Run {
  quick: boolean;
  server: ScratchServer;
  vandaag: Datum;
  nextClaim: () => Claim;
  say(line: string): void;
}

/** The database with the people of the centre, in which nobody acts. */
export const CENTRE = 'centre';

export const sleutel = Buffer.alloc(32, 7).toString('base64');

export async function withEngine<T>(url: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(url, POOL, sleutel);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
