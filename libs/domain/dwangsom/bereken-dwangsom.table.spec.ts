import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { berekenDwangsom } from './bereken-dwangsom';

type Rij = [
  wat: string,
  uiterlijk: string,
  ingebrekestelling: string,
  besluit: string,
  eersteDag: string,
  laatsteDag: string | null,
  dagen: number,
  bedrag: number,
];

/** Counted day by day on a calendar, outside this code: receipt + 15 is the first day, the day of the besluit counts. */
// prettier-ignore
const RIJEN: Rij[] = [
  ['2019 table, 0 days after the last free day', '2026-04-28', '2026-05-04', '2026-05-18', '2026-05-19', null, 0, 0],
  ['2019 table, 1 days after the last free day', '2026-04-28', '2026-05-04', '2026-05-19', '2026-05-19', '2026-05-19', 1, 23],
  ['2019 table, 2 days after the last free day', '2026-04-28', '2026-05-04', '2026-05-20', '2026-05-19', '2026-05-20', 2, 46],
  ['2019 table, 13 days after the last free day', '2026-04-28', '2026-05-04', '2026-05-31', '2026-05-19', '2026-05-31', 13, 299],
  ['2019 table, 14 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-01', '2026-05-19', '2026-06-01', 14, 322],
  ['2019 table, 15 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-02', '2026-05-19', '2026-06-02', 15, 357],
  ['2019 table, 16 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-03', '2026-05-19', '2026-06-03', 16, 392],
  ['2019 table, 27 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-14', '2026-05-19', '2026-06-14', 27, 777],
  ['2019 table, 28 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-15', '2026-05-19', '2026-06-15', 28, 812],
  ['2019 table, 29 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-16', '2026-05-19', '2026-06-16', 29, 857],
  ['2019 table, 30 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-17', '2026-05-19', '2026-06-17', 30, 902],
  ['2019 table, 41 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-28', '2026-05-19', '2026-06-28', 41, 1397],
  ['2019 table, 42 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-29', '2026-05-19', '2026-06-29', 42, 1442],
  ['2019 table, 43 days after the last free day', '2026-04-28', '2026-05-04', '2026-06-30', '2026-05-19', '2026-06-29', 42, 1442],
  ['2019 table, 60 days after the last free day', '2026-04-28', '2026-05-04', '2026-07-17', '2026-05-19', '2026-06-29', 42, 1442],
  ['2009 table, 0 days after the last free day', '2017-03-01', '2017-03-06', '2017-03-20', '2017-03-21', null, 0, 0],
  ['2009 table, 1 days after the last free day', '2017-03-01', '2017-03-06', '2017-03-21', '2017-03-21', '2017-03-21', 1, 20],
  ['2009 table, 2 days after the last free day', '2017-03-01', '2017-03-06', '2017-03-22', '2017-03-21', '2017-03-22', 2, 40],
  ['2009 table, 13 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-02', '2017-03-21', '2017-04-02', 13, 260],
  ['2009 table, 14 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-03', '2017-03-21', '2017-04-03', 14, 280],
  ['2009 table, 15 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-04', '2017-03-21', '2017-04-04', 15, 310],
  ['2009 table, 16 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-05', '2017-03-21', '2017-04-05', 16, 340],
  ['2009 table, 27 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-16', '2017-03-21', '2017-04-16', 27, 670],
  ['2009 table, 28 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-17', '2017-03-21', '2017-04-17', 28, 700],
  ['2009 table, 29 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-18', '2017-03-21', '2017-04-18', 29, 740],
  ['2009 table, 30 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-19', '2017-03-21', '2017-04-19', 30, 780],
  ['2009 table, 41 days after the last free day', '2017-03-01', '2017-03-06', '2017-04-30', '2017-03-21', '2017-04-30', 41, 1220],
  ['2009 table, 42 days after the last free day', '2017-03-01', '2017-03-06', '2017-05-01', '2017-03-21', '2017-05-01', 42, 1260],
  ['2009 table, 43 days after the last free day', '2017-03-01', '2017-03-06', '2017-05-02', '2017-03-21', '2017-05-01', 42, 1260],
  ['2009 table, 60 days after the last free day', '2017-03-01', '2017-03-06', '2017-05-19', '2017-03-21', '2017-05-01', 42, 1260],
  ['received 2018-12-30', '2018-12-20', '2018-12-30', '2019-01-14', '2019-01-14', '2019-01-14', 1, 20],
  ['received 2018-12-30', '2018-12-20', '2018-12-30', '2019-01-28', '2019-01-14', '2019-01-28', 15, 310],
  ['received 2018-12-30', '2018-12-20', '2018-12-30', '2019-02-24', '2019-01-14', '2019-02-24', 42, 1260],
  ['received 2018-12-30', '2018-12-20', '2018-12-30', '2019-02-25', '2019-01-14', '2019-02-24', 42, 1260],
  ['received 2018-12-31', '2018-12-20', '2018-12-31', '2019-01-15', '2019-01-15', '2019-01-15', 1, 20],
  ['received 2018-12-31', '2018-12-20', '2018-12-31', '2019-01-29', '2019-01-15', '2019-01-29', 15, 310],
  ['received 2018-12-31', '2018-12-20', '2018-12-31', '2019-02-25', '2019-01-15', '2019-02-25', 42, 1260],
  ['received 2018-12-31', '2018-12-20', '2018-12-31', '2019-02-26', '2019-01-15', '2019-02-25', 42, 1260],
  ['received 2019-01-01', '2018-12-20', '2019-01-01', '2019-01-16', '2019-01-16', '2019-01-16', 1, 23],
  ['received 2019-01-01', '2018-12-20', '2019-01-01', '2019-01-30', '2019-01-16', '2019-01-30', 15, 357],
  ['received 2019-01-01', '2018-12-20', '2019-01-01', '2019-02-26', '2019-01-16', '2019-02-26', 42, 1442],
  ['received 2019-01-01', '2018-12-20', '2019-01-01', '2019-02-27', '2019-01-16', '2019-02-26', 42, 1442],
  ['received 2019-01-02', '2018-12-20', '2019-01-02', '2019-01-17', '2019-01-17', '2019-01-17', 1, 23],
  ['received 2019-01-02', '2018-12-20', '2019-01-02', '2019-01-31', '2019-01-17', '2019-01-31', 15, 357],
  ['received 2019-01-02', '2018-12-20', '2019-01-02', '2019-02-27', '2019-01-17', '2019-02-27', 42, 1442],
  ['received 2019-01-02', '2018-12-20', '2019-01-02', '2019-02-28', '2019-01-17', '2019-02-27', 42, 1442],
  ['the first day of the law', '2009-09-30', '2009-10-01', '2009-10-16', '2009-10-16', '2009-10-16', 1, 20],
  ['the first day of the law, in full', '2009-09-30', '2009-10-01', '2009-12-01', '2009-10-16', '2009-11-26', 42, 1260],
  ['over 29 February', '2024-01-31', '2024-02-10', '2024-02-29', '2024-02-25', '2024-02-29', 5, 115],
  ['over 29 February', '2024-01-31', '2024-02-14', '2024-02-29', '2024-02-29', '2024-02-29', 1, 23],
  ['over 29 February', '2024-01-31', '2024-02-15', '2024-03-01', '2024-03-01', '2024-03-01', 1, 23],
  ['no 29 February', '2025-01-31', '2025-02-14', '2025-03-01', '2025-03-01', '2025-03-01', 1, 23],
  ['no 29 February', '2025-01-31', '2025-02-15', '2025-03-02', '2025-03-02', '2025-03-02', 1, 23],
  ['received on 29 February', '2024-02-28', '2024-02-29', '2024-03-15', '2024-03-15', '2024-03-15', 1, 23],
  ['received on 29 February, in full', '2024-02-28', '2024-02-29', '2024-04-25', '2024-03-15', '2024-04-25', 42, 1442],
  ['over the spring change of the clock', '2026-03-06', '2026-03-13', '2026-03-29', '2026-03-28', '2026-03-29', 2, 46],
  ['over the spring change of the clock', '2026-03-06', '2026-03-13', '2026-04-12', '2026-03-28', '2026-04-12', 16, 392],
  ['over the autumn change of the clock', '2026-10-01', '2026-10-09', '2026-10-25', '2026-10-24', '2026-10-25', 2, 46],
  ['over the autumn change of the clock', '2026-10-01', '2026-10-09', '2026-12-31', '2026-10-24', '2026-12-04', 42, 1442],
  ['two weeks that end at Christmas', '2026-12-01', '2026-12-11', '2026-12-26', '2026-12-26', '2026-12-26', 1, 23],
  ['two weeks that end on Koningsdag', '2026-04-01', '2026-04-13', '2026-04-28', '2026-04-28', '2026-04-28', 1, 23],
  ['two weeks that end on a Saturday', '2026-05-01', '2026-05-02', '2026-05-17', '2026-05-17', '2026-05-17', 1, 23],
  ['a day after the term', '2026-04-28', '2026-04-29', '2026-05-14', '2026-05-14', '2026-05-14', 1, 23],
  ['RBROT 29-4-2025 ECLI:NL:RBROT:2025:5069', '2024-05-01', '2024-05-16', '2024-06-27', '2024-05-31', '2024-06-27', 28, 812],
  ['over new year', '2025-12-01', '2025-12-05', '2026-01-31', '2025-12-20', '2026-01-30', 42, 1442],
  ['a day after the ingebrekestelling', '2026-04-28', '2026-05-04', '2026-05-05', '2026-05-19', null, 0, 0],
  ['on the day of the ingebrekestelling', '2026-04-28', '2026-05-04', '2026-05-04', '2026-05-19', null, 0, 0],
];

describe('the dwangsom from ingebrekestelling to besluit (Awb 4:17)', () => {
  it.each(RIJEN)(
    '%s: term to %s, received %s, besluit %s',
    (_wat, uiterlijk, ingebrekestelling, besluit, eersteDag, laatsteDag, dagen, bedrag) => {
      const dwangsom = berekenDwangsom({
        soort: 'WIA_CLAIM',
        uiterlijkeBeslisdatum: datum(uiterlijk),
        ingebrekestellingDatum: datum(ingebrekestelling),
        besluitDatum: datum(besluit),
      });
      expect(dwangsom).toMatchObject({
        eersteDagDatum: eersteDag,
        laatsteDagDatum: laatsteDag,
        dagen,
        bedrag,
        verschuldigd: bedrag > 0,
      });
    },
  );

  it.each([
    // domain vectors: term to 28 April, ingebrekestelling 4 May 2026
    ['2026-05-18', 0, null],
    ['2026-05-19', 23, '2026-05-19'],
    ['2026-06-10', 637, '2026-06-10'],
    ['2026-12-01', 1442, '2026-06-29'],
  ])('of a besluit on %s is %d euro', (besluit, bedrag, laatste) => {
    const vraag = {
      soort: 'WIA_CLAIM',
      uiterlijkeBeslisdatum: datum('2026-04-28'),
      ingebrekestellingDatum: datum('2026-05-04'),
    } as const;
    const besloten = berekenDwangsom({ ...vraag, besluitDatum: datum(besluit) });
    expect([besloten.bedrag, besloten.laatsteDagDatum]).toEqual([bedrag, laatste]);
    // On that day, without a besluit, as much has run up.
    expect(berekenDwangsom({ ...vraag, peilDatum: datum(besluit) }).bedrag).toBe(bedrag);
  });

  it('takes amounts as they stand in the rulebook, not from the code', () => {
    const regels = REGELBOEK.regels.map((regel) =>
      regel.sleutel === 'dwangsom.dag' && regel.tot === null
        ? { ...regel, waarde: [10.5, 20, 30] }
        : regel.sleutel === 'dwangsom.wachttijd_atw'
          ? { ...regel, waarde: true }
          : regel,
    );
    const dwangsom = berekenDwangsom(
      {
        soort: 'ZW',
        uiterlijkeBeslisdatum: datum('2026-12-01'),
        ingebrekestellingDatum: datum('2026-12-11'),
        besluitDatum: datum('2026-12-31'),
      },
      { versie: 2, regels },
    );
    // With the Algemene termijnenwet the two weeks that end at Christmas run to Monday 28 December: three days.
    expect(dwangsom).toMatchObject({ eersteDagDatum: '2026-12-29', dagen: 3, bedrag: 31.5, regelVersie: 2 });
  });
});
