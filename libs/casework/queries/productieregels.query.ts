import { handelingVan } from '../../domain/productie/catalogus';
import { isDatum } from '../../domain/termijnen/datum';
import type { Tijdvak } from './capaciteit.query';
import { encodeCursor } from './cursor';
import type { Condition, Sql } from './sql';

interface Row {
  dossierId: string;
  inZicht: boolean;
  client?: string | null;
  feitSeq: number;
  teltSeq: number;
  deel: number;
  handeling: string;
  functie: string;
  teamId: string;
  medewerkerId: string | null;
  naam: string | null;
  opdrachtgeverId: string | null;
  opdrachtgeverNaam: string | null;
  mandaatId: string | null;
  datum: string;
  aandeel: number;
  normMinuten: number;
}

export interface RegelFilter extends Tijdvak {
  handeling?: string;
  functie?: string;
  cursor?: string;
  limit: number;
}

const COLUMNS = `p.journey_id as "dossierId", p.feit_seq as "feitSeq", p.telt_seq as "teltSeq", p.deel, p.handeling, p.functie,
  p.team_id as "teamId", p.medewerker_id as "medewerkerId", w.naam, p.opdrachtgever_id as "opdrachtgeverId",
  g.naam as "opdrachtgeverNaam", p.mandaat_id as "mandaatId", p.datum, p.aandeel, p.norm_minuten as "normMinuten"`;
const NAMEN = `left join medewerkers w on w.id = p.medewerker_id left join medewerkers g on g.id = p.opdrachtgever_id`;

/**
 * The rows behind the production of teams, each with the fact it comes from where the caller sees the dossier. Undefined
 * for a cursor we never gave. Who did it is told only when `metPersonen`.
 */
export async function listProductieregels(
  sql: Sql,
  teamIds: readonly string[],
  { van, tot, handeling, functie, cursor, limit }: RegelFilter,
  sightOf: (after: number) => Condition,
  metPersonen: boolean,
) {
  const after = cursor === undefined ? null : decodePlaats(cursor);
  if (after === undefined) return undefined;
  const parameters = [teamIds, van, tot, handeling ?? null, functie ?? null, limit + 1, ...(after ?? [])];
  const sight = sightOf(parameters.length);
  const rows = await sql.query<Row[]>(
    `select ${COLUMNS}, ${sight.sql} as "inZicht", c.naam as client
     from productie_regels p join dossier_overview o on o.journey_id = p.journey_id
       left join clients c on c.id = o.client_id ${NAMEN}
     where p.team_id = any($1) and p.datum between $2 and $3
       and ($4::text is null or p.handeling = $4) and ($5::text is null or p.functie = $5)
       ${after ? 'and (p.datum, p.journey_id, p.feit_seq, p.deel) > ($7::date, $8::uuid, $9::int, $10::smallint)' : ''}
     order by p.datum, p.journey_id, p.feit_seq, p.deel limit $6`,
    [...parameters, ...sight.parameters],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => shown(row, metPersonen)),
    ...(rows.length > limit && last && { next: encodePlaats(last) }),
  };
}

/** What every fact of a dossier was counted for, in order; a fact that is not here counts for nothing. */
export async function listRegelsVanDossier(sql: Sql, dossierId: string) {
  const rows = await sql.query<Row[]>(
    `select ${COLUMNS}, true as "inZicht" from productie_regels p ${NAMEN}
     where p.journey_id = $1 order by p.feit_seq, p.deel desc`,
    [dossierId],
  );
  return rows.map((row) => shown(row, true));
}

function shown(row: Row, metPersonen: boolean) {
  const {
    naam,
    opdrachtgeverNaam,
    medewerkerId,
    opdrachtgeverId,
    dossierId,
    inZicht,
    client,
    deel: _deel,
    ...rest
  } = row;
  const wie = (id: string | null, name: string | null) => (id === null ? null : { id, naam: name ?? id });
  return {
    ...rest,
    label: handelingVan(row.handeling)?.label ?? row.handeling,
    aantal: row.aandeel / 100,
    dossierId: inZicht ? dossierId : null,
    client: inZicht && client ? { naam: client } : null,
    ...(metPersonen && {
      medewerker: wie(medewerkerId, naam),
      opdrachtgever: wie(opdrachtgeverId, opdrachtgeverNaam),
    }),
    _links: inZicht ? { feiten: `/v1/dossiers/${dossierId}/feiten` } : {},
  };
}

const encodePlaats = ({ datum, dossierId, feitSeq, deel }: Row): string =>
  encodeCursor([datum, dossierId, String(feitSeq), String(deel)]);

const PLAATS =
  /^\["(\d{4}-\d{2}-\d{2})","([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})","(\d{1,9})","(-?\d{1,4})"\]$/;

function decodePlaats(cursor: string): [string, string, number, number] | undefined {
  const [, datum, id, seq, deel] = PLAATS.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return isDatum(datum) && id ? [datum, id, Number(seq), Number(deel)] : undefined;
}
