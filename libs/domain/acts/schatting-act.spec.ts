import { bijArts, BOVEN_65, ezwb, PRECIES_65, type Ezwb } from '../../../test/support/ezwb';
import type { JsonObject } from '../json';

const bijArbeidsdeskundige = (): Ezwb =>
  bijArts().doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML' });
const schat = (gegevens: JsonObject) =>
  bijArbeidsdeskundige().doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', gegevens);

describe('the labour part of an EZWb (Schattingsbesluit 7-10, ZW 19ab)', () => {
  test.each<[string, JsonObject, string, string, number]>([
    ['example 6: above 65%', BOVEN_65, 'FUNCTIES', 'BEEINDIGEN_GT65', 77],
    ['example 3: exactly 65,00% does not end', PRECIES_65, 'FUNCTIES', 'VOORTZETTEN_LE65', 65],
    [
      'example 4: a cent more does',
      {
        ...PRECIES_65,
        functies: (PRECIES_65.functies as { uurloon: number }[]).map((f) => ({
          ...f,
          uurloon: f.uurloon === 15.6 ? 15.61 : f.uurloon,
        })),
      },
      'FUNCTIES',
      'BEEINDIGEN_GT65',
      65.04,
    ],
    [
      'example 10: fewer than three functions',
      { ...BOVEN_65, functies: BOVEN_65.functies.slice(0, 2) },
      'ARBEIDSKUNDIG_VOLLEDIG',
      'VOORTZETTEN_LE65',
      0,
    ],
    ['no function at all', { ...BOVEN_65, functies: [] }, 'ARBEIDSKUNDIG_VOLLEDIG', 'VOORTZETTEN_LE65', 0],
    [
      'fit for the maatgevende arbeid',
      { grond: 'MAATGEVENDE_ARBEID', maatmanUurloon: 20, maatmanUren: 36, toelichting: 'x' },
      'MAATGEVENDE_ARBEID',
      'BEEINDIGEN_GT65',
      100,
    ],
    [
      'actual earnings',
      {
        grond: 'FEITELIJKE_VERDIENSTEN',
        maatmanUurloon: 20,
        maatmanUren: 36,
        feitelijkUurloon: 13,
        toelichting: 'x',
      },
      'FEITELIJKE_VERDIENSTEN',
      'VOORTZETTEN_LE65',
      65,
    ],
  ])('%s', (_, gegevens, basis, uitkomst, rvcPercentage) => {
    const { context, journey } = schat(gegevens);
    expect(context.schatting).toMatchObject({ basis, uitkomst, rvcPercentage, peilDatum: '2025-11-03' });
    expect(journey.fase).toBe('VASTSTELLING');
  });

  it('is on record with what it was computed from', () => {
    expect(schat(BOVEN_65).feit('ArbeidsongeschiktheidDetermined')).toMatchObject({
      grond: 'FUNCTIES',
      maatmanUurloon: 21.3,
      restverdiencapaciteitPerUur: 16.4,
      percentage: 23,
      klasse: 'GT65',
      schatting: {
        wet: 'ZW',
        peilDatum: '2025-11-03',
        maatmanUren: 32,
        gebruikteFuncties: ['111180', '267050', '315173'],
      },
    });
  });

  it('warns when rounding would change the class', () => {
    const functies = PRECIES_65.functies.map((f) => ({ ...f, uurloon: f.uurloon * 5 + 0.01 }));
    const { schatting } = schat({ ...PRECIES_65, maatmanUurloon: 120, functies }).feit(
      'ArbeidsongeschiktheidDetermined',
    )!;
    // 78,01 of 120 is 65,0083%: shown as 65,01.
    expect(schatting!.restverdiencapaciteitPercentage).toBe(65.01);
    expect(schatting!.uitkomst).toBe('BEEINDIGEN_GT65');
  });

  test.each<[string, JsonObject, RegExp]>([
    ['functions asked and not given', { ...BOVEN_65, functies: undefined }, /functies die u heeft geduid/],
    [
      'actual earnings asked and not given',
      { grond: 'FEITELIJKE_VERDIENSTEN', maatmanUurloon: 20, maatmanUren: 36, toelichting: 'x' },
      /uurloon dat de cliënt feitelijk verdient/,
    ],
    ['more hours than a week has', { ...BOVEN_65, maatmanUren: 169 }, /^maatman.uren/],
    ['a wage with three decimals', { ...BOVEN_65, maatmanUurloon: 21.305 }, /^maatman.uurloon/],
  ])('refuses %s', (_, gegevens, reden) => {
    const dossier = bijArbeidsdeskundige();
    expect(dossier.probeert('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', gegevens)).toBe(
      'ONVOLLEDIG',
    );
    expect(dossier.reden('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', gegevens)).toMatch(reden);
  });

  it('is of the arbeidsdeskundige only', () => {
    expect(ezwb.acts.stelArbeidsongeschiktheidVast!.rollen).toEqual(['ARBEIDSDESKUNDIGE']);
  });
});
