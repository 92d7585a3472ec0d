import { refuse, type Refusal } from '../refusals';
import type { Actor, Rol } from '../rollen';
import { isVoor, type Adres } from './melding';

export const MELDING_ACTIES = ['pakOp', 'handelAf'] as const;
export type MeldingActie = (typeof MELDING_ACTIES)[number];

/** A melding as far as deciding about it goes. */
export interface OpenMelding {
  adres: Adres;
  teamId: string;
  kantoorId: string;
  opgepaktDoorId: string | null;
  afgehandeld: boolean;
  afgehandeldDoorId: string | null;
}

export type MeldingBesluit =
  | { kind: 'change'; hoedanigheid: Rol }
  | { kind: 'done' }
  | { kind: 'forbidden' }
  | ({ kind: 'refused' } & Refusal);

/**
 * What an act on a melding comes to. `done`: this person did it already, so sending it again has no effect. Only whom it
 * is addressed to acts on it, and what somebody picked up is theirs to finish.
 */
export function decideMelding(melding: OpenMelding, actie: MeldingActie, actor: Actor): MeldingBesluit {
  const hoedanigheid = actor.rollen[0];
  if (hoedanigheid === undefined || !isVoor(actor, melding)) return { kind: 'forbidden' };
  const ik = actor.medewerkerId;
  if (melding.afgehandeld) {
    return actie === 'handelAf' && melding.afgehandeldDoorId === ik
      ? { kind: 'done' }
      : { kind: 'refused', ...refuse('MELDING_AFGEHANDELD', 'Deze melding is al afgehandeld of vervallen.') };
  }
  if (melding.opgepaktDoorId !== null && melding.opgepaktDoorId !== ik)
    return {
      kind: 'refused',
      ...refuse('MELDING_AL_OPGEPAKT', 'Een collega heeft deze melding al opgepakt.'),
    };
  if (actie === 'pakOp' && melding.opgepaktDoorId === ik) return { kind: 'done' };
  return { kind: 'change', hoedanigheid };
}

/** What this person may do with it now; the same question decides on the write. */
export const offeredMeldingActies = (melding: OpenMelding, actor: Actor): MeldingActie[] =>
  MELDING_ACTIES.filter((actie) => decideMelding(melding, actie, actor).kind === 'change');
