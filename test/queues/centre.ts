import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** The least that the tables behind the messenger need: an office, a team, a client, and journeys without a machine. */
export async function furnishCentre(owner: Client): Promise<string> {
  const clientId = randomUUID();
  await owner.query(`insert into kantoren values ('heerlen', 'Heerlen')`);
  await owner.query(
    `insert into teams values ('heerlen-1', 'heerlen', 'Team 1'), ('heerlen-2', 'heerlen', 'Team 2')`,
  );
  await owner.query(
    `insert into clients values ($1, '\\x01', '\\x02', '019', 'Client Een', '1980-01-01', '6411AA')`,
    [clientId],
  );
  return clientId;
}

/** A closed dossier (so that one client may have many) of team heerlen-1, without facts. */
export async function openJourney(owner: Client, clientId: string): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `with journey as (
       insert into journeys (id, client_id, machine_id, machine_version, value, context, status, seq, hash)
       values ($1, $2, 'test', 1, '{}', '{}', 'done', 0, '\\x00'))
     insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, ontvangst_datum, vangnet,
       termijn_status, fase_sinds_tijdstip)
     values ($1, $2, 'WIA_CLAIM', 'INTAKE', 'AFGESLOTEN', 'heerlen-1', '2026-01-05', false, 'LOOPT', regie_now())`,
    [id, clientId],
  );
  return id;
}

/** The statement that states one fact: (journey, seq, type, data). */
export const stateFact = `insert into facts (journey_id, seq, type, data, actor_id, hoedanigheid, at, hash)
  values ($1, $2, $3, $4, 'test', 'SYSTEEM', regie_now(), '\\x00')`;

/** The statement by which a procesbegeleider states one fact: (journey, seq, type, data). */
export const stateAct = stateFact.replace("'SYSTEEM'", "'PROCESBEGELEIDER'");
