import { refuse, type Refusal } from '../refusals';
import type { Actor, Rol } from '../rollen';
import { hoedanigheidBij, MANDAAT_TERUG_REDENEN, type Wie } from './mandaat';

/** Where the judgment of one act done under a mandate stands. */
export const OORDELEN = {
  TE_BEOORDELEN: 'Te beoordelen',
  GOED: 'Akkoord',
  TERUG: 'Teruggestuurd',
} as const;
export type Oordeel = keyof typeof OORDELEN;

/** Why the arts sends one act back; what recurs is what a team can learn from. */
export const HANDELING_TERUG_REDENEN = {
  ...MANDAAT_TERUG_REDENEN,
  BUITEN_OPDRACHT: 'Viel buiten de opdracht',
  VASTLEGGING: 'Niet goed vastgelegd',
} as const;

interface Overgang {
  label: string;
  wie: Wie;
  van: readonly Oordeel[];
  naar: Oordeel;
  feit: string;
  redenen?: Readonly<Record<string, string>>;
}

/**
 * The whole table: the arts judges, the SMV mends what came back, and the arts judges again. The arts can also approve
 * what nobody mends any more, since it holds the beschikking.
 */
export const BEOORDELING_OVERGANGEN = {
  keurGoed: {
    label: 'Akkoord',
    wie: 'ARTS',
    van: ['TE_BEOORDELEN', 'TERUG'],
    naar: 'GOED',
    feit: 'HandelingApproved',
  },
  stuurTerug: {
    label: 'Terugsturen',
    wie: 'ARTS',
    van: ['TE_BEOORDELEN'],
    naar: 'TERUG',
    feit: 'HandelingReturned',
    redenen: HANDELING_TERUG_REDENEN,
  },
  meldHersteld: {
    label: 'Hersteld',
    wie: 'GEMACHTIGDE',
    van: ['TERUG'],
    naar: 'TE_BEOORDELEN',
    feit: 'HandelingMended',
  },
} as const satisfies Record<string, Overgang>;
export type BeoordelingActie = keyof typeof BEOORDELING_OVERGANGEN;
export const BEOORDELING_ACTIES = Object.keys(BEOORDELING_OVERGANGEN) as BeoordelingActie[];

/** One act that the arts looks at, with whose mandate it was done under. */
export interface Beoordeling {
  oordeel: Oordeel;
  doorId: string;
  opdrachtgeverId: string;
  teamId: string;
}

export interface BeoordelingChange {
  naar: Oordeel;
  feit: string;
  hoedanigheid: Rol;
  reden: string | null;
}
export type BeoordelingDecision = { change: BeoordelingChange } | { refusal: Refusal } | 'forbidden';

/** Lets one act happen to a judgment, or says why not. Nobody judges what they did themselves. Pure. */
export function decideBeoordeling(
  { oordeel, doorId, opdrachtgeverId, teamId }: Beoordeling,
  actie: BeoordelingActie,
  reden: string | undefined,
  actor: Actor,
): BeoordelingDecision {
  const overgang: Overgang = BEOORDELING_OVERGANGEN[actie];
  if (overgang.wie === 'ARTS' && actor.medewerkerId === doorId) return 'forbidden';
  const rol = hoedanigheidBij({ aanId: doorId, opdrachtgeverId, teamId }, overgang.wie, actor);
  if (!rol) return 'forbidden';
  if (!overgang.van.includes(oordeel))
    return {
      refusal: refuse(
        'MANDAAT_STATUS',
        `"${overgang.label}" kan niet: deze handeling is ${OORDELEN[oordeel].toLowerCase()}.`,
      ),
    };
  if (overgang.redenen && !Object.hasOwn(overgang.redenen, reden ?? ''))
    return { refusal: refuse('ONVOLLEDIG', 'Kies de reden.') };
  return {
    change: {
      naar: overgang.naar,
      feit: overgang.feit,
      hoedanigheid: rol,
      reden: overgang.redenen ? reden! : null,
    },
  };
}

/** What this person could do with it now, in the order of the table. */
export const beoordelingActies = (beoordeling: Beoordeling, actor: Actor): BeoordelingActie[] =>
  BEOORDELING_ACTIES.filter((actie) => {
    const { redenen }: Overgang = BEOORDELING_OVERGANGEN[actie];
    const decision = decideBeoordeling(beoordeling, actie, redenen && Object.keys(redenen)[0], actor);
    return decision !== 'forbidden' && 'change' in decision;
  });
