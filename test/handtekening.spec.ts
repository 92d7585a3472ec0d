import { explore } from './support/explore-journey';
import { expedition } from './support/explore-wia-claim';
import { ezwbTrip } from './support/ezwb-expeditie';
import { beslisplaatsen, zonderHandtekening } from './support/handtekening';

// The journeys on the common road are held to the same in their own suites (support/reis-suite.ts).
describe('no path to a decision without the signature of a registered verzekeringsarts', () => {
  it.each([
    ['WIA_CLAIM', expedition(true)],
    ['EZWB', ezwbTrip],
  ])('in the whole of %s', (_soort, trip) => {
    const states = explore(trip as never);
    expect(beslisplaatsen(states).length).toBeGreaterThan(10);
    expect(zonderHandtekening(states)).toEqual([]);
  });

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
