import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Submission } from '../api/submission';
import type { GegevensSchema, Typed } from '../form/schema';
import { SchemaForm } from '../form/schema-form';
import { announce } from '../shell/announcer';
import { FASEN, SOORT_KEUZES } from '../shell/soorten';

export interface VoorDossier {
  id: string;
  naam: string;
  team?: string;
}

const HANDELINGEN = {
  registreerContact: 'Contact met de cliënt',
  vraagMedischeInformatie: 'Medische informatie opvragen',
  rondDossiervormingAf: 'Medisch dossier compleet maken',
  meldVoorbereidingTerug: 'Voorbereiden en terugmelden',
};
const REVIEWS = {
  ALTIJD: 'Altijd: ik bekijk elke handeling',
  STEEKPROEF: 'Steekproef: een deel, meer zodra er iets terugkomt',
  BIJ_AANLEIDING: 'Bij aanleiding: alleen als er iets aan de hand is',
};

const datum = (title: string, description?: string): GegevensSchema => ({
  type: 'string',
  format: 'datum',
  title,
  ...(description && { description }),
});
const getal = (title: string, maximum: number, description?: string): GegevensSchema => ({
  type: 'integer',
  minimum: 1,
  maximum,
  title,
  ...(description && { description }),
});
const keuze = (title: string, labels: Record<string, string>, description?: string): GegevensSchema => ({
  type: 'string',
  title,
  enum: Object.keys(labels),
  'x-labels': labels,
  ...(description && { description }),
});

const schemaFor = (dossier: VoorDossier | null): GegevensSchema => ({
  type: 'object',
  required: ['handelingen', 'aanId', 'totDatum', 'terugVoorDatum', 'review'],
  properties: {
    handelingen: {
      type: 'array',
      title: 'Wat mag er gedaan worden',
      minItems: 1,
      items: { type: 'string', enum: Object.keys(HANDELINGEN), 'x-labels': HANDELINGEN },
    },
    aanId: {
      type: 'string',
      title: 'Sociaal-medisch verpleegkundige',
      'x-verwijst': 'SMV',
      ...(dossier?.team && { 'x-team': dossier.team }),
    },
    ...(!dossier && {
      soort: keuze('Soort dossiers', Object.fromEntries(SOORT_KEUZES), 'Leeg: elk dossier van uw team.'),
    }),
    vanDatum: datum('Eerste dag', 'Leeg: vandaag.'),
    totDatum: datum('Laatste dag', 'Ten hoogste een jaar na de eerste dag.'),
    terugVoorDatum: datum('Terugkoppelen uiterlijk'),
    maximum: getal('Ten hoogste zo vaak', 10_000, 'Leeg: zo vaak als nodig.'),
    totFase: keuze('Tot en met de fase', Object.fromEntries(FASEN), 'Leeg: in elke fase.'),
    review: keuze('Hoe kijkt u mee', REVIEWS),
    reviewPercentage: {
      ...getal('Deel dat u bekijkt, in procenten', 100),
      'x-bij': { veld: 'review', is: 'STEEKPROEF' },
    },
    toelichting: {
      type: 'string',
      title: 'Opdracht en grenzen',
      description: 'Zonder medische inhoud.',
      maxLength: 1000,
      'x-lang': true,
    },
  },
});

/** Gives a mandate for one dossier, or for a kind of dossiers of the own team. */
export function GeefMandaat({ dossier, onDone }: { dossier: VoorDossier | null; onDone: () => void }) {
  const client = useQueryClient();
  const geef = useMutation({
    mutationFn: (gegevens: Record<string, unknown>) =>
      new Submission().post('/v1/mandaten', { ...gegevens, ...(dossier && { dossierId: dossier.id }) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['dossiers'] }),
  });
  return (
    <section className="card" aria-labelledby="geef-kop">
      <h2 id="geef-kop">
        {dossier ? `Mandaat geven voor ${dossier.naam}` : 'Mandaat geven voor een soort dossiers'}
      </h2>
      <SchemaForm
        label="Mandaat geven"
        knop="Geef het mandaat"
        schema={schemaFor(dossier)}
        start={START}
        busy={geef.isPending}
        onSend={(gegevens, { onSuccess, onError }) =>
          geef.mutate(gegevens, {
            onSuccess: () => {
              announce('Het mandaat is gegeven.');
              onSuccess();
              onDone();
            },
            onError,
          })
        }
        onCancel={onDone}
      />
    </section>
  );
}

const START: Record<string, Typed> = { handelingen: [] };
