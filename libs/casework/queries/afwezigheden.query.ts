import {
  AFWEZIGHEID_SOORTEN,
  statusVan,
  type Afwezigheid,
  type AfwezigheidSoort,
} from '../../domain/mensen/afwezigheid';
import { LEIDT, regelt } from '../../domain/mensen/afwezigheid';
import type { Actor } from '../../domain/rollen';
import { addDays, type Datum } from '../../domain/termijnen/datum';
import type { Sql } from './sql';

/** Whose absences: of one person or of a team, touching these days. */
export interface AfwezighedenFilter {
  medewerker?: string;
  team?: string;
  van?: Datum;
  tot?: Datum;
}

interface Row extends Afwezigheid {
  naam: string;
  kantoorId: string | null;
  vervangerNaam: string | null;
  vandaag: Datum;
}

const DAGEN_TERUG = 30;
const MOST = 500;

/**
 * Who is away when. Colleagues of the team see that somebody is away and until when; why, only the person and who leads
 * the kantoor: if illness alone were left out, what is left out would say it.
 */
export async function listAfwezigheden(sql: Sql, actor: Actor, filter: AfwezighedenFilter) {
  const { medewerker = filter.team ? undefined : actor.medewerkerId, team, van, tot } = filter;
  const rows = await sql.query<Row[]>(
    `select a.id, a.versie, a.medewerker_id as "medewerkerId", m.naam, m.kantoor_id as "kantoorId", a.soort,
       a.van_datum as "vanDatum", a.tot_en_met_datum as "totEnMetDatum", a.vervanger_id as "vervangerId",
       s.naam as "vervangerNaam", a.ingetrokken, v.dag as vandaag
     from (select regie_vandaag() as dag offset 0) v, afwezigheden a
     join medewerkers m on m.id = a.medewerker_id
     left join medewerkers s on s.id = a.vervanger_id
     where not a.ingetrokken
       and ($1::text is null or a.medewerker_id = $1) and ($2::text is null or m.team_id = $2)
       and (m.id = $3 or m.team_id = $4 or m.kantoor_id = $5)
       and coalesce(a.tot_en_met_datum, 'infinity') >= coalesce($6::date, v.dag - ${DAGEN_TERUG})
       and ($7::date is null or a.van_datum <= $7)
     order by a.van_datum, m.naam, a.id limit ${MOST}`,
    [
      medewerker ?? null,
      team ?? null,
      actor.medewerkerId,
      actor.teamId,
      actor.rollen.some((rol) => LEIDT.includes(rol)) ? actor.kantoorId : null,
      van ?? null,
      tot ?? null,
    ],
  );
  return { items: rows.map((row) => itemOf(row, actor)) };
}

function itemOf(row: Row, actor: Actor) {
  const { id, versie, medewerkerId, naam, vanDatum, totEnMetDatum, vervangerId, vervangerNaam, vandaag } =
    row;
  const mag = regelt(actor, row) !== undefined;
  return {
    id,
    versie,
    medewerker: { id: medewerkerId, naam },
    ...soortVoor(mag, row.soort),
    vanDatum,
    totEnMetDatum,
    vervanger: vervangerId === null ? null : { id: vervangerId, naam: vervangerNaam },
    status: statusVan(row, vandaag),
    acties: mag ? actiesVan(row, vandaag) : [],
  };
}

/** What is told of why somebody is away. */
export const soortVoor = (mag: boolean, soort: AfwezigheidSoort) =>
  mag ? { soort, soortLabel: AFWEZIGHEID_SOORTEN[soort] } : { soort: null, soortLabel: 'Afwezig' };

function actiesVan(row: Row, vandaag: Datum): string[] {
  const status = statusVan(row, vandaag);
  if (status === 'GEPLAND') return ['wijzig', 'trekIn'];
  if (status !== 'LOOPT') return [];
  return row.vanDatum < vandaag && addDays(vandaag, -1) >= row.vanDatum
    ? ['wijzig', 'beeindig']
    : ['wijzig', 'trekIn'];
}
