import {
  ACTIES,
  actiesIn,
  ONGESCHIKT,
  STATUSSEN,
  STRATA,
  type Plan,
  type Status,
  type Stratum,
} from '../../domain/kwaliteit/onderzoek';
import { FUNCTIONARISSEN, magToetsen, type Functionaris } from '../../domain/kwaliteit/functionaris';
import { integraalVoorstel, OORDELEN, volgordeIn, type Oordeel } from '../../domain/kwaliteit/oordeel';
import { ONDERDELEN, type Onderdeel } from '../../domain/kwaliteit/vragenlijst';
import type { Actor, Rol } from '../../domain/rollen';
import { decodeId, decodeMoment, pageFrom } from './cursor';
import type { Sql } from './sql';

interface OnderzoekRow {
  id: string;
  versie: number;
  naam: string;
  status: Status;
  plan: Plan;
  zaad: string;
  leiderId: string;
  leiderNaam: string;
  tijdstip: string;
  /** The moment as a cursor needs it, to the microsecond. */
  plaats: string;
  dossiers: number;
  beoordeeld: number;
  vervangen: number;
  populatie: number;
}

const ONDERZOEK = `select o.id, o.versie, o.naam, o.status, o.plan, o.zaad, o.leider_id as "leiderId", m.naam as "leiderNaam",
    o.at as tijdstip, to_char(o.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as plaats, d.dossiers, d.beoordeeld, d.vervangen,
    (select count(*)::int from kwaliteit_populatie p where p.onderzoek_id = o.id) as populatie
  from kwaliteit_onderzoeken o join medewerkers m on m.id = o.leider_id
  cross join lateral (
    select count(*) filter (where status <> 'VERVANGEN')::int as dossiers, count(*) filter (where status = 'BEOORDEELD')::int as beoordeeld,
      count(*) filter (where status = 'VERVANGEN')::int as vervangen
    from kwaliteit_dossiers where onderzoek_id = o.id) d`;

export interface Bladzijde {
  cursor?: string | undefined;
  limit: number;
}

/** The studies, the last planned first; undefined for a cursor we never gave. */
export async function listOnderzoeken(sql: Sql, actor: Actor, { cursor, limit }: Bladzijde) {
  const after = cursor === undefined ? [null, null] : decodeMoment(cursor);
  if (!after) return undefined;
  const rows = await sql.query<OnderzoekRow[]>(
    `${ONDERZOEK} where $1::timestamptz is null or (o.at, o.id) < ($1, $2::uuid)
     order by o.at desc, o.id desc limit $3`,
    [...after, limit + 1],
  );
  return pageFrom(
    rows,
    limit,
    ({ plaats, id }) => [plaats, id],
    (row) => onderzoekOf(row, actor),
  );
}

/** Everything a plan can choose from. Who is kwaliteitstoetser but of no profession leads, and judges nobody's work. */
export async function readKeuzes(sql: Sql) {
  const [kantoren, toetsers] = await Promise.all([
    sql.query<{ id: string; naam: string }[]>('select id, naam from kantoren order by naam'),
    sql.query<{ id: string; naam: string; rollen: Rol[] }[]>(
      `select m.id, m.naam, array_agg(r.rol) as rollen from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id
       where r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
       group by m.id having bool_or(r.rol = 'KWALITEITSTOETSER') order by m.naam, m.id`,
    ),
  ]);
  return {
    kantoren,
    toetsers: toetsers
      .map(({ rollen, ...wie }) => ({
        ...wie,
        functionarissen: (Object.keys(FUNCTIONARISSEN) as Functionaris[]).filter((each) =>
          magToetsen(rollen, each),
        ),
      }))
      .filter(({ functionarissen }) => functionarissen.length > 0),
    strata: STRATA,
    ongeschikt: ONGESCHIKT,
  };
}

/** One study with its plan and how far it is; undefined when there is none. */
export async function readOnderzoek(sql: Sql, id: string, actor: Actor) {
  const [row] = await sql.query<OnderzoekRow[]>(`${ONDERZOEK} where o.id = $1`, [id]);
  return row && { ...onderzoekOf(row, actor), plan: row.plan, zaad: row.zaad };
}

function onderzoekOf(
  { leiderId, leiderNaam, plan, zaad: _zaad, plaats: _plaats, ...row }: OnderzoekRow,
  actor: Actor,
) {
  const mag = actor.rollen.includes('KWALITEITSTOETSER') && actor.medewerkerId === leiderId;
  return {
    ...row,
    statusLabel: STATUSSEN[row.status],
    leider: { id: leiderId, naam: leiderNaam },
    vanDatum: plan.vanDatum,
    totEnMetDatum: plan.totEnMetDatum,
    acties: (mag ? actiesIn(row.status) : []).map((actie) => ({ actie, label: ACTIES[actie].label })),
  };
}

interface SteekproefRow {
  id: string;
  versie: number;
  dossierId: string;
  clientNaam: string;
  stratum: Stratum;
  kantoorNaam: string;
  volgorde: number;
  onderdeel: Onderdeel;
  status: 'TE_BEOORDELEN' | 'BEOORDEELD' | 'VERVANGEN';
  reden: keyof typeof ONGESCHIKT | null;
  oordeel: Oordeel | null;
  fouten: Functionaris[];
  toelichting: string | null;
  vanU: boolean;
  stappen: {
    functionaris: Functionaris;
    status: 'OPEN' | 'VERSCHIL' | 'VASTGESTELD';
    oordeel: Oordeel | null;
    kantoorNaam: string;
    binnen: number;
    gevraagd: number;
  }[];
}

export interface SteekproefVraag extends Bladzijde {
  status?: SteekproefRow['status'] | undefined;
}

/** As it was drawn; of a client with more than one dossier in the order in which these came. */
const PLAATS = `k.naam, d.stratum, d.volgorde, array_position(array['ZW', 'EZWB', 'WIA'], d.onderdeel), d.id`;

/**
 * The sample: the dossiers with how far their judging is. What a toetser judged shows only once it is settled, so nobody
 * reads here what they should not know yet. Undefined for a cursor we never gave.
 */
export async function listSteekproef(
  sql: Sql,
  onderzoekId: string,
  actor: Actor,
  { cursor, limit, status }: SteekproefVraag,
) {
  const after = cursor === undefined ? [null] : decodeId(cursor);
  if (!after) return undefined;
  const rows = await sql.query<SteekproefRow[]>(
    `select d.id, d.versie, d.journey_id as "dossierId", c.naam as "clientNaam", d.stratum, k.naam as "kantoorNaam", d.volgorde,
       d.onderdeel, d.status, d.reden, d.oordeel, d.fouten, d.toelichting,
       (o.leider_id = $2 or exists (select from kwaliteit_stappen s join kwaliteit_toetsingen t on t.stap_id = s.id
         where s.dossier_id = d.id and t.toetser_id = $2)) as "vanU",
       coalesce((select jsonb_agg(jsonb_build_object('functionaris', s.functionaris, 'status', s.status, 'oordeel', s.oordeel,
           'kantoorNaam', sk.naam, 'binnen', t.binnen, 'gevraagd', t.gevraagd))
         from kwaliteit_stappen s join kantoren sk on sk.id = s.kantoor_id
         cross join lateral (select count(*) filter (where status = 'INGEDIEND')::int as binnen, count(*)::int as gevraagd
           from kwaliteit_toetsingen where stap_id = s.id) t
         where s.dossier_id = d.id), '[]') as stappen
     from kwaliteit_dossiers d join kwaliteit_onderzoeken o on o.id = d.onderzoek_id
     join kantoren k on k.id = d.kantoor_id join dossier_overview w on w.journey_id = d.journey_id
     join clients c on c.id = w.client_id
     where d.onderzoek_id = $1 and ($4::text is null or d.status = $4)
       and ($3::uuid is null or (${PLAATS}) > (select ${PLAATS} from kwaliteit_dossiers d join kantoren k on k.id = d.kantoor_id
         where d.id = $3 and d.onderzoek_id = $1))
     order by ${PLAATS} limit $5`,
    [onderzoekId, actor.medewerkerId, ...after, status ?? null, limit + 1],
  );
  return pageFrom(rows, limit, ({ id }) => [id], steekproefOf);
}

function steekproefOf({ stappen, ...row }: SteekproefRow) {
  const volgorde = volgordeIn(row.onderdeel);
  const klaar = stappen.flatMap(({ functionaris, oordeel }) => (oordeel ? [{ functionaris, oordeel }] : []));
  const compleet = klaar.length === stappen.length && row.status !== 'VERVANGEN';
  return {
    ...row,
    stratumLabel: STRATA[row.stratum],
    onderdeelLabel: ONDERDELEN[row.onderdeel],
    redenLabel: row.reden && ONGESCHIKT[row.reden],
    oordeelLabel: row.oordeel && OORDELEN[row.oordeel],
    stappen: stappen
      .map((stap) => ({
        ...stap,
        label: FUNCTIONARISSEN[stap.functionaris],
        oordeelLabel: stap.oordeel && OORDELEN[stap.oordeel],
      }))
      .sort((a, b) => volgorde.indexOf(a.functionaris) - volgorde.indexOf(b.functionaris)),
    /** What follows from the judgments per functionaris, once all of them are settled. */
    voorstel: compleet ? integraalVoorstel(klaar) : null,
  };
}
