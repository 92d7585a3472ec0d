import {
  BESLISSINGEN,
  BESLUITEN,
  INDIENERS,
  termijnenVanBezwaar,
  type BesluitSoort,
  type BezwaarBeslissing,
  type BezwaarStand,
  type GenomenBesluit,
  type Indiener,
} from '../bezwaar/bezwaar-stand';
import { isVoorEinde } from '../bezwaar/bezwaar-einde';
import { BEHANDELINGEN, kentBezwaar, type Behandeling, type BezwaarSoort } from '../bezwaar/bezwaarregels';
import { isOpTijdIngediend } from '../bezwaar/bezwaartermijn';
import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type AnyAct } from './act';
import { hervatBezwaar, schortBezwaarOp } from './bezwaar-opschorting';
import { bezwaarLoopt, stelBezwaarUit, verdaagBezwaar } from './bezwaar-uitstel';
import { notBeforeReceipt, notInFuture } from './dates';
import { bij, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = JourneyContext;

const MEDISCH: readonly Behandeling[] = ['MEDISCH_ARBEIDSKUNDIG', 'EXTERNE_DESKUNDIGE'];

interface Gegevens {
  ontvangenDatum: Datum;
  verzondenDatum?: Datum;
  door: Indiener;
  behandeling: Behandeling;
  geneeskundig?: boolean;
  tegen?: BesluitSoort;
}

/** Awb 6:4: bezwaar against a besluit of this dossier, late or not; a second one is decided together with the first. */
const registreerBezwaar = (soort: BezwaarSoort): Act<C, Gegevens> => ({
  label: 'Bezwaar registreren',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'TEAMONDERSTEUNER'],
  schema: form(
    {
      ontvangenDatum: datumVeld('Ontvangen op'),
      door: keuzeVeld('Ingediend door', INDIENERS),
      behandeling: keuzeVeld('Heroverweging', BEHANDELINGEN),
    },
    {
      verzondenDatum: datumVeld(
        'Ter post bezorgd op',
        'Telt als het binnen een week na de termijn is ontvangen',
      ),
      tegen: keuzeVeld('Tegen', BESLUITEN),
      ...(soort === 'ZW' && {
        geneeskundig: {
          type: 'boolean' as const,
          title: 'Gaat over een medisch oordeel over (on)geschiktheid',
          description: 'Dan is de bezwaartermijn twee weken (ZW 75j en 75k)',
        },
      }),
    },
  ),
  when: ({ besluiten }) => {
    if (!kentBezwaar(soort))
      return refuse(
        'GEEN_BEZWAAR_MOGELIJK',
        'Een oordeel of advies is geen besluit; er is geen bezwaar mogelijk (Awb 1:3 en 7:1).',
      );
    return besluiten?.length
      ? undefined
      : refuse('GEEN_BESLUIT', 'Er is nog geen besluit waartegen bezwaar kan worden gemaakt.');
  },
  check: (context, { ontvangenDatum, verzondenDatum, tegen }, { vandaag }) =>
    firstRefusal(
      notInFuture(ontvangenDatum, vandaag, 'De ontvangst'),
      notBeforeReceipt(context, ontvangenDatum, 'het bezwaarschrift'),
      verzondenDatum && verzondenDatum > ontvangenDatum
        ? refuse('DATUM_ONMOGELIJK', 'Het bezwaarschrift kan niet na de ontvangst zijn verzonden.')
        : undefined,
      !besluitVan(context, tegen)
        ? refuse('GEEN_BESLUIT', 'Dat besluit is in dit dossier niet genomen; kies een ander.')
        : undefined,
      lopend(context) && tegen && tegen !== lopend(context)!.besluit.soort
        ? refuse('BEZWAAR_LOOPT', 'Er loopt al een bezwaar tegen een ander besluit; beslis daar eerst op.')
        : undefined,
    ),
  apply: (context, gegevens, { regels = REGELBOEK }) => {
    const { ontvangenDatum, verzondenDatum, door, tegen } = gegevens;
    const bezwaarschrift = { ontvangenDatum, ...(verzondenDatum && { verzondenDatum }), door };
    const before = lopend(context) ?? nieuw(besluitVan(context, tegen)!, gegevens);
    const bezwaar = { ...before, bezwaarschriften: [...before.bezwaarschriften, bezwaarschrift] };
    const { bezwaartermijnEindDatum, beslisUiterlijkDatum } = termijnenVanBezwaar(soort, bezwaar, regels);
    return {
      context: { bezwaar },
      facts: [
        fact('BezwaarReceived', {
          tegen: bezwaar.besluit.soort,
          besluitDatum: bezwaar.besluit.datum,
          ...bezwaarschrift,
          behandeling: bezwaar.behandeling,
          bezwaartermijnEindDatum,
          opTijd: isOpTijdIngediend(bezwaartermijnEindDatum, bezwaarschrift),
          beslisUiterlijkDatum,
        }),
      ],
    };
  },
});

const lopend = ({ bezwaar }: C): BezwaarStand | undefined =>
  bezwaar && !bezwaar.beslissing ? bezwaar : undefined;

/** The besluit meant: the one named, else that of the bezwaar that runs, else the last. */
const besluitVan = (context: C, tegen?: BesluitSoort): GenomenBesluit | undefined =>
  tegen
    ? context.besluiten?.findLast(({ soort }) => soort === tegen)
    : (lopend(context)?.besluit ?? context.besluiten?.at(-1));

const nieuw = (besluit: GenomenBesluit, { behandeling, geneeskundig = false }: Gegevens): BezwaarStand => ({
  besluit,
  bezwaarschriften: [],
  geneeskundig,
  behandeling,
  opschortingen: [],
  verdaging: null,
  uitstel: [],
  beslissing: null,
});

/** It turns out to need a doctor or an external expert, or not: that sets another term (Wet WIA 112, ZW 73a). */
const bepaalBezwaarbehandeling: Act<C, { behandeling: Behandeling; reden: string }> = {
  label: 'Heroverweging van het bezwaar bepalen',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
  schema: form({
    behandeling: keuzeVeld('Heroverweging', BEHANDELINGEN),
    reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000),
  }),
  when: bezwaarLoopt,
  check: ({ bezwaar }, { behandeling }) =>
    behandeling === bezwaar!.behandeling
      ? refuse('ONVOLLEDIG', 'Zo wordt het bezwaar al behandeld; kies een andere heroverweging.')
      : undefined,
  apply: ({ bezwaar }, { behandeling, reden }) => ({
    context: { bezwaar: { ...bezwaar!, behandeling } },
    facts: [fact('BezwaarBehandelingDetermined', { van: bezwaar!.behandeling, naar: behandeling, reden })],
  }),
};

/**
 * The beslissing op bezwaar, by somebody else than who took the besluit (Awb 10:3 lid 3); a medical judgment is judged
 * again by another verzekeringsarts. Gegrond leads to a heropening, in which the new besluit is taken (Awb 7:11 lid 2).
 */
const beslisOpBezwaar = (
  soort: BezwaarSoort,
): Act<C, { uitkomst: BezwaarBeslissing; toelichting: string; andereArts?: boolean }> => ({
  label: 'Op het bezwaar beslissen',
  rollen: ['PROCESBEGELEIDER', 'REGIEVOERDER'],
  schema: form(
    {
      uitkomst: keuzeVeld('Beslissing', BESLISSINGEN),
      toelichting: tekstVeld('Motivering (geen medische gegevens)', 'lang', 2000),
    },
    {
      andereArts: bij(
        'uitkomst',
        ['ONGEGROND', 'GEGROND'],
        {
          type: 'boolean',
          title: 'Heroverwogen door een andere verzekeringsarts dan die van het besluit',
          description:
            'Nodig bij een medische heroverweging (Reglement behandeling bezwaarschriften UWV 2022, 10)',
        },
        'mag',
      ),
    },
  ),
  when: bezwaarLoopt,
  check: ({ bezwaar }, { uitkomst, andereArts }, { by }) => {
    if (uitkomst === 'INGETROKKEN') return undefined;
    if (by.medewerkerId === bezwaar!.besluit.doorId)
      return refuse(
        'VIER_OGEN',
        'Wie het besluit nam, mag niet op het bezwaar ertegen beslissen (Awb 10:3 lid 3).',
      );
    return uitkomst !== 'NIET_ONTVANKELIJK' && MEDISCH.includes(bezwaar!.behandeling) && !andereArts
      ? refuse(
          'ANDERE_ARTS_NODIG',
          'Bij een medische heroverweging oordeelt een andere verzekeringsarts dan die van het besluit (Reglement behandeling bezwaarschriften UWV 2022, 10).',
        )
      : undefined;
  },
  apply: ({ bezwaar }, { uitkomst, toelichting, andereArts }, { vandaag, regels = REGELBOEK }) => {
    const { beslisUiterlijkDatum } = termijnenVanBezwaar(soort, bezwaar!, regels);
    return {
      context: { bezwaar: { ...bezwaar!, beslissing: { uitkomst, datum: vandaag } } },
      facts: [
        fact('BezwaarDecided', {
          uitkomst,
          tegen: bezwaar!.besluit.soort,
          opTijd: isVoorEinde(vandaag, beslisUiterlijkDatum, bezwaar!.opschortingen),
          ...(andereArts !== undefined && { andereArts }),
          toelichting,
        }),
      ],
    };
  },
});

/** The acts of bezwaar, in the order in which the screen offers them; a soort without a besluit refuses the first. */
export const bezwaarActs = (soort: BezwaarSoort): Record<string, AnyAct<C>> => ({
  registreerBezwaar: registreerBezwaar(soort),
  bepaalBezwaarbehandeling,
  schortBezwaarOp: schortBezwaarOp(soort),
  hervatBezwaar,
  verdaagBezwaar: verdaagBezwaar(soort),
  stelBezwaarUit: stelBezwaarUit(soort),
  beslisOpBezwaar: beslisOpBezwaar(soort),
});

/** Also possible after the dossier was closed: bezwaar follows the besluit. */
export const BEZWAAR_ACTIES = [
  'registreerBezwaar',
  'bepaalBezwaarbehandeling',
  'schortBezwaarOp',
  'hervatBezwaar',
  'verdaagBezwaar',
  'stelBezwaarUit',
  'beslisOpBezwaar',
] as const;
