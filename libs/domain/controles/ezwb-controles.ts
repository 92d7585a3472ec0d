import { ezwbUitkomst } from '../acts/ezwb-uitkomst';
import { datumInGeding, verloopVan, type EzwbContext } from '../journeys/ezwb.context';
import { formatDatum } from '../termijnen/datum';
import { datumVan, kalenderVan } from '../termijnen/ziektewet-kalender';
import { UITKOMSTEN } from '../uitkomst';
import { HANDTEKENING, schattingHerberekend, VOORSTEL } from './algemene-controles';
import type { Controle } from './controle';

type C = EzwbContext;

/** The toetsdatum is counted again from the course of illness: the most made error of the evaluation (Box 6.2). */
const TOETSDATUM: Controle<C> = {
  code: 'TOETSDATUM',
  titel: 'Toetsdatum met samentelling',
  artikel: 'ZW 19aa lid 1 en 4',
  herstelDoor: ['RE_INTEGRATIEBEGELEIDER'],
  overrulebaar: false,
  toets: (context, { regels }) => {
    const verloop = verloopVan(context);
    if (!verloop || !context.toetsDatum) return 'de toetsdatum is niet bepaald.';
    const toetsDatum = datumVan(kalenderVan(verloop, regels), 'toetsEzwb');
    return toetsDatum === context.toetsDatum
      ? null
      : `vastgelegd is ${formatDatum(context.toetsDatum)}, geteld is ${toetsDatum ? formatDatum(toetsDatum) : 'geen toetsdatum'}.`;
  },
};

const UITKOMST: Controle<C> = {
  code: 'UITKOMST',
  titel: 'Uitkomst volgens oordeel en schatting',
  artikel: 'ZW 19aa lid 1',
  herstelDoor: ['RE_INTEGRATIEBEGELEIDER'],
  overrulebaar: false,
  toets: (context) => {
    if (!context.vaststelling || !context.belastbaarheid) return undefined;
    if (context.belastbaarheid.uitkomst === 'FML' && !context.schatting) return 'de schatting ontbreekt.';
    const uitkomst = ezwbUitkomst(context);
    return uitkomst === context.vaststelling.uitkomst
      ? null
      : `vastgesteld is "${UITKOMSTEN[context.vaststelling.uitkomst]}", maar uit het oordeel volgt "${UITKOMSTEN[uitkomst]}".`;
  },
};

/** The copy that was forgotten: whoever bears the cost gets the besluit too (evaluation Box 6.2). */
const ONTVANGERS: Controle<C> = {
  code: 'ONTVANGERS',
  titel: 'Kopie aan de (ex-)werkgever die betaalt',
  artikel: 'Awb 3:41; evaluatie Box 6.2',
  herstelDoor: ['RE_INTEGRATIEBEGELEIDER'],
  // Whether a premie is gedifferentieerd is not known to Regie.
  overrulebaar: true,
  toets: ({ vaststelling, werkgeverBetaalt, heeftWerkgever }) => {
    if (!vaststelling) return undefined;
    if (werkgeverBetaalt === null) return 'of de (ex-)werkgever betaalt, is niet vastgelegd.';
    return heeftWerkgever && !werkgeverBetaalt
      ? 'er is een (ex-)werkgever bekend, en hij krijgt geen kopie.'
      : null;
  },
};

/** Before the beschikking of an EZWb leaves (evaluation Box 6.2). */
export const EZWB_CONTROLES: readonly Controle<C>[] = [
  HANDTEKENING,
  VOORSTEL,
  TOETSDATUM,
  UITKOMST,
  schattingHerberekend<C>(datumInGeding),
  ONTVANGERS,
];
