import {
  BESLUITEN,
  besluitIn,
  openBezwaarOpschorting,
  termijnenVanBezwaar,
  type BezwaarStand,
} from '../bezwaar/bezwaar-stand';
import { BEZWAAR_OPSCHORTING, type BezwaarSoort } from '../bezwaar/bezwaarregels';
import type { Fact } from '../facts';
import type { JourneyDefinition } from '../journey';
import type { Regelboek } from '../regels/regelboek';
import type { By } from '../rollen';
import type { TaakSoort } from '../taken/taken';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import type { JourneyContext, TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';

/** Keeps which besluiten were taken, so that bezwaar against them can be counted and judged by somebody else. */
export function metBesluit<C extends JourneyContext>(
  { acts }: JourneyDefinition,
  context: C,
  facts: readonly Fact[],
  by: By,
  vandaag: Datum,
): C {
  const besluit = acts.registreerBezwaar && besluitIn(facts, by, vandaag);
  return besluit ? { ...context, besluiten: [...(context.besluiten ?? []), besluit] } : context;
}

/** The taak to decide on a bezwaar, while there is one. */
export const bezwaarTaken = ({ bezwaar }: JourneyContext): TaakSoort[] =>
  bezwaar && !bezwaar.beslissing ? ['BEZWAAR'] : [];

/** The clock of the beslissing op bezwaar, also in a dossier that has been closed. */
export function bezwaarKlokken(
  { id }: JourneyDefinition,
  { bezwaar }: JourneyContext,
  regels: Regelboek,
): DeadlineDraft[] {
  if (!bezwaar) return [];
  const { bezwaartermijnEindDatum, beslisUiterlijkDatum, grondslag, onderbouwing } = termijnenVanBezwaar(
    id as BezwaarSoort,
    bezwaar,
    regels,
  );
  const stil = bezwaar.beslissing ? undefined : openBezwaarOpschorting(bezwaar);
  return [
    {
      sleutel: 'BEZWAAR',
      soort: 'BEZWAAR',
      startDatum: addDays(bezwaartermijnEindDatum, 1),
      uiterlijkeDatum: beslisUiterlijkDatum,
      wettelijkeDatum: termijnenVanBezwaar(
        id as BezwaarSoort,
        { ...bezwaar, verdaging: null, uitstel: [] },
        regels,
      ).beslisUiterlijkDatum,
      grondslag,
      onderbouwing: [...onderbouwing, ...beslist(bezwaar)],
      status: statusVan(bezwaar),
      // A term that stands still cannot pass; without a known end its date moves with every day.
      ...(stil && {
        alarmen: stil.verwachteHervatDatum ? ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG'] : [],
      }),
    } satisfies DeadlineDraft,
    ...opschortingKlok(bezwaar),
  ];
}

function statusVan(bezwaar: BezwaarStand): TermijnStatus {
  if (bezwaar.beslissing) return bezwaar.beslissing.uitkomst === 'INGETROKKEN' ? 'VERVALLEN' : 'VOLDAAN';
  return openBezwaarOpschorting(bezwaar) ? 'OPGESCHORT' : 'LOOPT';
}

const beslist = ({ beslissing, besluit }: BezwaarStand) =>
  beslissing
    ? [
        {
          feit: beslissing.uitkomst === 'INGETROKKEN' ? 'Bezwaar ingetrokken' : 'Op het bezwaar beslist',
          datum: beslissing.datum,
          grondslag: beslissing.uitkomst === 'INGETROKKEN' ? 'Awb 6:21' : 'Awb 7:11',
          gevolg: `geen termijn meer over: ${BESLUITEN[besluit.soort].toLowerCase()}`,
        },
      ]
    : [];

/** The day on which its suspension ends by itself. */
function opschortingKlok(bezwaar: BezwaarStand): DeadlineDraft[] {
  const open = bezwaar.beslissing ? undefined : openBezwaarOpschorting(bezwaar);
  if (!open?.verwachteHervatDatum) return [];
  const { grond, vanafDatum, verwachteHervatDatum } = open;
  const [grondslag] = BEZWAAR_OPSCHORTING[grond];
  return [
    {
      sleutel: `BEZWAAR_OPSCHORTING-${vanafDatum}`,
      soort: 'BEZWAAR_OPSCHORTING',
      startDatum: vanafDatum,
      uiterlijkeDatum: verwachteHervatDatum,
      wettelijkeDatum: null,
      grondslag,
      onderbouwing: [
        {
          feit: 'Termijn van het bezwaar opgeschort',
          datum: vanafDatum,
          grondslag,
          gevolg: `loopt weer vanaf ${formatDatum(verwachteHervatDatum)}`,
        },
      ],
      status: 'LOOPT',
      alarmen: ['BEREIKT'],
    },
  ];
}
