import { begin } from '../../libs/domain/journey';
import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { WiaClaimContextV2 } from '../../libs/domain/journeys/wia-claim.context';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { persons, type Expedition } from './explore-journey';
import { EXAMPLES, VANDAAG } from './wia-claim-examples';

export const wia = latestDefinition('WIA_CLAIM')!;
export const now = { tijdstip: `${VANDAAG}T09:00:00.000Z`, vandaag: VANDAAG as Datum };
export const begun = (heeftWerkgever: boolean) =>
  begin(
    wia,
    {
      teamId: 'heerlen-1',
      ontvangstDatum: '2026-07-20',
      eersteZiektedagDatum: '2024-11-04',
      heeftWerkgever,
      aanvrager: 'CLIENT',
    },
    { ...now, by: persons('PROCESBEGELEIDER')[0]! },
  ).stored;

/** Every road of a claim; bounded because requests and letters do not pile up. */
export const expedition = (heeftWerkgever: boolean): Expedition<WiaClaimContextV2> => ({
  definition: wia,
  from: begun(heeftWerkgever),
  vandaag: VANDAAG,
  // A voorstel would double every place without opening a road; klantreis.spec.ts has it.
  examples: { ...EXAMPLES, verneem: [] },
  reads: ({
    aanvulling,
    informatieverzoeken,
    voorbereiding,
    belastbaarheid,
    schatting,
    vaststelling,
    loonsanctie,
  }) => [
    aanvulling !== null,
    informatieverzoeken.length > 0 && !informatieverzoeken[0]!.ontvangenDatum,
    voorbereiding?.opdrachtgeverId,
    belastbaarheid && [
      belastbaarheid.uitkomst,
      belastbaarheid.duurzaam,
      belastbaarheid.getekendDoorId !== null,
    ],
    schatting?.klasse,
    vaststelling && [vaststelling.uitkomst, vaststelling.doorId, vaststelling.dagloon],
    loonsanctie && [loonsanctie.meldingDatum, loonsanctie.hervatDatum],
  ],
  few: ({ informatieverzoeken, aanvullingen, opschortingen, verlengingen }) =>
    informatieverzoeken.length <= 1 &&
    aanvullingen <= 1 &&
    opschortingen.length <= 1 &&
    verlengingen.length <= 1,
});
