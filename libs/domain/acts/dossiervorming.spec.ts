import { aanvraag, type Claim } from '../../../test/support/claim';

const ms = 'MEDISCH_SECRETARESSE';
const dossiervorming = () => aanvraag().doet('PROCESBEGELEIDER', 'rondIntakeAf').op('2026-08-10');
const vraagt = (claim: Claim, gevraagdDatum: string, bron = 'HUISARTS') =>
  claim.probeert(ms, 'vraagMedischeInformatie', { bron, gevraagdDatum });
const gevraagd = () => vraagt(dossiervorming(), '2026-08-03') as Claim;
const code = (result: Claim | string) => (typeof result === 'string' ? result : 'ok');

describe('chasing medical information', () => {
  test.each([
    ['on the day of receipt', '2026-07-20', 'ok'],
    ['today', '2026-08-10', 'ok'],
    ['tomorrow', '2026-08-11', 'DATUM_IN_TOEKOMST'],
    ['before there was an aanvraag', '2026-07-19', 'DATUM_VOOR_ONTVANGST'],
  ])('asked %s', (_when, gevraagdDatum, expected) => {
    expect(code(vraagt(dossiervorming(), gevraagdDatum))).toBe(expected);
  });

  it('numbers the requests and names the kind of source only', () => {
    const twee = vraagt(gevraagd(), '2026-08-05', 'SPECIALIST') as Claim;
    expect(twee.feit('MedischeInformatieRequested')).toEqual({
      nummer: 2,
      bron: 'SPECIALIST',
      gevraagdDatum: '2026-08-05',
    });
    expect(twee.context.informatieverzoeken.map(({ nummer }) => nummer)).toEqual([1, 2]);
  });

  test.each([
    ['on the day it was asked', 1, '2026-08-03', 'ok'],
    ['before it was asked', 1, '2026-08-02', 'DATUM_ONMOGELIJK'],
    ['tomorrow', 1, '2026-08-11', 'DATUM_IN_TOEKOMST'],
    ['for a request that was never made', 2, '2026-08-05', 'INFORMATIE_NIET_GEVRAAGD'],
  ])('a rappel %s', (_when, nummer, rappelDatum, expected) => {
    expect(code(gevraagd().probeert(ms, 'rappelleer', { nummer, rappelDatum }))).toBe(expected);
  });

  it('sends one rappel a day', () => {
    const once = gevraagd().doet(ms, 'rappelleer', { nummer: 1, rappelDatum: '2026-08-05' });
    expect(once.probeert(ms, 'rappelleer', { nummer: 1, rappelDatum: '2026-08-05' })).toBe(
      'AL_GERAPPELLEERD',
    );
    expect(once.doet(ms, 'rappelleer', { nummer: 1, rappelDatum: '2026-08-06' }).feit('RappelSent')).toEqual({
      nummer: 1,
      rappelDatum: '2026-08-06',
    });
  });

  test.each([
    ['today', 1, '2026-08-10', 'ok'],
    ['on the day it was asked', 1, '2026-08-03', 'ok'],
    ['before it was asked', 1, '2026-08-02', 'DATUM_ONMOGELIJK'],
    ['tomorrow', 1, '2026-08-11', 'DATUM_IN_TOEKOMST'],
    ['to a request that was never made', 2, '2026-08-05', 'INFORMATIE_NIET_GEVRAAGD'],
  ])('an answer received %s', (_when, nummer, ontvangenDatum, expected) => {
    expect(code(gevraagd().probeert(ms, 'ontvangMedischeInformatie', { nummer, ontvangenDatum }))).toBe(
      expected,
    );
  });

  it('answers the request it belongs to, once', () => {
    const twee = vraagt(gevraagd(), '2026-08-05', 'SPECIALIST') as Claim;
    const een = twee.doet(ms, 'ontvangMedischeInformatie', { nummer: 2, ontvangenDatum: '2026-08-06' });
    expect(een.context.informatieverzoeken).toEqual([
      { nummer: 1, gevraagdDatum: '2026-08-03' },
      { nummer: 2, gevraagdDatum: '2026-08-05', ontvangenDatum: '2026-08-06' },
    ]);
    for (const actie of ['rappelleer', 'ontvangMedischeInformatie'])
      expect(
        een.probeert(ms, actie, { nummer: 2, rappelDatum: '2026-08-07', ontvangenDatum: '2026-08-07' }),
      ).toBe('INFORMATIE_NIET_GEVRAAGD');
  });

  it('is only offered while something was asked', () => {
    const everywhere = ['spreekTaakAf', 'vraagMdo'];
    expect(dossiervorming().aanbod(ms)).toEqual([
      'vraagMedischeInformatie',
      'rondDossiervormingAf',
      ...everywhere,
    ]);
    expect(gevraagd().aanbod(ms)).toEqual([
      'vraagMedischeInformatie',
      'rappelleer',
      'ontvangMedischeInformatie',
      'rondDossiervormingAf',
      ...everywhere,
    ]);
  });
});

describe('the medical file is complete', () => {
  it('without a choice only when nothing is awaited', () => {
    const af = dossiervorming().doet(ms, 'rondDossiervormingAf');
    expect(af.feit('DossiervormingCompleted')).toEqual({ zonderInformatie: false });
    expect([af.journey.fase, af.openTaken]).toEqual(['MEDISCHE_BEOORDELING', ['BELASTBAARHEID']]);
    expect(gevraagd().probeert(ms, 'rondDossiervormingAf')).toBe('INFORMATIE_ONTBREEKT');
    expect(gevraagd().probeert(ms, 'rondDossiervormingAf', { zonderInformatie: false })).toBe(
      'INFORMATIE_ONTBREEKT',
    );
  });

  it('puts going on without an answer on record', () => {
    const zonder = gevraagd().doet(ms, 'rondDossiervormingAf', { zonderInformatie: true });
    expect(zonder.feit('DossiervormingCompleted')).toEqual({ zonderInformatie: true });
    // Ticked without need: nothing was missing.
    const af = dossiervorming().doet(ms, 'rondDossiervormingAf', { zonderInformatie: true });
    expect(af.feit('DossiervormingCompleted')).toEqual({ zonderInformatie: false });
  });

  it('may be said by the secretaresse, the SMV or the verzekeringsarts', () => {
    for (const rol of [ms, 'SMV', 'VERZEKERINGSARTS'] as const)
      expect(dossiervorming().aanbod(rol)).toContain('rondDossiervormingAf');
    for (const rol of ['AIOS', 'ANIOS', 'PROCESBEGELEIDER', 'ARBEIDSDESKUNDIGE'] as const)
      expect(dossiervorming().probeert(rol, 'rondDossiervormingAf')).toBe('NIET_DOOR_DEZE_ROL');
  });
});
