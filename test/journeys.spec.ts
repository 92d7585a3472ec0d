import { createHash } from 'node:crypto';
import { actsWithoutHome } from '../libs/casework/boot-check';
import { JOURNEYS } from '../libs/domain/journeys/registry';
import { golden } from './support/golden';

/** What the API promises of every journey, whatever its soort. */
const IN_EVERY_JOURNEY = [
  'schortOp',
  'hervat',
  'verleng',
  'registreerIngebrekestelling',
  'trekIn',
  'annuleer',
  'draagOver',
  'neemBesluit',
  'registreerOverlijden',
  'laatAlarmAfgaan',
];

describe.each(JOURNEYS.map((journey) => [`${journey.id} v${journey.version}`, journey] as const))(
  'the journey %s',
  (name, journey) => {
    it('is as it was released', () => {
      const text = JSON.stringify(journey.machine.definition, (_key, value: unknown) =>
        typeof value === 'function' ? 'function' : value,
      );
      const print = createHash('sha256').update(text).digest('hex') + '\n';
      const file = `${name.toLowerCase().replaceAll('_', '-').replace(' ', '-')}.fingerprint`;
      expect(print).toBe(golden(file, print));
    });

    it('has the acts that every journey has', () => {
      expect(IN_EVERY_JOURNEY.filter((actie) => !journey.acts[actie])).toEqual([]);
    });

    it('knows all its acts, and nothing else', () => {
      expect(actsWithoutHome([journey])).toEqual([]);
    });

    it('names its phases in the order of its road, and ends closed', () => {
      expect(new Set(journey.fasen).size).toBe(journey.fasen.length);
      expect(journey.fasen.at(-1)).toBe('AFGESLOTEN');
      expect([...phasesIn(journey.machine.definition)].sort()).toEqual([...journey.fasen].sort());
    });
  },
);

function phasesIn(
  node: { meta?: { fase?: string }; states?: object },
  found = new Set<string>(),
): Set<string> {
  if (node.meta?.fase) found.add(node.meta.fase);
  for (const child of Object.values(node.states ?? {})) phasesIn(child as never, found);
  return found;
}
