import * as fc from 'fast-check';
import { beslistermijn } from './beslistermijn';
import { addDays, datum } from './datum';
import { waarom } from './waarom';

const zin = (ontvangst: string, over: object = {}, status = 'LOOPT') => {
  const termijn = beslistermijn({
    soort: 'WIA_CLAIM',
    ontvangstDatum: datum(ontvangst),
    opschortingen: [],
    verlengingen: [],
    ...over,
  })!;
  const { uiterlijkeBeslisdatum: uiterlijkeDatum, onderbouwing } = termijn;
  return waarom({ label: 'Beslistermijn', uiterlijkeDatum, status, onderbouwing });
};
const verlengingen = [{ kennisgevingDatum: datum('2026-01-12') }];

describe('waarom deze datum?', () => {
  it.each<[string, string, object, string, string]>([
    [
      'a bare term',
      '2026-02-02',
      {},
      'LOOPT',
      'Beslistermijn, ma 30 mrt 2026: aanvraag ontvangen op ma 2 feb 2026 (Wet WIA 102 lid 3: termijn van 8 weken, t/m ma 30 mrt 2026).',
    ],
    [
      'a term that ends on Koningsdag',
      '2026-03-02',
      {},
      'LOOPT',
      'Beslistermijn, di 28 apr 2026: aanvraag ontvangen op ma 2 mrt 2026 (Wet WIA 102 lid 3: termijn van 8 weken, t/m ma 27 apr 2026) en de termijn eindigt op een feestdag, ma 27 apr 2026 (Algemene termijnenwet 1 lid 1: verlengd t/m di 28 apr 2026).',
    ],
    [
      'an announced term',
      '2026-01-05',
      { verlengingen },
      'VERSTREKEN',
      'Beslistermijn, ma 27 apr 2026 (voorbij): aanvraag ontvangen op ma 5 jan 2026 (Wet WIA 102 lid 3: termijn van 8 weken, t/m ma 2 mrt 2026) en kennisgeving van verlenging verzonden op ma 12 jan 2026 (Wet WIA 102 lid 5: 16 weken na ontvangst, t/m ma 27 apr 2026).',
    ],
    [
      'a suspension',
      '2026-02-02',
      {
        opschortingen: [
          { grond: 'AWB_4_15_1A', vanafDatum: datum('2026-03-11'), hervatDatum: datum('2026-03-17') },
        ],
      },
      'LOOPT',
      'Beslistermijn, di 7 apr 2026: aanvraag ontvangen op ma 2 feb 2026 (Wet WIA 102 lid 3: termijn van 8 weken, t/m ma 30 mrt 2026), opgeschort vanaf wo 11 mrt 2026 tot di 17 mrt 2026: aanvulling gevraagd (Awb 4:15 lid 1a: +6 dagen, t/m zo 5 apr 2026) en de termijn eindigt op zondag, zo 5 apr 2026 (Algemene termijnenwet 1 lid 1: verlengd t/m di 7 apr 2026).',
    ],
  ])('%s', (_wat, ontvangst, over, status, verwacht) => {
    expect(zin(ontvangst, over, status)).toBe(verwacht);
  });

  it('leaves out what had no effect', () => {
    const tooLate = zin('2026-02-02', { verlengingen: [{ kennisgevingDatum: datum('2026-04-01') }] });
    expect(tooLate).toBe(zin('2026-02-02'));
  });

  it('says that there is no date', () => {
    expect(waarom({ label: 'Streefdatum', uiterlijkeDatum: null, status: 'LOOPT', onderbouwing: [] })).toBe(
      'Streefdatum: er is geen datum.',
    );
  });

  it('is one sentence that ends, and names the day and an article', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays(datum('2025-01-01'), n));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 80 }), (ontvangst, later) => {
        const text = zin(ontvangst, { verlengingen: [{ kennisgevingDatum: addDays(ontvangst, later) }] });
        expect(text).toMatch(/^Beslistermijn, .*\(.*\d.*\)\.$/);
        expect(text).not.toMatch(/geen gevolg|undefined|\n/);
      }),
    );
  });
});
