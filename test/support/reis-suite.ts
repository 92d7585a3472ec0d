import * as fc from 'fast-check';
import type { AnyMachineSnapshot } from 'xstate';
import { checkGegevens } from '../../apps/api/validation/gegevens';
import { advance, type JourneyDefinition, type Stored } from '../../libs/domain/journey';
import type { ReisContext } from '../../libs/domain/journeys/beoordelingsreis';
import type { JsonObject } from '../../libs/domain/json';
import { replay } from '../../libs/domain/replay';
import { ROLLEN } from '../../libs/domain/rollen';
import type { Datum } from '../../libs/domain/termijnen/datum';
import type { Uitkomst } from '../../libs/domain/uitkomst';
import { begonnen, DossierStory } from './dossier-story';
import {
  deadEnds,
  eventsOf,
  explore,
  mandateOf,
  persons,
  reservedOnTheRoad,
  statesOf,
  storedOf,
  stuckTaken,
  type Expedition,
} from './explore-journey';
import { beslisplaatsen, zonderHandtekening } from './handtekening';
import { golden } from './golden';
import { GEWONE_EXAMPLES, ONTVANGEN, VANDAAG } from './reis-examples';

export interface ReisSuite {
  definition: JourneyDefinition;
  /** What the dossiers are opened with, beside a team and the day of receipt: each is a road of its own. */
  inputs: JsonObject[];
  /** Gegevens for its own acts, and for the common ones where it differs. */
  examples: Record<string, JsonObject[]>;
  /** What its guards read beside what every reis keeps. */
  reads?: (context: never) => unknown;
  /** Whether this way of ending rests on a medical judgment. */
  medisch: (context: never) => boolean;
  /** Every way it can end. */
  uitkomsten: Uitkomst[];
  /** Acts that are only possible where time has passed, so that the exploration cannot come to them. */
  waits?: (value: string) => boolean;
}

const invoer = (over: JsonObject): JsonObject => ({
  teamId: 'heerlen-1',
  ontvangstDatum: ONTVANGEN,
  eersteZiektedagDatum: null,
  heeftWerkgever: false,
  aanvrager: 'CLIENT',
  geboorteDatum: '1975-01-01',
  regelVersie: 1,
  ...over,
});

/** What holds of every journey on the common road, shown on every place it can reach. */
export function describeReis(suite: ReisSuite): void {
  const { definition, examples, waits } = suite;
  const name = definition.id.toLowerCase().replaceAll('_', '-');
  const all = ownExamples(definition, examples);
  const trips = suite.inputs.map((input): Expedition<ReisContext> => ({
    definition,
    from: begonnen(definition, invoer(input), 'PROCESBEGELEIDER', VANDAAG).journey.stored,
    vandaag: VANDAAG,
    examples: all,
    reads: (context) => [...gewoonlijk(context), suite.reads?.(context as never)],
    few: ({ informatieverzoeken, aanvullingen, opschortingen, verlengingen }) =>
      [informatieverzoeken.length, aanvullingen, opschortingen.length, verlengingen.length].every(
        (n) => n <= 1,
      ),
  }));
  const found = trips.map((trip) => ({ trip, states: explore(trip) }));
  const states = found.flatMap((each) => each.states);
  const open = ({ context }: AnyMachineSnapshot) => (context as ReisContext).uitkomst === null;
  const ended = states.filter((state) => !open(state));

  describe(`every state of ${definition.id}`, () => {
    it('is in the reviewed list', () => {
      const text = statesOf(states);
      expect(text).toBe(golden(`${name}-v1.states.txt`, text));
    });

    it('survives being stored and read back', () => {
      for (const state of states) {
        const stored = JSON.parse(JSON.stringify(storedOf(definition, state))) as Stored;
        expect(definition.machine.resolveState(stored as never).value).toEqual(state.value);
      }
    });

    it('ends in every outcome it knows', () => {
      const seen = new Set(ended.map(({ context }) => (context as ReisContext).uitkomst!));
      // BUITEN_BEHANDELING waits for its hersteltermijn to pass.
      expect([...seen].sort()).toEqual([...suite.uitkomsten].sort());
    });

    it('has a way on for somebody, and work for every open taak', () => {
      for (const each of found) {
        expect(stuckTaken(each.trip, each.states)).toEqual([]);
        expect(deadEnds(each.trip, each.states.filter(open), waits)).toEqual([]);
      }
    });

    it('ends on a medical judgment only when a registered verzekeringsarts has signed it', () => {
      const besloten = ended.filter(({ context }) => (context as ReisContext).vaststelling !== null);
      const onMedical = besloten.filter(
        ({ context, value }) => isBesloten(value) && suite.medisch(context as never),
      );
      const reached = onMedical.filter(({ context }) => endedByBesluit(context as ReisContext));
      expect(reached.length).toBeGreaterThan(0);
      for (const { context } of reached)
        expect((context as ReisContext).belastbaarheid?.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
    });

    it('asks nobody to decide on a medical judgment that is not signed', () => {
      expect(beslisplaatsen(states).length).toBeGreaterThan(0);
      expect(zonderHandtekening(states)).toEqual([]);
    });

    it('has the clock stand still exactly while a suspension is open, and end with the dossier', () => {
      for (const state of states) {
        const { klok } = state.value as { klok: string };
        const { opschortingen } = state.context as ReisContext;
        expect(klok === 'beeindigd').toBe(!open(state));
        if (open(state)) expect(klok === 'opgeschort').toBe(opschortingen.some((o) => !o.hervatDatum));
      }
    });
  });

  describe(`the mandate of ${definition.id}`, () => {
    it('is the reviewed table of role x act x state', () => {
      const lines = new Set(
        found.flatMap(({ trip, states: at }) => mandateOf(trip, at).trimEnd().split('\n')),
      );
      const table = [...lines].sort().join('\n') + '\n';
      expect(table).toBe(golden(`${name}-v1.mandaat.txt`, table));
    });

    it('refuses every act by every role outside it', () => {
      for (const [type, act] of Object.entries(definition.acts))
        for (const rol of ROLLEN.filter((candidate) => !act.rollen.includes(candidate))) {
          const decision = advance(definition, trips[0]!.from, {
            type,
            gegevens: all[type]![0]!,
            tijdstip: `${VANDAAG}T09:00:00Z`,
            vandaag: VANDAAG as Datum,
            by: persons(rol)[0]!,
          });
          expect(decision).toMatchObject({ ok: false, refusal: { code: 'NIET_DOOR_DEZE_ROL' } });
        }
    });

    it('has what is reserved to an arts stated by reserved acts alone', () => {
      const reserved = found.flatMap(({ trip, states: at }) => reservedOnTheRoad(trip, at));
      expect(reserved.length).toBeGreaterThan(0);
      expect(reserved.filter(({ aard, rol }) => aard !== 'VOORBEHOUDEN' || !ARTSEN.includes(rol))).toEqual(
        [],
      );
    });

    it('keeps the medical judgment with the artsen', () => {
      for (const actie of ['stelBelastbaarheidVast', 'contrasigneer', 'stuurBelastbaarheidTerug'])
        expect(definition.acts[actie]!.rollen.filter((rol) => !ARTSEN.includes(rol))).toEqual([]);
      expect(definition.acts.contrasigneer!.rollen).toEqual(['VERZEKERINGSARTS']);
    });
  });

  it(`${definition.id} has an example of every act`, () => {
    expect(Object.keys(definition.acts).filter((actie) => !all[actie])).toEqual([]);
  });

  it(`${definition.id} takes at the door what its forms ask, and nothing else`, () => {
    for (const [actie, forms] of Object.entries(all)) {
      const { schema } = definition.acts[actie]!;
      const { properties, required } = schema;
      const fouten = (gegevens: JsonObject) =>
        checkGegevens(schema, gegevens).filter(({ veld }) => !properties[veld.split('.')[1]!]?.['x-medisch']);
      for (const gegevens of forms) {
        expect([actie, fouten(gegevens)]).toEqual([actie, []]);
        expect(fouten({ ...gegevens, verzonnen: 1 })).toHaveLength(1);
        for (const veld of Object.keys(gegevens)) {
          expect([actie, veld, fouten({ ...gegevens, [veld]: { a: 1 } }).length > 0]).toEqual([
            actie,
            veld,
            true,
          ]);
          const { [veld]: _dropped, ...rest } = gegevens;
          expect([actie, veld, fouten(rest).length > 0]).toEqual([actie, veld, required.includes(veld)]);
        }
      }
    }
  });

  it(`${definition.id} comes to the same state when its facts are played again`, () => {
    // A next rulebook is nothing a dossier can be played again with alone.
    const steps = trips.map((trip) => eventsOf(trip).filter(({ type }) => type !== 'pasRegelsToe'));
    const walk = fc.tuple(fc.nat(trips.length - 1), fc.array(fc.nat(), { maxLength: 60 }));
    fc.assert(
      fc.property(walk, ([road, picks]) => {
        let story: DossierStory = begonnen(definition, invoer(suite.inputs[road]!));
        story = story.op(VANDAAG);
        for (const pick of picks) {
          const { type, gegevens, by } = steps[road]![pick % steps[road]!.length]!;
          const after = story.probeert(by.hoedanigheid, type, gegevens, by.medewerkerId);
          if (after instanceof DossierStory) story = after;
        }
        const again = replay(definition.id, definition.version, story.record);
        expect(again.differences).toEqual([]);
        expect(again.last!.stored).toEqual(story.journey.stored);
      }),
      { numRuns: 100 },
    );
  });
}

const ARTSEN: readonly string[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];
const isBesloten = (value: unknown) => (value as { behandeling: unknown }).behandeling === 'afgesloten';

/** Only the besluit copies the vaststelling; what else ends a dossier says its own uitkomst. */
const endedByBesluit = ({ uitkomst, vaststelling }: ReisContext) => uitkomst === vaststelling!.uitkomst;

function ownExamples(definition: JourneyDefinition, own: Record<string, JsonObject[]>) {
  const all = { ...GEWONE_EXAMPLES, ...own };
  return Object.fromEntries(Object.entries(all).filter(([actie]) => definition.acts[actie]));
}

const gewoonlijk = ({
  aanvulling,
  informatieverzoeken,
  voorbereiding,
  belastbaarheid,
  vaststelling,
}: ReisContext) => [
  aanvulling !== null,
  informatieverzoeken.length > 0 && !informatieverzoeken[0]!.ontvangenDatum,
  voorbereiding?.opdrachtgeverId,
  belastbaarheid && [
    belastbaarheid.uitkomst,
    belastbaarheid.duurzaam,
    belastbaarheid.getekendDoorId !== null,
  ],
  vaststelling && [vaststelling.uitkomst, vaststelling.doorId],
];
