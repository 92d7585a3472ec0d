import { Claim, inVaststelling, RECHT } from '../../../test/support/claim';
import type { JsonObject } from '../json';
import { REGELBOEK } from '../regels/regelboek';
import { controleer } from './controle';
import { WIA_CONTROLES } from './wia-controles';

const pb = 'PROCESBEGELEIDER';
type Situatie = Parameters<typeof inVaststelling>[0];
const METWERKGEVER = { over: { heeftWerkgever: true } };
const vastgesteld = (situatie: Situatie = {}, anders: JsonObject = {}) =>
  inVaststelling(situatie).doet(pb, 'stelRechtVast', { ...RECHT, ...anders }, 'pb-1');
const uitslagen = ({ context, vandaag }: Claim) =>
  controleer(WIA_CONTROLES, context, { regels: REGELBOEK, vandaag }, context.aanvaard);
const fout = (claim: Claim) =>
  uitslagen(claim)
    .filter(({ uitslag }) => uitslag === 'FOUT')
    .map(({ code }) => code);
/** The same dossier with something in it that no road leads to. */
const met = (claim: Claim, context: object) => {
  const journey = structuredClone(claim.journey);
  Object.assign(journey.stored.context, context);
  return new Claim(journey, claim.vandaag, []);
};

// Tables 6.1 and 6.2 of the evaluation: 25% errors of procesbegeleiders in recht, duur, hoogte and toerekening.
describe('the checks on a right dossier', () => {
  test.each<[string, Situatie, JsonObject]>([
    ['a vangnetter without referte-eis', {}, {}],
    ['GBM, duurzaam: IVA', { gbm: true, duurzaam: true }, { referteEis: undefined as never }],
    [
      // 10 whole years before 2016 and 4 after: 10 months, then 4 half months = 12 months.
      'WGA with arbeidsverleden',
      {},
      { referteEis: true, jarenTotEnMet2015: 10, jarenNa2015: 4, duurMaanden: 12 },
    ],
    ['with an employer', METWERKGEVER, { loonheffingsnummer: '123456789L01', kopieWerkgever: true }],
    ['less than 35%', { rvc: 15.61 }, { ingangsDatum: undefined as never, dagloon: undefined as never }],
  ])('are silent on %s', (_what, situatie, anders) => {
    const claim = vastgesteld(situatie, JSON.parse(JSON.stringify(anders)) as JsonObject);
    expect(fout(claim)).toEqual([]);
    expect(claim.doet(pb, 'keurVaststellingGoed', {}, 'pb-2').journey.fase).toBe('BESLUIT');
  });
});

describe('the checks find', () => {
  const dienstverband = {
    loonheffingsnummer: '123456789L01',
    vanDatum: '2020-01-01',
    totEnMetDatum: '2025-01-31',
  };

  test.each<[string, () => Claim, string[], string]>([
    [
      'an ingangsdatum before the end of the wachttijd',
      () => vastgesteld({}, { ingangsDatum: '2026-11-01' }),
      ['INGANGSDATUM'],
      'ma 2 nov 2026',
    ],
    [
      'an ingangsdatum after it, without a reason',
      () => vastgesteld({}, { ingangsDatum: '2026-11-03' }),
      ['INGANGSDATUM_LATER'],
      'vastgesteld is di 3 nov 2026',
    ],
    [
      'no referte-eis on record',
      () => vastgesteld({}, { referteEis: undefined as never }),
      ['DUUR'],
      'niet vastgelegd',
    ],
    ['a duur without referte-eis', () => vastgesteld({}, { duurMaanden: 3 }), ['DUUR'], 'zonder referte-eis'],
    [
      'a duur that does not follow from the arbeidsverleden',
      () => vastgesteld({}, { referteEis: true, jarenTotEnMet2015: 10, jarenNa2015: 4, duurMaanden: 14 }),
      ['DUUR'],
      '12 hele maanden, vastgesteld zijn er 14',
    ],
    [
      'no arbeidsverleden',
      () => vastgesteld({}, { referteEis: true, duurMaanden: 3 }),
      ['DUUR'],
      'het arbeidsverleden ontbreekt',
    ],
    [
      'a duur with IVA',
      () => vastgesteld({ gbm: true, duurzaam: true }, { duurMaanden: 3 }),
      ['DUUR'],
      'IVA-uitkering kent geen',
    ],
    // The maatman: 24 euro an hour, 38 hours: about 182,40 a day; 0,7 of it is 127,68 and 1,4 is 255,36.
    [
      'a dagloon far below the maatmanloon',
      () => vastgesteld({}, { dagloon: 127.67 }),
      ['DAGLOON'],
      '€ 127,67',
    ],
    ['a dagloon far above it', () => vastgesteld({}, { dagloon: 255.37 }), ['DAGLOON'], '€ 182,40'],
    [
      'no toerekening with an employer',
      () => vastgesteld(METWERKGEVER, { kopieWerkgever: true }),
      ['TOEREKENING'],
      'ontbreekt',
    ],
    [
      'toerekening to an employer of another day',
      () =>
        met(vastgesteld(METWERKGEVER, { loonheffingsnummer: '999999999L01', kopieWerkgever: true }), {
          dienstverbanden: [dienstverband],
        }),
      ['TOEREKENING'],
      'hoort niet bij een dienstverband op de eerste ziektedag ma 4 nov 2024',
    ],
    [
      'the forgotten copy',
      () => vastgesteld(METWERKGEVER, { loonheffingsnummer: '123456789L01' }),
      ['ONTVANGERS'],
      'krijgt nog geen kopie',
    ],
    [
      'an outcome that does not follow from the judgment',
      () =>
        met(vastgesteld(), {
          vaststelling: { ...vastgesteld().context.vaststelling, uitkomst: 'WGA_80_100' },
        }),
      ['RECHT'],
      'WGA 35-80%',
    ],
    [
      'a schatting that computes otherwise',
      () => met(vastgesteld(), { schatting: { ...vastgesteld().context.schatting!, klasse: '65_80' } }),
      ['SCHATTING'],
      'herberekend is zij 35_45',
    ],
    [
      'a schatting on another day than the datum in geding',
      () => met(vastgesteld(), { eersteZiektedagDatum: '2024-11-05' }),
      ['SCHATTING', 'INGANGSDATUM'],
      'de datum in geding is di 3 nov 2026',
    ],
    [
      'no signature of a verzekeringsarts',
      () =>
        met(vastgesteld(), {
          belastbaarheid: { ...vastgesteld().context.belastbaarheid!, getekendDoorId: null },
        }),
      ['HANDTEKENING'],
      'geregistreerde verzekeringsarts',
    ],
    [
      'a voorstel nobody has decided on',
      () =>
        met(vastgesteld(), {
          voorstel: { soort: 'ANNULEREN_ZW_GEEINDIGD', vanDossierId: 'x', datum: '2026-08-01' },
        }),
      ['VOORSTEL'],
      'nog niet is beslist',
    ],
  ])('%s', (_what, make, codes, sentence) => {
    const claim = make();
    expect(fout(claim)).toEqual(codes);
    const [bevinding] = uitslagen(claim).filter(({ uitslag }) => uitslag === 'FOUT');
    expect(bevinding!.bevinding).toContain(sentence);
    expect(bevinding!.artikel).not.toBe('');
    expect(bevinding!.herstelDoor.length).toBeGreaterThan(0);
    // Nothing leaves while a finding stands, and the refusal names it.
    expect(claim.probeert(pb, 'keurVaststellingGoed', {}, 'pb-2')).toBe('CONTROLE_NIET_GOED');
    expect(claim.reden(pb, 'keurVaststellingGoed', {}, 'pb-2')).toContain(bevinding!.artikel);
  });

  it('toerekening in order when the employment covers the eerste ziektedag', () => {
    const claim = vastgesteld(METWERKGEVER, { loonheffingsnummer: '123456789L01', kopieWerkgever: true });
    expect(fout(met(claim, { dienstverbanden: [dienstverband] }))).toEqual([]);
  });
});

describe('a finding', () => {
  const afwijkend = () => vastgesteld({}, { dagloon: 100 });
  const aanvaardt = (claim: Claim, wie: string, controle = 'DAGLOON') =>
    claim.probeert(pb, 'accepteerBevinding', { controle, reden: 'twee werkgevers' }, wie);

  it('can be let stand by another person where the law leaves room, with a reason on record', () => {
    const claim = aanvaardt(afwijkend(), 'pb-2') as Claim;
    expect(claim.feit('BevindingAccepted')).toEqual({ controle: 'DAGLOON', reden: 'twee werkgevers' });
    const dagloon = uitslagen(claim).find(({ code }) => code === 'DAGLOON')!;
    expect(dagloon).toMatchObject({ uitslag: 'AANVAARD', reden: 'twee werkgevers' });
    expect(claim.doet(pb, 'keurVaststellingGoed', {}, 'pb-2').journey.fase).toBe('BESLUIT');
  });

  it('is never let stand by who made the vaststelling', () => {
    expect(aanvaardt(afwijkend(), 'pb-1')).toBe('VIER_OGEN');
  });

  it('that the law does not leave to anybody stays', () => {
    const claim = vastgesteld({}, { ingangsDatum: '2026-11-01' });
    expect(aanvaardt(claim, 'pb-2', 'INGANGSDATUM')).toBe('GEEN_BEVINDING');
    expect(aanvaardt(afwijkend(), 'pb-2', 'INGANGSDATUM_LATER')).toBe('GEEN_BEVINDING');
  });

  it('let stand does not count for the next vaststelling', () => {
    const claim = (aanvaardt(afwijkend(), 'pb-2') as Claim)
      .doet(pb, 'stuurVaststellingTerug', { reden: 'x' }, 'pb-2')
      .doet(pb, 'stelRechtVast', { ...RECHT, dagloon: 90 }, 'pb-1');
    expect(fout(claim)).toEqual(['DAGLOON']);
  });
});
