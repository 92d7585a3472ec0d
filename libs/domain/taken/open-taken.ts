import type { JourneyContext } from '../journeys/context';
import { TAKEN, type Discipline, type TaakSoort } from './taken';

/** A taak that comes into being; a delegated one already has its behandelaar and keeps its delegator in sight. */
export interface TaakDraft {
  soort: TaakSoort;
  discipline: Discipline;
  behandelaarId: string | null;
  gedelegeerdDoorId: string | null;
}

type Delegation = { voorbereiding?: { opdrachtgeverId: string; aanId: string | null } | null };

/** Taken are a consequence of the state: those of the new state that were not there come, the others go. */
export function openTaken(
  before: TaakSoort[],
  after: TaakSoort[],
  context: JourneyContext,
): { geopend: TaakDraft[]; gesloten: TaakSoort[] } {
  return {
    geopend: after
      .filter((soort) => !before.includes(soort))
      .map((soort) => draft(soort, context as Delegation)),
    gesloten: before.filter((soort) => !after.includes(soort)),
  };
}

function draft(soort: TaakSoort, { voorbereiding }: Delegation): TaakDraft {
  const base = { soort, discipline: TAKEN[soort].discipline };
  if (soort === 'VOORBEREIDING' && voorbereiding) {
    return { ...base, behandelaarId: voorbereiding.aanId, gedelegeerdDoorId: voorbereiding.opdrachtgeverId };
  }
  if (soort === 'VOORBEREIDING_BEOORDELEN' && voorbereiding) {
    return { ...base, behandelaarId: voorbereiding.opdrachtgeverId, gedelegeerdDoorId: null };
  }
  return { ...base, behandelaarId: null, gedelegeerdDoorId: null };
}
