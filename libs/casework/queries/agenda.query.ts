import { SOORTEN, type Soort } from '../../domain/aanvraag';
import type { Actor } from '../../domain/rollen';
import { labelOfFase } from '../../domain/fasen';
import { isKalenderdatum, labelOfKlok } from '../../domain/klokken';
import type { Datum } from '../../domain/termijnen/datum';
import { termijnTelling, termijnZin, type TermijnStatus } from '../../domain/termijnen/termijn-zin';
import { decodeSleutel, encodeCursor } from './cursor';
import type { Condition, Sql } from './sql';

export const AGENDA_LIJSTEN = ['mijn', 'team'] as const;

export interface AgendaFilter {
  /** The first day; today when absent, so that the agenda is what is coming. */
  van?: string;
  tot?: string;
  team?: string;
  lijst?: (typeof AGENDA_LIJSTEN)[number];
  cursor?: string;
  limit: number;
}

interface Row {
  datum: Datum;
  sleutel: string;
  klok: string;
  status: TermijnStatus;
  artikel: string | null;
  opgeschortSinds: Datum | null;
  vandaag: Datum;
  id: string;
  soort: string;
  fase: string;
  vangnet: boolean;
  clientId: string;
  naam: string;
  team: string;
  teamNaam: string;
}

// The words of the index deadlines_agenda, so that the planner knows it by them.
const NOT_ENDED = `d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')`;

/** Dossiers this person is the aanspreekpunt of or has a taak in: few, so they are found first and their clocks by key. */
const mine = (v: string) => `d.journey_id = any(array(
  select journey_id from dossier_overview where vast_aanspreekpunt_id = ${v} and status = 'OPEN'
  union select journey_id from taken where status = 'OPEN' and behandelaar_id = ${v}))`;

/**
 * What is coming in the dossiers in sight, per day, the first day first. A page may end within a day; the next one then
 * begins with the same day. Undefined for a cursor we never gave.
 */
export async function listAgenda(
  sql: Sql,
  actor: Actor,
  filter: AgendaFilter,
  sightAfter: (parameters: number) => Condition,
) {
  const after = filter.cursor === undefined ? null : decodeSleutel(filter.cursor);
  if (after === undefined) return undefined;
  const { conditions, parameters } = conditionsOf(filter, actor, after);
  const sight = sightAfter(parameters.length);
  const rows = await sql.query<Row[]>(
    `select d.uiterlijke_datum as datum, d.sleutel, d.soort as klok, d.status,
            case when d.sleutel = 'BESLISTERMIJN' then o.termijn_grondslag
                 else d.onderbouwing -> -1 ->> 'grondslag' end as artikel,
            o.opgeschort_sinds_datum as "opgeschortSinds", (select regie_vandaag()) as vandaag,
            o.journey_id as id, o.soort, o.fase, o.vangnet, o.client_id as "clientId", c.naam,
            o.team_id as team, t.naam as "teamNaam"
       from deadlines d
       join dossier_overview o on o.journey_id = d.journey_id
       join clients c on c.id = o.client_id
       join teams t on t.id = o.team_id
      where ${[NOT_ENDED, ...conditions, sight.sql].join(' and ')}
      order by d.uiterlijke_datum, d.journey_id, d.sleutel
      limit ${filter.limit + 1}`,
    [...parameters, ...sight.parameters],
  );
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    items: daysOf(page),
    next: rows.length > page.length && last ? encodeCursor([last.datum, last.id, last.sleutel]) : undefined,
  };
}

function conditionsOf({ van, tot, team, lijst }: AgendaFilter, actor: Actor, after: string[] | null) {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const conditions = [`d.uiterlijke_datum >= ${van ? `${value(van)}::date` : 'regie_vandaag()'}`];
  if (tot) conditions.push(`d.uiterlijke_datum <= ${value(tot)}::date`);
  if (lijst === 'mijn') conditions.push(mine(value(actor.medewerkerId)));
  const ofTeam = team ?? (lijst === 'team' ? actor.teamId : null);
  // Sight names the team too: as a plain condition it would count twice, and the planner then sorts all dates of the
  // team (0.6 s at 200,000 dossiers and 1.6 million clocks) where the index in its own order gives a page in 26 ms.
  if (ofTeam) conditions.push(`case when o.team_id = ${value(ofTeam)} then true else false end`);
  if (after) {
    const [datum, id, sleutel] = after.map(value);
    conditions.push(
      `(d.uiterlijke_datum, d.journey_id, d.sleutel) > (${datum}::date, ${id}::uuid, ${sleutel}::text)`,
    );
  }
  return { conditions, parameters };
}

function daysOf(rows: Row[]) {
  const days: { datum: Datum; momenten: ReturnType<typeof momentOf>[] }[] = [];
  for (const row of rows) {
    if (days.at(-1)?.datum !== row.datum) days.push({ datum: row.datum, momenten: [] });
    days.at(-1)!.momenten.push(momentOf(row));
  }
  return days;
}

function momentOf(row: Row) {
  const { datum, sleutel, klok, status, artikel, vandaag } = row;
  const stand = { status, uiterlijkeBeslisdatum: datum, vandaag };
  return {
    sleutel,
    soort: klok,
    wat: labelOfKlok(klok),
    kalender: isKalenderdatum(klok),
    artikel,
    status,
    ...termijnTelling(stand),
    zin: termijnZin({
      ...stand,
      grondslag: artikel ?? '',
      ...(klok === 'BESLISTERMIJN' && row.opgeschortSinds && { opgeschortSinds: row.opgeschortSinds }),
    }),
    dossier: {
      id: row.id,
      clientId: row.clientId,
      soort: row.soort,
      soortLabel: SOORTEN[row.soort as Soort] ?? row.soort,
      fase: row.fase,
      faseLabel: labelOfFase(row.fase),
      vangnet: row.vangnet,
      client: { naam: row.naam },
      team: row.team,
      teamNaam: row.teamNaam,
    },
  };
}
