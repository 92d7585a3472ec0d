import { aanvraag } from '../../../test/support/claim';

const wissel = {
  naar: 'pb-2',
  reden: 'PB 1 gaat met verlof.',
  overdrachtsnotitie: 'Cliënt is liefst na vier uur bereikbaar.',
};

describe('another vast aanspreekpunt', () => {
  it('is put in place with why, and with what the next one has to know', () => {
    const na = aanvraag().doet('PROCESBEGELEIDER', 'wijzigAanspreekpunt', wissel);
    expect(na.feit('AanspreekpuntChanged')).toEqual({
      naarId: 'pb-2',
      reden: wissel.reden,
      overdrachtsnotitie: wissel.overdrachtsnotitie,
    });
    expect(na.context.vastAanspreekpuntId).toBe('pb-2');
  });

  it('is somebody else than the one there is', () => {
    const na = aanvraag().doet('PLANNER', 'wijzigAanspreekpunt', wissel);
    expect(na.probeert('PLANNER', 'wijzigAanspreekpunt', wissel)).toBe('AL_AANSPREEKPUNT');
  });

  it('is not for who does not guide the client or divide the work', () => {
    expect(aanvraag().aanbod('SMV')).not.toContain('wijzigAanspreekpunt');
  });
});
