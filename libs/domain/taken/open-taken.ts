import type { JourneyContext } from '../journeys/context';
import type { Datum } from '../termijnen/datum';
import { afspraakSoort, nummerVanAfspraak, type Afspraak, type AfspraakSoort } from './afspraken';
import { TAKEN, type Discipline, type TaakSoort } from './taken';

/** What tells the open taken of a dossier apart: their soort, or the number under which they were agreed. */
export type TaakSleutel = TaakSoort | AfspraakSoort;

/** A taak that comes into being; a delegated one already has its behandelaar and keeps its delegator in sight. */
export interface TaakDraft {
  soort: TaakSleutel;
  discipline: Discipline;
  behandelaarId: string | null;
  gedelegeerdDoorId: string | null;
  /** Only for what was agreed: in whose words, and by when. */
  titel?: string;
  gereedDatum?: Datum | null;
}

type Delegation = { voorbereiding?: { opdrachtgeverId: string; aanId: string | null } | null };

/** Taken are a consequence of the state: those of the new state that were not there come, the others go. */
export function openTaken(
  before: TaakSleutel[],
  after: TaakSleutel[],
  context: JourneyContext,
): { geopend: TaakDraft[]; gesloten: TaakSleutel[] } {
  return {
    geopend: after.filter((soort) => !before.includes(soort)).map((soort) => draftOf(soort, context)),
    gesloten: before.filter((soort) => !after.includes(soort)),
  };
}

/** The open taken that people agreed on in this dossier. */
export const afgesprokenTaken = ({ afspraken = [] }: JourneyContext): AfspraakSoort[] =>
  afspraken.map(({ nummer }) => afspraakSoort(nummer));

/** What was agreed ends with the dossier, and does not come back when it is taken up again. */
export const withoutAfspraken = (context: JourneyContext, status: 'active' | 'done'): JourneyContext =>
  status === 'done' && context.afspraken?.length ? { ...context, afspraken: [] } : context;

/** The taak as it comes into being in a dossier that stands like this. */
export function draftOf(soort: TaakSleutel, context: JourneyContext): TaakDraft {
  const nummer = nummerVanAfspraak(soort);
  return nummer === null
    ? draftOfState(soort as TaakSoort, context as Delegation)
    : draftOfAfspraak(
        soort,
        context.afspraken!.find((afspraak) => afspraak.nummer === nummer)!,
      );
}

const draftOfAfspraak = (
  soort: TaakSleutel,
  { discipline, aanId, doorId, titel, gereedDatum }: Afspraak,
): TaakDraft => ({ soort, discipline, behandelaarId: aanId, gedelegeerdDoorId: doorId, titel, gereedDatum });

function draftOfState(soort: TaakSoort, { voorbereiding }: Delegation): TaakDraft {
  const base = { soort, discipline: TAKEN[soort].discipline };
  if (soort === 'VOORBEREIDING' && voorbereiding) {
    return { ...base, behandelaarId: voorbereiding.aanId, gedelegeerdDoorId: voorbereiding.opdrachtgeverId };
  }
  if (soort === 'VOORBEREIDING_BEOORDELEN' && voorbereiding) {
    return { ...base, behandelaarId: voorbereiding.opdrachtgeverId, gedelegeerdDoorId: null };
  }
  return { ...base, behandelaarId: null, gedelegeerdDoorId: null };
}
