import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import { refuse } from '../refusals';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, medisch, tekstVeld } from './schema';

type C = BeoordelingContext;
const nummerVeld = { type: 'integer' as const, title: 'Verzoek nummer', minimum: 1 };
const open = (context: C) => context.informatieverzoeken.filter((verzoek) => !verzoek.ontvangenDatum);
const find = (context: C, nummer: number) => open(context).find((verzoek) => verzoek.nummer === nummer);
const notAsked = (context: C, nummer: number) =>
  find(context, nummer)
    ? undefined
    : refuse('INFORMATIE_NIET_GEVRAAGD', `Er staat geen verzoek ${nummer} open.`);

/** Kind of source only; who the treating doctor is belongs to the compartment. */
export const BRONNEN = {
  HUISARTS: 'Huisarts',
  SPECIALIST: 'Medisch specialist',
  BEDRIJFSARTS: 'Bedrijfsarts of arbodienst',
  CLIENT: 'Cliënt (vragenlijst)',
};

export const vraagMedischeInformatie: Act<C, { bron: string; gevraagdDatum: Datum }> = {
  label: 'Medische informatie opvragen',
  rollen: ['MEDISCH_SECRETARESSE', 'SMV', 'VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
  schema: form(
    { bron: keuzeVeld('Bij wie', BRONNEN), gevraagdDatum: datumVeld('Gevraagd op') },
    { vraag: medisch(tekstVeld('Vraagstelling', 'lang')) },
  ),
  check: (context, { gevraagdDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(gevraagdDatum, vandaag, 'Een verzoek'),
      notBeforeReceipt(context, gevraagdDatum, 'het verzoek'),
    ),
  apply: (context, { bron, gevraagdDatum }) => {
    const nummer = context.informatieverzoeken.length + 1;
    return {
      context: { informatieverzoeken: [...context.informatieverzoeken, { nummer, gevraagdDatum }] },
      facts: [fact('MedischeInformatieRequested', { nummer, bron, gevraagdDatum })],
    };
  },
};

const beforeAsked = (context: C, nummer: number, datum: Datum) => {
  const gevraagdDatum = find(context, nummer)?.gevraagdDatum;
  return gevraagdDatum && datum < gevraagdDatum
    ? refuse('DATUM_ONMOGELIJK', `Verzoek ${nummer} is pas op ${formatDatum(gevraagdDatum)} gedaan.`)
    : undefined;
};

const update = (context: C, nummer: number, change: { rappelDatum?: Datum; ontvangenDatum?: Datum }) => ({
  informatieverzoeken: context.informatieverzoeken.map((v) =>
    v.nummer === nummer ? { ...v, ...change } : v,
  ),
});
const noneOpen = (context: C) =>
  open(context).length
    ? undefined
    : refuse('INFORMATIE_NIET_GEVRAAGD', 'Er staat geen informatieverzoek open.');

export const rappelleer: Act<C, { nummer: number; rappelDatum: Datum }> = {
  label: 'Rappel sturen',
  rollen: ['MEDISCH_SECRETARESSE', 'SMV'],
  schema: form({ nummer: nummerVeld, rappelDatum: datumVeld('Rappel verzonden op') }),
  when: noneOpen,
  check: (context, { nummer, rappelDatum }, { vandaag }) =>
    firstRefusal(
      notAsked(context, nummer),
      notInFuture(rappelDatum, vandaag, 'Een rappel'),
      beforeAsked(context, nummer, rappelDatum),
      find(context, nummer)?.rappelDatum === rappelDatum
        ? refuse('AL_GERAPPELLEERD', 'Op deze dag is al een rappel gestuurd.')
        : undefined,
    ),
  apply: (context, { nummer, rappelDatum }) => ({
    context: update(context, nummer, { rappelDatum }),
    facts: [fact('RappelSent', { nummer, rappelDatum })],
  }),
};

export const ontvangMedischeInformatie: Act<C, { nummer: number; ontvangenDatum: Datum }> = {
  label: 'Medische informatie ontvangen',
  rollen: ['MEDISCH_SECRETARESSE', 'SMV', 'VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
  schema: form(
    { nummer: nummerVeld, ontvangenDatum: datumVeld('Ontvangen op') },
    { inhoud: medisch(tekstVeld('Inhoud', 'lang', 20000)) },
  ),
  when: noneOpen,
  check: (context, { nummer, ontvangenDatum }, { vandaag }) =>
    firstRefusal(
      notAsked(context, nummer),
      notInFuture(ontvangenDatum, vandaag, 'De ontvangst'),
      beforeAsked(context, nummer, ontvangenDatum),
    ),
  apply: (context, { nummer, ontvangenDatum }) => ({
    context: update(context, nummer, { ontvangenDatum }),
    facts: [fact('MedischeInformatieReceived', { nummer, ontvangenDatum })],
  }),
};

/** The medical file is ready for the arts. Going on without an answer is a choice on record. */
export const rondDossiervormingAf: Act<C, { zonderInformatie?: boolean }> = {
  label: 'Medisch dossier compleet',
  rollen: ['MEDISCH_SECRETARESSE', 'SMV', 'VERZEKERINGSARTS'],
  schema: form({}, { zonderInformatie: { type: 'boolean', title: 'Verder zonder de gevraagde informatie' } }),
  check: (context, { zonderInformatie }) =>
    open(context).length && !zonderInformatie
      ? refuse(
          'INFORMATIE_ONTBREEKT',
          'Er staat nog een informatieverzoek open; kies bewust voor verder zonder die informatie.',
        )
      : undefined,
  apply: (context) => ({
    facts: [fact('DossiervormingCompleted', { zonderInformatie: open(context).length > 0 })],
  }),
};
