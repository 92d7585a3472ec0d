import { AANLEIDINGEN, type Aanleiding } from '../../domain/mandaat/aanleiding';
import {
  BEOORDELING_OVERGANGEN,
  beoordelingActies,
  HANDELING_TERUG_REDENEN,
  OORDELEN,
  type Beoordeling,
} from '../../domain/mandaat/beoordeling';
import { REVIEWS, type Review } from '../../domain/mandaat/mandaat';
import type { Actor } from '../../domain/rollen';
import { DELEGEERBAAR, type Delegeerbaar } from '../../domain/taken/handelingen';
import { decodeMoment, encodeCursor } from './cursor';
import type { Sql } from './sql';

export const BEOORDELING_LIJSTEN = ['mij', 'team', 'teruggestuurd', 'klaar'] as const;
export type BeoordelingLijst = (typeof BEOORDELING_LIJSTEN)[number];

export interface BeoordelingenVraag {
  lijst: BeoordelingLijst;
  cursor?: string;
  limit: number;
}

interface Row extends Beoordeling {
  id: string;
  versie: number;
  actie: Delegeerbaar;
  sleutel: string;
  tijdstip: string;
  aanleidingen: Aanleiding[];
  review: Review;
  reden: keyof typeof HANDELING_TERUG_REDENEN | null;
  dossierId: string;
  soort: string;
  clientNaam: string | null;
  doorNaam: string;
  opdrachtgeverNaam: string;
  beoordeeldDoorNaam: string | null;
}

/** Which of them: $1 the caller, $2 their team, $3 whether they judge for the whole team. */
const LIJST: Readonly<Record<BeoordelingLijst, string>> = {
  mij: `h.oordeel is null and m.opdrachtgever_id = $1`,
  team: `h.oordeel is null and (m.opdrachtgever_id = $1 or ($3 and m.team_id = $2))`,
  teruggestuurd: `h.oordeel = 'TERUG' and (h.door_id = $1 or m.opdrachtgever_id = $1 or ($3 and m.team_id = $2))`,
  klaar: `h.oordeel = 'GOED' and (h.door_id = $1 or m.opdrachtgever_id = $1 or ($3 and m.team_id = $2))`,
};

/**
 * Acts done under a mandate that the arts looks at, what waits longest first; with how many wait for the caller. Undefined
 * for a cursor we never gave.
 */
export async function listBeoordelingen(
  sql: Sql,
  actor: Actor,
  { lijst, cursor, limit }: BeoordelingenVraag,
) {
  const from = cursor === undefined ? null : decodeMoment(cursor);
  if (from === undefined) return undefined;
  const team = actor.rollen.includes('VERZEKERINGSARTS');
  const rows = await sql.query<Row[]>(
    `select h.id, h.versie, h.actie, h.at as tijdstip, h.aanleidingen, coalesce(h.oordeel, 'TE_BEOORDELEN') as oordeel,
       h.reden, h.journey_id as "dossierId", h.door_id as "doorId", d.naam as "doorNaam", m.team_id as "teamId",
       m.review, m.opdrachtgever_id as "opdrachtgeverId", g.naam as "opdrachtgeverNaam", o.soort,
       b.naam as "beoordeeldDoorNaam", case when o.team_id = $2 then c.naam end as "clientNaam",
       to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sleutel
     from mandaat_handelingen h
     join mandaten m on m.id = h.mandaat_id
     join medewerkers d on d.id = h.door_id
     join medewerkers g on g.id = m.opdrachtgever_id
     left join medewerkers b on b.id = h.beoordeeld_door_id
     join dossier_overview o on o.journey_id = h.journey_id
     join clients c on c.id = o.client_id
     where h.beoordelen and ${LIJST[lijst]} and $3::boolean is not null
       and ($4::timestamptz is null or (h.at, h.id) > ($4, $5::uuid))
     order by h.at, h.id limit ${limit + 1}`,
    [actor.medewerkerId, actor.teamId, team, from?.[0] ?? null, from?.[1] ?? null],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => beoordelingOf(row, actor)),
    ...(rows.length > limit && last && { next: encodeCursor([last.sleutel, last.id]) }),
  };
}

/** How many acts wait for this arts, and how many came back to this SMV. */
export async function countBeoordelingen(sql: Sql, { medewerkerId }: Actor) {
  const [found] = await sql.query<[{ teBeoordelen: number; teHerstellen: number }]>(
    `select count(*) filter (where h.oordeel is null and m.opdrachtgever_id = $1)::int as "teBeoordelen",
       count(*) filter (where h.oordeel = 'TERUG' and h.door_id = $1)::int as "teHerstellen"
     from mandaten m join mandaat_handelingen h on h.mandaat_id = m.id
       and h.beoordelen and h.oordeel is distinct from 'GOED'
     where m.opdrachtgever_id = $1 or h.door_id = $1`,
    [medewerkerId],
  );
  return found;
}

function beoordelingOf(row: Row, actor: Actor) {
  const {
    actie,
    oordeel,
    review,
    aanleidingen,
    reden,
    dossierId,
    clientNaam,
    soort,
    sleutel: _,
    ...rest
  } = row;
  const { doorId, doorNaam, opdrachtgeverId, opdrachtgeverNaam, beoordeeldDoorNaam, teamId, ...own } = rest;
  return {
    ...own,
    actie,
    label: DELEGEERBAAR[actie],
    oordeel,
    oordeelLabel: OORDELEN[oordeel],
    redenLabel: reden === null ? null : (HANDELING_TERUG_REDENEN[reden] ?? reden),
    waarom: aanleidingen.length
      ? aanleidingen.map((each) => AANLEIDINGEN[each])
      : [review === 'ALTIJD' ? REVIEWS.ALTIJD : 'In de steekproef'],
    dossier: { id: dossierId, soort, client: clientNaam === null ? null : { naam: clientNaam } },
    team: teamId,
    door: { id: doorId, naam: doorNaam },
    opdrachtgever: { id: opdrachtgeverId, naam: opdrachtgeverNaam },
    beoordeeldDoor: beoordeeldDoorNaam,
    acties: beoordelingActies(row, actor).map((each) => {
      const { label, ...overgang } = BEOORDELING_OVERGANGEN[each];
      return { actie: each, label, redenen: 'redenen' in overgang ? overgang.redenen : null };
    }),
  };
}
