import { fact } from '../facts';
import type { Belastbaarheid } from '../journeys/beoordeling.context';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { schat, type Schatting, type SchattingVraag } from '../schatting/schat';
import { foutenInVraag, HOOGSTE_UURLOON, MEESTE_FUNCTIES, UREN_PER_WEEK, type Wet } from '../schatting/vraag';
import type { Datum } from '../termijnen/datum';
import type { Act } from './act';
import { bij, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';

export const SCHATTING_GRONDEN = {
  FUNCTIES: 'Restverdiencapaciteit op grond van functies',
  MAATGEVENDE_ARBEID: 'Geschikt voor de maatgevende arbeid (Schattingsbesluit 2 lid 6)',
  FEITELIJKE_VERDIENSTEN: 'Feitelijke verdiensten uit werk na de eerste ziektedag',
};

export interface GeduideFunctie {
  sbcCode: string;
  omschrijving: string;
  uurloon: number;
  arbeidsplaatsen: number;
}

export interface SchattingGegevens {
  grond: keyof typeof SCHATTING_GRONDEN;
  maatmanUurloon: number;
  maatmanUren: number;
  urenBelastbaar?: number;
  functies?: GeduideFunctie[];
  feitelijkUurloon?: number;
  toelichting: string;
}

/** What a dossier keeps of its schatting; percentages rounded for display, class and outcome from the exact value. */
export interface SchattingStand {
  peilDatum: Datum;
  basis: Schatting['basis'];
  klasse: Schatting['klasse'];
  uitkomst: Schatting['uitkomst'];
  restverdiencapaciteitPerUur: number;
  rvcPercentage: number;
  aoPercentage: number;
  regelVersie: number;
  /** What it was computed from, so that it can be computed again before the beschikking leaves. */
  vraag: SchattingVraag;
}

export interface SchattingContext extends JourneyContext {
  belastbaarheid: Belastbaarheid | null;
  schatting: SchattingStand | null;
}

/**
 * The labour part: the arbeidsdeskundige gives maatman and functies, the outcome is computed (Schattingsbesluit 7-10).
 * `peilDatumVan` gives the datum in geding (toetsdatum, end of the wachttijd), null while it cannot be known.
 */
export function stelArbeidsongeschiktheidVast<C extends SchattingContext>(
  wet: Wet,
  peilDatumVan: (context: C) => Datum | null,
): Act<C, SchattingGegevens> {
  const vraagVan = (context: C, gegevens: SchattingGegevens): SchattingVraag | null => {
    const peilDatum = peilDatumVan(context);
    return peilDatum && vraag(wet, peilDatum, context, gegevens);
  };
  return {
    label: 'Arbeidsongeschiktheid vaststellen',
    rollen: ['ARBEIDSDESKUNDIGE'],
    schema: schattingForm,
    when: (context) =>
      peilDatumVan(context)
        ? undefined
        : refuse('EERSTE_ZIEKTEDAG_ONTBREEKT', 'Zonder eerste ziektedag is er geen datum in geding.'),
    check: (context, gegevens, { regels = REGELBOEK }) => {
      const given = vraagVan(context, gegevens)!;
      if (gegevens.grond === 'FUNCTIES' && !given.functies) {
        return refuse('ONVOLLEDIG', 'Geef de functies die u heeft geduid; een lege lijst als er geen zijn.');
      }
      if (gegevens.grond === 'FEITELIJKE_VERDIENSTEN' && given.feitelijkUurloon === undefined) {
        return refuse('ONVOLLEDIG', 'Geef het uurloon dat de cliënt feitelijk verdient.');
      }
      const [fout] = foutenInVraag(given, regels);
      return fout && refuse('ONVOLLEDIG', `${fout.veld} ${fout.melding}.`);
    },
    apply: (context, gegevens, { regels = REGELBOEK }) => {
      const given = vraagVan(context, gegevens)!;
      const found = schat(given, regels);
      return {
        context: { schatting: standOf(found, given) } as Partial<C>,
        facts: [fact('ArbeidsongeschiktheidDetermined', factData(gegevens, given, found))],
      };
    },
  };
}

const uurloon = (title: string): FieldSchema => ({
  type: 'number',
  title,
  minimum: 0.01,
  maximum: HOOGSTE_UURLOON,
  multipleOf: 0.01,
});
const uren = (title: string, minimum: number): FieldSchema => ({
  type: 'number',
  title,
  minimum,
  maximum: UREN_PER_WEEK,
  multipleOf: 0.01,
});

const functie: FieldSchema = {
  type: 'object',
  title: 'Functie',
  properties: {
    sbcCode: { ...tekstVeld('SBC-code', undefined, 20), pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$' },
    omschrijving: tekstVeld('Omschrijving', undefined, 120),
    uurloon: uurloon('Loon per uur'),
    arbeidsplaatsen: { type: 'integer', title: 'Arbeidsplaatsen', minimum: 0, maximum: 100000 },
  },
  required: ['sbcCode', 'omschrijving', 'uurloon', 'arbeidsplaatsen'],
  additionalProperties: false,
};

const schattingForm = form(
  {
    grond: keuzeVeld('Grond', SCHATTING_GRONDEN),
    maatmanUurloon: uurloon('Maatmanloon per uur'),
    maatmanUren: uren('Uren per week van de maatman', 0.01),
    toelichting: tekstVeld('Arbeidskundige onderbouwing (geen medische gegevens)', 'lang'),
  },
  {
    urenBelastbaar: uren('Belastbare uren per week (leeg: geen urenbeperking)', 0),
    functies: bij('grond', 'FUNCTIES', {
      type: 'array',
      title: 'Functies',
      maxItems: MEESTE_FUNCTIES,
      items: functie,
    }),
    feitelijkUurloon: bij('grond', 'FEITELIJKE_VERDIENSTEN', uurloon('Feitelijk loon per uur')),
  },
);

function vraag(
  wet: Wet,
  peilDatum: Datum,
  { belastbaarheid }: SchattingContext,
  { grond, maatmanUurloon, maatmanUren, urenBelastbaar, functies, feitelijkUurloon }: SchattingGegevens,
): SchattingVraag {
  return {
    wet,
    peilDatum,
    maatman: { uurloon: maatmanUurloon, uren: maatmanUren },
    ...(urenBelastbaar !== undefined && { urenBelastbaar }),
    ...(belastbaarheid?.duurzaam && { duurzaam: true }),
    ...(grond === 'MAATGEVENDE_ARBEID' && { geschiktVoorMaatgevendeArbeid: true }),
    ...(grond === 'FUNCTIES' &&
      functies && { functies: functies.map(({ omschrijving: _, ...given }) => given) }),
    ...(grond === 'FEITELIJKE_VERDIENSTEN' && feitelijkUurloon !== undefined && { feitelijkUurloon }),
  };
}

export const standOf = (found: Schatting, vraag: SchattingVraag): SchattingStand => ({
  vraag,
  peilDatum: found.peilDatum,
  basis: found.basis,
  klasse: found.klasse,
  uitkomst: found.uitkomst,
  restverdiencapaciteitPerUur: found.restverdiencapaciteitPerUur,
  rvcPercentage: found.restverdiencapaciteitPercentage,
  aoPercentage: found.arbeidsongeschiktheidspercentage,
  regelVersie: found.regelVersie,
});

export const factData = (
  { grond, functies, toelichting }: { grond: string; functies?: GeduideFunctie[]; toelichting: string },
  { maatman, urenBelastbaar }: SchattingVraag,
  found: Schatting,
) => ({
  grond,
  maatmanUurloon: maatman.uurloon,
  restverdiencapaciteitPerUur: found.restverdiencapaciteitPerUur,
  percentage: found.arbeidsongeschiktheidspercentage,
  klasse: found.klasse,
  toelichting,
  schatting: {
    wet: found.wet,
    peilDatum: found.peilDatum,
    basis: found.basis,
    uitkomst: found.uitkomst,
    restverdiencapaciteitPercentage: found.restverdiencapaciteitPercentage,
    maatmanUren: maatman.uren,
    urenBelastbaar: urenBelastbaar ?? null,
    functies: functies ?? [],
    gebruikteFuncties: [...found.gebruikteFuncties],
    waarschuwingen: [...found.waarschuwingen],
    regelVersie: found.regelVersie,
  },
});
