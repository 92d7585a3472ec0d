import { useState, type FormEvent } from 'react';
import type { Fout } from '../api/problem';
import { FoutList, focusFout } from '../dossier/fout-list';
import { FormContext } from '../form/form-context';
import { findFouten, toGegevens } from '../form/gegevens';
import { Properties } from '../form/schema-field';
import type { Typed } from '../form/schema';
import { Popup } from '../shell/popup';
import { useSignedIn } from '../shell/use-ik';
import { beginVan, schemaVan, voorgesteld, type Opdracht, type Voorgesteld } from './wijziging-invoer';

interface WijzigingFormProps {
  opdracht: Opdracht;
  onClose: () => void;
  onVoorgesteld: (voorgesteld: Voorgesteld) => void;
}

const TITELS: Record<Opdracht['soort'], string> = {
  EINDE: 'Regel beëindigen',
  WAARDE: 'Nieuwe waarde',
  NIEUW: 'Regel toevoegen',
};
const ROOT = 'wijziging';

/** One change of the rules, put in the proposal; nothing is stored yet. */
export function WijzigingForm({ opdracht, onClose, onVoorgesteld }: WijzigingFormProps) {
  const { vandaagDatum } = useSignedIn();
  const [value, setValue] = useState<Record<string, Typed>>(() => beginVan(opdracht));
  const [fouten, setFouten] = useState<Fout[]>([]);
  const schema = schemaVan(opdracht, value);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = findFouten(schema, value, ROOT);
    setFouten(missing);
    if (missing.length) requestAnimationFrame(() => focusFout(missing[0]?.veld));
    else onVoorgesteld(voorgesteld(opdracht, toGegevens(schema, value) as Record<string, unknown>));
  };
  const change = (next: Record<string, Typed>) =>
    // Another rule has another kind of value.
    setValue(next.sleutel === value.sleutel ? next : { ...next, waarde: undefined });

  return (
    <Popup title={TITELS[opdracht.soort]} open onClose={onClose}>
      {opdracht.soort !== 'NIEUW' && (
        <p>
          <b>{opdracht.regel.naam}</b>: {opdracht.regel.inWoorden}, {opdracht.regel.artikel}
        </p>
      )}
      <form className="act-form" noValidate onSubmit={submit}>
        <FoutList fouten={fouten} />
        <FormContext value={{ fouten, vandaag: vandaagDatum }}>
          <Properties path={ROOT} schema={schema} value={value} onChange={change} />
        </FormContext>
        <footer className="row act-foot">
          <button type="submit" className="button primary">
            Zet in het voorstel
          </button>
          <button type="button" className="button" onClick={onClose}>
            Annuleer
          </button>
        </footer>
      </form>
    </Popup>
  );
}
