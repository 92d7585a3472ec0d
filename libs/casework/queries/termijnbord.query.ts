import { SOORTEN, type Soort } from '../../domain/aanvraag';
import { labelOfFase } from '../../domain/fasen';
import { DISCIPLINES } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import {
  TERMIJNBORD_KOLOMMEN,
  vensters,
  type TermijnbordKolom,
  type Vensters,
} from '../../domain/termijnen/termijnbord';
import { decodeCursor, encodeCursor } from './cursor';
import type { Condition, Sql } from './sql';
import { TERMIJN_COLUMNS, termijnOf, type TermijnRow } from './termijn';

export interface BordFilter {
  kantoor?: string;
  team?: string;
  soort?: string;
  kolom?: TermijnbordKolom;
  cursor?: string;
  limit: number;
}
type Sight = (parameters: number) => Condition;
export type Aantallen = Record<TermijnbordKolom, number>;
export type TeamAantallen = { team: string; teamNaam: string; open: number; aantallen: Aantallen };

interface Row extends TermijnRow {
  id: string;
  versie: number;
  soort: string;
  fase: string;
  naam: string;
  team: string;
  teamNaam: string;
  ontvangstDatum: Datum;
  vangnet: boolean;
  discipline: string | null;
}

const KOLOMMEN = Object.keys(TERMIJNBORD_KOLOMMEN) as TermijnbordKolom[];
const LOOPT = `o.termijn_status in ('LOOPT', 'VERSTREKEN') and o.zonder_termijn_reden is null`;

/** What is in a column, in SQL; counting and listing use the same words, so that they cannot disagree. $1 to $3: Vensters. */
const IN_KOLOM: Record<TermijnbordKolom, string> = {
  TE_LAAT: `${LOOPT} and o.uiterlijke_beslisdatum < $1::date`,
  VANDAAG: `${LOOPT} and o.uiterlijke_beslisdatum = $1::date`,
  DEZE_WEEK: `${LOOPT} and o.uiterlijke_beslisdatum > $1::date and o.uiterlijke_beslisdatum <= $2::date`,
  VOLGENDE_WEEK: `${LOOPT} and o.uiterlijke_beslisdatum > $2::date and o.uiterlijke_beslisdatum <= $3::date`,
  LATER: `${LOOPT} and o.uiterlijke_beslisdatum > $3::date`,
  OPGESCHORT: `o.termijn_status = 'OPGESCHORT' and o.zonder_termijn_reden is null
    and o.uiterlijke_beslisdatum is not null`,
  ZONDER_TERMIJN: `(o.zonder_termijn_reden is not null or o.uiterlijke_beslisdatum is null
    or o.termijn_status not in ('LOOPT', 'VERSTREKEN', 'OPGESCHORT'))`,
  // The words of the index deadlines_dwangsom. As a subquery it is hashed: as an array, 1,333 dwangsommen were walked for
  // each of 130,000 dossiers, and the board took a second.
  DWANGSOM_LOOPT: `o.journey_id in (select d.journey_id from deadlines d
    where d.soort = 'DWANGSOM' and d.status in ('LOOPT', 'VERSTREKEN')
      and d.start_datum <= $1::date and d.uiterlijke_datum >= $1::date)`,
};

/** The board: how many open dossiers in sight every team has per column, on the day it is there. */
export async function readBord(sql: Sql, filter: BordFilter, sightAfter: Sight) {
  const dagen = await vensterVan(sql);
  const [teams, kantoren] = [
    await countPerTeam(sql, dagen, filter, sightAfter),
    await kantorenInSight(sql, sightAfter),
  ];
  return { vandaagDatum: dagen.vandaag, kantoren, teams };
}

/** The dossiers of one column, the first that ends first. Undefined for a cursor we never gave. */
export async function listKolom(sql: Sql, filter: BordFilter, sightAfter: Sight) {
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor);
  if (after === undefined) return undefined;
  const rows = await pageOf(sql, await vensterVan(sql), filter, after, sightAfter);
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    next: rows.length > page.length && last ? encodeCursor([orderOf(filter, last), last.id]) : undefined,
  };
}

async function vensterVan(sql: Sql): Promise<Vensters> {
  const [{ vandaag }] = await sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
  return vensters(vandaag);
}

async function countPerTeam(sql: Sql, dagen: Vensters, filter: BordFilter, sightAfter: Sight) {
  const { conditions, parameters } = conditionsOf(dagen, filter, sightAfter);
  const counted = KOLOMMEN.map((kolom) => `count(*) filter (where ${IN_KOLOM[kolom]})::int as "${kolom}"`);
  // Counted first and named after, or every dossier would be joined to its team.
  const rows = await sql.query<(Aantallen & { team: string; teamNaam: string; open: number })[]>(
    `select b.*, t.naam as "teamNaam" from (
       select o.team_id as team, count(*)::int as open, ${counted.join(', ')}
         from dossier_overview o where ${conditions.join(' and ')} group by 1) b
       join teams t on t.id = b.team order by t.naam, b.team`,
    parameters,
  );
  return rows.map(({ team, teamNaam, open, ...aantallen }): TeamAantallen => ({
    team,
    teamNaam,
    open,
    aantallen,
  }));
}

/** The kantoren that can be chosen from: where there is an open dossier in sight, whatever is filtered. */
function kantorenInSight(sql: Sql, sightAfter: Sight) {
  const sight = sightAfter(0);
  return sql.query<{ kantoor: string; kantoorNaam: string }[]>(
    `select k.id as kantoor, k.naam as "kantoorNaam" from kantoren k
      where exists (select from teams t join dossier_overview o on o.team_id = t.id
        where t.kantoor_id = k.id and o.status = 'OPEN' and ${sight.sql})
      order by k.naam, k.id`,
    [...sight.parameters],
  );
}

/** What never ends is shown by how long the client has been waiting. */
const orderColumn = ({ kolom }: BordFilter) =>
  kolom === 'ZONDER_TERMIJN' ? 'o.ontvangst_datum' : 'o.uiterlijke_beslisdatum';
const orderOf = ({ kolom }: BordFilter, { ontvangstDatum, uiterlijkeBeslisdatum }: Row) =>
  kolom === 'ZONDER_TERMIJN' ? ontvangstDatum : uiterlijkeBeslisdatum;

function pageOf(
  sql: Sql,
  dagen: Vensters,
  filter: BordFilter,
  after: [string, string] | null,
  sightAfter: Sight,
) {
  const { conditions, parameters } = conditionsOf(dagen, filter, sightAfter);
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const order = orderColumn(filter);
  if (after)
    conditions.push(`(${order}, o.journey_id) > (${value(after[0])}::date, ${value(after[1])}::uuid)`);
  return sql.query<Row[]>(
    `select o.journey_id as id, j.seq as versie, o.soort, o.fase, c.naam, o.team_id as team, t.naam as "teamNaam",
            o.ontvangst_datum as "ontvangstDatum", o.vangnet, ${TERMIJN_COLUMNS},
            (${AAN_ZET}) as discipline
       from dossier_overview o
       join journeys j on j.id = o.journey_id
       join clients c on c.id = o.client_id
       join teams t on t.id = o.team_id
      where ${[IN_KOLOM[filter.kolom!], ...conditions].join(' and ')}
      order by ${order}, o.journey_id
      limit ${filter.limit + 1}`,
    parameters,
  );
}

/** Whom a dossier waits for: the discipline of its oldest open taak, so that every dossier counts once. */
export const AAN_ZET = `select k.discipline from taken k where k.journey_id = o.journey_id and k.status = 'OPEN'
  order by k.geopend_seq, k.id limit 1`;
export const labelOfDiscipline = (discipline: string | null): string =>
  discipline === null ? 'Niemand: geen open taak' : (DISCIPLINES[discipline]?.label ?? discipline);

function conditionsOf({ vandaag, zondag, volgendeZondag }: Vensters, filter: BordFilter, sightAfter: Sight) {
  const parameters: unknown[] = [vandaag, zondag, volgendeZondag];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  // Every parameter is used in every statement: the database does not know the type of one that is not.
  const conditions = [`o.status = 'OPEN'`, '$1::date <= $2::date', '$2::date <= $3::date'];
  if (filter.team) conditions.push(`o.team_id = ${value(filter.team)}`);
  if (filter.kantoor)
    conditions.push(`o.team_id in (select id from teams where kantoor_id = ${value(filter.kantoor)})`);
  if (filter.soort) conditions.push(`o.soort = ${value(filter.soort)}`);
  const sight = sightAfter(parameters.length);
  conditions.push(sight.sql);
  parameters.push(...sight.parameters);
  return { conditions, parameters };
}

export type BordRegel = ReturnType<typeof itemOf>;

function itemOf(row: Row) {
  const { id, versie, soort, fase, naam, team, teamNaam, ontvangstDatum, vangnet, discipline } = row;
  return {
    id,
    versie,
    soort,
    soortLabel: SOORTEN[soort as Soort] ?? soort,
    vangnet,
    fase,
    faseLabel: labelOfFase(fase),
    client: { naam },
    team,
    teamNaam,
    ontvangstDatum,
    termijn: termijnOf(row),
    wachtOp: { discipline, label: labelOfDiscipline(discipline) },
  };
}

/** The beslisdatum of these dossiers as it is now, as far as they are in sight; null where none runs. */
export async function readTermijnen(sql: Sql, ids: readonly string[], sightAfter: Sight) {
  const sight = sightAfter(1);
  const rows = await sql.query<{ id: string; datum: Datum | null }[]>(
    `select o.journey_id as id, case when o.zonder_termijn_reden is null then o.uiterlijke_beslisdatum end as datum
       from dossier_overview o where o.journey_id = any($1) and ${sight.sql}`,
    [ids, ...sight.parameters],
  );
  return new Map(rows.map(({ id, datum }) => [id, datum]));
}
