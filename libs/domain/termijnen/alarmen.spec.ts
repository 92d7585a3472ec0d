import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { rij } from '../regels/regel';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { alarmenVoor, volgendAlarm, type AlarmSoort } from './alarmen';
import { addDays, datum, type Datum } from './datum';
import { werkdagenBetween } from './werkdagen';

const klok = (uiterlijkeDatum: Datum) => ({ sleutel: 'BESLISTERMIJN', uiterlijkeDatum });
const SOORTEN: AlarmSoort[] = ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'VERSTREKEN'];

test.each([
  ['2026-12-07', '2026-11-17', '2026-11-30', '2026-12-07', '2026-12-08'],
  ['2027-03-13', '2027-02-22', '2027-03-05', '2027-03-12', '2027-03-14'], // an announced Saturday
  ['2026-04-27', '2026-04-02', '2026-04-17', '2026-04-24', '2026-04-28'], // an announced Koningsdag
  ['2027-01-04', '2026-12-11', '2026-12-24', '2027-01-04', '2027-01-05'],
])('due %s: alarms on %s, %s, %s and %s', (due, ...dates) => {
  const van = alarmenVoor(klok(datum(due)));
  expect(van.filter(({ alarm }) => alarm !== 'BEREIKT')).toEqual(
    SOORTEN.map((alarm, i) => ({ alarm, datum: dates[i] })),
  );
  // A date in the calendar has its own alarm on the day itself, be it a Sunday.
  expect(van.find(({ alarm }) => alarm === 'BEREIKT')!.datum).toBe(due);
});

test('on the day of an alarm as many werkdagen are left as its name says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const due = addDays(datum('2010-01-01'), n);
      const [veertien, vijf, laatste, , verstreken] = alarmenVoor(klok(due)).map((a) => a.datum);
      expect(werkdagenBetween(veertien!, due)).toBe(14);
      expect(werkdagenBetween(vijf!, due)).toBe(5);
      expect(werkdagenBetween(laatste!, due)).toBe(0);
      expect(verstreken).toBe(addDays(due, 1));
    }),
    histories(),
  );
});

const due = datum('2026-12-07');

test.each<[string, AlarmSoort[], string, AlarmSoort[] | undefined, string | null]>([
  ['nothing fell, all lie ahead', [], '2026-11-01', undefined, 'NOG_14_WERKDAGEN 2026-11-17'],
  ['on the day itself it is due', [], '2026-11-17', undefined, 'NOG_14_WERKDAGEN 2026-11-17'],
  ['the first fell', ['NOG_14_WERKDAGEN'], '2026-11-17', undefined, 'NOG_5_WERKDAGEN 2026-11-30'],
  ['two passed unfallen: only the latest', [], '2026-12-01', undefined, 'NOG_5_WERKDAGEN 2026-11-30'],
  [
    'the older one is then skipped for good',
    ['NOG_5_WERKDAGEN'],
    '2026-12-01',
    undefined,
    'LAATSTE_DAG 2026-12-07',
  ],
  ['a dossier that enters late gives one', [], '2027-02-01', undefined, 'VERSTREKEN 2026-12-08'],
  ['nothing after the last', ['VERSTREKEN'], '2027-02-01', undefined, null],
  ['only some kinds', [], '2026-11-01', ['VERSTREKEN'], 'VERSTREKEN 2026-12-08'],
  ['a date in the calendar', [], '2026-11-01', ['BEREIKT'], 'BEREIKT 2026-12-07'],
  ['only a kind that fell', ['VERSTREKEN'], '2026-11-01', ['VERSTREKEN'], null],
])('%s', (_, gevallen, vandaag, only, expected) => {
  const next = volgendAlarm(klok(due), gevallen, datum(vandaag), only);
  expect(next && `${next.alarm} ${next.datum}`).toBe(expected);
});

test('letting every alarm fall ends, each kind at most once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (steps) => {
      const gevallen: AlarmSoort[] = [];
      let vandaag = datum('2026-10-25');
      for (const step of [...steps, 200]) {
        vandaag = addDays(vandaag, step);
        for (let next = volgendAlarm(klok(due), gevallen, vandaag); next && next.datum <= vandaag;) {
          gevallen.push(next.alarm);
          next = volgendAlarm(klok(due), gevallen, vandaag);
        }
      }
      expect(gevallen.at(-1)).toBe('VERSTREKEN');
      expect(gevallen).toEqual(SOORTEN.filter((soort) => gevallen.includes(soort)));
    }),
    histories(),
  );
});

describe('other agreements in the rulebook', () => {
  const van2027 = rij(
    'waarschuwing.termijn',
    [10, 2],
    'werkdagen',
    '2027-01-01..',
    'EINDE_TERMIJN',
    'Afspraak',
    'ZEKER',
  );
  const brugdag = rij(
    'atw.gelijkgestelde_dag',
    true,
    'jaNee',
    '2026-12-04..2026-12-04',
    'DAG',
    'ATW 3 lid 3',
    'ZEKER',
  );
  const boek: Regelboek = {
    versie: 2,
    regels: [
      ...REGELBOEK.regels.map((regel) =>
        regel.sleutel === 'waarschuwing.termijn' ? { ...regel, tot: datum('2026-12-31') } : regel,
      ),
      van2027,
      brugdag,
    ],
  };
  const eerste = (uiterlijk: string, regels?: Regelboek, sleutel = 'BESLISTERMIJN') =>
    alarmenVoor({ sleutel, uiterlijkeDatum: datum(uiterlijk), regels })
      .slice(0, 2)
      .map((alarm) => alarm.datum);

  test.each([
    ['a term that ends before them', '2026-11-30', 'BESLISTERMIJN', ['2026-11-10', '2026-11-23']],
    ['a term that ends from their day on', '2027-02-01', 'BESLISTERMIJN', ['2027-01-18', '2027-01-28']],
    ['a clock of another kind', '2027-02-01', 'LOONSANCTIE', ['2027-01-12', '2027-01-25']],
    [
      'a day that counts as a feestdag in between',
      '2026-12-07',
      'BESLISTERMIJN',
      ['2026-11-16', '2026-11-27'],
    ],
  ])('%s', (_what, uiterlijk, sleutel, expected) => {
    expect(eerste(uiterlijk, boek, sleutel)).toEqual(expected);
  });

  test('a book from before there were agreements warns as the first one', () => {
    expect(eerste('2027-02-01', { versie: 2, regels: [] })).toEqual(eerste('2027-02-01'));
  });
});
