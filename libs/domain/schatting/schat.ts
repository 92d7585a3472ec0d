import { REGELBOEK, regelOp, type Regelboek } from '../regels/regelboek';
import { formatDatum } from '../termijnen/datum';
import { afgerond, breuk, deel, EEN, getoond, grootste, maal, NUL, verschil, type Breuk } from './breuk';
import type { AfgewezenFunctie } from './functies';
import { KLASSE_LABEL, klasseVan, uitkomstVan, vervolguitkering } from './klasse';
import type { Klasse, SchattingUitkomst } from './klasse';
import { alsProcent, euro, uren } from './notatie';
import type { SchattingStap } from './onderbouwing';
import type { Basis } from './restverdiencapaciteit';
import { verdienstenVan } from './verdiensten';
import { foutenInVraag, type SchattingVraag, type Wet } from './vraag';

export type { SchattingStap } from './onderbouwing';
export type { Klasse, SchattingUitkomst } from './klasse';
export type { SchattingVraag } from './vraag';

/** The outcome of a schatting; figures half up to two decimals for display, class and outcome from the exact value. */
export interface Schatting {
  readonly wet: Wet;
  readonly peilDatum: SchattingVraag['peilDatum'];
  readonly basis: Basis;
  readonly restverdiencapaciteitPerUur: number;
  readonly restverdiencapaciteitPercentage: number;
  readonly arbeidsongeschiktheidspercentage: number;
  readonly klasse: Klasse;
  readonly uitkomst: SchattingUitkomst;
  /** Per cent of the grondslag of Wet WIA 62; null without a WGA right. */
  readonly vervolguitkeringPercentage: number | null;
  readonly gebruikteFuncties: readonly string[];
  readonly afgewezenFuncties: readonly AfgewezenFunctie[];
  readonly waarschuwingen: readonly string[];
  readonly regelVersie: number;
  readonly onderbouwing: readonly SchattingStap[];
}

const HONDERD: Breuk = { teller: 100n, noemer: 1n };

/**
 * The schatting of the Schattingsbesluit in exact arithmetic, under the rules of the peildatum.
 * Throws RangeError on a vraag in which `foutenInVraag` finds something.
 */
export function schat(vraag: SchattingVraag, boek: Regelboek = REGELBOEK): Schatting {
  const [fout] = foutenInVraag(vraag, boek);
  if (fout !== undefined) throw new RangeError(`${fout.veld} ${fout.melding}`);
  const { wet, peilDatum } = vraag;
  const verdiensten = verdienstenVan(vraag, boek);
  const restdeel = deel(verdiensten.perUur, breuk(vraag.maatman.uurloon));
  const verlies = grootste(NUL, verschil(EEN, restdeel));
  const klasse = klasseVan(wet, restdeel, peilDatum, boek);
  const uitkomst = uitkomstVan(klasse, verdiensten.basis, vraag.duurzaam === true);
  return {
    wet,
    peilDatum,
    basis: verdiensten.basis,
    restverdiencapaciteitPerUur: getoond(verdiensten.perUur),
    restverdiencapaciteitPercentage: getoond(maal(restdeel, HONDERD)),
    arbeidsongeschiktheidspercentage: getoond(maal(verlies, HONDERD)),
    klasse,
    uitkomst,
    vervolguitkeringPercentage: uitkomst === 'IVA' ? null : vervolguitkering(klasse, peilDatum, boek),
    gebruikteFuncties: verdiensten.gebruikteFuncties,
    afgewezenFuncties: verdiensten.afgewezenFuncties,
    waarschuwingen: [
      ...aboutRounding(vraag, restdeel, verlies, klasse, boek),
      ...aboutVraag(vraag, verdiensten.basis),
    ],
    regelVersie: boek.versie,
    onderbouwing: [
      explainMaatman(vraag),
      ...verdiensten.stappen,
      explainVerlies(wet, restdeel, verlies),
      explainKlasse(vraag, klasse, uitkomst, boek),
    ],
  };
}

function aboutRounding(
  { wet, peilDatum }: SchattingVraag,
  restdeel: Breuk,
  verlies: Breuk,
  klasse: Klasse,
  boek: Regelboek,
): string[] {
  const shown = [rounded(restdeel), ...(wet === 'WIA' ? [verschil(EEN, rounded(verlies))] : [])];
  return shown.some((deelShown) => klasseVan(wet, deelShown, peilDatum, boek) !== klasse)
    ? ['De afgeronde percentages vallen in een andere klasse dan de exacte waarde; de exacte waarde beslist.']
    : [];
}

function aboutVraag(vraag: SchattingVraag, basis: Basis): string[] {
  const { feitelijkUurloon, feitelijkeUren, urenBelastbaar, maatman, functies } = vraag;
  const warnings: [boolean, string][] = [
    [
      basis === 'GEEN_BENUTBARE_MOGELIJKHEDEN' && (feitelijkUurloon ?? 0) > 0,
      'Er zijn feitelijke verdiensten opgegeven naast geen benutbare mogelijkheden.',
    ],
    [
      basis === 'FEITELIJKE_VERDIENSTEN' &&
        feitelijkeUren === undefined &&
        (urenBelastbaar ?? 168) < maatman.uren,
      'Het feitelijke uurloon is gelezen als verdiensten per uur van de maatman; geef de feitelijke uren als het om minder uren gaat.',
    ],
    [
      basis === 'ARBEIDSKUNDIG_VOLLEDIG' && functies === undefined,
      'Er zijn geen functies opgegeven; zonder functies is de cliënt arbeidskundig volledig arbeidsongeschikt.',
    ],
    [
      vraag.wet === 'WIA' && basis === 'FEITELIJKE_VERDIENSTEN' && vraag.duurzaam === true,
      'Bij feitelijke verdiensten beoordeelt de verzekeringsarts alleen de belastbaarheid voor dat werk, niet de duurzaamheid.',
    ],
  ];
  return warnings.filter(([applies]) => applies).map(([, text]) => text);
}

const rounded = (deelShown: Breuk): Breuk => ({ teller: afgerond(deelShown, 4), noemer: 10_000n });

function explainMaatman({ maatman, peilDatum }: SchattingVraag): SchattingStap {
  return {
    stap: 'Maatman',
    waarde: `${euro(breuk(maatman.uurloon))} per uur, ${uren(breuk(maatman.uren))} uren per week`,
    grondslag: 'Schattingsbesluit 7 tot en met 8',
    gevolg: `maatstaf op de datum in geding ${formatDatum(peilDatum)}`,
  };
}

function explainVerlies(wet: Wet, restdeel: Breuk, verlies: Breuk): SchattingStap {
  return {
    stap: 'Mate van arbeidsongeschiktheid',
    waarde: alsProcent(verlies),
    grondslag: wet === 'WIA' ? 'Schattingsbesluit 10; Wet WIA 5' : 'Schattingsbesluit 10; ZW 19ab',
    gevolg: `de cliënt kan ${alsProcent(restdeel)} van het maatmanloon verdienen`,
  };
}

const GRENS: Readonly<Partial<Record<Klasse, string>>> = {
  LT35: 'wia.ondergrens',
  '80_100': 'wia.volledig',
  GT65: 'ezwb.grens',
  LE65: 'ezwb.grens',
};

const GEVOLG: Readonly<Record<SchattingUitkomst, string>> = {
  GEEN_RECHT_LT35: 'geen recht op een WIA-uitkering',
  WGA_35_80: 'recht op WGA, gedeeltelijk arbeidsgeschikt',
  WGA_80_100: 'recht op WGA, volledig maar niet duurzaam arbeidsongeschikt',
  IVA: 'recht op IVA, volledig en duurzaam arbeidsongeschikt',
  BEEINDIGEN_GT65: 'het recht op ziekengeld eindigt',
  VOORTZETTEN_LE65: 'het recht op ziekengeld loopt door',
  VOORTZETTEN_GBM: 'het recht op ziekengeld loopt door, geen benutbare mogelijkheden',
};

function explainKlasse(
  { peilDatum }: SchattingVraag,
  klasse: Klasse,
  uitkomst: SchattingUitkomst,
  boek: Regelboek,
): SchattingStap {
  const regel = regelOp(boek, GRENS[klasse] ?? 'wia.klassen', peilDatum)!;
  return { stap: 'Klasse', waarde: KLASSE_LABEL[klasse], grondslag: regel.artikel, gevolg: GEVOLG[uitkomst] };
}
