import { Problem } from '../problem';
import { bearerOf } from './bearer.guard';
import { idempotencyOf, versieOf } from './conditions';

const statusOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as Problem).getStatus();
  }
  return 200;
};

describe('If-Match', () => {
  test.each([
    ['"0"', 0],
    ['"7"', 7],
    ['"123456789"', 123456789],
  ])('reads %s', (header, versie) => {
    expect(versieOf(header)).toBe(versie);
  });

  test.each(['*', 'W/"7"', '7', '""', '"a"', '"7", "8"', '"07"', '"-1"', '"7.0"', ' "7"', '"1234567890"'])(
    'answers 400 to %s',
    (header) => {
      expect(statusOf(() => versieOf(header))).toBe(400);
    },
  );

  test.each([undefined, ''])('answers 428 to %s', (header) => {
    expect(statusOf(() => versieOf(header))).toBe(428);
  });
});

describe('Idempotency-Key', () => {
  test('given the same request with its keys in another order, then the hash is the same', () => {
    const one = idempotencyOf('k', 'POST /v1/x', { a: 1, b: { c: 2, d: 3 } });
    const other = idempotencyOf('k', 'POST /v1/x', { b: { d: 3, c: 2 }, a: 1 });
    expect(one).toEqual(other);
  });

  test('given another body or another address, then the hash differs', () => {
    const hashes = [
      idempotencyOf('k', 'POST /v1/x', { a: 1 }),
      idempotencyOf('k', 'POST /v1/x', { a: 2 }),
      idempotencyOf('k', 'POST /v1/y', { a: 1 }),
    ].map((key) => key?.verzoekHash);
    expect(new Set(hashes).size).toBe(3);
  });

  test.each(['', ' ', 'a b', 'é', 'x'.repeat(101), 'a\u0000'])('answers 400 to %j', (header) => {
    expect(statusOf(() => idempotencyOf(header, 'POST /v1/x', {}))).toBe(400);
  });

  test('is not needed', () => {
    expect(idempotencyOf(undefined, 'POST /v1/x', {})).toBeUndefined();
  });
});

describe('bearer token', () => {
  test.each([
    ['Bearer abc.def.ghi', 'abc.def.ghi'],
    ['bearer abc', 'abc'],
    ['Basic abc', undefined],
    ['Bearer a b', undefined],
    ['Bearer', undefined],
    [undefined, undefined],
  ])('in %j is %j', (header, token) => {
    expect(bearerOf(header)).toBe(token);
  });
});
