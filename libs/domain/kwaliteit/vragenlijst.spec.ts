import type { Datum } from '../termijnen/datum';
import { FUNCTIONARISSEN, magToetsen, type Functionaris } from './functionaris';
import { volgordeIn } from './oordeel';
import { titelVanControle } from './resultaten';
import { vragenlijst, VRAGENLIJSTEN, vragenlijstOp, type Onderdeel } from './vragenlijst';

const dag = (text: string) => text as Datum;

describe('the questionnaires of Boxes 6.1 to 6.3', () => {
  it.each([
    ['ZW', { RE_INTEGRATIEBEGELEIDER: 5, VERZEKERINGSARTS: 7, SMV: 4, ARBEIDSDESKUNDIGE: 2 }],
    ['EZWB', { RE_INTEGRATIEBEGELEIDER: 4, VERZEKERINGSARTS: 3, SMV: 2, ARBEIDSDESKUNDIGE: 3 }],
    ['WIA', { PROCESBEGELEIDER: 2, VERZEKERINGSARTS: 3, SMV: 2, ARBEIDSDESKUNDIGE: 3 }],
  ] as [Onderdeel, Partial<Record<Functionaris, number>>][])('of %s ask %j', (onderdeel, aantallen) => {
    const gevraagd = volgordeIn(onderdeel).map((functionaris) => [
      functionaris,
      vragenlijstOp(onderdeel, functionaris, dag('2026-01-01'))!.criteria.length,
    ]);
    expect(Object.fromEntries(gevraagd)).toEqual(aantallen);
  });

  it('name every criterium once, and only controles that stand before that beschikking', () => {
    const codes = VRAGENLIJSTEN.flatMap(({ criteria, versie }) =>
      criteria.map(({ code }) => `${code} ${versie}`),
    );
    expect(new Set(codes).size).toBe(codes.length);
    const los = VRAGENLIJSTEN.flatMap(({ onderdeel, criteria }) =>
      criteria.flatMap(({ controles }) => controles.filter((code) => !titelVanControle(onderdeel, code))),
    );
    expect(los).toEqual([]);
  });

  // Box 6.2: of the re-integratiebegeleider only the third task bears on the integral judgment.
  it('lets only the outcome decide about the re-integratiebegeleider of an EZWb', () => {
    const { criteria } = vragenlijst('EZWB', 'RE_INTEGRATIEBEGELEIDER', 1)!;
    expect(criteria.filter(({ bepalend }) => bepalend).map(({ code }) => code)).toEqual(['EZWB_RB_UITKOMST']);
  });

  it('are dated: the last begun holds, and before the first there is none', () => {
    const [eerste] = VRAGENLIJSTEN;
    const lijsten = [eerste!, { ...eerste!, versie: 2, vanDatum: dag('2027-01-01') }];
    const versieOp = (wanneer: string) =>
      vragenlijstOp(eerste!.onderdeel, eerste!.functionaris, dag(wanneer), lijsten)?.versie;
    expect(['2023-04-30', '2023-05-01', '2026-12-31', '2027-01-01'].map(versieOp)).toEqual([
      undefined,
      1,
      1,
      2,
    ]);
    expect(vragenlijstOp('WIA', 'RE_INTEGRATIEBEGELEIDER', dag('2026-01-01'))).toBeUndefined();
  });

  it('are for a colleague of the profession who is kwaliteitstoetser', () => {
    for (const functionaris of Object.keys(FUNCTIONARISSEN) as Functionaris[]) {
      expect(magToetsen(['KWALITEITSTOETSER'], functionaris)).toBe(false);
      expect(magToetsen([functionaris], functionaris)).toBe(false);
      expect(magToetsen(['KWALITEITSTOETSER', functionaris], functionaris)).toBe(true);
      expect(magToetsen(['KWALITEITSTOETSER', 'VERZEKERINGSARTS'], functionaris)).toBe(
        ['VERZEKERINGSARTS', 'SMV'].includes(functionaris),
      );
    }
  });
});
