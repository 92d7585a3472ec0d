import { QueryFailedError } from 'typeorm';
import { isDatabaseAway } from './database-away';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('the database is away', () => {
  test.each([
    '08006',
    '53100',
    '53300',
    '57P01',
    '57P02',
    '57P03',
    '57014',
    '55P03',
    '25P03',
    '40001',
    '40P01',
  ])('by SQLSTATE %s', (code) => {
    expect(isDatabaseAway(withCode(code))).toBe(true);
    expect(isDatabaseAway(new QueryFailedError('select 1', [], withCode(code)))).toBe(true);
  });

  test.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])(
    'by %s, also inside an AggregateError',
    (code) => {
      expect(isDatabaseAway(withCode(code))).toBe(true);
      expect(isDatabaseAway(new AggregateError([withCode(code)]))).toBe(true);
    },
  );

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Query runner already released. Cannot run queries anymore.',
    'Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.',
    'Client has encountered a connection error and is not queryable',
  ])('by what the driver says: %s', (message) => {
    expect(isDatabaseAway(new Error(message))).toBe(true);
  });

  test.each(['23505', '22P02', '42501', '42P01', 'P0001', 'ERR_ASSERTION'])(
    'but not by %s, which is ours',
    (code) => {
      expect(isDatabaseAway(withCode(code))).toBe(false);
    },
  );

  test.each([undefined, 'text', null, {}, new TypeError("reading 'x'")])('nor by %p', (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});
