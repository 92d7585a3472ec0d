import fc from 'fast-check';
import { SOORTEN } from '../aanvraag';
import type { JsonObject } from '../json';
import { REGELBOEK } from '../regels/regelboek';
import { ROLLEN, type Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { handelingBij, regelsBij, tegenregels, type Productiefeit } from './productieregel';
import { TELLERS } from './tellers';
import { vervaltDoor } from './vervallen';

const feit = (type: string, over: Partial<Productiefeit> = {}): Productiefeit => ({
  dossierId: 'd',
  seq: 7,
  type,
  data: {},
  soort: 'WIA_CLAIM',
  medewerkerId: 'anna',
  hoedanigheid: 'VERZEKERINGSARTS',
  teamId: 'heerlen-1',
  mandaatId: null,
  opdrachtgeverId: null,
  datum: '2026-11-02' as Datum,
  tijdstip: '2026-11-02T09:00:00Z',
  ...over,
});
const regels = (van: Productiefeit) => regelsBij(van, REGELBOEK);
const som = (van: readonly { aandeel: number; normMinuten: number }[], wat: 'aandeel' | 'normMinuten') =>
  van.reduce((total, regel) => total + regel[wat], 0);

describe('what a fact counts for', () => {
  test('an FML by an aios of a WIA-claim is one handeling of that person, in the team of the moment', () => {
    const made = feit('BelastbaarheidDetermined', {
      hoedanigheid: 'AIOS',
      data: { uitkomst: 'FML', duurzaam: false },
    });
    expect(regels(made)).toMatchObject([
      {
        handeling: 'wia.fml',
        medewerkerId: 'anna',
        functie: 'AIOS',
        teamId: 'heerlen-1',
        aandeel: 100,
        normMinuten: 210,
        feitSeq: 7,
        teltSeq: 7,
        deel: 1,
      },
    ]);
  });

  test('work under a mandate is of who did it, and names the arts who answers for it', () => {
    const made = feit('VoorbereidingReported', {
      hoedanigheid: 'SMV',
      mandaatId: 'm',
      opdrachtgeverId: 'bram',
    });
    expect(regels(made)).toMatchObject([
      { handeling: 'delegatie.voorbereiding_wia', functie: 'SMV', mandaatId: 'm', opdrachtgeverId: 'bram' },
    ]);
  });

  test('an intake in the MDO is one handeling, shared by everybody who was there', () => {
    const deelnemers = ['ARBEIDSDESKUNDIGE', 'RE_INTEGRATIEBEGELEIDER', 'VERZEKERINGSARTS'];
    const held = feit('IntakeHeld', {
      soort: 'ZW',
      hoedanigheid: 'RE_INTEGRATIEBEGELEIDER',
      data: { deelnemers },
    });
    expect(regels(held)).toMatchObject([
      { medewerkerId: 'anna', functie: 'RE_INTEGRATIEBEGELEIDER', aandeel: 34, normMinuten: 30 },
      { medewerkerId: null, functie: 'ARBEIDSDESKUNDIGE', aandeel: 33, normMinuten: 30 },
      { medewerkerId: null, functie: 'VERZEKERINGSARTS', aandeel: 33, normMinuten: 30 },
    ]);
  });

  test.each([
    [
      'what the engine states',
      feit('BelastbaarheidDetermined', { hoedanigheid: 'SYSTEEM', data: { uitkomst: 'FML' } }),
    ],
    ['an overdracht, else passing on would be production', feit('DossierTransferred')],
    [
      'a suspension that asking for completion brings',
      feit('BeslistermijnSuspended', { data: { grond: 'AWB_4_15_1A' } }),
    ],
    [
      'the conclusion of an arts beside the judgment',
      feit('OordeelDetermined', { soort: 'DESKUNDIGENOORDEEL' }),
    ],
    ['a type from another version of the code', feit('SomethingLater')],
    ['a name that every object has', feit('constructor')],
  ])('%s counts for nothing', (_what, nothing) => {
    expect(regels(nothing)).toEqual([]);
  });
});

describe('what is taken back', () => {
  test('a vaststelling that goes back loses its count, by the person and norm it had, on the day it went back', () => {
    const recht = feit('RechtDetermined', { hoedanigheid: 'PROCESBEGELEIDER', data: { uitkomst: 'IVA' } });
    const terug = feit('VaststellingReturned', {
      seq: 9,
      datum: '2026-11-05' as Datum,
      medewerkerId: 'carla',
    });
    expect(tegenregels(recht, terug, REGELBOEK)).toMatchObject([
      {
        handeling: 'wia.recht',
        medewerkerId: 'anna',
        aandeel: -100,
        normMinuten: -60,
        datum: '2026-11-05',
        feitSeq: 9,
        teltSeq: 7,
        deel: -1,
      },
    ]);
  });

  test.each([
    ['VaststellingReturned', {}, 'RechtDetermined'],
    ['BelastbaarheidReturned', {}, 'BelastbaarheidDetermined'],
    ['DelegationWithdrawn', {}, 'VoorbereidingDelegated'],
    ['DossierReopened', { grond: 'TEN_ONRECHTE_GESLOTEN' }, 'DossierCancelled'],
  ])('%s %j takes back a %s', (type, data, vervallen) => {
    expect(vervaltDoor(type, data)?.feiten).toContain(vervallen);
  });

  test('of an agreed taak it is the one with that number', () => {
    expect(vervaltDoor('TaakCancelled', { nummer: 3, reden: 'x' })).toMatchObject({ nummer: 3 });
  });

  test.each([
    ['DossierReopened', { grond: 'BEZWAAR_GEGROND' }],
    ['VaststellingApproved', {}],
    ['toString', {}],
  ])('%s %j takes nothing back', (type, data) => {
    expect(vervaltDoor(type, data)).toBeUndefined();
  });
});

const anyFeit: fc.Arbitrary<Productiefeit> = fc
  .record({
    type: fc.constantFrom(...Object.keys(TELLERS), 'Unknown'),
    soort: fc.constantFrom(...Object.keys(SOORTEN), 'ANDERS'),
    hoedanigheid: fc.constantFrom<Rol>(...ROLLEN),
    teamId: fc.constantFrom('heerlen-1', 'heerlen-2', 'breda-1'),
    aanwezig: fc.array(fc.constantFrom<string>(...ROLLEN, 'IEMAND'), { maxLength: 8 }),
    uitkomst: fc.constantFrom('FML', 'GBM', 'IVA', 'GEGROND', 'ONGEWIJZIGD'),
  })
  .map(({ aanwezig, uitkomst, ...over }) =>
    feit(over.type, { ...over, data: { aanwezig, deelnemers: aanwezig, uitkomst } as JsonObject }),
  );

describe('for any fact', () => {
  test('there is an answer, the aandelen are a whole handeling or nothing, and every part has a norm', () => {
    fc.assert(
      fc.property(anyFeit, (any) => {
        const found = regels(any);
        expect(som(found, 'aandeel')).toBe(handelingBij(any) === null ? 0 : 100);
        expect(found.every(({ normMinuten, aandeel }) => normMinuten > 0 && aandeel >= 0)).toBe(true);
        expect(new Set(found.map(({ deel }) => deel)).size).toBe(found.length);
      }),
    );
  });

  test('what is taken back leaves nothing, to the minute', () => {
    fc.assert(
      fc.property(anyFeit, (any) => {
        const both = [...regels(any), ...tegenregels(any, { ...any, seq: 9 }, REGELBOEK)];
        expect([som(both, 'aandeel'), som(both, 'normMinuten')]).toEqual([0, 0]);
      }),
    );
  });

  test('the teams add up to the whole, and a transfer moves the count without changing the whole', () => {
    fc.assert(
      fc.property(fc.array(anyFeit, { maxLength: 40 }), fc.array(fc.nat(2)), (log, naar) => {
        const TEAMS = ['heerlen-1', 'heerlen-2', 'breda-1'];
        const moved = log.map((each, index) => ({ ...each, teamId: TEAMS[naar[index] ?? 0]! }));
        const whole = log.flatMap(regels);
        const perTeam = TEAMS.map((team) => whole.filter(({ teamId }) => teamId === team));
        expect(perTeam.reduce((sum, part) => sum + som(part, 'normMinuten'), 0)).toBe(
          som(whole, 'normMinuten'),
        );
        expect(som(moved.flatMap(regels), 'normMinuten')).toBe(som(whole, 'normMinuten'));
      }),
    );
  });
});
