import { formatDatum, type Datum } from '../termijnen/datum';

/** What became of a planned session, for whoever has a seat in it. */
export type Bericht =
  | { type: 'MdoPlanned' }
  | { type: 'MdoMoved'; vanDatum: Datum; vanAanvang: string | null; reden: string }
  | { type: 'MdoCancelled'; reden: string };

/** When a session is, in words. */
export const wanneer = (datum: Datum, aanvang: string | null): string =>
  aanvang ? `${formatDatum(datum)} om ${aanvang}` : formatDatum(datum);

/** The sentence for the floor; the session is as it stands now. */
export function berichtZin(
  bericht: Bericht,
  { datum, aanvang, teamNaam }: { datum: Datum; aanvang: string | null; teamNaam: string },
): string {
  const nu = wanneer(datum, aanvang);
  switch (bericht.type) {
    case 'MdoPlanned':
      return `MDO van ${teamNaam} gepland op ${nu}.`;
    case 'MdoMoved':
      return `MDO van ${teamNaam} verzet van ${wanneer(bericht.vanDatum, bericht.vanAanvang)} naar ${nu}: ${bericht.reden}`;
    case 'MdoCancelled':
      return `MDO van ${teamNaam} op ${nu} gaat niet door: ${bericht.reden}`;
  }
}
