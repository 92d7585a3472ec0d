import type { Datum } from '../termijnen/datum';
import type { Vorm } from './groepen';
import { vindVraag, type Tabel } from './tabel';
import { BRONNEN, vragenlijstOp, vragenVan, type Bron } from './vragenlijst';

const vraagKolom = ({ kolommen }: Tabel): number =>
  kolommen.findIndex((kop) => kop.trim().toLowerCase() === 'vraag');

/** Only a table as published has a column `vraag`. */
export const herkenVorm = (tabel: Tabel): Vorm => (vraagKolom(tabel) === -1 ? 'RESPONDENTEN' : 'PUBLICATIE');

/** The survey of which most questions are in the table; undefined when none is. */
export function herkenBron(tabel: Tabel, vanDatum: Datum): Bron | undefined {
  const vraag = vraagKolom(tabel);
  const named = vraag === -1 ? tabel.kolommen : tabel.rijen.map(({ velden }) => velden[vraag] ?? '');
  const hits = (Object.keys(BRONNEN) as Bron[]).map((bron) => {
    const lijst = vragenlijstOp(bron, vanDatum);
    const vragen = lijst ? vragenVan(lijst) : [];
    return { bron, aantal: named.filter((tekst) => vindVraag(vragen, tekst)).length };
  });
  return hits.filter(({ aantal }) => aantal > 0).sort((a, b) => b.aantal - a.aantal)[0]?.bron;
}

/** The Werkbelevingsonderzoek is of a year, the Menselijke Maat Monitor of a half-year. */
export function naamVanMeting(bron: Bron, vanDatum: Datum): string {
  const jaar = vanDatum.slice(0, 4);
  return bron === 'WERKBELEVING' ? jaar : `${jaar}-${Number(vanDatum.slice(5, 7)) <= 6 ? 1 : 2}`;
}
