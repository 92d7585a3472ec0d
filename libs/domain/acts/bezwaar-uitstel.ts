import { isVoorEinde } from '../bezwaar/bezwaar-einde';
import { termijnenVanBezwaar, type BezwaarStand } from '../bezwaar/bezwaar-stand';
import { meesteWeken } from '../bezwaar/beslissing-op-bezwaar';
import type { BezwaarSoort } from '../bezwaar/bezwaarregels';
import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { notInFuture } from './dates';
import { datumVeld, form } from './schema';

type C = JourneyContext;

/** There is something to decide: a bezwaar on which has not been decided yet. */
export const bezwaarLoopt = ({ bezwaar }: C): Refusal | undefined =>
  bezwaar && !bezwaar.beslissing
    ? undefined
    : refuse('GEEN_BEZWAAR', 'Er loopt geen bezwaar in dit dossier.');

/** Awb 7:10 lid 3 and 5: once, by written notice before the term ends, and six weeks at most. */
export const verdaagBezwaar = (soort: BezwaarSoort): Act<C, { mededelingDatum: Datum; weken: number }> => ({
  label: 'Beslissing op bezwaar verdagen',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form({
    mededelingDatum: datumVeld('Mededeling verzonden op', 'Vóór het einde van de termijn (Awb 7:10 lid 5)'),
    weken: { type: 'integer', title: 'Weken', minimum: 1, maximum: 6 },
  }),
  when: (context) =>
    bezwaarLoopt(context) ??
    (context.bezwaar!.verdaging
      ? refuse(
          'BEZWAAR_LOOPT',
          'De beslissing is al verdaagd; verder uitstel vraagt instemming (Awb 7:10 lid 4).',
        )
      : undefined),
  check: (context, { mededelingDatum, weken }, env) => {
    const { regels = REGELBOEK } = env;
    const { bezwaartermijnEindDatum } = termijnenVanBezwaar(soort, context.bezwaar!, regels);
    const meest = meesteWeken(regels, bezwaartermijnEindDatum);
    return firstRefusal(
      notInFuture(mededelingDatum, env.vandaag, 'De mededeling'),
      weken > meest
        ? refuse('DATUM_ONMOGELIJK', `Verdagen kan voor ten hoogste ${meest} weken (Awb 7:10 lid 3).`)
        : undefined,
      teLaat(soort, context.bezwaar!, mededelingDatum, env),
    );
  },
  apply: ({ bezwaar }, verdaging, { regels = REGELBOEK }) => {
    const after = { ...bezwaar!, verdaging };
    const nieuweDatum = termijnenVanBezwaar(soort, after, regels).beslisUiterlijkDatum;
    return { context: { bezwaar: after }, facts: [fact('BezwaarAdjourned', { ...verdaging, nieuweDatum })] };
  },
});

/** Awb 7:10 lid 4: further, as far as all concerned agree in writing. */
export const stelBezwaarUit = (soort: BezwaarSoort): Act<C, { instemmingDatum: Datum; totDatum: Datum }> => ({
  label: 'Beslissing op bezwaar uitstellen met instemming',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form({
    instemmingDatum: datumVeld('Schriftelijke instemming van', 'Van alle belanghebbenden (Awb 7:10 lid 4)'),
    totDatum: datumVeld('Beslissen uiterlijk op', 'De dag die is afgesproken'),
  }),
  when: bezwaarLoopt,
  check: (context, { instemmingDatum, totDatum }, env) => {
    const nu = termijnenVanBezwaar(soort, context.bezwaar!, env.regels ?? REGELBOEK).beslisUiterlijkDatum;
    return firstRefusal(
      notInFuture(instemmingDatum, env.vandaag, 'De instemming'),
      totDatum <= nu
        ? refuse('NIEUWE_DATUM_TE_VROEG', `De afgesproken dag ligt niet na ${formatDatum(nu)}.`)
        : undefined,
      teLaat(soort, context.bezwaar!, instemmingDatum, env),
    );
  },
  apply: ({ bezwaar }, nieuwUitstel) => ({
    context: { bezwaar: { ...bezwaar!, uitstel: [...bezwaar!.uitstel, nieuwUitstel] } },
    facts: [
      fact('BezwaarPostponed', {
        instemmingDatum: nieuwUitstel.instemmingDatum,
        nieuweDatum: nieuwUitstel.totDatum,
      }),
    ],
  }),
});

function teLaat(soort: BezwaarSoort, bezwaar: BezwaarStand, datum: Datum, { regels = REGELBOEK }: Env) {
  const einde = termijnenVanBezwaar(soort, bezwaar, regels).beslisUiterlijkDatum;
  if (datum < bezwaar.besluit.datum) return refuse('DATUM_ONMOGELIJK', 'Die dag ligt vóór het besluit.');
  return isVoorEinde(datum, einde, bezwaar.opschortingen)
    ? undefined
    : refuse('TERMIJN_VERSTREKEN', `De termijn was op ${formatDatum(einde)} al verstreken (Awb 7:10).`);
}
