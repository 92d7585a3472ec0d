import { oordeelOver, schrijfIn } from './oordeel';
import type { Kpi } from './cijfer-shapes';

/** Whether the norm is met, in icon and word, with the norm itself. */
export function OordeelBadge({
  kpi,
  waarde,
  norm,
}: {
  kpi: Kpi;
  waarde: number | null;
  norm: number | null | undefined;
}) {
  const { icon, woord, tone } = oordeelOver(waarde, norm, kpi.richting);
  return (
    <span className="oordeel">
      <span className={`badge ${tone}`}>
        <span aria-hidden="true">{icon}</span> {woord}
      </span>
      {norm != null && <span className="muted">norm {schrijfIn(kpi.eenheid)(norm)}</span>}
    </span>
  );
}
