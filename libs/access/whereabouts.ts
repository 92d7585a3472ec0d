import type { Whereabouts } from './sight';
import type { Sql } from '../storage/sql';

export interface DossierPlace extends Whereabouts {
  dossierId: string;
  versie: number;
  machineId: string;
  machineVersion: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => UUID.test(text);

const COLUMNS = `j.id as "dossierId", j.seq as versie, j.machine_id as "machineId",
  j.machine_version as "machineVersion", o.team_id as "teamId", t.kantoor_id as "kantoorId",
  o.vast_aanspreekpunt_id as "vastAanspreekpuntId"`;
const TABLES = `journeys j join dossier_overview o on o.journey_id = j.id join teams t on t.id = o.team_id`;

const WHEREABOUTS = {
  name: 'find-whereabouts',
  text: `select ${COLUMNS} from ${TABLES} where j.id = any($1)`,
};

/** Where dossiers belong now: all that sight depends on. Ids that do not exist are left out. */
export function findWhereabouts(sql: Sql, dossierIds: readonly string[]): Promise<DossierPlace[]> {
  return sql.query(WHEREABOUTS, [dossierIds]);
}

/** The dossier of a melding. */
export async function findMeldingPlace(sql: Sql, meldingId: string): Promise<string | undefined> {
  const [row] = await sql.query<{ dossierId: string }[]>(
    'select journey_id as "dossierId" from meldingen where id = $1',
    [meldingId],
  );
  return row?.dossierId;
}

/** The dossier of a taak, with the taak's own version. */
export async function findTaakPlace(
  sql: Sql,
  taakId: string,
): Promise<(DossierPlace & { taakVersie: number; taakSoort: string }) | undefined> {
  if (!isUuid(taakId)) return undefined;
  const [place] = await sql.query<(DossierPlace & { taakVersie: number; taakSoort: string })[]>(
    `select ${COLUMNS}, k.versie as "taakVersie", k.soort as "taakSoort"
       from ${TABLES} join taken k on k.journey_id = j.id where k.id = $1`,
    [taakId],
  );
  return place;
}
