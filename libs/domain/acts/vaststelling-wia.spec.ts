import { aanvraag, Claim, inVaststelling, RECHT } from '../../../test/support/claim';
import type { JsonObject } from '../json';

const pb = 'PROCESBEGELEIDER';
const recht = RECHT;
type Situatie = Parameters<typeof inVaststelling>[0];
const stelt = (situatie: Situatie, gegevens: JsonObject = recht, wie = 'pb-1') =>
  inVaststelling(situatie).probeert(pb, 'stelRechtVast', gegevens, wie);
const vastgesteld = (situatie: Situatie = {}, gegevens: JsonObject = recht) =>
  stelt(situatie, gegevens) as Claim;
const uitkomst = (result: Claim | string) =>
  typeof result === 'string' ? result : result.context.vaststelling!.uitkomst;

// Wet WIA 4, 5, 47 and 54: the outcome follows from the class and duurzaamheid; nobody types it.
describe('the right', () => {
  test.each([
    ['34,96%', { rvc: 15.61 }, 'GEEN_RECHT_LT35'],
    ['34,96%, duurzaam', { rvc: 15.61, duurzaam: true }, 'GEEN_RECHT_LT35'],
    ['35,00%', { rvc: 15.6 }, 'WGA_35_80'],
    ['35,00%, duurzaam', { rvc: 15.6, duurzaam: true }, 'WGA_35_80'],
    ['79,96%, duurzaam', { rvc: 4.81, duurzaam: true }, 'WGA_35_80'],
    ['80,00%', { rvc: 4.8 }, 'WGA_80_100'],
    ['80,00%, duurzaam', { rvc: 4.8, duurzaam: true }, 'IVA'],
    ['too few functions', { grond: 'TE_WEINIG_FUNCTIES' }, 'WGA_80_100'],
    ['too few functions, duurzaam', { grond: 'TE_WEINIG_FUNCTIES', duurzaam: true }, 'IVA'],
    ['fit for the maatgevende arbeid', { grond: 'MAATGEVENDE_ARBEID', duurzaam: true }, 'GEEN_RECHT_LT35'],
    ['GBM', { gbm: true }, 'WGA_80_100'],
    ['GBM, duurzaam', { gbm: true, duurzaam: true }, 'IVA'],
  ] as [string, Situatie, string][])('at %s', (_what, situatie, expected) => {
    expect(uitkomst(stelt(situatie))).toBe(expected);
    const anders = { toelichting: 'x', geenRechtGrond: 'UITSLUITINGSGROND' };
    expect(uitkomst(stelt(situatie, anders))).toBe('GEEN_RECHT_OTHER');
  });

  it('is on record with what it consists of', () => {
    const { toelichting, ingangsDatum, dagloon } = recht;
    const rest = { duurMaanden: 24, loonheffingsnummer: '123456789L01' };
    const claim = vastgesteld({ over: { heeftWerkgever: true } }, { ...recht, ...rest });
    expect(claim.feit('RechtDetermined')).toEqual({
      uitkomst: 'WGA_35_80',
      geenRechtGrond: null,
      toelichting,
      ingangsDatum,
      dagloon,
      ...rest,
    });
    expect([claim.journey.fase, claim.openTaken]).toEqual(['CONTROLE', ['VASTSTELLING_CONTROLEREN']]);
  });

  test.each([
    ['no ingangsdatum', {}, { toelichting: 'x', dagloon: 150 }, 'ONVOLLEDIG'],
    ['no dagloon', {}, { toelichting: 'x', ingangsDatum: '2026-11-02' }, 'ONVOLLEDIG'],
    ['all there is', {}, recht, 'WGA_35_80'],
    ['nothing at all, where there is no right', { rvc: 24 }, { toelichting: 'x' }, 'GEEN_RECHT_LT35'],
    [
      'nothing but a ground, with an employer',
      { gbm: true, over: { heeftWerkgever: true } },
      { toelichting: 'x', geenRechtGrond: 'AOW_LEEFTIJD' },
      'GEEN_RECHT_OTHER',
    ],
  ] as [string, Situatie, JsonObject, string][])('with %s', (_what, situatie, gegevens, expected) => {
    expect(uitkomst(stelt(situatie, gegevens))).toBe(expected);
  });

  it('on a ground that needs no medical judgment goes straight to the controle', () => {
    const claim = aanvraag().doet(pb, 'stelGeenRechtVast', {
      geenRechtGrond: 'NIET_VERZEKERD',
      toelichting: 'x',
    });
    expect([claim.journey.fase, uitkomst(claim)]).toEqual(['CONTROLE', 'GEEN_RECHT_OTHER']);
    expect(claim.feit('RechtDetermined')).toMatchObject({
      geenRechtGrond: 'NIET_VERZEKERD',
      dagloon: null,
      duurMaanden: null,
    });
    const besluit = claim.doet(pb, 'keurVaststellingGoed', {}, 'pb-2').doet(pb, 'neemBesluit');
    expect(besluit.context.uitkomst).toBe('GEEN_RECHT_OTHER');
  });
});

describe('four eyes', () => {
  it('are two people: whoever determined it neither approves nor returns it', () => {
    const claim = vastgesteld();
    expect(claim.probeert(pb, 'keurVaststellingGoed', {}, 'pb-1')).toBe('VIER_OGEN');
    expect(claim.probeert(pb, 'stuurVaststellingTerug', { reden: 'x' }, 'pb-1')).toBe('VIER_OGEN');
    expect(claim.aanbod(pb, 'pb-1')).not.toContain('keurVaststellingGoed');
    expect(claim.aanbod(pb, 'pb-2')).toEqual(
      expect.arrayContaining(['keurVaststellingGoed', 'stuurVaststellingTerug']),
    );
    const goed = claim.doet(pb, 'keurVaststellingGoed', {}, 'pb-2');
    expect([goed.journey.fase, goed.openTaken]).toEqual(['BESLUIT', ['BESLUIT']]);
  });

  it('may change places after a return', () => {
    const terug = vastgesteld().doet(pb, 'stuurVaststellingTerug', { reden: 'dagloon klopt niet' }, 'pb-2');
    expect([terug.journey.fase, terug.openTaken]).toEqual(['VASTSTELLING', ['RECHT_VASTSTELLEN']]);
    expect(terug.feit('VaststellingReturned')).toEqual({ reden: 'dagloon klopt niet' });
    expect(terug.context.vaststelling).toBeNull();
    const opnieuw = terug.doet(pb, 'stelRechtVast', recht, 'pb-2');
    expect(opnieuw.probeert(pb, 'keurVaststellingGoed', {}, 'pb-2')).toBe('VIER_OGEN');
    expect(opnieuw.aanbod(pb, 'pb-1')).toContain('keurVaststellingGoed');
  });

  it('return to the intake what never had a medical judgment', () => {
    const terug = aanvraag()
      .doet(pb, 'stelGeenRechtVast', { geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' })
      .doet(pb, 'stuurVaststellingTerug', { reden: 'wel verzekerd' }, 'pb-2');
    expect([terug.journey.fase, terug.openTaken]).toEqual(['INTAKE', ['INTAKE']]);
  });
});

describe('the besluit', () => {
  const goedgekeurd = () => vastgesteld().doet(pb, 'keurVaststellingGoed', {}, 'pb-2');

  test.each([
    ['on the last day', '2026-09-14', true],
    ['on the day after', '2026-09-15', false],
  ])('%s is in time: %s', (_when, opDag, opTijd) => {
    const besluit = goedgekeurd().op(opDag).doet(pb, 'neemBesluit');
    expect(besluit.feit('BesluitTaken')).toEqual({
      uitkomst: 'WGA_35_80',
      opTijd,
      ontvangers: ['CLIENT'],
    });
    expect(besluit.termijn()).toMatchObject({ status: 'VOLDAAN', alarm: null });
    expect([besluit.journey.stored.status, besluit.klok]).toEqual(['done', 'beeindigd']);
    expect(besluit.journey.taken).toEqual({ geopend: [], gesloten: ['BESLUIT'] });
  });

  it('while the clock stands still is in time, whatever the day (Awb 4:15)', () => {
    const stil = goedgekeurd().op('2026-09-01').doet(pb, 'schortOp', {
      grond: 'AWB_4_15_2B',
      vanafDatum: '2026-09-01',
      reden: 'verhinderd',
    });
    expect(stil.op('2026-10-20').doet(pb, 'neemBesluit').feit('BesluitTaken')!.opTijd).toBe(true);
  });

  it('is the end: nobody acts on the dossier after it', () => {
    const besluit = goedgekeurd().doet(pb, 'neemBesluit');
    expect(besluit.probeert(pb, 'trekIn')).toBe('DOSSIER_AFGESLOTEN');
    // Bezwaar follows a besluit; taking it up again is an act of its own, with a ground.
    expect(besluit.aanbod(pb)).toEqual(['registreerBezwaar', 'heropen']);
  });

  it('is never taken on an unsigned medical judgment', () => {
    // No road leads here; should one come, this rule still stands.
    const { journey, vandaag } = goedgekeurd();
    const ongetekend = structuredClone(journey);
    (ongetekend.stored.context as Claim['context']).belastbaarheid!.getekendDoorId = null;
    const claim = new Claim(ongetekend, vandaag, []);
    expect(claim.probeert(pb, 'neemBesluit')).toBe('HANDTEKENING_ONTBREEKT');
    expect(claim.aanbod(pb)).not.toContain('neemBesluit');
  });
});
