import type { Fout } from '../aanvraag';
import { regelOp, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { heeftTweeDecimalen } from './breuk';
import { magZestigPlus, type ZestigPlus } from './zestig-plus';

export type Wet = 'WIA' | 'ZW';

/** A functie of the CBBS as the arbeidsdeskundige puts it forward. */
export interface Functie {
  readonly sbcCode: string;
  readonly uurloon: number;
  readonly arbeidsplaatsen: number;
  readonly uren?: number;
}

/** What an arbeidsdeskundige knows at a schatting. Euros per hour and hours per week, at most two decimals. */
export interface SchattingVraag {
  readonly wet: Wet;
  /** The datum in geding: it decides which rules apply. */
  readonly peilDatum: Datum;
  readonly maatman: { readonly uurloon: number; readonly uren: number };
  /** Hours per week he can bear; left out when there is no arbeidsduurbeperking. */
  readonly urenBelastbaar?: number;
  readonly geenBenutbareMogelijkheden?: boolean;
  /** Fit for his own work: no arbeidskundig onderzoek (Schattingsbesluit 2 lid 6). */
  readonly geschiktVoorMaatgevendeArbeid?: boolean;
  readonly duurzaam?: boolean;
  readonly feitelijkUurloon?: number;
  /** Hours per week of the actual work, when the earnings per hour are to be spread over the maatman hours. */
  readonly feitelijkeUren?: number;
  readonly functies?: readonly Functie[];
  readonly zestigPlus?: ZestigPlus;
}

export const MEESTE_FUNCTIES = 100;
export const HOOGSTE_UURLOON = 100_000;
export const UREN_PER_WEEK = 168;
const SBC_CODE = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/;

/** The rule that must be in force on the peildatum, per wet. */
const GRENS = { WIA: 'wia.ondergrens', ZW: 'ezwb.grens' } as const;

/** What is wrong with a vraag, field by field, in Dutch; an empty list when it can be computed. */
export function foutenInVraag(vraag: SchattingVraag, boek: Regelboek): Fout[] {
  const { wet, peilDatum, maatman, functies } = vraag;
  const fouten: Fout[] = [];
  const must = (fine: boolean, veld: string, melding: string) => {
    if (!fine) fouten.push({ veld, melding });
  };
  const amount = (veld: string, value: number | undefined, least: number, most: number) => {
    if (value === undefined) return;
    const within = value >= least && value <= most;
    if (!within) must(false, veld, `moet van ${nl(least)} t/m ${nl(most)} zijn`);
    must(heeftTweeDecimalen(value), veld, 'mag hoogstens twee decimalen hebben');
  };
  must(
    regelOp(boek, GRENS[wet], peilDatum) !== null,
    'peilDatum',
    `ligt buiten de jaren waarvan de regels van de ${wet} bekend zijn`,
  );
  amount('maatman.uurloon', maatman.uurloon, 0.01, HOOGSTE_UURLOON);
  amount('maatman.uren', maatman.uren, 0.01, UREN_PER_WEEK);
  amount('urenBelastbaar', vraag.urenBelastbaar, 0, UREN_PER_WEEK);
  amount('feitelijkUurloon', vraag.feitelijkUurloon, 0, HOOGSTE_UURLOON);
  amount('feitelijkeUren', vraag.feitelijkeUren, 0, UREN_PER_WEEK);
  must(
    vraag.feitelijkeUren === undefined || vraag.feitelijkUurloon !== undefined,
    'feitelijkUurloon',
    'is verplicht bij feitelijke uren',
  );
  must(
    !(vraag.geenBenutbareMogelijkheden && vraag.geschiktVoorMaatgevendeArbeid),
    'geschiktVoorMaatgevendeArbeid',
    'kan niet samengaan met geen benutbare mogelijkheden',
  );
  must(
    (functies?.length ?? 0) <= MEESTE_FUNCTIES,
    'functies',
    `mag hoogstens ${MEESTE_FUNCTIES} regels hebben`,
  );
  functies?.forEach((functie, index) => {
    const veld = `functies.${index}`;
    must(SBC_CODE.test(functie.sbcCode), `${veld}.sbcCode`, 'moet een SBC-code zijn, zoals 111180');
    amount(`${veld}.uurloon`, functie.uurloon, 0.01, HOOGSTE_UURLOON);
    amount(`${veld}.uren`, functie.uren, 0.01, UREN_PER_WEEK);
    must(
      Number.isSafeInteger(functie.arbeidsplaatsen) && functie.arbeidsplaatsen >= 0,
      `${veld}.arbeidsplaatsen`,
      'moet een geheel getal vanaf 0 zijn',
    );
  });
  must(
    hasGround(vraag),
    'functies',
    'is verplicht zonder feitelijk uurloon of een grond om geen functies te duiden',
  );
  return [...fouten, ...foutenInZestigPlus(vraag, boek)];
}

function hasGround(vraag: SchattingVraag): boolean {
  return (
    vraag.functies !== undefined ||
    vraag.feitelijkUurloon !== undefined ||
    vraag.geenBenutbareMogelijkheden === true ||
    vraag.geschiktVoorMaatgevendeArbeid === true ||
    vraag.zestigPlus !== undefined
  );
}

function foutenInZestigPlus({ zestigPlus, wet, peilDatum }: SchattingVraag, boek: Regelboek): Fout[] {
  if (zestigPlus === undefined) return [];
  const eindeWachttijdDatum = zestigPlus.eindeWachttijdDatum ?? peilDatum;
  const reden =
    wet === 'ZW' ? 'geldt alleen voor de WIA' : magZestigPlus({ ...zestigPlus, eindeWachttijdDatum }, boek);
  return reden === null ? [] : [{ veld: 'zestigPlus', melding: reden }];
}

const nl = (n: number): string => String(n).replace('.', ',');
