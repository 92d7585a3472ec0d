import {
  ADMINISTRATIE,
  BEZWAAR,
  MDO,
  TAAKDELEGATIE,
  TAAKONDERSTEUNING,
  TERMIJNEN,
} from './catalogus-algemeen';
import { DESKUNDIGENOORDEEL, HERBEOORDELING, PARTICIPATIEWET, WIA } from './catalogus-beoordeling';
import { EERSTE_LIJN, EZWB, TWEEDE_LIJN } from './catalogus-ziektewet';
import { handelingenVan, type Groep, type Handeling, type Rij } from './handeling';

const PER_GROEP = {
  ZIEKTEWET_EERSTE_LIJN: EERSTE_LIJN,
  ZIEKTEWET_TWEEDE_LIJN: TWEEDE_LIJN,
  EZWB,
  WIA,
  HERBEOORDELING,
  DESKUNDIGENOORDEEL,
  PARTICIPATIEWET,
  BEZWAAR,
  MDO,
  TAAKDELEGATIE,
  TAAKONDERSTEUNING,
  TERMIJNEN,
  ADMINISTRATIE,
} as const satisfies Record<Groep, Readonly<Record<string, Rij>>>;

type Namen<G> = G extends unknown ? keyof G : never;
export type Handelingnaam = Namen<(typeof PER_GROEP)[Groep]>;

/**
 * Everything that is counted as production: "meer dan honderd handelingen" with a norm per functionaris (evaluation 3.3).
 * Which ones UWV has is not public; these follow from the acts of the journeys. A name that has been counted under stays.
 */
export const CATALOGUS: readonly Handeling[] = (Object.keys(PER_GROEP) as Groep[]).flatMap((groep) =>
  handelingenVan(groep, PER_GROEP[groep]),
);

const opNaam = new Map(CATALOGUS.map((handeling) => [handeling.naam, handeling]));

/** The handeling of this name; undefined for one that is not in the catalogue (any more). */
export const handelingVan = (naam: string): Handeling | undefined => opNaam.get(naam);
