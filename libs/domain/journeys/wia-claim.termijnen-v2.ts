import { hervattingDatum, loonsanctieReden } from '../acts/loonsanctie';
import type { Regelboek } from '../regels/regelboek';
import { beslistermijn } from '../termijnen/beslistermijn';
import { formatDatum } from '../termijnen/datum';
import { beslistermijnKlok, invoerVoor, zonderTermijn, type InvoerOf } from './beslistermijn-klok';
import type { DeadlineDraft } from './deadlines';
import { eindeWachttijdVan, type WiaClaimContextV2 } from './wia-claim.context';
import { hersteltermijnOf, loonsanctieOf } from './wia-claim.termijnen';

const gewoon = invoerVoor<WiaClaimContextV2>('WIA_CLAIM');

/** After a loonsanctie six weeks from the day the claim goes on (Wet WIA 25 lid 15, 64 lid 9), else from receipt. */
export const wiaClaimInvoerV2: InvoerOf<WiaClaimContextV2> = (context, regels) => {
  const hervat = context.loonsanctie?.hervatDatum;
  if (!hervat) return gewoon(context, regels);
  return {
    ...gewoon(context, regels),
    soort: 'WIA_NA_LOONSANCTIE',
    ontvangstDatum: hervat,
    opschortingen: context.opschortingen.filter(({ vanafDatum }) => vanafDatum > hervat),
    verlengingen: context.verlengingen.filter(({ kennisgevingDatum }) => kennisgevingDatum >= hervat),
  };
};

/** Every legal clock of a WIA-claim, as its facts so far make it. `fase` says which of them still runs. */
export function termijnenOfWiaClaimV2(
  context: WiaClaimContextV2,
  fase: string,
  regels: Regelboek,
): DeadlineDraft[] {
  if (staatStil(context)) return loonsanctieKlokken(context, regels);
  return [
    ...beslistermijnKlok(context, wiaClaimInvoerV2(context, regels)),
    ...hersteltermijnOf(context),
    ...loonsanctieOf(context, fase, eindeWachttijdVan(context)),
  ];
}

/** Why no beslistermijn runs: the claim stands still, or was decided before. */
export const wiaClaimZonderTermijn = (context: WiaClaimContextV2, regels: Regelboek): string | null =>
  staatStil(context)
    ? loonsanctieReden(context.loonsanctie!.totDatum)
    : zonderTermijn(context, wiaClaimInvoerV2(context, regels));

const staatStil = ({ loonsanctie, uitkomst }: WiaClaimContextV2): boolean =>
  loonsanctie !== null && loonsanctie.hervatDatum === null && uitkomst === null;

/** The three weeks to answer the werkgever, and the day on which the claim is taken up again by itself. */
function loonsanctieKlokken({ loonsanctie }: WiaClaimContextV2, regels: Regelboek): DeadlineDraft[] {
  const { opgelegdDatum, totDatum, meldingDatum } = loonsanctie!;
  const hervatting = hervattingDatum(totDatum);
  const clocks: DeadlineDraft[] = [
    {
      sleutel: 'HERVATTING_CLAIM',
      soort: 'HERVATTING_CLAIM',
      startDatum: opgelegdDatum,
      uiterlijkeDatum: hervatting,
      wettelijkeDatum: hervatting,
      grondslag: 'Wet WIA 64 lid 8 en 9',
      onderbouwing: [
        {
          feit: 'Einde loonsanctie',
          datum: totDatum,
          grondslag: 'Wet WIA 25 lid 9',
          gevolg: `zes weken eerder gaat de claim verder: ${formatDatum(hervatting)}`,
        },
      ],
      status: 'LOOPT',
      alarmen: meldingDatum ? [] : ['BEREIKT'],
    },
  ];
  if (!meldingDatum) return clocks;
  const termijn = beslistermijn({
    soort: 'LOONSANCTIE_BEKORTING',
    ontvangstDatum: meldingDatum,
    opschortingen: [],
    verlengingen: [],
    regels,
  })!;
  return [
    ...clocks,
    {
      sleutel: `BEKORTING-${meldingDatum}`,
      soort: 'BEKORTING',
      startDatum: meldingDatum,
      uiterlijkeDatum: termijn.uiterlijkeBeslisdatum,
      wettelijkeDatum: termijn.wettelijkeDatum,
      grondslag: termijn.grondslag,
      onderbouwing: [...termijn.onderbouwing],
      status: 'LOOPT',
    },
  ];
}
