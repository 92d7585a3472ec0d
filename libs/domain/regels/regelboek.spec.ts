import { datum } from '../termijnen/datum';
import { getalOp, REGELBOEK, regelOp, type Regel, type Zekerheid } from './regelboek';

type Row = [
  sleutel: string,
  waarde: Regel['waarde'],
  eenheid: Regel['eenheid'],
  van: string,
  tot: string | null,
  bepaaldDoor: Regel['bepaaldDoor'],
  artikel: RegExp,
  zekerheid: Zekerheid,
];

const S = 'ZEKER';
const L = 'WAARSCHIJNLIJK';
const U = 'ONZEKER';

/* prettier-ignore */
const ROWS: Row[] = [
  ['term.wia_claim', 14, 'weken', '2006-01-01', '2011-12-31', 'ONTVANGST', /102 lid 6/, L],
  ['term.wia_claim', 8, 'weken', '2012-01-01', null, 'ONTVANGST', /^Wet WIA 102 lid 3$/, S],
  ['term.wia_claim.announced', 16, 'weken', '2026-01-01', null, 'ONTVANGST', /102 lid 5/, U],
  ['term.wia_verkorte_wachttijd', 14, 'weken', '2006-01-01', '2011-12-31', 'ONTVANGST', /102 lid 6/, L],
  ['term.wia_verkorte_wachttijd', 8, 'weken', '2012-01-01', null, 'ONTVANGST', /jo 66/, S],
  ['term.wia_verkorte_wachttijd.announced', 16, 'weken', '2026-01-01', null, 'ONTVANGST', /66/, U],
  ['term.wia_na_loonsanctie', 6, 'weken', '2006-01-01', null, 'BEVINDING', /25 lid 15/, S],
  ['term.loonsanctie_bekorting', 3, 'weken', '2006-01-01', null, 'MELDING', /25 lid 13/, S],
  ['term.herbeoordeling_vraag', 8, 'weken', '2006-01-01', null, 'ONTVANGST', /^Awb 4:13 lid 2$/, S],
  ['term.herbeoordeling_vraag.announced', 16, 'weken', '2026-01-01', null, 'ONTVANGST', /^Awb 4:14 lid 3$/, U],
  ['term.herbeoordeling_ambtshalve', false, 'jaNee', '2006-01-01', null, 'ONTVANGST', /1:3 lid 3/, L],
  ['term.externe_deskundige', 4, 'weken', '2006-01-01', null, 'ONTVANGST', /102 lid 4/, S],
  ['term.verzekerd_zijn_wia', 13, 'weken', '2006-01-01', null, 'ONTVANGST', /102 lid 1/, S],
  ['term.verzekerd_zijn_zw', 13, 'weken', '2006-01-01', null, 'ONTVANGST', /72c lid 1/, S],
  ['term.zw_geschiktheid', 4, 'weken', '2006-01-01', null, 'ONTVANGST', /72c lid 2/, S],
  ['term.ezwb', 8, 'weken', '2013-01-01', null, 'ONTVANGST', /^Awb 4:13 lid 2$/, L],
  ['term.deskundigenoordeel', 2, 'weken', '2002-01-01', null, 'ONTVANGST', /32a lid 3/, S],
  ['term.wajong', 14, 'weken', '2010-01-01', null, 'ONTVANGST', /6:1/, S],
  ['term.arbeidsvermogen', 8, 'weken', '2015-01-01', null, 'ONTVANGST', /4:13/, L],
  ['term.banenafspraak', 8, 'weken', '2015-01-01', null, 'ONTVANGST', /4:13/, L],
  ['term.beschut_werk', 8, 'weken', '2015-01-01', null, 'ONTVANGST', /beschut werk 2 lid 2/, S],
  ['bezwaar.wia', 13, 'weken', '2006-01-01', null, 'EINDE_BEZWAARTERMIJN', /111 en 112/, S],
  ['bezwaar.wia.medisch_arbeidskundig', 17, 'weken', '2006-01-01', null, 'EINDE_BEZWAARTERMIJN', /111/, S],
  ['bezwaar.wia.externe_deskundige', 21, 'weken', '2006-01-01', null, 'EINDE_BEZWAARTERMIJN', /111/, S],
  ['bezwaar.zw', 13, 'weken', '2013-01-01', null, 'EINDE_BEZWAARTERMIJN', /ZW 74/, S],
  ['bezwaar.zw.medisch_arbeidskundig', 17, 'weken', '2013-01-01', null, 'EINDE_BEZWAARTERMIJN', /73a/, S],
  ['bezwaar.zw.externe_deskundige', 21, 'weken', '2013-01-01', null, 'EINDE_BEZWAARTERMIJN', /73a/, S],
  ['bezwaar.wajong', 13, 'weken', '2010-01-01', null, 'EINDE_BEZWAARTERMIJN', /6:3/, S],
  ['bezwaar.wajong.medisch_arbeidskundig', 17, 'weken', '2010-01-01', null, 'EINDE_BEZWAARTERMIJN', /6:3/, S],
  ['bezwaar.wajong.externe_deskundige', 21, 'weken', '2010-01-01', null, 'EINDE_BEZWAARTERMIJN', /6:3/, S],
  ['bezwaar.awb', 6, 'weken', '2009-10-01', null, 'EINDE_BEZWAARTERMIJN', /7:10 lid 1/, L],
  ['bezwaar.verdaging', 6, 'weken', '2009-10-01', null, 'EINDE_BEZWAARTERMIJN', /7:10 lid 3/, S],
  ['bezwaar.indienen', 6, 'weken', '2006-01-01', null, 'BEKENDMAKING', /6:7/, S],
  ['bezwaar.indienen_zw_geneeskundig', 2, 'weken', '2006-01-01', null, 'BEKENDMAKING', /75j/, S],
  ['dwangsom.dag', [20, 30, 40], 'euro', '2009-10-01', '2018-12-31', 'INGEBREKESTELLING', /4:17 lid 2/, S],
  ['dwangsom.maximum', 1260, 'euro', '2009-10-01', '2018-12-31', 'INGEBREKESTELLING', /4:17 lid 2/, S],
  ['dwangsom.dag', [23, 35, 45], 'euro', '2019-01-01', null, 'INGEBREKESTELLING', /4:17 lid 2/, S],
  ['dwangsom.maximum', 1442, 'euro', '2019-01-01', null, 'INGEBREKESTELLING', /4:17 lid 2/, S],
  ['dwangsom.dagen', 42, 'dagen', '2009-10-01', null, 'INGEBREKESTELLING', /4:17 lid 1/, S],
  ['dwangsom.wachttijd', 2, 'weken', '2009-10-01', null, 'INGEBREKESTELLING', /4:17 lid 3/, L],
  ['dwangsom.wia_afgeschaft', false, 'jaNee', '2009-10-01', null, 'INGEBREKESTELLING', /19-12-2025/, L],
  ['rechter.dwangsom_dag', 100, 'euro', '2019-01-01', null, 'UITSPRAAK', /8:55d/, S],
  ['rechter.dwangsom_maximum', 15000, 'euro', '2019-01-01', null, 'UITSPRAAK', /8:55d/, S],
  ['ezwb.grens', 65, 'procent', '2013-01-01', null, 'DATUM_IN_GEDING', /19aa/, S],
  ['ezwb.uitloop', 1, 'maanden', '2013-01-01', null, 'DATUM_IN_GEDING', /19aa lid 2/, S],
  ['wia.ondergrens', 65, 'procent', '2006-01-01', null, 'DATUM_IN_GEDING', /^Wet WIA 5$/, S],
  ['wia.wachttijd', 104, 'weken', '2006-01-01', null, 'EERSTE_ZIEKTEDAG', /Wet WIA 23/, S],
  ['samentelling', 27, 'dagen', '2006-01-01', null, 'EERSTE_ZIEKTEDAG', /ZW 29 lid 5/, S],
  ['60plus', true, 'jaNee', '2022-10-01', '2024-12-31', 'EINDE_WACHTTIJD', /Kamerbrieven/, S],
  ['60plus', true, 'jaNee', '2025-09-01', '2027-08-31', 'EINDE_WACHTTIJD', /11-6-2025/, L],
  ['praktisch_beoordelen', true, 'jaNee', '2024-07-01', '2027-06-30', 'DATUM_IN_GEDING', /9a/, L],
  ['praktisch_beoordelen.grens', 20, 'procent', '2024-07-01', null, 'DATUM_IN_GEDING', /9a/, S],
  ['voorschot.kwijtschelden', true, 'jaNee', '2020-01-01', null, 'BESLUIT', /Kamerbrieven/, L],
  ['lgu.maximum', 38, 'maanden', '2006-01-01', '2015-12-31', 'RECHT_DATUM', /59/, S],
  ['lgu.maximum', 24, 'maanden', '2019-04-01', null, 'RECHT_DATUM', /59/, S],
  ['wia.aanvraag_uiterlijk', 13, 'weken', '2006-01-01', '2013-06-30', 'EINDE_WACHTTIJD', /64 lid 3 \(oud\)/, L],
  ['wia.aanvraag_uiterlijk', 11, 'weken', '2013-07-01', null, 'EINDE_WACHTTIJD', /64 lid 3$/, S],
  ['wia.uwv_kennisgeving', 88, 'weeknummer', '2013-07-01', null, 'EERSTE_ZIEKTEDAG', /64 lid 2/, L],
];

test.each(ROWS)('%s is %s %s from %s until %s', (sleutel, waarde, eenheid, van, tot, door, artikel, conf) => {
  const regel = regelOp(REGELBOEK, sleutel, datum(van));
  expect(regel).toMatchObject({ sleutel, waarde, eenheid, van, tot, bepaaldDoor: door, zekerheid: conf });
  expect(regel?.artikel).toMatch(artikel);
});

// The day before, the first, the last and the day after of every row with a change.
test.each<[string, string, Regel['waarde'] | null]>([
  ['term.wia_claim', '2005-12-31', null],
  ['term.wia_claim', '2006-01-01', 14],
  ['term.wia_claim', '2011-12-31', 14],
  ['term.wia_claim', '2012-01-01', 8],
  ['term.wia_claim.announced', '2025-12-31', null],
  ['term.wia_claim.announced', '2026-01-01', 16],
  ['term.ezwb', '2012-12-31', null],
  ['dwangsom.dag', '2009-09-30', null],
  ['dwangsom.dag', '2018-12-31', [20, 30, 40]],
  ['dwangsom.dag', '2019-01-01', [23, 35, 45]],
  ['dwangsom.maximum', '2018-12-31', 1260],
  ['dwangsom.maximum', '2019-01-01', 1442],
  ['60plus', '2022-09-30', null],
  ['60plus', '2022-10-01', true],
  ['60plus', '2024-12-31', true],
  ['60plus', '2025-01-01', null],
  ['60plus', '2025-08-31', null],
  ['60plus', '2025-09-01', true],
  ['60plus', '2027-08-31', true],
  ['60plus', '2027-09-01', null],
  ['praktisch_beoordelen', '2024-06-30', null],
  ['praktisch_beoordelen', '2024-07-01', true],
  ['praktisch_beoordelen', '2027-06-30', true],
  ['praktisch_beoordelen', '2027-07-01', null],
  ['wia.aanvraag_uiterlijk', '2013-06-30', 13],
  ['wia.aanvraag_uiterlijk', '2013-07-01', 11],
  ['lgu.maximum', '2015-12-31', 38],
  ['lgu.maximum', '2016-01-01', 37],
  ['lgu.maximum', '2016-03-31', 37],
  ['lgu.maximum', '2016-04-01', 36],
  ['lgu.maximum', '2016-12-31', 34],
  ['lgu.maximum', '2017-01-01', 33],
  ['lgu.maximum', '2018-12-31', 26],
  ['lgu.maximum', '2019-01-01', 25],
  ['lgu.maximum', '2019-03-31', 25],
  ['lgu.maximum', '2019-04-01', 24],
  ['verzonnen', '2026-01-01', null],
])('%s on %s: %s', (sleutel, dag, waarde) => {
  expect(regelOp(REGELBOEK, sleutel, datum(dag))?.waarde ?? null).toEqual(waarde);
});

test('a number that the book does not have is a fault, not a guess', () => {
  expect(() => getalOp(REGELBOEK, 'ezwb.grens', datum('2012-12-31'))).toThrow(/ezwb\.grens/);
  expect(() => getalOp(REGELBOEK, '60plus', datum('2026-01-01'))).toThrow(RangeError);
});

test('the amounts of a dwangsom add up to its maximum', () => {
  for (const dag of ['2010-01-01', '2020-01-01'].map(datum)) {
    const bedragen = regelOp(REGELBOEK, 'dwangsom.dag', dag)?.waarde as number[];
    const tijdvak = getalOp(REGELBOEK, 'dwangsom.tijdvak', dag);
    expect(bedragen.reduce((sum, bedrag) => sum + bedrag * tijdvak, 0)).toBe(
      getalOp(REGELBOEK, 'dwangsom.maximum', dag),
    );
    expect(bedragen.length * tijdvak).toBe(getalOp(REGELBOEK, 'dwangsom.dagen', dag));
  }
});

test('only the terms above twelve weeks and the announced ones escape the Algemene termijnenwet', () => {
  const terms = REGELBOEK.regels.filter(({ soort }) => soort !== undefined);
  expect(terms).toHaveLength(17);
  for (const { atw, waarde, kennisgeving } of terms) {
    expect(atw).toBe(kennisgeving !== undefined && (waarde as number) <= 12);
  }
});
