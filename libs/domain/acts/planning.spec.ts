import type { DossierStory } from '../../../test/support/dossier-story';
import { reis } from '../../../test/support/reizen';
import type { HerbeoordelingContext } from '../journeys/herbeoordeling.context';
import type { JsonObject } from '../json';

const gepland = (over: JsonObject = { geplandDatum: '2027-01-18' }): DossierStory<HerbeoordelingContext> =>
  reis('HERBEOORDELING_PROFESSIONEEL', over);

describe('a professionele herbeoordeling', () => {
  it('waits for its day, without a term and with the reason why', () => {
    expect(gepland().journey.fase).toBe('GEPLAND');
    expect(gepland().openTaken).toEqual([]);
    expect(gepland().journey.zonderTermijnReden).toContain(
      'professionele herbeoordeling heeft geen aanvraag',
    );
    expect(gepland().termijn('HERBEOORDELING')).toMatchObject({
      uiterlijkeDatum: '2027-01-18',
      alarm: { alarm: 'BEREIKT', datum: '2027-01-18' },
    });
  });

  it('begins by itself on that day', () => {
    const dag = gepland().laatAlarmenVallenTot('2027-01-18');
    expect(dag.journey.fase).toBe('DOSSIERVORMING');
    expect(dag.feit('HerbeoordelingStarted')).toEqual({ gepland: true });
    expect(dag.context.datumInGeding).toBe('2027-01-18');
    expect(dag.termijn('HERBEOORDELING')).toBeUndefined();
    expect(gepland().laatAlarmenVallenTot('2027-01-17').journey.fase).toBe('GEPLAND');
  });

  it('begins at once when its day has gone by before it was opened', () => {
    const laat = gepland({ geplandDatum: '2026-07-01' });
    expect(laat.laatAlarmenVallenTot('2026-07-20').journey.fase).toBe('DOSSIERVORMING');
  });

  it('begins when the arts does not want to wait', () => {
    const begonnen = gepland().op('2026-11-02').doet('VERZEKERINGSARTS', 'start');
    expect(begonnen.journey.fase).toBe('DOSSIERVORMING');
    expect(begonnen.context.datumInGeding).toBe('2026-11-02');
    expect(begonnen.journey.ended).toEqual([{ sleutel: 'HERBEOORDELING', status: 'VOLDAAN' }]);
  });

  it('without a day asks the arts for one', () => {
    const zonder = gepland({});
    expect(zonder.openTaken).toEqual(['HERBEOORDELING_PLANNEN']);
    const met = zonder.doet('ANIOS', 'plan', { datum: '2027-01-18' });
    expect(met.journey.taken.gesloten).toEqual(['HERBEOORDELING_PLANNEN']);
    expect(met.termijn('HERBEOORDELING')).toMatchObject({ uiterlijkeDatum: '2027-01-18' });
  });

  it('can be moved; the alarm of the old day is void', () => {
    const verzet = gepland().doet('VERZEKERINGSARTS', 'verzet', { datum: '2027-03-01', reden: 'operatie' });
    const oud = { sleutel: 'HERBEOORDELING', versie: 1, alarm: 'BEREIKT' };
    expect(verzet.op('2027-01-18').probeert('SYSTEEM', 'laatAlarmAfgaan', oud)).toBe('ALARM_VERVALLEN');
    expect(verzet.laatAlarmenVallenTot('2027-03-01').journey.fase).toBe('DOSSIERVORMING');
  });

  test.each([
    ['plan', {}, '2026-07-20'],
    ['verzet', { geplandDatum: '2027-01-18' }, '2026-07-20'],
    ['verzet', { geplandDatum: '2027-01-18' }, '2027-01-18'],
  ])('%s of %j on %s is refused', (actie, over, datum) => {
    const gegevens = actie === 'verzet' ? { datum, reden: 'x' } : { datum };
    expect(gepland(over).probeert('VERZEKERINGSARTS', actie, gegevens)).toBe('DATUM_ONMOGELIJK');
  });

  it('can be dropped with a reason, by a registered arts only', () => {
    expect(gepland().aanbod('AIOS')).not.toContain('laatVervallen');
    const vervallen = gepland().doet('VERZEKERINGSARTS', 'laatVervallen', { reden: 'niet meer zinvol' });
    expect(vervallen.context.uitkomst).toBe('GEANNULEERD');
    expect(vervallen.journey.deadlines).toEqual([]);
  });

  it('is planned anew when it turns out to have been dropped by mistake', () => {
    const heropend = gepland()
      .doet('VERZEKERINGSARTS', 'laatVervallen', { reden: 'x' })
      .doet('REGIEVOERDER', 'heropen', { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'GEPLAND', reden: 'x' });
    expect(heropend.openTaken).toContain('HERBEOORDELING_PLANNEN');
    const opnieuw = heropend.doet('VERZEKERINGSARTS', 'plan', { datum: '2027-01-18' });
    expect(opnieuw.laatAlarmenVallenTot('2027-01-18').journey.fase).toBe('DOSSIERVORMING');
  });

  it('asks for the class before when nobody has looked it up', () => {
    const vaststelling = gepland()
      .doet('VERZEKERINGSARTS', 'start')
      .doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf')
      .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'GBM', duurzaam: false });
    expect(vaststelling.probeert('PROCESBEGELEIDER', 'stelRechtVast', { toelichting: 'x' })).toBe(
      'ONVOLLEDIG',
    );
    const gegevens = { toelichting: 'x', huidigeStand: '80_100' };
    expect(vaststelling.doet('PROCESBEGELEIDER', 'stelRechtVast', gegevens).context.huidig).toEqual({
      stand: '80_100',
      lguTotDatum: null,
    });
  });
});
