import type { Sql } from './sql';

/** Facts of people, on the dossier and on its taken, as rows (client, actor). */
const WIE_DEED_WAT = (where: string) => `
  select o.client_id, f.actor_id from dossier_overview o join facts f on f.journey_id = o.journey_id
    and f.hoedanigheid <> 'SYSTEEM' where ${where}
  union
  select o.client_id, f.actor_id from dossier_overview o join taken k on k.journey_id = o.journey_id
    join taak_feiten f on f.taak_id = k.id and f.hoedanigheid <> 'SYSTEEM' where ${where}`;

/** How many professionals did something for this client, in all of the klantreis. */
export async function countProfessionals(sql: Sql, clientId: string): Promise<number> {
  const [{ aantal }] = await sql.query<[{ aantal: number }]>(
    `select count(distinct actor_id)::int as aantal from (${WIE_DEED_WAT('o.client_id = $1')}) x`,
    [clientId],
  );
  return aantal;
}

/** Of the clients with an open dossier in a team: how many professionals each met, how often work was handed over, and how often they got another vast aanspreekpunt. */
export async function readContinuiteit(sql: Sql, team: string) {
  const [found] = await sql.query<
    [
      {
        clienten: number;
        mediaan: number | null;
        meeste: number | null;
        overdrachten: number;
        aanspreekpuntWissels: number;
      },
    ]
  >(
    `with per_client as (
       select client_id, count(distinct actor_id)::int as aantal
       from (${WIE_DEED_WAT(`o.team_id = $1 and o.status = 'OPEN'`)}) x group by client_id)
     select count(*)::int as clienten, percentile_disc(0.5) within group (order by aantal) as mediaan,
       max(aantal) as meeste,
       (select count(*)::int from taken k join taak_feiten f on f.taak_id = k.id and f.type = 'TaakHandedOver'
        where k.team_id = $1) as overdrachten,
       (select count(*)::int from dossier_overview o join facts f on f.journey_id = o.journey_id
          and f.type = 'AanspreekpuntChanged'
        where o.team_id = $1 and o.status = 'OPEN') as "aanspreekpuntWissels"
     from per_client`,
    [team],
  );
  return { team, ...found };
}
