import { fact } from '../facts';
import type { PlanMaker, ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';

type C = ZiektewetContext;

/** The absence turns long: to the tweede lijn before week 13, and a probleemanalyse at once (Regeling procesgang 2). */
export const signaleerLangdurigVerzuim: Act<C, { toelichting: string }> = {
  label: 'Langdurig verzuim signaleren',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'VERZEKERINGSARTS'],
  schema: form({ toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 1000) }),
  apply: (_context, { toelichting }, { vandaag }) => ({
    context: { lijn: 'TWEEDE', langdurigSinds: vandaag },
    facts: [
      fact('LangdurigVerzuimSignalled', { toelichting }),
      fact('TweedeLijnStarted', { vanafDatum: vandaag }),
    ],
  }),
};

const gezien = (title: string): FieldSchema => ({ type: 'boolean', title });

const INTAKEGEGEVENS = {
  rechtBekend: 'Recht op ziekengeld nagegaan',
  arbeidsverledenBekend: 'Arbeidsverleden bekend',
  uitkeringsverledenBekend: 'Uitkeringsverleden bekend',
  eerdereTrajectenBekend: 'Eerdere trajecten bekend',
};
type Intakegegevens = Record<keyof typeof INTAKEGEGEVENS, boolean> & { toelichting: string };

/** What the re-integratiebegeleider must have together before the intake can be held (evaluation Box 6.1). */
export const verzamelIntakegegevens: Act<C, Intakegegevens> = {
  label: 'Gegevens voor de intake compleet melden',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({
    ...Object.fromEntries(Object.entries(INTAKEGEGEVENS).map(([veld, title]) => [veld, gezien(title)])),
    toelichting: tekstVeld('Samenvatting (geen medische gegevens)', 'lang'),
  }),
  check: (_context, gegevens) => {
    const missing = Object.entries(INTAKEGEGEVENS).filter(
      ([veld]) => gegevens[veld as keyof Intakegegevens] !== true,
    );
    return missing.length
      ? refuse(
          'ONVOLLEDIG',
          `Voor de intake ontbreekt nog: ${missing.map(([, title]) => title.toLowerCase()).join(', ')}.`,
        )
      : undefined;
  },
  apply: (_context, { toelichting }) => ({ facts: [fact('IntakegegevensCollected', { toelichting })] }),
};

export const DEELNEMERS = {
  RE_INTEGRATIEBEGELEIDER: 'Re-integratiebegeleider',
  VERZEKERINGSARTS: 'Verzekeringsarts',
  AIOS: 'Aios',
  ANIOS: 'Anios',
  SMV: 'Sociaal-medisch verpleegkundige',
  ARBEIDSDESKUNDIGE: 'Arbeidsdeskundige',
  PARAMEDICUS: 'Paramedicus',
  PROCESBEGELEIDER: 'Procesbegeleider',
};

interface Intake {
  intakeDatum: Datum;
  deelnemers: string[];
  planDoor: PlanMaker;
  zonderArbeidsdeskundigeReden?: string;
}

/**
 * The intake in the MDO: the re-integratiebegeleider plans and runs it, the verzekeringsarts answers for it. It decides
 * who makes the plan. An arbeidsdeskundige took part in 13% of the dossiers studied; leaving him out takes a reason.
 */
export const houdIntake: Act<C, Intake> = {
  label: 'Intake in het MDO vastleggen',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form(
    {
      intakeDatum: datumVeld('Gehouden op'),
      deelnemers: {
        type: 'array',
        title: 'Wie deed mee',
        minItems: 1,
        maxItems: Object.keys(DEELNEMERS).length,
        items: keuzeVeld('Deelnemer', DEELNEMERS),
      },
      planDoor: keuzeVeld('Wie maakt het plan van aanpak', {
        RE_INTEGRATIEBEGELEIDER: DEELNEMERS.RE_INTEGRATIEBEGELEIDER,
        ARBEIDSDESKUNDIGE: DEELNEMERS.ARBEIDSDESKUNDIGE,
      }),
    },
    { zonderArbeidsdeskundigeReden: tekstVeld('Reden zonder arbeidsdeskundige', 'lang', 1000) },
  ),
  check: (context, { intakeDatum, deelnemers, zonderArbeidsdeskundigeReden }, { vandaag }) =>
    firstRefusal(
      notInFuture(intakeDatum, vandaag, 'De intake'),
      notBeforeReceipt(context, intakeDatum, 'de intake'),
      deelnemers.includes('VERZEKERINGSARTS')
        ? undefined
        : refuse('ONVOLLEDIG', 'De verzekeringsarts voert de regie en neemt deel aan de intake.'),
      deelnemers.includes('ARBEIDSDESKUNDIGE') || zonderArbeidsdeskundigeReden
        ? undefined
        : refuse('ONVOLLEDIG', 'Zeg waarom de arbeidsdeskundige niet meedeed.'),
    ),
  apply: (_context, { intakeDatum, deelnemers, planDoor, zonderArbeidsdeskundigeReden }) => ({
    context: { intake: { planDoor } },
    facts: [
      fact('IntakeHeld', {
        intakeDatum,
        deelnemers: [...new Set(deelnemers)].sort(),
        planDoor,
        zonderArbeidsdeskundigeReden: zonderArbeidsdeskundigeReden ?? null,
      }),
    ],
  }),
};

export const CONTACT_WIJZEN = {
  TELEFONISCH: 'Telefonisch',
  BEELDBELLEN: 'Beeldbellen',
  KANTOOR: 'Op kantoor',
  HUISBEZOEK: 'Huisbezoek',
  BERICHT: 'Schriftelijk of digitaal',
};

/** A moment of contact. An SMV speaks with the client under an opdracht of the arts only (evaluation Box 6.1). */
export const registreerContact: Act<C, { contactDatum: Datum; wijze: string; toelichting?: string }> = {
  label: 'Contact met de cliënt vastleggen',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE', 'SMV'],
  schema: form(
    { contactDatum: datumVeld('Datum'), wijze: keuzeVeld('Wijze', CONTACT_WIJZEN) },
    { toelichting: tekstVeld('Afspraken (geen medische gegevens)', 'lang', 2000) },
  ),
  when: ({ voorbereiding }, { by }) => {
    if (by.hoedanigheid !== 'SMV') return undefined;
    return voorbereiding && (voorbereiding.aanId === null || voorbereiding.aanId === by.medewerkerId)
      ? undefined
      : refuse('NIET_UW_OPDRACHT', 'Voor dit contact heeft u een opdracht van de arts nodig.');
  },
  check: (context, { contactDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(contactDatum, vandaag, 'Het contact'),
      notBeforeReceipt(context, contactDatum, 'het contact'),
    ),
  apply: (_context, { contactDatum, wijze, toelichting }) => ({
    facts: [fact('ContactRegistered', { contactDatum, wijze, ...(toelichting && { toelichting }) })],
  }),
};
