import { DISCIPLINES, labelOfTaak, type Discipline } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import { ROL_PER_DISCIPLINE } from '../../storage/waarneming';
import type { Sql } from './sql';
import { TERMIJN_COLUMNS, termijnOf, type TermijnRow } from './termijn';

/** Why nobody has this work. */
export type WeesReden = 'AFWEZIG' | 'VERTROKKEN' | 'ZONDER_ROL' | 'NIEMAND';

export interface WeesRow extends TermijnRow {
  id: string;
  versie: number;
  soort: string;
  titel: string | null;
  discipline: Discipline;
  status: 'OPEN';
  behandelaarId: string | null;
  behandelaarNaam: string | null;
  waarnemingVoorId: string | null;
  wachtTotDatum: Datum | null;
  reden: WeesReden;
  dossierId: string;
  teamId: string;
  teamNaam: string;
  naam: string;
}

const MOST = 200;

/**
 * Open work that nobody who is there has or can do, in a kantoor: with somebody who is away, has left or lost the role,
 * or free in a team without anybody of its discipline today. The round leaves only the last kind.
 */
export async function listWeeswerk(
  sql: Sql,
  kantoorId: string,
  actiesOf: (row: WeesRow) => readonly string[],
) {
  const rows = await sql.query<WeesRow[]>(
    `with v as materialized (select regie_vandaag() as dag),
     mensen as materialized (
       select m.id, m.team_id, is_afwezig(m.id, v.dag) as afwezig, dr.discipline
       from v cross join medewerkers m join medewerker_rollen r on r.medewerker_id = m.id and r.van <= v.dag and (r.tot is null or r.tot > v.dag)
       left join ${ROL_PER_DISCIPLINE} on dr.rol = r.rol
       where m.kantoor_id = $1),
     wees as (
       select w.id, w.reden from weeswerk w join teams t on t.id = w.team_id where t.kantoor_id = $1
       union all
       select k.id, 'ZONDER_ROL' from v cross join medewerkers m
         join taken k on k.behandelaar_id = m.id and k.status = 'OPEN'
       where m.kantoor_id = $1 and is_in_dienst(m.id, v.dag) and not is_afwezig(m.id, v.dag)
         and exists (select from medewerker_rollen r where r.medewerker_id = m.id and r.tot <= v.dag)
         and k.waarneming_voor_id is null and k.gedelegeerd_door_id is null
         and not exists (select from mensen x where x.id = m.id and x.discipline = k.discipline)
       union all
       select k.id, 'NIEMAND' from teams t cross join unnest($2::text[]) as d (discipline)
         join taken k on k.team_id = t.id and k.discipline = d.discipline and k.status = 'OPEN'
           and k.behandelaar_id is null and k.wacht_tot_datum is null
       where t.kantoor_id = $1 and not exists (select from mensen x
         where x.team_id = t.id and x.discipline = d.discipline and not x.afwezig))
     select k.id, k.versie, k.soort, k.titel, k.discipline, k.status, k.behandelaar_id as "behandelaarId",
       b.naam as "behandelaarNaam", k.waarneming_voor_id as "waarnemingVoorId", k.wacht_tot_datum as "wachtTotDatum",
       w.reden, o.journey_id as "dossierId", k.team_id as "teamId", t.naam as "teamNaam", c.naam, ${TERMIJN_COLUMNS}
     from wees w join taken k on k.id = w.id
     join dossier_overview o on o.journey_id = k.journey_id
     join clients c on c.id = o.client_id
     join teams t on t.id = k.team_id
     left join medewerkers b on b.id = k.behandelaar_id
     order by k.uiterlijke_beslisdatum, k.id limit ${MOST}`,
    [kantoorId, Object.keys(DISCIPLINES)],
  );
  return { items: rows.map((row) => itemOf(row, actiesOf(row))) };
}

function itemOf(row: WeesRow, acties: readonly string[]) {
  return {
    id: row.id,
    versie: row.versie,
    label: labelOfTaak(row.soort, row.titel),
    discipline: row.discipline,
    behandelaar: row.behandelaarId === null ? null : { id: row.behandelaarId, naam: row.behandelaarNaam },
    reden: row.reden,
    zin: zinVan(row),
    acties,
    team: { id: row.teamId, naam: row.teamNaam },
    dossier: { id: row.dossierId, client: { naam: row.naam }, termijn: termijnOf(row) },
  };
}

function zinVan({ reden, behandelaarNaam, discipline, teamNaam }: WeesRow): string {
  switch (reden) {
    case 'AFWEZIG':
      return `${behandelaarNaam} is afwezig en niemand neemt waar.`;
    case 'VERTROKKEN':
      return `${behandelaarNaam} werkt hier niet meer.`;
    case 'ZONDER_ROL':
      return `${behandelaarNaam} heeft de rol voor deze taak niet meer.`;
    case 'NIEMAND':
      return `In ${teamNaam} is vandaag geen ${DISCIPLINES[discipline]?.label.toLowerCase() ?? discipline}.`;
  }
}
