import { inMedischeBeoordeling, type Claim } from '../../../test/support/claim';
import type { Rol } from '../rollen';

const medisch = () => inMedischeBeoordeling().op('2026-08-10');
const delegeert = (rol: Rol, aan?: string, terugVoorDatum = '2026-08-17') =>
  medisch().probeert(rol, 'delegeerVoorbereiding', { terugVoorDatum, ...(aan && { aan }) });
const gedelegeerd = (rol: Rol = 'VERZEKERINGSARTS', aan?: string) => delegeert(rol, aan) as Claim;
const teruggemeld = (rol?: Rol) => gedelegeerd(rol).doet('SMV', 'meldVoorbereidingTerug');
const code = (result: Claim | string) => (typeof result === 'string' ? result : 'ok');

describe('delegating the voorbereiding to an SMV (evaluation 2.2.6 and Box 6.1)', () => {
  test.each([
    ['VERZEKERINGSARTS', 'ok'],
    ['AIOS', 'ok'],
    // As far as the act goes; whether an anios delegates is for the kantoor (mandaat/toestemming.ts).
    ['ANIOS', 'ok'],
    ['SMV', 'NIET_DOOR_DEZE_ROL'],
    ['ARBEIDSDESKUNDIGE', 'NIET_DOOR_DEZE_ROL'],
    ['REGIEVOERDER', 'NIET_DOOR_DEZE_ROL'],
  ] as [Rol, string][])('by the %s: %s', (rol, expected) => {
    expect(code(delegeert(rol))).toBe(expected);
  });

  test.each([
    ['yesterday', '2026-08-09', 'DATUM_ONMOGELIJK'],
    ['today', '2026-08-10', 'ok'],
  ])('back by %s', (_when, terugVoorDatum, expected) => {
    expect(code(delegeert('VERZEKERINGSARTS', undefined, terugVoorDatum))).toBe(expected);
  });

  it('gives the addressed SMV a taak and keeps the arts in sight', () => {
    const claim = gedelegeerd('AIOS', 'smv-1');
    expect(claim.journey.taken).toEqual({
      geopend: [
        { soort: 'VOORBEREIDING', discipline: 'SMV', behandelaarId: 'smv-1', gedelegeerdDoorId: 'aios' },
      ],
      gesloten: ['BELASTBAARHEID'],
    });
    expect(claim.feit('VoorbereidingDelegated')).toEqual({
      opdrachtgeverId: 'aios',
      aanId: 'smv-1',
      terugVoorDatum: '2026-08-17',
    });
    expect(gedelegeerd('AIOS').journey.taken.geopend[0]!.behandelaarId).toBeNull();
  });

  it('leaves the judgment with the arts: no SMV determines anything', () => {
    for (const actie of ['stelBelastbaarheidVast', 'contrasigneer', 'keurVoorbereidingGoed'])
      expect(teruggemeld().probeert('SMV', actie)).toBe('NIET_DOOR_DEZE_ROL');
    const oordeel = { uitkomst: 'FML', duurzaam: false };
    expect(gedelegeerd().probeert('VERZEKERINGSARTS', 'stelBelastbaarheidVast', oordeel)).toBe(
      'NIET_IN_DEZE_FASE',
    );
    expect(teruggemeld().probeert('VERZEKERINGSARTS', 'stelBelastbaarheidVast', oordeel)).toBe(
      'NIET_IN_DEZE_FASE',
    );
  });
});

describe('reporting back', () => {
  it('is for the SMV who was addressed', () => {
    expect(gedelegeerd('AIOS', 'smv-1').probeert('SMV', 'meldVoorbereidingTerug', {}, 'smv-2')).toBe(
      'NIET_UW_OPDRACHT',
    );
    const terug = gedelegeerd('AIOS', 'smv-1').doet('SMV', 'meldVoorbereidingTerug', {}, 'smv-1');
    expect(terug.journey.taken.geopend).toEqual([
      {
        soort: 'VOORBEREIDING_BEOORDELEN',
        discipline: 'ARTS',
        behandelaarId: 'aios',
        gedelegeerdDoorId: null,
      },
    ]);
  });

  it('is for any SMV when nobody was addressed', () => {
    expect(
      gedelegeerd().doet('SMV', 'meldVoorbereidingTerug', {}, 'smv-2').feit('VoorbereidingReported'),
    ).toEqual({
      opdrachtgeverId: 'verzekeringsarts',
    });
  });
});

describe('reviewing and recalling', () => {
  const REVIEWS: [string, object][] = [
    ['keurVoorbereidingGoed', {}],
    ['stuurVoorbereidingTerug', { reden: 'ONVOLLEDIG' }],
  ];
  test.each([
    ['an aios the own opdracht', 'AIOS', 'AIOS', 'aios', 'ok'],
    ['an aios that of a colleague', 'AIOS', 'AIOS', 'aios-2', 'NIET_UW_OPDRACHT'],
    ['an aios that of a verzekeringsarts', 'VERZEKERINGSARTS', 'AIOS', 'aios', 'NIET_UW_OPDRACHT'],
    ['a verzekeringsarts that of an aios', 'AIOS', 'VERZEKERINGSARTS', 'va-2', 'ok'],
    ['an anios the own opdracht', 'ANIOS', 'ANIOS', 'anios', 'ok'],
    ['an anios that of an aios', 'AIOS', 'ANIOS', 'anios', 'NIET_UW_OPDRACHT'],
  ] as [string, Rol, Rol, string, string][])('%s', (_who, opdrachtgever, rol, wie, expected) => {
    for (const [actie, gegevens] of REVIEWS)
      expect(code(teruggemeld(opdrachtgever).probeert(rol, actie, gegevens as never, wie))).toBe(expected);
    expect(code(gedelegeerd(opdrachtgever).probeert(rol, 'trekDelegatieIn', {}, wie))).toBe(expected);
  });

  it('approved or recalled, the judgment is with the arts again', () => {
    for (const claim of [
      teruggemeld().doet('VERZEKERINGSARTS', 'keurVoorbereidingGoed'),
      gedelegeerd().doet('VERZEKERINGSARTS', 'trekDelegatieIn'),
    ]) {
      expect(claim.openTaken).toEqual(['BELASTBAARHEID']);
      expect(claim.context.voorbereiding).toBeNull();
      expect(claim.aanbod('VERZEKERINGSARTS')).toContain('stelBelastbaarheidVast');
    }
  });

  it('sent back, the same SMV has it again', () => {
    const terug = gedelegeerd('AIOS', 'smv-1')
      .doet('SMV', 'meldVoorbereidingTerug', {}, 'smv-1')
      .doet('AIOS', 'stuurVoorbereidingTerug', { reden: 'NADER_CONTACT' });
    expect(terug.journey.taken.geopend).toMatchObject([
      { soort: 'VOORBEREIDING', behandelaarId: 'smv-1', gedelegeerdDoorId: 'aios' },
    ]);
    expect(terug.feit('VoorbereidingReturned')).toEqual({ reden: 'NADER_CONTACT' });
  });
});
