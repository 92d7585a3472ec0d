import { fact } from '../facts';
import type { InvoerOf } from '../journeys/beslistermijn-klok';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { beslistermijn } from '../termijnen/beslistermijn';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notInFuture } from './dates';
import { notYetPassed } from './klok';
import { datumVeld, form, tekstVeld } from './schema';

/**
 * The aanvraag was received on another day than was registered. The old day stays on record; the clock is counted anew
 * from the right one, under the rule of that day. What was done in between must still lie on or after it. When the term
 * ends on the same day as before, nothing that fell falls again.
 */
export const corrigeerOntvangst = <C extends JourneyContext>(
  invoerOf: InvoerOf<C>,
): Act<C, { ontvangstDatum: Datum; reden: string }> => ({
  label: 'Ontvangstdatum corrigeren',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'REGIEVOERDER'],
  schema: form({
    ontvangstDatum: datumVeld('Werkelijk ontvangen op'),
    reden: tekstVeld('Waaruit dat blijkt (geen medische gegevens)', 'lang', 1000),
  }),
  check: (context, { ontvangstDatum }, { vandaag }) => {
    const eerste = earliestAct(context);
    return firstRefusal(
      notInFuture(ontvangstDatum, vandaag, 'De ontvangst'),
      ontvangstDatum === context.ontvangstDatum
        ? refuse('DATUM_ONMOGELIJK', 'Dit is de datum die al is geregistreerd.')
        : undefined,
      eerste && ontvangstDatum > eerste
        ? refuse(
            'DATUM_ONMOGELIJK',
            `Op ${formatDatum(eerste)} is de termijn al opgeschort of verlengd; de ontvangst kan niet later zijn.`,
          )
        : undefined,
    );
  },
  apply: (context, { ontvangstDatum, reden }, { regels = REGELBOEK }) => {
    const termijn = beslistermijn(invoerOf({ ...context, ontvangstDatum }, regels));
    const moves = termijn?.uiterlijkeBeslisdatum !== context.deadlines.BESLISTERMIJN?.uiterlijkeDatum;
    return {
      context: { ontvangstDatum, ...(moves && { deadlines: notYetPassed(context) }) } as Partial<C>,
      facts: [
        fact('OntvangstCorrected', { vanDatum: context.ontvangstDatum, naarDatum: ontvangstDatum, reden }),
      ],
    };
  },
});

/** The first day on which something was done to the term. */
function earliestAct({ opschortingen, verlengingen }: JourneyContext): Datum | undefined {
  return [
    ...opschortingen.map(({ vanafDatum }) => vanafDatum),
    ...verlengingen.map(({ kennisgevingDatum }) => kennisgevingDatum),
  ].sort()[0];
}
