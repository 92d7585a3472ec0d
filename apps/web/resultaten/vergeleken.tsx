import { useCijfers } from './cijfers-api';
import type { Kpi } from './cijfer-shapes';
import { schrijfIn } from './oordeel';
import { useResultaten } from './resultaten-page';

/** The same figure of what the team is part of, as far as it may be seen. */
export function Vergeleken({ kpi }: { kpi: Kpi }) {
  const { zoek, scope, scopes } = useResultaten();
  const wider = scopes.filter(
    (each) =>
      each.scope !== scope.scope &&
      (each.soort === 'LANDELIJK' ||
        (scope.soort === 'TEAM' && each.soort === 'KANTOOR' && each.kantoor === scope.kantoor)),
  );
  const answers = useCijfers(wider.map((each) => ({ naam: kpi.naam, zoek: { ...zoek, scope: each.scope } })));
  const schrijf = schrijfIn(kpi.eenheid);
  return wider.map(({ scope: of, label }, at) => {
    const cijfer = answers[at]?.data;
    if (!cijfer) return null;
    return (
      <span key={of} className="muted vergeleken">
        {label} <b>{cijfer.waarde === null ? '–' : schrijf(cijfer.waarde)}</b>
      </span>
    );
  });
}
