import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import { request } from '../api/request';
import { Submission } from '../api/submission';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import { emptyValue, type GegevensSchema, type Typed } from '../form/schema';
import { announce } from '../shell/announcer';
import { Popup } from '../shell/popup';
import { Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { BulkOutcome } from './bulk-outcome';
import type { Gekozen, Uitslag, Uitslagen } from './bulk-shapes';

interface BulkDialogProps<U extends Uitslag> {
  actie: string;
  label: string;
  /** What the act asks; without it one looks at once. */
  schema: GegevensSchema | undefined;
  rows: Gekozen[];
  /** Where it is done, and under which name the chosen go there. */
  path: string;
  veld: 'dossiers' | 'taken';
  kolom?: { titel: string; cel: (item: U, row: Gekozen | undefined) => string };
  /** The act that undoes it. */
  ongedaan?: string;
  /** What is read again afterwards. */
  refresh: string[];
  onClose: () => void;
  onDone: () => void;
}

const LEEG: GegevensSchema = { type: 'object', properties: {} };

/** One act on many: filled in once, looked at per row, only then done one by one, and perhaps undone. */
export function BulkDialog<U extends Uitslag>(props: BulkDialogProps<U>) {
  const { actie, label, path, veld, ongedaan, refresh, onClose, onDone } = props;
  const schema = props.schema ?? LEEG;
  const { vandaagDatum } = useSignedIn();
  const client = useQueryClient();
  const submission = useRef(new Submission());
  // As they were when chosen: the list behind may change meanwhile.
  const [rows] = useState(props.rows);
  const [value, setValue] = useState<Typed>(() => emptyValue(schema));
  const [fouten, setFouten] = useState<Fout[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Uitslagen<U>>();
  const [undone, setUndone] = useState(false);

  const bodyOf = (ids?: Set<string>) => ({
    actie,
    gegevens: toGegevens(schema, value),
    [veld]: rows.filter(({ id }) => !ids || ids.has(id)).map(({ id, versie }) => ({ id, versie })),
  });
  const attempt = async (work: () => Promise<Uitslagen<U>>) => {
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
  const look = () =>
    void attempt(() => request<Uitslagen<U>>(`${path}?proef=true`, { method: 'POST', body: bodyOf() }));
  const preview = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value);
    setFouten(missing);
    if (missing.length) return void requestAnimationFrame(() => focusFout(missing[0]?.veld));
    look();
  };
  const asks = props.schema !== undefined;
  // There is nothing to fill in: what would come of it shows at once, and is asked once.
  useEffect(() => {
    if (!asks) look();
  }, []);
  const send = (body: object, done: (uitslagen: Uitslagen<U>) => string) =>
    void attempt(async () => {
      const uitslagen = await submission.current.post<Uitslagen<U>>(path, body);
      announce(done(uitslagen));
      onDone();
      for (const key of refresh) void client.invalidateQueries({ queryKey: [key] });
      return uitslagen;
    });
  const execute = (proef: Uitslagen<U>) => {
    const possible = new Set(proef.items.filter(({ kan }) => kan).map(({ id }) => id));
    send(bodyOf(possible), ({ gelukt, items }) => `${label}: ${gelukt} van ${items.length} vastgelegd.`);
  };
  const undo = ({ items }: Uitslagen<U>) => {
    const back = items.flatMap(({ id, kan, versie }) => (kan && versie ? [{ id, versie }] : []));
    submission.current = new Submission();
    setUndone(true);
    send({ actie: ongedaan, gegevens: {}, [veld]: back }, ({ gelukt }) => `${gelukt} ongedaan gemaakt.`);
  };

  return (
    <Popup title={`${label}: ${rows.length} ${veld}`} open onClose={onClose}>
      <div className="bulk">
        {!outcome && !asks && (error ? <Wrong error={error} /> : <Loading what="Wat er kan" />)}
        {!outcome && asks && (
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
            <BulkOutcome
              outcome={outcome}
              rows={rows}
              gedaan={undone ? 'Ongedaan gemaakt' : 'Vastgelegd'}
              kolom={props.kolom}
            />
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
                      if (!asks) return onClose();
                      setOutcome(undefined);
                      setError(undefined);
                    }}
                  >
                    {asks ? 'Terug' : 'Toch niet'}
                  </button>
                </>
              ) : (
                <>
                  <button type="button" className="button primary" onClick={onClose}>
                    Klaar
                  </button>
                  {ongedaan && !undone && outcome.gelukt > 0 && (
                    <button type="button" className="button" disabled={busy} onClick={() => undo(outcome)}>
                      Maak alles ongedaan
                    </button>
                  )}
                </>
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
