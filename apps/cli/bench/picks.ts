import { CommandBus } from '@nestjs/cqrs';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { CaseworkModule } from '../../../libs/casework/casework.module';
import { PakVolgende } from '../../../libs/casework/commands/pak-volgende';
import type { Actor } from '../../../libs/domain/rollen';
import { disciplinesVan } from '../../../libs/domain/taken/taken';
import { dataSourceOptions } from '../../../libs/storage/data-source';
import { StorageModule } from '../../../libs/storage/storage.module';
import { everybody } from './centre';
import { table, timed, withSpread } from './figures';

@Module({})
class PicksModule {}

const PICKERS = 100;
const POOL = 20;

/**
 * Picks of the next taak by a hundred people at once, beside the least that a pick can cost here: one update of the first
 * free row of the team, past what others hold. In turns on one database, so both have the same work before them.
 */
export async function measurePicks(
  url: string,
  sleutel: string,
  { rounds, picks }: { rounds: number; picks: number },
): Promise<string> {
  const people = everybody().filter(({ rollen }) => disciplinesVan(rollen).length > 0);
  const module = {
    module: PicksModule,
    imports: [StorageModule.forRoot({ url, pool: POOL }), CaseworkModule.with({ sleutel })],
  };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  const { extra } = dataSourceOptions({ url }) as { extra: object };
  const connections = new Pool({ connectionString: url, max: POOL, min: POOL, ...extra });
  connections.on('error', () => undefined);
  const bus = app.get(CommandBus);
  const engine = async (by: Actor) => void (await bus.execute(new PakVolgende({ by })));
  const floor = async ({ medewerkerId, teamId, rollen }: Actor) =>
    void (await connections.query({
      name: 'floor-pick',
      text: FLOOR,
      values: [medewerkerId, teamId, disciplinesVan(rollen)[0]],
    }));
  const perSecond = { engine: [] as number[], floor: [] as number[] };
  try {
    const [{ open }] = (
      await connections.query(`select count(*)::int as open from taken where status = 'OPEN'`)
    ).rows as [{ open: number }];
    for (let round = -1; round < rounds; round++) {
      for (const [name, pick] of round % 2
        ? ([
            ['floor', floor],
            ['engine', engine],
          ] as const)
        : ([
            ['engine', engine],
            ['floor', floor],
          ] as const)) {
        const jobs = Array.from({ length: picks }, (_, n) => people[(n * 7 + round) % people.length]!);
        const { seconds } = await timed(jobs, PICKERS, pick);
        if (round >= 0) perSecond[name].push(picks / seconds);
      }
    }
    const ratios = perSecond.engine.map((value, index) => value / perSecond.floor[index]!);
    return table(
      [`pick the next, ${PICKERS} people at once, ${open} open taken`, 'per second'],
      [
        ['through the engine, recorded and told on', withSpread(perSecond.engine, 0)],
        ['one bare update past what others hold', withSpread(perSecond.floor, 0)],
        ['ratio', withSpread(ratios, 2)],
      ],
    );
  } finally {
    await connections.end();
    await app.close();
  }
}

const FLOOR = `update taken set behandelaar_id = $1, behandelaar_sinds_tijdstip = regie_now(), versie = versie + 1
  where id = (select id from taken where team_id = $2 and discipline = $3 and status = 'OPEN' and behandelaar_id is null
    and wacht_tot_datum is null order by beurt_datum, id limit 1 for no key update skip locked)`;
