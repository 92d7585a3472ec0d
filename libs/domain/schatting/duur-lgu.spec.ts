import { datum } from '../termijnen/datum';
import { duurLgu } from './duur-lgu';
import { percentageIva, percentageLau, percentageLgu, percentageVvu } from './uitkering';
import { WIA_KLASSEN } from './klasse';

// Wet WIA 59: recht, years up to and with 2015, years after, months, days.
test.each<[string, number, number, number, number, string]>([
  ['2026-03-02', 0, 0, 3, 0, '2026-06-02'],
  ['2026-03-02', 0, 2, 3, 0, '2026-06-02'],
  ['2026-03-02', 0, 4, 4, 0, '2026-07-02'],
  ['2026-03-02', 2, 8, 10, 0, '2027-01-02'],
  ['2026-03-02', 2, 9, 10, 15, '2027-01-17'],
  ['2026-03-02', 5, 10, 12, 15, '2027-03-17'],
  ['2026-03-02', 10, 10, 15, 0, '2027-06-02'],
  ['2026-03-02', 12, 10, 17, 0, '2027-08-02'],
  ['2026-03-02', 12, 9, 16, 15, '2027-07-17'],
  ['2026-03-02', 19, 10, 24, 0, '2028-03-02'],
  ['2026-03-02', 30, 10, 24, 0, '2028-03-02'],
  // A part of 2015 counts as lying after it, and what lies after it is rounded down.
  ['2026-03-02', 12.5, 9.5, 17, 0, '2027-08-02'],
  ['2026-03-02', 12.5, 9.49, 16, 15, '2027-07-17'],
  ['2026-03-02', 3.7, 0.3, 4, 0, '2026-07-02'],
  ['2026-03-02', 3.7, 0.29, 3, 0, '2026-06-02'],
  // The maximum of the day: 38 until 2016, a month less every quarter, 24 since April 2019.
  ['2015-12-31', 50, 0, 38, 0, '2019-02-28'],
  ['2016-01-01', 50, 0, 37, 0, '2019-02-01'],
  ['2017-06-30', 50, 1, 32, 0, '2020-02-29'],
  ['2017-07-01', 50, 1, 31, 0, '2020-02-01'],
  ['2019-03-31', 50, 3, 25, 0, '2021-04-30'],
  ['2019-04-01', 50, 3, 24, 0, '2021-04-01'],
  ['2012-05-10', 12, 0, 12, 0, '2013-05-10'],
])(
  'right on %s with %d and %d years: %d months and %d days',
  (recht, before, after, maanden, dagen, einde) => {
    expect(
      duurLgu({
        rechtDatum: datum(recht),
        arbeidsverleden: { jarenTotEnMet2015: before, jarenNa2015: after },
      }),
    ).toEqual({ maanden, dagen, eindeDatum: einde });
  },
);

// Lid 5 and 6.
test.each<[string, { wwMaanden?: number; ivaMaanden?: number }, number]>([
  ['less the WW received', { wwMaanden: 5 }, 13],
  ['nothing left after WW', { wwMaanden: 30 }, 0],
  ['less the IVA', { ivaMaanden: 4 }, 14],
  ['after IVA at least a year', { ivaMaanden: 17 }, 12],
  ['WW comes off the year after IVA as well', { ivaMaanden: 17, wwMaanden: 2 }, 10],
])('%s', (_what, change, maanden) => {
  const arbeidsverleden = { jarenTotEnMet2015: 18, jarenNa2015: 0 };
  expect(duurLgu({ rechtDatum: datum('2026-03-02'), arbeidsverleden, ...change }).maanden).toBe(maanden);
});

test('negative years are a fault', () => {
  const arbeidsverleden = { jarenTotEnMet2015: -1, jarenNa2015: 0 };
  expect(() => duurLgu({ rechtDatum: datum('2026-03-02'), arbeidsverleden })).toThrow(RangeError);
});

// Wet WIA 51, 61 and 62.
test.each([
  ['2026-03-02', '2026-03-02', 75],
  ['2026-03-02', '2026-05-01', 75],
  ['2026-03-02', '2026-05-02', 70],
  ['2025-12-31', '2026-02-27', 75],
  ['2025-12-31', '2026-02-28', 70],
])('right on %s: on %s the LGU is %d per cent', (recht, dag, percentage) => {
  expect(percentageLgu(datum(recht), datum(dag))).toBe(percentage);
});

test('there is no LGU before the right', () => {
  expect(() => percentageLgu(datum('2026-03-02'), datum('2026-03-01'))).toThrow(RangeError);
});

test('IVA, loonaanvulling and vervolguitkering per class', () => {
  const dag = datum('2026-03-02');
  expect([percentageIva(dag), percentageLau(dag)]).toEqual([75, 70]);
  expect(WIA_KLASSEN.map((klasse) => percentageVvu(klasse, dag))).toEqual([null, 28, 35, 42, 50.75, 70]);
});
