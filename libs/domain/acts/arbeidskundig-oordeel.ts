import { fact, type FactDraft } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import type { Refusal } from '../refusals';
import type { Uitkomst } from '../uitkomst';
import type { Act, Env } from './act';
import { form, tekstVeld, type FieldSchema } from './schema';

/** What the arbeidsdeskundige concludes where no schatting is made. */
export interface ArbeidskundigOordeel<C, G> {
  velden: Record<string, FieldSchema>;
  optioneel?: Record<string, FieldSchema>;
  check?: (context: C, gegevens: G, env: Env) => Refusal | undefined;
  uitkomst: (gegevens: G, context: C) => Uitkomst;
  grond?: (gegevens: G) => string;
  /** Stated instead of the plain oordeel. */
  feit?: (gegevens: G, context: C, uitkomst: Uitkomst) => FactDraft;
}

/** The outcome follows from the answers; nobody types it. The motivation is not medical: he works from the FML. */
export function arbeidskundigOordeel<C extends BeoordelingContext, G extends { toelichting?: string }>({
  velden,
  optioneel = {},
  check,
  uitkomst: uitkomstVan,
  grond,
  feit,
}: ArbeidskundigOordeel<C, G>): Act<C, G> {
  return {
    label: 'Arbeidskundig oordeel geven',
    rollen: ['ARBEIDSDESKUNDIGE'],
    schema: form(velden, optioneel),
    ...(check && { check }),
    apply: (context, gegevens, { by }) => {
      const uitkomst = uitkomstVan(gegevens, context);
      return {
        context: { vaststelling: { uitkomst, doorId: by.medewerkerId } } as Partial<C>,
        facts: [
          feit?.(gegevens, context, uitkomst) ??
            fact('OordeelDetermined', {
              uitkomst,
              grond: grond?.(gegevens) ?? null,
              toelichting: gegevens.toelichting ?? null,
            }),
        ],
      };
    },
  };
}

export const arbeidskundigeToelichting = tekstVeld(
  'Arbeidskundige onderbouwing (geen medische gegevens)',
  'lang',
);
