import { datum } from './datum';
import { telSamen } from './samentelling';

type Periode = [van: string, tot: string];
type Verlof = [van: string, tot: string, oorzaakAnders?: boolean];

/** Ill since Monday 4 November 2024; recovered from the first day until the day ill again, the rest with its last day. */
const telling = (hersteld: Periode[], verlof: Verlof[], zonder: Periode[] = []) =>
  telSamen({
    eersteZiektedagDatum: datum('2024-11-04'),
    onderbrekingen: hersteld.map(([van, tot]) => ({ herstelDatum: datum(van), ziekDatum: datum(tot) })),
    verlof: verlof.map(([van, tot, oorzaakAnders = false]) => ({
      vanDatum: datum(van),
      totEnMetDatum: datum(tot),
      oorzaakAnders,
    })),
    zonderZiekengeld: zonder.map(([van, tot]) => ({ vanDatum: datum(van), totEnMetDatum: datum(tot) })),
  });

// ZW 29 lid 5: four weeks or more recovered and the count starts anew; days of verlof bridge and are left out.
// The verlof of 3 February to 25 May 2025 is 112 days; 21 days lie between 13 January and 3 February.
const VERLOF: Verlof = ['2025-02-03', '2025-05-25'];
test.each<[string, Periode[], Verlof[], Periode[], string]>([
  [
    'two weeks around the verlof, then fifteen days of another cause: 29 together',
    [['2025-01-27', '2025-06-02']],
    [VERLOF, ['2025-06-02', '2025-06-16', true]],
    [],
    '2025-06-17',
  ],
  [
    'the same with thirteen days of another cause: 27 together',
    [['2025-01-27', '2025-06-02']],
    [VERLOF, ['2025-06-02', '2025-06-14', true]],
    [],
    '2024-11-04',
  ],
  [
    'days that bridge twice are left out once: 21 before and 7 after them',
    [['2025-01-13', '2025-06-16']],
    [VERLOF],
    [['2025-05-01', '2025-06-08']],
    '2025-06-16',
  ],
  [
    'a period within the verlof and one beyond it: 21 before and 7 after them',
    [['2025-01-13', '2025-06-08']],
    [VERLOF],
    [
      ['2025-03-01', '2025-03-31'],
      ['2025-05-20', '2025-05-31'],
    ],
    '2025-06-08',
  ],
  [
    'the same recovered a day later: 20 and 7',
    [['2025-01-14', '2025-06-08']],
    [VERLOF],
    [
      ['2025-03-01', '2025-03-31'],
      ['2025-05-20', '2025-05-31'],
    ],
    '2024-11-04',
  ],
  [
    'a day of illness between 27 days and the verlof of another cause',
    [['2025-01-06', '2025-02-02']],
    [['2025-02-03', '2025-02-16', true]],
    [],
    '2024-11-04',
  ],
  [
    'no day of illness between them: 41 together',
    [['2025-01-06', '2025-02-02']],
    [['2025-02-02', '2025-02-15', true]],
    [],
    '2025-02-16',
  ],
])('%s', (_what, hersteld, verlof, zonder, eersteZiektedagDatum) => {
  const found = telling(hersteld, verlof, zonder);
  expect(found.eersteZiektedagDatum).toBe(eersteZiektedagDatum);
  expect(found.samengeteld).toBe(eersteZiektedagDatum === '2024-11-04');
});

test('one interruption is one step, from its first day until the last of its periods is over', () => {
  const found = telling([['2025-01-27', '2025-06-02']], [VERLOF, ['2025-06-02', '2025-06-08']]);
  expect(found.blokken).toEqual([{ van: '2025-01-27', tot: '2025-06-09' }]);
  expect(found.onderbouwing).toEqual([
    {
      feit: 'Onderbroken tot ma 9 jun 2025, korter dan vier weken',
      datum: '2025-01-27',
      grondslag: 'ZW 29 lid 5; Wet WIA 23 lid 5',
      gevolg: 'samengeteld; latere datums schuiven 133 dagen op',
    },
  ]);
});

test('a period that ends within another does not end the interruption', () => {
  const found = telling([['2025-01-27', '2025-06-02']], [VERLOF]);
  expect(found.blokken).toEqual([{ van: '2025-01-27', tot: '2025-06-02' }]);
});

test('days without ziekengeld are left out of what is counted and do not interrupt it', () => {
  const { onderbouwing, samengeteld } = telling([], [], [['2025-12-01', '2026-01-31']]);
  expect(samengeteld).toBe(true);
  expect(onderbouwing).toMatchObject([
    { feit: 'Telt niet mee tot zo 1 feb 2026', grondslag: 'ZW 29 lid 5; Wet WIA 23 lid 5' },
  ]);
});
