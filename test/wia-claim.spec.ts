import { actsWithoutHome } from '../libs/casework/boot-check';
import { advance, type Stored } from '../libs/domain/journey';
import { definitionOf } from '../libs/domain/journeys/registry';
import type { WiaClaimContextV2 } from '../libs/domain/journeys/wia-claim.context';
import { ROLLEN } from '../libs/domain/rollen';
import {
  deadEnds,
  eventsOf,
  explore,
  mandateOf,
  statesOf,
  storedOf,
  stuckTaken,
} from './support/explore-journey';
import { persons } from './support/explore-journey';
import { begun, expedition, now, wia } from './support/explore-wia-claim';
import { golden } from './support/golden';
import { expectReserved, expectSigned } from './support/handtekening';
import { EXAMPLES } from './support/wia-claim-examples';

const trip = expedition(true);
const withWerkgever = explore(trip);
const open = (context: unknown) => (context as WiaClaimContextV2).uitkomst === null;

describe('every state a WIA-claim can reach', () => {
  const states = [...explore(expedition(false)), ...withWerkgever];
  const running = states.filter(({ context }) => open(context));
  const ended = states.filter(({ context }) => !open(context));

  it('is in the reviewed list', () => {
    const text = statesOf(states);
    expect(text).toBe(golden('wia-claim-v2.states.txt', text));
  });

  it('states what is reserved to an arts by reserved acts of artsen alone', () =>
    expectReserved(trip, withWerkgever));

  it('asks no decision without the signature of a registered verzekeringsarts', () => expectSigned(states));

  it('survives being stored and read back', () => {
    for (const state of states) {
      const stored = JSON.parse(JSON.stringify(storedOf(wia, state))) as Stored;
      expect(wia.machine.resolveState(stored as never).value).toEqual(state.value);
    }
  });

  it('ends in every outcome the law knows', () => {
    expect([...new Set(ended.map(({ context }) => (context as WiaClaimContextV2).uitkomst))].sort()).toEqual([
      'GEANNULEERD',
      'GEANNULEERD_ZW_GEEINDIGD',
      'GEEN_RECHT_LT35',
      'GEEN_RECHT_OTHER',
      'INGETROKKEN',
      'IVA',
      'OVERLEDEN',
      'WGA_35_80',
      'WGA_80_100',
      // BUITEN_BEHANDELING waits for its hersteltermijn to pass: see journey.spec.ts.
    ]);
  });

  it('offers some person of the right discipline a way on for every open taak', () => {
    expect(stuckTaken(trip, running)).toEqual([]);
  });

  it('has a way on for somebody', () => {
    expect(deadEnds(trip, running)).toEqual([]);
  });

  it('never reaches a besluit on a medical judgment without the signature of a verzekeringsarts', () => {
    for (const { context } of ended) {
      const { uitkomst, belastbaarheid } = context as WiaClaimContextV2;
      if (!['GEEN_RECHT_LT35', 'WGA_35_80', 'WGA_80_100', 'IVA'].includes(uitkomst!)) continue;
      expect(belastbaarheid!.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
    }
  });

  it('never lets the person who determined the right also check it', () => {
    for (const state of running) {
      if ((state.value as { behandeling: unknown }).behandeling !== 'controle') continue;
      const { doorId } = (state.context as WiaClaimContextV2).vaststelling!;
      expect(
        advance(wia, storedOf(wia, state), {
          type: 'keurVaststellingGoed',
          gegevens: {},
          ...now,
          by: { medewerkerId: doorId, hoedanigheid: 'PROCESBEGELEIDER' },
        }),
      ).toMatchObject({ ok: false, refusal: { code: 'VIER_OGEN' } });
    }
  });

  it('has the clock stand still exactly while a suspension is open, and end with the dossier', () => {
    for (const { value, context } of states) {
      const { klok } = value as { klok: string };
      const suspended = (context as WiaClaimContextV2).opschortingen.some(({ hervatDatum }) => !hervatDatum);
      expect(klok === 'beeindigd').toBe(!open(context));
      if (open(context)) expect(klok === 'opgeschort').toBe(suspended);
    }
  });
});

describe('the mandate', () => {
  it('is the reviewed table of role x act x state', () => {
    const table = mandateOf(trip, withWerkgever);
    expect(table).toBe(golden('wia-claim-v2.mandaat.txt', table));
  });

  it('refuses every act by every role outside it, and says so', () => {
    const stored = begun(true);
    for (const [type, act] of Object.entries(wia.acts))
      for (const rol of ROLLEN.filter((candidate) => !act.rollen.includes(candidate))) {
        const decision = advance(wia, stored, {
          type,
          gegevens: EXAMPLES[type]![0]!,
          ...now,
          by: persons(rol)[0]!,
        });
        expect(decision).toMatchObject({ ok: false, refusal: { code: 'NIET_DOOR_DEZE_ROL' } });
      }
  });

  it('has an example of every act, so that none is left out here', () => {
    expect(Object.keys(wia.acts).filter((actie) => !EXAMPLES[actie])).toEqual([]);
    expect(eventsOf(trip).length).toBeGreaterThan(50);
  });
});

describe('a WIA-claim', () => {
  it('knows all its acts, and nothing else', () => {
    const acts = { ...wia.acts, vergeten: wia.acts.trekIn! };
    expect(actsWithoutHome([{ ...wia, acts }])).toEqual([
      'WIA_CLAIM v2: act vergeten is in no state of the machine',
    ]);
  });

  it('is refused when this code does not know its version', () => {
    expect(() => definitionOf({ machineId: 'WIA_CLAIM', machineVersion: 99 })).toThrow(
      'unknown machine WIA_CLAIM v99',
    );
    expect(() => advance(wia, { ...begun(false), machineVersion: 1 }, eventsOf(trip)[0]!)).toThrow(
      'journey is WIA_CLAIM v1',
    );
  });
});
