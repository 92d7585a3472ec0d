import type { KpiNaam } from '../../domain/kpi/definitie';
import type { Onderdeel } from '../../domain/kpi/onderdelen';
import { delenVan } from '../../domain/kpi/telling';
import { addMonths, type Datum } from '../../domain/termijnen/datum';
import { AFGEWEZEN, BEOORDEELD, bekendOp, EERSTE_BESLUIT } from '../../storage/mutaties';
import { decodeRij, encodeCursor } from '../queries/cursor';
import type { Condition, Sql } from '../queries/sql';

export interface DossiersVraag {
  naam: Exclude<KpiNaam, 'zw-arbo' | 'productiviteit' | 'productie-per-arts'>;
  variant: string;
  deel: 'teller' | 'noemer';
  /** Only of this part; all parts together when absent. */
  onderdeel?: string;
  van: Datum;
  tot: Datum;
  teamIds: readonly string[];
  opTijdstip: string | null;
  cursor?: string;
  limit: number;
}

interface Row {
  id: string;
  /** What tells two rows of one dossier on one day apart. */
  rij: string;
  soort: string;
  telt: number;
  sleutelDatum: string;
  datum: Datum;
  uiterlijkeBeslisdatum: Datum | null;
  team: string;
  naam: string | null;
}

/**
 * Exactly the dossiers that a figure counts, in the words it is counted in: as many as its teller or noemer (of verzuimduur
 * the teller is the sum of what they count for). A name only where the asker sees the dossier.
 */
export function listKpiDossiers(sql: Sql, vraag: DossiersVraag, sightAfter: (n: number) => Condition) {
  return listGeteld(sql, vraag, sightAfter, (value) => {
    const teams = value(vraag.teamIds);
    const known = (alias: string) =>
      bekendOp(alias, vraag.opTijdstip === null ? undefined : value(vraag.opTijdstip));
    return vraag.naam === 'wachtend'
      ? inVoorraad(vraag, value, teams, known)
      : beslist(vraag, value, teams, known);
  });
}

/** A page of what a statement counts, in the order of its key; undefined for a cursor we never gave. */
export async function listGeteld(
  sql: Sql,
  { cursor, limit }: { cursor?: string; limit: number },
  sightAfter: (n: number) => Condition,
  countedBy: (value: Value) => string,
) {
  const after = cursor === undefined ? null : decodeRij(cursor);
  if (after === undefined) return undefined;
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const counted = countedBy(value);
  const from = after
    ? `where (x."sleutelDatum", x.id, x.rij) > (${value(after[0])}::date, ${value(after[1])}::uuid, ${value(after[2])})`
    : '';
  const sight = sightAfter(parameters.length);
  parameters.push(...sight.parameters);
  const rows = await sql.query<Row[]>(
    `select x.*, c.naam from (select * from (${counted}) x ${from} order by x."sleutelDatum", x.id, x.rij limit ${limit + 1}) x
       left join dossier_overview o on o.journey_id = x.id and ${sight.sql}
       left join clients c on c.id = o.client_id
      order by x."sleutelDatum", x.id, x.rij`,
    parameters,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id, soort, telt, datum, uiterlijkeBeslisdatum, team, naam }) => ({
      dossierId: id,
      soort,
      telt,
      datum,
      uiterlijkeBeslisdatum,
      team,
      client: naam === null ? null : { naam },
    })),
    next:
      rows.length > page.length && last ? encodeCursor([last.sleutelDatum, last.id, last.rij]) : undefined,
  };
}

/** Gives a parameter its number. */
export type Value = (parameter: unknown) => string;

/** The dossiers of these parts. */
function inDelen(alias: string, { naam, variant, onderdeel }: DossiersVraag, value: Value): string {
  const delen = delenVan(naam, variant).filter((deel) => onderdeel === undefined || deel.naam === onderdeel);
  const inDeel = ({ soorten, zonderVariant }: Onderdeel) =>
    `${alias}.soort = any(${value(soorten)})${zonderVariant ? ` and ${alias}.variant <> ${value(zonderVariant)}` : ''}`;
  return `(${delen.map((deel) => `(${inDeel(deel)})`).join(' or ') || 'false'})`;
}

function beslist(
  vraag: DossiersVraag,
  value: Value,
  teams: string,
  known: (alias: string) => string,
): string {
  const { naam, variant, deel } = vraag;
  const bijVerstrijken = variant === 'team-bij-verstrijken';
  const team = bijVerstrijken ? 'coalesce(b.team_bij_verstrijken, b.team_id)' : 'b.team_id';
  const vangnet = variant === 'alle-wia' && deel === 'noemer' ? 'true' : 'b.vangnet';
  const telt = {
    tijdigheid: deel === 'teller' ? `${EERSTE_BESLUIT} and b.op_tijd` : EERSTE_BESLUIT,
    verzuimduur: 'b.verzuim_dagen is not null',
    'afwijzingen-wia-vangnet': `${deel === 'teller' ? AFGEWEZEN : BEOORDEELD} and ${vangnet}`,
    wachtend: 'false',
  }[naam];
  return `select b.journey_id as id, b.fact_seq::text collate "C" as rij, b.soort, ${naam === 'verzuimduur' && deel === 'teller' ? 'b.verzuim_dagen' : '1'} as telt,
      b.besluit_datum as "sleutelDatum", b.besluit_datum as datum,
      b.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum", ${team} as team
    from dossier_besluiten b
    where ${team} = any(${teams}) and b.besluit_datum between ${value(vraag.van)} and ${value(vraag.tot)}
      and ${known('b')} and ${telt} and ${inDelen('b', vraag, value)}`;
}

/** On the last day; in the reading of Bijlage I the noemer is what came in during the year before it. */
function inVoorraad(
  vraag: DossiersVraag,
  value: Value,
  teams: string,
  known: (alias: string) => string,
): string {
  const { deel, variant, tot } = vraag;
  const dag = `${value(tot)}::date`;
  const nu = `s.geldig_van <= ${dag} and s.geldig_tot > ${dag} and not s.beslist`;
  const teLaat = `(not s.opgeschort and s.uiterlijke_beslisdatum < ${dag})`;
  const ingekomen = () =>
    `s.instroom and s.geldig_van > ${value(addMonths(tot, -12))}::date and s.geldig_van <= ${dag}`;
  const telt =
    deel === 'noemer'
      ? variant === 'bijlage'
        ? ingekomen()
        : nu
      : `${nu} and ${variant === 'bijlage' ? `${teLaat} is not true` : teLaat}`;
  return `select s.journey_id as id, (s.bekend_van::text || s.geldig_van) collate "C" as rij, s.soort, 1 as telt, coalesce(s.uiterlijke_beslisdatum, '2200-12-31') as "sleutelDatum",
      ${dag} as datum, s.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum", s.team_id as team
    from dossier_standen s
    where s.open and s.team_id = any(${teams}) and ${known('s')} and ${telt} and ${inDelen('s', vraag, value)}`;
}
