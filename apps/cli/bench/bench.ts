import { Client } from 'pg';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { prepareDatabase } from '../start/prepare-database';
import { measureActs, POOL } from './acts-in-process';
import { fillCentre } from './centre';
import { claimMaker } from './claims';
import { openEngine } from './engine';
import { openScratchServer } from './scratch-database';

export interface BenchOptions {
  quick: boolean;
  say(line: string): void;
}

/** Measures this machine with this code, everything in one run, and prints it; never a test that can fail on a slow day. */
export async function bench({ quick, say }: BenchOptions): Promise<void> {
  const server = await openScratchServer(say);
  const sleutel = Buffer.alloc(32, 7).toString('base64');
  try {
    const url = await server.create('acts');
    await prepareDatabase(url);
    const owner = new Client({ connectionString: url, options: '-c search_path=regie' });
    await owner.connect();
    await fillCentre(owner);
    const { rows } = await owner.query<{ vandaag: Datum }>('select regie_vandaag()::text as vandaag');
    await owner.end();
    const makeClaim = claimMaker(rows[0]!.vandaag);
    let claims = 0;
    const nextClaim = () => makeClaim(claims++);
    const engine = await openEngine(url, POOL, sleutel);
    try {
      say(
        await measureActs(
          engine,
          url,
          nextClaim,
          quick ? { rounds: 3, claims: 72 } : { rounds: 7, claims: 180 },
        ),
      );
    } finally {
      await engine.close();
    }
  } finally {
    await server.close();
  }
}
