import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import type { WiaClaimContext } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import { formatDatum, type Datum } from '../termijnen/datum';
import { eindeWachttijd } from '../termijnen/wachttijd';
import type { Uitkomst } from '../uitkomst';
import { firstRefusal, type Act, type Outcome } from './act';
import { bedragVeld, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = WiaClaimContext;

export const GEEN_RECHT_GRONDEN = {
  NIET_VERZEKERD: 'Niet verzekerd op de eerste ziektedag',
  WACHTTIJD_NIET_VERVULD: 'Wachttijd niet vervuld',
  AOW_LEEFTIJD: 'AOW-leeftijd bereikt',
  UITSLUITINGSGROND: 'Uitsluitingsgrond (Wet WIA 43)',
};

interface Vastgesteld {
  geenRechtGrond?: keyof typeof GEEN_RECHT_GRONDEN;
  ingangsDatum?: Datum;
  dagloon?: number;
  duurMaanden?: number;
  loonheffingsnummer?: string;
  toelichting: string;
}

/**
 * The right follows from the class and duurzaamheid (Wet WIA 4, 5, 47, 54); nobody types an outcome.
 * GBM counts as volledig: no arbeidskundig onderzoek (Schattingsbesluit art. 2).
 */
export function uitkomstVan(context: C, geenRechtGrond?: string): Uitkomst {
  if (geenRechtGrond) return 'GEEN_RECHT_OTHER';
  const volledig = context.belastbaarheid!.uitkomst === 'GBM' || context.klasse === 'GE80';
  if (volledig) return context.belastbaarheid!.duurzaam ? 'IVA' : 'WGA_80_100';
  return context.klasse === 'LT35' ? 'GEEN_RECHT_LT35' : 'WGA_35_80';
}

export const stelRechtVast: Act<C, Vastgesteld> = {
  label: 'Recht, duur, hoogte en toerekening vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang') },
    {
      geenRechtGrond: keuzeVeld('Geen recht op andere grond', GEEN_RECHT_GRONDEN),
      ingangsDatum: datumVeld('Ingangsdatum'),
      dagloon: bedragVeld('Dagloon', 0.01),
      duurMaanden: {
        type: 'integer',
        title: 'Duur loongerelateerde uitkering in maanden',
        description: '3 t/m 24 maanden (Wet WIA 59); leeg bij IVA of zonder referte-eis',
        minimum: 3,
        maximum: 24,
      },
      loonheffingsnummer: {
        type: 'string',
        title: 'Loonheffingsnummer van de werkgever op de eerste ziektedag',
        description: 'Toerekening; bijvoorbeeld 123456789L01',
        pattern: '^[0-9]{9}L[0-9]{2}$',
      },
    },
  ),
  check: (context, gegevens) => {
    const uitkomst = uitkomstVan(context, gegevens.geenRechtGrond);
    if (uitkomst === 'GEEN_RECHT_LT35' || uitkomst === 'GEEN_RECHT_OTHER') return undefined;
    const einde = eindeWachttijd(context.eersteZiektedagDatum!);
    return firstRefusal(
      gegevens.ingangsDatum === undefined || gegevens.dagloon === undefined
        ? refuse('ONVOLLEDIG', 'Bij recht op een uitkering horen een ingangsdatum en een dagloon.')
        : undefined,
      gegevens.ingangsDatum && gegevens.ingangsDatum < einde
        ? refuse('INGANGSDATUM_TE_VROEG', `De wachttijd eindigt pas op ${formatDatum(einde)} (Wet WIA 23).`)
        : undefined,
      context.heeftWerkgever && !gegevens.loonheffingsnummer
        ? refuse(
            'TOEREKENING_ONTBREEKT',
            'Vul het loonheffingsnummer in van de werkgever op de eerste ziektedag (toerekening).',
          )
        : undefined,
      uitkomst === 'IVA' && gegevens.duurMaanden !== undefined
        ? refuse('ONVOLLEDIG', 'Een IVA-uitkering kent geen loongerelateerde duur.')
        : undefined,
    );
  },
  apply: (context, gegevens, { by }) =>
    determine(uitkomstVan(context, gegevens.geenRechtGrond), gegevens, by.medewerkerId),
};

/** No right on a ground that needs no medical judgment (Wet WIA 7, 23, 43): straight from the intake to the controle. */
export const stelGeenRechtVast: Act<
  C,
  { geenRechtGrond: keyof typeof GEEN_RECHT_GRONDEN; toelichting: string }
> = {
  label: 'Geen recht vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    geenRechtGrond: keuzeVeld('Grond', GEEN_RECHT_GRONDEN),
    toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang'),
  }),
  apply: (_context, gegevens, { by }) => determine('GEEN_RECHT_OTHER', gegevens, by.medewerkerId),
};

const determine = (uitkomst: Uitkomst, gegevens: Vastgesteld, doorId: string): Outcome<C> => ({
  context: { vaststelling: { uitkomst, doorId } },
  facts: [
    fact('RechtDetermined', {
      uitkomst,
      geenRechtGrond: gegevens.geenRechtGrond ?? null,
      ingangsDatum: gegevens.ingangsDatum ?? null,
      dagloon: gegevens.dagloon ?? null,
      duurMaanden: gegevens.duurMaanden ?? null,
      loonheffingsnummer: gegevens.loonheffingsnummer ?? null,
      toelichting: gegevens.toelichting,
    }),
  ],
});

/** Four eyes: whoever determined the right does not check it. */
const otherEyes: Act<BeoordelingContext, unknown>['when'] = ({ vaststelling }, { by }) =>
  vaststelling!.doorId === by.medewerkerId
    ? refuse('VIER_OGEN', 'U heeft deze vaststelling zelf gemaakt; een collega controleert haar.')
    : undefined;

export const keurVaststellingGoed: Act<BeoordelingContext, Record<string, never>> = {
  label: 'Vaststelling goedkeuren',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({}),
  when: otherEyes,
  apply: () => ({ facts: [fact('VaststellingApproved', {})] }),
};

export const stuurVaststellingTerug: Act<BeoordelingContext, { reden: string }> = {
  label: 'Vaststelling terugsturen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({ reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000) }),
  when: otherEyes,
  apply: (_context, { reden }) => ({
    context: { vaststelling: null },
    facts: [fact('VaststellingReturned', { reden })],
  }),
};

/** No path reaches a besluit that rests on a medical judgment without the signature of a registered verzekeringsarts. */
export const neemBesluit: Act<C, Record<string, never>> = {
  label: 'Besluit nemen en bekendmaken',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({}),
  when: ({ belastbaarheid, vaststelling }) =>
    belastbaarheid?.getekendDoorId || (!belastbaarheid && vaststelling?.uitkomst === 'GEEN_RECHT_OTHER')
      ? undefined
      : refuse(
          'HANDTEKENING_ONTBREEKT',
          'Er is nog geen medisch oordeel dat een verzekeringsarts heeft getekend.',
        ),
  apply: (context, _gegevens, { vandaag }) => {
    const uitkomst = context.vaststelling!.uitkomst;
    const { status, uiterlijkeDatum } = context.deadlines.BESLISTERMIJN!;
    // A term that stands still cannot have passed (Awb 4:15).
    const opTijd = status === 'OPGESCHORT' || vandaag <= uiterlijkeDatum;
    return { context: { uitkomst }, facts: [fact('BesluitTaken', { uitkomst, opTijd })] };
  },
};
