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
  /** Of those, how many stand still now until a day that is known. */
  opgeschort: number;
}

/** The suspension that runs has a day on which it ends by itself. */
const HERVAT_BEKEND = `exists (select from journeys j, jsonb_array_elements(j.context->'opschortingen') s
  where j.id = o.journey_id and not s ? 'hervatDatum' and s ? 'verwachteHervatDatum')`;

/**
 * How many dossiers pass their term if nothing changes: per week of their last day, team, and discipline of the oldest
 * open taak. What is too late already is on the board. A clock that stands still until a known day counts on the date it
 * will have then, which is the date it has: that day is in it already. Without such a day it passes nothing.
 */
export async function readPrognose(
  sql: Sql,
  filter: { weken: number; team?: string; kantoor?: string },
  sightAfter: (parameters: number) => Condition,
) {
  const [{ vandaag }] = await sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
  const vooruit = weken(vandaag, filter.weken);
  const parameters: unknown[] = [vandaag, vooruit.at(-1)!.zondagDatum];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = [
    filter.team && `o.team_id = ${value(filter.team)}`,
    filter.kantoor && `o.team_id in (select id from teams where kantoor_id = ${value(filter.kantoor)})`,
  ].filter((condition) => condition !== undefined && condition !== '');
  const sight = sightAfter(parameters.length);
  const rows = await sql.query<Row[]>(
    `select p.*, t.naam as "teamNaam" from (
       select o.uiterlijke_beslisdatum - extract(isodow from o.uiterlijke_beslisdatum)::int + 1 as "maandagDatum", o.team_id as team,
              (${AAN_ZET}) as discipline, count(*)::int as aantal, count(*) filter (where o.termijn_status = 'OPGESCHORT')::int as opgeschort
         from dossier_overview o
        where o.status = 'OPEN' and (o.termijn_status = 'LOOPT' or o.termijn_status = 'OPGESCHORT' and ${HERVAT_BEKEND})
          and o.zonder_termijn_reden is null
          and o.uiterlijke_beslisdatum between $1::date and $2::date
          and ${[...where, sight.sql].join(' and ')}
        group by 1, 2, 3) p
       join teams t on t.id = p.team order by p."maandagDatum", t.naam, p.discipline`,
    [...parameters, ...sight.parameters],
  );
  const regels = rows.map((row) => ({ ...row, disciplineLabel: labelOfDiscipline(row.discipline) }));
  return {
    vandaagDatum: vandaag,
    weken: vooruit.map((week) => {
      const inWeek = regels.filter(({ maandagDatum }) => maandagDatum === week.maandagDatum);
      const som = (wat: 'aantal' | 'opgeschort') => inWeek.reduce((sum, regel) => sum + regel[wat], 0);
      return {
        ...week,
        weeknummer: weeknummer(week.maandagDatum),
        aantal: som('aantal'),
        opgeschort: som('opgeschort'),
      };
    }),
    regels,
  };
}
