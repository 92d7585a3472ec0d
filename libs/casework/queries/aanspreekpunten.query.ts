import type { Sql } from './sql';

interface Row {
  id: string;
  naam: string;
  reden: 'AFWEZIG' | 'VERTROKKEN';
  dossiers: number;
  voorstelId: string | null;
  voorstelNaam: string | null;
}

/**
 * Who is the vaste aanspreekpunt of open dossiers in a kantoor and has left, or is away for this many days or more; with
 * a colleague to propose: who stands in for them, else the one of a same role with the fewest clients.
 */
export async function listAanspreekpunten(sql: Sql, kantoorId: string, dagen: number) {
  const rows = await sql.query<Row[]>(
    `with v as materialized (select regie_vandaag() as dag),
     weg as (
       select m.id, m.naam, m.team_id,
         case when is_in_dienst(m.id, v.dag) then 'AFWEZIG' else 'VERTROKKEN' end as reden
       from v cross join medewerkers m
       where m.kantoor_id = $1 and (not is_in_dienst(m.id, v.dag) or exists (
         select from afwezigheden a where a.medewerker_id = m.id and not a.ingetrokken and a.van_datum <= v.dag
           and coalesce(a.tot_en_met_datum, 'infinity') >= v.dag
           and coalesce(a.tot_en_met_datum, v.dag) - a.van_datum + 1 >= $2))),
     telling as materialized (
       select vast_aanspreekpunt_id as id, count(*)::int as dossiers from dossier_overview
       where status = 'OPEN' and vast_aanspreekpunt_id is not null group by 1)
     select w.id, w.naam, w.reden, t.dossiers, p.id as "voorstelId", p.naam as "voorstelNaam"
     from weg w join telling t on t.id = w.id
     left join lateral (
       select c.id, c.naam from v cross join medewerkers c left join telling x on x.id = c.id
       where c.team_id = w.team_id and c.id <> w.id and not is_afwezig(c.id, v.dag) and exists (
         select from medewerker_rollen r join medewerker_rollen o on o.rol = r.rol and o.medewerker_id = w.id
         where r.medewerker_id = c.id and r.van <= v.dag and (r.tot is null or r.tot > v.dag))
       order by exists (select from vaste_vervangers s where s.medewerker_id = w.id and s.vervanger_id = c.id
           and s.van <= v.dag and (s.tot is null or s.tot > v.dag)) desc, coalesce(x.dossiers, 0), c.id
       limit 1) p on true
     order by t.dossiers desc, w.id`,
    [kantoorId, dagen],
  );
  return {
    items: rows.map(({ id, naam, reden, dossiers, voorstelId, voorstelNaam }) => ({
      medewerker: { id, naam },
      reden,
      dossiers,
      voorstel: voorstelId === null ? null : { id: voorstelId, naam: voorstelNaam },
    })),
  };
}
