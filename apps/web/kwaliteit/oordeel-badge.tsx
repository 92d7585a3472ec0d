import type { Oordeel } from './kwaliteit-shapes';

const LOOK: Record<Oordeel, { tone: string; icon: string; word: string }> = {
  ADEQUAAT: { tone: 'ok', icon: '✓', word: 'adequaat' },
  ONJUIST: { tone: 'late', icon: '✗', word: 'onjuist' },
  NADER_TE_BEPALEN: { tone: 'warn', icon: '?', word: 'nader te bepalen' },
};

/** A judgment as icon and word; nothing is said by colour alone. */
export function OordeelBadge({ oordeel }: { oordeel: Oordeel }) {
  const { tone, icon, word } = LOOK[oordeel];
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {word}
    </span>
  );
}
