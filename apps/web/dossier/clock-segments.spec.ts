import type { Dossier, Feit } from '../api/shapes';
import { clockOf } from './clock-segments';

const dossier = {
  ontvangstDatum: '2026-06-01',
  wettelijkeDatum: '2026-06-11',
  uiterlijkeBeslisdatum: '2026-06-11',
  status: 'OPEN',
} as Dossier;
const feit = (type: string, gegevens: object) =>
  ({ type, gegevens, tijdstip: '2026-06-05T10:00:00Z' }) as Feit;
const kinds = (segments: { kind: string; left: number; width: number }[] = []) =>
  segments.map(({ kind, left, width }) => `${kind} ${Math.round(left)}+${Math.round(width)}`);

describe('the clock as a bar', () => {
  it('shows what ran and what is left', () => {
    expect(kinds(clockOf(dossier, [], '2026-06-06')?.segments)).toEqual(['run 0+45', 'ahead 45+45']);
  });

  it('shows what is over the term', () => {
    expect(kinds(clockOf(dossier, [], '2026-06-20')?.segments)).toEqual(['run 0+50', 'late 50+45']);
  });

  it('hatches a suspension until it ended, or until today', () => {
    const suspended = feit('BeslistermijnSuspended', { vanafDatum: '2026-06-03' });
    const resumed = feit('BeslistermijnResumed', { hervatDatum: '2026-06-05' });
    const open = clockOf(dossier, [suspended], '2026-06-06');
    const ended = clockOf(dossier, [resumed, suspended], '2026-06-06');
    expect(kinds(open?.segments).at(-1)).toBe('pause 18+27');
    expect(kinds(ended?.segments).at(-1)).toBe('pause 18+18');
    expect(ended?.text).toContain('opgeschort vanaf 3 jun 2026 tot 5 jun 2026');
  });

  it('tells of suspensions by the day they began, whatever was recorded first', () => {
    const pause = (vanafDatum: string, hervatDatum: string) => [
      feit('BeslistermijnResumed', { hervatDatum }),
      feit('BeslistermijnSuspended', { vanafDatum }),
    ];
    const feiten = [...pause('2026-06-02', '2026-06-03'), ...pause('2026-06-04', '2026-06-05')];
    expect(clockOf(dossier, feiten, '2026-06-06')?.text).toContain(
      'vanaf 2 jun 2026 tot 3 jun 2026, opgeschort vanaf 4 jun 2026 tot 5 jun 2026',
    );
  });

  it('is not drawn without a legal term', () => {
    expect(clockOf({ ...dossier, uiterlijkeBeslisdatum: null }, [], '2026-06-06')).toBeUndefined();
  });
});
