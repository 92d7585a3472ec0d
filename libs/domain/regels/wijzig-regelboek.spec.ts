import fc from 'fast-check';
import { addDays, datum, type Datum } from '../termijnen/datum';
import type { Regel } from './regel';
import { noemRegel, wijzigingInWoorden } from './regel-woorden';
import { getalOp, REGELBOEK, regelOp } from './regelboek';
import { foutenInRegelboek } from './validate-regelboek';
import { volgendRegelboek, type Wijziging } from './wijzig-regelboek';

const VANDAAG = datum('2026-11-22');
const d = (text: string): Datum => text as Datum;
const beeindig = (sleutel: string, van: string, tot: string): Wijziging => ({
  actie: 'BEEINDIG',
  sleutel,
  van: d(van),
  tot: d(tot),
});
const voegToe = (like: string, over: Partial<Regel> = {}): Wijziging => {
  const regel = REGELBOEK.regels.findLast(({ sleutel }) => sleutel === like)!;
  return { actie: 'VOEG_TOE', regel: { ...regel, tot: null, ...over } };
};
const next = (...wijzigingen: Wijziging[]) => {
  const result = volgendRegelboek(REGELBOEK, wijzigingen, VANDAAG);
  if ('fouten' in result) throw new Error(JSON.stringify(result.fouten));
  return result.boek;
};
const fouten = (...wijzigingen: Wijziging[]) => {
  const result = volgendRegelboek(REGELBOEK, wijzigingen, VANDAAG);
  return 'fouten' in result ? result.fouten : [];
};

describe('a next rulebook', () => {
  test('given the announced 16 weeks are withdrawn, they hold up to that day and not after', () => {
    const boek = next(beeindig('term.wia_claim.announced', '2026-01-01', '2026-12-31'));
    expect(boek.versie).toBe(2);
    expect(regelOp(boek, 'term.wia_claim.announced', datum('2026-12-31'))?.waarde).toBe(16);
    expect(regelOp(boek, 'term.wia_claim.announced', datum('2027-01-01'))).toBeNull();
    expect(regelOp(REGELBOEK, 'term.wia_claim.announced', datum('2027-01-01'))?.waarde).toBe(16);
  });

  test('given 60-plus ends earlier than announced, only its last row changes', () => {
    const boek = next(beeindig('60plus', '2025-09-01', '2026-12-31'));
    expect(regelOp(boek, '60plus', datum('2024-12-31'))?.waarde).toBe(true);
    expect(regelOp(boek, '60plus', datum('2027-01-01'))).toBeNull();
  });

  test.each([['BEEINDIG first'], ['VOEG_TOE first']])(
    'given a change of value (%s), each day has one',
    (order) => {
      const change = [
        beeindig('ezwb.grens', '2013-01-01', '2026-12-31'),
        voegToe('ezwb.grens', { van: d('2027-01-01'), waarde: 70 }),
      ];
      const boek = next(...(order === 'BEEINDIG first' ? change : change.reverse()));
      expect(getalOp(boek, 'ezwb.grens', datum('2026-12-31'))).toBe(65);
      expect(getalOp(boek, 'ezwb.grens', datum('2027-01-01'))).toBe(70);
      expect(boek.regels.filter(({ sleutel }) => sleutel === 'ezwb.grens').map(({ van }) => van)).toEqual([
        '2013-01-01',
        '2027-01-01',
      ]);
    },
  );

  test('given a row that has not begun, ending it the day before leaves it out', () => {
    const boek = next(voegToe('60plus', { van: d('2028-01-01'), tot: d('2028-12-31') }));
    const withdrawn = volgendRegelboek(boek, [beeindig('60plus', '2028-01-01', '2027-12-31')], VANDAAG);
    expect('boek' in withdrawn && withdrawn.boek.regels).toEqual(REGELBOEK.regels);
  });

  test('given a soort without an announced term, one can be added under a key of its own', () => {
    const boek = next(
      voegToe('term.wia_claim.announced', {
        sleutel: 'term.ezwb.announced',
        soort: 'EZWB',
        van: d('2027-01-01'),
      }),
    );
    expect(boek.regels.at(-1)?.sleutel).toBe('term.ezwb.announced');
  });
});

/* prettier-ignore */
test.each<[string, Wijziging[], string, RegExp]>([
  ['a rule that is not there', [beeindig('verzonnen', '2026-01-01', '2026-12-31')], 'wijzigingen.0.sleutel', /geen regel/],
  ['another first day', [beeindig('term.wia_claim.announced', '2026-01-02', '2026-12-31')], 'wijzigingen.0.sleutel', /geen regel/],
  ['what has ended', [beeindig('60plus', '2022-10-01', '2023-12-31')], 'wijzigingen.0.sleutel', /al geëindigd op/],
  ['a later end', [beeindig('60plus', '2025-09-01', '2027-09-01')], 'wijzigingen.0.tot', /eindigt al op/],
  ['the same end', [beeindig('60plus', '2025-09-01', '2027-08-31')], 'wijzigingen.0.tot', /eindigt al op/],
  ['an end before it began', [beeindig('term.wia_claim.announced', '2026-01-01', '2025-12-31')], 'wijzigingen.0.tot', /kan niet vóór/],
  ['no date', [beeindig('term.wia_claim.announced', '2026-01-01', '2026-02-30')], 'wijzigingen.0.tot', /kalenderdatum/],
  ['the same rule twice', [beeindig('term.wia_claim.announced', '2026-01-01', '2026-12-31'), beeindig('term.wia_claim.announced', '2026-01-01', '2026-11-30')], 'wijzigingen.1.sleutel', /al beëindigd/],
  ['a value the calculations need', [beeindig('zw.maximum', '2006-01-01', '2026-12-31')], 'wijzigingen.0.tot', /kunnen niet zonder/],
  ['a statutory term without a next', [beeindig('term.wia_claim', '2012-01-01', '2026-12-31')], 'wijzigingen.0.tot', /kunnen niet zonder/],
  ['a gap of a day', [beeindig('ezwb.grens', '2013-01-01', '2026-12-31'), voegToe('ezwb.grens', { van: d('2027-01-02') })], 'wijzigingen.0.tot', /1 jan 2027/],
  ['a gap after the next value', [beeindig('ezwb.grens', '2013-01-01', '2026-12-31'), voegToe('ezwb.grens', { van: d('2027-01-01'), tot: d('2027-12-31') })], 'wijzigingen.0.tot', /1 jan 2028/],
  ['an overlap', [voegToe('ezwb.grens', { van: d('2027-01-01') })], 'wijzigingen.0.regel.van', /geldt dan al een regel, vanaf di 1 jan 2013/],
  ['an overlap of one day', [beeindig('ezwb.grens', '2013-01-01', '2027-01-01'), voegToe('ezwb.grens', { van: d('2027-01-01') })], 'wijzigingen.1.regel.van', /geldt dan al een regel, vanaf di 1 jan 2013/],
  ['a second announced term of a soort', [voegToe('term.wia_claim.announced', { sleutel: 'term.wia_claim.anders', van: d('2027-01-01') })], 'wijzigingen.0.regel.van', /geldt dan al een regel, vanaf do 1 jan 2026/],
  ['a key nothing reads', [voegToe('ezwb.grens', { sleutel: 'ezwb.grans', van: d('2027-01-01') })], 'wijzigingen.0.regel.sleutel', /geen berekening/],
  ['another unit', [voegToe('60plus', { van: d('2028-01-01'), eenheid: 'weken', waarde: 3 })], 'wijzigingen.0.regel.eenheid', /jaNee/],
  ['another deciding date', [voegToe('60plus', { van: d('2028-01-01'), bepaaldDoor: 'ONTVANGST' })], 'wijzigingen.0.regel.bepaaldDoor', /EINDE_WACHTTIJD/],
  ['fewer amounts', [voegToe('dwangsom.dag', { van: d('2028-01-01'), waarde: [23, 35] })], 'wijzigingen.0.regel.waarde', /3 getallen/],
  ['a text for weeks', [voegToe('ezwb.grens', { waarde: true })], 'wijzigingen.0.regel.waarde', /past niet/],
  ['half a week', [voegToe('term.wia_claim.announced', { waarde: 1.5 })], 'wijzigingen.0.regel.waarde', /gehele weken/],
  ['an end before the beginning', [voegToe('60plus', { van: d('2028-01-01'), tot: d('2027-12-31') })], 'wijzigingen.0.regel.tot', /na tot/],
  ['no article', [voegToe('60plus', { van: d('2028-01-01'), artikel: ' ' })], 'wijzigingen.0.regel.artikel', /artikel/],
  ['nothing', [], 'wijzigingen', /ten minste één/],
])('refuses %s, with the field', (_what, wijzigingen, veld, melding) => {
  expect(fouten(...wijzigingen)).toContainEqual({ veld, melding: expect.stringMatching(melding) });
});

test('whatever is asked, the next book differs only there, and can be used', () => {
  const lasting = REGELBOEK.regels.filter(({ tot }) => tot === null || tot >= VANDAAG);
  fc.assert(
    fc.property(
      fc.constantFrom(...lasting),
      fc.integer({ min: 0, max: 4000 }),
      fc.boolean(),
      (row, days, replaced) => {
        const tot = addDays(row.van, days);
        const change: Wijziging[] = [
          { actie: 'BEEINDIG', sleutel: row.sleutel, van: row.van, tot },
          ...(replaced ? [{ actie: 'VOEG_TOE' as const, regel: { ...row, van: addDays(tot, 1) } }] : []),
        ];
        const result = volgendRegelboek(REGELBOEK, change, VANDAAG);
        if ('fouten' in result) return;
        expect(foutenInRegelboek(result.boek)).toEqual([]);
        const untouched = (regels: readonly Regel[]) =>
          regels.filter(({ sleutel }) => sleutel !== row.sleutel);
        expect(untouched(result.boek.regels)).toEqual(untouched(REGELBOEK.regels));
        // Before the change every day has the value it had; after it the next one, or none.
        for (const day of [row.van, tot])
          expect(regelOp(result.boek, row.sleutel, day)?.waarde).toEqual(row.waarde);
        const after = regelOp(result.boek, row.sleutel, addDays(tot, 1));
        expect(after?.waarde ?? null).toEqual(replaced ? row.waarde : null);
      },
    ),
    { numRuns: 300 },
  );
});

describe('in words', () => {
  test('every rule has a name and a subject of its own', () => {
    const named = REGELBOEK.regels.map((regel) => ({ ...noemRegel(regel), sleutel: regel.sleutel }));
    expect(named.filter(({ naam, sleutel }) => naam === sleutel)).toEqual([]);
    expect(new Set(named.map(({ naam }) => naam)).size).toBe(
      new Set(named.map(({ sleutel }) => sleutel)).size,
    );
  });

  test('rows of one key agree on unit, deciding date and name, so that another like them can be added', () => {
    for (const regel of REGELBOEK.regels) {
      const first = REGELBOEK.regels.find(({ sleutel }) => sleutel === regel.sleutel)!;
      expect([regel.eenheid, regel.bepaaldDoor]).toEqual([first.eenheid, first.bepaaldDoor]);
    }
  });

  test.each<[Wijziging, string]>([
    [
      beeindig('term.wia_claim.announced', '2026-01-01', '2026-06-30'),
      'Aangekondigde termijn WIA-claim (16 weken, Wet WIA 102 lid 5) geldt tot en met di 30 jun 2026, met terugwerkende kracht',
    ],
    [
      voegToe('dwangsom.dag', { van: d('2027-01-01'), waarde: [25, 37, 48] }),
      'Dwangsom per dag (€ 25, 37 en 48, Awb 4:17 lid 2) geldt vanaf vr 1 jan 2027',
    ],
    [
      beeindig('praktisch_beoordelen', '2024-07-01', '2026-12-31'),
      'Praktisch beoordelen (ja, Schattingsbesluit 9a) geldt tot en met do 31 dec 2026',
    ],
  ])('a change is one sentence', (wijziging, zin) => {
    expect(wijzigingInWoorden(REGELBOEK, wijziging, VANDAAG)).toBe(zin);
  });
});
