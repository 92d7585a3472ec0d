/** The sign of a line at its points, so that lines are told apart by their form: circle, square, triangle, diamond. */
export function Marker({ kind, x, y, r = 4 }: { kind: number; x: number; y: number; r?: number }) {
  switch (kind % 4) {
    case 1:
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} />;
    case 2:
      return <path d={`M${x} ${y - r * 1.2}L${x + r * 1.15} ${y + r * 0.9}H${x - r * 1.15}Z`} />;
    case 3:
      return <path d={`M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}Z`} />;
    default:
      return <circle cx={x} cy={y} r={r} />;
  }
}
