import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Problem, type Fout } from '../api/problem';
import { Submission } from '../api/submission';
import { FoutList, focusFout } from '../dossier/fout-list';
import { dayDatum } from '../form/datum';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import { emptyValue, type Typed } from '../form/schema';
import { announce } from '../shell/announcer';
import { usePageTitle } from '../shell/page-title';
import { Failed } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { aanvraagSchema } from './aanvraag-schema';

interface Opened {
  dossierId: string;
  uiterlijkeBeslisdatum: string | null;
}

const ROOT = 'aanvraag';

export function NieuweAanvraag() {
  usePageTitle('Nieuwe aanvraag');
  const { vandaagDatum } = useSignedIn();
  const navigate = useNavigate();
  const client = useQueryClient();
  const submission = useRef(new Submission());
  const [value, setValue] = useState<Typed>(() => emptyValue(aanvraagSchema({})));
  const schema = aanvraagSchema(value);
  const [fouten, setFouten] = useState<Fout[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const showFouten = (found: Fout[]) => {
    setFouten(found);
    requestAnimationFrame(() => focusFout(found[0]?.veld));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value, ROOT);
    if (missing.length) return showFouten(missing);
    setBusy(true);
    setFouten([]);
    setError(undefined);
    try {
      const opened = await submission.current.post<Opened>('/v1/aanvragen', toGegevens(schema, value));
      void client.invalidateQueries();
      const uiterlijk = dayDatum(opened.uiterlijkeBeslisdatum);
      announce(`Aanvraag vastgelegd.${uiterlijk ? ` Beslissen uiterlijk ${uiterlijk}.` : ''}`);
      await navigate(`/dossiers/${opened.dossierId}`);
    } catch (caught) {
      const named = caught instanceof Problem ? caught.fouten : [];
      if (named.length) showFouten(named.map((fout) => ({ ...fout, veld: `${ROOT}.${fout.veld}` })));
      else setError(caught);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <header className="page-head">
        <div>
          <h1>Nieuwe aanvraag</h1>
          <p className="muted">Het team en de uiterlijke beslisdatum volgen uit wat u invult.</p>
        </div>
      </header>
      <form className="card act-form aanvraag" noValidate onSubmit={(event) => void send(event)}>
        <FoutList fouten={fouten} />
        {error ? <Failed error={error} /> : null}
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties
            path={ROOT}
            schema={schema}
            value={value as Record<string, Typed>}
            onChange={setValue}
          />
        </FormContext>
        <footer className="row act-foot">
          <button type="submit" className="button primary" disabled={busy}>
            {busy ? 'Vastleggen' : 'Leg de aanvraag vast'}
          </button>
        </footer>
      </form>
    </>
  );
}
