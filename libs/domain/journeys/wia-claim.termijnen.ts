import { laatsteBuitenBehandelingDatum } from '../acts/intake';
import type { Regelboek } from '../regels/regelboek';
import type { AlarmSoort } from '../termijnen/alarmen';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { eindeWachttijd, laatsteLoonsanctieDatum } from '../termijnen/wachttijd';
import { beslistermijnKlok, invoerVoor } from './beslistermijn-klok';
import type { DeadlineDraft } from './deadlines';
import type { AanvullingContext, BeoordelingContext } from './beoordeling.context';
import type { WiaClaimContext } from './wia-claim.context';

export const wiaClaimInvoer = invoerVoor<WiaClaimContext>('WIA_CLAIM');

const ALLEEN_EINDE: AlarmSoort[] = ['VERSTREKEN'];

/** Every legal clock of a WIA-claim, as its facts so far make it. `fase` says which of them still runs. */
export function termijnenOfWiaClaim(
  context: WiaClaimContext,
  fase: string,
  regels: Regelboek,
): DeadlineDraft[] {
  return [
    ...beslistermijnKlok(context, wiaClaimInvoer(context, regels)),
    ...hersteltermijnOf(context),
    ...loonsanctieOf(
      context,
      fase,
      context.eersteZiektedagDatum && eindeWachttijd(context.eersteZiektedagDatum),
    ),
  ];
}

/** Awb 4:5: the time given to complete the aanvraag, and the four weeks in which it may be left buiten behandeling. */
export function hersteltermijnOf({ aanvulling, uitkomst }: AanvullingContext): DeadlineDraft[] {
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
export function loonsanctieOf(
  { heeftWerkgever, ontvangstDatum, uitkomst }: Omit<BeoordelingContext, 'vaststelling'>,
  fase: string,
  einde: Datum | null,
): DeadlineDraft[] {
  if (!heeftWerkgever || !einde || uitkomst || !['INTAKE', 'RIV_TOETS'].includes(fase)) return [];
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
