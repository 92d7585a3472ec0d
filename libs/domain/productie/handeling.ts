import type { Rol } from '../rollen';
import type { TaakSoort } from '../taken/taken';

/** The groups in which production is reported (evaluation 3.3 and 3.4). */
export const GROEPEN = {
  ZIEKTEWET_EERSTE_LIJN: 'Ziektewet, eerste lijn',
  ZIEKTEWET_TWEEDE_LIJN: 'Ziektewet, tweede lijn',
  EZWB: 'Eerstejaars Ziektewet-beoordeling',
  WIA: 'WIA-beoordeling',
  HERBEOORDELING: 'Herbeoordeling',
  DESKUNDIGENOORDEEL: 'Deskundigenoordeel',
  PARTICIPATIEWET: 'Participatiewet',
  BEZWAAR: 'Bezwaar',
  MDO: 'MDO',
  TAAKDELEGATIE: 'Taakdelegatie en supervisie',
  TAAKONDERSTEUNING: 'Medische informatie en contact',
  TERMIJNEN: 'Termijnen en dwangsom',
  ADMINISTRATIE: 'Administratie van het dossier',
} as const;
export type Groep = keyof typeof GROEPEN;

/** The norm of a handeling: that of the taak it finishes, or minutes of its own; `per` where a functie needs others. */
export type Norm = TaakSoort | number;
export type Rij = readonly [label: string, norm: Norm, per?: Readonly<Partial<Record<Rol, number>>>];

/** One kind of work that is counted, with what it is called and how long it may take. */
export interface Handeling {
  readonly naam: string;
  readonly groep: Groep;
  readonly label: string;
  readonly norm: Norm;
  readonly per: Readonly<Partial<Record<Rol, number>>>;
}

/** The handelingen of one group; `rijen` by their name, which is never used for another kind of work. */
export const handelingenVan = (groep: Groep, rijen: Readonly<Record<string, Rij>>): Handeling[] =>
  Object.entries(rijen).map(([naam, [label, norm, per = {}]]) => ({ naam, groep, label, norm, per }));
