import { SOORTEN, type Soort } from '../../domain/aanvraag';
import { inCenten, inEuro } from '../../domain/dwangsom/tarief';
import { risicoVan, type Risico } from '../../domain/dwangsom/lopende-dwangsom';
import type { Datum } from '../../domain/termijnen/datum';
import { VRIJ_BIJ } from '../../storage/dwangsom-klok';
import { allRegelboeken } from '../../storage/regelboeken';
import { decodeCursor, encodeCursor } from './cursor';
import type { Condition, Sql } from './sql';

export interface DwangsomFilter {
  team?: string;
  /** How many days ahead are counted. */
  dagen: number;
  cursor?: string;
  limit: number;
}

interface Groep {
  team: string;
  teamNaam: string;
  ontvangstDatum: Datum;
  eersteDagDatum: Datum;
  regelVersie: number;
  aantal: number;
  vandaag: Datum;
}

interface Row extends Omit<Groep, 'aantal'> {
  id: string;
  soort: string;
  clientId: string;
  naam: string;
}

export interface PerTeam {
  team: string;
  teamNaam: string;
  /** Dossiers in which a day costs money now. */
  lopend: number;
  /** Dossiers in which the two weeks run. */
  aanstaand: number;
  bedragTotNu: number;
  bedragKomend: number;
  bedragKomende28: number;
}

// The words of the index deadlines_dwangsom, so that the planner knows it by them.
const LOOPT = `d.soort = 'DWANGSOM' and d.status in ('LOOPT', 'VERSTREKEN')`;
/**
 * Each dwangsom looks up its own dossier, and the others are not looked at (`offset 0`): left to itself the planner
 * reads all dossiers (200,000 of them: 30 ms) to find the few thousand in which a dwangsom runs.
 */
const dossier = (conditions: readonly string[]) =>
  `select o.team_id, o.soort, o.client_id from dossier_overview o
    where ${['o.journey_id = d.journey_id', ...conditions].join(' and ')} offset 0`;
/** By key for each row, for the same reason. */
const ONTVANGST = `(select v.start_datum from deadlines v where v.journey_id = d.journey_id and v.sleutel = ${VRIJ_BIJ('d.sleutel')})`;
const VERSIE = `(select coalesce((j.context ->> 'regelVersie')::int, 1) from journeys j where j.id = d.journey_id)`;
const KOMEND = 28;

/**
 * The dwangsommen that run or are about to in the dossiers in sight, the longest running first, and what they cost per
 * team. One statement adds up by first day; the amounts are those of the calculator. Undefined for a cursor we never gave.
 */
export async function listDwangsommen(
  sql: Sql,
  filter: DwangsomFilter,
  sightAfter: (parameters: number) => Condition,
) {
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor);
  if (after === undefined) return undefined;
  const [groepen, rows, regelboekOf] = await Promise.all([
    perTeamAndDay(sql, filter, sightAfter),
    page(sql, filter, after, sightAfter),
    allRegelboeken((text, values) => sql.query(text, values)),
  ]);
  const risico = (
    { regelVersie, ontvangstDatum, eersteDagDatum, vandaag }: Omit<Groep, 'aantal'>,
    dagen: number,
  ) => risicoVan(regelboekOf(regelVersie), ontvangstDatum, eersteDagDatum, vandaag, dagen);
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return {
    perTeam: addUp(groepen, filter.dagen, risico),
    items: items.map((row) => ({
      dossierId: row.id,
      soort: row.soort,
      soortLabel: SOORTEN[row.soort as Soort] ?? row.soort,
      clientId: row.clientId,
      client: { naam: row.naam },
      team: row.team,
      teamNaam: row.teamNaam,
      ingebrekestellingDatum: row.ontvangstDatum,
      eersteDagDatum: row.eersteDagDatum,
      ...risico(row, filter.dagen),
    })),
    next: rows.length > items.length && last ? encodeCursor([last.eersteDagDatum, last.id]) : undefined,
  };
}

function addUp(
  groepen: readonly Groep[],
  dagen: number,
  risico: (groep: Groep, dagen: number) => Risico,
): PerTeam[] {
  const teams = new Map<string, PerTeam>();
  for (const groep of groepen) {
    const { team, teamNaam, aantal } = groep;
    const { dagen: geteld, bedragTotNu, bedragKomend, perDagNu } = risico(groep, dagen);
    const { bedragKomend: komende28 } = risico(groep, KOMEND);
    const sum = teams.get(team) ?? {
      team,
      teamNaam,
      lopend: 0,
      aanstaand: 0,
      bedragTotNu: 0,
      bedragKomend: 0,
      bedragKomende28: 0,
    };
    const plus = (total: number, each: number) => inEuro(inCenten(total) + aantal * inCenten(each));
    teams.set(team, {
      ...sum,
      lopend: sum.lopend + (perDagNu > 0 ? aantal : 0),
      aanstaand: sum.aanstaand + (geteld === 0 ? aantal : 0),
      bedragTotNu: plus(sum.bedragTotNu, bedragTotNu),
      bedragKomend: plus(sum.bedragKomend, bedragKomend),
      bedragKomende28: plus(sum.bedragKomende28, komende28),
    });
  }
  return [...teams.values()].sort((a, b) => (a.team < b.team ? -1 : 1));
}

/** As many rows as there are teams and first days, whatever the number of dossiers. */
function perTeamAndDay(sql: Sql, { team }: DwangsomFilter, sightAfter: (n: number) => Condition) {
  const parameters = team ? [team] : [];
  const sight = sightAfter(parameters.length);
  return sql.query<Groep[]>(
    `select g.*, t.naam as "teamNaam", (select regie_vandaag()) as vandaag
       from (select d.team_id as team, ${ONTVANGST} as "ontvangstDatum", d.start_datum as "eersteDagDatum",
               ${VERSIE} as "regelVersie", count(*)::int as aantal
          from (select d.journey_id, d.sleutel, d.start_datum, o.team_id
             from deadlines d join lateral (${dossier([...(team ? ['o.team_id = $1'] : []), sight.sql])}) o on true
            where ${LOOPT}) d
         group by 1, 2, 3, 4) g
       join teams t on t.id = g.team`,
    [...parameters, ...sight.parameters],
  );
}

function page(
  sql: Sql,
  { team, limit }: DwangsomFilter,
  place: [string, string] | null,
  sightAfter: (n: number) => Condition,
) {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const ofDossier = team ? [`o.team_id = ${value(team)}`] : [];
  const after = place
    ? [`(d.start_datum, d.journey_id) > (${value(place[0])}::date, ${value(place[1])}::uuid)`]
    : [];
  const sight = sightAfter(parameters.length);
  return sql.query<Row[]>(
    `select d.journey_id as id, d.soort, d.client_id as "clientId", c.naam, d.team_id as team, t.naam as "teamNaam",
        ${ONTVANGST} as "ontvangstDatum", d.start_datum as "eersteDagDatum", ${VERSIE} as "regelVersie",
        (select regie_vandaag()) as vandaag
       from (select d.journey_id, d.sleutel, d.start_datum, o.team_id, o.soort, o.client_id
          from deadlines d join lateral (${dossier([...ofDossier, sight.sql])}) o on true
         where ${[LOOPT, ...after].join(' and ')}
         order by d.start_datum, d.journey_id
         limit ${limit + 1}) d
       join clients c on c.id = d.client_id
       join teams t on t.id = d.team_id
      order by d.start_datum, d.journey_id`,
    [...parameters, ...sight.parameters],
  );
}
