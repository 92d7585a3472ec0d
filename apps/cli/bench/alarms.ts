import { measureAlarms } from './alarms-delivered';
import { fillWithDue } from './due-alarms';
import { CENTRE, type Run, sleutel, withEngine } from './run';
import { measureStorm } from './storm';
import { fillDeadlines, measurePlanning, measureSweep } from './sweep-cost';

/** The queues to measure on: always PostgreSQL, and Redis when there is one. */
const backends = (databaseUrl: string) =>
  [undefined, process.env.REDIS_URL?.trim() || undefined]
    .filter((redisUrl, index) => index === 0 || redisUrl !== undefined)
    .map((redisUrl) => ({ databaseUrl, redisUrl }));

export async function measureDelivery({ server, nextClaim, quick, say }: Run): Promise<void> {
  const size = quick ? { rounds: 3, alarms: 1000 } : { rounds: 5, alarms: 2000 };
  for (const [index, { redisUrl }] of backends('').entries()) {
    const url = await server.create(`alarms_${index}`, CENTRE);
    await withEngine(url, async (engine) => {
      await fillWithDue(engine, url, nextClaim, size.alarms * (size.rounds + 1) + 100);
      say(`\n${await measureAlarms(engine, { databaseUrl: url, redisUrl }, size)}`);
    });
  }
}

export async function measureSweeps({ server, quick, say }: Run): Promise<void> {
  const sizes = [];
  for (const open of quick ? [2_000, 20_000, 200_000] : [10_000, 100_000, 1_000_000]) {
    const size = { open, url: await server.create(`sweep_${open}`, CENTRE) };
    await fillDeadlines(size);
    sizes.push(size);
  }
  say(`\n${await measureSweep(sizes, quick ? 7 : 15)}`);
  const largest = sizes.at(-1)!;
  for (const settings of backends(largest.url))
    say(`\n${await measurePlanning(largest, settings, quick ? 3 : 5)}`);
}

export async function measureStorms({ server, nextClaim, quick, say }: Run): Promise<void> {
  for (const [index, { redisUrl }] of backends('').entries()) {
    const url = await server.create(`storm_${index}`, CENTRE);
    await withEngine(url, async (engine) => {
      const alarms = await fillWithDue(engine, url, nextClaim, quick ? 3_000 : 50_000);
      const env = {
        DATABASE_URL: url,
        REDIS_URL: redisUrl ?? '',
        REGIE_SLEUTEL: sleutel,
        REGIE_DATA: server.folder,
      };
      say(`\n${await measureStorm(engine, { databaseUrl: url, redisUrl }, env, alarms)}`);
    });
  }
}
