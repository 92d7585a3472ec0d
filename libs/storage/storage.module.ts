import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type DatabaseSettings, dataSourceOptions } from './data-source';

/** Gives a process its one DataSource and closes it when the process stops. */
@Module({})
export class StorageModule {
  static forRoot(settings: DatabaseSettings): DynamicModule {
    return {
      module: StorageModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings), retryAttempts: 10, retryDelay: 1000 }),
      ],
      exports: [TypeOrmModule],
    };
  }
}
