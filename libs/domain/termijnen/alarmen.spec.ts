import fc from 'fast-check';
import { alarmenVoor, volgendAlarm, type AlarmSoort } from './alarmen';
import { addDays, datum } from './datum';
import { werkdagenBetween } from './werkdagen';

const SOORTEN: AlarmSoort[] = ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'VERSTREKEN'];

test.each([
  ['2026-12-07', '2026-11-17', '2026-11-30', '2026-12-07', '2026-12-08'],
  ['2027-03-13', '2027-02-22', '2027-03-05', '2027-03-12', '2027-03-14'], // an announced Saturday
  ['2026-04-27', '2026-04-02', '2026-04-17', '2026-04-24', '2026-04-28'], // an announced Koningsdag
  ['2027-01-04', '2026-12-11', '2026-12-24', '2027-01-04', '2027-01-05'],
])('due %s: alarms on %s, %s, %s and %s', (due, ...dates) => {
  const van = alarmenVoor(datum(due));
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
      const [veertien, vijf, laatste, , verstreken] = alarmenVoor(due).map((a) => a.datum);
      expect(werkdagenBetween(veertien!, due)).toBe(14);
      expect(werkdagenBetween(vijf!, due)).toBe(5);
      expect(werkdagenBetween(laatste!, due)).toBe(0);
      expect(verstreken).toBe(addDays(due, 1));
    }),
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
  const next = volgendAlarm(due, gevallen, datum(vandaag), only);
  expect(next && `${next.alarm} ${next.datum}`).toBe(expected);
});

test('letting every alarm fall ends, each kind at most once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (steps) => {
      const gevallen: AlarmSoort[] = [];
      let vandaag = datum('2026-10-25');
      for (const step of [...steps, 200]) {
        vandaag = addDays(vandaag, step);
        for (let next = volgendAlarm(due, gevallen, vandaag); next && next.datum <= vandaag;) {
          gevallen.push(next.alarm);
          next = volgendAlarm(due, gevallen, vandaag);
        }
      }
      expect(gevallen.at(-1)).toBe('VERSTREKEN');
      expect(gevallen).toEqual(SOORTEN.filter((soort) => gevallen.includes(soort)));
    }),
  );
});
