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

describe('the words of the sentence', () => {
  const EINDE = datum('2026-03-30');
  const stap = (feit: string, dag: string, gevolg: string) => ({
    feit,
    datum: datum(dag),
    grondslag: 'Awb 4:13',
    gevolg,
  });
  const begin = stap('Aanvraag ontvangen', '2026-02-02', 'acht weken');
  const zinVan = (onderbouwing: ReturnType<typeof stap>[], status = 'LOOPT') =>
    waarom({ label: 'Termijn', uiterlijkeDatum: EINDE, status, onderbouwing });
  const aanhef = (status: string) => zinVan([begin], status).split(':')[0];

  it.each([
    ['LOOPT', 'Termijn, ma 30 mrt 2026'],
    ['OPGESCHORT', 'Termijn, ma 30 mrt 2026 zolang de termijn stilstaat'],
    ['VERSTREKEN', 'Termijn, ma 30 mrt 2026 (voorbij)'],
    ['VOLDAAN', 'Termijn, ma 30 mrt 2026 (gehaald of afgedaan)'],
    ['VERVALLEN', 'Termijn, ma 30 mrt 2026 (vervallen)'],
  ])('of a clock that is %s begin "%s"', (status, verwacht) => {
    expect(aanhef(status)).toBe(verwacht);
  });

  it.each([
    ['EZWb begonnen', 'EZWb begonnen'],
    ['WIA-aanvraag ontvangen', 'WIA-aanvraag ontvangen'],
    ['Eén dag later gemeld', 'eén dag later gemeld'],
    ['Bezwaar ontvangen', 'bezwaar ontvangen'],
    ['na een EZWb', 'na een EZWb'],
  ])('write "%s" as "%s" inside it', (feit, verwacht) => {
    expect(zinVan([stap(feit, '2026-02-02', 'acht weken')])).toBe(
      `Termijn, ma 30 mrt 2026: ${verwacht} op ma 2 feb 2026 (Awb 4:13: acht weken).`,
    );
  });

  it.each([
    [
      'a step whose effect names its own day',
      stap('Termijn opnieuw gesteld', '2026-03-30', 't/m ma 30 mrt 2026'),
      'termijn opnieuw gesteld (Awb 4:13: t/m ma 30 mrt 2026)',
    ],
    [
      'an end on a Saturday',
      stap('De termijn eindigt op zaterdag', '2026-03-28', 't/m ma 30 mrt 2026'),
      'de termijn eindigt op zaterdag, za 28 mrt 2026 (Awb 4:13: t/m ma 30 mrt 2026)',
    ],
    [
      'something sent on a feestdag',
      stap('Verzonden op een feestdag per koerier', '2026-03-28', 't/m ma 30 mrt 2026'),
      'verzonden op een feestdag per koerier op za 28 mrt 2026 (Awb 4:13: t/m ma 30 mrt 2026)',
    ],
    [
      'something after it was suspended',
      stap('Niet langer opgeschort', '2026-03-02', '+1 dag'),
      'niet langer opgeschort op ma 2 mrt 2026 (Awb 4:13: +1 dag)',
    ],
    [
      'a step that says in passing what has no effect',
      stap('Brief verzonden', '2026-03-02', 'heeft geen gevolg voor het einde'),
      'brief verzonden op ma 2 mrt 2026 (Awb 4:13: heeft geen gevolg voor het einde)',
    ],
  ])('say %s', (_wat, later, verwacht) => {
    expect(zinVan([begin, later])).toBe(
      `Termijn, ma 30 mrt 2026: aanvraag ontvangen op ma 2 feb 2026 (Awb 4:13: acht weken) en ${verwacht}.`,
    );
  });

  it.each([
    ['without a step', []],
    ['with steps that all had no effect', [{ ...begin, gevolg: 'geen gevolg: te laat' }]],
  ])('name no day %s', (_wat, onderbouwing) => {
    expect(zinVan(onderbouwing)).toBe('Termijn: er is geen datum.');
  });

  it('name no day where the clock has none, whatever was tried', () => {
    expect(waarom({ label: 'Termijn', uiterlijkeDatum: null, status: 'LOOPT', onderbouwing: [begin] })).toBe(
      'Termijn: er is geen datum.',
    );
  });
});
