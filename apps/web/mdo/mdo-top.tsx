import { Link } from 'react-router';
import { wanneer, type Mdo } from './mdo-shapes';

/** What asks a question before it is done. */
export type Asked = 'volgendeKeer' | 'sluit' | 'verzet' | 'zegAf';

interface MdoTopProps {
  mdo: Mdo;
  busy: boolean;
  onOpen: () => void;
  onAsk: (what: Asked) => void;
}

/** When the session is, how it stands, and what can be done with it as a whole. */
export function MdoTop({ mdo, busy, onOpen, onAsk }: MdoTopProps) {
  return (
    <header className="mdo-top">
      <h1>MDO {wanneer(mdo)}</h1>
      <p className="muted">{hoeHetStaat(mdo)}</p>
      <div className="row mdo-top-acts">
        {mdo.mogelijk.includes('open') && (
          <button type="button" className="button primary" disabled={busy} onClick={onOpen}>
            Begin het MDO
          </button>
        )}
        {mdo.mogelijk.includes('verzet') && (
          <button type="button" className="button" onClick={() => onAsk('verzet')}>
            Verzet
          </button>
        )}
        {mdo.mogelijk.includes('zegAf') && (
          <button type="button" className="button" onClick={() => onAsk('zegAf')}>
            Zeg af
          </button>
        )}
        {mdo.mogelijk.includes('sluit') && (
          <button type="button" className="button" onClick={() => onAsk('sluit')}>
            Sluit het MDO
          </button>
        )}
        {(mdo.status === 'OPEN' || mdo.status === 'GESLOTEN') && (
          <Link to={`/mdo/${mdo.id}/verslag`}>Verslag</Link>
        )}
      </div>
    </header>
  );
}

function hoeHetStaat({ status, voorzitter, gewijzigd }: Mdo): string {
  if (status === 'OPEN') return `voorzitter ${voorzitter?.naam}`;
  if (status === 'GESLOTEN') return 'gehouden';
  if (status === 'AFGEZEGD') return `afgezegd door ${gewijzigd?.door}: ${gewijzigd?.reden}`;
  if (!gewijzigd) return 'nog niet begonnen';
  const van = wanneer({ datum: gewijzigd.vanDatum!, aanvang: gewijzigd.vanAanvang });
  return `nog niet begonnen; verzet van ${van} door ${gewijzigd.door}: ${gewijzigd.reden}`;
}
