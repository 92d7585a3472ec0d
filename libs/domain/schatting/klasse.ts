import { getalOp, regelOp, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { EEN, procent, verschil, vergelijk, type Breuk } from './breuk';
import type { Basis } from './restverdiencapaciteit';
import type { Wet } from './vraag';

export const WIA_KLASSEN = ['LT35', '35_45', '45_55', '55_65', '65_80', '80_100'] as const;
export type WiaKlasse = (typeof WIA_KLASSEN)[number];
export type ZwKlasse = 'GT65' | 'LE65';
export type Klasse = WiaKlasse | ZwKlasse;

export type SchattingUitkomst =
  | 'GEEN_RECHT_LT35'
  | 'WGA_35_80'
  | 'WGA_80_100'
  | 'IVA'
  | 'BEEINDIGEN_GT65'
  | 'VOORTZETTEN_LE65'
  | 'VOORTZETTEN_GBM';

/** How the classes are written in a decision. */
export const KLASSE_LABEL: Readonly<Record<Klasse, string>> = {
  LT35: 'minder dan 35%',
  '35_45': '35 tot 45%',
  '45_55': '45 tot 55%',
  '55_65': '55 tot 65%',
  '65_80': '65 tot 80%',
  '80_100': '80 tot 100%',
  GT65: 'meer dan 65% van het maatmanloon',
  LE65: 'ten hoogste 65% van het maatmanloon',
};

/** The class of what he can still earn as a part of the maatmanloon, by the exact value and the rules of that day. */
export function klasseVan(wet: Wet, restdeel: Breuk, peilDatum: Datum, boek: Regelboek): Klasse {
  if (wet === 'ZW') {
    return vergelijk(restdeel, procent(getalOp(boek, 'ezwb.grens', peilDatum))) > 0 ? 'GT65' : 'LE65';
  }
  if (vergelijk(restdeel, procent(getalOp(boek, 'wia.ondergrens', peilDatum))) > 0) return 'LT35';
  if (vergelijk(restdeel, procent(getalOp(boek, 'wia.volledig', peilDatum))) <= 0) return '80_100';
  const verlies = verschil(EEN, restdeel);
  const middle = reeks(boek, 'wia.klassen', peilDatum).slice(1, -1);
  const passed = middle.filter((ondergrens) => vergelijk(verlies, procent(ondergrens)) >= 0).length;
  return WIA_KLASSEN[1 + passed]!;
}

/** The percentage of the vervolguitkering of a class (Wet WIA 61 lid 6), or null when there is no right. */
export function vervolguitkering(klasse: Klasse, peilDatum: Datum, boek: Regelboek): number | null {
  const index = WIA_KLASSEN.indexOf(klasse as WiaKlasse);
  return index < 1 ? null : reeks(boek, 'wia.vervolguitkering', peilDatum)[index - 1]!;
}

/** What a class means for the right; duurzaam matters only when volledig (Wet WIA 4 and 5; ZW 19aa). */
export function uitkomstVan(klasse: Klasse, basis: Basis, duurzaam: boolean): SchattingUitkomst {
  if (klasse === 'GT65') return 'BEEINDIGEN_GT65';
  if (klasse === 'LE65')
    return basis === 'GEEN_BENUTBARE_MOGELIJKHEDEN' ? 'VOORTZETTEN_GBM' : 'VOORTZETTEN_LE65';
  if (klasse === 'LT35') return 'GEEN_RECHT_LT35';
  if (klasse !== '80_100') return 'WGA_35_80';
  // The vereenvoudigde beoordeling never leads to IVA: a suspicion of it takes the normal road.
  return duurzaam && basis !== 'ZESTIG_PLUS' ? 'IVA' : 'WGA_80_100';
}

function reeks(boek: Regelboek, sleutel: string, peilDatum: Datum): readonly number[] {
  const waarde = regelOp(boek, sleutel, peilDatum)?.waarde;
  if (!Array.isArray(waarde) || waarde.length !== WIA_KLASSEN.length - 1) {
    throw new RangeError(`regelboek ${boek.versie} heeft op ${peilDatum} geen reeks voor ${sleutel}`);
  }
  return waarde as readonly number[];
}
