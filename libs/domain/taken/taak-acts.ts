import { refuse, type Refusal } from '../refusals';
import { hoedanigheidVoor, type Actor, type Rol } from '../rollen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { decideOngedaan, type Stand } from './ongedaan';
import { DISCIPLINES, type Discipline } from './taken';
import { decideVolgorde, type VolgordeWijziging } from './volgorde-acts';
import type { Wekker } from './wachten';

export interface Taak {
  discipline: Discipline;
  status: 'OPEN' | 'AFGEROND';
  behandelaarId: string | null;
  /** Whose work it is while another has it, or while it lies free, because that person is away. */
  waarnemingVoorId?: string | null;
  wachtTotDatum?: Datum | null;
  wachtReden?: string | null;
  wachtFeit?: Wekker | null;
  haastReden?: string | null;
  plaatsDatum?: Datum | null;
  /** What was done with it last, as far as it can be undone. */
  laatste?: { type: string; actorId: string; minutenGeleden: number; was: Stand | null } | null;
}

/** What becomes of a taak; whether the colleague in `behandelaarId` can do it is for the storage to check. */
export interface TaakChange {
  type: TaakFeit;
  hoedanigheid: Rol;
  behandelaarId: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
  /** What else than the day ends the wait. */
  wachtFeit: Wekker | null;
  /** Kept while it stays the work of whoever is away: whoever takes or gets it of a person, keeps it. */
  waarnemingVoorId: string | null;
  /** Only when it is undone: since when its behandelaar had it. */
  sindsTijdstip?: string | null;
  /** Only when it is handed over: why, and what the next one has to know. */
  overdracht?: { reden: string; notitie: string };
  /** Only what a person changed about its place. */
  volgorde?: VolgordeWijziging;
}
export type TaakFeit =
  | 'TaakTaken'
  | 'TaakReleased'
  | 'TaakAssigned'
  | 'TaakOnHold'
  | 'TaakHandedOver'
  | 'TaakHurried'
  | 'TaakUnhurried'
  | 'TaakPlaced'
  | 'TaakUnplaced'
  | 'TaakUndone';
export type TaakDecision = { change: TaakChange } | { refusal: Refusal } | 'forbidden';

/** Who divides the work of others. */
export const VERDEELT: readonly Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];

export interface TaakGegevens {
  aanId?: string;
  totDatum?: Datum;
  totFeit?: Wekker;
  datum?: Datum;
  reden?: string;
  notitie?: string;
}

/** The acts on a taak itself: who has it, whether it waits, and its place. Its work is done by an act on the dossier. */
export function decideTaak(
  taak: Taak,
  actie: string,
  gegevens: TaakGegevens,
  actor: Actor,
  vandaag: Datum,
  ongedaanMinuten = 0,
): TaakDecision {
  const own = hoedanigheidVoor(actor, DISCIPLINES[taak.discipline]!.rollen);
  const divides = hoedanigheidVoor(actor, VERDEELT);
  const hoedanigheid = own ?? divides;
  if (!hoedanigheid) return 'forbidden';
  if (taak.status !== 'OPEN') return no('TAAK_GESLOTEN', 'Deze taak is al klaar.');
  const mine = taak.behandelaarId === actor.medewerkerId;
  const waarnemingVoorId = taak.waarnemingVoorId ?? null;
  const change = (type: TaakFeit, rest: Partial<TaakChange>): TaakDecision => ({
    change: {
      type,
      hoedanigheid,
      behandelaarId: taak.behandelaarId,
      wachtTotDatum: null,
      wachtReden: null,
      wachtFeit: null,
      waarnemingVoorId: null,
      ...rest,
    },
  });
  switch (actie) {
    case 'pak':
      if (!own) return 'forbidden';
      if (taak.behandelaarId && !mine) return no('TAAK_AL_GEPAKT', 'Een collega heeft deze taak al.');
      return change('TaakTaken', {
        behandelaarId: actor.medewerkerId,
        waarnemingVoorId: mine ? waarnemingVoorId : null,
      });
    case 'geefVrij':
      if (!mine && !divides) return no('TAAK_NIET_VAN_U', 'U heeft deze taak niet.');
      return change('TaakReleased', { behandelaarId: null, waarnemingVoorId });
    case 'wijsToe':
      if (!mine && !divides)
        return no('TAAK_NIET_VAN_U', 'Alleen wie de taak heeft of het werk verdeelt, wijst haar toe.');
      return change('TaakAssigned', { behandelaarId: gegevens.aanId ?? null });
    case 'draagOver':
      if (!taak.behandelaarId) return no('TAAK_NIET_VAN_U', 'Niemand heeft deze taak; wijs haar toe.');
      if (!mine && !divides)
        return no('TAAK_NIET_VAN_U', 'Alleen wie de taak heeft of het werk verdeelt, draagt haar over.');
      return change('TaakHandedOver', {
        behandelaarId: gegevens.aanId ?? null,
        overdracht: { reden: gegevens.reden ?? '', notitie: gegevens.notitie ?? '' },
      });
    case 'zetInWacht':
      if (!mine) return no('TAAK_NIET_VAN_U', 'U heeft deze taak niet.');
      if (!gegevens.totDatum || gegevens.totDatum <= vandaag) {
        return no('DATUM_ONMOGELIJK', `Wachten kan tot een dag na vandaag (${formatDatum(vandaag)}).`);
      }
      return change('TaakOnHold', {
        wachtTotDatum: gegevens.totDatum,
        wachtReden: gegevens.reden ?? null,
        wachtFeit: gegevens.totFeit ?? null,
        waarnemingVoorId,
      });
  }
  const more =
    decideVolgorde(taak, actie, gegevens, divides !== undefined) ??
    (actie === 'maakOngedaan' ? decideOngedaan(taak, actor, ongedaanMinuten) : undefined);
  if (!more)
    return no('TAAK_VIA_DOSSIER', 'Dit doet u met een handeling op het dossier; de taak volgt vanzelf.');
  return more === 'forbidden' || 'refusal' in more ? more : change(more.type, more);
}

const no = (code: Refusal['code'], detail: string): TaakDecision => ({ refusal: refuse(code, detail) });
