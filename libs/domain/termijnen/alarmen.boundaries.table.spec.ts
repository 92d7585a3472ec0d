import { alarmenVoor } from './alarmen';
import { datum } from './datum';

// Working days before the last working day: 14 and 5; counted by a second program that shares nothing with this one.
/* prettier-ignore */
const ROWS: [einde: string, eerste: string, tweede: string, laatste: string, verstreken: string, why: string][] = [
  ['2026-11-09', '2026-10-20', '2026-11-02', '2026-11-09', '2026-11-10', 'a Monday without feestdagen'],
  ['2026-11-14', '2026-10-26', '2026-11-06', '2026-11-13', '2026-11-15', 'a Saturday: the last day is the Friday'],
  ['2026-11-15', '2026-10-26', '2026-11-06', '2026-11-13', '2026-11-16', 'a Sunday'],
  ['2026-04-27', '2026-04-02', '2026-04-17', '2026-04-24', '2026-04-28', 'Koningsdag (an announced date): the last day is the Friday before'],
  ['2026-04-07', '2026-03-16', '2026-03-27', '2026-04-07', '2026-04-08', 'the Tuesday after Pasen'],
  ['2026-05-18', '2026-04-22', '2026-05-07', '2026-05-18', '2026-05-19', 'the Monday after Hemelvaart and an equated day'],
  ['2026-05-26', '2026-04-30', '2026-05-18', '2026-05-26', '2026-05-27', 'behind Pinksteren'],
  ['2026-12-28', '2026-12-07', '2026-12-18', '2026-12-28', '2026-12-29', 'behind Kerst'],
  ['2027-01-04', '2026-12-11', '2026-12-24', '2027-01-04', '2027-01-05', 'behind Nieuwjaar and Kerst'],
  ['2026-12-26', '2026-12-04', '2026-12-17', '2026-12-24', '2026-12-27', 'the second Kerstdag, a Saturday'],
  ['2027-05-10', '2027-04-14', '2027-04-28', '2027-05-10', '2027-05-11', 'behind four feestdagen in a row'],
  ['2027-04-17', '2027-03-25', '2027-04-09', '2027-04-16', '2027-04-18', 'a Saturday behind Pasen'],
];

test.each(ROWS)(
  'a term until %s warns on %s and %s, on its last working day %s, and is past on %s: %s',
  (...row) => {
    const [einde, eerste, tweede, laatste, verstreken] = row;
    const found = alarmenVoor({ sleutel: 'BESLISTERMIJN', uiterlijkeDatum: datum(einde) }).map(
      (alarm) => alarm.datum,
    );
    expect(found).toEqual([eerste, tweede, laatste, einde, verstreken]);
  },
);
