import { advance } from '../libs/domain/journey';
import { explore } from './support/explore-journey';
import { expedition, now, wia } from './support/explore-wia-claim';
import { beschikkingenIn, exploreMetMandaat, teruggestuurdIn } from './support/explore-mandaten';
import { zonderHandtekening } from './support/handtekening';

// That it holds on every road is shown where the roads of a journey are explored: with its own suite.
describe('no path to a decision without the signature of a registered verzekeringsarts', () => {
  it('is what is found when the guard of the signature is taken away', () => {
    const trip = expedition(false);
    const { rondIntakeAf, rondDossiervormingAf, stelBelastbaarheidVast } = trip.examples;
    const examples = {
      rondIntakeAf: rondIntakeAf!,
      rondDossiervormingAf: rondDossiervormingAf!,
      stelBelastbaarheidVast: stelBelastbaarheidVast!.filter(({ uitkomst }) => uitkomst === 'FML'),
    };
    const machine = trip.definition.machine.provide({ guards: { doorVerzekeringsarts: () => true } });
    const as = (definition: typeof trip.definition) => explore({ ...trip, definition, examples });
    expect(zonderHandtekening(as(trip.definition))).toEqual([]);
    expect(zonderHandtekening(as({ ...trip.definition, machine })).length).toBeGreaterThan(0);
  });
});

/** The straight road of a claim, and all that an SMV may do on it. */
function kort() {
  const trip = expedition(false);
  const names = [
    'rondIntakeAf',
    'vraagMedischeInformatie',
    'rondDossiervormingAf',
    'contrasigneer',
    'keurVaststellingGoed',
    'neemBesluit',
  ];
  const { stelBelastbaarheidVast, stelRechtVast, ...rest } = trip.examples;
  const examples = {
    ...Object.fromEntries(names.map((name) => [name, rest[name]!])),
    stelBelastbaarheidVast: stelBelastbaarheidVast!.filter(({ uitkomst }) => uitkomst === 'GBM'),
    stelRechtVast: stelRechtVast!.slice(0, 1),
  };
  return { ...trip, examples };
}

describe('with a mandate given, refused, suspended, withdrawn or expired at any moment of the road', () => {
  const steps = exploreMetMandaat(kort());
  const places = new Map(steps.map(({ naar }) => [naar, naar]));

  it('comes past every stand of a mandate and of the work under it', () => {
    const standen = new Set([...places.keys()].map(({ mandaat }) => mandaat?.status));
    expect([...standen].sort()).toEqual(
      [
        'AANVAARD',
        'GEGEVEN',
        'GEWEIGERD',
        'GESLOTEN',
        'GOEDGEKEURD',
        'IN_UITVOERING',
        'INGETROKKEN',
        'TERUGGEMELD',
        'VERLOPEN',
      ].sort(),
    );
    expect(new Set(steps.map(({ van }) => van.mandaat?.opdrachtgever))).toEqual(
      new Set([undefined, 'ER', 'AFWEZIG']),
    );
    expect(new Set(steps.map(({ van }) => van.werk))).toEqual(
      new Set([null, 'TE_BEOORDELEN', 'TERUG', 'GOED']),
    );
    expect(beschikkingenIn(steps).length).toBeGreaterThan(10);
  });

  it('takes no besluit without the signature of a verzekeringsarts, nor over work that came back', () => {
    const ongetekend = beschikkingenIn(steps).filter(({ van }) => {
      const { belastbaarheid } = van.stored.context as { belastbaarheid?: { getekendDoorId: string | null } };
      return !/^VERZEKERINGSARTS/.test(belastbaarheid?.getekendDoorId ?? '');
    });
    expect(ongetekend).toEqual([]);
    expect(beschikkingenIn(steps).filter(({ van }) => teruggestuurdIn(van).length > 0)).toEqual([]);
    // Told nothing of what came back, the dossier would let it go.
    const held = [...places.keys()].filter(
      (place) => teruggestuurdIn(place).length > 0 && JSON.stringify(place.stored.value).includes('besluit'),
    );
    expect(held.length).toBeGreaterThan(5);
    const by = { medewerkerId: 'PROCESBEGELEIDER-1', hoedanigheid: 'PROCESBEGELEIDER' as const };
    const neemBesluit = { type: 'neemBesluit', gegevens: {}, by, ...now };
    const outcomes = held.map((place) => [
      advance(wia, place.stored, neemBesluit).ok,
      advance(wia, place.stored, { ...neemBesluit, teruggestuurd: teruggestuurdIn(place) }).ok,
    ]);
    expect(outcomes.filter(([blind, told]) => !blind || told)).toEqual([]);
  });

  it('lets an SMV act under what is in force only', () => {
    const done = steps.filter(({ door, van, naar }) => door === 'SMV' && naar.stored !== van.stored);
    expect(done.length).toBeGreaterThan(10);
    for (const { van } of done) {
      expect(van.mandaat?.opdrachtgever).toBe('ER');
      expect(['GEGEVEN', 'AANVAARD', 'IN_UITVOERING']).toContain(van.mandaat?.status);
    }
  });

  it('is never held for ever: an arts of the team can always let it go', () => {
    const held = [...places.keys()].filter((place) => teruggestuurdIn(place).length > 0);
    expect(held.length).toBeGreaterThan(10);
    const ways = new Map<unknown, string[]>();
    for (const { van, actie, door } of steps)
      if (door === 'VERZEKERINGSARTS') ways.set(van, [...(ways.get(van) ?? []), actie]);
    const explored = held.filter((place) => ways.has(place));
    expect(explored.length).toBeGreaterThan(10);
    for (const place of explored)
      expect(ways.get(place)!.some((actie) => ['keurGoed', 'sluit', 'trekIn'].includes(actie))).toBe(true);
  });
});
