import { getalOp, REGELBOEK, regelOp } from '../../domain/regels/regelboek';
import { regelFor, type TermijnSoort } from '../../domain/termijnen/regels';
import type { BriefBasis } from '../../storage/brieven';
import { woordenVan } from './soort-woorden';

const VOLUIT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as a letter writes it: "7 december 2026". */
export const dag = (value: unknown): string => VOLUIT.format(new Date(`${String(value)}T00:00:00Z`));

const BEDRAG = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const euro = (bedrag: number): string => `€ ${BEDRAG.format(bedrag)}`;

const WEKEN: Readonly<Record<number, string>> = { 2: 'twee', 6: 'zes' };

/** When the besluit comes, with the article that sets the day; nothing where no term runs, no promise of a day gone by. */
export function beslissen({ uiterlijkeBeslisdatum, grondslag, soort, datum }: BriefBasis): string {
  if (!uiterlijkeBeslisdatum) return '';
  const { antwoord } = woordenVan(soort);
  const artikel = grondslag ? ` (${grondslag})` : '';
  return uiterlijkeBeslisdatum < datum
    ? `Ons ${antwoord} had er uiterlijk op ${dag(uiterlijkeBeslisdatum)} moeten zijn${artikel}. Die datum is voorbij; u krijgt het zo snel mogelijk.`
    : `U krijgt ons ${antwoord} uiterlijk op ${dag(uiterlijkeBeslisdatum)}${artikel}.`;
}

/** The article on which a kennisgeving for this soort rests (Awb 4:14, Wet WIA 102 lid 5, ZW 72c lid 3). */
export const kennisgevingArtikel = ({ soort, ontvangstDatum }: BriefBasis): string =>
  regelFor(soort as TermijnSoort, ontvangstDatum)?.kennisgevingArtikel ?? 'Awb 4:14';

/**
 * The bezwaarclausule (Awb 3:45): six weeks from the day after the besluit was sent (Awb 6:7 and 6:8), two when a ZW
 * besluit rests on a medical judgment (ZW 75j and 75k, not the EZWb). An oordeel or advies is no besluit: none.
 */
export function bezwaar({ soort, datum }: BriefBasis, medischOordeel: boolean): string {
  const { antwoord } = woordenVan(soort);
  if (antwoord !== 'besluit')
    return `Dit ${antwoord} is geen besluit in de zin van de Algemene wet bestuursrecht. U kunt er geen bezwaar tegen maken.`;
  const sleutel = soort === 'ZW' && medischOordeel ? 'bezwaar.indienen_zw_geneeskundig' : 'bezwaar.indienen';
  const weken = getalOp(REGELBOEK, sleutel, datum);
  return [
    `Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Wij moeten uw bezwaarschrift ontvangen binnen`,
    `${WEKEN[weken] ?? weken} weken na de dag waarop wij deze brief hebben verstuurd (${regelOp(REGELBOEK, sleutel, datum)!.artikel}).`,
    'Zet in uw bezwaarschrift uw naam en adres, de datum, ons kenmerk, waarom u het niet eens bent met het besluit, en uw handtekening.',
  ].join(' ');
}
