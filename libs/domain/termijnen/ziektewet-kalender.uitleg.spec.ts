import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { datum } from './datum';
import { foutenInVerloop, kalenderVan, type KalenderVraag } from './ziektewet-kalender';

const EZD = datum('2024-11-04');
const hersteld = (...periods: [herstel: string, ziek: string][]): KalenderVraag => ({
  eersteZiektedagDatum: EZD,
  onderbrekingen: periods.map(([herstel, ziek]) => ({
    herstelDatum: datum(herstel),
    ziekDatum: datum(ziek),
  })),
});
const afwezig = (name: 'verlof' | 'zonderZiekengeld', van: string, tot: string): KalenderVraag => ({
  eersteZiektedagDatum: EZD,
  [name]: [{ vanDatum: datum(van), totEnMetDatum: datum(tot) }],
});
const geboren = (geboorteDatum: string): KalenderVraag => ({
  eersteZiektedagDatum: EZD,
  geboorteDatum: datum(geboorteDatum),
});

describe('what is wrong with a verloop is said at its field', () => {
  test.each<[string, KalenderVraag, string[]]>([
    ['nothing', { eersteZiektedagDatum: EZD }, []],
    ['nothing when born the day before', geboren('2024-11-03'), []],
    [
      'born on the first day of illness',
      geboren('2024-11-04'),
      ['geboorteDatum moet vóór de eerste ziektedag liggen'],
    ],
    [
      'ill before the rules',
      { eersteZiektedagDatum: datum('2005-12-31') },
      ['eersteZiektedagDatum ligt buiten de jaren waarvan de regels bekend zijn'],
    ],
    ['nothing when recovered for one day, the day after', hersteld(['2024-11-05', '2024-11-06']), []],
    [
      'recovered on the first day',
      hersteld(['2024-11-04', '2024-11-10']),
      ['onderbrekingen.0.herstelDatum moet na de eerste ziektedag liggen'],
    ],
    [
      'ill again on the day of recovery',
      hersteld(['2025-01-06', '2025-01-06']),
      ['onderbrekingen.0.ziekDatum moet na de hersteldatum liggen'],
    ],
    [
      'two that overlap',
      hersteld(['2025-01-06', '2025-01-20'], ['2025-01-10', '2025-01-25']),
      ['onderbrekingen.1.herstelDatum valt samen met een andere onderbreking'],
    ],
    [
      'no day of illness between two, the later one first',
      hersteld(['2025-01-20', '2025-01-25'], ['2025-01-06', '2025-01-20']),
      ['onderbrekingen.1.herstelDatum valt samen met een andere onderbreking'],
    ],
    [
      'nothing with a day between two, whichever is first',
      hersteld(['2025-01-21', '2025-01-25'], ['2025-01-06', '2025-01-20'], ['2025-02-03', '2025-02-04']),
      [],
    ],
    ['nothing with one day of verlof', afwezig('verlof', '2024-11-05', '2024-11-05'), []],
    [
      'verlof from the first day of illness',
      afwezig('verlof', '2024-11-04', '2025-02-02'),
      ['verlof.0.vanDatum moet na de eerste ziektedag liggen'],
    ],
    [
      'verlof that ends before it begins',
      afwezig('verlof', '2025-02-03', '2025-02-02'),
      ['verlof.0.totEnMetDatum kan niet vóór de eerste dag liggen'],
    ],
    [
      'without ziekengeld, all at once',
      afwezig('zonderZiekengeld', '2024-11-04', '2024-11-03'),
      [
        'zonderZiekengeld.0.vanDatum moet na de eerste ziektedag liggen',
        'zonderZiekengeld.0.totEnMetDatum kan niet vóór de eerste dag liggen',
      ],
    ],
  ])('%s', (_what, vraag, expected) => {
    expect(foutenInVerloop(vraag).map(({ veld, melding }) => `${veld} ${melding}`)).toEqual(expected);
  });
});

// ZW 29 lid 5 and AOW 7a. Born on 15 June 1960, so AOW on Tuesday 15 June 2027; the weeks are whole weeks of illness.
describe('the end of ziekengeld at AOW age', () => {
  const kalender = (ziek: string, onderbrekingen: KalenderVraag['onderbrekingen'] = []) =>
    kalenderVan({
      eersteZiektedagDatum: datum(ziek),
      geboorteDatum: datum('1960-06-15'),
      onderbrekingen,
    });
  const einde = (ziek: string, onderbrekingen?: KalenderVraag['onderbrekingen']) => {
    const found = kalender(ziek, onderbrekingen).momenten.find(({ moment }) => moment === 'eindeZiekengeld')!;
    return `${found.datum} week ${found.week}: ${found.grondslag}`;
  };

  test.each([
    ['on the very day the 104 weeks are full', '2025-06-17', '2027-06-15 week 104: ZW 29 lid 5'],
    ['a day before they are', '2025-06-18', '2027-06-15 week 103: ZW 29 lid 5; AOW 7a'],
    ['seven days of illness before it', '2027-06-08', '2027-06-15 week 1: ZW 29 lid 5; AOW 7a'],
    ['six days before it', '2027-06-09', '2027-06-15 week 0: ZW 29 lid 5; AOW 7a'],
    ['ill on the day itself: six weeks', '2027-06-15', '2027-07-27 week 6: ZW 29 lid 5'],
  ])('comes %s', (_when, ziek, expected) => {
    expect(einde(ziek)).toBe(expected);
  });

  test('six weeks of illness are counted without the days recovered', () => {
    const week = { herstelDatum: datum('2027-07-05'), ziekDatum: datum('2027-07-12') };
    expect(einde('2027-06-15', [week])).toMatch(/^2027-08-03 week 6/);
  });

  test('is said, with what it means for the WIA', () => {
    expect(kalender('2026-11-02').onderbouwing).toEqual([
      {
        feit: 'AOW-leeftijd vóór het einde van de wachttijd',
        datum: '2027-06-15',
        grondslag: 'AOW 7a; ZW 29 lid 5',
        gevolg: 'geen recht op WIA; ziekengeld niet na di 15 jun 2027, of zes weken bij ziekte vanaf die dag',
      },
    ]);
  });

  test('plays no part in the other moments', () => {
    const met = kalender('2026-11-02').momenten.filter(({ moment }) => moment !== 'eindeZiekengeld');
    const zonder = kalenderVan({ eersteZiektedagDatum: datum('2026-11-02') }).momenten;
    const byName = (a: { moment: string }, b: { moment: string }) => (a.moment < b.moment ? -1 : 1);
    expect(met.sort(byName)).toEqual(
      zonder.filter(({ moment }) => moment !== 'eindeZiekengeld').sort(byName),
    );
  });
});

test('the end of ziekengeld after the EZWb is a moment of UWV on its own article', () => {
  const { momenten } = kalenderVan({ eersteZiektedagDatum: EZD });
  expect(momenten.find(({ moment }) => moment === 'eindeZiekengeldNaToets')).toEqual({
    moment: 'eindeZiekengeldNaToets',
    datum: '2025-12-03',
    week: 52,
    grondslag: 'ZW 19aa lid 2',
    wie: 'UWV',
  });
});

describe('a rulebook that lacks a rule', () => {
  const zonder = (weg: string): Regelboek => ({
    versie: 2,
    regels: REGELBOEK.regels.filter(({ sleutel }) => sleutel !== weg),
  });
  const momenten = (boek?: Regelboek) =>
    kalenderVan({ eersteZiektedagDatum: EZD }, boek).momenten.map(({ moment }) => moment);

  test.each([
    ['loonsanctie.uiterlijk', ['loonsanctie']],
    ['loonsanctie.maximum', ['eindeLoonsanctie']],
    ['zw.plan_van_aanpak', ['planVanAanpak']],
    ['zw.probleemanalyse', ['probleemanalyse', 'planVanAanpak']],
    ['ezwb.toets', ['toetsEzwb', 'eindeZiekengeldNaToets']],
    ['ezwb.uitloop', ['eindeZiekengeldNaToets']],
  ])('without %s has a calendar without %j, and all the rest', (sleutel, missing) => {
    const rest = momenten().filter((moment) => !missing.includes(moment));
    expect(momenten(zonder(sleutel))).toEqual(rest);
  });

  test.each(['wia.wachttijd', 'samentelling'])('without %s knows no verloop', (sleutel) => {
    const fouten = foutenInVerloop({ eersteZiektedagDatum: EZD }, zonder(sleutel));
    expect(fouten.map(({ veld }) => veld)).toEqual(['eersteZiektedagDatum']);
  });

  test('without the six weeks at AOW age ends ziekengeld at its 104 weeks', () => {
    const vraag = { eersteZiektedagDatum: datum('2025-06-18'), geboorteDatum: datum('1960-06-15') };
    const found = kalenderVan(vraag, zonder('zw.maximum_aow')).momenten;
    expect(found.find(({ moment }) => moment === 'eindeZiekengeld')!.datum).toBe('2027-06-16');
  });
});
