import { labelOfFase } from '../../domain/fasen';
import { labelOfUitkomst } from '../../domain/uitkomst';
import { decodeCursor, encodeCursor } from './cursor';
import type { Condition, Sql } from './sql';
import { TERMIJN_COLUMNS, termijnOf, type TermijnRow } from './termijn';

export interface DossierFilter {
  team?: string;
  kantoor?: string;
  soort?: string;
  fase?: string;
  termijnStatus?: string;
  behandelaarId?: string;
  zoek?: string;
  cursor?: string;
  limit: number;
}

interface Row extends TermijnRow {
  id: string;
  soort: string;
  fase: string;
  status: string;
  uitkomst: string | null;
  naam: string;
  team: string;
  teamNaam: string;
  ontvangstDatum: string;
  vangnet: boolean;
  aanspreekpuntId: string | null;
  aanspreekpuntNaam: string | null;
}

/**
 * Dossiers in the order in which they are due. What is closed is shown to who asks for it: by phase, by the end of
 * its clock, or by name. Undefined for a cursor we never gave.
 */
export async function listDossiers(
  sql: Sql,
  filter: DossierFilter,
  sightAfter: (parameters: number) => Condition,
) {
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor);
  if (after === undefined) return undefined;
  const { conditions, parameters } = conditionsOf(filter, after);
  const sight = sightAfter(parameters.length);
  const rows = await sql.query<Row[]>(
    `select o.journey_id as id, o.soort, o.fase, o.status, o.uitkomst, c.naam, o.team_id as team, t.naam as "teamNaam",
            o.ontvangst_datum as "ontvangstDatum", o.vangnet, ${TERMIJN_COLUMNS},
            m.id as "aanspreekpuntId", m.naam as "aanspreekpuntNaam"
       from dossier_overview o
       join clients c on c.id = o.client_id
       join teams t on t.id = o.team_id
       left join medewerkers m on m.id = o.vast_aanspreekpunt_id
      where ${[...conditions, sight.sql].join(' and ')}
      order by o.uiterlijke_beslisdatum, o.journey_id
      limit ${filter.limit + 1}`,
    [...parameters, ...sight.parameters],
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    next: rows.length > page.length && last ? encodeCursor([last.uiterlijkeBeslisdatum, last.id]) : undefined,
  };
}

function conditionsOf(
  filter: DossierFilter,
  after: [string, string] | null,
): { conditions: string[]; parameters: unknown[] } {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (condition: (value: string) => string, ...values: unknown[]) => {
    const first = parameters.push(...values) - values.length + 1;
    conditions.push(condition(`$${first}`).replaceAll('$next', `$${first + 1}`));
  };
  const showsClosed =
    filter.fase ?? filter.zoek ?? ['VOLDAAN', 'VERVALLEN'].find((status) => status === filter.termijnStatus);
  if (showsClosed === undefined) conditions.push(`o.status = 'OPEN'`);
  if (filter.team) add((v) => `o.team_id = ${v}`, filter.team);
  if (filter.kantoor)
    add((v) => `o.team_id in (select id from teams where kantoor_id = ${v})`, filter.kantoor);
  if (filter.soort) add((v) => `o.soort = ${v}`, filter.soort);
  if (filter.fase) add((v) => `o.fase = ${v}`, filter.fase);
  if (filter.termijnStatus) add((v) => `o.termijn_status = ${v}`, filter.termijnStatus);
  if (filter.behandelaarId) {
    const ofTaken = (v: string) =>
      `select journey_id from taken where status = 'OPEN' and behandelaar_id = ${v}`;
    add((v) => `(o.vast_aanspreekpunt_id = ${v} or o.journey_id in (${ofTaken(v)}))`, filter.behandelaarId);
  }
  if (filter.zoek) add(ofClients, prefixQuery(filter.zoek), filter.zoek.normalize('NFC').trim());
  if (after) add((v) => `(o.uiterlijke_beslisdatum, o.journey_id) > (${v}::date, $next::uuid)`, ...after);
  return { conditions, parameters };
}

/**
 * The index finds words that begin like this; the text itself must be in the name, so % and _ are just characters.
 * On the client that is joined already: the planner then starts from a rare name, and filters the list for a common one.
 */
const ofClients = (v: string) =>
  `to_tsvector('simple', c.naam) @@ to_tsquery('simple', ${v}) and position(lower($next) in lower(c.naam)) > 0`;

const prefixQuery = (text: string) =>
  `'${text.normalize('NFC').replaceAll('\\', ' ').replaceAll("'", "''")}':*`;

function itemOf(row: Row) {
  const { id, soort, fase, status, uitkomst, naam, team, teamNaam, ontvangstDatum, vangnet } = row;
  return {
    id,
    soort,
    fase,
    faseLabel: labelOfFase(fase),
    status,
    uitkomst,
    uitkomstLabel: labelOfUitkomst(uitkomst),
    client: { naam },
    team,
    teamNaam,
    ontvangstDatum,
    uiterlijkeBeslisdatum: row.uiterlijkeBeslisdatum,
    termijnStatus: row.termijnStatus,
    termijn: termijnOf(row),
    vastAanspreekpunt: row.aanspreekpuntId ? { id: row.aanspreekpuntId, naam: row.aanspreekpuntNaam } : null,
    vangnet,
  };
}
