import type { Actor, Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { decideTaak, type Taak, type TaakGegevens } from './taak-acts';

const VANDAAG = datum('2026-08-03');
const MORGEN = datum('2026-08-04');
const actor = (...rollen: Rol[]): Actor => ({
  medewerkerId: 'ik',
  naam: 'Ik',
  rollen,
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
});
const taak = (behandelaarId: string | null): Taak => ({ discipline: 'ARTS', status: 'OPEN', behandelaarId });
const ACTS: Record<string, TaakGegevens> = {
  geefHaast: { reden: 'Inkomen valt weg' },
  zetOpPlaats: { datum: MORGEN, reden: 'Zo afgesproken' },
};

describe('haast and a place of its own', () => {
  const van = (over: Partial<Taak>, actie: string, wie = actor('PLANNER')) => {
    const decision = decideTaak({ ...taak('zij'), ...over }, actie, ACTS[actie] ?? {}, wie, VANDAAG);
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
    expect(van({ haastReden: 'x' }, 'haalHaastWeg')).toMatchObject({ volgorde: { haast: null } });
    expect(van({ plaatsDatum: MORGEN }, 'laatPlaatsLos')).toMatchObject({ volgorde: { plaats: null } });
  });

  it('are not given twice', () => {
    expect(van({ haastReden: 'x' }, 'geefHaast')).toMatchObject({ refusal: { code: 'HAAST_AL_GEGEVEN' } });
  });
});

describe('undoing', () => {
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
      { ...taak('ik'), laatste: { ...laatste, ...over } },
      'maakOngedaan',
      {},
      actor('AIOS'),
      VANDAAG,
      10,
    );

  it('gives back how it stood, with the time it had been there', () => {
    expect(ongedaan({})).toMatchObject({ change: { type: 'TaakUndone', ...was } });
  });

  test.each([
    ['after ten minutes', { minutenGeleden: 10 }],
    ['by another', { actorId: 'zij' }],
    ['when something else came after it', { type: 'TaakWoken' }],
    ['when it is not known how it stood', { was: null }],
  ])('is refused %s', (_what, over) => {
    expect(ongedaan(over)).toMatchObject({ refusal: { code: 'NIETS_ONGEDAAN_TE_MAKEN' } });
  });
});
