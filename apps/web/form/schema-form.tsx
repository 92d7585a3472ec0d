import { useState, type FormEvent } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import { FoutList, focusFout } from '../dossier/fout-list';
import { useSignedIn } from '../shell/use-ik';
import { FormContext } from './form-context';
import { findFouten, toGegevens } from './gegevens';
import type { GegevensSchema, Typed } from './schema';
import { Properties } from './schema-field';

interface Outcome {
  onSuccess: () => void;
  onError: (error: unknown) => void;
}

interface SchemaFormProps {
  label: string;
  knop: string;
  schema: GegevensSchema;
  start?: Record<string, Typed>;
  busy: boolean;
  onSend: (gegevens: Record<string, unknown>, outcome: Outcome) => void;
  onCancel?: () => void;
}

/** A form made of a schema; what the server finds wrong stands at its field. Empty again once it was taken. */
export function SchemaForm({ label, knop, schema, start = {}, busy, onSend, onCancel }: SchemaFormProps) {
  const { vandaagDatum } = useSignedIn();
  const [value, setValue] = useState<Record<string, Typed>>(start);
  const [fouten, setFouten] = useState<Fout[]>([]);
  const [error, setError] = useState<unknown>();

  const show = (found: Fout[]) => {
    setFouten(
      found.map(({ veld, melding }) => ({ veld: veld.replace(/^(?!gegevens)/, 'gegevens.'), melding })),
    );
    requestAnimationFrame(() => focusFout(found[0]?.veld));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value);
    setError(undefined);
    if (missing.length) return show(missing);
    setFouten([]);
    onSend(toGegevens(schema, value) as Record<string, unknown>, {
      onSuccess: () => setValue(start),
      onError: (problem) => {
        setError(problem);
        if (problem instanceof Problem) show(problem.fouten);
      },
    });
  };
  return (
    <form className="act-form" noValidate onSubmit={send} aria-label={label}>
      <FoutList fouten={fouten} />
      <FormContext value={{ fouten, vandaag: vandaagDatum }}>
        <Properties path="gegevens" schema={schema} value={value} onChange={setValue} />
      </FormContext>
      {error !== undefined && fouten.length === 0 && (
        <p className="notice late" role="alert">
          {sentenceFor(error)}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button primary" disabled={busy}>
          {knop}
        </button>
        {onCancel && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            Sluit
          </button>
        )}
      </div>
    </form>
  );
}
