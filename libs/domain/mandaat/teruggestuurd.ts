import type { Fact, FactType } from '../facts';
import { refuse, type Refusal } from '../refusals';
import { DELEGEERBAAR } from '../taken/handelingen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { HANDELING_TERUG_REDENEN } from './beoordeling';

/** Work under a mandate in this dossier that an arts sent back, and has not approved since. */
export interface TeruggestuurdWerk {
  /** The act that came back; null when it was the report on the whole mandate. */
  actie: string | null;
  doorNaam: string;
  artsNaam: string;
  reden: string;
  datum: Datum;
  /** Whoever did it says it is mended; the arts has not looked again. */
  hersteld: boolean;
}

/** The acts by which a beschikking, oordeel or advies goes out. */
export const BESCHIKKINGEN: readonly string[] = [
  'neemBesluit',
  'stelBuitenBehandeling',
  'legLoonsanctieOp',
  'wijsBekortingAf',
  'verklaarHersteld',
];

const BESCHIKKING_FEITEN: readonly FactType[] = [
  'BesluitTaken',
  'BuitenBehandelingSet',
  'LoonsanctieImposed',
  'BekortingRejected',
  'HersteldDeclared',
];

/** Whether this states that a beschikking goes out, whatever act it came by. */
export const isBeschikking = (facts: readonly Fact[]): boolean =>
  facts.some(({ type }) => BESCHIKKING_FEITEN.includes(type));

/**
 * Keeps a beschikking back while an arts found work under a mandate wrong. Whoever found it wrong says when it is right:
 * mended is not enough, and an arts of the team can always approve, so that nothing waits for who left.
 */
export const wachtOpHerstel = (
  actie: string,
  teruggestuurd: readonly TeruggestuurdWerk[] = [],
): Refusal | undefined =>
  BESCHIKKINGEN.includes(actie) && teruggestuurd.length > 0
    ? refuse('WERK_TERUGGESTUURD', `${teruggestuurd.map(zin).join(' ')} ${TOT_AKKOORD}`)
    : undefined;

const TOT_AKKOORD = 'Tot een arts akkoord is, gaat er geen beschikking uit.';

const zin = (werk: TeruggestuurdWerk): string =>
  `"${watVan(werk)}" van ${werk.doorNaam} is op ${formatDatum(werk.datum)} teruggestuurd door ${werk.artsNaam} ` +
  `(${redenVan(werk).toLowerCase()})${werk.hersteld ? ' en is hersteld' : ''}.`;

/** What came back, in the words of the mandate. */
export const watVan = ({ actie }: TeruggestuurdWerk): string =>
  actie === null ? 'De terugmelding' : (DELEGEERBAAR[actie as keyof typeof DELEGEERBAAR] ?? actie);

/** Why, in words. */
export const redenVan = ({ reden }: TeruggestuurdWerk): string =>
  HANDELING_TERUG_REDENEN[reden as keyof typeof HANDELING_TERUG_REDENEN] ?? reden;
