import { volgendAlarm } from './alarmen';
import { datum } from './datum';

// A term until Monday 7 December 2026 warns on 17 and 30 November, on its last day, and is past on 8 December.
test.each([
  ['before the first', '2026-11-16', 'NOG_14_WERKDAGEN', '2026-11-17'],
  ['on the day of the first', '2026-11-17', 'NOG_14_WERKDAGEN', '2026-11-17'],
  ['on the day before the second', '2026-11-29', 'NOG_14_WERKDAGEN', '2026-11-17'],
  [
    'on the day of the second: the first is not let fall any more',
    '2026-11-30',
    'NOG_5_WERKDAGEN',
    '2026-11-30',
  ],
  ['on the Sunday before the last day', '2026-12-06', 'NOG_5_WERKDAGEN', '2026-11-30'],
  ['on the last day', '2026-12-07', 'LAATSTE_DAG', '2026-12-07'],
  ['on the day after it', '2026-12-08', 'VERSTREKEN', '2026-12-08'],
])('a dossier that comes in %s, %s, is given one alarm: %s of %s', (_when, vandaag, alarm, dag) => {
  const klok = { sleutel: 'BESLISTERMIJN', uiterlijkeDatum: datum('2026-12-07') };
  expect(volgendAlarm(klok, [], datum(vandaag))).toEqual({ alarm, datum: dag });
});
