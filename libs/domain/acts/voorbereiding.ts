import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import { refuse } from '../refusals';
import { ARTSEN } from '../taken/handelingen';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Act } from './act';
import { datumVeld, form, medisch, tekstVeld } from './schema';

type C = BeoordelingContext;

/**
 * Taakdelegatie: an arts has the SMV prepare, never judge. Whether an aios or anios delegates is for the kantoor to say,
 * and without a word of it the anios does not (evaluation 2.2.6, the stricter of its two readings). The opdracht and the
 * report live in the medical compartment.
 */
export const delegeerVoorbereiding: Act<C, { aan?: string; terugVoorDatum: Datum }> = {
  label: 'Voorbereiding delegeren',
  rollen: ARTSEN,
  schema: form(
    {
      opdracht: medisch(tekstVeld('Opdracht en grenzen', 'lang')),
      terugVoorDatum: datumVeld('Terugkoppelen uiterlijk'),
    },
    { aan: { ...tekstVeld('Sociaal-medisch verpleegkundige'), 'x-verwijst': 'SMV' } },
  ),
  check: (_context, { terugVoorDatum }, { vandaag }) =>
    terugVoorDatum < vandaag
      ? refuse('DATUM_ONMOGELIJK', `Terugkoppelen kan niet vóór vandaag (${formatDatum(vandaag)}).`)
      : undefined,
  apply: (_context, { aan, terugVoorDatum }, { by }) => ({
    context: { voorbereiding: { opdrachtgeverId: by.medewerkerId, aanId: aan ?? null } },
    facts: [
      fact('VoorbereidingDelegated', {
        opdrachtgeverId: by.medewerkerId,
        aanId: aan ?? null,
        terugVoorDatum,
      }),
    ],
  }),
};

export const meldVoorbereidingTerug: Act<C, Record<string, never>> = {
  label: 'Voorbereiding terugmelden',
  rollen: ['SMV'],
  schema: form({ verslag: medisch(tekstVeld('Verslag van de voorbereiding', 'lang', 20000)) }),
  when: ({ voorbereiding }, { by }) =>
    voorbereiding!.aanId && voorbereiding!.aanId !== by.medewerkerId
      ? refuse('NIET_UW_OPDRACHT', 'Deze opdracht is aan een collega gegeven.')
      : undefined,
  apply: (context) => ({
    facts: [fact('VoorbereidingReported', { opdrachtgeverId: context.voorbereiding!.opdrachtgeverId })],
  }),
};

/** An aios or anios reviews and recalls the own opdracht only; a verzekeringsarts any. */
const ownOrVerzekeringsarts: Act<C, unknown>['when'] = ({ voorbereiding }, { by }) =>
  by.hoedanigheid === 'VERZEKERINGSARTS' || voorbereiding!.opdrachtgeverId === by.medewerkerId
    ? undefined
    : refuse(
        'NIET_UW_OPDRACHT',
        'Alleen de opdrachtgever of een verzekeringsarts beoordeelt deze voorbereiding.',
      );

export const keurVoorbereidingGoed: Act<C, Record<string, never>> = {
  label: 'Voorbereiding goedkeuren',
  rollen: ARTSEN,
  schema: form({}, { beoordeling: medisch(tekstVeld('Beoordeling', 'lang')) }),
  when: ownOrVerzekeringsarts,
  apply: () => ({ context: { voorbereiding: null }, facts: [fact('VoorbereidingApproved', {})] }),
};

export const TERUG_REDENEN = {
  ONVOLLEDIG: 'Verslag onvolledig',
  ANDERE_VRAAG: 'Andere vraag beantwoord',
  NADER_CONTACT: 'Nader contact met de cliënt nodig',
};

export const stuurVoorbereidingTerug: Act<C, { reden: string }> = {
  label: 'Voorbereiding terugsturen',
  rollen: ARTSEN,
  schema: form(
    {
      reden: { type: 'string', title: 'Reden', enum: Object.keys(TERUG_REDENEN), 'x-labels': TERUG_REDENEN },
    },
    { toelichting: medisch(tekstVeld('Toelichting', 'lang')) },
  ),
  when: ownOrVerzekeringsarts,
  apply: (_context, { reden }) => ({ facts: [fact('VoorbereidingReturned', { reden })] }),
};

export const trekDelegatieIn: Act<C, Record<string, never>> = {
  label: 'Opdracht intrekken',
  rollen: ARTSEN,
  schema: form({}),
  when: ownOrVerzekeringsarts,
  apply: () => ({ context: { voorbereiding: null }, facts: [fact('DelegationWithdrawn', {})] }),
};
