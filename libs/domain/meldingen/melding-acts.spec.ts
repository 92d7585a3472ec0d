import { decideMelding, offeredMeldingActies, type MeldingActie, type OpenMelding } from './melding-acts';

const ik = { medewerkerId: 'ik', naam: 'Ik', rollen: ['PLANNER' as const], teamId: 'h1', kantoorId: 'h' };
const melding = (over: Partial<OpenMelding> = {}): OpenMelding => ({
  adres: { medewerkerId: 'ik', teamRollen: [], kantoorRollen: [] },
  teamId: 'h1',
  kantoorId: 'h',
  opgepaktDoorId: null,
  afgehandeld: false,
  afgehandeldDoorId: null,
  ...over,
});
const ander = { medewerkerId: 'ander', teamRollen: [], kantoorRollen: [] };

test.each<[wat: string, OpenMelding, MeldingActie, string]>([
  ['mine', melding(), 'pakOp', 'change'],
  ['mine', melding(), 'handelAf', 'change'],
  ['of somebody else', melding({ adres: ander }), 'pakOp', 'forbidden'],
  ['picked up by me', melding({ opgepaktDoorId: 'ik' }), 'pakOp', 'done'],
  ['picked up by me', melding({ opgepaktDoorId: 'ik' }), 'handelAf', 'change'],
  ['picked up by another', melding({ opgepaktDoorId: 'ander' }), 'pakOp', 'refused'],
  ['picked up by another', melding({ opgepaktDoorId: 'ander' }), 'handelAf', 'refused'],
  ['closed by me', melding({ afgehandeld: true, afgehandeldDoorId: 'ik' }), 'handelAf', 'done'],
  ['closed by me', melding({ afgehandeld: true, afgehandeldDoorId: 'ik' }), 'pakOp', 'refused'],
  ['closed by itself', melding({ afgehandeld: true }), 'handelAf', 'refused'],
])('%s: %#', (_wat, given, actie, kind) => {
  expect(decideMelding(given, actie, ik).kind).toBe(kind);
});

test('what is offered is what would be done', () => {
  expect(offeredMeldingActies(melding(), ik)).toEqual(['pakOp', 'handelAf']);
  expect(offeredMeldingActies(melding({ opgepaktDoorId: 'ik' }), ik)).toEqual(['handelAf']);
  expect(offeredMeldingActies(melding({ adres: ander }), ik)).toEqual([]);
});
