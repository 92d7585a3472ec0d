import { type DynamicModule, Module } from '@nestjs/common';
import { CaseworkModule } from '../../libs/casework/casework.module';
import type { Settings } from '../../libs/settings/settings';
import { StorageModule } from '../../libs/storage/storage.module';
import { AlarmProcessor } from './alarm.processor';
import { BriefProcessor } from './brief.processor';
import { KlantreisProcessor } from './klantreis.processor';
import { RegelsProcessor } from './regels.processor';
import { SweepProcessor } from './sweep.processor';
import { QUEUE_SETTINGS, WorkerRuntime } from './worker-runtime';

@Module({})
export class WorkerModule {
  static with({ DATABASE_URL, REDIS_URL, DB_POOL, REGIE_SLEUTEL, demo }: Settings): DynamicModule {
    const queueSettings = { databaseUrl: DATABASE_URL, redisUrl: REDIS_URL };
    return {
      module: WorkerModule,
      imports: [
        StorageModule.forRoot({ url: DATABASE_URL, pool: DB_POOL }),
        CaseworkModule.with({ sleutel: REGIE_SLEUTEL, lokaal: demo }),
      ],
      providers: [
        AlarmProcessor,
        BriefProcessor,
        KlantreisProcessor,
        RegelsProcessor,
        SweepProcessor,
        WorkerRuntime,
        { provide: QUEUE_SETTINGS, useValue: queueSettings },
      ],
    };
  }
}
