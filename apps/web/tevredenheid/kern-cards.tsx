import type { Meting, Regel } from './tevredenheid-api';
import { waardeTekst } from './uitslag';
import { UitslagBadge } from './uitslag-badge';

const TITELS: Record<string, string> = {
  S1: 'Rapportcijfer voor werken in het SMC',
  O2: 'UWV als werkgever aanbevelen (eNPS)',
  'W4.te-hoog': 'Werkdruk te hoog',
  A1: 'Rapportcijfer voor de dienstverlening',
  A2: 'Ervaart de menselijke maat (zeer) sterk',
};

/** The figures that come first: large, with the others and how sure a difference is. */
export function KernCards({ kern, meting }: { kern: Regel[]; meting: Meting }) {
  return (
    <ul className="kern" aria-label="Kerncijfers">
      {kern.map((regel) => (
        <li key={regel.maat} className="card">
          <h2>{TITELS[regel.maat] ?? regel.label}</h2>
          <p className="kern-waarde">
            <strong>{waardeTekst(regel.waarde, regel.eenheid)}</strong>{' '}
            {regel.rest !== null && (
              <span className="muted">
                {meting.ander} {waardeTekst(regel.rest, regel.eenheid)}
              </span>
            )}
          </p>
          <p>
            <UitslagBadge regel={regel} zin />
          </p>
        </li>
      ))}
    </ul>
  );
}
