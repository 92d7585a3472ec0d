import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import type { Rol } from '../rollen';
import type { Afspraak } from '../taken/afspraken';
import { DISCIPLINES, type Discipline } from '../taken/taken';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';

type C = JourneyContext;

/** What somebody is asked to do: by a discipline, or by one colleague of it. */
export interface NieuweAfspraak {
  titel: string;
  discipline: Discipline;
  aan?: string;
  gereedDatum?: Datum;
}

/** Whoever works in a team may ask something of a colleague; leading roles and the secretariat too. */
const TEAM: readonly Rol[] = [
  ...new Set(Object.values(DISCIPLINES).flatMap(({ rollen }) => rollen)),
  'TEAMONDERSTEUNER',
  'PARAMEDICUS',
  'REGIEVOERDER',
  'PLANNER',
];

const DISCIPLINE_NAMEN = Object.fromEntries(
  Object.entries(DISCIPLINES).map(([discipline, { label }]) => [discipline, label]),
);

const VELDEN = {
  verplicht: {
    titel: tekstVeld('Wat moet er gebeuren'),
    discipline: keuzeVeld('Door welke discipline', DISCIPLINE_NAMEN),
  },
  vrij: {
    aan: {
      ...tekstVeld('Door welke collega'),
      description: 'Leeg: wie van de discipline het oppakt',
      'x-verwijst': 'COLLEGA' as const,
    },
    gereedDatum: datumVeld('Gereed op'),
  },
};

/** One afspraak as a row of a list in another form, such as the vervolg of a taak or the outcome of an MDO. */
export const AFSPRAAK_VELD: FieldSchema = {
  ...form(VELDEN.verplicht, VELDEN.vrij),
  title: 'Taak',
};

const MEESTE = 30;

/** Adds them under the next numbers; what was agreed is a taak until somebody says it is done. */
export function metAfspraken(
  context: C,
  nieuwe: readonly NieuweAfspraak[],
  doorId: string,
): Pick<C, 'afspraken' | 'afspraakNummer'> {
  const last = context.afspraakNummer ?? 0;
  const added = nieuwe.map(({ titel, discipline, aan, gereedDatum }, index): Afspraak => ({
    nummer: last + 1 + index,
    titel,
    discipline,
    aanId: aan ?? null,
    gereedDatum: gereedDatum ?? null,
    doorId,
  }));
  return { afspraken: [...(context.afspraken ?? []), ...added], afspraakNummer: last + added.length };
}

/** The facts of the last `count` afspraken, which `metAfspraken` has just added. */
export const agreedFacts = ({ afspraken = [] }: Pick<C, 'afspraken'>, count: number) =>
  afspraken.slice(afspraken.length - count).map((afspraak) => fact('TaakAgreed', { ...afspraak }));

/** No day that has passed, and not more than anybody can keep in sight. */
export function checkAfspraken(
  context: C,
  nieuwe: readonly NieuweAfspraak[],
  vandaag: Datum,
): Refusal | undefined {
  const past = nieuwe.find(({ gereedDatum }) => gereedDatum && gereedDatum < vandaag);
  return firstRefusal(
    past && refuse('DATUM_ONMOGELIJK', `Gereed zijn kan niet vóór vandaag (${formatDatum(vandaag)}).`),
    (context.afspraken ?? []).length + nieuwe.length > MEESTE
      ? refuse('TE_VEEL_AFSPRAKEN', `Een dossier heeft ten hoogste ${MEESTE} afgesproken taken tegelijk.`)
      : undefined,
  );
}

type Opsplitsing = NieuweAfspraak & { meer?: NieuweAfspraak[] };
const delenVan = ({ meer = [], ...eerste }: Opsplitsing): NieuweAfspraak[] => [eerste, ...meer];

/**
 * A taak that does not follow from the state of the dossier: somebody asks it of a colleague, on record. What is too
 * much for one is asked of several at once.
 */
export const spreekTaakAf: Act<C, Opsplitsing> = {
  label: 'Taak afspreken',
  rollen: TEAM,
  schema: form(VELDEN.verplicht, {
    ...VELDEN.vrij,
    meer: { type: 'array', title: 'Meer taken', maxItems: 4, items: AFSPRAAK_VELD },
  }),
  check: (context, gegevens, { vandaag }) => checkAfspraken(context, delenVan(gegevens), vandaag),
  apply: (context, gegevens, { by }) => {
    const delen = delenVan(gegevens);
    const change = metAfspraken(context, delen, by.medewerkerId);
    const [first, ...rest] = agreedFacts(change, delen.length);
    return { context: change, facts: [first!, ...rest] };
  },
};

interface Afronding {
  nummer: number;
  resultaat: string;
  vervolg?: NieuweAfspraak[];
}

/** By somebody of its discipline: what came of it, and what follows from it. */
export const rondTaakAf: Act<C, Afronding> = {
  label: 'Afgesproken taak afronden',
  rollen: TEAM,
  schema: form(
    {
      nummer: { type: 'integer', title: 'Nummer van de taak', minimum: 1 },
      resultaat: tekstVeld('Wat is er gedaan', 'lang', 1000),
    },
    { vervolg: { type: 'array', title: 'Vervolg', maxItems: 5, items: AFSPRAAK_VELD } },
  ),
  when: hasAfspraken,
  check: (context, { nummer, vervolg = [] }, env) =>
    firstRefusal(ofOwnDiscipline(context, nummer, env), checkAfspraken(context, vervolg, env.vandaag)),
  apply: (context, { nummer, resultaat, vervolg = [] }, { by }) => {
    const rest = { ...context, afspraken: without(context, nummer) };
    const after = metAfspraken(rest, vervolg, by.medewerkerId);
    return {
      context: after,
      facts: [fact('TaakCompleted', { nummer, resultaat }), ...agreedFacts(after, vervolg.length)],
    };
  },
};

/** What was agreed turns out not to be needed. */
export const laatTaakVervallen: Act<C, { nummer: number; reden: string }> = {
  label: 'Afgesproken taak laten vervallen',
  rollen: TEAM,
  schema: form({
    nummer: { type: 'integer', title: 'Nummer van de taak', minimum: 1 },
    reden: tekstVeld('Reden', 'lang', 1000),
  }),
  when: hasAfspraken,
  check: (context, { nummer }) => (find(context, nummer) ? undefined : unknown(nummer)),
  apply: (context, { nummer, reden }) => ({
    context: { afspraken: without(context, nummer) },
    facts: [fact('TaakCancelled', { nummer, reden })],
  }),
};

function hasAfspraken({ afspraken }: C): Refusal | undefined {
  return afspraken?.length
    ? undefined
    : refuse('AFSPRAAK_ONBEKEND', 'In dit dossier staat geen afgesproken taak open.');
}

function ofOwnDiscipline(context: C, nummer: number, { by }: Env): Refusal | undefined {
  const afspraak = find(context, nummer);
  if (!afspraak) return unknown(nummer);
  const { label, rollen } = DISCIPLINES[afspraak.discipline]!;
  return rollen.includes(by.hoedanigheid)
    ? undefined
    : refuse('NIET_UW_OPDRACHT', `Deze taak is afgesproken met: ${label.toLowerCase()}.`);
}

const find = ({ afspraken = [] }: C, nummer: number) =>
  afspraken.find((afspraak) => afspraak.nummer === nummer);

const without = ({ afspraken = [] }: C, nummer: number) =>
  afspraken.filter((afspraak) => afspraak.nummer !== nummer);

const unknown = (nummer: number): Refusal =>
  refuse('AFSPRAAK_ONBEKEND', `Er staat geen afgesproken taak ${nummer} open in dit dossier.`);
