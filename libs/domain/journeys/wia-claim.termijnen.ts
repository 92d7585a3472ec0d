import { laatsteBuitenBehandelingDatum } from '../acts/intake';
import type { AlarmSoort } from '../termijnen/alarmen';
import { beslistermijn, type Opschorting } from '../termijnen/beslistermijn';
import { addDays, formatDatum } from '../termijnen/datum';
import { eindeWachttijd, laatsteLoonsanctieDatum } from '../termijnen/wachttijd';
import { BESLUIT_UITKOMSTEN } from '../uitkomst';
import { openOpschorting, type TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';
import type { WiaClaimContext } from './wia-claim.context';

const ALLEEN_EINDE: AlarmSoort[] = ['VERSTREKEN'];

/** Every legal clock of a WIA-claim, as its facts so far make it. `fase` says which of them still runs. */
export function termijnenOfWiaClaim(context: WiaClaimContext, fase: string): DeadlineDraft[] {
  return [beslistermijnOf(context), ...hersteltermijnOf(context), ...loonsanctieOf(context, fase)];
}

function beslistermijnOf(context: WiaClaimContext): DeadlineDraft {
  const termijn = beslistermijn({ ...context, soort: 'WIA_CLAIM' });
  if (!termijn) throw new Error('a WIA-claim always has a beslistermijn');
  const suspended = openOpschorting(context);
  return {
    sleutel: 'BESLISTERMIJN',
    soort: 'BESLISTERMIJN',
    startDatum: context.ontvangstDatum,
    uiterlijkeDatum: termijn.uiterlijkeBeslisdatum,
    wettelijkeDatum: termijn.wettelijkeDatum,
    grondslag: termijn.grondslag,
    onderbouwing: [...termijn.onderbouwing],
    status: context.uitkomst ? endedAs(context) : suspended ? 'OPGESCHORT' : 'LOOPT',
    alarmen: suspended && alarmenWhileSuspended(suspended),
  };
}

/** Without a known end the date moves with every day: nothing to warn for. A clock that stands still cannot pass. */
const alarmenWhileSuspended = ({ verwachteHervatDatum }: Opschorting): AlarmSoort[] =>
  verwachteHervatDatum ? ['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG'] : [];

const endedAs = ({ uitkomst }: WiaClaimContext): TermijnStatus =>
  BESLUIT_UITKOMSTEN.includes(uitkomst!) ? 'VOLDAAN' : 'VERVALLEN';

/** Awb 4:5: the time given to complete the aanvraag, and the four weeks in which it may be left buiten behandeling. */
function hersteltermijnOf({ aanvulling, uitkomst }: WiaClaimContext): DeadlineDraft[] {
  if (!aanvulling || uitkomst) return [];
  const { nummer, uitnodigingDatum, hersteltermijnDatum, verstreken } = aanvulling;
  const hersteltermijn: DeadlineDraft = {
    sleutel: `HERSTELTERMIJN-${nummer}`,
    soort: 'HERSTELTERMIJN',
    startDatum: uitnodigingDatum,
    uiterlijkeDatum: hersteltermijnDatum,
    wettelijkeDatum: null,
    grondslag: 'Awb 4:5 lid 1',
    onderbouwing: [
      {
        feit: 'Aanvulling gevraagd',
        datum: uitnodigingDatum,
        grondslag: 'Awb 4:5 lid 1',
        gevolg: `aanvullen t/m ${formatDatum(hersteltermijnDatum)}`,
      },
    ],
    status: 'LOOPT',
    alarmen: ALLEEN_EINDE,
  };
  if (!verstreken) return [hersteltermijn];
  const uiterlijk = laatsteBuitenBehandelingDatum(hersteltermijnDatum);
  return [
    hersteltermijn,
    {
      sleutel: `BUITEN_BEHANDELING-${nummer}`,
      soort: 'BUITEN_BEHANDELING',
      startDatum: addDays(hersteltermijnDatum, 1),
      uiterlijkeDatum: uiterlijk,
      wettelijkeDatum: uiterlijk,
      grondslag: 'Awb 4:5 lid 4',
      onderbouwing: [
        {
          feit: 'Hersteltermijn ongebruikt verstreken',
          datum: hersteltermijnDatum,
          grondslag: 'Awb 4:5 lid 4',
          gevolg: `vier weken, t/m ${formatDatum(uiterlijk)}`,
        },
      ],
      status: 'LOOPT',
    },
  ];
}

/** Wet WIA 25 lid 10: a loonsanctie is due six weeks before the wachttijd ends; no Termijnenwet on a back count. */
function loonsanctieOf(
  { heeftWerkgever, eersteZiektedagDatum, ontvangstDatum, uitkomst }: WiaClaimContext,
  fase: string,
): DeadlineDraft[] {
  if (!heeftWerkgever || !eersteZiektedagDatum || uitkomst || !['INTAKE', 'RIV_TOETS'].includes(fase))
    return [];
  const einde = eindeWachttijd(eersteZiektedagDatum);
  const uiterlijk = laatsteLoonsanctieDatum(einde);
  // An aanvraag that came after the last day has no such term left to guard (lid 11 and 14 remain).
  if (ontvangstDatum > uiterlijk) return [];
  return [
    {
      sleutel: 'LOONSANCTIE',
      soort: 'LOONSANCTIE',
      startDatum: ontvangstDatum,
      uiterlijkeDatum: uiterlijk,
      wettelijkeDatum: uiterlijk,
      grondslag: 'Wet WIA 25 lid 10',
      onderbouwing: [
        {
          feit: 'Einde wachttijd',
          datum: einde,
          grondslag: 'Wet WIA 23 lid 1',
          gevolg: `zes weken eerder: t/m ${formatDatum(uiterlijk)}`,
        },
      ],
      status: 'LOOPT',
    },
  ];
}
