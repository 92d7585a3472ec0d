import type { GegevensSchema } from '../form/schema';
import { SchemaForm } from '../form/schema-form';
import { useNeemAbonnement, type GebeurtenisSoort, type NieuwAbonnementGegevens } from './abonnementen-api';

const schemaVan = (typen: GebeurtenisSoort[]): GegevensSchema => ({
  type: 'object',
  required: ['naam', 'url', 'typen'],
  properties: {
    naam: { type: 'string', title: 'Systeem', maxLength: 200 },
    url: { type: 'string', title: 'Adres (https)', maxLength: 500 },
    typen: {
      type: 'array',
      title: 'Hoort van',
      minItems: 1,
      items: {
        type: 'string',
        enum: typen.map(({ type }) => type),
        'x-labels': Object.fromEntries(typen.map(({ type, label }) => [type, label])),
      },
    },
  },
});

/** Subscribes a system. Its secret is shown once, until the page is left. */
export function NieuwAbonnement({ typen }: { typen: GebeurtenisSoort[] }) {
  const neem = useNeemAbonnement();
  return (
    <section className="card" aria-labelledby="nieuw-abonnement">
      <header className="card-head">
        <h2 id="nieuw-abonnement">Nieuw abonnement</h2>
      </header>
      {neem.data && (
        <p className="notice" role="status">
          Het geheim waarmee de ontvanger de handtekening controleert, ziet u alleen nu:{' '}
          <code>{neem.data.geheim}</code>
        </p>
      )}
      <SchemaForm
        label="Nieuw abonnement"
        knop="Neem abonnement"
        schema={schemaVan(typen)}
        busy={neem.isPending}
        onSend={(gegevens, outcome) => neem.mutate(gegevens as unknown as NieuwAbonnementGegevens, outcome)}
      />
    </section>
  );
}
