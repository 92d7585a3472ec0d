import { recordAccess } from '../../../libs/access/access-log';
import type { Sql } from '../../../libs/storage/sql';
import type { Caller } from './caller';

/** Puts on record that somebody looked at a list, or at the rows behind a figure: no dossier is opened, but people can be found there. */
export function recordZoek(sql: Sql, { actor, requestId }: Caller, object: string): Promise<void> {
  return recordAccess(sql, {
    requestId,
    medewerkerId: actor.medewerkerId,
    hoedanigheid: actor.rollen[0] ?? 'GEEN',
    dossierId: null,
    handeling: 'ZOEK',
    object,
    uitkomst: 'OK',
  });
}
