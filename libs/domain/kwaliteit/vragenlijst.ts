import type { Datum } from '../termijnen/datum';
import type { Functionaris } from './functionaris';
import { EZWB_VRAGEN } from './vragen-ezwb';
import { WIA_VRAGEN } from './vragen-wia';
import { ZW_VRAGEN } from './vragen-zw';

/** What is judged: the three resultaatgebieden of evaluation 6.1. */
export const ONDERDELEN = {
  ZW: 'Dienstverlening tijdens de Ziektewet',
  EZWB: 'Eerstejaars Ziektewet-beoordeling',
  WIA: 'WIA-claimbeslissing',
} as const;
export type Onderdeel = keyof typeof ONDERDELEN;

export interface Criterium {
  code: string;
  vraag: string;
  /** Whether a "no" makes the work not adequate; of the others Box 6.2 says that they cannot lead to a wrong besluit. */
  bepalend: boolean;
  /** The checks before the beschikking that should catch it; none where no machine can see it. */
  controles: readonly string[];
}

export interface Vragenlijst {
  onderdeel: Onderdeel;
  functionaris: Functionaris;
  versie: number;
  /** From which day dossiers are judged by it. */
  vanDatum: Datum;
  bron: string;
  criteria: readonly Criterium[];
}

/** Every questionnaire there ever was; one that has been used is never changed, a next version has its own day. */
export const VRAGENLIJSTEN: readonly Vragenlijst[] = [...ZW_VRAGEN, ...EZWB_VRAGEN, ...WIA_VRAGEN];

/** The questionnaire in force on a day; undefined where this functionaris has no part in the onderdeel. */
export const vragenlijstOp = (
  onderdeel: Onderdeel,
  functionaris: Functionaris,
  dag: Datum,
  lijsten: readonly Vragenlijst[] = VRAGENLIJSTEN,
): Vragenlijst | undefined =>
  lijsten
    .filter((lijst) => lijst.onderdeel === onderdeel && lijst.functionaris === functionaris)
    .filter(({ vanDatum }) => vanDatum <= dag)
    .sort((a, b) => (a.vanDatum < b.vanDatum ? 1 : -1))[0];

/** The questionnaire somebody filled in, whatever is in force now. */
export const vragenlijst = (
  onderdeel: Onderdeel,
  functionaris: Functionaris,
  versie: number,
): Vragenlijst | undefined =>
  VRAGENLIJSTEN.find(
    (lijst) =>
      lijst.onderdeel === onderdeel && lijst.functionaris === functionaris && lijst.versie === versie,
  );

/** A criterium wherever it stands, for who reads a finding. */
export const criterium = (code: string): Criterium | undefined =>
  VRAGENLIJSTEN.flatMap(({ criteria }) => criteria).find((each) => each.code === code);
