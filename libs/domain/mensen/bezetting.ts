import type { Rol } from '../rollen';
import { disciplinesVan, type Discipline } from '../taken/taken';
import { addDays, weekday, type Datum } from '../termijnen/datum';
import { isWerkdag } from '../termijnen/feestdagen';
import type { Periode } from './afwezigheid';

/** What somebody works in a normal week, from a day on. */
export interface Werkpatroon {
  van: Datum;
  /** First day it no longer holds. */
  tot: Datum | null;
  /** Minutes of maandag to vrijdag. */
  minuten: readonly number[];
  /** The percentage that goes to training and side tasks. */
  aandeelOpleiding: number;
  /** Which part of the hours goes to dossiers in Regie, for figures of production; absent: all of it. */
  dekking?: number;
}

/** Somebody of a team with everything that decides on which days they are there. */
export interface Teamlid {
  id: string;
  rollen: readonly { rol: Rol; van: Datum; tot: Datum | null }[];
  patronen: readonly Werkpatroon[];
  afwezig: readonly Periode[];
}

/** VRIJ: not a day this person works. UIT_DIENST: holds no role that day. */
export type Aanwezigheid = 'AANWEZIG' | 'AFWEZIG' | 'VRIJ' | 'UIT_DIENST';

export interface Dag {
  aanwezigheid: Aanwezigheid;
  /** Minutes of work, and what is left of them after training and side tasks. */
  bruto: number;
  netto: number;
}

/** Whoever has no pattern on record works full-time. */
const VOLTIJD: Pick<Werkpatroon, 'minuten' | 'aandeelOpleiding'> = {
  minuten: [480, 480, 480, 480, 480],
  aandeelOpleiding: 0,
};

const holds = ({ van, tot }: { van: Datum; tot: Datum | null }, dag: Datum): boolean =>
  van <= dag && (tot === null || tot > dag);

export const afwezigOp = ({ vanDatum, totEnMetDatum }: Periode, dag: Datum): boolean =>
  vanDatum <= dag && (totEnMetDatum === null || dag <= totEnMetDatum);

export const rollenOp = ({ rollen }: Pick<Teamlid, 'rollen'>, dag: Datum): Rol[] =>
  rollen.filter((periode) => holds(periode, dag)).map(({ rol }) => rol);

/** How this person is there on one day. */
export function dagVan(lid: Teamlid, dag: Datum): Dag {
  const none = (aanwezigheid: Aanwezigheid): Dag => ({ aanwezigheid, bruto: 0, netto: 0 });
  if (rollenOp(lid, dag).length === 0) return none('UIT_DIENST');
  if (lid.afwezig.some((periode) => afwezigOp(periode, dag))) return none('AFWEZIG');
  const { minuten, aandeelOpleiding } = lid.patronen.find((patroon) => holds(patroon, dag)) ?? VOLTIJD;
  const bruto = isWerkdag(dag) ? (minuten[weekday(dag) - 1] ?? 0) : 0;
  if (bruto === 0) return none('VRIJ');
  return { aanwezigheid: 'AANWEZIG', bruto, netto: Math.round((bruto * (100 - aandeelOpleiding)) / 100) };
}

export interface Capaciteit {
  discipline: Discipline;
  mensen: number;
  bruto: number;
  netto: number;
}

/** What each discipline of the team has on one day; somebody of two disciplines counts in both. */
export function capaciteitOp(leden: readonly Teamlid[], dag: Datum): Capaciteit[] {
  const found = new Map<Discipline, Capaciteit>();
  for (const lid of leden) {
    const { aanwezigheid, bruto, netto } = dagVan(lid, dag);
    for (const discipline of disciplinesVan(rollenOp(lid, dag))) {
      const sum = found.get(discipline) ?? { discipline, mensen: 0, bruto: 0, netto: 0 };
      found.set(discipline, {
        discipline,
        mensen: sum.mensen + (aanwezigheid === 'AANWEZIG' ? 1 : 0),
        bruto: sum.bruto + bruto,
        netto: sum.netto + netto,
      });
    }
  }
  return [...found.values()];
}

export function dagenVan(van: Datum, totEnMet: Datum): Datum[] {
  const dagen: Datum[] = [];
  for (let dag = van; dag <= totEnMet; dag = addDays(dag, 1)) dagen.push(dag);
  return dagen;
}
