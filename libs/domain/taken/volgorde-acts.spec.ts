import { ik, openTaak } from '../../../test/support/taak';
import { datum } from '../termijnen/datum';
import { decideTaak, type Taak, type TaakGegevens } from './taak-acts';

const VANDAAG = datum('2026-08-03');
const MORGEN = datum('2026-08-04');
const ACTS: Record<string, TaakGegevens> = {
  geefHaast: { reden: 'Inkomen valt weg' },
  zetOpPlaats: { datum: MORGEN, reden: 'Zo afgesproken' },
};

describe('haast and a place of its own', () => {
  const van = (over: Partial<Taak>, actie: string, gegevens = ACTS[actie] ?? {}) => {
    const decision = decideTaak(openTaak('zij', over), actie, gegevens, ik('PLANNER'), VANDAAG);
    return decision !== 'forbidden' && 'change' in decision ? decision.change : decision;
  };

  it('leave who has the taak and its wait as they are', () => {
    const wacht = { wachtTotDatum: MORGEN, wachtReden: 'huisarts', wachtFeit: 'CONTACT' as const };
    expect(van({ ...wacht, waarnemingVoorId: 'weg' }, 'geefHaast')).toMatchObject({
      ...wacht,
      behandelaarId: 'zij',
      waarnemingVoorId: 'weg',
      volgorde: { haast: { reden: 'Inkomen valt weg' } },
    });
  });

  it('are given with a reason and taken away, each as a fact of its own', () => {
    const unchanged = {
      hoedanigheid: 'PLANNER',
      behandelaarId: 'zij',
      wachtTotDatum: null,
      wachtReden: null,
      wachtFeit: null,
      waarnemingVoorId: null,
    };
    const becomes = (type: string, volgorde: object) => ({ ...unchanged, type, volgorde });
    expect(van({}, 'geefHaast')).toEqual(becomes('TaakHurried', { haast: { reden: 'Inkomen valt weg' } }));
    expect(van({}, 'geefHaast', {})).toEqual(becomes('TaakHurried', { haast: { reden: '' } }));
    expect(van({ haastReden: 'x' }, 'haalHaastWeg')).toEqual(becomes('TaakUnhurried', { haast: null }));
    expect(van({}, 'zetOpPlaats')).toEqual(
      becomes('TaakPlaced', { plaats: { datum: MORGEN, reden: 'Zo afgesproken' } }),
    );
    expect(van({ plaatsDatum: MORGEN }, 'laatPlaatsLos')).toEqual(becomes('TaakUnplaced', { plaats: null }));
  });

  test.each([
    ['geefHaast', { haastReden: 'x' }, 'HAAST_AL_GEGEVEN', 'Deze taak heeft al haast.'],
    ['haalHaastWeg', {}, 'GEEN_HAAST', 'Deze taak heeft geen haast.'],
    ['zetOpPlaats', {}, 'DATUM_ONMOGELIJK', 'Kies de dag waarop de taak aan de beurt is.'],
    ['laatPlaatsLos', {}, 'NIET_OP_PLAATS_GEZET', 'Niemand heeft deze taak op een andere plaats gezet.'],
  ])('are refused for %s of %j with %s in a sentence', (actie, over, code, detail) => {
    expect(van(over, actie, {})).toEqual({ refusal: { code, detail } });
  });
});

describe('undoing', () => {
  const NIET = 'Wat het laatst met deze taak gebeurde, is niet ongedaan te maken.';
  const was = {
    behandelaarId: 'zij',
    sindsTijdstip: '2026-07-01T08:00:00Z',
    waarnemingVoorId: null,
    wachtTotDatum: null,
    wachtReden: null,
    wachtFeit: null,
  };
  const laatste = { type: 'TaakTaken', actorId: 'ik', minutenGeleden: 3, was };
  const ongedaan = (over: Partial<NonNullable<Taak['laatste']>>) =>
    decideTaak(
      { ...openTaak('ik'), laatste: { ...laatste, ...over } },
      'maakOngedaan',
      {},
      ik('AIOS'),
      VANDAAG,
      10,
    );

  it('gives back how it stood, with the time it had been there', () => {
    expect(ongedaan({})).toMatchObject({ change: { type: 'TaakUndone', ...was } });
  });

  test.each([
    ['after ten minutes', { minutenGeleden: 10 }, 'Ongedaan maken kan tot 10 minuten na de handeling.'],
    ['by another', { actorId: 'zij' }, 'Een ander deed het laatst iets met deze taak.'],
    ['when something else came after it', { type: 'TaakWoken' }, NIET],
    ['when it was handed over', { type: 'TaakHandedOver' }, NIET],
    ['when it is not known how it stood', { was: null }, NIET],
  ])('is refused %s', (_what, over, detail) => {
    expect(ongedaan(over)).toEqual({ refusal: { code: 'NIETS_ONGEDAAN_TE_MAKEN', detail } });
  });

  it.each(['TaakTaken', 'TaakReleased', 'TaakAssigned', 'TaakOnHold'])('is for %s', (type) => {
    expect(ongedaan({ type })).toMatchObject({ change: { type: 'TaakUndone' } });
  });
});
