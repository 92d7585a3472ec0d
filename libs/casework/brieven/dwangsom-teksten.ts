import type { BriefSoort } from '../../domain/brieven';
import { UITSLUITING_ARTIKEL, type Uitsluiting } from '../../domain/dwangsom/gronden';
import type { BriefBasis } from '../../storage/brieven';
import type { Template } from './brief';
import { bezit, woordenVan } from './soort-woorden';
import { bezwaar, dag, euro } from './zinnen';

export type DwangsomBrief = Extract<BriefSoort, 'DWANGSOMBESLUIT'>;

const WAAROM_NIET: Readonly<Record<Uitsluiting, string>> = {
  ONREDELIJK_LAAT: 'u hebt ons onredelijk laat in gebreke gesteld',
  GEEN_BELANGHEBBENDE: 'u bent geen belanghebbende',
  KENNELIJK_NIET_ONTVANKELIJK: 'de aanvraag was kennelijk niet-ontvankelijk',
  KENNELIJK_ONGEGROND: 'de aanvraag was kennelijk ongegrond',
};

/** The beschikking on the dwangsom itself (Awb 4:18), to whoever asked. */
export const DWANGSOM_TEKSTEN: Readonly<Record<DwangsomBrief, Template>> = {
  DWANGSOMBESLUIT: (basis) => {
    const { data } = basis.feit;
    const bedrag = Number(data.bedrag);
    return {
      onderwerp: bedrag > 0 ? `U krijgt een dwangsom van ${euro(bedrag)}` : 'U krijgt geen dwangsom',
      ...aanvrager(basis),
      alineas: [
        `Op ${dag(data.ingebrekestellingDatum)} hebben wij uw ingebrekestelling ontvangen, omdat wij te laat waren met ons ${woordenVan(basis.soort).antwoord} over ${bezit(woordenVan(basis.soort), basis.aanvrager)}.`,
        bedrag > 0 ? verschuldigd(basis, bedrag) : nietVerschuldigd(String(data.grond)),
        data.bedragPerAanvrager === undefined
          ? ''
          : `Er zijn meer aanvragers. Ieder krijgt ${euro(Number(data.bedragPerAanvrager))} (Awb 4:17 lid 6).`,
        data.toelichting ? `Toelichting: ${String(data.toelichting)}` : '',
        bezwaarDwangsom(basis),
      ],
    };
  },
};

const verschuldigd = ({ feit: { data } }: BriefBasis, bedrag: number): string =>
  `De dwangsom is ${euro(bedrag)}. Wij waren ${String(data.dagen)} ${data.dagen === 1 ? 'dag' : 'dagen'} in gebreke, van ${dag(data.eersteDagDatum)} tot en met ${dag(data.laatsteDagDatum)} (Awb 4:17). Wij betalen de dwangsom binnen zes weken na deze brief (Awb 4:87).`;

const nietVerschuldigd = (grond: string): string =>
  Object.hasOwn(WAAROM_NIET, grond)
    ? `Wij betalen geen dwangsom: ${WAAROM_NIET[grond as Uitsluiting]} (${UITSLUITING_ARTIKEL[grond as Uitsluiting]}).`
    : 'Wij betalen geen dwangsom (Awb 4:17 lid 5).';

/** A werkgever who asked gets the letter himself. */
const aanvrager = ({ aanvrager: wie, werkgever }: BriefBasis): { aan?: [string, ...string[]] } =>
  wie === 'WERKGEVER' || wie === 'EIGENRISICODRAGER'
    ? { aan: [werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'] }
    : {};

/** Bezwaar against the besluit itself also counts for the dwangsom (Awb 4:19). */
const bezwaarDwangsom = (basis: BriefBasis): string =>
  `${bezwaar(basis, false)} Maakt u bezwaar tegen ons ${woordenVan(basis.soort).antwoord} zelf, dan geldt dat ook voor deze dwangsom (Awb 4:19).`;
