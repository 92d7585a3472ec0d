import * as fc from 'fast-check';
import type { EzwbContext } from '../libs/domain/journeys/ezwb.context';
import { replay } from '../libs/domain/replay';
import { ezwb as definition, inOproep } from './support/ezwb';
import { ezwbTrip as trip } from './support/ezwb-expeditie';
import {
  deadEnds,
  explore,
  mandateOf,
  ownActs,
  statesOf,
  storedOf,
  stuckTaken,
} from './support/explore-journey';
import { golden } from './support/golden';
import { expectReserved, expectSigned } from './support/handtekening';
import { randomStory, steps } from './support/random-story';

const states = explore(trip);
const ended = states.filter(({ context }) => (context as EzwbContext).uitkomst !== null);

describe('every state an EZWb can reach', () => {
  it('is in the reviewed list', () => {
    expect(statesOf(states)).toBe(golden('ezwb-v1.states.txt', statesOf(states)));
  });

  it('has the reviewed mandate: role x act x state', () => {
    const table = ownActs(mandateOf(trip, states));
    expect(table).toBe(golden('ezwb-v1.mandaat.txt', table));
  });

  it('states what is reserved to an arts by reserved acts of artsen alone', () =>
    expectReserved(trip, states));

  it('asks no decision without the signature of a registered verzekeringsarts', () => expectSigned(states));

  it('ends in every outcome there is', () => {
    expect([...new Set(ended.map(({ context }) => (context as EzwbContext).uitkomst))].sort()).toEqual([
      'BEEINDIGEN_GT65',
      'GEANNULEERD',
      'GEANNULEERD_ZW_GEEINDIGD',
      'INGETROKKEN',
      'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT',
      'OVERLEDEN',
      'VOORTZETTEN_GBM',
      'VOORTZETTEN_LE65',
    ]);
  });

  it('has for every open taak somebody of its discipline who can move it on', () => {
    expect(stuckTaken(trip, states)).toEqual([]);
  });

  it('leaves no dossier without a way on', () => {
    expect(deadEnds(trip, states)).toEqual([]);
  });

  it('reaches no besluit without the signature of a registered verzekeringsarts', () => {
    const besloten = ended.filter(({ context }) =>
      /^(BEEINDIGEN|VOORTZETTEN)/.test((context as EzwbContext).uitkomst!),
    );
    expect(besloten.length).toBeGreaterThan(0);
    for (const { context } of besloten)
      expect((context as EzwbContext).belastbaarheid!.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
  });

  it('never has the besluit differ from the law', () => {
    for (const { context } of ended) {
      const { uitkomst, belastbaarheid, schatting } = context as EzwbContext;
      if (uitkomst === 'VOORTZETTEN_GBM') expect(belastbaarheid!.uitkomst).toBe('GBM');
      if (uitkomst === 'BEEINDIGEN_GT65') expect(schatting!.klasse).toBe('GT65');
      if (uitkomst === 'VOORTZETTEN_LE65') expect(schatting!.klasse).toBe('LE65');
    }
  });

  it('survives being stored and read back', () => {
    for (const state of states) {
      const stored = JSON.parse(JSON.stringify(storedOf(definition, state))) as { value: unknown };
      expect(definition.machine.resolveState(stored as never).value).toEqual(state.value);
    }
  });
});

describe('random histories', () => {
  const heropen = ['SCREENING', 'MEDISCHE_BEOORDELING', 'VASTSTELLING'].map((vanafFase) => ({
    grond: 'BEZWAAR_GEGROND',
    vanafFase,
    reden: 'x',
  }));
  const berichten = [
    { bericht: 'ZW_GEEINDIGD', vanDossierId: 'z', datum: '2025-11-01', uitkomst: 'HERSTELD' },
    { bericht: 'ZW_HERVAT', vanDossierId: 'z', datum: '2025-11-10' },
  ];
  const examples = { ...trip.examples, heropen, verneem: berichten };

  it.each(['UWV_INTERN', 'WERKGEVER'])('replay to the same dossier: asked by %s', (aanvrager) => {
    fc.assert(
      fc.property(steps, (walk) => {
        const dossier = randomStory(inOproep({ aanvrager }), { ...trip, examples }, walk);
        const { last, differences } = replay('EZWB', 1, dossier.record);
        expect(differences).toEqual([]);
        expect(last!.stored).toEqual(dossier.journey.stored);
        if (dossier.context.uitkomst) return;
        expect(dossier.journey.zonderTermijnReden ?? dossier.termijn()?.status).toMatch(
          /^Geen beslistermijn|LOOPT|VERSTREKEN|OPGESCHORT/,
        );
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
