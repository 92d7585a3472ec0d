import { useState } from 'react';
import { dayDatum, parseDatum } from '../form/datum';
import { parseTijd } from '../form/tijd';
import { Popup } from '../shell/popup';
import { wanneer, type Mdo } from './mdo-shapes';

interface VerzetProps {
  open: boolean;
  mdo: Mdo;
  onClose: () => void;
  onVerzet: (gegevens: { datum: string; aanvang?: string; reden: string }) => void;
}

/** Another day or time, and why; who has a seat is told. */
export function VerzetDialog({ open, mdo, onClose, onVerzet }: VerzetProps) {
  const [dag, setDag] = useState('');
  const [tijd, setTijd] = useState(mdo.aanvang ?? '');
  const [reden, setReden] = useState('');
  const datum = dag.trim() ? parseDatum(dag) : mdo.datum;
  const aanvang = tijd.trim() ? parseTijd(tijd) : undefined;
  const ready = datum && (aanvang || !tijd.trim()) && reden.trim();
  return (
    <Popup title={`MDO van ${wanneer(mdo)} verzetten`} open={open} onClose={onClose}>
      <form
        className="mdo-vraag"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onVerzet({ datum, ...(aanvang && { aanvang }), reden: reden.trim() });
        }}
      >
        <div className="row">
          <label className="field">
            <span>Naar welke dag</span>
            <input
              className="input input-datum"
              autoFocus
              placeholder={dayDatum(mdo.datum)}
              value={dag}
              onChange={(event) => setDag(event.target.value)}
            />
          </label>
          <label className="field">
            <span>Aanvang</span>
            <input
              className="input input-tijd"
              placeholder="09:00"
              value={tijd}
              onChange={(event) => setTijd(event.target.value)}
            />
          </label>
        </div>
        <p className="muted small" role="status">
          {datum ? `Wordt ${wanneer({ datum, aanvang: aanvang ?? null })}.` : 'Geen dag die bestaat.'}
        </p>
        <Waarom reden={reden} onChange={setReden} />
        <p className="muted small">
          De agenda gaat mee. Wie erbij hoort te zijn, krijgt bericht met de reden.
        </p>
        <div className="row act-foot">
          <button type="submit" className="button primary" disabled={!ready}>
            Verzet het MDO
          </button>
        </div>
      </form>
    </Popup>
  );
}

interface ZegAfProps {
  open: boolean;
  mdo: Mdo;
  onClose: () => void;
  onZegAf: (reden: string) => void;
}

/** The session does not take place; what was asked for it comes on the next agenda. */
export function ZegAfDialog({ open, mdo, onClose, onZegAf }: ZegAfProps) {
  const [reden, setReden] = useState('');
  return (
    <Popup title={`MDO van ${wanneer(mdo)} afzeggen`} open={open} onClose={onClose}>
      <form
        className="mdo-vraag"
        onSubmit={(event) => {
          event.preventDefault();
          if (reden.trim()) onZegAf(reden.trim());
        }}
      >
        <p>
          {mdo.agenda.length === 1 ? 'De cliënt' : `De ${mdo.agenda.length} cliënten`} op de agenda{' '}
          {mdo.agenda.length === 1 ? 'komt' : 'komen'} vanzelf op de volgende, met wat erover gevraagd is.
        </p>
        <Waarom reden={reden} onChange={setReden} focus />
        <div className="row act-foot">
          <button type="submit" className="button primary" disabled={!reden.trim()}>
            Zeg het MDO af
          </button>
        </div>
      </form>
    </Popup>
  );
}

function Waarom({
  reden,
  onChange,
  focus,
}: {
  reden: string;
  onChange: (reden: string) => void;
  focus?: boolean;
}) {
  return (
    <label className="field">
      <span>
        Waarom <span className="muted">(geen medische gegevens)</span>
      </span>
      <input
        className="input"
        autoFocus={focus}
        required
        maxLength={500}
        value={reden}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
