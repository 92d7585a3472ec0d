/** How parts are filled, in this order; each differs in form as well as in colour. */
const KINDS = ['vol', 'streep', 'stip', 'leeg', 'ruit', 'dwars'] as const;

/** The fill of part `at` of a drawing whose patterns begin with `id`; part `laat` is what came too late. */
export function fillOf(id: string, at: number, laat = -1): string {
  return `url(#${id}-${at === laat ? 'laat' : KINDS[at % KINDS.length]})`;
}

/** The patterns of one drawing: to be put once inside an svg that is on the page. */
export function Patterns({ id }: { id: string }) {
  const pattern = (kind: string, size = 7) => ({
    id: `${id}-${kind}`,
    className: `fill-${kind}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
  });
  const ground = <rect width="8" height="8" className="fill-ground" />;
  return (
    <defs>
      <pattern {...pattern('vol')}>{ground}</pattern>
      <pattern {...pattern('streep')} patternTransform="rotate(45)">
        {ground}
        <line x1="1.5" x2="1.5" y1="0" y2="7" />
      </pattern>
      <pattern {...pattern('laat')} patternTransform="rotate(-45)">
        {ground}
        <line x1="1.5" x2="1.5" y1="0" y2="7" />
      </pattern>
      <pattern {...pattern('stip', 6)}>
        {ground}
        <circle cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern {...pattern('leeg')}>{ground}</pattern>
      <pattern {...pattern('ruit')} patternTransform="rotate(45)">
        {ground}
        <path d="M0 1.5H7M1.5 0V7" />
      </pattern>
      <pattern {...pattern('dwars')}>
        {ground}
        <path d="M0 1.5H7" />
      </pattern>
      <pattern {...pattern('band', 6)} patternTransform="rotate(45)">
        {ground}
        <line x1="1" x2="1" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
