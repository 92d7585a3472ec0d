import type { Rol } from '../rollen';
import { DISCIPLINES, type Discipline } from '../taken/taken';
import type { Datum } from '../termijnen/datum';

/** A colleague as far as having work goes, on one day. */
export interface Collega {
  id: string;
  teamId: string | null;
  /** In force that day; none when the person has left. */
  rollen: readonly Rol[];
  afwezig: { totEnMetDatum: Datum | null; vervangerId: string | null } | null;
  vasteVervangers: readonly { rol: Rol; vervangerId: string }[];
}
export type Collegas = Readonly<Record<string, Collega | undefined>>;

/** An open taak as far as having it goes. */
export interface OpenWerk {
  id: string;
  versie: number;
  soort: string;
  discipline: Discipline;
  teamId: string;
  behandelaarId: string | null;
  /** Whose work it is while another does it, or while it lies free, because that person is away. */
  waarnemingVoorId: string | null;
  gedelegeerdDoorId: string | null;
  /** It was put away until a day that has come. */
  wachtVoorbij: boolean;
}

/**
 * TaakCovered: somebody else has it, or it lies free, while its owner is away. TaakReturned: back with its owner.
 * TaakLeft: its owner does not come back to it.
 */
export interface Verplaatsing {
  taakId: string;
  versie: number;
  type: 'TaakCovered' | 'TaakReturned' | 'TaakLeft';
  behandelaarId: string | null;
  waarnemingVoorId: string | null;
}

/**
 * Where open work goes when its owner is away, has left or is back. It looks at the day only and not at what happened
 * before, so doing it again changes nothing.
 */
export function planWaarneming(
  taken: readonly OpenWerk[],
  collegas: Collegas,
  /** Somebody who got another vervanger: what others do for them is divided again. */
  opnieuwVoorId: string | null = null,
): Verplaatsing[] {
  return taken.flatMap((taak) => verplaatsingVan(taak, collegas, opnieuwVoorId) ?? []);
}

function verplaatsingVan(
  taak: OpenWerk,
  collegas: Collegas,
  opnieuwVoorId: string | null,
): Verplaatsing | undefined {
  const { id: taakId, versie, behandelaarId, waarnemingVoorId } = taak;
  const to = (type: Verplaatsing['type'], naar: string | null, voor: string | null): Verplaatsing => ({
    taakId,
    versie,
    type,
    behandelaarId: naar,
    waarnemingVoorId: voor,
  });
  const eigenaarId = waarnemingVoorId ?? behandelaarId;
  if (eigenaarId === null) return undefined;
  const eigenaar = collegas[eigenaarId];
  const blijft = eigenaar !== undefined && kan(eigenaar, taak);
  if (waarnemingVoorId !== null) {
    if (blijft && !eigenaar.afwezig) return to('TaakReturned', eigenaarId, null);
    const waarnemer = behandelaarId === null ? undefined : collegas[behandelaarId];
    const gedekt = waarnemer ? magWaarnemen(waarnemer, taak) : behandelaarId === null && versie > 1;
    if (!blijft)
      return to('TaakLeft', gedekt ? behandelaarId : waarnemerVoor(taak, eigenaar, collegas), null);
    // What lies free and was put away would be seen by nobody when its day comes.
    const wakes = behandelaarId === null && taak.wachtVoorbij;
    if (gedekt && waarnemingVoorId !== opnieuwVoorId && !wakes) return undefined;
    const naar = waarnemerVoor(taak, eigenaar, collegas);
    return naar === behandelaarId && !wakes ? undefined : to('TaakCovered', naar, eigenaarId);
  }
  if (eigenaar && !eigenaar.afwezig && (blijft || magWaarnemen(eigenaar, taak))) return undefined;
  const naar = waarnemerVoor(taak, eigenaar, collegas);
  return blijft ? to('TaakCovered', naar, eigenaarId) : to('TaakLeft', naar, null);
}

/**
 * Who does this work while its owner is away: who was chosen for this absence, else the vaste vervanger in a role that
 * does it; null when it lies free. What was given to somebody by name goes back to whoever gave it, who alone can give it
 * to another, or to who stands in for them.
 */
export function waarnemerVoor(
  taak: OpenWerk,
  eigenaar: Collega | undefined,
  collegas: Collegas,
): string | null {
  if (taak.soort === OP_NAAM && taak.gedelegeerdDoorId !== null) {
    const gever = collegas[taak.gedelegeerdDoorId];
    if (gever && gever.id !== eigenaar?.id && magWaarnemen(gever, taak)) return gever.id;
    return eersteVan(vervangersVan(gever, ARTSEN), taak, eigenaar, collegas);
  }
  return eersteVan(vervangersVan(eigenaar, rollenVoor(taak)), taak, eigenaar, collegas);
}

/** Delegated to one SMV: nobody else can report it back. */
const OP_NAAM = 'VOORBEREIDING';
/** Reviewing what an SMV did for another arts takes a registered one. */
const VOOR_EEN_ANDER: Readonly<Record<string, readonly Rol[]>> = {
  VOORBEREIDING_BEOORDELEN: ['VERZEKERINGSARTS'],
};
const ARTSEN = DISCIPLINES.ARTS!.rollen;

const rollenVoor = ({ discipline }: Pick<OpenWerk, 'discipline'>): readonly Rol[] =>
  DISCIPLINES[discipline]?.rollen ?? [];

function vervangersVan(eigenaar: Collega | undefined, rollen: readonly Rol[]): string[] {
  if (!eigenaar) return [];
  const vaste = rollen.flatMap((rol) =>
    eigenaar.vasteVervangers.filter((vervanger) => vervanger.rol === rol),
  );
  const gekozen = eigenaar.afwezig?.vervangerId ?? null;
  return [...(gekozen === null ? [] : [gekozen]), ...vaste.map(({ vervangerId }) => vervangerId)];
}

function eersteVan(
  ids: readonly string[],
  taak: OpenWerk,
  eigenaar: Collega | undefined,
  collegas: Collegas,
): string | null {
  const found = ids.find((id) => {
    const collega = collegas[id];
    return collega !== undefined && id !== eigenaar?.id && magWaarnemen(collega, taak);
  });
  return found ?? null;
}

/** Whether this is work of this person: the team, and a role that does it. */
export function kan({ rollen, teamId }: Collega, taak: OpenWerk): boolean {
  return teamId === taak.teamId && rollenVoor(taak).some((rol) => rollen.includes(rol));
}

/** Whether this person is there and may do the taak for somebody else. */
export function magWaarnemen(collega: Collega, taak: OpenWerk): boolean {
  if (collega.afwezig || collega.teamId !== taak.teamId) return false;
  const rollen =
    taak.soort === OP_NAAM && taak.gedelegeerdDoorId !== null
      ? collega.id === taak.gedelegeerdDoorId
        ? ARTSEN
        : VOOR_EEN_ANDER.VOORBEREIDING_BEOORDELEN!
      : (VOOR_EEN_ANDER[taak.soort] ?? rollenVoor(taak));
  return rollen.some((rol) => collega.rollen.includes(rol));
}
