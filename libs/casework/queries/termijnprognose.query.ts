import type { Datum } from '../../domain/termijnen/datum';
import { weeknummer, weken } from '../../domain/termijnen/termijnbord';
import type { Condition, Sql } from './sql';
import { AAN_ZET, labelOfDiscipline } from './termijnbord.query';

interface Row {
  maandagDatum: Datum;
  team: string;
  teamNaam: string;
  discipline: string | null;
  aantal: number;
}

/**
 * How many dossiers pass their term if nothing changes: per week of their last day, team, and discipline of the oldest
 * open taak. What is too late already is on the board; a clock that stands still passes nothing.
 */
export async function readPrognose(
  sql: Sql,
  filter: { weken: number; team?: string },
  sightAfter: (parameters: number) => Condition,
) {
  const [{ vandaag }] = await sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
  const vooruit = weken(vandaag, filter.weken);
  const parameters: unknown[] = [vandaag, vooruit.at(-1)!.zondagDatum, ...(filter.team ? [filter.team] : [])];
  const sight = sightAfter(parameters.length);
  const rows = await sql.query<Row[]>(
    `select p.*, t.naam as "teamNaam" from (
       select o.uiterlijke_beslisdatum - extract(isodow from o.uiterlijke_beslisdatum)::int + 1 as "maandagDatum", o.team_id as team,
              (${AAN_ZET}) as discipline, count(*)::int as aantal
         from dossier_overview o
        where o.status = 'OPEN' and o.termijn_status = 'LOOPT' and o.zonder_termijn_reden is null
          and o.uiterlijke_beslisdatum between $1::date and $2::date
          ${filter.team ? 'and o.team_id = $3' : ''} and ${sight.sql}
        group by 1, 2, 3) p
       join teams t on t.id = p.team order by p."maandagDatum", t.naam, p.discipline`,
    [...parameters, ...sight.parameters],
  );
  const regels = rows.map((row) => ({ ...row, disciplineLabel: labelOfDiscipline(row.discipline) }));
  return {
    vandaagDatum: vandaag,
    weken: vooruit.map((week) => ({
      ...week,
      weeknummer: weeknummer(week.maandagDatum),
      aantal: regels
        .filter(({ maandagDatum }) => maandagDatum === week.maandagDatum)
        .reduce((sum, { aantal }) => sum + aantal, 0),
    })),
    regels,
  };
}
