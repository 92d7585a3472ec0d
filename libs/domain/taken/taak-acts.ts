import { refuse, type Refusal } from '../refusals';
import { hoedanigheidVoor, type Actor, type Rol } from '../rollen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { DISCIPLINES, type Discipline } from './taken';

export interface Taak {
  discipline: Discipline;
  status: 'OPEN' | 'AFGEROND';
  behandelaarId: string | null;
}

/** What becomes of a taak; whether the colleague in `behandelaarId` can do it is for the storage to check. */
export interface TaakChange {
  type: 'TaakTaken' | 'TaakReleased' | 'TaakAssigned' | 'TaakOnHold';
  hoedanigheid: Rol;
  behandelaarId: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
}
export type TaakDecision = { change: TaakChange } | { refusal: Refusal } | 'forbidden';

/** Who divides the work of others. */
const VERDEELT: readonly Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];

export interface TaakGegevens {
  aanId?: string;
  totDatum?: Datum;
  reden?: string;
}

/** The acts on a taak itself: who has it and whether it waits. Its work is done by an act on the dossier. */
export function decideTaak(
  taak: Taak,
  actie: string,
  gegevens: TaakGegevens,
  actor: Actor,
  vandaag: Datum,
): TaakDecision {
  const own = hoedanigheidVoor(actor, DISCIPLINES[taak.discipline]!.rollen);
  const divides = hoedanigheidVoor(actor, VERDEELT);
  const hoedanigheid = own ?? divides;
  if (!hoedanigheid) return 'forbidden';
  if (taak.status !== 'OPEN') return no('TAAK_GESLOTEN', 'Deze taak is al klaar.');
  const mine = taak.behandelaarId === actor.medewerkerId;
  const change = (type: TaakChange['type'], rest: Partial<TaakChange>): TaakDecision => ({
    change: {
      type,
      hoedanigheid,
      behandelaarId: taak.behandelaarId,
      wachtTotDatum: null,
      wachtReden: null,
      ...rest,
    },
  });
  switch (actie) {
    case 'pak':
      if (!own) return 'forbidden';
      if (taak.behandelaarId && !mine) return no('TAAK_AL_GEPAKT', 'Een collega heeft deze taak al.');
      return change('TaakTaken', { behandelaarId: actor.medewerkerId });
    case 'geefVrij':
      if (!mine && !divides) return no('TAAK_NIET_VAN_U', 'U heeft deze taak niet.');
      return change('TaakReleased', { behandelaarId: null });
    case 'wijsToe':
      if (!mine && !divides)
        return no('TAAK_NIET_VAN_U', 'Alleen wie de taak heeft of het werk verdeelt, wijst haar toe.');
      return change('TaakAssigned', { behandelaarId: gegevens.aanId ?? null });
    case 'zetInWacht':
      if (!mine) return no('TAAK_NIET_VAN_U', 'U heeft deze taak niet.');
      if (!gegevens.totDatum || gegevens.totDatum <= vandaag) {
        return no('DATUM_ONMOGELIJK', `Wachten kan tot een dag na vandaag (${formatDatum(vandaag)}).`);
      }
      return change('TaakOnHold', { wachtTotDatum: gegevens.totDatum, wachtReden: gegevens.reden ?? null });
    default:
      return no('TAAK_VIA_DOSSIER', 'Dit doet u met een handeling op het dossier; de taak volgt vanzelf.');
  }
}

const no = (code: Refusal['code'], detail: string): TaakDecision => ({ refusal: refuse(code, detail) });
