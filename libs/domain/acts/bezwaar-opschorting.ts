import { openBezwaarOpschorting, termijnenVanBezwaar, type BezwaarStand } from '../bezwaar/bezwaar-stand';
import {
  BEZWAAR_OPSCHORTING,
  type BezwaarOpschortingGrond,
  type BezwaarSoort,
} from '../bezwaar/bezwaarregels';
import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Outcome } from './act';
import { notInFuture } from './dates';
import { bij, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = JourneyContext;

const GRONDEN = Object.fromEntries(
  Object.entries(BEZWAAR_OPSCHORTING).map(([grond, [artikel, label]]) => [
    grond,
    `${label.charAt(0).toUpperCase()}${label.slice(1)} (${artikel})`,
  ]),
);

interface Opschorten {
  grond: BezwaarOpschortingGrond;
  vanafDatum: Datum;
  reden: string;
  totDatum?: Datum;
}

const stil = ({ bezwaar }: C) =>
  bezwaar && !bezwaar.beslissing ? openBezwaarOpschorting(bezwaar) : undefined;

/** Awb 7:10 lid 2 and 7:14: the term of the bezwaar stands still; a verzuim has a term in which it is to be mended. */
export const schortBezwaarOp = (soort: BezwaarSoort): Act<C, Opschorten> => ({
  label: 'Termijn van het bezwaar opschorten',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form(
    {
      grond: keuzeVeld('Grond', GRONDEN),
      vanafDatum: datumVeld('Opgeschort vanaf', 'De dag na het verzoek of de mededeling'),
      reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000),
    },
    {
      totDatum: bij(
        'grond',
        ['AWB_4_15_1A', 'AWB_4_15_2C'],
        datumVeld(
          'Loopt weer vanaf',
          'De hersteltermijn, of de meegedeelde dag; dan hervat de termijn vanzelf',
        ),
      ),
    },
  ),
  when: ({ bezwaar }) =>
    !bezwaar || bezwaar.beslissing
      ? refuse('GEEN_BEZWAAR', 'Er loopt geen bezwaar in dit dossier.')
      : openBezwaarOpschorting(bezwaar)
        ? refuse('AL_OPGESCHORT', 'De termijn van het bezwaar staat al stil.')
        : undefined,
  check: ({ bezwaar }, { grond, vanafDatum, totDatum }, { vandaag, regels = REGELBOEK }) => {
    const einde = termijnenVanBezwaar(soort, bezwaar!, regels).beslisUiterlijkDatum;
    return firstRefusal(
      notInFuture(addDays(vanafDatum, -1), vandaag, 'De dag vóór de opschorting'),
      vanafDatum < bezwaar!.besluit.datum
        ? refuse('DATUM_ONMOGELIJK', 'De opschorting kan niet vóór het besluit beginnen.')
        : undefined,
      (grond === 'AWB_4_15_1A' || grond === 'AWB_4_15_2C') && !totDatum
        ? refuse(
            'ONVOLLEDIG',
            `Bij deze grond hoort de dag waarop de termijn weer loopt (${BEZWAAR_OPSCHORTING[grond][0]}); vul totDatum in.`,
          )
        : undefined,
      totDatum && totDatum <= vanafDatum
        ? refuse('DATUM_ONMOGELIJK', 'De termijn loopt weer vanaf een dag na het begin van de opschorting.')
        : undefined,
      overlap(bezwaar!, vanafDatum),
      vanafDatum > einde
        ? refuse('TERMIJN_VERSTREKEN', `De termijn was op ${formatDatum(einde)} al verstreken (Awb 7:10).`)
        : undefined,
    );
  },
  apply: ({ bezwaar }, { grond, vanafDatum, reden, totDatum }) => ({
    context: {
      bezwaar: {
        ...bezwaar!,
        opschortingen: [
          ...bezwaar!.opschortingen,
          { grond, vanafDatum, ...(totDatum && { verwachteHervatDatum: totDatum }) },
        ],
      },
    },
    facts: [fact('BezwaarSuspended', { grond, vanafDatum, reden, ...(totDatum && { totDatum }) })],
  }),
});

function overlap({ opschortingen }: BezwaarStand, vanafDatum: Datum): Refusal | undefined {
  const tot = opschortingen.find(({ hervatDatum }) => hervatDatum && vanafDatum < hervatDatum)?.hervatDatum;
  return tot && refuse('AL_OPGESCHORT', `De termijn was al opgeschort tot ${formatDatum(tot)}.`);
}

/** The verzuim is mended, the information is there: the term runs again from `datum`. */
export const hervatBezwaar: Act<C, { datum: Datum }> = {
  label: 'Termijn van het bezwaar hervatten',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER', 'PLANNER'],
  schema: form({ datum: datumVeld('Loopt weer vanaf', 'Eerste dag waarop de termijn weer loopt') }),
  when: (context) =>
    stil(context) ? undefined : refuse('GEEN_BEZWAAR', 'De termijn van het bezwaar staat niet stil.'),
  check: (context, { datum }, { vandaag }) =>
    firstRefusal(
      notInFuture(datum, vandaag, 'Hervatten'),
      datum < stil(context)!.vanafDatum
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De termijn is opgeschort vanaf ${formatDatum(stil(context)!.vanafDatum)}; hervatten kan niet eerder.`,
          )
        : undefined,
    ),
  apply: (context, { datum }) => hervatOp(context, datum),
};

/** The day that was set has come: the term of the bezwaar runs again without anyone acting. */
export const hervatBezwaarVanzelf = (context: C): Outcome<C> | undefined => {
  const tot = stil(context)?.verwachteHervatDatum;
  return tot && hervatOp(context, tot);
};

const hervatOp = (context: C, hervatDatum: Datum): Outcome<C> => {
  const { bezwaar } = context;
  const open = stil(context)!;
  return {
    context: {
      bezwaar: {
        ...bezwaar!,
        opschortingen: bezwaar!.opschortingen.map((each) =>
          each === open ? { ...each, hervatDatum } : each,
        ),
      },
    },
    facts: [fact('BezwaarResumed', { grond: open.grond, hervatDatum })],
  };
};
