import type { ScopeVraag } from '../domain/kpi/scope';
import type { Actor, Rol } from '../domain/rollen';
import { cijferSight, STANDAARD_BELEID, type BeleidVanKantoor } from './cijfer-sight';

const person = (
  rol: Rol,
  teamId: string | null = 'heerlen-1',
  kantoorId: string | null = 'heerlen',
): Actor => ({
  medewerkerId: 'bram',
  naam: 'Bram',
  rollen: [rol],
  teamId,
  kantoorId,
});
const SCOPES: Record<string, [ScopeVraag, string[]]> = {
  'own team': [{ soort: 'TEAM', id: 'heerlen-1' }, ['heerlen']],
  'team beside': [{ soort: 'TEAM', id: 'heerlen-2' }, ['heerlen']],
  'own kantoor': [{ soort: 'KANTOOR', id: 'heerlen' }, ['heerlen']],
  'own district': [{ soort: 'DISTRICT', id: 'limburg' }, ['heerlen', 'venlo']],
  'team elsewhere': [{ soort: 'TEAM', id: 'breda-1' }, ['breda']],
  'kantoor elsewhere': [{ soort: 'KANTOOR', id: 'breda' }, ['breda']],
  landelijk: [{ soort: 'LANDELIJK', id: null }, []],
};
const seen = (actor: Actor, beleid: BeleidVanKantoor = STANDAARD_BELEID) =>
  Object.fromEntries(
    Object.entries(SCOPES).map(([name, [scope, kantoorIds]]) => [
      name,
      cijferSight(actor, { scope, kantoorIds, beleid }).mag,
    ]),
  );
const everywhere = (mag: string) => Object.fromEntries(Object.keys(SCOPES).map((name) => [name, mag]));
const NOTHING = { ...everywhere('NIET'), landelijk: 'NU' };
const OWN_KANTOOR = {
  ...NOTHING,
  'own team': 'NU',
  'team beside': 'NU',
  'own kantoor': 'NU',
  'own district': 'NU',
};

const TEAM_ROLLEN: Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV', 'MEDISCH_SECRETARESSE', 'ARBEIDSDESKUNDIGE',
  'PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'TEAMONDERSTEUNER', 'PARAMEDICUS']; // prettier-ignore

describe('who sees which figures', () => {
  test.each(['KWALITEITSTOETSER', 'PRIVACY_OFFICER'] as const)('%s sees them all', (rol) => {
    expect(seen(person(rol))).toEqual(everywhere('NU'));
  });

  test.each(['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'] as const)(
    '%s sees those of the own kantoor, whatever its policy',
    (rol) => {
      for (const beleid of ['EIGEN_TEAM', 'TEAMS_SAMEN', 'ALLEEN_LEIDING'] as const)
        expect(seen(person(rol), { beleid, allenWekelijks: false })).toEqual(OWN_KANTOOR);
    },
  );

  test.each(TEAM_ROLLEN)('%s sees the own team where nothing was set', (rol) => {
    expect(seen(person(rol))).toEqual({ ...NOTHING, 'own team': 'NU' });
  });

  test('given Heerlen, where all teams are shared weekly, then the others as they stood on Monday', () => {
    const heerlen = { beleid: 'EIGEN_TEAM', allenWekelijks: true } as const;
    expect(seen(person('SMV'), heerlen)).toEqual({
      ...NOTHING,
      'own team': 'NU',
      'team beside': 'WEKELIJKS',
      'own kantoor': 'WEKELIJKS',
    });
  });

  test('given Tilburg, then the teams together and not even the own one', () => {
    const tilburg = { beleid: 'TEAMS_SAMEN', allenWekelijks: false } as const;
    expect(seen(person('SMV'), tilburg)).toEqual({ ...NOTHING, 'own kantoor': 'NU' });
  });

  test('who plans sees those of the own kantoor, unless its figures are for who leads', () => {
    for (const beleid of ['EIGEN_TEAM', 'TEAMS_SAMEN'] as const)
      expect(seen(person('PLANNER'), { beleid, allenWekelijks: false })).toEqual(OWN_KANTOOR);
  });

  test('given Breda, then nothing but what is of the whole country', () => {
    const breda = { beleid: 'ALLEEN_LEIDING', allenWekelijks: false } as const;
    expect(seen(person('SMV'), breda)).toEqual(NOTHING);
    expect(seen(person('PLANNER'), breda)).toEqual(NOTHING);
  });

  test('somebody without team, kantoor or such a role sees what is of the whole country', () => {
    expect(seen(person('SMV', null, null))).toEqual(NOTHING);
    expect(seen(person('FUNCTIONEEL_BEHEERDER'))).toEqual(NOTHING);
  });

  test('every no has its reason', () => {
    for (const [scope, kantoorIds] of Object.values(SCOPES)) {
      const answer = cijferSight(person('SMV'), { scope, kantoorIds, beleid: STANDAARD_BELEID });
      if (answer.mag === 'NIET') expect(answer.reden).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});
