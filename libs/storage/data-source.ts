import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { rows } from './rows';
import { SnakeCase } from './snake-case';

export interface DatabaseSettings {
  url: string;
  /** Connections in the pool of this process. */
  pool?: number;
  /** The role taken on every connection; null keeps the user of the URL (migrations, tests that look behind the scenes). */
  role?: string | null;
  /** False for a load that starts over when the machine falls over: its commits do not wait for the disk. */
  durable?: boolean;
}

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Also in plain SQL a legal date stays the text it is (a Date would shift it by a zone), an instant is RFC 3339 text, a count a number. */
const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: Number,
  [DATE]: String,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};

const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || types.getTypeParser(oid, format as 'text'),
};

/** Every limit is stated, because the driver's own defaults wait for ever on a connection that fell silent. */
const limits = {
  connectionTimeoutMillis: 3000,
  query_timeout: 8000,
  statement_timeout: 5000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 5000,
  keepAlive: true,
};

/**
 * What a screen asks reads few rows. Starting helpers for it, or compiling it, took 130 ms where the reading itself took
 * one (on two busy cores), and PostgreSQL does either as soon as it overestimates the rows.
 */
const ALONE = ['-c max_parallel_workers_per_gather=0', '-c jit=off'];

/** The options of a data source on schema `regie`, as the role that cannot change what is on record. */
export function dataSourceOptions({
  url,
  pool = 10,
  role = 'regie_app',
  durable = true,
}: DatabaseSettings): DataSourceOptions {
  const settings = [
    ...(role === null ? [] : [`-c role=${role}`, ...ALONE]),
    '-c search_path=regie',
    ...(durable ? [] : ['-c synchronous_commit=off']),
  ];
  return {
    type: 'postgres',
    url,
    schema: 'regie',
    entities: rows,
    namingStrategy: new SnakeCase(),
    synchronize: false,
    installExtensions: false,
    poolSize: pool,
    extra: { ...limits, options: settings.join(' '), types: typeParsers, application_name: 'regie' },
  };
}

/** A data source that still has to be initialized. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
