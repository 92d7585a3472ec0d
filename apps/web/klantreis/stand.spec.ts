import { standOf } from './stand';

describe('how a milestone stands', () => {
  it.each([
    ['FEIT', 'VOLDAAN', '2026-05-01', '✓ gebeurd'],
    ['TERMIJN', 'LOOPT', '2026-07-01', '○ loopt'],
    ['TERMIJN', 'OPGESCHORT', '2026-05-01', '‖ opgeschort'],
    ['TERMIJN', 'LOOPT', '2026-05-31', '● verstreken'],
    ['TERMIJN', 'LOOPT', '2026-06-01', '○ loopt'],
    ['KALENDER', 'LOOPT', '2026-07-01', '◇ komt'],
    ['KALENDER', 'VERSTREKEN', '2026-05-01', '● verstreken'],
  ] as const)('%s %s of %s: %s', (soort, status, datum, words) => {
    const { icon, word } = standOf({ soort, status, datum }, '2026-06-01');
    expect(`${icon} ${word}`).toBe(words);
  });
});
