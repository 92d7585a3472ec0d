import { REACH } from '../../access/sight';
import { SOORTEN, type Soort } from '../../domain/aanvraag';
import {
  MELDING_SOORTEN,
  NIVEAUS,
  URGENTIE_LABEL,
  URGENTIES,
  type Adres,
  type MeldingSoort,
  type Urgentie,
} from '../../domain/meldingen/melding';
import { offeredMeldingActies, type OpenMelding } from '../../domain/meldingen/melding-acts';
import type { Actor } from '../../domain/rollen';
import { decodeRangMoment, pageFrom } from './cursor';
import type { Condition, Sql } from './sql';

export const MELDING_LIJSTEN = ['mijn', 'team'] as const;
export type MeldingLijst = (typeof MELDING_LIJSTEN)[number];

export interface MeldingRow extends OpenMelding {
  id: string;
  versie: number;
  soort: MeldingSoort;
  urgentie: Urgentie;
  rang: number;
  tekst: string;
  tijdstip: string;
  plaats: string;
  niveau: number;
  adres: Adres;
  geescaleerdTijdstip: string | null;
  bezorgdTijdstip: string | null;
  opgepaktTijdstip: string | null;
  opgepaktDoorNaam: string | null;
  voorNaam: string | null;
  afgehandeldTijdstip: string | null;
  dossierId: string;
  dossierSoort: string;
  naam: string;
  teamNaam: string;
}

// Past this nobody counts.
const COUNT_TO = 1000;
/** What was closed stays in the list this long. */
const KEEP_DAYS = 30;

const COLUMNS = `m.id, m.versie, m.soort, m.urgentie, m.rang, m.tekst, m.at as tijdstip,
  to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as plaats, m.niveau,
  jsonb_build_object('medewerkerId', m.medewerker_id, 'teamRollen', m.team_rollen,
    'kantoorRollen', m.kantoor_rollen) as adres,
  m.geescaleerd_tijdstip as "geescaleerdTijdstip", m.bezorgd_tijdstip as "bezorgdTijdstip",
  m.opgepakt_door_id as "opgepaktDoorId", m.opgepakt_tijdstip as "opgepaktTijdstip",
  m.afgehandeld_tijdstip as "afgehandeldTijdstip", m.afgehandeld_tijdstip is not null as afgehandeld,
  m.afgehandeld_door_id as "afgehandeldDoorId", p.naam as "opgepaktDoorNaam", v.naam as "voorNaam",
  o.journey_id as "dossierId", o.soort as "dossierSoort", c.naam, o.team_id as "teamId", t.kantoor_id as "kantoorId",
  t.naam as "teamNaam"`;
const TABLES = `dossier_overview o on o.journey_id = m.journey_id join clients c on c.id = o.client_id
  join teams t on t.id = o.team_id left join medewerkers p on p.id = m.opgepakt_door_id
  left join medewerkers v on v.id = m.medewerker_id`;

/**
 * Whose a melding (under `m`) is, as conditions of which one has to hold. Each is read along its own index and the
 * results are put together: as one condition with "or" everything open in a kantoor would be sorted for every page.
 */
export function takken(actor: Actor, lijst: MeldingLijst, value: (parameter: unknown) => string): string[] {
  const reaches = (reach: string) => actor.rollen.some((rol) => REACH[rol] === reach);
  const team = actor.teamId !== null && reaches('TEAM') ? value(actor.teamId) : null;
  const kantoor = actor.kantoorId !== null && reaches('KANTOOR') ? value(actor.kantoorId) : null;
  if (lijst === 'team')
    return [kantoor && `m.kantoor_id = ${kantoor}`, team && `m.team_id = ${team}`].filter(
      (tak) => tak !== null,
    );
  // A parameter that no condition uses would have no type.
  const rollen = team || kantoor ? `${value(actor.rollen)}::text[]` : '';
  return [
    `m.medewerker_id = ${value(actor.medewerkerId)}`,
    team && `m.team_id = ${team} and m.medewerker_id is null and m.team_rollen && ${rollen}`,
    kantoor && `m.kantoor_id = ${kantoor} and m.kantoor_rollen && ${rollen}`,
  ].filter((tak) => tak !== null);
}

/** A page of meldingen, most urgent and longest there first, with how many are open for the caller. Undefined for a wrong cursor. */
export async function listMeldingen(
  sql: Sql,
  actor: Actor,
  { lijst, alles, cursor, limit }: { lijst: MeldingLijst; alles: boolean; cursor?: string; limit: number },
  sightAfter: (parameters: number) => Condition,
) {
  const after = cursor === undefined ? null : decodeRangMoment(cursor);
  if (after === undefined) return undefined;
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const branches = takken(actor, lijst, value);
  const open = alles
    ? `(m.afgehandeld_tijdstip is null or m.afgehandeld_tijdstip > regie_now() - interval '${KEEP_DAYS} days')`
    : 'm.afgehandeld_tijdstip is null';
  const place = after
    ? ` and (m.rang, m.at, m.id) > (${value(after[0])}::int, ${value(after[1])}::timestamptz, ${value(after[2])}::uuid)`
    : '';
  const sight = sightAfter(parameters.length);
  const tak = (condition: string) => `(select ${COLUMNS} from meldingen m join ${TABLES}
    where ${open} and ${condition}${place} and ${sight.sql} order by m.rang, m.at, m.id limit ${limit + 1})`;
  const [rows, aantallen] = await Promise.all([
    branches.length === 0
      ? []
      : sql.query<MeldingRow[]>(
          `select * from (${branches.map(tak).join(' union ')}) x order by rang, plaats, id limit ${limit + 1}`,
          [...parameters, ...sight.parameters],
        ),
    countMeldingen(sql, actor, sightAfter),
  ]);
  const page = pageFrom(
    rows,
    limit,
    ({ rang, plaats, id }) => [String(rang), plaats, id],
    (row) => itemOf(row, actor),
  );
  return { ...page, aantallen };
}

/** How many are open for this person, per urgency; a thousand stands for more. */
async function countMeldingen(sql: Sql, actor: Actor, sightAfter: (parameters: number) => Condition) {
  const parameters: unknown[] = [];
  const branches = takken(actor, 'mijn', (parameter) => `$${parameters.push(parameter)}`);
  const sight = sightAfter(parameters.length);
  const tak = (condition: string) => `(select m.id, m.urgentie from meldingen m
    join dossier_overview o on o.journey_id = m.journey_id
    where m.afgehandeld_tijdstip is null and ${condition} and ${sight.sql} order by m.rang, m.at, m.id limit ${COUNT_TO})`;
  const rows = await sql.query<{ urgentie: Urgentie; aantal: number }[]>(
    `select urgentie, least(count(*), ${COUNT_TO})::integer as aantal from (${branches.map(tak).join(' union ')}) x group by 1`,
    [...parameters, ...sight.parameters],
  );
  const per = (urgentie: Urgentie) => rows.find((row) => row.urgentie === urgentie)?.aantal ?? 0;
  return Object.fromEntries(URGENTIES.map((urgentie) => [urgentie, per(urgentie)])) as Record<
    Urgentie,
    number
  >;
}

export type MeldingStand = 'OPEN' | 'OPGEPAKT' | 'AFGEHANDELD' | 'VERVALLEN';

const standOf = (row: MeldingRow): MeldingStand =>
  row.afgehandeld
    ? row.afgehandeldDoorId === null
      ? 'VERVALLEN'
      : 'AFGEHANDELD'
    : row.opgepaktDoorId === null
      ? 'OPEN'
      : 'OPGEPAKT';

function itemOf(row: MeldingRow, actor: Actor) {
  const { id, versie, soort, urgentie, tekst, tijdstip, niveau, adres } = row;
  return {
    id,
    versie,
    soort,
    soortLabel: MELDING_SOORTEN[soort],
    urgentie,
    urgentieLabel: URGENTIE_LABEL[urgentie],
    tekst,
    tijdstip,
    stand: standOf(row),
    niveau: NIVEAUS[niveau],
    voor: adres.medewerkerId ? { id: adres.medewerkerId, naam: row.voorNaam } : null,
    voorRollen: [...(adres.medewerkerId ? [] : adres.teamRollen), ...adres.kantoorRollen],
    bezorgdTijdstip: row.bezorgdTijdstip,
    geescaleerdTijdstip: row.geescaleerdTijdstip,
    opgepaktDoor: row.opgepaktDoorId ? { id: row.opgepaktDoorId, naam: row.opgepaktDoorNaam } : null,
    opgepaktTijdstip: row.opgepaktTijdstip,
    afgehandeldTijdstip: row.afgehandeldTijdstip,
    acties: offeredMeldingActies(row, actor),
    dossier: {
      id: row.dossierId,
      soort: row.dossierSoort,
      soortLabel: SOORTEN[row.dossierSoort as Soort] ?? row.dossierSoort,
      client: { naam: row.naam },
      team: row.teamId,
      teamNaam: row.teamNaam,
    },
  };
}
