import type { Fout } from '../aanvraag';
import { REGELBOEK, regelOp, type Regel, type Regelboek } from '../regels/regelboek';
import { aowDatum } from './aow-datum';
import { addMonths, addWeeks, daysBetween, formatDatum, type Datum } from './datum';
import type { Stap } from './onderbouwing';
import { naZiektedagen, telSamen, type Samentelling, type Ziekteverloop } from './samentelling';

export type { Onderbreking, Verlof, Ziekteverloop } from './samentelling';

export type Wie = 'CLIENT' | 'WERKGEVER' | 'UWV';

/** A moment of the calendar; `week` counts whole weeks of illness before it. */
export interface Kalendermoment {
  readonly moment: Moment;
  readonly datum: Datum;
  readonly week: number;
  readonly grondslag: string;
  readonly wie: Wie;
}

export interface KalenderVraag extends Ziekteverloop {
  /** Ends ziekengeld at AOW age; without it AOW plays no part. */
  readonly geboorteDatum?: Datum | undefined;
}

export interface Ziektewetkalender extends Omit<Samentelling, 'blokken'> {
  readonly eindeWachttijdDatum: Datum;
  readonly regelVersie: number;
  readonly momenten: readonly Kalendermoment[];
}

/** Counted forward in days of illness by the sum of these rows, or back or on from the end of the wachttijd. */
interface Rij {
  readonly moment: string;
  readonly wie: Wie;
  readonly na?: readonly string[];
  readonly voorEinde?: string;
  readonly naEinde?: string;
  readonly keer?: number;
}

/* prettier-ignore */
const RIJEN = [
  { moment: 'ziekmelding', wie: 'CLIENT', na: ['zw.ziekmelding_client'] },
  { moment: 'aangifteFlex', wie: 'WERKGEVER', na: ['zw.aangifte_flex'] },
  { moment: 'verkorteWachttijdVanaf', wie: 'CLIENT', na: ['wia.verkort_vanaf'] },
  { moment: 'probleemanalyse', wie: 'UWV', na: ['zw.probleemanalyse'] },
  { moment: 'aangifteZesWeken', wie: 'WERKGEVER', na: ['zw.aangifte_zes_weken'] },
  { moment: 'aangifteEigenrisicodrager', wie: 'WERKGEVER', na: ['zw.aangifte_eigenrisicodrager'] },
  { moment: 'planVanAanpak', wie: 'UWV', na: ['zw.probleemanalyse', 'zw.plan_van_aanpak'] },
  { moment: 'tweedeLijn', wie: 'UWV', na: ['zw.tweede_lijn'] },
  { moment: 'aangifte29d', wie: 'WERKGEVER', na: ['zw.aangifte_29d'] },
  { moment: 'herijking', wie: 'UWV', na: ['zw.herijking'] },
  { moment: 'screeningEzwb', wie: 'UWV', na: ['ezwb.screening'] },
  { moment: 'melding42Weken', wie: 'WERKGEVER', na: ['zw.melding_werkgever'] },
  { moment: 'oproepEzwb', wie: 'UWV', na: ['ezwb.oproep'] },
  { moment: 'tweedeHerijking', wie: 'UWV', na: ['zw.herijking'], keer: 2 },
  { moment: 'eerstejaarsevaluatie', wie: 'WERKGEVER', na: ['zw.eerstejaarsevaluatie'] },
  { moment: 'toetsEzwb', wie: 'UWV', na: ['ezwb.toets'] },
  { moment: 'tweedeZiektejaar', wie: 'UWV', na: ['zw.tweede_ziektejaar'] },
  { moment: 'verkorteWachttijdUiterlijk', wie: 'CLIENT', na: ['wia.verkort_uiterlijk'] },
  { moment: 'derdeHerijking', wie: 'UWV', na: ['zw.herijking'], keer: 3 },
  { moment: 'wiaBrief', wie: 'UWV', na: ['wia.uwv_kennisgeving'] },
  { moment: 'reIntegratieverslag', wie: 'WERKGEVER', voorEinde: 'wia.reintegratieverslag' },
  { moment: 'wiaAanvraag', wie: 'CLIENT', voorEinde: 'wia.aanvraag_uiterlijk' },
  { moment: 'loonsanctie', wie: 'UWV', voorEinde: 'loonsanctie.uiterlijk' },
  { moment: 'eindeZiekengeld', wie: 'UWV', na: ['zw.maximum'] },
  { moment: 'eindeWachttijd', wie: 'UWV', na: ['wia.wachttijd'] },
  { moment: 'eindeLoonsanctie', wie: 'UWV', naEinde: 'loonsanctie.maximum' },
] as const satisfies readonly Rij[];

export type Moment = (typeof RIJEN)[number]['moment'] | 'eindeZiekengeldNaToets';

/** What is wrong with a verloop, field by field, in Dutch. */
export function foutenInVerloop(verloop: KalenderVraag, boek: Regelboek = REGELBOEK): Fout[] {
  const { eersteZiektedagDatum: eerste, onderbrekingen = [], verlof = [], zonderZiekengeld = [] } = verloop;
  const fouten: Fout[] = [];
  const must = (fine: boolean, veld: string, melding: string) => {
    if (!fine) fouten.push({ veld, melding });
  };
  const known = ['wia.wachttijd', 'samentelling'].every((sleutel) => regelOp(boek, sleutel, eerste) !== null);
  must(known, 'eersteZiektedagDatum', 'ligt buiten de jaren waarvan de regels bekend zijn');
  must(
    verloop.geboorteDatum === undefined || verloop.geboorteDatum < eerste,
    'geboorteDatum',
    'moet vóór de eerste ziektedag liggen',
  );
  onderbrekingen.forEach(({ herstelDatum, ziekDatum }, index) => {
    const veld = `onderbrekingen.${index}`;
    must(herstelDatum > eerste, `${veld}.herstelDatum`, 'moet na de eerste ziektedag liggen');
    must(ziekDatum > herstelDatum, `${veld}.ziekDatum`, 'moet na de hersteldatum liggen');
    const others = onderbrekingen.filter((_, at) => at < index);
    must(
      others.every((other) => ziekDatum < other.herstelDatum || other.ziekDatum < herstelDatum),
      `${veld}.herstelDatum`,
      'valt samen met een andere onderbreking',
    );
  });
  const periods = [
    ['verlof', verlof],
    ['zonderZiekengeld', zonderZiekengeld],
  ] as const;
  for (const [name, rows] of periods) {
    rows.forEach(({ vanDatum, totEnMetDatum }, index) => {
      must(vanDatum > eerste, `${name}.${index}.vanDatum`, 'moet na de eerste ziektedag liggen');
      must(totEnMetDatum >= vanDatum, `${name}.${index}.totEnMetDatum`, 'kan niet vóór de eerste dag liggen');
    });
  }
  return fouten;
}

/**
 * The dates of Ziektewet and WIA that follow from a course of illness, in order. A moment whose rule was not in force
 * is left out. Counted back from the end of the wachttijd in calendar weeks, and never moved by the Algemene
 * termijnenwet (ATW 1 lid 2). Throws RangeError on a verloop in which `foutenInVerloop` finds something.
 */
export function kalenderVan(
  { geboorteDatum, ...verloop }: KalenderVraag,
  boek: Regelboek = REGELBOEK,
): Ziektewetkalender {
  const { blokken, onderbouwing, einde, weken, ...samentelling } = wachttijdVan(
    { ...verloop, geboorteDatum },
    boek,
  );
  const { eersteZiektedagDatum } = samentelling;
  const place = { boek, eersteZiektedagDatum, blokken, einde, weken };
  const aow = geboorteDatum === undefined ? null : aowDatum(geboorteDatum, boek);
  const momenten = RIJEN.flatMap((rij) => momentOf(rij, place));
  return {
    ...samentelling,
    eindeWachttijdDatum: einde,
    regelVersie: boek.versie,
    momenten: [...momenten, ...uitloop(momenten, boek)]
      .map((moment) => (moment.moment === 'eindeZiekengeld' ? untilAow(moment, aow, place) : moment))
      .sort(byDatum),
    onderbouwing: aow === null || aow >= einde ? onderbouwing : [...onderbouwing, explainAow(aow)],
  };
}

/**
 * The first day after the wachttijd alone: every act on a claim asks for it, and the other moments are ten times the
 * work. Throws as `kalenderVan` does.
 */
export const eindeWachttijdNa = (verloop: KalenderVraag, boek: Regelboek = REGELBOEK): Datum =>
  wachttijdVan(verloop, boek).einde;

function wachttijdVan(verloop: KalenderVraag, boek: Regelboek) {
  const [fout] = foutenInVerloop(verloop, boek);
  if (fout !== undefined) throw new RangeError(`${fout.veld} ${fout.melding}`);
  const samentelling = telSamen(verloop, boek);
  const wachttijd = regelOp(boek, 'wia.wachttijd', samentelling.eersteZiektedagDatum)!;
  return {
    ...samentelling,
    einde: naZiektedagen(samentelling, dagenVan(wachttijd)),
    weken: Number(wachttijd.waarde),
  };
}

/** Ziekengeld ends at AOW age, or six weeks on for who falls ill on or after it (ZW 29 lid 5). */
function untilAow(moment: Kalendermoment, aow: Datum | null, place: Place): Kalendermoment {
  const { boek, eersteZiektedagDatum } = place;
  const regel = regelOp(boek, 'zw.maximum_aow', eersteZiektedagDatum);
  if (aow === null || regel === null || aow >= moment.datum) return moment;
  if (eersteZiektedagDatum < aow) {
    const week = Math.floor(daysBetween(eersteZiektedagDatum, aow) / 7);
    return { ...moment, datum: aow, week, grondslag: 'ZW 29 lid 5; AOW 7a' };
  }
  const dagen = dagenVan(regel);
  return { ...moment, datum: naZiektedagen(place, dagen), week: dagen / 7, grondslag: regel.artikel };
}

function explainAow(aow: Datum): Stap {
  return {
    feit: 'AOW-leeftijd vóór het einde van de wachttijd',
    datum: aow,
    grondslag: 'AOW 7a; ZW 29 lid 5',
    gevolg: `geen recht op WIA; ziekengeld niet na ${formatDatum(aow)}, of zes weken bij ziekte vanaf die dag`,
  };
}

/** The date of one moment, or null when its rule was not in force. */
export function datumVan({ momenten }: Pick<Ziektewetkalender, 'momenten'>, moment: Moment): Datum | null {
  return momenten.find((found) => found.moment === moment)?.datum ?? null;
}

interface Place extends Pick<Samentelling, 'eersteZiektedagDatum' | 'blokken'> {
  readonly boek: Regelboek;
  readonly einde: Datum;
  readonly weken: number;
}

function momentOf(rij: Rij & { moment: Moment }, place: Place): Kalendermoment[] {
  const { boek, eersteZiektedagDatum, einde, weken } = place;
  const { moment, wie, na, voorEinde, naEinde, keer = 1 } = rij;
  const fromEinde = voorEinde ?? naEinde;
  if (fromEinde !== undefined) {
    const regel = regelOp(boek, fromEinde, einde);
    if (regel === null) return [];
    const offset = (voorEinde === undefined ? 1 : -1) * Number(regel.waarde);
    const datum = addWeeks(einde, offset);
    return [{ moment, datum, week: weken + offset, grondslag: regel.artikel, wie }];
  }
  const regels = na!.map((sleutel) => regelOp(boek, sleutel, eersteZiektedagDatum));
  if (!regels.every((regel) => regel !== null)) return [];
  const dagen = keer * regels.reduce((sum, regel) => sum + dagenVan(regel), 0);
  const datum = naZiektedagen(place, dagen);
  return [{ moment, datum, week: Math.floor(dagen / 7), grondslag: regels.at(-1)!.artikel, wie }];
}

/** Days of illness before the moment: of week number n the first day, so n - 1 weeks. */
function dagenVan({ waarde, eenheid }: Regel): number {
  if (eenheid === 'dagen') return Number(waarde);
  return 7 * (Number(waarde) - (eenheid === 'weeknummer' ? 1 : 0));
}

/** The end of ziekengeld when the EZWb finds more than 65% and is decided in time (ZW 19aa lid 2). */
function uitloop(momenten: readonly Kalendermoment[], boek: Regelboek): Kalendermoment[] {
  const toets = momenten.find(({ moment }) => moment === 'toetsEzwb');
  const regel = toets && regelOp(boek, 'ezwb.uitloop', toets.datum);
  if (toets === undefined || !regel) return [];
  const datum = addMonths(toets.datum, Number(regel.waarde));
  return [{ ...toets, moment: 'eindeZiekengeldNaToets', datum, grondslag: regel.artikel }];
}

function byDatum(a: Kalendermoment, b: Kalendermoment): number {
  return daysBetween(b.datum, a.datum);
}
