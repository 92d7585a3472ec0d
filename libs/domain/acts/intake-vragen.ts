import { fact } from '../facts';
import type { ReisContext } from '../journeys/beoordelingsreis';
import type { Refusal } from '../refusals';
import type { Act, Env } from './act';
import { form, tekstVeld, type FieldSchema } from './schema';

type Antwoorden = Record<string, string | number | boolean>;

/** What an intake has to know of one soort before the dossier can go on. */
export interface IntakeVragen<C, G> {
  velden?: Record<string, FieldSchema>;
  optioneel?: Record<string, FieldSchema>;
  when?: (context: C, env: Env) => Refusal | undefined;
  check?: (context: C, gegevens: G, env: Env) => Refusal | undefined;
  /** What the dossier keeps of the answers. */
  bewaart?: (gegevens: G, context: C, env: Env) => Partial<C>;
  /** What goes on record with the answers, by the rules of that day. */
  vastleggen?: (gegevens: G, context: C, env: Env) => Antwoorden;
}

/** Closes the intake of a soort with questions of its own. Answers are codes, dates and yes or no. */
export function rondIntakeAfMet<C extends ReisContext, G>({
  velden = {},
  optioneel = {},
  when,
  check,
  bewaart,
  vastleggen,
}: IntakeVragen<C, G>): Act<C, G & { toelichting?: string }> {
  return {
    label: 'Intake afronden',
    rollen: ['PROCESBEGELEIDER'],
    schema: form(velden, { ...optioneel, toelichting: tekstVeld('Toelichting', 'lang', 2000) }),
    ...(when && { when }),
    ...(check && { check }),
    apply: (context, gegevens, env) => ({
      context: (bewaart?.(gegevens, context, env) ?? {}) as Partial<C>,
      facts: [
        fact('VragenAnswered', {
          antwoorden: { ...answersIn(gegevens), ...vastleggen?.(gegevens, context, env) },
        }),
      ],
    }),
  };
}

const answersIn = (gegevens: object): Antwoorden =>
  Object.fromEntries(
    Object.entries(gegevens).filter(([veld, waarde]) => veld !== 'toelichting' && waarde !== undefined),
  ) as Antwoorden;
