import { faultCode, passes } from './fault-code';

const sqlFault = (code: string) => Object.assign(new Error('naam Jansen'), { code });

test.each(['08006', '57P01', '53300', '55P03', '40001', 'ECONNREFUSED'])('%s passes by itself', (code) => {
  expect(passes(sqlFault(code))).toBe(true);
});

test('a connection that fell away in mid-statement passes by itself', () => {
  expect(passes(new Error('Connection terminated unexpectedly'))).toBe(true);
});

test.each(['23505', '22P02', '42703', '57014'])('%s is a fault of the work', (code) => {
  expect(passes(sqlFault(code))).toBe(false);
});

test('a code never quotes the message', () => {
  expect(faultCode(new TypeError('naam Jansen'))).toBe('TypeError');
  expect(faultCode('Jansen')).toBe('ONBEKEND');
});
