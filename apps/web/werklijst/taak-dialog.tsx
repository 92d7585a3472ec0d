import { useState, type FormEvent } from 'react';
import { Problem, sentenceFor, type Fout } from '../api/problem';
import type { Taak } from '../api/shapes';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import type { GegevensSchema, Typed } from '../form/schema';
import { Popup } from '../shell/popup';
import { useSignedIn } from '../shell/use-ik';
import { TAAK_ACTIES, useTaakAct, type TaakActie } from './taak-acts';

export interface Asked {
  taak: Pick<Taak, 'id' | 'label' | 'versie' | 'discipline'> & { dossier: { client: { naam: string } } };
  actie: TaakActie;
  /** Whose colleagues to choose from; one's own team when absent. */
  team?: string;
}

const TITLES: Partial<Record<TaakActie, string>> = {
  zetInWacht: 'In de wacht zetten',
  wijsToe: 'Toewijzen aan een collega',
  draagOver: 'Overdragen aan een collega',
};

/** Waiting needs a date and a reason; assigning needs a colleague who can do the taak. */
function schemaOf({ taak, actie, team }: Asked): GegevensSchema {
  const aanId = {
    type: 'string',
    title: 'Aan wie',
    'x-verwijst': taak.discipline,
    ...(team && { 'x-team': team }),
  };
  if (actie === 'wijsToe') return { type: 'object', required: ['aanId'], properties: { aanId } };
  if (actie === 'draagOver') {
    const lang = (title: string, maxLength: number): GegevensSchema => ({
      type: 'string',
      title,
      description: 'Geen medische gegevens.',
      'x-lang': true,
      maxLength,
    });
    return {
      type: 'object',
      required: ['aanId', 'reden', 'notitie'],
      properties: { aanId, reden: lang('Waarom', 1000), notitie: lang('Overdrachtsnotitie', 4000) },
    };
  }
  return {
    type: 'object',
    required: ['totDatum', 'reden'],
    properties: {
      totDatum: { type: 'string', format: 'datum', title: 'Wacht tot' },
      reden: {
        type: 'string',
        title: 'Waarom',
        description: 'Geen medische gegevens.',
        'x-lang': true,
        maxLength: 1000,
      },
    },
  };
}

export function TaakDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { vandaagDatum } = useSignedIn();
  const act = useTaakAct();
  const [value, setValue] = useState<Typed>({});
  const [fouten, setFouten] = useState<Fout[]>([]);
  const schema = schemaOf(asked);
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
