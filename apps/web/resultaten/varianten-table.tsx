import { useCijfers } from './cijfers-api';
import type { Cijfer, Kpi } from './cijfer-shapes';
import { schrijfIn } from './oordeel';
import { useResultaten } from './resultaten-page';
import { Telling } from './telling';

/** The other readings of a figure beside the one shown, each with why it differs. */
export function VariantenTable({ kpi, cijfer }: { kpi: Kpi; cijfer: Cijfer }) {
  const { zoek } = useResultaten();
  const [shown, ...others] = kpi.varianten;
  const answers = useCijfers(
    others.map(({ naam }) => ({ naam: kpi.naam, zoek: { ...zoek, variant: naam } })),
  );
  if (!shown || others.length === 0) return null;
  const schrijf = schrijfIn(kpi.eenheid);
  const row = (variant: Kpi['varianten'][number], found: Cijfer | undefined, text: string) => (
    <tr key={variant.naam}>
      <th scope="row">
        {variant.label}
        {variant.toelichting && <small>{variant.toelichting}</small>}
      </th>
      <td className="right">
        <b>{found ? (found.waarde === null ? '–' : schrijf(found.waarde)) : text}</b>
        {found && (
          <small>
            <Telling kpi={kpi} getallen={found} kort variant={variant.naam} />
          </small>
        )}
      </td>
    </tr>
  );
  return (
    <section className="card">
      <h3>Waarom cijfers verschillen</h3>
      <p className="muted">Dezelfde periode, anders gelezen. De eerste is wat overal wordt getoond.</p>
      <table className="cijfers varianten">
        <thead className="sr">
          <tr>
            <th scope="col">Lezing</th>
            <th scope="col">Waarde</th>
          </tr>
        </thead>
        <tbody>
          {row(shown, cijfer, '')}
          {others.map((variant, at) => {
            const { data, error } = answers[at]!;
            return row(variant, data, error ? 'niet beschikbaar' : 'wordt opgehaald');
          })}
        </tbody>
      </table>
    </section>
  );
}
