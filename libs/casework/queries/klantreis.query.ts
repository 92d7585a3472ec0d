import { rollenInSight } from '../../access/sight';
import type { DossierPlace } from '../../access/whereabouts';
import type { Actor } from '../../domain/rollen';
import type { Sql } from './sql';
import { countProfessionals } from './continuiteit.query';
import {
  clientOf,
  dossierOf,
  mijlpalenOf,
  verbandenOf,
  type KlantreisDossier,
  type KlantreisRow,
} from './klantreis-answer';
import { TERMIJN_COLUMNS } from './termijn';

const clocks = `(select coalesce(json_agg(json_build_object('sleutel', d.sleutel, 'soort', d.soort,
    'datum', d.uiterlijke_datum, 'status', d.status, 'onderbouwing', d.onderbouwing)), '[]')
  from deadlines d where d.journey_id = o.journey_id and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN')
    and d.uiterlijke_datum is not null)`;

const facts = `(select coalesce(json_agg(json_build_object('type', f.type, 'data', f.data,
    'datum', (f.at at time zone 'Europe/Amsterdam')::date) order by f.seq), '[]')
  from facts f where f.journey_id = o.journey_id and f.type in ('BesluitTaken', 'BerichtReceived'))`;

const KLANTREIS = {
  name: 'read-klantreis',
  text: `select o.journey_id as id, o.soort, o.fase, o.status, o.uitkomst, o.ontvangst_datum as "ontvangstDatum",
      (o.afgesloten_tijdstip at time zone 'Europe/Amsterdam')::date as "afgeslotenDatum",
      j.machine_id as "machineId", j.machine_version as "machineVersion", j.seq as versie,
      j.context -> 'fasen' as fasen, j.context -> 'herkomst' as herkomst, j.context -> 'voorstel' as voorstel,
      o.team_id as "teamId", t.naam as "teamNaam", t.kantoor_id as "kantoorId",
      o.vast_aanspreekpunt_id as "vastAanspreekpuntId", m.naam as "aanspreekpuntNaam",
      c.naam, c.geboorte_datum as "geboorteDatum", c.postcode, c.bsn_einde as "bsnEinde",
      date_part('year', age(regie_vandaag(), c.geboorte_datum))::int as leeftijd,
      ${TERMIJN_COLUMNS}, ${clocks} as klokken, ${facts} as feiten
    from clients c
    join dossier_overview o on o.client_id = c.id
    join journeys j on j.id = o.journey_id
    join teams t on t.id = o.team_id
    left join medewerkers m on m.id = o.vast_aanspreekpunt_id
   where c.id = $1
   order by o.ontvangst_datum, o.journey_id`,
};

export interface KlantreisFound {
  /** Where the dossiers are that this person sees, each a line in the access log. */
  seen: DossierPlace[];
  /** Dossiers of the client that stay out of sight; told apart only for the log. */
  unseen: DossierPlace[];
  klantreis?: ReturnType<typeof klantreisOf> & { professionals: number };
}

/** The whole klantreis of one client, as far as this person may see its dossiers. Nothing seen: no klantreis. */
export async function readKlantreis(sql: Sql, actor: Actor, clientId: string): Promise<KlantreisFound> {
  const [rows, professionals] = await Promise.all([
    sql.query<KlantreisRow[]>(KLANTREIS, [clientId]),
    countProfessionals(sql, clientId),
  ]);
  const inSight = rows.filter((row) => rollenInSight(actor, row).length > 0);
  return {
    seen: inSight.map(placeOf),
    unseen: rows.filter((row) => !inSight.includes(row)).map(placeOf),
    ...(inSight.length > 0 && { klantreis: { ...klantreisOf(inSight), professionals } }),
  };
}

function klantreisOf(rows: KlantreisRow[]) {
  const dossiers: KlantreisDossier[] = rows.map((row) => dossierOf(row, rows));
  // The team and the person of today: those of the open dossier that began last, else of the last one.
  const now = rows.findLast(({ status }) => status === 'OPEN') ?? rows.at(-1)!;
  return {
    vandaagDatum: now.vandaag,
    client: clientOf(now),
    vastAanspreekpunt: now.vastAanspreekpuntId
      ? { id: now.vastAanspreekpuntId, naam: now.aanspreekpuntNaam }
      : null,
    team: { id: now.teamId, naam: now.teamNaam },
    dossiers,
    mijlpalen: mijlpalenOf(rows),
    verbanden: verbandenOf(rows),
  };
}

const placeOf = (row: KlantreisRow): DossierPlace => ({
  dossierId: row.id,
  versie: row.versie,
  machineId: row.machineId,
  machineVersion: row.machineVersion,
  teamId: row.teamId,
  kantoorId: row.kantoorId,
  vastAanspreekpuntId: row.vastAanspreekpuntId,
});
