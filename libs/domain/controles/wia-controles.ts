import { datumInGeding, wiaUitkomst, type WiaClaimContextV2 } from '../journeys/wia-claim.context';
import { duurLgu } from '../schatting/duur-lgu';
import { addWeeks, formatDatum, latest, type Datum } from '../termijnen/datum';
import { UITKOMSTEN } from '../uitkomst';
import { HANDTEKENING, schattingHerberekend, VOORSTEL } from './algemene-controles';
import type { Controle } from './controle';

type C = WiaClaimContextV2;
const PB = ['PROCESBEGELEIDER'] as const;

/** Only with a right there is something to date, to measure and to charge. */
const metRecht =
  (toets: Controle<C>['toets']): Controle<C>['toets'] =>
  (context, kader) =>
    ['IVA', 'WGA_35_80', 'WGA_80_100'].includes(context.vaststelling?.uitkomst ?? '')
      ? toets(context, kader)
      : undefined;

const isWga = ({ vaststelling }: C): boolean => vaststelling!.uitkomst !== 'IVA';

const RECHT: Controle<C> = {
  code: 'RECHT',
  titel: 'Recht volgens oordeel en schatting',
  artikel: 'Wet WIA 4, 5, 47 en 54',
  herstelDoor: PB,
  overrulebaar: false,
  toets: (context) => {
    const { vaststelling, belastbaarheid, schatting } = context;
    if (!vaststelling) return undefined;
    if (vaststelling.uitkomst === 'GEEN_RECHT_OTHER') return null;
    if (belastbaarheid?.uitkomst === 'FML' && !schatting) return 'de schatting ontbreekt.';
    const uitkomst = wiaUitkomst(context);
    return uitkomst === vaststelling.uitkomst
      ? null
      : `vastgesteld is "${UITKOMSTEN[vaststelling.uitkomst]}", maar uit het oordeel volgt "${UITKOMSTEN[uitkomst]}".`;
  },
};

/** No right before the wachttijd or the loonsanctie ends, and not more than 52 weeks before the aanvraag (lid 11). */
const eersteDag = (context: C): Datum =>
  latest(datumInGeding(context)!, addWeeks(context.ontvangstDatum, -52));

const INGANGSDATUM: Controle<C> = {
  code: 'INGANGSDATUM',
  titel: 'Ingangsdatum niet te vroeg',
  artikel: 'Wet WIA 23 en 64 lid 11',
  herstelDoor: PB,
  overrulebaar: false,
  toets: metRecht((context) => {
    const { ingangsDatum } = context.vaststelling!;
    const eerste = eersteDag(context);
    return ingangsDatum! < eerste
      ? `${formatDatum(ingangsDatum!)} ligt vóór ${formatDatum(eerste)}, de eerste dag waarop recht kan ontstaan.`
      : null;
  }),
};

const INGANGSDATUM_LATER: Controle<C> = {
  code: 'INGANGSDATUM_LATER',
  titel: 'Ingangsdatum volgt op de wachttijd',
  artikel: 'Wet WIA 54 en 55',
  herstelDoor: PB,
  // The right may arise later than the end of the wachttijd; then somebody says why.
  overrulebaar: true,
  toets: metRecht((context) => {
    const { ingangsDatum } = context.vaststelling!;
    const eerste = eersteDag(context);
    return ingangsDatum! > eerste
      ? `het recht kan ingaan op ${formatDatum(eerste)}, vastgesteld is ${formatDatum(ingangsDatum!)}.`
      : null;
  }),
};

const DUUR: Controle<C> = {
  code: 'DUUR',
  titel: 'Duur van de loongerelateerde uitkering',
  artikel: 'Wet WIA 58 en 59',
  herstelDoor: PB,
  overrulebaar: false,
  toets: metRecht((context, { regels }) => {
    const { duurMaanden, referteEis, ingangsDatum, jarenTotEnMet2015, jarenNa2015 } = context.vaststelling!;
    if (!isWga(context)) {
      return duurMaanden === undefined ? null : 'een IVA-uitkering kent geen loongerelateerde duur.';
    }
    if (referteEis === undefined) return 'of aan de referte-eis is voldaan, is niet vastgelegd.';
    if (!referteEis) {
      return duurMaanden === undefined ? null : 'zonder referte-eis is er geen loongerelateerde uitkering.';
    }
    if (jarenTotEnMet2015 === undefined || jarenNa2015 === undefined) return 'het arbeidsverleden ontbreekt.';
    const arbeidsverleden = { jarenTotEnMet2015, jarenNa2015 };
    const { maanden } = duurLgu({ rechtDatum: ingangsDatum!, arbeidsverleden }, regels);
    return maanden === duurMaanden
      ? null
      : `uit het arbeidsverleden volgen ${maanden} hele maanden, vastgesteld ${duurMaanden === undefined ? 'is niets' : `zijn er ${duurMaanden}`}.`;
  }),
};

/** A dagloon is about a fifth of the weekly wage of the maatman: 5 days of 261 a year, holiday allowance included. */
const DAGLOON: Controle<C> = {
  code: 'DAGLOON',
  titel: 'Dagloon past bij het maatmanloon',
  artikel: 'Wet WIA 13; Dagloonbesluit',
  herstelDoor: PB,
  // Bonuses and several employers make other daglonen right.
  overrulebaar: true,
  toets: metRecht(({ vaststelling, schatting }) => {
    if (!schatting) return undefined;
    const { uurloon, uren } = schatting.vraag.maatman;
    const perDag = (uurloon * uren) / 5;
    const verhouding = vaststelling!.dagloon! / perDag;
    return verhouding >= 0.7 && verhouding <= 1.4
      ? null
      : `het dagloon van ${euro(vaststelling!.dagloon!)} wijkt sterk af van het maatmanloon, dat op ongeveer ${euro(perDag)} per dag komt.`;
  }),
};

const TOEREKENING: Controle<C> = {
  code: 'TOEREKENING',
  titel: 'Toerekening aan de werkgever op de eerste ziektedag',
  artikel: 'Wet WIA 82; evaluatie Box 6.3',
  herstelDoor: PB,
  overrulebaar: false,
  toets: metRecht(({ vaststelling, heeftWerkgever, dienstverbanden, eersteZiektedagDatum: dag }) => {
    const { loonheffingsnummer } = vaststelling!;
    if (!heeftWerkgever && !loonheffingsnummer) return undefined;
    if (!loonheffingsnummer)
      return 'het loonheffingsnummer van de werkgever op de eerste ziektedag ontbreekt.';
    const opDieDag = dienstverbanden.filter(
      ({ vanDatum, totEnMetDatum }) => vanDatum <= dag! && (!totEnMetDatum || dag! <= totEnMetDatum),
    );
    if (dienstverbanden.length === 0) return null;
    return opDieDag.some((dienstverband) => dienstverband.loonheffingsnummer === loonheffingsnummer)
      ? null
      : `${loonheffingsnummer} hoort niet bij een dienstverband op de eerste ziektedag ${formatDatum(dag!)}.`;
  }),
};

const ONTVANGERS: Controle<C> = {
  code: 'ONTVANGERS',
  titel: 'Kopie aan de werkgever',
  artikel: 'Awb 3:41; evaluatie Box 6.2',
  herstelDoor: PB,
  overrulebaar: false,
  toets: ({ vaststelling, heeftWerkgever }) => {
    if (!vaststelling || !heeftWerkgever) return undefined;
    return vaststelling.kopieWerkgever ? null : 'de werkgever is belanghebbende en krijgt nog geen kopie.';
  },
};

const euro = (bedrag: number): string => `€ ${bedrag.toFixed(2).replace('.', ',')}`;

/** Before a WIA-beschikking leaves (evaluation Box 6.3; 25% of the dossiers of its study had an error here). */
export const WIA_CONTROLES: readonly Controle<C>[] = [
  HANDTEKENING,
  VOORSTEL,
  RECHT,
  schattingHerberekend<C>(datumInGeding),
  INGANGSDATUM,
  INGANGSDATUM_LATER,
  DUUR,
  DAGLOON,
  TOEREKENING,
  ONTVANGERS,
];
