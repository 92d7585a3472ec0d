import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import type { Rol } from '../rollen';
import { LEIDT_MDO } from '../mdo/sessie';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { alAanspreekpunt } from './aanspreekpunt';
import { AFSPRAAK_VELD, agreedFacts, checkAfspraken, metAfspraken, type NieuweAfspraak } from './afspraak';
import { datumVeld, form, medisch, tekstVeld } from './schema';

type C = JourneyContext;

/** Who may write in the medical part of a discussion; they come first, so that this is the capacity on record. */
const MEDISCH_TEAM: readonly Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV'];

/** A colleague wants the client discussed: it stands on the next agenda with the question. */
export const vraagMdo: Act<C, { vraag: string }> = {
  label: 'In het MDO bespreken',
  rollen: [...LEIDT_MDO, 'PARAMEDICUS', 'MEDISCH_SECRETARESSE'],
  schema: form({ vraag: tekstVeld('Wat is de vraag (geen medische gegevens)', 'lang', 500) }),
  apply: (context, { vraag }, { by, vandaag }) => ({
    context: {
      mdo: {
        besproken: context.mdo?.besproken ?? null,
        vraag: { doorId: by.medewerkerId, datum: vandaag, vraag },
      },
    },
    facts: [fact('MdoAsked', { vraag })],
  }),
};

export interface Bespreking {
  sessieId: string;
  aanwezig: string[];
  notitie?: string;
  afspraken?: NieuweAfspraak[];
  volgendeDatum?: Datum;
  aanspreekpunt?: string;
  redenAanspreekpunt?: string;
}

/**
 * The outcome of one client in an MDO: what was said, who does what by when, when the team looks again. Only the session
 * itself records it (`via`), because it knows who was present. The medical part goes to the compartment.
 */
export const bespreekInMdo: Act<C, Bespreking> = {
  label: 'Bespreking in het MDO vastleggen',
  via: 'MDO',
  rollen: LEIDT_MDO,
  schema: form(
    {
      sessieId: tekstVeld('MDO'),
      aanwezig: {
        type: 'array',
        title: 'Aanwezige disciplines',
        maxItems: 20,
        items: tekstVeld('Discipline'),
      },
    },
    {
      notitie: tekstVeld('Bespreking (geen medische gegevens)', 'lang'),
      medischeNotitie: medisch(tekstVeld('Medische bespreking', 'lang', 20000)),
      afspraken: { type: 'array', title: 'Afspraken', maxItems: 10, items: AFSPRAAK_VELD },
      volgendeDatum: datumVeld('Opnieuw bezien op'),
      aanspreekpunt: { ...tekstVeld('Vast aanspreekpunt'), 'x-verwijst': 'AANSPREEKPUNT' },
      redenAanspreekpunt: tekstVeld('Waarom een ander aanspreekpunt', 'lang', 1000),
    },
  ),
  check: (
    context,
    { afspraken = [], volgendeDatum, aanspreekpunt, redenAanspreekpunt },
    { vandaag, vastAanspreekpuntId },
  ) =>
    firstRefusal(
      volgendeDatum && volgendeDatum <= vandaag
        ? refuse('DATUM_ONMOGELIJK', `Opnieuw bezien is op een dag na vandaag (${formatDatum(vandaag)}).`)
        : undefined,
      aanspreekpunt && !redenAanspreekpunt
        ? refuse('ONVOLLEDIG', 'Zeg waarom de cliënt een ander vast aanspreekpunt krijgt.')
        : undefined,
      aanspreekpunt && aanspreekpunt === vastAanspreekpuntId
        ? alAanspreekpunt('Vast aanspreekpunt')
        : undefined,
      checkAfspraken(context, afspraken, vandaag),
    ),
  checkMedisch: ({ medischeNotitie }, { by }) =>
    medischeNotitie && !MEDISCH_TEAM.includes(by.hoedanigheid) ? NIET_MEDISCH : undefined,
  apply: (context, gegevens, { by, vandaag }) => {
    const { sessieId, aanwezig, notitie, afspraken = [], volgendeDatum, aanspreekpunt } = gegevens;
    const agreed = metAfspraken(context, afspraken, by.medewerkerId);
    return {
      context: {
        ...agreed,
        ...(aanspreekpunt && { vastAanspreekpuntId: aanspreekpunt }),
        mdo: {
          besproken: { sessieId, datum: vandaag, volgendeDatum: volgendeDatum ?? null },
          vraag: null,
        },
      },
      facts: [
        fact('MdoDiscussed', {
          sessieId,
          aanwezig,
          notitie: notitie ?? null,
          volgendeDatum: volgendeDatum ?? null,
        }),
        ...(aanspreekpunt
          ? [
              fact('AanspreekpuntChanged', {
                naarId: aanspreekpunt,
                reden: gegevens.redenAanspreekpunt ?? '',
              }),
            ]
          : []),
        ...agreedFacts(agreed, afspraken.length),
      ],
    };
  },
};

const NIET_MEDISCH: Refusal = refuse(
  'NIET_DOOR_DEZE_ROL',
  'De medische bespreking wordt geschreven door het medische team.',
);
