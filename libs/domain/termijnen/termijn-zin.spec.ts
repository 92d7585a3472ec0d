import { datum } from './datum';
import { termijnTelling, termijnZin, type TermijnStatus } from './termijn-zin';

const due = datum('2026-12-07');
const grondslag = 'Wet WIA 102 lid 3';

test.each<[TermijnStatus, string, string]>([
  ['LOOPT', '2026-11-27', 'nog 6 werkdagen, t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['LOOPT', '2026-12-04', 'nog 1 werkdag, t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['LOOPT', '2026-12-06', 'nog 1 werkdag, t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['LOOPT', '2026-12-07', 'laatste dag, t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['VERSTREKEN', '2026-12-08', '1 dag te laat, was t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['VERSTREKEN', '2026-12-11', '4 dagen te laat, was t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['LOOPT', '2026-12-11', '4 dagen te laat, was t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['VOLDAAN', '2026-12-11', 'voldaan, was t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
  ['VERVALLEN', '2026-11-27', 'vervallen, was t/m ma 7 dec 2026, Wet WIA 102 lid 3'],
])('%s on %s: %s', (status, vandaag, zin) => {
  expect(termijnZin({ status, uiterlijkeBeslisdatum: due, grondslag, vandaag: datum(vandaag) })).toBe(zin);
});

test('a suspended term says since when and on which ground', () => {
  const stand = {
    status: 'OPGESCHORT',
    uiterlijkeBeslisdatum: due,
    grondslag,
    vandaag: datum('2026-11-20'),
  } as const;
  const opgeschortSinds = datum('2026-11-11');
  expect(termijnZin({ ...stand, opgeschortSinds, opschortingGrond: 'AWB_4_15_1A' })).toBe(
    'opgeschort sinds wo 11 nov 2026, Awb 4:15 lid 1a',
  );
  expect(termijnZin({ ...stand, opgeschortSinds, grondslag: 'Awb 4:15 lid 2c' })).toBe(
    'opgeschort sinds wo 11 nov 2026, Awb 4:15 lid 2c',
  );
});

test.each([
  ['2027-03-11', 'nog 1 werkdag, t/m zo 14 mrt 2027, Wet WIA 102 lid 5'],
  ['2027-03-12', 'laatste werkdag, t/m zo 14 mrt 2027, Wet WIA 102 lid 5'],
  ['2027-03-13', 'geen werkdag meer, t/m zo 14 mrt 2027, Wet WIA 102 lid 5'],
  ['2027-03-14', 'laatste dag, t/m zo 14 mrt 2027, Wet WIA 102 lid 5'],
])('an announced Sunday, on %s: %s', (vandaag, zin) => {
  const uiterlijkeBeslisdatum = datum('2027-03-14');
  const stand = { status: 'LOOPT', uiterlijkeBeslisdatum, grondslag: 'Wet WIA 102 lid 5' } as const;
  expect(termijnZin({ ...stand, vandaag: datum(vandaag) })).toBe(zin);
});

test.each<[TermijnStatus, string, number | null, number | null]>([
  ['LOOPT', '2026-11-27', 6, null],
  ['LOOPT', '2026-12-07', 0, null],
  ['VERSTREKEN', '2026-12-11', null, 4],
  ['OPGESCHORT', '2026-12-11', null, null],
  ['VOLDAAN', '2026-12-11', null, null],
])(
  '%s on %s counts %s werkdagen over and %s dagen te laat',
  (status, vandaag, werkdagenOver, dagenTeLaat) => {
    expect(termijnTelling({ status, uiterlijkeBeslisdatum: due, vandaag: datum(vandaag) })).toEqual({
      werkdagenOver,
      dagenTeLaat,
    });
  },
);

test('a suspended term of which the first day is not on record still names its ground', () => {
  const stand = {
    status: 'OPGESCHORT',
    uiterlijkeBeslisdatum: due,
    grondslag,
    vandaag: datum('2026-12-07'),
  } as const;
  expect(termijnZin({ ...stand, opschortingGrond: 'AWB_4_15_2C' })).toBe('opgeschort, Awb 4:15 lid 2c');
  expect(termijnZin(stand)).toBe('opgeschort, Wet WIA 102 lid 3');
});

test.each<[TermijnStatus, string, number | null, number | null]>([
  ['LOOPT', '2026-12-08', null, 1],
  ['VERSTREKEN', '2026-12-07', 0, null],
  ['VERVALLEN', '2026-11-27', null, null],
  ['GEEN', '2026-11-27', null, null],
])('a clock that is %s, on %s: %s werkdagen over, %s dagen te laat', (status, vandaag, over, teLaat) => {
  const telling = termijnTelling({ status, uiterlijkeBeslisdatum: due, vandaag: datum(vandaag) });
  expect(telling).toEqual({ werkdagenOver: over, dagenTeLaat: teLaat });
});
