import type { Datum } from '../termijnen/datum';
import { werkdagenBetween } from '../termijnen/werkdagen';

/** What makes the arts look at an act, whatever the review of its mandate says (evaluation Box 6.1). */
export const AANLEIDINGEN = {
  STAGNATIE: 'Stagnatie gemeld',
  BELASTBAARHEID: 'Belastbaarheid gewijzigd',
  TERUGGESTUURD: 'Vorige handeling teruggestuurd',
  EERSTE: 'Eerste handeling voor deze arts',
  TERMIJN_IN_GEVAAR: 'Termijn in gevaar',
} as const;
export type Aanleiding = keyof typeof AANLEIDINGEN;

/** What surrounds one act under a mandate. */
export interface Omstandigheden {
  /** What was reported in this dossier since the arts last had something of it to look at. */
  signalen: readonly string[];
  /** Judgments of this arts on this person, oldest first. */
  oordelen: readonly ('GOED' | 'TERUG')[];
  /** Whether this person did anything under a mandate of this arts before. */
  eerder: boolean;
  /** The end of a running beslistermijn. */
  uiterlijkeBeslisdatum: Datum | null;
  vandaag: Datum;
  /** Working days before its end at which a term is in danger. */
  termijnInGevaar: number;
  gelijkgesteld?: readonly Datum[];
}

/** Every reason to look at this one, in the order of the table. A passed term is late for all, and no reason by itself. */
export function aanleidingenVoor(om: Omstandigheden): Aanleiding[] {
  const { signalen, oordelen, eerder, uiterlijkeBeslisdatum: einde, vandaag } = om;
  const geldt: Record<Aanleiding, boolean> = {
    STAGNATIE: signalen.includes('STAGNATIE'),
    BELASTBAARHEID: signalen.includes('BELASTBAARHEID'),
    TERUGGESTUURD: oordelen.at(-1) === 'TERUG',
    EERSTE: !eerder,
    TERMIJN_IN_GEVAAR:
      einde !== null &&
      einde >= vandaag &&
      werkdagenBetween(vandaag, einde, om.gelijkgesteld) <= om.termijnInGevaar,
  };
  return (Object.keys(AANLEIDINGEN) as Aanleiding[]).filter((aanleiding) => geldt[aanleiding]);
}
