import { disciplinesVan } from '../../domain/taken/taken';
import type { Actor } from '../../domain/rollen';
import { LAATSTE } from '../../storage/change-taak';
import { beurtregelsNu } from '../../storage/beurtregels';
import { decodeCursor, encodeCursor } from './cursor';
import type { Sql } from './sql';
import { itemOf, type TaakRow } from './taak-item';
import { aantalVan, eersteVan, LIJSTEN, type Lijst } from './taken-lijsten';
import { TERMIJN_COLUMNS } from './termijn';

export type { TaakRow } from './taak-item';
export { LIJSTEN, type Lijst } from './taken-lijsten';

// Past this nobody counts; and a count that reads every row would make the list slower as the centre grows.
const COUNT_TO = 1000;

const COLUMNS = `k.id, e.beurt as "beurtDatum", e.eerder as "eerderDagen", k.soort, k.titel, k.gereed_datum as "gereedDatum",
  k.discipline, k.versie, k.status, k.team_id as "teamId", k.behandelaar_id as "behandelaarId",
  b.naam as "behandelaarNaam", k.behandelaar_sinds_tijdstip as "behandelaarSinds", k.gedelegeerd_door_id as "gedelegeerdDoorId",
  k.waarneming_voor_id as "waarnemingVoorId", w.naam as "waarnemingVoorNaam", k.overdrachtsnotitie,
  case when k.waarneming_voor_id is not null then (select max(a.tot_en_met_datum) from afwezigheden a
    where a.medewerker_id = k.waarneming_voor_id and not a.ingetrokken
      and a.van_datum <= regie_vandaag() and a.tot_en_met_datum >= regie_vandaag()) end as "waarnemingTotEnMet",
  k.wacht_tot_datum as "wachtTotDatum", k.wacht_reden as "wachtReden", k.wacht_feit as "wachtFeit",
  k.gewekt_feit as "gewektFeit", k.termijn_datum as "termijnDatum", k.dwangsom_dagen as "dwangsomDagen",
  k.client_datum as "clientDatum", k.norm_datum as "normDatum", k.bodem_datum as "bodemDatum",
  k.haast_dagen as "haastDagen", k.haast_reden as "haastReden", k.haast_tijdstip as "haastTijdstip", h.naam as "haastDoorNaam",
  k.plaats_datum as "plaatsDatum", k.plaats_reden as "plaatsReden", p.naam as "plaatsDoorNaam",
  k.geopend_tijdstip as "geopendTijdstip", k.voorkeur_id as "voorkeurId", k.vorige_id as "vorigeId", ${LAATSTE},
  o.journey_id as "dossierId", o.soort as "dossierSoort", o.fase, c.naam, o.vangnet, o.ontvangst_datum as "ontvangstDatum",
  ${TERMIJN_COLUMNS}`;

/** A page of the werklijst in the order of the work, with the size of every list. Undefined for a cursor we never gave. */
export async function listTaken(
  sql: Sql,
  actor: Actor,
  { lijst, cursor, limit }: { lijst: Lijst; cursor?: string; limit: number },
  actiesOf: (taak: TaakRow, ongedaanMinuten: number) => readonly string[],
) {
  const after = cursor === undefined ? [null, null] : decodeCursor(cursor);
  if (after === undefined) return undefined;
  const { continuiteitDagen, ongedaanMinuten } = await beurtregelsNu(sql, (text, values) =>
    sql.query(text, values),
  );
  const person = [actor.medewerkerId, actor.teamId, disciplinesVan(actor.rollen)];
  const [rows, aantallen] = await Promise.all([
    sql.query<TaakRow[]>(
      `with e as materialized (${eersteVan(lijst, limit + 1)})
       select ${COLUMNS}
         from e join taken k on k.id = e.id
         join dossier_overview o on o.journey_id = k.journey_id
         join clients c on c.id = o.client_id
         left join medewerkers b on b.id = k.behandelaar_id
         left join medewerkers w on w.id = k.waarneming_voor_id
         left join medewerkers h on h.id = k.haast_door_id
         left join medewerkers p on p.id = k.plaats_door_id
        where ${ALLE}
        order by e.beurt, e.id`,
      [...person, continuiteitDagen, ...after],
    ),
    countTaken(sql, person),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row, index) =>
      itemOf(row, rows[index + 1], actor.medewerkerId, actiesOf(row, ongedaanMinuten)),
    ),
    aantallen,
    next: rows.length > page.length && last ? encodeCursor([last.beurtDatum, last.id]) : undefined,
  };
}

// Not every list asks all parameters, and PostgreSQL wants to know what each of them is.
const ALLE = `coalesce($1::text, $2::text, $3::text[]::text, $4::integer::text, $5::date::text, $6::uuid::text, '') is not null`;

async function countTaken(sql: Sql, person: unknown[]): Promise<Record<Lijst, number>> {
  const counts = LIJSTEN.map((lijst) => `${aantalVan(lijst, COUNT_TO)} as ${lijst}`);
  const [row] = await sql.query<Record<Lijst, number>[]>(`select ${counts.join(', ')}`, person);
  return row!;
}
