import { addDays, addWeeks, weekday, type Datum } from './datum';

/** The columns of the planner's board. All but the last divide the open dossiers; a dwangsom runs in what is too late. */
export const TERMIJNBORD_KOLOMMEN = {
  TE_LAAT: 'Te laat',
  VANDAAG: 'Vandaag',
  DEZE_WEEK: 'Deze week',
  VOLGENDE_WEEK: 'Volgende week',
  LATER: 'Later',
  OPGESCHORT: 'Opgeschort',
  ZONDER_TERMIJN: 'Geen lopende termijn',
  DWANGSOM_LOOPT: 'Dwangsom loopt',
} as const;
export type TermijnbordKolom = keyof typeof TERMIJNBORD_KOLOMMEN;

/** The days on which the columns of the board end. */
export interface Vensters {
  vandaag: Datum;
  zondag: Datum;
  volgendeZondag: Datum;
}

/** The Sunday of the week of this day: a week is Monday to Sunday. */
export const zondagVan = (dag: Datum): Datum => addDays(dag, 7 - weekday(dag));

/**
 * Calendar weeks, also around feestdagen: the Algemene termijnenwet has already moved a term that would end on one, so
 * a day off is never the last day, and counting it out here would move it twice.
 */
export function vensters(vandaag: Datum): Vensters {
  const zondag = zondagVan(vandaag);
  return { vandaag, zondag, volgendeZondag: addWeeks(zondag, 1) };
}

/** Monday and Sunday of this week and those after it, `aantal` in all. */
export function weken(vandaag: Datum, aantal: number): { maandagDatum: Datum; zondagDatum: Datum }[] {
  const eerste = zondagVan(vandaag);
  return Array.from({ length: aantal }, (_, index) => {
    const zondagDatum = addWeeks(eerste, index);
    return { maandagDatum: addDays(zondagDatum, -6), zondagDatum };
  });
}

/** The number the floor calls a week by: week 1 has the first Thursday of the year (ISO 8601). */
export function weeknummer(maandag: Datum): number {
  const donderdag = addDays(maandag, 4 - weekday(maandag));
  const nieuwjaar = `${donderdag.slice(0, 4)}-01-01` as Datum;
  let nummer = 1;
  for (let dag = addWeeks(donderdag, -1); dag >= nieuwjaar; dag = addWeeks(dag, -1)) nummer += 1;
  return nummer;
}
