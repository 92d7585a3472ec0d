import { useState } from 'react';
import type { MandaatActie } from './mandaten-api';

interface RedenKnopProps {
  actie: MandaatActie;
  /** About whom or what, for who cannot see the row. */
  naam: string;
  busy: boolean;
  onActie: (actie: MandaatActie, reden?: string) => void;
}

/** One act; where a reason is asked, it is chosen beside the button. */
export function RedenKnop({ actie, naam, busy, onActie }: RedenKnopProps) {
  const redenen = Object.entries(actie.redenen ?? {});
  const [reden, setReden] = useState(redenen[0]?.[0] ?? '');
  return (
    <span>
      {redenen.length > 0 && (
        <select
          className="input"
          aria-label={`Reden: ${actie.label.toLowerCase()} ${naam}`}
          value={reden}
          onChange={(event) => setReden(event.target.value)}
        >
          {redenen.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="button button-small"
        disabled={busy}
        onClick={() => onActie(actie, reden || undefined)}
      >
        {actie.label}
        <span className="sr">: {naam}</span>
      </button>
    </span>
  );
}
