import { useState } from 'react';
import { Popup } from '../shell/popup';
import { STAND } from './mdo-agenda';
import type { Mdo, Punt } from './mdo-shapes';

/** Somebody else acted in the same MDO first: nothing was recorded, nothing typed is lost. */
export function VoorDialog({ open, mdo, onClose }: { open: boolean; mdo: Mdo; onClose: () => void }) {
  const huidig = mdo.agenda.find(({ status }) => status === 'IN_BESPREKING');
  return (
    <Popup title="Iemand was u voor" open={open} onClose={onClose} alert>
      <p>
        In dit MDO deed een ander intussen iets; uw handeling is niet vastgelegd.{' '}
        {huidig ? `Nu op het scherm: ${huidig.client.naam}.` : 'Er is nu niemand op het scherm.'}
      </p>
      <p>Wat u hebt ingevuld is bewaard als concept bij de cliënt.</p>
      <div className="row">
        <button type="button" className="button primary" autoFocus onClick={onClose}>
          Bekijk en ga verder
        </button>
      </div>
    </Popup>
  );
}

interface VolgendeKeerProps {
  open: boolean;
  naam: string;
  onClose: () => void;
  onReden: (reden: string) => void;
}

/** Why the client is put off; the next agenda says so. */
export function VolgendeKeerDialog({ open, naam, onClose, onReden }: VolgendeKeerProps) {
  const [reden, setReden] = useState('');
  return (
    <Popup title={`Volgende keer: ${naam}`} open={open} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reden.trim()) onReden(reden.trim());
        }}
      >
        <label className="field">
          <span>Waarom niet nu</span>
          <input
            className="input"
            autoFocus
            required
            maxLength={500}
            value={reden}
            onChange={(event) => setReden(event.target.value)}
          />
        </label>
        <div className="row act-foot">
          <button type="submit" className="button primary">
            Zet op de volgende keer
          </button>
        </div>
      </form>
    </Popup>
  );
}

interface SluitProps {
  open: boolean;
  agenda: Punt[];
  onClose: () => void;
  onSluit: () => void;
}

/** Who was not reached goes on to the next agenda by itself. */
export function SluitDialog({ open, agenda, onClose, onSluit }: SluitProps) {
  const left = agenda.filter(({ status }) => status !== 'BESPROKEN');
  return (
    <Popup title="MDO sluiten" open={open} onClose={onClose}>
      {left.length === 0 ? (
        <p>Iedereen is besproken.</p>
      ) : (
        <>
          <p>Deze cliënten komen vanzelf op de volgende agenda:</p>
          <ul>
            {left.map(({ dossierId, client, status }) => (
              <li key={dossierId}>
                {client.naam}, {STAND[status].word}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row act-foot">
        <button type="button" className="button primary" autoFocus onClick={onSluit}>
          Sluit het MDO
        </button>
      </div>
    </Popup>
  );
}
