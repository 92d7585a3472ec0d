import type { EntityManager } from 'typeorm';
import { uitvoerders } from '../domain/meldingen/adressering';
import { overdrachten, type Gericht } from '../domain/meldingen/overdracht';
import { SYSTEEM, type Rol } from '../domain/rollen';
import { NOTE_BY } from './meldingen';
import { readCollegas, readPlaatsen } from './meldingen-lezen';

interface Row extends Gericht {
  dossierId: string;
  /** Of a wait that ended: the taak it is about. */
  taakId: string | null;
}

/** Who let the taak change hands; the engine, when a fact did. */
export interface Overdrager {
  medewerkerId: string;
  hoedanigheid: Rol;
}

/**
 * The meldingen of these dossiers go to whoever is to act now, on record. Whoever was not to act, but heard it by their
 * role in the kantoor, keeps hearing it; how long it has waited stays what it was. In the caller's transaction.
 */
export async function handOverMeldingen(
  manager: EntityManager,
  dossierIds: readonly string[],
  by: Overdrager = { medewerkerId: SYSTEEM.medewerkerId, hoedanigheid: 'SYSTEEM' },
): Promise<number> {
  const rows = dossierIds.length === 0 ? [] : await readGericht(manager, dossierIds);
  if (rows.length === 0) return 0;
  const plaatsen = await readPlaatsen(
    manager,
    rows.map(({ dossierId }) => dossierId),
  );
  const collegas = await readCollegas(manager, plaatsen.values());
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = `${row.dossierId} ${row.taakId}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const moved = [...groups.values()].flatMap((group) => {
    const { dossierId, taakId } = group[0]!;
    const plaats = plaatsen.get(dossierId)!;
    const taken = taakId === null ? plaats.taken : plaats.taken.filter(({ id }) => id === taakId);
    return overdrachten(group, uitvoerders({ ...plaats, taken }, collegas), plaats.vastAanspreekpuntId);
  });
  if (moved.length > 0) await write(manager, moved, by);
  return moved.length;
}

/** What is addressed to who was to act, with what was handled: one who has handled it need not hear it again. */
function readGericht(manager: EntityManager, dossierIds: readonly string[]): Promise<Row[]> {
  return manager.query(
    `select m.id, m.journey_id as "dossierId", m.bron || ' ' || m.soort as oorzaak, m.medewerker_id as "medewerkerId",
       m.team_rollen as "teamRollen", m.afgehandeld_tijdstip is null as open, m.opgepakt_door_id as "opgepaktDoorId",
       case when m.reden = 'TAAK' then m.reden_sleutel end as "taakId"
     from meldingen m
     where m.journey_id = any($1) and (m.medewerker_id is not null or m.team_rollen <> '{}')
       and (m.afgehandeld_tijdstip is null or m.afgehandeld_door_id is not null and exists (
         select from meldingen n where n.journey_id = m.journey_id and n.bron = m.bron and n.soort = m.soort
           and n.afgehandeld_tijdstip is null))
     order by m.id for update of m`,
    [dossierIds],
  );
}

async function write(
  manager: EntityManager,
  moved: ReturnType<typeof overdrachten>,
  { medewerkerId, hoedanigheid }: Overdrager,
): Promise<void> {
  const rows = moved.map(({ id, naar, losgelaten }) => ({
    id,
    losgelaten,
    medewerker_id: naar?.medewerkerId ?? null,
    team_rollen: naar?.teamRollen ?? [],
  }));
  const parts = [
    { type: 'MeldingReaddressed', ids: moved.filter(({ naar }) => naar !== null).map(({ id }) => id) },
    { type: 'MeldingLapsed', ids: moved.filter(({ naar }) => naar === null).map(({ id }) => id) },
  ];
  for (const { type, ids } of parts) {
    const set =
      type === 'MeldingLapsed'
        ? 'afgehandeld_tijdstip = regie_now()'
        : `medewerker_id = x.medewerker_id, team_rollen = x.team_rollen,
           opgepakt_door_id = case when not x.losgelaten then m.opgepakt_door_id end,
           opgepakt_tijdstip = case when not x.losgelaten then m.opgepakt_tijdstip end`;
    if (ids.length === 0) continue;
    await manager.query(
      `with changed as (
         update meldingen m set ${set}, versie = m.versie + 1
         from jsonb_to_recordset($1) as x(id uuid, losgelaten boolean, medewerker_id text, team_rollen text[])
         where m.id = x.id and x.id = any($4) returning m.*)
       ${NOTE_BY(type, '$2', '$3')}`,
      [JSON.stringify(rows), medewerkerId, hoedanigheid, ids],
    );
  }
}
