import { metRecht, RB, RECHT, ziekmelding } from '../../../test/support/ziektewet';
import type { JsonObject } from '../json';

const PB = 'PROCESBEGELEIDER';
const probeert = (gegevens: JsonObject, over: JsonObject = {}) =>
  ziekmelding(over).probeert(PB, 'stelRechtVast', { ...RECHT, ...gegevens });

describe('the right to ziekengeld (ZW 29 lid 2, 7 and 8; correction R9)', () => {
  test.each([
    ['UITZENDKRACHT', 70, '2024-11-06'],
    ['NAWERKING', 70, '2024-11-06'],
    ['EINDEDIENSTVERBANDER', 70, '2024-11-06'],
    ['EIGENRISICODRAGER', 70, '2024-11-06'],
    // The first day of week 14; the amount follows the WW.
    ['WERKLOOS', 70, '2025-02-03'],
    ['WERKLOOS', 75, '2025-02-03'],
    ['ORGAANDONOR', 100, '2024-11-04'],
    ['ZWANGERSCHAP', 100, '2024-11-04'],
    ['NO_RISK', 70, '2024-11-04'],
    ['NO_RISK', 100, '2024-11-04'],
  ])('%s: %d%% from %s', (groep, uitkeringspercentage, ingangsDatum) => {
    const dossier = ziekmelding({ groep: null }).doet(PB, 'stelRechtVast', {
      ...RECHT,
      groep,
      uitkeringspercentage,
    });
    expect(dossier.feit('RechtDetermined')).toMatchObject({
      uitkomst: 'RECHT_ZIEKENGELD',
      ingangsDatum,
      groep,
      uitkeringspercentage,
    });
    expect(dossier.context.groep).toBe(groep);
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    ['a percentage of another group', { uitkeringspercentage: 100 }, {}, 'PERCENTAGE_ONJUIST'],
    ['70% after organ donation', { groep: 'ORGAANDONOR' }, {}, 'PERCENTAGE_ONJUIST'],
    ['the first day of illness', { ingangsDatum: '2024-11-05' }, {}, 'INGANGSDATUM_TE_VROEG'],
    ['no group', {}, { groep: null }, 'ONVOLLEDIG'],
    ['no eerste ziektedag', {}, { eersteZiektedagDatum: null }, 'EERSTE_ZIEKTEDAG_ONTBREEKT'],
    ['a ground for an afwijzing', { geenRechtGrond: 'NIET_VERZEKERD' }, {}, 'ONVOLLEDIG'],
    ['no dagloon', { dagloon: undefined }, {}, 'ONVOLLEDIG'],
    ['no percentage', { uitkeringspercentage: undefined }, {}, 'ONVOLLEDIG'],
  ])('is refused with %s', (_, gegevens, over, code) => {
    expect(probeert(gegevens, over)).toBe(code);
  });

  test.each<[string, JsonObject, string]>([
    ['no ground', { geenRechtGrond: undefined }, 'ONVOLLEDIG'],
    ['a dagloon', { dagloon: 120 }, 'ONVOLLEDIG'],
  ])('an afwijzing is refused with %s', (_, gegevens, code) => {
    const afwijzing = { recht: false, geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x', ...gegevens };
    expect(ziekmelding().probeert(PB, 'stelRechtVast', afwijzing)).toBe(code);
  });
});

describe('the besluit over the right', () => {
  const vastgesteld = () => ziekmelding().doet(PB, 'stelRechtVast', RECHT);

  it('is taken by another than who determined it', () => {
    expect(vastgesteld().openTaken).toEqual(['BESLUIT']);
    expect(vastgesteld().probeert(PB, 'neemBesluit')).toBe('VIER_OGEN');
    expect(vastgesteld().doet(PB, 'neemBesluit', {}, 'collega').feit('BesluitTaken')).toEqual({
      uitkomst: 'RECHT_ZIEKENGELD',
      opTijd: true,
      ontvangers: ['CLIENT'],
    });
  });

  it('goes to the werkgever too where he pays', () => {
    const erd = metRecht({ groep: 'EIGENRISICODRAGER' });
    expect(erd.feit('BesluitTaken')!.ontvangers).toEqual(['CLIENT', 'WERKGEVER']);
  });

  it('can be sent back by that other', () => {
    const terug = vastgesteld().doet(RB, 'stuurVaststellingTerug', { reden: 'dagloon' });
    expect([terug.context.vaststelling, terug.openTaken]).toEqual([null, ['ZW_RECHT']]);
    expect(vastgesteld().probeert(PB, 'stuurVaststellingTerug', { reden: 'x' })).toBe('VIER_OGEN');
  });

  it('that there is none ends the dossier, and tells the klantreis', () => {
    const einde = ziekmelding()
      .doet(PB, 'stelRechtVast', { recht: false, geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' })
      .doet(RB, 'neemBesluit');
    expect([einde.journey.fase, einde.context.uitkomst]).toEqual(['AFGESLOTEN', 'GEEN_RECHT_ZW']);
    expect(einde.feit('ZwEnded')).toEqual({ reden: 'GEEN_RECHT', eindeDatum: '2024-11-06' });
    expect(einde.termijn()!.status).toBe('VOLDAAN');
  });

  test.each([
    ['on the last day', '2024-12-04', true],
    ['a day late', '2024-12-05', false],
  ])('%s (ZW 72c lid 2)', (_, dag, opTijd) => {
    expect(vastgesteld().op(dag).doet(RB, 'neemBesluit').feit('BesluitTaken')!.opTijd).toBe(opTijd);
  });

  it('has a fixed term: a kennisgeving only informs', () => {
    const dossier = ziekmelding().op('2024-11-20').doet(PB, 'verleng', {
      kennisgevingDatum: '2024-11-20',
      nieuweDatum: '2024-12-20',
      reden: 'drukte',
    });
    expect(dossier.feiten).toContain('UitstelAnnounced');
    expect(dossier.termijn()!.uiterlijkeDatum).toBe('2024-12-04');
  });

  it('ends the beslistermijn: nothing is left to suspend', () => {
    const gegevens = { grond: 'AWB_4_15_2B', vanafDatum: '2024-11-07', reden: 'x' };
    expect(metRecht().probeert(PB, 'schortOp', gegevens)).toBe('GEEN_TERMIJN');
  });
});

describe('the eerste ziektedag', () => {
  test.each([
    ['in the future', '2024-11-07', 'DATUM_IN_TOEKOMST'],
    ['before the law', '2004-01-01', 'DATUM_ONMOGELIJK'],
  ])('is refused %s', (_, eersteZiektedagDatum, code) => {
    expect(ziekmelding().probeert(RB, 'bepaalEersteZiektedag', { eersteZiektedagDatum })).toBe(code);
  });

  it('cannot come after a herstel that is on record', () => {
    const weer = metRecht()
      .op('2024-12-11')
      .doet(RB, 'registreerHerstel', { herstelDatum: '2024-12-02' })
      .doet(RB, 'registreerNieuweZiekmelding', { ziekDatum: '2024-12-11' });
    expect(weer.probeert(RB, 'bepaalEersteZiektedag', { eersteZiektedagDatum: '2024-12-03' })).toBe(
      'DATUM_ONMOGELIJK',
    );
  });
});
