import { OPEN } from '../../domain/mandaat/mandaat';
import { STEEKPROEF_ZONDER_BELEID } from '../../domain/mandaat/steekproef';
import { QUORUM } from '../../domain/mdo/quorum';
import type { Rol } from '../../domain/rollen';
import { ARTSEN } from '../../domain/taken/handelingen';
import type { Datum } from '../../domain/termijnen/datum';
import { DELEGEREN_ZONDER_BELEID } from '../../storage/load-mandaten';
import type { Sql } from './sql';

/** One period of a setting. */
export interface Periode {
  van: Datum;
  tot: Datum | null;
  /** Whether it is in force today. */
  geldt: boolean;
  door: string | null;
}

interface Beleid extends Periode {
  delegeren: Rol[];
  bijAfwezigheid: 'SCHORT_OP' | 'WAARNEMER';
  steekproefLaagste: number;
  steekproefHoogste: number;
  steekproefReeks: number;
}

interface Aandeel {
  team: string;
  teamNaam: string;
  artsen: number;
  delegeren: number;
  beoordeeld: number;
  teruggestuurd: number;
}

/** How far back the share of artsen that delegate is measured. */
const WEKEN = 12;
export const GELDT = 'x.van <= regie_vandaag() and (x.tot is null or x.tot > regie_vandaag()) as geldt';

/** The delegatiebeleid of a kantoor, all its periods; what holds without one; and per team what comes of it. */
export async function readDelegatiebeleid(sql: Sql, kantoorId: string) {
  const [rijen, aandeel] = await Promise.all([
    sql.query<Beleid[]>(
      `select x.van, x.tot, ${GELDT}, m.naam as door, x.delegeren, x.bij_afwezigheid as "bijAfwezigheid",
         x.steekproef_laagste as "steekproefLaagste", x.steekproef_hoogste as "steekproefHoogste",
         x.steekproef_reeks as "steekproefReeks"
       from delegatiebeleid x left join medewerkers m on m.id = x.door_id where x.kantoor_id = $1 order by x.van`,
      [kantoorId],
    ),
    readAandeel(sql, kantoorId),
  ]);
  const { laagste, hoogste, reeks } = STEEKPROEF_ZONDER_BELEID;
  return {
    kantoor: kantoorId,
    items: rijen,
    zonderBeleid: {
      delegeren: [...DELEGEREN_ZONDER_BELEID],
      bijAfwezigheid: 'WAARNEMER',
      steekproefLaagste: laagste,
      steekproefHoogste: hoogste,
      steekproefReeks: reeks,
    },
    aandeel,
    weken: WEKEN,
    _links: {},
  };
}

/** Per team: how many artsen there are and how many delegated lately, and what came of the acts they looked at. */
const readAandeel = (sql: Sql, kantoorId: string) =>
  sql.query<Aandeel[]>(
    `with artsen as (
       select distinct m.id, m.team_id from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id
         and r.rol = any($2) and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
       where m.kantoor_id = $1 and m.team_id is not null),
     gaven as (
       select distinct d.opdrachtgever_id as id from mandaten d
       where d.status <> 'GEWEIGERD' and (d.status = any($3) or d.at > regie_now() - interval '${WEKEN} weeks'))
     select t.id as team, t.naam as "teamNaam",
       (select count(*)::int from artsen a where a.team_id = t.id) as artsen,
       (select count(*)::int from artsen a join gaven g on g.id = a.id where a.team_id = t.id) as delegeren,
       o.beoordeeld, o.teruggestuurd
     from teams t
     cross join lateral (
       select count(*)::int as beoordeeld, count(*) filter (where f.type = 'HandelingReturned')::int as teruggestuurd
       from mandaten d join mandaat_handelingen h on h.mandaat_id = d.id
       join beoordeling_feiten f on f.handeling_id = h.id and f.type in ('HandelingApproved', 'HandelingReturned')
       where d.team_id = t.id and f.at > regie_now() - interval '${WEKEN} weeks') o
     where t.kantoor_id = $1 order by t.naam`,
    [kantoorId, ARTSEN, OPEN],
  );

/** Who must be present in an MDO of a kantoor before anything is decided, all its periods; and what holds without. */
export async function readQuorum(sql: Sql, kantoorId: string) {
  const items = await sql.query<(Periode & { soort: string; rollen: Rol[] })[]>(
    `select x.van, x.tot, ${GELDT}, m.naam as door, x.soort, x.rollen
     from mdo_quorum x left join medewerkers m on m.id = x.door_id where x.kantoor_id = $1 order by x.soort, x.van`,
    [kantoorId],
  );
  return { kantoor: kantoorId, items, zonderInstelling: QUORUM, _links: {} };
}

interface Collega {
  id: string;
  naam: string;
  rollen: { rol: Rol; van: Datum; tot: Datum | null }[];
  patronen: (Periode & { minuten: number[]; aandeelOpleiding: number; dekking: number })[];
  vervangers: (Periode & { rol: Rol; vervanger: { id: string; naam: string } })[];
}

/** The people of a team: every role with its period, what they work in a week, and who stands in for them per role. */
export async function listWerktijden(sql: Sql, team: string) {
  const items = await sql.query<Collega[]>(
    `select m.id, m.naam,
       (select coalesce(jsonb_agg(jsonb_build_object('rol', r.rol, 'van', r.van, 'tot', r.tot) order by r.van, r.id), '[]')
        from medewerker_rollen r where r.medewerker_id = m.id) as rollen,
       (select coalesce(jsonb_agg(to_jsonb(p) order by p.van), '[]') from (
          select x.van, x.tot, ${GELDT}, d.naam as door, x.minuten, x.aandeel_opleiding as "aandeelOpleiding",
            (x.dekking * 100)::float8 as dekking
          from werkpatronen x left join medewerkers d on d.id = x.door_id where x.medewerker_id = m.id) p) as patronen,
       (select coalesce(jsonb_agg(to_jsonb(v) order by v.rol, v.van), '[]') from (
          select x.rol, x.van, x.tot, ${GELDT}, d.naam as door,
            jsonb_build_object('id', s.id, 'naam', s.naam) as vervanger
          from vaste_vervangers x join medewerkers s on s.id = x.vervanger_id
          left join medewerkers d on d.id = x.door_id where x.medewerker_id = m.id) v) as vervangers
     from medewerkers m where m.team_id = $1 and is_in_dienst(m.id, regie_vandaag()) order by m.naam, m.id`,
    [team],
  );
  return { team, items, _links: {} };
}
