import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import { request } from '../api/request';
import { Submission } from '../api/submission';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import { emptyValue, type Typed } from '../form/schema';
import { announce } from '../shell/announcer';
import { Popup } from '../shell/popup';
import { useSignedIn } from '../shell/use-ik';
import { BulkOutcome } from './bulk-outcome';
import type { BordRegel, BulkActie, Uitslagen } from './termijnbord-api';

interface BulkDialogProps {
  act: BulkActie;
  rows: BordRegel[];
  onClose: () => void;
  onDone: () => void;
}

const PATH = '/v1/termijnbord/handelingen';

/** One act for many dossiers: filled in once, looked at per dossier, and only then done, one by one. */
export function BulkDialog({ act, rows, onClose, onDone }: BulkDialogProps) {
  const { vandaagDatum } = useSignedIn();
  const client = useQueryClient();
  const submission = useRef(new Submission());
  // As they were when chosen: the list behind may change meanwhile.
  const [dossiers] = useState(rows);
  const { label, gegevensSchema: schema } = act;
  const [value, setValue] = useState<Typed>(() => emptyValue(schema));
  const [fouten, setFouten] = useState<Fout[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Uitslagen>();

  const bodyOf = (ids?: Set<string>) => ({
    actie: act.actie,
    gegevens: toGegevens(schema, value),
    dossiers: dossiers.filter(({ id }) => !ids || ids.has(id)).map(({ id, versie }) => ({ id, versie })),
  });
  const attempt = async (work: () => Promise<Uitslagen>) => {
    setBusy(true);
    setError(undefined);
    try {
      setOutcome(await work());
    } catch (caught) {
      setError(caught);
      if (caught instanceof Problem && caught.fouten.length) {
        setFouten(caught.fouten);
        requestAnimationFrame(() => focusFout(caught.fouten[0]?.veld));
      }
    } finally {
      setBusy(false);
    }
  };
  const preview = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value);
    setFouten(missing);
    if (missing.length) return void requestAnimationFrame(() => focusFout(missing[0]?.veld));
    void attempt(() => request<Uitslagen>(`${PATH}?proef=true`, { method: 'POST', body: bodyOf() }));
  };
  const execute = (proef: Uitslagen) => {
    const possible = new Set(proef.items.filter(({ kan }) => kan).map(({ id }) => id));
    void attempt(async () => {
      const done = await submission.current.post<Uitslagen>(PATH, bodyOf(possible));
      announce(`${label}: ${done.gelukt} van ${done.items.length} vastgelegd.`);
      onDone();
      void client.invalidateQueries({ queryKey: ['dossiers'] });
      return done;
    });
  };

  return (
    <Popup title={`${label}: ${dossiers.length} dossiers`} open onClose={onClose}>
      <div className="bulk">
        {!outcome && (
          <form className="act-form" noValidate onSubmit={preview}>
            <FoutList fouten={fouten} />
            <FormContext value={{ fouten, vandaag: vandaagDatum }}>
              <Properties
                path="gegevens"
                schema={schema}
                value={value as Record<string, Typed>}
                onChange={setValue}
              />
            </FormContext>
            {error && !fouten.length ? <Wrong error={error} /> : null}
            <footer className="row act-foot">
              <button type="submit" className="button primary" aria-disabled={busy}>
                {busy ? 'Bekijken' : 'Bekijk vooraf'}
              </button>
              <button type="button" className="button" onClick={onClose}>
                Annuleer
              </button>
              <span className="muted">Er wordt nog niets vastgelegd.</span>
            </footer>
          </form>
        )}
        {outcome && (
          <>
            <BulkOutcome outcome={outcome} dossiers={dossiers} />
            {error ? <Wrong error={error} /> : null}
            <footer className="row act-foot">
              {outcome.proef ? (
                <>
                  {outcome.gelukt > 0 && (
                    <button
                      type="button"
                      className="button primary"
                      disabled={busy}
                      onClick={() => execute(outcome)}
                    >
                      {busy ? 'Vastleggen' : `Leg vast voor ${outcome.gelukt}`}
                    </button>
                  )}
                  <button
                    type="button"
                    className="button"
                    disabled={busy}
                    onClick={() => {
                      setOutcome(undefined);
                      setError(undefined);
                    }}
                  >
                    Terug
                  </button>
                </>
              ) : (
                <button type="button" className="button primary" onClick={onClose}>
                  Klaar
                </button>
              )}
            </footer>
          </>
        )}
      </div>
    </Popup>
  );
}

function Wrong({ error }: { error: unknown }) {
  return (
    <p className="notice late" role="alert">
      {sentenceFor(error)}
    </p>
  );
}
