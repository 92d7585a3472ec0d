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
      ...wieVroeg(basis),
      alineas: [
        `Op ${dag(data.ingebrekestellingDatum)} hebben wij uw ingebrekestelling ontvangen, omdat wij te laat waren met ${waarmee(basis)}.`,
        bedrag > 0 ? verschuldigd(basis, bedrag) : nietVerschuldigd(basis),
        data.bedragPerAanvrager === undefined
          ? ''
          : `Er zijn meer ${isOverBezwaar(basis) ? 'indieners' : 'aanvragers'}. Ieder krijgt ${euro(Number(data.bedragPerAanvrager))} (Awb 4:17 lid 6).`,
        data.toelichting ? `Toelichting: ${String(data.toelichting)}` : '',
        bezwaarDwangsom(basis),
      ],
    };
  },
};

const isOverBezwaar = ({ feit: { data } }: BriefBasis): boolean => data.over === 'BEZWAAR';

const waarmee = (basis: BriefBasis): string => {
  if (isOverBezwaar(basis)) return 'onze beslissing op uw bezwaar';
  const woorden = woordenVan(basis.soort);
  return `ons ${woorden.antwoord} over ${bezit(woorden, basis.aanvrager)}`;
};

const verschuldigd = ({ feit: { data } }: BriefBasis, bedrag: number): string =>
  `De dwangsom is ${euro(bedrag)}. Wij waren ${String(data.dagen)} ${data.dagen === 1 ? 'dag' : 'dagen'} in gebreke, van ${dag(data.eersteDagDatum)} tot en met ${dag(data.laatsteDagDatum)} (Awb 4:17). Wij betalen de dwangsom binnen zes weken na deze brief (Awb 4:87).`;

function nietVerschuldigd(basis: BriefBasis): string {
  const grond = String(basis.feit.data.grond);
  if (!Object.hasOwn(WAAROM_NIET, grond)) return 'Wij betalen geen dwangsom (Awb 4:17 lid 5).';
  const waarom = WAAROM_NIET[grond as Uitsluiting];
  return `Wij betalen geen dwangsom: ${isOverBezwaar(basis) ? waarom.replace('de aanvraag', 'het bezwaar') : waarom} (${UITSLUITING_ARTIKEL[grond as Uitsluiting]}).`;
}

/** A werkgever who asked, or made the bezwaar, gets the letter himself. */
const wieVroeg = (basis: BriefBasis): { aan?: [string, ...string[]] } => {
  const wie = isOverBezwaar(basis) ? basis.feit.data.indiener : basis.aanvrager;
  return wie === 'WERKGEVER' || wie === 'EIGENRISICODRAGER'
    ? { aan: [basis.werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'] }
    : {};
};

/** Bezwaar (beroep) against the decision itself also counts for the dwangsom (Awb 4:19). */
const bezwaarDwangsom = (basis: BriefBasis): string =>
  isOverBezwaar(basis)
    ? `${bezwaar(basis, false)} Gaat u in beroep tegen onze beslissing op uw bezwaar zelf, dan geldt dat ook voor deze dwangsom (Awb 4:19).`
    : `${bezwaar(basis, false)} Maakt u bezwaar tegen ons ${woordenVan(basis.soort).antwoord} zelf, dan geldt dat ook voor deze dwangsom (Awb 4:19).`;
