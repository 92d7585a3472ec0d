import { ROLLEN, type Actor, type Rol } from '../domain/rollen';
import { FUNCTIONARISSEN, type Functionaris } from '../domain/kwaliteit/functionaris';
import { opensAs, opensToToets } from './compartment';
import { asSeenFrom, REACH, rollenInSight, sightCondition, type Whereabouts } from './sight';

const dossier: Whereabouts = { teamId: 'heerlen-1', kantoorId: 'heerlen', vastAanspreekpuntId: 'anna' };
const person = (rollen: Rol[], where: Partial<Actor> = {}): Actor => ({
  medewerkerId: 'bram',
  naam: 'Bram',
  rollen,
  teamId: null,
  kantoorId: null,
  ...where,
});

const relations = {
  'own team': { teamId: 'heerlen-1', kantoorId: 'heerlen' },
  'own kantoor': { teamId: 'heerlen-2', kantoorId: 'heerlen' },
  'kantoor without team': { kantoorId: 'heerlen' },
  elsewhere: { teamId: 'breda-1', kantoorId: 'breda' },
  aanspreekpunt: { medewerkerId: 'anna', teamId: 'breda-1', kantoorId: 'breda' },
  nowhere: {},
} satisfies Record<string, Partial<Actor>>;
type Relation = keyof typeof relations;

const TEAM: Relation[] = ['own team', 'aanspreekpunt'];
const KANTOOR: Relation[] = ['own team', 'own kantoor', 'kantoor without team', 'aanspreekpunt'];
const ALL = Object.keys(relations) as Relation[];
const sees: Record<Rol, Relation[]> = {
  VERZEKERINGSARTS: TEAM,
  AIOS: TEAM,
  ANIOS: TEAM,
  SMV: TEAM,
  MEDISCH_SECRETARESSE: TEAM,
  ARBEIDSDESKUNDIGE: TEAM,
  PROCESBEGELEIDER: TEAM,
  RE_INTEGRATIEBEGELEIDER: TEAM,
  TEAMONDERSTEUNER: TEAM,
  PARAMEDICUS: TEAM,
  REGIEVOERDER: KANTOOR,
  BEDRIJFSKUNDIG_MANAGER: KANTOOR,
  PLANNER: KANTOOR,
  KWALITEITSTOETSER: ALL,
  PRIVACY_OFFICER: ALL,
  FUNCTIONEEL_BEHEERDER: [],
  SYSTEEM: [],
};
const cases = ROLLEN.flatMap((rol) =>
  ALL.map((relation) => [rol, relation, sees[rol].includes(relation)] as const),
);

describe('sight', () => {
  test.each(cases)('%s with the dossier %s sees it: %s', (rol, relation, seen) => {
    expect(rollenInSight(person([rol], relations[relation]), dossier)).toEqual(seen ? [rol] : []);
  });

  test('has a reach for every role', () => {
    expect(Object.keys(REACH).sort()).toEqual([...ROLLEN].sort());
  });

  test('given a verzekeringsarts elsewhere who is kwaliteitstoetser, then only the kwaliteitstoetser looks', () => {
    const actor = person(['VERZEKERINGSARTS', 'KWALITEITSTOETSER'], relations.elsewhere);
    expect(asSeenFrom(actor, dossier).rollen).toEqual(['KWALITEITSTOETSER']);
  });

  // The condition on lists, read by hand: it must agree with the table in every case.
  test.each(cases)('the list of %s holds the dossier %s: %s', (rol, relation, seen) => {
    const actor = person([rol], relations[relation]);
    const { sql, parameters } = sightCondition(actor, 'o', 2);
    const holds =
      sql === 'true' ||
      (sql.includes('o.team_id = ') &&
        parameters[Number(/o\.team_id = \$(\d+)/.exec(sql)![1]) - 3] === dossier.teamId) ||
      (sql.includes('kantoor_id') &&
        parameters[Number(/kantoor_id = \$(\d+)/.exec(sql)![1]) - 3] === dossier.kantoorId) ||
      (sql.includes('aanspreekpunt') &&
        parameters[Number(/punt_id = \$(\d+)/.exec(sql)![1]) - 3] === dossier.vastAanspreekpuntId);
    expect(holds).toBe(seen);
  });
});

describe('the medical compartment', () => {
  const medical: Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV', 'MEDISCH_SECRETARESSE'];

  test.each(ROLLEN.flatMap((rol) => ALL.map((relation) => [rol, relation] as const)))(
    '%s with the dossier %s',
    (rol, relation) => {
      const actor = person([rol], relations[relation]);
      const medisch = relation === 'own team' && medical.includes(rol);
      const fml = medisch || (relation === 'own team' && rol === 'ARBEIDSDESKUNDIGE');
      expect(opensAs('MEDISCH', actor, dossier)).toBe(medisch ? rol : undefined);
      expect(opensAs('FML', actor, dossier)).toBe(fml ? rol : undefined);
    },
  );

  // Who judges medical work reads what it rests on; no role does so by itself, and no other judge.
  test.each(Object.keys(FUNCTIONARISSEN) as Functionaris[])(
    'opens to a judge of %s by profession',
    (functionaris) => {
      const open = (rollen: Rol[]) =>
        (['MEDISCH', 'FML'] as const).filter((each) => opensToToets(each, person(rollen), functionaris));
      expect(open(['KWALITEITSTOETSER'])).toEqual([]);
      expect(open([functionaris])).toEqual([]);
      const expected = {
        VERZEKERINGSARTS: ['MEDISCH', 'FML'],
        SMV: ['MEDISCH', 'FML'],
        ARBEIDSDESKUNDIGE: ['FML'],
      };
      expect(open(['KWALITEITSTOETSER', functionaris])).toEqual(expected[functionaris as 'SMV'] ?? []);
      expect(open(['KWALITEITSTOETSER', 'TEAMONDERSTEUNER'])).toEqual([]);
    },
  );
});
