import { ROLLEN, type Actor, type Rol } from '../rollen';
import { datum, type Datum } from '../termijnen/datum';
import {
  decideAfwezigheid,
  regelt,
  statusVan,
  tijdvak,
  weigerPeriode,
  type Afwezigheid,
  type AfwezigheidGegevens,
} from './afwezigheid';

const VANDAAG = datum('2026-07-20');
const actor = (rol: Rol, over: Partial<Actor> = {}): Actor => ({
  medewerkerId: 'ik',
  naam: 'Ik',
  rollen: [rol],
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
  ...over,
});
const van = (
  vanDatum: string,
  totEnMetDatum: string | null,
  over: Partial<Afwezigheid> = {},
): Afwezigheid => ({
  id: 'a',
  versie: 1,
  medewerkerId: 'ik',
  soort: 'VERLOF',
  vanDatum: datum(vanDatum),
  totEnMetDatum: totEnMetDatum === null ? null : datum(totEnMetDatum),
  vervangerId: null,
  ingetrokken: false,
  ...over,
});

describe('who decides on an absence', () => {
  const ander = { medewerkerId: 'zij', kantoorId: 'heerlen' };
  const LEIDT: Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];

  it.each(ROLLEN)('%s: of themselves always, of another as a lead of the kantoor', (rol) => {
    expect(regelt(actor(rol), { medewerkerId: 'ik', kantoorId: null })).toBe(rol);
    expect(regelt(actor(rol), ander)).toBe(LEIDT.includes(rol) ? rol : undefined);
    expect(regelt(actor(rol), { ...ander, kantoorId: 'breda' })).toBeUndefined();
    expect(regelt(actor(rol, { kantoorId: null }), { ...ander, kantoorId: null })).toBeUndefined();
  });
});

describe('a period', () => {
  test.each<[string, string, string | null, Afwezigheid['soort'], boolean]>([
    ['today', '2026-07-20', '2026-07-20', 'VERLOF', true],
    ['a month back', '2026-06-19', null, 'ZIEKTE', true],
    ['longer back', '2026-06-18', null, 'ZIEKTE', false],
    ['two years ahead', '2028-07-20', '2028-07-20', 'VERLOF', true],
    ['further ahead', '2028-07-21', '2028-07-21', 'VERLOF', false],
    ['ending too far ahead', '2028-07-20', '2028-07-21', 'VERLOF', false],
    ['backwards', '2026-07-20', '2026-07-19', 'VERLOF', false],
    ['leave without an end', '2026-07-20', null, 'VERLOF', false],
    ['training without an end', '2026-07-20', null, 'OPLEIDING', false],
    ['illness without an end', '2026-07-20', null, 'ZIEKTE', true],
    ['something else without an end', '2026-07-20', null, 'OVERIG', true],
  ])('%s', (_what, eerste, laatste, soort, mag) => {
    const refusal = weigerPeriode({ ...van(eerste, laatste), soort }, VANDAAG);
    expect(refusal === undefined).toBe(mag);
    if (refusal)
      expect(refusal).toMatchObject({ code: 'DATUM_ONMOGELIJK', detail: expect.stringMatching(/\.$/) });
  });

  test.each([
    ['2026-07-21', '2026-07-24', false, 'GEPLAND'],
    ['2026-07-20', '2026-07-20', false, 'LOOPT'],
    ['2026-07-01', null, false, 'LOOPT'],
    ['2026-07-01', '2026-07-19', false, 'VOORBIJ'],
    ['2026-07-01', null, true, 'INGETROKKEN'],
  ])('from %s to %s is %s %s', (eerste, laatste, ingetrokken, status) => {
    expect(statusVan(van(eerste, laatste, { ingetrokken }), VANDAAG)).toBe(status);
  });

  it('is said in words', () => {
    expect([
      tijdvak(van('2026-07-20', null)),
      tijdvak(van('2026-07-20', '2026-07-20')),
      tijdvak(van('2026-07-20', '2026-07-24')),
    ]).toEqual(['vanaf ma 20 jul 2026', 'op ma 20 jul 2026', 'van ma 20 jul 2026 t/m vr 24 jul 2026']);
  });
});

describe('changing an absence', () => {
  const uitslag = (
    of: Afwezigheid,
    actie: 'beeindig' | 'trekIn' | 'wijzig',
    gegevens: AfwezigheidGegevens = {},
  ) => {
    const decision = decideAfwezigheid(of, actie, gegevens, VANDAAG);
    if ('refusal' in decision) return decision.refusal.code;
    const { vanDatum, totEnMetDatum, vervangerId, ingetrokken } = decision.change;
    return ingetrokken ? 'ingetrokken' : `${vanDatum}..${totEnMetDatum ?? ''} ${vervangerId ?? '-'}`;
  };
  const d = (text: string) => text as Datum;
  const LOOPT = van('2026-07-15', '2026-07-31');
  const GEPLAND = van('2026-08-03', '2026-08-14', { vervangerId: 'hij' });
  const ZIEK = van('2026-07-15', null, { soort: 'ZIEKTE' });

  test.each<[string, Afwezigheid, 'beeindig' | 'trekIn' | 'wijzig', AfwezigheidGegevens, string]>([
    ['back today', ZIEK, 'beeindig', {}, '2026-07-15..2026-07-19 -'],
    ['back tomorrow', ZIEK, 'beeindig', { laatsteDatum: d('2026-07-20') }, '2026-07-15..2026-07-20 -'],
    ['back long ago', ZIEK, 'beeindig', { laatsteDatum: d('2026-07-17') }, 'DATUM_ONMOGELIJK'],
    [
      'ended on its last day',
      LOOPT,
      'beeindig',
      { laatsteDatum: d('2026-07-31') },
      '2026-07-15..2026-07-31 -',
    ],
    ['ended later than it ends', LOOPT, 'beeindig', { laatsteDatum: d('2026-08-01') }, 'DATUM_ONMOGELIJK'],
    ['ended before it began', GEPLAND, 'beeindig', {}, 'DATUM_ONMOGELIJK'],
    ['ended on the first day itself', van('2026-07-20', null), 'beeindig', {}, 'DATUM_ONMOGELIJK'],
    ['withdrawn before', GEPLAND, 'trekIn', {}, 'ingetrokken'],
    ['withdrawn on the first day', van('2026-07-20', null), 'trekIn', {}, 'ingetrokken'],
    ['withdrawn after a day', LOOPT, 'trekIn', {}, 'DATUM_ONMOGELIJK'],
    [
      'another period',
      GEPLAND,
      'wijzig',
      { vanDatum: d('2026-08-04'), totEnMetDatum: d('2026-08-10') },
      '2026-08-04..2026-08-10 hij',
    ],
    ['another vervanger', GEPLAND, 'wijzig', { vervangerId: 'zij' }, '2026-08-03..2026-08-14 zij'],
    ['longer', LOOPT, 'wijzig', { totEnMetDatum: d('2026-08-14') }, '2026-07-15..2026-08-14 -'],
    [
      'an end to what had none',
      ZIEK,
      'wijzig',
      { totEnMetDatum: d('2026-07-24') },
      '2026-07-15..2026-07-24 -',
    ],
    [
      'another first day of what has begun',
      LOOPT,
      'wijzig',
      { vanDatum: d('2026-07-16') },
      'DATUM_ONMOGELIJK',
    ],
    ['a first day that is over', GEPLAND, 'wijzig', { vanDatum: d('2026-07-19') }, 'DATUM_ONMOGELIJK'],
    ['an end that is over', LOOPT, 'wijzig', { totEnMetDatum: d('2026-07-18') }, 'DATUM_ONMOGELIJK'],
    ['backwards', GEPLAND, 'wijzig', { totEnMetDatum: d('2026-08-02') }, 'DATUM_ONMOGELIJK'],
    [
      'illness of last year, longer',
      van('2025-07-15', null, { soort: 'ZIEKTE' }),
      'wijzig',
      { totEnMetDatum: d('2026-07-24') },
      '2025-07-15..2026-07-24 -',
    ],
    ['what is over', van('2026-07-01', '2026-07-10'), 'wijzig', {}, 'AFWEZIGHEID_VOORBIJ'],
    [
      'what was withdrawn',
      van('2026-08-01', '2026-08-10', { ingetrokken: true }),
      'trekIn',
      {},
      'AFWEZIGHEID_VOORBIJ',
    ],
  ])('%s', (_what, of, actie, gegevens, verwacht) => {
    expect(uitslag(of, actie, gegevens)).toBe(verwacht);
  });
});
