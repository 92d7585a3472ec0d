import { useState, type FormEvent } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import type { Taak } from '../api/shapes';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import { emptyValue, type Typed } from '../form/schema';
import { Popup } from '../shell/popup';
import { useSignedIn } from '../shell/use-ik';
import { TAAK_ACTIES, useTaakAct, type TaakActie } from './taak-acts';
import { schemaOf, TITLES } from './taak-schemas';

export interface Asked {
  taak: Pick<Taak, 'id' | 'label' | 'versie' | 'discipline'> & { dossier: { client: { naam: string } } };
  actie: TaakActie;
  /** Whose colleagues to choose from; one's own team when absent. */
  team?: string;
}

export function TaakDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { vandaagDatum } = useSignedIn();
  const act = useTaakAct();
  const schema = schemaOf(asked.actie, asked.taak.discipline, asked.team)!;
  const [value, setValue] = useState<Typed>(() => emptyValue(schema));
  const [fouten, setFouten] = useState<Fout[]>([]);
  const refusal = act.error instanceof Problem && act.error.fouten.length ? undefined : act.error;

  const show = (found: Fout[]) => {
    setFouten(found);
    requestAnimationFrame(() => focusFout(found[0]?.veld));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value);
    if (missing.length) return show(missing);
    setFouten([]);
    act.mutate(
      { ...asked, gegevens: toGegevens(schema, value) },
      { onSuccess: onClose, onError: (error) => error instanceof Problem && show(error.fouten) },
    );
  };
  return (
    <Popup title={`${TITLES[asked.actie]}: ${asked.taak.dossier.client.naam}`} open onClose={onClose}>
      <form className="act-form" noValidate onSubmit={send}>
        <p className="muted">{asked.taak.label}</p>
        <FoutList fouten={fouten} />
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties
            path="gegevens"
            schema={schema}
            value={value as Record<string, Typed>}
            onChange={setValue}
          />
        </FormContext>
        {refusal && (
          <p className="notice late" role="alert">
            {sentenceFor(refusal)}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button primary" disabled={act.isPending}>
            {TAAK_ACTIES[asked.actie]}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Toch niet
          </button>
        </div>
      </form>
    </Popup>
  );
}
