import { aanvraag, inVaststelling, RECHT } from '../../../test/support/claim';

const pb = 'PROCESBEGELEIDER';
const bericht = (datum: string) => ({
  bericht: 'ZW_GEEINDIGD',
  vanDossierId: '5f0c8a52-0000-4000-8000-000000000001',
  datum,
  uitkomst: 'HERSTELD',
});

// Evaluation 3.7: who leaves the Ziektewet before week 104 is not "afgewezen"; the aanvraag has lost its ground.
describe('the end of the Ziektewet while a WIA-aanvraag is open', () => {
  it('proposes to annul, and nothing more: a person decides', () => {
    const verteld = aanvraag().doet('SYSTEEM', 'verneem', bericht('2026-08-01'));
    expect(verteld.feit('BerichtReceived')).toMatchObject({ bericht: 'ZW_GEEINDIGD', datum: '2026-08-01' });
    expect([verteld.context.uitkomst, verteld.context.voorstel?.soort]).toEqual([
      null,
      'ANNULEREN_ZW_GEEINDIGD',
    ]);
    expect(verteld.openTaken).toEqual(['VOORSTEL_BEOORDELEN']);
    const geannuleerd = verteld.doet(pb, 'annuleer', { reden: 'ZW_GEEINDIGD' });
    expect(geannuleerd.context.uitkomst).toBe('GEANNULEERD_ZW_GEEINDIGD');
    expect(geannuleerd.termijn()!.status).toBe('VERVALLEN');
    expect(geannuleerd.journey.taken.gesloten).toContain('VOORSTEL_BEOORDELEN');
  });

  it('can be declined with a reason, and then the claim goes on', () => {
    const afgewezen = aanvraag()
      .doet('SYSTEEM', 'verneem', bericht('2026-08-01'))
      .doet(pb, 'wijsVoorstelAf', { reden: 'wachttijd is toch vervuld' });
    expect(afgewezen.context.voorstel).toBeNull();
    expect(afgewezen.feit('VoorstelRejected')!.reden).toBe('wachttijd is toch vervuld');
    expect(afgewezen.probeert(pb, 'wijsVoorstelAf', { reden: 'x' })).toBe('NIET_IN_DEZE_FASE');
  });

  test.each([
    ['the day before the wachttijd ends', '2026-11-01', 'ANNULEREN_ZW_GEEINDIGD'],
    ['the day the wachttijd ends', '2026-11-02', undefined],
  ])('on %s', (_what, datum, expected) => {
    const verteld = aanvraag().probeert('SYSTEEM', 'verneem', bericht(datum));
    expect(typeof verteld === 'string' ? undefined : verteld.context.voorstel?.soort).toBe(expected);
    if (!expected) expect(verteld).toBe('BERICHT_NIET_VAN_TOEPASSING');
  });

  it('keeps the beschikking back until somebody has decided', () => {
    const vastgesteld = inVaststelling()
      .doet(pb, 'stelRechtVast', RECHT, 'pb-1')
      .doet('SYSTEEM', 'verneem', bericht('2026-08-01'));
    expect(vastgesteld.probeert(pb, 'keurVaststellingGoed', {}, 'pb-2')).toBe('CONTROLE_NIET_GOED');
    const verder = vastgesteld.doet(pb, 'wijsVoorstelAf', { reden: 'x' });
    expect(verder.doet(pb, 'keurVaststellingGoed', {}, 'pb-2').journey.fase).toBe('BESLUIT');
  });
});

describe('a closed dossier', () => {
  const ingetrokken = () => aanvraag().doet(pb, 'trekIn');
  const besloten = () =>
    inVaststelling()
      .doet(pb, 'stelRechtVast', RECHT, 'pb-1')
      .doet(pb, 'keurVaststellingGoed', {}, 'pb-2')
      .op('2026-09-01')
      .doet(pb, 'neemBesluit');

  it('that was closed by mistake goes on with the date it had', () => {
    const heropend = ingetrokken()
      .op('2026-08-20')
      .doet(pb, 'heropen', { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'INTAKE', reden: 'vergissing' });
    expect(heropend.journey.fase).toBe('INTAKE');
    expect(heropend.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-14', status: 'LOOPT' });
    expect(heropend.journey.zonderTermijnReden).toBeNull();
  });

  it('reopened after its term has passed is late at once, not fresh', () => {
    const heropend = ingetrokken()
      .op('2026-10-20')
      .doet(pb, 'heropen', { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'INTAKE', reden: 'vergissing' })
      .laatAlarmenVallenTot('2026-10-20');
    expect(heropend.termijn()).toMatchObject({ uiterlijkeDatum: '2026-09-14', status: 'VERSTREKEN' });
  });

  it('reopened after a besluit has no beslistermijn and says why, and the day that bezwaar set', () => {
    const heropend = besloten().op('2026-11-20').doet(pb, 'heropen', {
      grond: 'BEZWAAR_GEGROND',
      vanafFase: 'VASTSTELLING',
      besluitUiterlijkDatum: '2026-12-18',
      reden: 'dagloon',
    });
    expect(heropend.termijn()!.status).toBe('VOLDAAN');
    expect(heropend.journey.zonderTermijnReden).toContain('al beslist');
    expect(heropend.termijn('HEROPENING')).toMatchObject({ uiterlijkeDatum: '2026-12-18', status: 'LOOPT' });
    expect(heropend.context.vaststelling).toBeNull();
    expect(
      heropend.probeert(pb, 'schortOp', { grond: 'AWB_4_15_2A', vanafDatum: '2026-11-20', reden: 'x' }),
    ).toBe('GEEN_TERMIJN');
    const opnieuw = heropend
      .doet(pb, 'stelRechtVast', RECHT, 'pb-1')
      .doet(pb, 'keurVaststellingGoed', {}, 'pb-2')
      .doet(pb, 'neemBesluit');
    expect([opnieuw.context.uitkomst, opnieuw.termijn('HEROPENING')]).toEqual(['WGA_35_80', undefined]);
  });

  test.each([
    ['on a ground that needs a besluit, without one', ingetrokken, 'BEZWAAR_GEGROND', 'INTAKE', 'ONVOLLEDIG'],
    ['as a mistake, after a besluit', besloten, 'TEN_ONRECHTE_GESLOTEN', 'INTAKE', 'ONVOLLEDIG'],
    ['in a phase it never reached', ingetrokken, 'TEN_ONRECHTE_GESLOTEN', 'VASTSTELLING', 'ONVOLLEDIG'],
  ])('is not reopened %s', (_what, closed, grond, vanafFase, expected) => {
    expect(closed().probeert(pb, 'heropen', { grond, vanafFase, reden: 'x' })).toBe(expected);
  });

  it('cannot be reopened while it is open', () => {
    expect(
      aanvraag().probeert(pb, 'heropen', { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'INTAKE', reden: 'x' }),
    ).toBe('NIET_IN_DEZE_FASE');
  });
});
