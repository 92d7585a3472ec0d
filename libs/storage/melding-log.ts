import type { EntityManager } from 'typeorm';
import type { Adres } from '../domain/meldingen/melding';
import { isOpen } from '../domain/meldingen/stilte';
import type { LogPlace } from './followers';
import { huisNu } from './meldingen';

export interface ChangedMeldingen {
  id: string;
  adres: Adres;
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
}

/**
 * The delivered meldingen that changed after `after`, and how far was read. In quiet hours only what a colleague did is
 * told, since they are awake; the rest was not delivered yet or can be read in the morning.
 */
export async function readChanged(
  manager: EntityManager,
  after: LogPlace,
  limit: number,
): Promise<{ changed: ChangedMeldingen[]; last: LogPlace | undefined }> {
  const rows = (await manager.query(
    `select f.xid::text as xid, f.position::text as position, m.id, f.hoedanigheid <> 'SYSTEEM' as "doorPersoon",
       m.bezorgd_tijdstip is not null as bezorgd, o.team_id as "teamId", t.kantoor_id as "kantoorId",
       o.vast_aanspreekpunt_id as "vastAanspreekpuntId",
       jsonb_build_object('medewerkerId', m.medewerker_id, 'teamRollen', m.team_rollen,
         'kantoorRollen', m.kantoor_rollen) as adres
     from (select * from melding_feiten f
       where (f.xid, f.position) > ($1::xid8, $2::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by f.xid, f.position limit $3) f
     join meldingen m on m.id = f.melding_id
     join dossier_overview o on o.journey_id = m.journey_id
     join teams t on t.id = o.team_id
     order by f.xid, f.position`,
    [after.xid, after.position, limit],
  )) as (ChangedMeldingen & LogPlace & { doorPersoon: boolean; bezorgd: boolean })[];
  const last = rows.at(-1);
  if (!last) return { changed: [], last: undefined };
  const { nu, afspraken } = await huisNu(manager);
  const open = isOpen(nu, afspraken);
  return {
    changed: rows.filter(({ bezorgd, doorPersoon }) => bezorgd && (open || doorPersoon)),
    last: { xid: last.xid, position: last.position },
  };
}
