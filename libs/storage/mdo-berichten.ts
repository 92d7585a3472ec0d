import type { Bericht } from '../domain/mdo/bericht';
import type { Datum } from '../domain/termijnen/datum';
import type { Sql } from './sql';

/** One thing somebody has to hear about a session they have a seat in. */
export interface MdoBericht {
  sessieId: string;
  versie: number;
  bericht: Bericht;
  tijdstip: string;
  doorNaam: string | null;
  datum: Datum;
  aanvang: string | null;
  teamNaam: string;
}

/** What this person has not seen yet: of each session the last that happened to it, as long as it is still to come. */
export function openBerichten(sql: Sql, medewerkerId: string): Promise<MdoBericht[]> {
  return sql.query<MdoBericht[]>(
    `select * from (
       select distinct on (b.sessie_id) b.sessie_id as "sessieId", b.versie,
         f.data || jsonb_build_object('type', f.type) as bericht, f.at as tijdstip, m.naam as "doorNaam", s.datum,
         s.aanvang, t.naam as "teamNaam"
       from mdo_berichten b join mdo_feiten f on f.sessie_id = b.sessie_id and f.versie = b.versie
         join mdo_sessies s on s.id = b.sessie_id join teams t on t.id = s.team_id
         left join medewerkers m on m.id = f.actor_id
       where b.medewerker_id = $1 and b.gezien_tijdstip is null and s.status in ('GEPLAND', 'AFGEZEGD')
         and s.datum >= regie_vandaag()
       order by b.sessie_id, b.versie desc) laatste
     order by datum, aanvang nulls last, "sessieId"`,
    [medewerkerId],
  );
}

/** This person saw what happened to the session up to this version; seeing it again changes nothing. */
export async function zieBerichten(
  sql: Sql,
  medewerkerId: string,
  { sessieId, versie }: Pick<MdoBericht, 'sessieId' | 'versie'>,
): Promise<void> {
  await sql.query(
    `update mdo_berichten set gezien_tijdstip = regie_now()
     where medewerker_id = $1 and sessie_id = $2 and versie <= $3 and gezien_tijdstip is null`,
    [medewerkerId, sessieId, versie],
  );
}
