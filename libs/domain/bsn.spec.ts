import { isBsn } from './bsn';

describe('BSN', () => {
  test.each(['123456782', '111222333', '999990019', '999993653', '010464554'])(
    '%s passes the elfproef',
    (bsn) => {
      expect(isBsn(bsn)).toBe(true);
    },
  );

  test.each([
    '123456789',
    '000000000',
    '12345678',
    '1234567820',
    '99999001a',
    '999.990.019',
    ' 999990019',
    '',
    999990019,
    null,
  ])('%p is no BSN', (bsn) => {
    expect(isBsn(bsn)).toBe(false);
  });
});
