import { afspraakOp, type Regelboek } from '../../domain/regels/regelboek';
import { normtijdSleutel } from '../../domain/regels/regels-normtijden';
import { DISCIPLINES, TAKEN, type Discipline, type TaakSoort } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import type { Sql } from './sql';

interface Row {
  medewerkerId: string | null;
  naam: string | null;
  afwezig: boolean;
  discipline: Discipline;
  open: number;
  wacht: number;
  teLaat: number;
  haast: number;
  oudsteSinds: string | null;
  minuten: number;
  grens: number | null;
}

const OPEN = `(k.wacht_tot_datum is null or k.wacht_tot_datum <= v.dag)`;

/**
 * What a team has in hand: per colleague and discipline how much is open, waits or is late, the norm minutes of what is
 * open, and the limit the kantoor agreed; with what lies free as the row without a name.
 */
export async function readWerkvoorraad(sql: Sql, teamId: string, boek: Regelboek, vandaag: Datum) {
  const normen = (Object.keys(TAKEN) as TaakSoort[]).map((soort) => [
    soort,
    afspraakOp(boek, normtijdSleutel(soort), vandaag)[0]!,
  ]);
  const rows = await sql.query<Row[]>(
    `with v as materialized (select regie_vandaag() as dag),
     norm as materialized (select key as soort, value::integer as minuten from jsonb_each_text($2)),
     werk as (
       select k.behandelaar_id, k.discipline,
         count(*) filter (where ${OPEN})::integer as open, count(*) filter (where not ${OPEN})::integer as wacht,
         count(*) filter (where k.termijn_datum < v.dag)::integer as laat,
         count(*) filter (where k.haast_reden is not null)::integer as haast,
         min(coalesce(k.behandelaar_sinds_tijdstip, k.geopend_tijdstip)) filter (where ${OPEN}) as oudste,
         coalesce(sum(n.minuten) filter (where ${OPEN}), 0)::integer as minuten
       from taken k cross join v left join norm n on n.soort = k.soort
       where k.team_id = $1 and k.status = 'OPEN' group by 1, 2)
     select w.behandelaar_id as "medewerkerId", m.naam, coalesce(is_afwezig(m.id, v.dag), false) as afwezig, w.discipline,
       w.open, w.wacht, w.laat as "teLaat", w.haast, w.oudste as "oudsteSinds", w.minuten,
       case when w.behandelaar_id is not null then g.grens end as grens
     from werk w cross join v left join medewerkers m on m.id = w.behandelaar_id
     join teams t on t.id = $1
     left join werkvoorraadgrenzen g on g.kantoor_id = t.kantoor_id and g.discipline = w.discipline
       and g.van <= v.dag and (g.tot is null or g.tot > v.dag)
     order by w.discipline, m.naam nulls first`,
    [teamId, JSON.stringify(Object.fromEntries(normen))],
  );
  const items = rows.map(({ medewerkerId, naam, discipline, ...row }) => ({
    ...row,
    medewerker: medewerkerId === null ? null : { id: medewerkerId, naam },
    discipline,
    disciplineLabel: DISCIPLINES[discipline]!.label,
    vol: row.grens !== null && row.open >= row.grens,
  }));
  const sum = (name: 'open' | 'wacht' | 'teLaat' | 'haast' | 'minuten') =>
    items.reduce((total, row) => total + row[name], 0);
  return {
    items,
    totaal: {
      open: sum('open'),
      wacht: sum('wacht'),
      teLaat: sum('teLaat'),
      haast: sum('haast'),
      minuten: sum('minuten'),
      vrij: items.filter(({ medewerker }) => !medewerker).reduce((total, { open }) => total + open, 0),
    },
  };
}

/** The limits of a kantoor today. */
export async function readGrenzen(sql: Sql, kantoorId: string) {
  const rows = await sql.query<{ discipline: Discipline; grens: number }[]>(
    `select discipline, grens from werkvoorraadgrenzen
     where kantoor_id = $1 and van <= regie_vandaag() and (tot is null or tot > regie_vandaag()) order by discipline`,
    [kantoorId],
  );
  return rows.map((row) => ({ ...row, disciplineLabel: DISCIPLINES[row.discipline]!.label }));
}
