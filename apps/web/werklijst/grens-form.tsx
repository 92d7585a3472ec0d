import type { GegevensSchema } from '../form/schema';
import { SchemaForm } from '../form/schema-form';
import { useStelIn } from '../instellingen/instellingen-api';
import { TAAKDISCIPLINES, rolLabel } from '../shell/rollen';

const SCHEMA: GegevensSchema = {
  type: 'object',
  required: ['discipline', 'reden'],
  properties: {
    discipline: {
      type: 'string',
      title: 'Van welke discipline',
      enum: TAAKDISCIPLINES,
      'x-labels': Object.fromEntries(TAAKDISCIPLINES.map((discipline) => [discipline, rolLabel(discipline)])),
    },
    grens: {
      type: 'integer',
      title: 'Ten hoogste zoveel taken in handen',
      description: 'Leeg: geen grens meer. Wat in de wacht staat telt niet mee.',
      minimum: 1,
      maximum: 500,
    },
    reden: { type: 'string', title: 'Waarom', description: 'Geen medische gegevens.', maxLength: 200 },
  },
};

/** From today another limit to what somebody of a discipline has in hand, in the whole kantoor. */
export function GrensForm({ onDone }: { onDone: () => void }) {
  const stel = useStelIn('/v1/werkvoorraad/grenzen');
  return (
    <section className="card" aria-labelledby="grens-kop">
      <h2 id="grens-kop">Vanaf vandaag een andere grens</h2>
      <p className="muted">
        Wie vol zit krijgt met "volgende" geen taak meer, in elk team van uw kantoor. Zelf een taak pakken kan
        altijd.
      </p>
      <SchemaForm
        label="Grens van de werkvoorraad"
        knop="Stel in"
        schema={SCHEMA}
        busy={stel.isPending}
        onSend={(gegevens, { onError }) => stel.mutate(gegevens, { onSuccess: onDone, onError })}
        onCancel={onDone}
      />
    </section>
  );
}
