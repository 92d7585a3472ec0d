import type { Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { kan, magWaarnemen, planWaarneming, type Collega, type OpenWerk } from './waarneming';

const collega = (id: string, over: Partial<Collega> = {}): Collega => ({
  id,
  teamId: 'heerlen-1',
  rollen: ['VERZEKERINGSARTS'],
  afwezig: null,
  vasteVervangers: [],
  ...over,
});
const WEG = { totEnMetDatum: datum('2026-08-01'), vervangerId: null };
const taak = (over: Partial<OpenWerk> = {}): OpenWerk => ({
  id: 't',
  versie: 2,
  soort: 'BELASTBAARHEID',
  discipline: 'ARTS',
  teamId: 'heerlen-1',
  behandelaarId: 'ik',
  waarnemingVoorId: null,
  gedelegeerdDoorId: null,
  wachtVoorbij: false,
  ...over,
});
const plan = (of: OpenWerk, ...mensen: Collega[]) =>
  planWaarneming([of], Object.fromEntries(mensen.map((mens) => [mens.id, mens])))[0] ?? 'stays';
const naar = (type: string, behandelaarId: string | null, waarnemingVoorId: string | null) => ({
  taakId: 't',
  versie: 2,
  type,
  behandelaarId,
  waarnemingVoorId,
});
const vervangenDoor = (id: string, rol: Rol = 'VERZEKERINGSARTS') => [{ rol, vervangerId: id }];

describe('work of somebody who goes away', () => {
  const ik = (over: Partial<Collega> = {}) => collega('ik', { afwezig: WEG, ...over });

  test.each<[string, Collega[], string | null]>([
    ['who was chosen', [ik({ afwezig: { ...WEG, vervangerId: 'zij' } }), collega('zij')], 'zij'],
    [
      'the vaste vervanger of the role',
      [ik({ vasteVervangers: vervangenDoor('hij') }), collega('hij')],
      'hij',
    ],
    [
      'who was chosen before the vaste vervanger',
      [
        ik({ afwezig: { ...WEG, vervangerId: 'zij' }, vasteVervangers: vervangenDoor('hij') }),
        collega('zij'),
        collega('hij'),
      ],
      'zij',
    ],
    [
      'the vaste vervanger when who was chosen cannot do it',
      [
        ik({ afwezig: { ...WEG, vervangerId: 'zij' }, vasteVervangers: vervangenDoor('hij') }),
        collega('zij', { rollen: ['SMV'] }),
        collega('hij'),
      ],
      'hij',
    ],
    ['nobody: it lies free', [ik()], null],
    [
      'nobody when the vervanger is away',
      [ik({ vasteVervangers: vervangenDoor('hij') }), collega('hij', { afwezig: WEG })],
      null,
    ],
    [
      'nobody when the vervanger is of another team',
      [ik({ vasteVervangers: vervangenDoor('hij') }), collega('hij', { teamId: 'breda-1' })],
      null,
    ],
    [
      'nobody when the vervanger has left',
      [ik({ vasteVervangers: vervangenDoor('hij') }), collega('hij', { rollen: [] })],
      null,
    ],
    [
      'nobody when the vervanger stands in for another role',
      [ik({ vasteVervangers: vervangenDoor('hij', 'SMV') }), collega('hij')],
      null,
    ],
    ['nobody when somebody stands in for themselves', [ik({ vasteVervangers: vervangenDoor('ik') })], null],
  ])('goes to %s', (_what, mensen, verwacht) => {
    expect(plan(taak(), ...mensen)).toEqual(naar('TaakCovered', verwacht, 'ik'));
  });

  it('stays with who is there, whoever else is away', () => {
    expect(plan(taak(), collega('ik'), collega('zij', { afwezig: WEG }))).toBe('stays');
    expect(plan(taak({ behandelaarId: null }))).toBe('stays');
  });

  it('given it is reviewing what was prepared, only a registered arts stands in', () => {
    const beoordelen = taak({ soort: 'VOORBEREIDING_BEOORDELEN' });
    const aios = collega('hij', { rollen: ['AIOS'] });
    const weg = ik({ vasteVervangers: vervangenDoor('hij') });
    expect(plan(beoordelen, weg, aios)).toEqual(naar('TaakCovered', null, 'ik'));
    expect(plan(taak(), weg, aios)).toEqual(naar('TaakCovered', 'hij', 'ik'));
    expect(plan(beoordelen, weg, collega('hij'))).toEqual(naar('TaakCovered', 'hij', 'ik'));
  });

  describe('given it was delegated to them by name', () => {
    const opdracht = taak({ soort: 'VOORBEREIDING', discipline: 'SMV', gedelegeerdDoorId: 'arts' });
    const smv = ik({ rollen: ['SMV'], vasteVervangers: vervangenDoor('smv-2', 'SMV') });
    const smv2 = collega('smv-2', { rollen: ['SMV'] });

    it('goes back to whoever gave it', () => {
      expect(plan(opdracht, smv, smv2, collega('arts'))).toEqual(naar('TaakCovered', 'arts', 'ik'));
      expect(plan(opdracht, smv, collega('arts', { rollen: ['AIOS'] }))).toEqual(
        naar('TaakCovered', 'arts', 'ik'),
      );
    });

    it('goes to who stands in for that arts when they are away too, or lies free', () => {
      const arts = collega('arts', { afwezig: WEG, vasteVervangers: vervangenDoor('hij') });
      expect(plan(opdracht, smv, smv2, arts, collega('hij'))).toEqual(naar('TaakCovered', 'hij', 'ik'));
      expect(plan(opdracht, smv, smv2, arts, collega('hij', { rollen: ['AIOS'] }))).toEqual(
        naar('TaakCovered', null, 'ik'),
      );
    });

    it('given the SMV left, stays with the arts who has it', () => {
      const bijArts = { ...opdracht, behandelaarId: 'arts' };
      expect(plan(bijArts, collega('arts'))).toBe('stays');
    });
  });
});

describe('work that is done for somebody', () => {
  const waargenomen = (over: Partial<OpenWerk> = {}) =>
    taak({ behandelaarId: 'zij', waarnemingVoorId: 'ik', ...over });
  const weg = collega('ik', { afwezig: WEG, vasteVervangers: vervangenDoor('hij') });

  test.each<[string, OpenWerk, Collega[], unknown]>([
    [
      'returns when they are there',
      waargenomen(),
      [collega('ik'), collega('zij')],
      naar('TaakReturned', 'ik', null),
    ],
    [
      'returns also when it lay free',
      waargenomen({ behandelaarId: null }),
      [collega('ik')],
      naar('TaakReturned', 'ik', null),
    ],
    ['stays while they are away', waargenomen(), [weg, collega('zij'), collega('hij')], 'stays'],
    ['stays free as somebody left it', waargenomen({ behandelaarId: null }), [weg, collega('hij')], 'stays'],
    [
      'moves on when who stands in goes away',
      waargenomen(),
      [weg, collega('zij', { afwezig: WEG }), collega('hij')],
      naar('TaakCovered', 'hij', 'ik'),
    ],
    [
      'moves on when who stands in has left',
      waargenomen(),
      [weg, collega('zij', { rollen: [] })],
      naar('TaakCovered', null, 'ik'),
    ],
    [
      'stays with who stands in when the owner has left',
      waargenomen(),
      [collega('ik', { rollen: [] }), collega('zij')],
      naar('TaakLeft', 'zij', null),
    ],
    [
      'stays with who stands in when the owner changed teams',
      waargenomen(),
      [collega('ik', { teamId: 'breda-1' }), collega('zij')],
      naar('TaakLeft', 'zij', null),
    ],
    [
      'lies free when both have left',
      waargenomen(),
      [collega('ik', { rollen: [] }), collega('zij', { rollen: [] })],
      naar('TaakLeft', null, null),
    ],
    [
      'wakes when it lies free and its day has come',
      waargenomen({ behandelaarId: null, wachtVoorbij: true }),
      [weg],
      naar('TaakCovered', null, 'ik'),
    ],
    ['sleeps on with who stands in', waargenomen({ wachtVoorbij: true }), [weg, collega('zij')], 'stays'],
  ])('%s', (_what, of, mensen, verwacht) => {
    expect(plan(of, ...mensen)).toEqual(verwacht);
  });

  it('given the journey gave it to somebody who was away already, goes to who stands in', () => {
    const vers = waargenomen({ behandelaarId: null, versie: 1 });
    expect(plan(vers, weg, collega('hij'))).toEqual({ ...naar('TaakCovered', 'hij', 'ik'), versie: 1 });
    expect(plan(vers, weg)).toBe('stays');
  });

  it('given they got another vervanger, is divided again', () => {
    const mensen = {
      ik: collega('ik', { afwezig: { ...WEG, vervangerId: 'hij' } }),
      zij: collega('zij'),
      hij: collega('hij'),
    };
    expect(planWaarneming([waargenomen()], mensen, 'ik')).toEqual([naar('TaakCovered', 'hij', 'ik')]);
    expect(planWaarneming([waargenomen()], mensen, 'zij')).toEqual([]);
    expect(planWaarneming([waargenomen({ behandelaarId: 'hij' })], mensen, 'ik')).toEqual([]);
  });
});

describe('a departure', () => {
  it.each([
    ['the last role ended', { rollen: [] }],
    ['only another role is left', { rollen: ['PROCESBEGELEIDER' as const] }],
    ['another team', { teamId: 'breda-1' }],
  ])('given %s, leaves work to the vaste vervanger or to the team', (_what, over) => {
    const weg = collega('ik', { ...over, vasteVervangers: vervangenDoor('hij') });
    expect(plan(taak(), weg, collega('hij'))).toEqual(naar('TaakLeft', 'hij', null));
    expect(plan(taak(), weg)).toEqual(naar('TaakLeft', null, null));
    expect(plan(taak())).toEqual(naar('TaakLeft', null, null));
  });
});

describe('who may', () => {
  it('do a taak themselves, or for another', () => {
    expect(kan(collega('x', { rollen: ['ANIOS'] }), taak())).toBe(true);
    expect(kan(collega('x', { rollen: ['SMV'] }), taak())).toBe(false);
    expect(magWaarnemen(collega('x', { afwezig: WEG }), taak())).toBe(false);
    expect(magWaarnemen(collega('x'), taak({ discipline: 'SMV' }))).toBe(false);
  });
});
