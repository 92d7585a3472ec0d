import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import {
  afwijzingsgrond,
  isZonderSchatting,
  type VerkorteWachttijdContext,
} from '../journeys/verkorte-wachttijd.context';
import { refuse } from '../refusals';
import type { Uitkomst } from '../uitkomst';
import { firstRefusal, type Act, type Outcome } from './act';
import * as medisch from './medisch';
import { bedragVeld, form, tekstVeld } from './schema';

type C = VerkorteWachttijdContext;

export const VERKORT_AFWIJZING = {
  NIET_DUURZAAM: 'Kans op herstel: niet duurzaam arbeidsongeschikt (Wet WIA 4 lid 2)',
  NIET_VOLLEDIG: 'Niet volledig arbeidsongeschikt (Wet WIA 4 lid 1)',
};

const { herbeoordelingDatum: _none, duurzaam, ...velden } = medisch.stelBelastbaarheidVast.schema.properties;

/** As for a WIA-claim, but duurzaam only without any chance of recovery; nothing is planned for later. */
export const stelBelastbaarheidVast: Act<BeoordelingContext, { uitkomst: 'FML' | 'GBM'; duurzaam: boolean }> =
  {
    ...medisch.stelBelastbaarheidVast,
    schema: {
      ...medisch.stelBelastbaarheidVast.schema,
      properties: {
        ...velden,
        duurzaam: { ...duurzaam!, title: 'Duurzaam: geen kans op herstel (Wet WIA 4 lid 2)' },
      },
    },
    apply: (context, gegevens, env) => withSkip(medisch.stelBelastbaarheidVast.apply(context, gegevens, env)),
  };

export const contrasigneer: Act<BeoordelingContext, Record<string, never>> = {
  ...medisch.contrasigneer,
  apply: (context, gegevens, env) => withSkip(medisch.contrasigneer.apply(context, gegevens, env)),
};

/** That no schatting follows because it is not duurzaam goes on record too; GBM says so itself. */
function withSkip(outcome: Outcome<BeoordelingContext>): Outcome<BeoordelingContext> {
  const { uitkomst, getekendDoorId, ...oordeel } = outcome.context!.belastbaarheid!;
  if (!getekendDoorId || uitkomst === 'GBM' || !isZonderSchatting({ uitkomst, ...oordeel })) return outcome;
  const skipped = fact('ArbeidskundigOnderzoekSkipped', { grondslag: 'Wet WIA 4 lid 2 en 23 lid 6' });
  return { ...outcome, facts: [...outcome.facts, skipped] };
}

interface Vastgesteld {
  dagloon?: number;
  loonheffingsnummer?: string;
  toelichting: string;
}

/** IVA or nothing: its first day is the end of the verkorte wachttijd, which nobody types. */
export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Recht, hoogte en toerekening vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') },
    {
      dagloon: bedragVeld('Dagloon', 0.01),
      loonheffingsnummer: {
        type: 'string',
        title: 'Loonheffingsnummer van de werkgever op de eerste ziektedag',
        description: 'Toerekening; bijvoorbeeld 123456789L01',
        pattern: '^[0-9]{9}L[0-9]{2}$',
      },
    },
  ),
  check: (context, { dagloon, loonheffingsnummer }) => {
    if (afwijzingsgrond(context)) return undefined;
    return firstRefusal(
      dagloon === undefined ? refuse('ONVOLLEDIG', 'Bij recht op IVA hoort een dagloon.') : undefined,
      context.heeftWerkgever && !loonheffingsnummer
        ? refuse(
            'TOEREKENING_ONTBREEKT',
            'Vul het loonheffingsnummer in van de werkgever op de eerste ziektedag (toerekening).',
          )
        : undefined,
    );
  },
  apply: (context, gegevens, { by }) => {
    const grond = afwijzingsgrond(context);
    return determine(context, grond ? 'GEEN_RECHT_OTHER' : 'IVA', grond, gegevens, by.medewerkerId);
  },
};

/** What is on record, whichever way it was decided. */
export const determine = (
  { eindeWachttijdDatum }: C,
  uitkomst: Uitkomst,
  geenRechtGrond: string | null,
  { dagloon, loonheffingsnummer, toelichting }: Vastgesteld,
  doorId: string,
): Outcome<C> => ({
  context: { vaststelling: { uitkomst, doorId } },
  facts: [
    fact('RechtDetermined', {
      uitkomst,
      geenRechtGrond,
      ingangsDatum: uitkomst === 'IVA' ? eindeWachttijdDatum : null,
      dagloon: dagloon ?? null,
      duurMaanden: null,
      loonheffingsnummer: loonheffingsnummer ?? null,
      toelichting,
    }),
  ],
});
