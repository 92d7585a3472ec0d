import { fact } from '../facts';
import { isOpAanvraag, verloopVan, type EzwbContext } from '../journeys/ezwb.context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { addMonths, formatDatum, type Datum } from '../termijnen/datum';
import { datumVan, foutenInVerloop, kalenderVan, type Onderbreking } from '../termijnen/ziektewet-kalender';
import { firstRefusal, type Act, type Outcome } from './act';
import { notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';

type C = EzwbContext;

export const onderbrekingenVeld: FieldSchema = {
  type: 'array',
  title: 'Onderbrekingen van de ziekte',
  maxItems: 50,
  items: {
    type: 'object',
    title: 'Onderbreking',
    properties: {
      herstelDatum: datumVeld('Hersteld vanaf'),
      ziekDatum: datumVeld('Opnieuw ziek vanaf'),
    },
    required: ['herstelDatum', 'ziekDatum'],
    additionalProperties: false,
  },
};

interface Toetsing {
  toetsDatum: Datum;
  eersteZiektedagDatum?: Datum;
  onderbrekingen?: Onderbreking[];
}

/**
 * The first check of the re-integratiebegeleider, and the one most often wrong (evaluation Box 6.2): 52 weeks of
 * illness, periods less than four weeks apart added up (ZW 19aa lid 1 and 4). Entered by hand, and held to the count.
 */
export const bepaalToetsdatum: Act<C, Toetsing> = {
  label: 'Toetsdatum bepalen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form(
    { toetsDatum: datumVeld('Toetsdatum', 'De dag na 52 weken ziekte, met samentelling') },
    {
      eersteZiektedagDatum: datumVeld('Eerste ziektedag', 'Leeg: zoals bekend'),
      onderbrekingen: { ...onderbrekingenVeld, description: 'Leeg: zoals bekend uit de Ziektewet' },
    },
  ),
  check: (context, gegevens, { vandaag, regels = REGELBOEK }) => {
    const verloop = verloopVan(known(context, gegevens));
    if (!verloop) return refuse('EERSTE_ZIEKTEDAG_ONTBREEKT', 'Vul de eerste ziektedag in.');
    const last = verloop.onderbrekingen!.at(-1)?.ziekDatum ?? verloop.eersteZiektedagDatum;
    const [fout] = foutenInVerloop(verloop, regels);
    return firstRefusal(
      notInFuture(last, vandaag, 'De ziekte'),
      fout && refuse('DATUM_ONMOGELIJK', `${fout.veld} ${fout.melding}.`),
      fout ? undefined : sameAsComputed(),
    );

    function sameAsComputed() {
      const computed = datumVan(kalenderVan(verloop!, regels), 'toetsEzwb');
      if (computed === gegevens.toetsDatum) return undefined;
      return computed
        ? refuse(
            'TOETSDATUM_ONJUIST',
            `Na 52 weken ziekte, met samentelling, is de toetsdatum ${formatDatum(computed)}; niet ${formatDatum(gegevens.toetsDatum)} (ZW 19aa lid 1 en 4).`,
          )
        : refuse('TOETSDATUM_ONJUIST', 'Op deze eerste ziektedag gold nog geen EZWb (ZW 19aa).');
    }
  },
  apply: (context, gegevens) => {
    const { eersteZiektedagDatum, onderbrekingen } = known(context, gegevens);
    const { toetsDatum } = gegevens;
    return {
      context: { eersteZiektedagDatum, onderbrekingen, toetsDatum, schatting: null },
      facts: [
        fact('ToetsdatumDetermined', {
          eersteZiektedagDatum: eersteZiektedagDatum!,
          onderbrekingen: onderbrekingen.map(({ herstelDatum, ziekDatum }) => ({ herstelDatum, ziekDatum })),
          toetsDatum,
        }),
      ],
    };
  },
};

const known = (context: C, { eersteZiektedagDatum, onderbrekingen }: Toetsing) => ({
  eersteZiektedagDatum: eersteZiektedagDatum ?? context.eersteZiektedagDatum,
  onderbrekingen: onderbrekingen ?? context.onderbrekingen,
  verlof: context.verlof,
});

const metToetsdatum = ({ toetsDatum }: C) =>
  toetsDatum ? undefined : refuse('ONVOLLEDIG', 'Bepaal eerst de toetsdatum.');

/** Since 2022 UWV does the EZWb only where it expects the client to leave the ZW; not doing it is a normal end. */
export const legScreeningVast: Act<C, { uitstroomVerwacht: boolean; toelichting: string }> = {
  label: 'Screening vastleggen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({
    uitstroomVerwacht: { type: 'boolean', title: 'Uitstroom verwacht: de EZWb gaat door' },
    toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 2000),
  }),
  when: metToetsdatum,
  check: (context, { uitstroomVerwacht }) =>
    !uitstroomVerwacht && isOpAanvraag(context)
      ? refuse('ONVOLLEDIG', 'Op een aanvraag volgt een besluit; zij kan niet op de screening eindigen.')
      : undefined,
  apply: (_context, { uitstroomVerwacht, toelichting }, { vandaag }) => {
    const recorded = fact('ScreeningRecorded', { uitstroomVerwacht, toelichting });
    if (uitstroomVerwacht) return { context: { gescreend: true }, facts: [recorded] };
    const uitkomst = 'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT';
    return {
      context: { gescreend: true, uitkomst },
      facts: [recorded, fact('EzwbDecided', { uitkomst, eindeDatum: null, datum: vandaag })],
    };
  },
};

export const OPROEP_WIJZEN = {
  SPREEKUUR: 'Spreekuur',
  TELEFONISCH: 'Telefonisch',
  BEELDBELLEN: 'Beeldbellen',
  HUISBEZOEK: 'Huisbezoek',
};

/** The invitation, around week 44. */
export const roepOp: Act<C, { datum: Datum; wijze: string; waarvoor: string }> = {
  label: 'Cliënt oproepen',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'MEDISCH_SECRETARESSE'],
  schema: form({
    datum: datumVeld('Datum van het gesprek'),
    wijze: keuzeVeld('Wijze', OPROEP_WIJZEN),
    waarvoor: keuzeVeld('Waarvoor', {
      MEDISCH: 'Gesprek met de arts',
      ARBEIDSKUNDIG: 'Gesprek met de arbeidsdeskundige',
    }),
  }),
  check: (_context, { datum }, { vandaag }) =>
    datum < vandaag
      ? refuse('DATUM_ONMOGELIJK', 'Oproepen kan niet voor een dag die voorbij is.')
      : undefined,
  apply: (_context, { datum, wijze, waarvoor }, { vandaag }) => ({
    context: { oproepDatum: vandaag },
    facts: [fact('OproepSent', { datum, wijze, waarvoor })],
  }),
};

/** ZW 19aa lid 3: whoever earns more than 65% at the end of the 52 weeks is tested six months after he began to. */
export const stelUit: Act<C, { verdientSindsDatum: Datum; toelichting: string }> = {
  label: 'Uitstellen: verdient al meer dan 65%',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({
    verdientSindsDatum: datumVeld('Verdient meer dan 65% sinds'),
    toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 1000),
  }),
  when: ({ toetsDatum }, { vandaag }) =>
    toetsDatum && vandaag < toetsDatum
      ? refuse(
          'NOG_TE_VROEG',
          `Uitstel kan pas vanaf de toetsdatum ${formatDatum(toetsDatum)} (ZW 19aa lid 3).`,
        )
      : undefined,
  check: ({ eersteZiektedagDatum }, { verdientSindsDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(verdientSindsDatum, vandaag, 'De dag waarop hij dit ging verdienen'),
      verdientSindsDatum < eersteZiektedagDatum!
        ? refuse('DATUM_ONMOGELIJK', 'Het werk kan niet vóór de eerste ziektedag begonnen zijn.')
        : undefined,
      uitstelTot(verdientSindsDatum) <= vandaag
        ? refuse('DATUM_ONMOGELIJK', 'De zes maanden zijn al voorbij (ZW 19aa lid 3).')
        : undefined,
    ),
  apply: (_context, { verdientSindsDatum, toelichting }) => {
    const totDatum = uitstelTot(verdientSindsDatum);
    return {
      // What was found before is half a year old by then.
      context: {
        uitstel: { verdientSindsDatum, totDatum, hervatDatum: null },
        oproepDatum: null,
        belastbaarheid: null,
        schatting: null,
        vaststelling: null,
      },
      facts: [fact('BeoordelingPostponed', { verdientSindsDatum, totDatum, toelichting })],
    };
  },
};

const uitstelTot = (sinds: Datum): Datum => addMonths(sinds, 6);

/** He earns less again, so nothing holds the test any longer. */
export const neemWeerOp: Act<C, { reden: string }> = {
  label: 'Beoordeling weer opnemen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({ reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000) }),
  apply: (context, { reden }, { vandaag }) => resumed(context, reden, vandaag),
};

const resumed = ({ uitstel }: C, reden: string, hervatDatum: Datum): Outcome<C> => ({
  context: { uitstel: { ...uitstel!, hervatDatum } },
  facts: [fact('BeoordelingResumed', { reden })],
});

/** The six months are over: the test is taken up again by itself. */
export const uitstelVoorbij = (context: C) =>
  resumed(context, 'Zes maanden voorbij (ZW 19aa lid 3)', context.uitstel!.totDatum);
