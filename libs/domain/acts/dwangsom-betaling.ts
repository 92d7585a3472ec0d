import { betaalUiterlijk, terugvorderbaarTot, type Dwangsombesluit } from '../dwangsom/dwangsombesluit';
import { euro } from '../dwangsom/dwangsom-onderbouwing';
import { inCenten, inEuro } from '../dwangsom/tarief';
import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { notInFuture } from './dates';
import { bedragVeld, datumVeld, form, tekstVeld } from './schema';

type C = JourneyContext;

const teBetalen = ({ dwangsombesluiten = [] }: C): Dwangsombesluit | undefined =>
  dwangsombesluiten.find(({ betaaldDatum }) => betaaldDatum === null);

const over = ({ bedrag, teruggevorderd }: Dwangsombesluit): number =>
  inCenten(bedrag) - inCenten(teruggevorderd);

/** What was paid, and can be asked back until five years after it was set. */
const terugTeVorderen = ({ dwangsombesluiten = [] }: C, { vandaag, regels = REGELBOEK }: Env) =>
  dwangsombesluiten.findLast(
    (each) =>
      each.betaaldDatum !== null && over(each) > 0 && vandaag <= terugvorderbaarTot(regels, each.datum),
  );

const met = ({ dwangsombesluiten = [] }: C, old: Dwangsombesluit, change: Partial<Dwangsombesluit>) => ({
  dwangsombesluiten: dwangsombesluiten.map((each) => (each === old ? { ...each, ...change } : each)),
});

/** Awb 4:87 lid 1: what was set by beschikking is paid within six weeks; of several the oldest first, and whole. */
export const registreerDwangsombetaling: Act<C, { betaaldDatum: Datum; bedrag: number }> = {
  label: 'Betaling van de dwangsom registreren',
  rollen: ['PROCESBEGELEIDER', 'TEAMONDERSTEUNER'],
  schema: form({
    betaaldDatum: datumVeld('Betaald op'),
    bedrag: { ...bedragVeld('Bedrag in euro'), description: 'Wordt vergeleken met het dwangsombesluit' },
  }),
  when: (context) =>
    teBetalen(context)
      ? undefined
      : refuse('GEEN_DWANGSOM', 'Er is geen dwangsom vastgesteld die nog betaald moet worden (Awb 4:18).'),
  check: (context, { betaaldDatum, bedrag }, { vandaag }) => {
    const besluit = teBetalen(context)!;
    return firstRefusal(
      notInFuture(betaaldDatum, vandaag, 'De betaling'),
      betaaldDatum < besluit.datum
        ? refuse(
            'DATUM_ONMOGELIJK',
            `De dwangsom is pas op ${formatDatum(besluit.datum)} vastgesteld (Awb 4:18).`,
          )
        : undefined,
      inCenten(bedrag) === inCenten(besluit.bedrag)
        ? undefined
        : refuse('BEDRAG_ONJUIST', `Vastgesteld is ${euro(inCenten(besluit.bedrag))}.`),
    );
  },
  apply: (context, { betaaldDatum, bedrag }, { regels = REGELBOEK }) => {
    const besluit = teBetalen(context)!;
    const uiterlijkeDatum = betaalUiterlijk(regels, besluit.datum);
    return {
      context: met(context, besluit, { betaaldDatum }),
      facts: [
        fact('DwangsomPaid', {
          vaststellingDatum: besluit.datum,
          betaaldDatum,
          bedrag,
          uiterlijkeDatum,
          opTijd: betaaldDatum <= uiterlijkeDatum,
        }),
      ],
    };
  },
};

/** Awb 4:20: what turns out to be paid without ground is asked back, until five years after the day it was set. */
export const vorderDwangsomTerug: Act<C, { bedrag: number; grond: string }> = {
  label: 'Dwangsom terugvorderen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    bedrag: { ...bedragVeld('Bedrag in euro'), description: 'Wat onverschuldigd is betaald' },
    grond: {
      ...tekstVeld('Grond (geen medische gegevens)', 'lang', 1000),
      description: 'Waarom zij onverschuldigd is betaald (Awb 4:20)',
    },
  }),
  when: (context, env) =>
    terugTeVorderen(context, env)
      ? undefined
      : refuse('GEEN_DWANGSOM', 'Er is geen betaalde dwangsom die nog teruggevorderd kan worden (Awb 4:20).'),
  check: (context, { bedrag }, env) => {
    const most = over(terugTeVorderen(context, env)!);
    return inCenten(bedrag) > 0 && inCenten(bedrag) <= most
      ? undefined
      : refuse('BEDRAG_ONJUIST', `Terug te vorderen is meer dan 0 en ten hoogste ${euro(most)}.`);
  },
  apply: (context, { bedrag, grond }, env) => {
    const besluit = terugTeVorderen(context, env)!;
    const teruggevorderd = inEuro(inCenten(besluit.teruggevorderd) + inCenten(bedrag));
    return {
      context: met(context, besluit, { teruggevorderd }),
      facts: [
        fact('DwangsomReclaimed', {
          vaststellingDatum: besluit.datum,
          bedrag,
          uiterlijkeDatum: terugvorderbaarTot(env.regels ?? REGELBOEK, besluit.datum),
          grond,
        }),
      ],
    };
  },
};
