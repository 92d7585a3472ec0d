import { afspraakSoort, nummerVanAfspraak } from './afspraken';

test.each([
  ['AFSPRAAK-1', 1],
  ['AFSPRAAK-27', 27],
  ['INTAKE', null],
  ['AFSPRAAK-', null],
  ['AFSPRAAK-1-2', null],
  ['VROEGERE-AFSPRAAK-1', null],
  ['', null],
])('the number behind %j is %j', (soort, nummer) => {
  expect(nummerVanAfspraak(soort)).toBe(nummer);
  if (nummer !== null) expect(afspraakSoort(nummer)).toBe(soort);
});
