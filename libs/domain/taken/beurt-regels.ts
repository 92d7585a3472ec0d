import { klasseVanKlok, soortOf } from '../klokken';
import { afspraakOp, type Regelboek } from '../regels/regelboek';
import { addWeeks, latest, type Datum } from '../termijnen/datum';
import { addWerkdagen } from '../termijnen/werkdagen';
import type { Beurtkenmerken } from './beurt';
import { werkdagenVoor } from './catalogus';

/** The agreements of the house about the order of work, as they are in force on a day. */
export interface Beurtregels {
  dwangsomDagen: number;
  haastDagen: number;
  continuiteitDagen: number;
  clientWachtWeken: number;
  bodemWeken: number;
  /** How long whoever did something with a taak can undo it. */
  ongedaanMinuten: number;
}

/** One rule set for all work: the order of two dossiers means nothing when each goes by rules of its own. */
export function beurtregelsOp(boek: Regelboek, dag: Datum): Beurtregels {
  const getal = (sleutel: string) => afspraakOp(boek, `taken.${sleutel}`, dag)[0]!;
  return {
    dwangsomDagen: getal('dwangsom'),
    haastDagen: getal('haast'),
    continuiteitDagen: getal('continuiteit'),
    clientWachtWeken: getal('client_wacht'),
    bodemWeken: getal('bodem'),
    ongedaanMinuten: getal('ongedaan'),
  };
}

/** What a dossier gives each of its open taken. */
export type BeurtVanDossier = Pick<Beurtkenmerken, 'termijnDatum' | 'dwangsomDagen' | 'clientDatum'>;

/** What the order has to know of a legal clock. */
export interface Klok {
  sleutel: string;
  status: string;
  uiterlijkeDatum: Datum;
}

const TELT_OOK_VERSTREKEN = [
  'BESLISTERMIJN',
  'BEZWAAR',
  'RECHTERLIJKE_TERMIJN',
  'DWANGSOMBESLUIT',
  'DWANGSOMBETALING',
];

/**
 * The clock of this dossier that ends first: every one that runs, and of those that passed the ones on which somebody
 * waits for a decision. A term of the client is not for us to meet, and the last day of a dwangsom is no day to aim for.
 */
export function eersteKlok(deadlines: readonly Klok[]): Klok | null {
  const counting = deadlines.filter(
    ({ sleutel, status }) =>
      soortOf(sleutel) !== 'DWANGSOM' &&
      klasseVanKlok(sleutel) !== 'client' &&
      (status === 'LOOPT' || (status === 'VERSTREKEN' && TELT_OOK_VERSTREKEN.includes(soortOf(sleutel)))),
  );
  return counting.reduce<Klok | null>(
    (first, klok) => (first && first.uiterlijkeDatum <= klok.uiterlijkeDatum ? first : klok),
    null,
  );
}

export function beurtVanDossier(
  deadlines: readonly Klok[],
  ontvangstDatum: Datum,
  regels: Pick<Beurtregels, 'dwangsomDagen' | 'clientWachtWeken'>,
): BeurtVanDossier {
  const loopt = (soort: string, ...standen: string[]) =>
    deadlines.some(({ sleutel, status }) => soortOf(sleutel) === soort && standen.includes(status));
  const wachtOpBesluit = loopt('BESLISTERMIJN', 'LOOPT', 'VERSTREKEN');
  return {
    termijnDatum: eersteKlok(deadlines)?.uiterlijkeDatum ?? null,
    dwangsomDagen:
      loopt('DWANGSOM', 'LOOPT') || loopt('RECHTERLIJKE_TERMIJN', 'LOOPT', 'VERSTREKEN')
        ? regels.dwangsomDagen
        : 0,
    clientDatum: wachtOpBesluit ? addWeeks(ontvangstDatum, regels.clientWachtWeken) : null,
  };
}

/** What a taak has of its own, from the day it came. */
export const beurtVanTaak = (
  soort: string,
  geopendDatum: Datum,
  { bodemWeken }: Pick<Beurtregels, 'bodemWeken'>,
): Pick<Beurtkenmerken, 'normDatum' | 'bodemDatum'> => {
  const werkdagen = werkdagenVoor(soort);
  // An agreed taak has no term of the house: only its own day, or the floor.
  const normDatum = werkdagen === null ? null : addWerkdagen(geopendDatum, werkdagen);
  const bodem = addWeeks(geopendDatum, bodemWeken);
  // What takes a quarter of a year by nature, such as the eerste lijn, does not lie too long after six weeks.
  return { normDatum, bodemDatum: normDatum ? latest(bodem, normDatum) : bodem };
};
