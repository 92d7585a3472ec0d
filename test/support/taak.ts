import type { Actor, Rol } from '../../libs/domain/rollen';
import type { Taak } from '../../libs/domain/taken/taak-acts';

/** Whoever asks in the specs of the taken: "ik", with these roles. */
export const ik = (...rollen: Rol[]): Actor => ({
  medewerkerId: 'ik',
  naam: 'Ik',
  rollen,
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
});

/** An open taak that nobody has, or this one. */
export const openTaak = (behandelaarId: string | null, over: Partial<Taak> = {}): Taak => ({
  discipline: 'ARTS',
  status: 'OPEN',
  behandelaarId,
  ...over,
});
