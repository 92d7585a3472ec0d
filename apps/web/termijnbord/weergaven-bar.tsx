import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { sentenceFor } from '../api/problem';
import { announce } from '../shell/announcer';
import { Popup } from '../shell/popup';
import { useWeergaven, useWeergavenActs, type BordFilter, type Weergave } from './termijnbord-api';

/** The views the team keeps, and a way to keep the one on screen. */
export function WeergavenBar({ filter }: { filter: BordFilter }) {
  const { data: weergaven = [] } = useWeergaven();
  const acts = useWeergavenActs();
  const [open, setOpen] = useState(false);
  const drop = async ({ id, naam }: Weergave) => {
    try {
      await acts.drop(id);
      announce(`Weergave verwijderd: ${naam}.`);
    } catch (error) {
      announce(sentenceFor(error));
    }
    document.getElementById('bewaar-weergave')?.focus();
  };
  return (
    <nav className="row weergaven" aria-label="Bewaarde weergaven">
      <span className="muted">Bewaard:</span>
      {weergaven.length === 0 && <span className="muted">nog niets</span>}
      {weergaven.map((weergave) => (
        <span key={weergave.id} className="weergave">
          <Link to={weergave.adres}>{weergave.naam}</Link>
          <button
            type="button"
            aria-label={`Verwijder weergave ${weergave.naam}`}
            onClick={() => void drop(weergave)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      <button
        type="button"
        id="bewaar-weergave"
        className="button button-quiet"
        onClick={() => setOpen(true)}
      >
        Bewaar deze weergave
      </button>
      {open && <SaveDialog filter={filter} onClose={() => setOpen(false)} />}
    </nav>
  );
}

function SaveDialog({ filter, onClose }: { filter: BordFilter; onClose: () => void }) {
  const { save } = useWeergavenActs();
  const [naam, setNaam] = useState('');
  const [error, setError] = useState<unknown>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await save(naam.trim(), filter);
      announce(`Weergave bewaard voor het team: ${naam.trim()}.`);
      onClose();
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Popup title="Weergave bewaren voor het team" open onClose={onClose}>
      <form className="act-form" noValidate onSubmit={(event) => void send(event)}>
        <div className="field">
          <label htmlFor="weergave-naam">Naam</label>
          <span className="field-hint" id="weergave-hint">
            Het hele team ziet deze naam. Geen namen of gegevens van cliënten.
          </span>
          <input
            id="weergave-naam"
            className="input"
            maxLength={60}
            autoComplete="off"
            aria-describedby="weergave-hint"
            value={naam}
            onChange={(event) => setNaam(event.target.value)}
          />
        </div>
        {error ? (
          <p className="notice late" role="alert">
            {sentenceFor(error)}
          </p>
        ) : null}
        <div className="row">
          <button type="submit" className="button primary" disabled={!naam.trim()}>
            Bewaar
          </button>
          <button type="button" className="button" onClick={onClose}>
            Annuleer
          </button>
        </div>
      </form>
    </Popup>
  );
}
