import type { GegevensSchema, Typed } from '../form/schema';
import { SchemaForm } from '../form/schema-form';
import { rolLabel } from '../shell/rollen';
import { VANAF } from './instelling-frame';
import { useStelIn, type Collega } from './instellingen-api';

export type Onderwerp = 'werkpatroon' | 'vervanger';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
const WEEK: GegevensSchema = {
  type: 'object',
  required: [...DAGEN, 'aandeelOpleiding'],
  properties: {
    ...Object.fromEntries(
      DAGEN.map((dag): [string, GegevensSchema] => [
        dag,
        { type: 'number', minimum: 0, maximum: 10, title: `Uren op ${dag}` },
      ]),
    ),
    aandeelOpleiding: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      title: 'Opleiding en neventaken, in procenten',
      description: 'Bij aios en anios meestal 22 tot 31; bij een regievoerder 20 tot 30.',
    },
    dekking: {
      type: 'number',
      title: 'Werk in Regie, in procenten',
      description:
        'Welk deel van de uren naar dossiers in Regie gaat, voor de productiviteit. Leeg: zoals het was.',
    },
    vanDatum: VANAF,
  },
};

const vervangingVan = ({ rollen }: Collega, team: string, vandaagRollen: string[]): GegevensSchema => ({
  type: 'object',
  required: ['rol'],
  properties: {
    rol: {
      type: 'string',
      title: 'In welke rol',
      enum: vandaagRollen.length ? vandaagRollen : rollen.map(({ rol }) => rol),
      'x-labels': Object.fromEntries(rollen.map(({ rol }) => [rol, rolLabel(rol)])),
    },
    vervangerId: {
      type: 'string',
      title: 'Wie neemt waar',
      description: 'Iemand van het team met dezelfde rol. Leeg: niemand meer.',
      'x-verwijst': 'COLLEGA',
      'x-team': team,
    },
    vanDatum: VANAF,
  },
});

interface WerktijdFormProps {
  wat: Onderwerp;
  wie: Collega;
  team: string;
  onDone: () => void;
}

/** What a colleague works from a day, or who stands in for them in a role. */
export function WerktijdForm({ wat, wie, team, onDone }: WerktijdFormProps) {
  const stel = useStelIn(wat === 'werkpatroon' ? '/v1/werkpatronen' : '/v1/vaste-vervangers');
  const patroon = wie.patronen.find(({ geldt }) => geldt);
  const nu = [...new Set(wie.rollen.filter(({ tot }) => tot === null).map(({ rol }) => rol))];
  const titel = wat === 'werkpatroon' ? `Werkweek van ${wie.naam}` : `Vaste vervanger van ${wie.naam}`;
  return (
    <section className="card" aria-label={titel}>
      <h2>{titel}</h2>
      <SchemaForm
        label={titel}
        knop="Stel in"
        schema={wat === 'werkpatroon' ? WEEK : vervangingVan(wie, team, nu)}
        start={wat === 'werkpatroon' ? startVan(patroon) : nu.length === 1 ? { rol: nu[0] } : {}}
        busy={stel.isPending}
        onSend={(gegevens, { onError }) =>
          stel.mutate(
            { medewerkerId: wie.id, ...(wat === 'werkpatroon' ? inMinuten(gegevens) : gegevens) },
            { onSuccess: onDone, onError },
          )
        }
        onCancel={onDone}
      />
    </section>
  );
}

function startVan(patroon?: Collega['patronen'][number]): Record<string, Typed> {
  if (!patroon) return {};
  const uren = DAGEN.map((dag, index): [string, Typed] => [dag, metKomma(patroon.minuten[index]! / 60)]);
  return {
    ...Object.fromEntries(uren),
    aandeelOpleiding: String(patroon.aandeelOpleiding),
    dekking: metKomma(patroon.dekking),
  };
}

const metKomma = (getal: number): string => String(getal).replace('.', ',');

/** People think in hours, the rooster counts minutes. */
function inMinuten(gegevens: Record<string, unknown>): Record<string, unknown> {
  const minuten = DAGEN.map((dag) => Math.round(Number(gegevens[dag]) * 60));
  const rest = Object.entries(gegevens).filter(([naam]) => !DAGEN.includes(naam));
  return { minuten, ...Object.fromEntries(rest) };
}
