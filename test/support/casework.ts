import { Test } from '@nestjs/testing';
import { CommandBus } from '@nestjs/cqrs';
import { CaseworkModule } from '../../libs/casework/casework.module';
import { ActOnDossier } from '../../libs/casework/commands/act-on-dossier';
import { OpenDossier } from '../../libs/casework/commands/open-dossier';
import type { Aanvraag } from '../../libs/domain/aanvraag';
import type { JsonObject } from '../../libs/domain/json';
import type { Actor, Rol } from '../../libs/domain/rollen';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { StorageModule } from '../../libs/storage/storage.module';
import { openTestDatabase } from './test-database';

export const TEST_SLEUTEL = Buffer.alloc(32, 7).toString('base64');

/** A person of the test team, by capacity: `wie('SMV')`, and a colleague: `wie('PROCESBEGELEIDER', 2)`. */
export const wie = (rol: Rol, nummer = 1, teamId: string | null = 'heerlen-1'): Actor => ({
  medewerkerId: `${rol.toLowerCase()}-${teamId ?? 'geen'}-${nummer}`,
  naam: `${rol} ${nummer}`,
  rollen: [rol],
  teamId,
  kantoorId: teamId?.split('-')[0] ?? null,
});

const STAFF: Rol[] = [
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
  'SMV',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
  'PROCESBEGELEIDER',
  'TEAMONDERSTEUNER',
  'REGIEVOERDER',
  'PLANNER',
];

/** The commands on a database of their own, with two teams and their people. */
export async function openCasework({ pool = 10 } = {}) {
  const database = await openTestDatabase({ pool });
  await database.owner.query(
    `insert into kantoren values ('heerlen', 'Heerlen'), ('breda', 'Breda');
     insert into teams values ('heerlen-1', 'heerlen', 'SMC Heerlen 1'), ('heerlen-2', 'heerlen', 'SMC Heerlen 2'), ('breda-1', 'breda', 'SMC Breda');
     insert into verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van)
       values ('heerlen', 'POSTCODE', 1000, 9999, 'heerlen-1', '2000-01-01')`,
  );
  for (const team of ['heerlen-1', 'heerlen-2', 'breda-1'])
    for (const rol of STAFF)
      for (const nummer of [1, 2]) {
        const { medewerkerId, naam, kantoorId } = wie(rol, nummer, team);
        await database.owner.query('insert into medewerkers values ($1, $2, $3, $4)', [
          medewerkerId,
          naam,
          kantoorId,
          team,
        ]);
        await database.owner.query(
          `insert into medewerker_rollen (medewerker_id, rol, van) values ($1, $2, '2000-01-01')`,
          [medewerkerId, rol],
        );
      }
  const module = await Test.createTestingModule({
    imports: [
      StorageModule.forRoot({ url: database.url, pool }),
      CaseworkModule.with({ sleutel: TEST_SLEUTEL }),
    ],
  }).compile();
  await module.init();
  const bus = module.get(CommandBus);
  let bsns = 0;

  const open = async (over: Partial<Aanvraag> = {}, by: Actor = wie('PROCESBEGELEIDER')) => {
    const aanvraag: Aanvraag = {
      soort: 'WIA_CLAIM',
      ontvangstDatum: '2026-07-20' as Datum,
      client: {
        bsn: testBsn(bsns++),
        naam: 'A. de Wit',
        geboorteDatum: '1980-05-01' as Datum,
        postcode: '6411 AB',
      },
      eersteZiektedagDatum: '2024-11-04' as Datum,
      vangnet: true,
      ...over,
    };
    const result = await bus.execute(new OpenDossier({ aanvraag, by }));
    if (result.kind !== 'ok') throw new Error(`not opened: ${JSON.stringify(result)}`);
    return result;
  };
  const act = async (dossierId: string, actie: string, by: Actor, gegevens: JsonObject = {}) => {
    const [{ seq }] = (await database.owner.query('select seq from journeys where id = $1', [dossierId]))
      .rows;
    return bus.execute(new ActOnDossier({ dossierId, actie, gegevens, verwachteVersie: seq, by }));
  };
  return {
    database,
    bus,
    module,
    open,
    act,
    query: async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows,
    async close() {
      await module.close();
      await database.close();
    },
  };
}
export type Casework = Awaited<ReturnType<typeof openCasework>>;

/** The n-th BSN of the test range that passes the elfproef. */
export function testBsn(n: number): string {
  let found = -1;
  for (let candidate = 999900000; ; candidate++) {
    const digits = String(candidate);
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce(
      (total, weight, i) => total + weight * Number(digits[i]),
      0,
    );
    if (sum % 11 === 0 && ++found === n) return digits;
  }
}
