import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CaseworkModule } from '../../libs/casework/casework.module';
import type { Settings } from '../../libs/settings/settings';
import type { DatabaseSettings } from '../../libs/storage/data-source';
import { StorageModule } from '../../libs/storage/storage.module';

/** The commands of API and worker, for a command line that has dossiers to change. */
@Module({})
class CliModule {
  static with({ DATABASE_URL, REGIE_SLEUTEL }: CaseworkSettings, pool: PoolSettings): DynamicModule {
    return {
      module: CliModule,
      imports: [
        StorageModule.forRoot({ url: DATABASE_URL, ...pool }),
        CaseworkModule.with({ sleutel: REGIE_SLEUTEL }),
      ],
    };
  }
}

type PoolSettings = Pick<DatabaseSettings, 'pool' | 'durable'>;
export type CaseworkSettings = Pick<Settings, 'DATABASE_URL' | 'REGIE_SLEUTEL'>;

/** Opens the casework on this database, for as long as `work` takes. */
export async function withCasework<R>(
  settings: CaseworkSettings,
  pool: PoolSettings,
  work: (app: INestApplicationContext) => Promise<R>,
): Promise<R> {
  const app = await NestFactory.createApplicationContext(CliModule.with(settings, pool), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
