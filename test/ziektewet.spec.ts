import * as fc from 'fast-check';
import { replay } from '../libs/domain/replay';
import type { Uitkomst } from '../libs/domain/uitkomst';
import type { ZiektewetContext } from '../libs/domain/journeys/ziektewet.context';
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
import { expectReserved } from './support/handtekening';
import { randomStory, steps } from './support/random-story';
import { ziekmelding, zw } from './support/ziektewet';
import { recht, road, signalen, trips } from './support/ziektewet-expedities';

const found = new Map(trips.map(([name, trip]) => [name, explore(trip)]));
/** Asked more than once, and some seconds of work. */
const tables = new Map<string, string>();
const tableOf = (name: (typeof trips)[number][0]): string => {
  const trip = trips.find(([other]) => other === name)![1];
  if (!tables.has(name)) tables.set(name, ownActs(mandateOf(trip, found.get(name)!)));
  return tables.get(name)!;
};
const uitkomsten = (name: 'road' | 'recht' | 'signalen') =>
  [...new Set(found.get(name)!.map(({ context }) => (context as ZiektewetContext).uitkomst))]
    .filter((uitkomst): uitkomst is Uitkomst => uitkomst !== null)
    .sort();

it('states what is reserved to an arts on the road by reserved acts of artsen alone', () =>
  expectReserved(road, found.get('road')!));

describe.each(trips)('every state of the Ziektewet that can be reached: %s', (name, trip) => {
  const states = found.get(name)!;

  it('is in the reviewed list', () => {
    expect(statesOf(states)).toBe(golden(`ziektewet-v1.${name}.states.txt`, statesOf(states)));
  });

  it('has the reviewed mandate: role x act x state', () => {
    const table = tableOf(name);
    expect(table).toBe(golden(`ziektewet-v1.${name}.mandaat.txt`, table));
  });

  it('has for every open taak somebody of its discipline who can move it on', () => {
    expect(stuckTaken(trip, states)).toEqual([]);
  });

  it('leaves no dossier without a way on', () => {
    // Only the calendar or the client moves who is with his eigenrisicodrager, or recovered: see ziektewet.spec.ts
    // beside the journey, where those days come.
    const waits = (value: string) => /bijEigenrisicodrager|nazorg/.test(value);
    expect(deadEnds(trip, states, waits)).toEqual([]);
  });

  it('survives being stored and read back', () => {
    for (const state of states) {
      const stored = JSON.parse(JSON.stringify(storedOf(zw, state))) as { value: unknown };
      expect(zw.machine.resolveState(stored as never).value).toEqual(state.value);
    }
  });
});

describe('the ends of the Ziektewet', () => {
  it('are those of the law', () => {
    expect(uitkomsten('road')).toEqual(['GEANNULEERD', 'INGETROKKEN', 'OVERLEDEN', 'WACHTTIJD_VOLBRACHT']);
    // HERSTELD and GEEINDIGD_EZWB wait for a day: see ziektewet.spec.ts beside the journey.
    expect(uitkomsten('recht')).toEqual([
      'GEANNULEERD',
      'GEEN_RECHT_ZW',
      'INGETROKKEN',
      'OVERLEDEN',
      'WACHTTIJD_VOLBRACHT',
    ]);
  });

  it('never come by time alone while nobody decided over the right', () => {
    const states = [...found.values()].flat().map(({ context }) => context as ZiektewetContext);
    for (const { uitkomst, rechtBesluitDatum } of states)
      if (uitkomst === 'WACHTTIJD_VOLBRACHT') expect(rechtBesluitDatum).not.toBeNull();
  });
});

describe('the doctor', () => {
  it('has signed every probleemanalyse on which the begeleiding goes on', () => {
    for (const { value, context } of found.get('road')!) {
      const where = JSON.stringify(value);
      if (!/planVanAanpak|monitoring|meedelen/.test(where)) continue;
      expect((context as ZiektewetContext).probleemanalyse!.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
    }
  });

  it('alone says how a stagnation goes on, and that a client is fit', () => {
    const table = tableOf('road');
    for (const actie of ['bepaalVervolg', 'verklaarHersteld', 'contrasigneer'])
      for (const line of table.split('\n').filter((row) => row.includes(`| ${actie} |`)))
        expect(line).toMatch(/\| VERZEKERINGSARTS$/);
  });

  it('keeps judging from the SMV', () => {
    const table = tableOf('road');
    for (const line of table.split('\n').filter((row) => /\bSMV\b/.test(row.split('|').at(-1)!)))
      expect(line).toMatch(
        /\| (meldVoorbereidingTerug|meldStagnatie|registreerContact|vraagMedischeInformatie|rappelleer|ontvangMedischeInformatie) \|/,
      );
  });
});

describe('random histories', () => {
  const heropen = ['EERSTE_LIJN', 'MONITORING'].flatMap((vanafFase) =>
    ['BEZWAAR_GEGROND', 'TEN_ONRECHTE_GESLOTEN'].map((grond) => ({ grond, vanafFase, reden: 'x' })),
  );
  const examples = Object.assign({}, signalen.examples, recht.examples, road.examples, { heropen });

  it('replay to the same dossier, with every open one under a clock or a stated reason', () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(steps, (walk) => {
        const dossier = randomStory(ziekmelding(), { ...road, examples }, walk);
        const { last, differences } = replay('ZW', 1, dossier.record);
        expect(differences).toEqual([]);
        expect(last!.stored).toEqual(dossier.journey.stored);
        if (dossier.context.uitkomst) return void ends.add(dossier.context.uitkomst);
        expect(dossier.journey.zonderTermijnReden ?? dossier.termijn()?.status).toMatch(
          /^Geen beslistermijn|LOOPT|VERSTREKEN|OPGESCHORT/,
        );
      }),
      { numRuns: 60, seed: 7 },
    );
    // Walks that only begin would hold for nothing.
    expect(ends.size).toBeGreaterThan(1);
  });
});
