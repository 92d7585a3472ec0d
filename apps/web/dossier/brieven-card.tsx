import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { useBrieven } from '../api/queries';
import type { Brief } from '../api/shapes';
import { shortDatum } from '../form/datum';
import { openPaper } from './open-paper';

export function BrievenCard({ id }: { id: string }) {
  const brieven = useBrieven(id);
  const [error, setError] = useState<unknown>();
  if (!brieven.data?.length) return null;
  const open = (path: string) => {
    setError(undefined);
    openPaper(`/v1/dossiers/${id}/brieven/${path}`).catch(setError);
  };
  return (
    <section className="card" aria-labelledby="brieven-kop">
      <h2 id="brieven-kop">Brieven</h2>
      {error ? (
        <p className="notice warn" role="alert">
          {sentenceFor(error)}
        </p>
      ) : null}
      {brieven.data.map((brief) => (
        <Letter key={brief.id} brief={brief} onOpen={open} />
      ))}
    </section>
  );
}

function Letter({ brief, onOpen }: { brief: Brief; onOpen: (path: string) => void }) {
  return (
    <div className="stuk">
      <details>
        <summary>
          {brief.onderwerp}
          <span className="muted">
            {' '}
            · aan {brief.aan} · {shortDatum(brief.datum)}
          </span>
        </summary>
        <p className="letter">{brief.tekst}</p>
      </details>
      <div className="row">
        <button type="button" className="button button-small" onClick={() => onOpen(`${brief.id}.pdf`)}>
          Open PDF
          <span className="sr">
            : {brief.onderwerp}, aan {brief.aan}
          </span>
        </button>
        {brief.medischeBijlage && (
          <button
            type="button"
            className="button button-small"
            onClick={() => onOpen(`${brief.id}/bijlage.pdf`)}
          >
            <span aria-hidden="true">▣</span> Open medische bijlage
            <span className="sr"> (inzage wordt vastgelegd)</span>
          </button>
        )}
      </div>
    </div>
  );
}
