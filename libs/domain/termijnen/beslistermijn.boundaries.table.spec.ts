import { beslistermijn, type TermijnSoort } from './beslistermijn';
import { datum } from './datum';
import type { Aanvrager } from './termijn-einde';

type Row = [soort: TermijnSoort, ontvangst: string, einde: string | null, why: string, aanvrager?: Aanvrager];

// Computed from the articles alone by a second program that shares nothing with this one.
/* prettier-ignore */
const ROWS: Record<string, Row[]> = {
  'Wet WIA 102 lid 3, Algemene termijnenwet 1 lid 1: a claim of eight weeks, by the day on which the bare term ends': [
    ['WIA_CLAIM', '2026-02-06', '2026-04-07', 'Goede Vrijdag, Pasen (2026-04-03)'],
    ['WIA_CLAIM', '2026-02-07', '2026-04-07', 'zaterdag in Pasen (2026-04-04)'],
    ['WIA_CLAIM', '2026-02-08', '2026-04-07', 'Eerste Paasdag (2026-04-05)'],
    ['WIA_CLAIM', '2026-02-09', '2026-04-07', 'Tweede Paasdag (2026-04-06)'],
    ['WIA_CLAIM', '2026-02-10', '2026-04-07', 'the day after Pasen (2026-04-07)'],
    ['WIA_CLAIM', '2026-03-01', '2026-04-28', 'Sunday before Koningsdag (2026-04-26)'],
    ['WIA_CLAIM', '2026-03-02', '2026-04-28', 'Koningsdag (2026-04-27)'],
    ['WIA_CLAIM', '2025-03-01', '2025-04-28', 'Koningsdag on a Saturday, 27 April is a Sunday (2025-04-26)'],
    ['WIA_CLAIM', '2031-03-01', '2031-04-28', 'idem (2031-04-26)'],
    ['WIA_CLAIM', '2025-03-02', '2025-04-28', 'Sunday, the day after it (2025-04-27)'],
    ['WIA_CLAIM', '2019-03-02', '2019-04-29', 'Koningsdag itself on a Saturday (2019-04-27)'],
    ['WIA_CLAIM', '2013-03-05', '2013-05-01', 'the last Koninginnedag (2013-04-30)'],
    ['WIA_CLAIM', '2014-03-05', '2014-04-30', 'no feestdag any more (2014-04-30)'],
    ['WIA_CLAIM', '2013-03-02', '2013-04-29', 'a Saturday, not yet Koningsdag (2013-04-27)'],
    ['WIA_CLAIM', '2015-03-10', '2015-05-06', 'Bevrijdingsdag (2015-05-05)'],
    ['WIA_CLAIM', '2024-03-10', '2024-05-06', 'Bevrijdingsdag on a Sunday (2024-05-05)'],
    ['WIA_CLAIM', '2027-03-10', '2027-05-10', 'Bevrijdingsdag, Hemelvaart, the day after, weekend (2027-05-05)'],
    ['WIA_CLAIM', '2016-03-10', '2016-05-06', 'Bevrijdingsdag and Hemelvaart in one (2016-05-05)'],
    ['HERBEOORDELING_VRAAG', '2008-03-06', '2008-05-02', 'Hemelvaart on 1 May (2008-05-01)'],
    ['WIA_CLAIM', '2026-03-30', '2026-05-26', 'Tweede Pinksterdag (2026-05-25)'],
    ['WIA_CLAIM', '2026-03-28', '2026-05-26', 'Saturday before Pinksteren (2026-05-23)'],
    ['WIA_CLAIM', '2025-10-30', '2025-12-29', 'Thursday, both Kerstdagen, weekend (2025-12-25)'],
    ['WIA_CLAIM', '2026-10-30', '2026-12-28', 'Friday, then Saturday 26 (2026-12-25)'],
    ['WIA_CLAIM', '2027-10-30', '2027-12-27', 'both Kerstdagen in a weekend (2027-12-25)'],
    ['WIA_CLAIM', '2022-10-30', '2022-12-27', 'Sunday, then Monday 26 (2022-12-25)'],
    ['WIA_CLAIM', '2026-11-05', '2026-12-31', 'no feestdag (2026-12-31)'],
    ['WIA_CLAIM', '2026-11-06', '2027-01-04', 'Nieuwjaarsdag on a Friday (2027-01-01)'],
    ['WIA_CLAIM', '2027-11-06', '2028-01-03', 'on a Saturday (2028-01-01)'],
    ['WIA_CLAIM', '2022-11-06', '2023-01-02', 'on a Sunday (2023-01-01)'],
    ['WIA_CLAIM', '2024-01-04', '2024-02-29', 'leap day (2024-02-29)'],
    ['WIA_CLAIM', '2032-01-04', '2032-03-01', 'leap day on a Sunday (2032-02-29)'],
    ['WIA_CLAIM', '2100-01-03', '2100-03-01', 'Sunday; no leap day in 2100 (2100-02-28)'],
    ['WIA_CLAIM', '2038-03-01', '2038-04-28', 'the latest Easter: Tweede Paasdag and Koningsdag follow (2038-04-26)'],
    ['WIA_CLAIM', '2038-02-26', '2038-04-28', 'its Goede Vrijdag (2038-04-23)'],
    ['WIA_CLAIM', '2035-01-26', '2035-03-27', 'an early Goede Vrijdag (2035-03-23)'],
    ['HERBEOORDELING_VRAAG', '2008-01-25', '2008-03-25', 'the earliest Easter of the century (2008-03-21)'],
    ['HERBEOORDELING_VRAAG', '2011-02-28', '2011-04-26', 'a late Tweede Paasdag (2011-04-25)'],
    ['WIA_CLAIM', '2160-01-28', '2160-03-25', 'Easter on 23 March (2160-03-24)'],
    ['WIA_CLAIM', '2027-01-29', '2027-03-30', 'Goede Vrijdag in March (2027-03-26)'],
  ],
  'ZW 72c lid 2: four weeks': [
    ['ZW', '2026-03-06', '2026-04-07', 'Goede Vrijdag (2026-04-03)'],
    ['ZW', '2026-04-16', '2026-05-18', 'Hemelvaart, the day after, weekend (2026-05-14)'],
    ['ZW', '2026-11-28', '2026-12-28', 'Saturday and Kerstdag (2026-12-26)'],
    ['ZW', '2027-04-07', '2027-05-10', 'to the Monday (2027-05-05)'],
    ['ZW', '2024-11-29', '2024-12-30', 'equated, a Friday (2024-12-27)'],
  ],
  'Wet SUWI 32a lid 3: two weeks': [
    ['DESKUNDIGENOORDEEL', '2026-12-11', '2026-12-28', 'Eerste Kerstdag (2026-12-25)'],
    ['DESKUNDIGENOORDEEL', '2026-12-18', '2027-01-04', 'Nieuwjaarsdag (2027-01-01)'],
    ['DESKUNDIGENOORDEEL', '2026-04-21', '2026-05-06', 'Bevrijdingsdag (2026-05-05)'],
    ['DESKUNDIGENOORDEEL', '2026-05-01', '2026-05-18', 'equated (2026-05-15)'],
    ['DESKUNDIGENOORDEEL', '2018-12-10', '2018-12-27', 'equated, then both Kerstdagen (2018-12-24)'],
    ['DESKUNDIGENOORDEEL', '2026-05-23', '2026-06-08', 'a Saturday (2026-06-06)'],
  ],
  'Awb 4:13 lid 2 and its like: eight weeks': [
    ['WIA_VERKORTE_WACHTTIJD', '2026-03-19', '2026-05-18', 'Hemelvaart (2026-05-14)'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-06-16', '2026-08-11', 'a Tuesday'],
    ['HERBEOORDELING_VRAAG', '2026-03-19', '2026-05-18', 'Hemelvaart (2026-05-14)'],
    ['HERBEOORDELING_VRAAG', '2026-06-16', '2026-08-11', 'a Tuesday'],
    ['PW_BANENAFSPRAAK', '2026-03-19', '2026-05-18', 'Hemelvaart (2026-05-14)'],
    ['PW_BANENAFSPRAAK', '2026-06-16', '2026-08-11', 'a Tuesday'],
    ['PW_ARBEIDSVERMOGEN', '2026-03-19', '2026-05-18', 'Hemelvaart (2026-05-14)'],
    ['PW_ARBEIDSVERMOGEN', '2026-06-16', '2026-08-11', 'a Tuesday'],
    ['PW_BESCHUT_WERK', '2026-03-19', '2026-05-18', 'Hemelvaart (2026-05-14)'],
    ['PW_BESCHUT_WERK', '2026-06-16', '2026-08-11', 'a Tuesday'],
    ['EZWB', '2026-06-20', '2026-08-17', 'a Saturday', 'CLIENT'],
  ],
  'Which law holds is decided by the day of receipt': [
    ['WIA_CLAIM', '2011-12-30', '2012-04-06', '14 weeks, no shift from a Friday'],
    ['WIA_CLAIM', '2011-12-31', '2012-04-07', 'the last day of 14 weeks: ends on a Saturday, not shifted'],
    ['WIA_CLAIM', '2012-01-01', '2012-02-27', 'the first of eight: Sunday'],
    ['WIA_CLAIM', '2012-01-02', '2012-02-27', 'eight weeks'],
    ['WIA_CLAIM', '2006-01-01', '2006-04-09', 'the first day of the Wet WIA'],
    ['WIA_CLAIM', '2025-12-31', '2026-02-25', 'eight weeks'],
    ['WIA_CLAIM', '2026-01-01', '2026-02-26', 'eight weeks by statute'],
    ['WIA_CLAIM', '2011-01-23', '2011-05-01', '14 weeks end on Sunday 1 May'],
    ['WIA_VERKORTE_WACHTTIJD', '2011-12-31', '2012-04-07', '14 weeks too'],
    ['HERBEOORDELING_VRAAG', '2011-12-31', '2012-02-27', 'always eight'],
    ['PW_BANENAFSPRAAK', '2014-12-31', null, 'no term yet'],
    ['PW_BANENAFSPRAAK', '2015-01-01', '2015-02-26', 'the first'],
    ['EZWB', '2012-12-31', null, 'no EZWb yet', 'WERKGEVER'],
    ['EZWB', '2013-01-01', '2013-02-26', 'the first', 'WERKGEVER'],
  ],
  'No aanvraag, no term (Awb 1:3 lid 3)': [
    ['EZWB', '2026-03-02', null, 'UWV begins by itself', 'UWV_INTERN'],
    ['HERBEOORDELING_VRAAG', '2026-03-02', null, 'an internal verzoek', 'UWV_INTERN'],
    ['HERBEOORDELING_PROFESSIONEEL', '2026-03-02', null, 'planned by the arts'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_artikel, rows) => {
  test.each(rows)('%s received on %s ends on %s: %s', (...row) => {
    const [soort, ontvangst, einde, , aanvrager] = row;
    const found = beslistermijn({
      soort,
      ontvangstDatum: datum(ontvangst),
      opschortingen: [],
      verlengingen: [],
      ...(aanvrager && { aanvrager }),
    });
    expect(found?.uiterlijkeBeslisdatum ?? null).toBe(einde);
  });
});
