import { addDays, addMonths, earliest, latest, type Datum } from '../termijnen/datum';

/** A calendar month, or the part of it that was asked for; both days count. */
export interface Maand {
  periode: string;
  vanDatum: Datum;
  totDatum: Datum;
}

/** The first day of the month of a day. */
export const eersteVan = (dag: Datum): Datum => `${dag.slice(0, 7)}-01` as Datum;

/** The months from `van` up to and including `tot`, the first and the last cut off where they were. */
export function maandenVan(van: Datum, tot: Datum): Maand[] {
  const maanden: Maand[] = [];
  for (let begin = eersteVan(van); begin <= tot; begin = addMonths(begin, 1)) {
    const eind = addDays(addMonths(begin, 1), -1);
    maanden.push({
      periode: begin.slice(0, 7),
      vanDatum: latest(van, begin),
      totDatum: earliest(tot, eind),
    });
  }
  return maanden;
}

/** The first days of the months that were cut off. */
export const gebrokenIn = (maanden: readonly Maand[]): Datum[] =>
  maanden
    .filter(({ vanDatum, totDatum }) => vanDatum !== eersteVan(vanDatum) || !isLaatste(totDatum))
    .map(({ vanDatum }) => eersteVan(vanDatum));
const isLaatste = (dag: Datum): boolean => addDays(dag, 1) === eersteVan(addDays(dag, 1));

/** The last twelve whole months before a day. */
export const laatsteJaar = (vandaag: Datum): { van: Datum; tot: Datum } => ({
  van: addMonths(eersteVan(vandaag), -12),
  tot: addDays(eersteVan(vandaag), -1),
});
