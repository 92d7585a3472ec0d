import type { Regelboek } from '../regels/regelboek';
import type { AlarmSoort } from '../termijnen/alarmen';
import {
  beslistermijn,
  OPSCHORTING_GRONDSLAG,
  whyNoTermijn,
  type BeslistermijnInvoer,
  type Opschorting,
  type TermijnSoort,
} from '../termijnen/beslistermijn';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import { BESLUIT_UITKOMSTEN } from '../uitkomst';
import { HEROPEN_GRONDEN, openOpschorting, type JourneyContext, type TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';

/** What the beslistermijn of a journey is counted from, given its facts so far. */
export type InvoerOf<C> = (context: C, regels: Regelboek) => BeslistermijnInvoer;

/** The usual case: one aanvraag of one soort, counted from its receipt. */
export const invoerVoor =
  <C extends JourneyContext & { aanvrager?: Aanvrager }>(soort: TermijnSoort): InvoerOf<C> =>
  ({ ontvangstDatum, opschortingen, verlengingen, aanvrager }, regels) => ({
    soort,
    ontvangstDatum,
    opschortingen,
    verlengingen,
    regels,
    ...(aanvrager && { aanvrager }),
  });

/** The beslistermijn as a clock; none when no statute sets one, see `zonderTermijn`. */
export function beslistermijnKlok(context: JourneyContext, invoer: BeslistermijnInvoer): DeadlineDraft[] {
  const termijn = beslistermijn(invoer);
  const heropening = heropeningKlok(context);
  if (!termijn) return heropening;
  const suspended = openOpschorting(context);
  const beslist = alBeslist(context);
  return [
    {
      sleutel: 'BESLISTERMIJN',
      soort: 'BESLISTERMIJN',
      startDatum: invoer.ontvangstDatum,
      uiterlijkeDatum: termijn.uiterlijkeBeslisdatum,
      wettelijkeDatum: termijn.wettelijkeDatum,
      grondslag: termijn.grondslag,
      onderbouwing: [...termijn.onderbouwing],
      status: beslist ? 'VOLDAAN' : context.uitkomst ? endedAs(context) : suspended ? 'OPGESCHORT' : 'LOOPT',
      alarmen: suspended && alarmenWhileSuspended(suspended),
    },
    ...opschortingKlok(context),
    ...heropening,
  ];
}

/** The stated reason why no beslistermijn runs in an open dossier; null when one does. */
export function zonderTermijn(context: JourneyContext, invoer: BeslistermijnInvoer): string | null {
  const { heropend } = context;
  if (heropend && alBeslist(context)) {
    return `Geen beslistermijn: over de aanvraag is al beslist; heropend op ${formatDatum(heropend.datum)} (${HEROPEN_GRONDEN[heropend.grond]})`;
  }
  return whyNoTermijn(invoer);
}

/** A dossier taken up again after its besluit: the term of the aanvraag was met and does not start again. */
const alBeslist = ({ heropend, uitkomst }: JourneyContext): boolean =>
  uitkomst === null &&
  heropend !== null &&
  heropend !== undefined &&
  heropend.grond !== 'TEN_ONRECHTE_GESLOTEN';

/** The day on which a suspension ends by itself; the hersteltermijn of an aanvulling has a clock of its own. */
function opschortingKlok(context: JourneyContext): DeadlineDraft[] {
  const open = openOpschorting(context);
  if (!open?.verwachteHervatDatum || bijAanvulling(context, open) || context.uitkomst) return [];
  const { grond, vanafDatum, verwachteHervatDatum } = open;
  return [
    {
      sleutel: `OPSCHORTING-${vanafDatum}`,
      soort: 'OPSCHORTING',
      startDatum: vanafDatum,
      uiterlijkeDatum: verwachteHervatDatum,
      wettelijkeDatum: null,
      grondslag: OPSCHORTING_GRONDSLAG[grond],
      onderbouwing: [
        {
          feit: 'Termijn opgeschort',
          datum: vanafDatum,
          grondslag: OPSCHORTING_GRONDSLAG[grond],
          gevolg: `loopt weer vanaf ${formatDatum(verwachteHervatDatum)}`,
        },
      ],
      status: 'LOOPT',
      alarmen: ['BEREIKT'],
    },
  ];
}

const bijAanvulling = (context: JourneyContext & { aanvulling?: unknown }, { grond }: Opschorting): boolean =>
  grond === 'AWB_4_15_1A' && Boolean(context.aanvulling);

/** Bezwaar or a court may say by when the new besluit is due. */
function heropeningKlok({ heropend, uitkomst }: JourneyContext): DeadlineDraft[] {
  if (!heropend?.besluitUiterlijkDatum || uitkomst) return [];
  const { datum, besluitUiterlijkDatum, grond } = heropend;
  return [
    {
      sleutel: 'HEROPENING',
      soort: 'HEROPENING',
      startDatum: datum,
      uiterlijkeDatum: besluitUiterlijkDatum,
      wettelijkeDatum: null,
      grondslag: HEROPEN_GRONDEN[grond],
      onderbouwing: [stap('Dossier heropend', datum, HEROPEN_GRONDEN[grond], besluitUiterlijkDatum)],
      status: 'LOOPT',
    },
  ];
}

const stap = (feit: string, datum: Datum, grondslag: string, tot: Datum) => ({
  feit,
  datum,
  grondslag,
  gevolg: `nieuw besluit uiterlijk ${formatDatum(tot)}`,
});

/** Without a known end the date moves with every day: nothing to warn for. A clock that stands still cannot pass. */
const alarmenWhileSuspended = ({ verwachteHervatDatum }: Opschorting): AlarmSoort[] =>
  verwachteHervatDatum ? ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG'] : [];

const endedAs = ({ uitkomst }: JourneyContext): TermijnStatus =>
  BESLUIT_UITKOMSTEN.includes(uitkomst!) ? 'VOLDAAN' : 'VERVALLEN';
