const LOOKS: Record<string, readonly [tone: string, icon: string, woord: string]> = {
  ZEKER: ['ok', '✓', 'zeker'],
  WAARSCHIJNLIJK: ['plain', '≈', 'waarschijnlijk'],
  ONZEKER: ['warn', '▲', 'onzeker'],
};

export const ZEKERHEDEN: Record<string, string> = Object.fromEntries(
  Object.entries(LOOKS).map(([name, [, , woord]]) => [name, woord]),
);

/** How sure the source is: the word, with an icon beside it. */
export function Zekerheid({ zekerheid }: { zekerheid: string }) {
  const [tone, icon, woord] = LOOKS[zekerheid] ?? ['plain', '?', zekerheid.toLowerCase()];
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {woord}
    </span>
  );
}
