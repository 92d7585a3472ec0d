import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import { request } from '../api/request';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { Properties } from '../form/schema-field';
import { emptyValue, type GegevensSchema, type Typed } from '../form/schema';
import { dayDatum } from '../form/datum';
import { useSignedIn } from '../shell/use-ik';
import { aboutFilled, onPage, regelsOf, ROOT, vraagOf } from './invoer';

const PAUSE = 250;

interface CalculatorProps<T> {
  title: string;
  path: string;
  schema: GegevensSchema;
  value: Typed;
  onChange: (value: Typed) => void;
  children: (uitkomst: T) => ReactNode;
}

/** Fill in on the left, outcome and trace on the right as soon as there is enough; on paper both on one page. */
export function Calculator<T extends { regelVersie: number }>(props: CalculatorProps<T>) {
  const { title, path, schema, value, onChange, children } = props;
  const { vandaagDatum } = useSignedIn();
  const [tried, setTried] = useState(false);
  const ready = useMemo(() => vraagOf(schema, value), [schema, value]);
  const vraag = useSettled('vraag' in ready ? JSON.stringify(ready.vraag) : '');
  const answer = useQuery({
    queryKey: ['berekening', path, vraag],
    queryFn: ({ signal }) => request<T>(path, { method: 'POST', body: JSON.parse(vraag), signal }),
    enabled: vraag !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  const refused = answer.error instanceof Problem ? onPage(answer.error.fouten) : [];
  const all: Fout[] = 'fouten' in ready ? ready.fouten : refused;
  const fouten = tried ? all : aboutFilled(all, value);
  const uitkomst = 'vraag' in ready && vraag !== '' && !answer.error ? answer.data : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    requestAnimationFrame(() =>
      all.length ? focusFout(all[0]?.veld) : document.getElementById('uitkomst')?.focus(),
    );
  };
  const clear = () => {
    setTried(false);
    onChange(emptyValue(schema));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.berekening-form input, .berekening-form select')?.focus(),
    );
  };

  return (
    <div className="berekening">
      <form
        className="card act-form berekening-form"
        noValidate
        onSubmit={submit}
        aria-label={`Invoer ${title}`}
      >
        {tried && <FoutList fouten={fouten} />}
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties
            path={ROOT}
            schema={schema}
            value={value as Record<string, Typed>}
            onChange={onChange}
          />
        </FormContext>
        <footer className="row act-foot">
          <button type="submit" className="button primary">
            Reken
          </button>
          <button type="button" className="button" onClick={clear}>
            Begin opnieuw
          </button>
        </footer>
      </form>
      <section className="card uitkomst" aria-labelledby="uitkomst">
        <header className="card-head">
          <h2 id="uitkomst" tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="button card-aside"
            disabled={!uitkomst}
            onClick={() => window.print()}
          >
            Afdrukken
          </button>
        </header>
        <dl className="facts print-only">
          {regelsOf(schema, value).map(({ label, waarde }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
        <div aria-live="polite" aria-busy={answer.isFetching}>
          {uitkomst && children(uitkomst)}
          {!uitkomst && <Waiting ready={'vraag' in ready} error={answer.error} />}
        </div>
        {uitkomst && (
          <p className="muted small uitkomst-voet">
            Berekend op {dayDatum(vandaagDatum)} met regelboek versie {uitkomst.regelVersie}. Een berekening
            is nog geen besluit.
          </p>
        )}
      </section>
    </div>
  );
}

function Waiting({ ready, error }: { ready: boolean; error: unknown }) {
  if (ready && error instanceof Problem && error.fouten.length)
    return (
      <>
        <p>
          <span aria-hidden="true">▲ </span>Dit kan zo niet berekend worden:
        </p>
        <ul className="bullets">
          {error.fouten.map(({ veld, melding }) => (
            <li key={veld}>
              {veld.split('.').at(-1)} {melding}
            </li>
          ))}
        </ul>
      </>
    );
  if (ready && error) return <p role="alert">{sentenceFor(error)}</p>;
  return <p className="muted">De uitkomst verschijnt hier zodra alles wat verplicht is, is ingevuld.</p>;
}

/** Not while somebody is still typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
