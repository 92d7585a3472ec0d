import { inForce, REGELBOEK, type Regel, type Regelboek } from '../regels/regelboek';
import type { Datum } from './datum';
import type { TermijnSoort } from './termijn-soort';

export type { TermijnSoort } from './termijn-soort';

/** A statutory term, in force for aanvragen received from `van` up to and including `tot`. */
export interface TermijnRegel {
  readonly sleutel: string;
  readonly soort: TermijnSoort;
  readonly weken: number;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly artikel: string;
  /** Algemene termijnenwet applies: statutory and at most 12 weeks. */
  readonly atw: boolean;
  /** What a kennisgeving does: move the end, or only inform while the term stays fixed. */
  readonly kennisgeving: 'VERSCHUIFT' | 'INFORMEERT';
  readonly kennisgevingArtikel: string;
}

/** The term UWV announces by kennisgeving; no statute sets it, so each needs its own letter. */
export interface Aankondiging {
  readonly sleutel: string;
  readonly soort: TermijnSoort;
  readonly weken: number;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** The statutory rule for an aanvraag received on `ontvangst`, or null when no statute sets a term. */
export function regelFor(
  soort: TermijnSoort,
  ontvangst: Datum,
  boek: Regelboek = REGELBOEK,
): TermijnRegel | null {
  return inForce(termijnenIn(boek).wettelijk.get(soort), ontvangst);
}

/** The announced term for an aanvraag received on `ontvangst`, or null. */
export function aankondigingFor(
  soort: TermijnSoort,
  ontvangst: Datum,
  boek: Regelboek = REGELBOEK,
): Aankondiging | null {
  return inForce(termijnenIn(boek).aangekondigd.get(soort), ontvangst);
}

interface Termijnen {
  readonly wettelijk: ReadonlyMap<TermijnSoort, readonly TermijnRegel[]>;
  readonly aangekondigd: ReadonlyMap<TermijnSoort, readonly Aankondiging[]>;
}

// Every date of every dossier passes here: read from the book once, as long as the book lives.
const indexes = new WeakMap<Regelboek, Termijnen>();

function termijnenIn(boek: Regelboek): Termijnen {
  const known = indexes.get(boek);
  if (known !== undefined) return known;
  const terms = boek.regels.filter((regel) => regel.soort !== undefined);
  const read: Termijnen = {
    wettelijk: bySoort(terms.filter(({ kennisgeving }) => kennisgeving !== undefined).map(toTermijn)),
    aangekondigd: bySoort(terms.filter(({ kennisgeving }) => kennisgeving === undefined).map(toAankondiging)),
  };
  indexes.set(boek, read);
  return read;
}

function bySoort<R extends Aankondiging>(rows: readonly R[]): Map<TermijnSoort, R[]> {
  const found = new Map<TermijnSoort, R[]>();
  for (const row of rows) found.set(row.soort, [...(found.get(row.soort) ?? []), row]);
  return found;
}

// A book is validated before it is used, so a row with a soort is a whole term.
function toAankondiging({ sleutel, soort, waarde, van, tot }: Regel): Aankondiging {
  return { sleutel, soort: soort!, weken: waarde as number, van, tot };
}

function toTermijn(regel: Regel): TermijnRegel {
  const { artikel, atw, kennisgeving, kennisgevingArtikel } = regel;
  return {
    ...toAankondiging(regel),
    artikel,
    atw: atw!,
    kennisgeving: kennisgeving!,
    kennisgevingArtikel: kennisgevingArtikel!,
  };
}

export const TERMIJN_REGELS: readonly TermijnRegel[] = [...termijnenIn(REGELBOEK).wettelijk.values()].flat();
