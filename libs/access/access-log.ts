import type { Rol } from '../domain/rollen';
import type { Sql } from '../storage/sql';

/** What was done with personal data (NEN 7513: read, search, write, and looking into the log itself). */
export type Handeling =
  | 'LEES'
  | 'ZOEK'
  | 'LEES_MEDISCH'
  | 'LEES_FML'
  | 'LEES_INZAGE'
  | 'OPEN'
  | 'ACTIE'
  | 'TAAK'
  | 'CONCEPT'
  | 'MELDING'
  | 'WERK'
  | 'MDO';

/** GEWEIGERD: seen but refused. NIET_GEVONDEN: it exists, and this person was told it does not. */
export type Uitkomst = 'OK' | 'GEWEIGERD' | 'NIET_GEVONDEN';

export interface Access {
  requestId: string | null;
  medewerkerId: string;
  hoedanigheid: Rol | 'GEEN';
  dossierId: string | null;
  handeling: Handeling;
  /** What was looked at, without personal data: a screen, an act, a list. */
  object: string;
  uitkomst: Uitkomst;
}

const RECORD = {
  name: 'record-access',
  text: `insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
         values ($1, regie_now(), $2, $3, $4, $5, $6, $7)`,
};

/** One line in the log. A line that cannot be written fails what it belongs to: no look without a record. */
export async function recordAccess(sql: Sql, access: Access): Promise<void> {
  await sql.query(RECORD, [
    access.requestId,
    access.medewerkerId,
    access.hoedanigheid,
    access.dossierId,
    access.handeling,
    access.object,
    access.uitkomst,
  ]);
}
