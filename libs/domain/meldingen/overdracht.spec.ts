import { overdrachten, type Gericht } from './overdracht';

const van = (medewerkerId: string | null, over: Partial<Gericht> = {}): Gericht => ({
  id: medewerkerId ?? 'team',
  oorzaak: 'feit-7 TERMIJN',
  medewerkerId,
  teamRollen: ['VERZEKERINGSARTS'],
  open: true,
  opgepaktDoorId: null,
  ...over,
});
const nu = (...ids: (string | null)[]) =>
  ids.map((medewerkerId) => ({ medewerkerId, teamRollen: ['VERZEKERINGSARTS' as const] }));
const zinnen = (rows: Gericht[], uitvoerders: ReturnType<typeof nu>) =>
  overdrachten(rows, uitvoerders, 'vast').map(
    ({ id, naar, losgelaten }) =>
      `${id} → ${naar ? (naar.medewerkerId ?? 'team') : 'niemand'}${losgelaten ? ', losgelaten' : ''}`,
  );

describe('a melding whose taak changes hands', () => {
  test.each<[string, Gericht[], ReturnType<typeof nu>, string[]]>([
    ['stays with who still has to act', [van('x')], nu('x'), []],
    ['goes to the next person', [van('x')], nu('y'), ['x → y']],
    ['goes to the team when it is given back', [van('x')], nu(null), ['x → team']],
    ['comes from the team when somebody takes it', [van(null)], nu('y'), ['team → y']],
    ['of two goes from the one who gave it away', [van('x'), van('z')], nu('z', 'y'), ['x → y']],
    ['ends when the other one hears it already', [van('x'), van('z')], nu('z'), ['x → niemand']],
    [
      'ends when the other one has handled it',
      [van('x'), van('z', { open: false })],
      nu('z'),
      ['x → niemand'],
    ],
    ['is left alone when it was handled', [van('x', { open: false })], nu('y'), []],
    [
      'that was picked up goes along, and is open again',
      [van('x', { opgepaktDoorId: 'x' })],
      nu('y'),
      ['x → y, losgelaten'],
    ],
    [
      'that was picked up by the vaste aanspreekpunt stays theirs',
      [van('vast', { opgepaktDoorId: 'vast' })],
      nu('y'),
      [],
    ],
    [
      'that the planner picked up stays picked up',
      [van('x', { opgepaktDoorId: 'planner' })],
      nu('y'),
      ['x → y'],
    ],
    [
      'that the next person had picked up from the team stays picked up',
      [van(null, { opgepaktDoorId: 'y' })],
      nu('y'),
      ['team → y'],
    ],
    [
      'that somebody else had picked up from the team is open again',
      [van(null, { opgepaktDoorId: 'w' })],
      nu('y'),
      ['team → y, losgelaten'],
    ],
  ])('%s', (_what, rows, uitvoerders, expected) => {
    expect(zinnen(rows, uitvoerders)).toEqual(expected);
  });

  test('of every cause by itself', () => {
    const other = van('x', { id: 'other', oorzaak: 'brief-1 BRIEF_TE_LAAT' });
    expect(zinnen([van('x'), other], nu('y'))).toEqual(['x → y', 'other → y']);
  });
});
