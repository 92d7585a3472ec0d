import { datum } from './datum';
import { eindeRecht } from './einde-wga';

test.each([
  ['two months on', '2026-07-20', null, null, '2026-09-20'],
  ['over the end of a year', '2026-11-15', null, null, '2027-01-15'],
  ['to the last day of a shorter month', '2026-12-31', null, null, '2027-02-28'],
  ['in a leap year', '2027-12-31', null, null, '2028-02-29'],
  ['not before the loongerelateerde uitkering ends', '2026-07-20', '2027-03-01', null, '2027-03-01'],
  ['two months when that uitkering ends before', '2026-07-20', '2026-08-01', null, '2026-09-20'],
  ['the same day', '2026-07-20', '2026-09-20', null, '2026-09-20'],
  ['a year after earnings above 65% began', '2026-07-20', null, '2026-05-01', '2027-05-01'],
  ['that year before the loongerelateerde uitkering', '2026-07-20', '2027-06-01', '2026-05-01', '2027-06-01'],
  ['a year from a leap day', '2026-07-20', null, '2024-02-29', '2025-02-28'],
])('a right ends %s', (_what, bevinding, lgu, verdient, einde) => {
  expect(
    eindeRecht({
      bevindingDatum: datum(bevinding),
      lguTotDatum: lgu === null ? null : datum(lgu),
      verdientVanafDatum: verdient === null ? null : datum(verdient),
    }),
  ).toBe(einde);
});
