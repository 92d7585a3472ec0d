import { datum } from '../termijnen/datum';
import { rechterlijkeDwangsom, uitspraakZin, type Uitspraak } from './uitspraak';

// Awb 8:55d: decide by 16 March, € 100 for each day after it, € 250 at most unless said otherwise.
const uitspraak = (over: Partial<Uitspraak> = {}): Uitspraak => ({
  uitspraakDatum: datum('2026-03-02'),
  beslisUiterlijkDatum: datum('2026-03-16'),
  dwangsomPerDag: 100,
  dwangsomMaximum: 250,
  ...over,
});

test.each<[wat: string, peil: string, beslist: string | null, dagen: number, totNu: number, nu: number]>([
  ['before the day the court set', '2026-03-10', null, 0, 0, 0],
  ['on that day', '2026-03-16', null, 0, 0, 0],
  ['the first day after it', '2026-03-17', null, 1, 100, 100],
  ['the second', '2026-03-18', null, 2, 200, 100],
  ['the third, cut off by the maximum', '2026-03-19', null, 3, 250, 0],
  ['long after', '2026-05-01', null, 3, 250, 0],
  ['decided in time', '2026-04-01', '2026-03-16', 0, 0, 0],
  ['decided on the first day, which counts', '2026-04-01', '2026-03-17', 1, 100, 0],
  ['asked for a day before the besluit', '2026-03-17', '2026-03-18', 1, 100, 0],
])('%s', (_wat, peil, beslist, dagen, totNu, nu) => {
  const found = rechterlijkeDwangsom(uitspraak(), datum(peil), beslist === null ? null : datum(beslist));
  expect(found).toEqual({
    verschuldigd: totNu > 0,
    eersteDagDatum: '2026-03-17',
    laatsteDagDatum: dagen === 0 ? null : `2026-03-${16 + dagen}`,
    dagen,
    bedragTotNu: totNu,
    bedragMaximaal: 250,
    perDagNu: nu,
  });
});

test('a court that set no amount costs nothing, however late', () => {
  const found = rechterlijkeDwangsom(uitspraak({ dwangsomPerDag: 0 }), datum('2026-06-01'), null);
  expect(found).toMatchObject({ verschuldigd: false, dagen: 0, laatsteDagDatum: null, bedragTotNu: 0 });
});

test('it says by when must be decided', () => {
  expect(uitspraakZin(uitspraak())).toBe('beslissen uiterlijk ma 16 mrt 2026');
});
