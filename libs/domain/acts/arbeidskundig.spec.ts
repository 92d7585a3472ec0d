import fc from 'fast-check';
import { arbeidsongeschiktheid } from './arbeidskundig';

// Schattingsbesluit 10; Wet WIA 4 and 5: "ten hoogste 65%" and "ten hoogste 20%" of the maatmaninkomen per uur.
describe('arbeidsongeschiktheid from the loss per hour', () => {
  test.each([
    ['worked example 1', 24, 18.6, 22.5, 'LT35'],
    ['worked example 2, part time', 25, 9.21, 63.16, 'VAN_35_TOT_80'],
    ['worked example 3: exactly 35,00', 24, 15.6, 35, 'VAN_35_TOT_80'],
    ['worked example 4: one cent more', 24, 15.61, 34.96, 'LT35'],
    ['worked example 5: exactly 80,00', 24, 4.8, 80, 'GE80'],
    ['worked example 6', 21.3, 16.4, 23, 'LT35'],
    ['worked example 7, capped', 16, 10.4, 35, 'VAN_35_TOT_80'],
    ['worked example 8', 32.5, 10.8, 66.77, 'VAN_35_TOT_80'],
    ['one cent from 80,00', 24, 4.81, 79.96, 'VAN_35_TOT_80'],
    // Shown as 35,00 and 80,00, and yet below: the class follows from the exact ratio.
    ['34,9958 shows as 35,00', 240, 156.01, 35, 'LT35'],
    ['79,9958 shows as 80,00', 240, 48.01, 80, 'VAN_35_TOT_80'],
    ['nothing left to earn', 24, 0, 100, 'GE80'],
    ['as much as the maatman', 24, 24, 0, 'LT35'],
    ['more than the maatman: never below 0', 24, 30, 0, 'LT35'],
    ['half up: 12,345', 200, 175.31, 12.35, 'LT35'],
    ['below the half: 12,344', 250, 219.14, 12.34, 'LT35'],
    ['amounts that are no binary fractions', 0.3, 0.2, 33.33, 'LT35'],
    ['amounts whose cents fall just below', 1.15, 0.23, 80, 'GE80'],
  ])('%s', (_what, maatman, rvc, percentage, klasse) => {
    expect(arbeidsongeschiktheid(maatman, rvc)).toEqual({ percentage, klasse });
  });

  it('never puts somebody in a higher class for earning more', () => {
    const klassen = ['GE80', 'VAN_35_TOT_80', 'LT35'];
    const cents = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(cents, cents, cents, (maatman, rvc, meer) => {
        const voor = arbeidsongeschiktheid(maatman / 100, rvc / 100);
        const na = arbeidsongeschiktheid(maatman / 100, (rvc + meer) / 100);
        expect(na.percentage).toBeLessThanOrEqual(voor.percentage);
        expect(klassen.indexOf(na.klasse)).toBeGreaterThanOrEqual(klassen.indexOf(voor.klasse));
        expect(voor.percentage).toBeGreaterThanOrEqual(0);
        expect(voor.percentage).toBeLessThanOrEqual(100);
      }),
      { seed: 1 },
    );
  });
});
