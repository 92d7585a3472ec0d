import { inMedischeBeoordeling, persoon, wia, type Claim } from '../../../test/support/claim';
import type { JsonObject } from '../json';
import type { Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { GBM_GRONDEN } from './fml';
import { stelBelastbaarheidVast } from './medisch';

const oordeel = (rol: Rol, uitkomst: 'FML' | 'GBM', duurzaam = false) =>
  inMedischeBeoordeling().doet(rol, 'stelBelastbaarheidVast', { uitkomst, duurzaam });
const stand = (claim: Claim) => [claim.journey.fase, claim.openTaken];

describe('the medical judgment (Schattingsbesluit 3 and 4; CRvB AU3603)', () => {
  it('is for an arts only', () => {
    for (const rol of wia.acts.stelBelastbaarheidVast!.rollen)
      expect(inMedischeBeoordeling().aanbod(rol)).toContain('stelBelastbaarheidVast');
    for (const rol of ['SMV', 'MEDISCH_SECRETARESSE', 'PARAMEDICUS', 'ARBEIDSDESKUNDIGE'] as const)
      expect(inMedischeBeoordeling().probeert(rol, 'stelBelastbaarheidVast')).toBe('NIET_DOOR_DEZE_ROL');
  });

  it('of a verzekeringsarts is signed at once', () => {
    const claim = oordeel('VERZEKERINGSARTS', 'FML', true);
    expect(claim.context.belastbaarheid).toEqual({
      uitkomst: 'FML',
      duurzaam: true,
      auteurId: 'verzekeringsarts',
      getekendDoorId: 'verzekeringsarts',
    });
    expect(claim.feit('BelastbaarheidDetermined')).toEqual({
      uitkomst: 'FML',
      duurzaam: true,
      contraseignNodig: false,
    });
    expect(stand(claim)).toEqual(['ARBEIDSKUNDIGE_BEOORDELING', ['ARBEIDSKUNDIG_ONDERZOEK']]);
    expect(claim.feiten).not.toContain('ArbeidskundigOnderzoekSkipped');
  });

  it('that there are no benutbare mogelijkheden skips the labour part (Schattingsbesluit 2)', () => {
    const claim = oordeel('VERZEKERINGSARTS', 'GBM');
    expect(stand(claim)).toEqual(['VASTSTELLING', ['RECHT_VASTSTELLEN']]);
    expect(claim.feit('ArbeidskundigOnderzoekSkipped')).toEqual({
      grondslag: 'Schattingsbesluit art. 2 lid 1 en 5',
    });
    expect(claim.probeert('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast')).toBe('NIET_IN_DEZE_FASE');
  });
});

describe.each(['AIOS', 'ANIOS'] as const)('the judgment of an %s (CRvB 2014:39, 2018:3356)', (rol) => {
  const auteurId = rol.toLowerCase();

  it.each(['FML', 'GBM'] as const)('waits for the contraseign: %s', (uitkomst) => {
    const claim = oordeel(rol, uitkomst);
    expect(stand(claim)).toEqual(['MEDISCHE_BEOORDELING', ['CONTRASEIGN']]);
    expect(claim.context.belastbaarheid!.getekendDoorId).toBeNull();
    expect(claim.feit('BelastbaarheidDetermined')!.contraseignNodig).toBe(true);
    expect(claim.feiten).not.toContain('ArbeidskundigOnderzoekSkipped');
    for (const other of ['AIOS', 'ANIOS', 'SMV', 'REGIEVOERDER'] as const)
      expect(claim.probeert(other, 'contrasigneer')).toBe('NIET_DOOR_DEZE_ROL');
  });

  it('goes on once a registered verzekeringsarts has signed', () => {
    const fml = oordeel(rol, 'FML').doet('VERZEKERINGSARTS', 'contrasigneer');
    expect(stand(fml)).toEqual(['ARBEIDSKUNDIGE_BEOORDELING', ['ARBEIDSKUNDIG_ONDERZOEK']]);
    expect(fml.context.belastbaarheid).toMatchObject({ auteurId, getekendDoorId: 'verzekeringsarts' });
    expect(fml.feit('BelastbaarheidCountersigned')).toEqual({ auteurId });
    expect(fml.feiten).not.toContain('ArbeidskundigOnderzoekSkipped');
    const gbm = oordeel(rol, 'GBM').doet('VERZEKERINGSARTS', 'contrasigneer');
    expect(stand(gbm)).toEqual(['VASTSTELLING', ['RECHT_VASTSTELLEN']]);
    expect(gbm.feiten).toContain('ArbeidskundigOnderzoekSkipped');
  });

  it('can be sent back, and is then gone from the process', () => {
    const terug = oordeel(rol, 'FML').doet('VERZEKERINGSARTS', 'stuurBelastbaarheidTerug');
    expect(stand(terug)).toEqual(['MEDISCHE_BEOORDELING', ['BELASTBAARHEID']]);
    expect(terug.context.belastbaarheid).toBeNull();
    expect(terug.feit('BelastbaarheidReturned')).toEqual({ auteurId });
  });
});

describe('what a judgment must hold', () => {
  const fml = { urenPerWeek: 40, beperkingen: [] };
  const check = (gegevens: JsonObject) =>
    stelBelastbaarheidVast.checkMedisch!(gegevens, {
      by: persoon('VERZEKERINGSARTS'),
      tijdstip: '',
      vandaag: datum('2026-08-03'),
    })?.detail ?? 'volledig';

  test.each([
    ['an FML', { uitkomst: 'FML', duurzaam: false, fml }, 'volledig'],
    ['FML without the list', { uitkomst: 'FML', duurzaam: false }, 'Vul de FML in.'],
    [
      'FML with a ground for GBM',
      { uitkomst: 'FML', duurzaam: false, fml, gbmGrond: 'OPNAME' },
      'Bij een FML hoort geen grond voor GBM.',
    ],
    [
      'fewer hours with their ground',
      {
        uitkomst: 'FML',
        duurzaam: false,
        fml: { ...fml, urenPerWeek: 20, arbeidsduurGronden: ['PREVENTIEF'] },
      },
      'volledig',
    ],
    [
      'fewer hours without a ground',
      { uitkomst: 'FML', duurzaam: false, fml: { ...fml, urenPerWeek: 39.5 } },
      'Bij een arbeidsduurbeperking hoort een grond.',
    ],
    [
      'not zelfredzaam on two of the three areas',
      {
        uitkomst: 'GBM',
        duurzaam: false,
        gbmGrond: 'NIET_ZELFREDZAAM',
        gbmTerreinen: ['ZELFVERZORGING', 'SAMENLEVINGSVERBAND'],
      },
      'De cliënt moet op alle drie de terreinen niet zelfredzaam zijn; het ontbreekt aan: sociale contacten, werkrelaties daaronder begrepen (Schattingsbesluit 2 lid 5 onder d).',
    ],
    [
      'wisselend belastbaar, seen three times',
      { uitkomst: 'GBM', duurzaam: false, gbmGrond: 'WISSELEND_BELASTBAAR', gbmKeerGezien: 3 },
      'volledig',
    ],
    ['GBM on a ground', { uitkomst: 'GBM', duurzaam: false, gbmGrond: 'OPNAME' }, 'volledig'],
    [
      'GBM without a ground',
      { uitkomst: 'GBM', duurzaam: false },
      'Bij GBM hoort een grond uit Schattingsbesluit art. 2.',
    ],
    [
      'GBM with an FML',
      { uitkomst: 'GBM', duurzaam: false, gbmGrond: 'OPNAME', fml },
      'Bij GBM hoort geen FML.',
    ],
    [
      'duurzaam without why',
      { uitkomst: 'GBM', duurzaam: true, gbmGrond: 'OPNAME' },
      'Onderbouw waarom de beperkingen duurzaam zijn.',
    ],
    [
      'duurzaam with why',
      { uitkomst: 'FML', duurzaam: true, fml, duurzaamheidOnderbouwing: 'geen herstelkans' },
      'volledig',
    ],
    [
      'not duurzaam, with why not',
      { uitkomst: 'FML', duurzaam: false, fml, duurzaamheidOnderbouwing: 'herstel verwacht' },
      'volledig',
    ],
  ] as [string, JsonObject, string][])('%s', (_what, gegevens, expected) => {
    expect(check(gegevens)).toBe(expected);
  });

  it('never repeats what was written in its refusal', () => {
    const gegevens = { uitkomst: 'GBM', duurzaam: true, gbmGrond: 'KANARIE', onderbouwing: 'KANARIE' };
    expect(check(gegevens)).not.toContain('KANARIE');
  });

  it('knows the closed list of grounds for GBM (Schattingsbesluit 2 lid 2 and 5)', () => {
    expect(Object.keys(GBM_GRONDEN)).toEqual([
      'OPNAME',
      'BEDLEGERIG',
      'ADL_AFHANKELIJK',
      'NIET_ZELFREDZAAM',
      'VERLIES_BINNEN_DRIE_MAANDEN',
      'TERMINAAL',
      'WISSELEND_BELASTBAAR',
    ]);
  });
});
