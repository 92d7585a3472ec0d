import { GEBEURTENISSEN, type GebeurtenisType } from '../../domain/gebeurtenissen/gebeurtenis';
import { decodeMoment, pageFrom } from './cursor';
import type { Sql } from './sql';

interface Row {
  id: string;
  naam: string;
  url: string;
  typen: GebeurtenisType[];
  status: 'ACTIEF' | 'GESTOPT';
  sindsTijdstip: string;
  gestoptTijdstip: string | null;
  geleverd: number;
  open: number;
  mislukt: number;
  volgendeTijdstip: string | null;
  laatsteReden: string | null;
}

/** Every abonnement with how it goes, the ones that are told something first. Never its secret. */
export async function listAbonnementen(sql: Sql) {
  const rows = await sql.query<Row[]>(
    `select s.id, s.naam, s.url, s.typen, s.status, s.at as "sindsTijdstip", s.gestopt_tijdstip as "gestoptTijdstip",
       s.mislukt, case when s.mislukt > 0 and s.status = 'ACTIEF' then s.wacht_tot_tijdstip end as "volgendeTijdstip",
       t.geleverd, t.open, l.reden as "laatsteReden"
     from abonnementen s
     cross join lateral (select count(a.geleverd_tijdstip)::int as geleverd,
       (count(*) - count(a.geleverd_tijdstip))::int as open from afleveringen a where a.abonnement_id = s.id) t
     left join lateral (select a.reden from afleveringen a where a.abonnement_id = s.id and a.geleverd_tijdstip is null
       and a.geprobeerd_tijdstip is not null order by a.geprobeerd_tijdstip desc limit 1) l on true
     order by s.status, s.at desc, s.id limit 200`,
  );
  return rows.map((row) => ({
    ...row,
    typen: row.typen.map((type) => ({ type, label: GEBEURTENISSEN[type]?.label ?? type })),
  }));
}

interface AfleveringRegel {
  gebeurtenisId: string;
  type: GebeurtenisType;
  dossierId: string;
  gemaaktTijdstip: string;
  pogingen: number;
  geleverdTijdstip: string | null;
  reden: string | null;
}

/** What one receiver was told, or still has to be, the last first. Undefined for a cursor that is none. */
export async function listAfleveringen(
  sql: Sql,
  id: string,
  { cursor, limit }: { cursor?: string; limit: number },
) {
  const after = cursor === undefined ? [null, null] : decodeMoment(cursor);
  if (!after) return undefined;
  const rows = await sql.query<AfleveringRegel[]>(
    `select gebeurtenis_id as "gebeurtenisId", type, journey_id as "dossierId",
       to_char(gemaakt_tijdstip at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "gemaaktTijdstip",
       pogingen, geleverd_tijdstip as "geleverdTijdstip", reden
     from afleveringen where abonnement_id = $1
       and ($2::timestamptz is null or (gemaakt_tijdstip, gebeurtenis_id) < ($2, $3::uuid))
     order by gemaakt_tijdstip desc, gebeurtenis_id desc limit $4`,
    [id, ...after, limit + 1],
  );
  return pageFrom(
    rows,
    limit,
    ({ gemaaktTijdstip, gebeurtenisId }) => [gemaaktTijdstip, gebeurtenisId],
    (row) => row,
  );
}
