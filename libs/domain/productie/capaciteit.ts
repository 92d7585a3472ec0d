import type { Teamlid, Werkpatroon } from '../mensen/bezetting';
import type { Regelboek } from '../regels/regelboek';
import { ROLLEN } from '../rollen';
import { addDays, daysBetween, weekday, type Datum } from '../termijnen/datum';
import { isWerkdag } from '../termijnen/feestdagen';
import type { Functie } from './functies';
import { fteMinuten } from './normtijd';

/** Somebody with what they are and how much they work; absence takes nothing from gross fte. */
export interface Kracht extends Pick<Teamlid, 'id' | 'rollen' | 'patronen'> {
  /** When they were in the teams asked about. */
  plaatsingen: readonly { van: Datum; tot: Datum | null }[];
}

/** Minutes for dossiers in Regie, gross and after training and side tasks, and gross by contract for any work. */
export interface Minuten {
  bruto: number;
  netto: number;
  contract: number;
}
export interface Inzet extends Minuten {
  id: string;
  functie: Functie;
}

/** The working days of a period with the minutes of one fte on each. */
export interface Periode {
  van: Datum;
  tot: Datum;
  /** Sums up to a day, the first being none: of one fte, and per weekday how many working days. */
  fte: readonly number[];
  werkdagen: readonly (readonly number[])[];
}

const WEEKDAGEN = [1, 2, 3, 4, 5];
const VOLTIJD: Omit<Werkpatroon, 'van' | 'tot'> = { minuten: [480, 480, 480, 480, 480], aandeelOpleiding: 0 };

/** `van` up to and including `tot`, with the days on which the house is open. */
export function periodeVan(van: Datum, tot: Datum, boek: Regelboek): Periode {
  const fte = [0];
  const werkdagen = [WEEKDAGEN.map(() => 0)];
  for (let dag = van; dag <= tot; dag = addDays(dag, 1)) {
    const open = isWerkdag(dag);
    fte.push(fte.at(-1)! + (open ? fteMinuten(boek, dag) : 0));
    werkdagen.push(werkdagen.at(-1)!.map((n, index) => n + (open && weekday(dag) === index + 1 ? 1 : 0)));
  }
  return { van, tot, fte, werkdagen };
}

/** How many fte so many minutes in this period are; of a period without a working day none. */
export const inFte = (minuten: number, { fte }: Periode): number =>
  fte.at(-1) === 0 ? 0 : minuten / fte.at(-1)!;

/**
 * What everybody has worked by contract in a period while they were in these teams, per functie. Somebody with two roles counts once, in the one that
 * began first, since fte would else be counted twice (a regievoerder is a verzekeringsarts, evaluation 2.2.7).
 */
export function inzetVan(krachten: readonly Kracht[], periode: Periode): Inzet[] {
  return krachten.flatMap((kracht) => {
    const found = new Map<Functie, Minuten>();
    const grenzen = grenzenVan(kracht, periode);
    grenzen.slice(0, -1).forEach((van, index) => {
      const functie = functieOp(kracht, van);
      if (!functie || !kracht.plaatsingen.some((plaatsing) => holds(plaatsing, van))) return;
      const { bruto, netto, contract } = minutenIn(kracht, periode, van, grenzen[index + 1]!);
      const sum = found.get(functie) ?? { bruto: 0, netto: 0, contract: 0 };
      found.set(functie, {
        bruto: sum.bruto + bruto,
        netto: sum.netto + netto,
        contract: sum.contract + contract,
      });
    });
    return [...found].map(([functie, minuten]) => ({ id: kracht.id, functie, ...minuten }));
  });
}

const holds = ({ van, tot }: { van: Datum; tot: Datum | null }, dag: Datum): boolean =>
  van <= dag && (tot === null || tot > dag);

/** What somebody is on a day: the role that began first; of several from one day the first in the order of roles. */
export function functieOp({ rollen }: Pick<Kracht, 'rollen'>, dag: Datum): Functie | undefined {
  return rollen
    .filter((periode) => holds(periode, dag) && periode.rol !== 'SYSTEEM')
    .sort((a, b) =>
      a.van === b.van ? ROLLEN.indexOf(a.rol) - ROLLEN.indexOf(b.rol) : a.van < b.van ? -1 : 1,
    )[0]?.rol as Functie | undefined;
}

/** Days on which somebody's team, roles or pattern change, with the first of the period and the one after the last. */
function grenzenVan({ rollen, patronen, plaatsingen }: Kracht, { van, tot }: Periode): Datum[] {
  const changes = [...plaatsingen, ...rollen, ...patronen].flatMap((each) => [
    each.van,
    ...(each.tot ? [each.tot] : []),
  ]);
  const within = changes.filter((dag) => dag > van && dag <= tot);
  return [...new Set([van, ...within, addDays(tot, 1)])].sort();
}

/** Minutes from `van` up to and without `tot`, in which the pattern is the same. */
function minutenIn({ patronen }: Kracht, periode: Periode, van: Datum, tot: Datum): Minuten {
  const {
    minuten,
    aandeelOpleiding,
    dekking = 1,
  } = patronen.find((patroon) => holds(patroon, van)) ?? VOLTIJD;
  const upTo = (dag: Datum) => periode.werkdagen[daysBetween(periode.van, dag)]!;
  const [before, after] = [upTo(van), upTo(tot)];
  const contract = minuten.reduce((sum, per, index) => sum + per * (after[index]! - before[index]!), 0);
  const bruto = contract * dekking;
  return { bruto, netto: (bruto * (100 - aandeelOpleiding)) / 100, contract };
}
