import { keepBack } from '../controles/controle';
import { WIA_CONTROLES } from '../controles/wia-controles';
import { fact } from '../facts';
import { wiaUitkomst, type WiaClaimContextV2, type WiaVaststelling } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import type { Uitkomst } from '../uitkomst';
import { firstRefusal, type Act, type Outcome } from './act';
import { loonheffingsnummerVeld } from './intake-wia';
import { bedragVeld, datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';
import { GEEN_RECHT_GRONDEN, keurVaststellingGoed as keurGoed } from './vaststelling';

type C = WiaClaimContextV2;
type Grond = keyof typeof GEEN_RECHT_GRONDEN;

interface Vastgesteld extends Partial<Omit<WiaVaststelling, 'uitkomst' | 'doorId'>> {
  geenRechtGrond?: Grond;
  toelichting: string;
}

const jaren = (title: string): FieldSchema => ({
  type: 'number',
  title,
  minimum: 0,
  maximum: 60,
  multipleOf: 0.01,
});

/**
 * Recht, duur, hoogte en toerekening. The outcome follows from the judgment; the rest is entered and held against the
 * law by the checks, which the second person sees and no besluit passes while one of them fails.
 */
export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Recht, duur, hoogte en toerekening vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') },
    {
      geenRechtGrond: keuzeVeld('Geen recht op andere grond', GEEN_RECHT_GRONDEN),
      ingangsDatum: datumVeld('Ingangsdatum', 'Einde van de wachttijd of van de loonsanctie'),
      dagloon: bedragVeld('Dagloon', 0.01),
      referteEis: { type: 'boolean', title: 'Voldoet aan de referte-eis (26 van 36 weken, Wet WIA 58)' },
      jarenTotEnMet2015: jaren('Arbeidsverleden t/m 2015 in jaren'),
      jarenNa2015: jaren('Arbeidsverleden vanaf 2016 in jaren'),
      duurMaanden: {
        type: 'integer',
        title: 'Duur loongerelateerde uitkering in hele maanden',
        description: 'Leeg bij IVA of zonder referte-eis (Wet WIA 59)',
        minimum: 0,
        maximum: 38,
      },
      loonheffingsnummer: {
        ...loonheffingsnummerVeld,
        title: 'Loonheffingsnummer van de werkgever op de eerste ziektedag',
      },
      kopieWerkgever: { type: 'boolean', title: 'Kopie aan de werkgever (zonder medische gegevens)' },
    },
  ),
  check: (context, gegevens) =>
    geeftRecht(wiaUitkomst(context, gegevens.geenRechtGrond)) &&
    (gegevens.ingangsDatum === undefined || gegevens.dagloon === undefined)
      ? refuse('ONVOLLEDIG', 'Bij recht op een uitkering horen een ingangsdatum en een dagloon.')
      : undefined,
  apply: (context, gegevens, { by }) =>
    determine(wiaUitkomst(context, gegevens.geenRechtGrond), gegevens, by.medewerkerId),
};

/** No right on a ground that needs no medical judgment (Wet WIA 7, 23, 43): straight from the intake to the controle. */
export const stelGeenRechtVast: Act<C, { geenRechtGrond: Grond; toelichting: string }> = {
  label: 'Geen recht vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    geenRechtGrond: keuzeVeld('Grond', GEEN_RECHT_GRONDEN),
    toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang'),
  }),
  apply: (context, gegevens, { by }) =>
    determine('GEEN_RECHT_OTHER', { ...gegevens, kopieWerkgever: context.heeftWerkgever }, by.medewerkerId),
};

export const geeftRecht = (uitkomst: Uitkomst): boolean =>
  uitkomst === 'IVA' || uitkomst === 'WGA_35_80' || uitkomst === 'WGA_80_100';

const determine = (
  uitkomst: Uitkomst,
  { geenRechtGrond, toelichting, ...rest }: Vastgesteld,
  doorId: string,
): Outcome<C> => ({
  // A new vaststelling is checked anew: what was let stand on the last one does not count.
  context: { vaststelling: { uitkomst, doorId, ...rest }, aanvaard: {} },
  facts: [
    fact('RechtDetermined', {
      uitkomst,
      geenRechtGrond: geenRechtGrond ?? null,
      ingangsDatum: rest.ingangsDatum ?? null,
      dagloon: rest.dagloon ?? null,
      duurMaanden: rest.duurMaanden ?? null,
      loonheffingsnummer: rest.loonheffingsnummer ?? null,
      toelichting,
    }),
  ],
});

const noFinding = keepBack<C>(WIA_CONTROLES);

export const keurVaststellingGoed: Act<C, Record<string, never>> = {
  ...(keurGoed as unknown as Act<C, Record<string, never>>),
  when: (context, env) =>
    firstRefusal((keurGoed as unknown as Act<C, unknown>).when!(context, env), noFinding(context, env)),
};

/** No path reaches a besluit that rests on a medical judgment without a valid signature, or past a failed check. */
export const neemBesluit: Act<C, Record<string, never>> = {
  label: 'Besluit nemen en bekendmaken',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({}),
  when: (context, env) =>
    firstRefusal(
      getekend(context)
        ? undefined
        : refuse(
            'HANDTEKENING_ONTBREEKT',
            'Er is nog geen medisch oordeel dat een verzekeringsarts heeft getekend.',
          ),
      noFinding(context, env),
    ),
  apply: (context, _gegevens, { vandaag }) => {
    const { uitkomst, kopieWerkgever } = context.vaststelling!;
    const termijn = context.deadlines.BESLISTERMIJN;
    // A term that stands still cannot have passed (Awb 4:15); one that is not there cannot be missed.
    const opTijd =
      !termijn || termijn.status === 'OPGESCHORT' || termijn.status === 'VOLDAAN'
        ? true
        : vandaag <= termijn.uiterlijkeDatum;
    const herbeoordeling = geeftRecht(uitkomst) ? context.belastbaarheid?.herbeoordelingDatum : undefined;
    return {
      context: { uitkomst },
      facts: [
        fact('BesluitTaken', {
          uitkomst,
          opTijd,
          ontvangers: kopieWerkgever ? ['CLIENT', 'WERKGEVER'] : ['CLIENT'],
        }),
        ...(herbeoordeling ? [fact('HerbeoordelingRequested', { datum: herbeoordeling })] : []),
      ],
    };
  },
};

/** By the verzekeringsarts, or on a ground where no medical judgment is asked (not insured; 60-plusmaatregel). */
const getekend = ({ belastbaarheid, vaststelling, schatting }: C): boolean =>
  belastbaarheid
    ? belastbaarheid.getekendDoorId !== null
    : vaststelling?.uitkomst === 'GEEN_RECHT_OTHER' || schatting?.basis === 'ZESTIG_PLUS';
