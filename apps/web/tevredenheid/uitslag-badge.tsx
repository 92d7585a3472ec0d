import type { Regel } from './tevredenheid-api';
import { uitslagVan } from './uitslag';

/** What the difference is, with the sentence that says how sure. */
export function UitslagBadge({ regel, zin = false }: { regel: Regel; zin?: boolean }) {
  const uitslag = uitslagVan(regel);
  if (!uitslag) return <span className="muted">niet gevraagd</span>;
  return (
    <>
      <span className={`badge ${uitslag.tone}`} title={regel.vergelijking?.zin}>
        <span aria-hidden="true">{uitslag.icon}</span> {uitslag.woord}
      </span>
      {zin && (
        <small>
          {regel.verborgen ? 'Minder dan vijf, of daaruit af te leiden.' : regel.vergelijking?.zin}
        </small>
      )}
    </>
  );
}
