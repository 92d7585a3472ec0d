import { SOORTEN, type Soort } from '../../domain/aanvraag';
import { labelOfFase } from '../../domain/fasen';
import { agendaVan, heeftPlan, isInBeeld, type AgendaDossier } from '../../domain/mdo/agenda';
import { blokkades } from '../../domain/mdo/blokkade';
import { mdoRegelsOp, type MdoRegels } from '../../domain/mdo/mdo-regels';
import { gespreksoortVan, ontbreekt } from '../../domain/mdo/quorum';
import { mogelijkIn } from '../../domain/mdo/decide-mdo';
import type { Agendapunt } from '../../domain/mdo/sessie';
import { metVragen } from '../../domain/mdo/sessie-stand';
import type { Rol } from '../../domain/rollen';
import { disciplinesVan } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import { agendaDossiers, loadSessie, quorumVoor, type LoadedSessie, type Query } from '../../storage/mdo';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Condition, Sql } from './sql';

export interface SessieRow {
  id: string;
  team: string;
  teamNaam: string;
  datum: Datum;
  aanvang: string | null;
  status: string;
  versie: number;
  voorzitter: string | null;
  besproken: number;
  aantal: number;
  geslotenTijdstip: string | null;
}

export const asQuery =
  (sql: Sql): Query =>
  (text, values) =>
    sql.query(text, values);

/** The rules of the house for an MDO today. */
export async function regelsNu(sql: Sql, dag: Datum): Promise<MdoRegels> {
  return mdoRegelsOp(await newestRegelboek(sql, (text, values) => sql.query(text, values)), dag);
}

/** The sessions in sight: what is open or planned first, then the last ones. */
export async function listMdo(
  sql: Sql,
  { team, limit }: { team?: string; limit: number },
  sightAfter: (parameters: number) => Condition,
): Promise<SessieRow[]> {
  const sight = sightAfter(1);
  return sql.query<SessieRow[]>(
    `select s.id, s.team_id as team, t.naam as "teamNaam", s.datum, s.aanvang, s.status, s.versie, m.naam as voorzitter,
       s.gesloten_tijdstip as "geslotenTijdstip",
       (select count(*)::int from mdo_agendapunten p where p.sessie_id = s.id and p.status = 'BESPROKEN') as besproken,
       (select count(*)::int from mdo_agendapunten p where p.sessie_id = s.id) as aantal
     from (select *, null::text as vast_aanspreekpunt_id from mdo_sessies) s
     join teams t on t.id = s.team_id left join medewerkers m on m.id = s.voorzitter_id
     where ($1::text is null or s.team_id = $1) and ${sight.sql}
     order by case s.status when 'OPEN' then 1 when 'GEPLAND' then 2 else 3 end,
       case when s.status in ('GESLOTEN', 'AFGEZEGD') then null else s.datum end, s.datum desc,
       s.aanvang nulls last, s.id
     limit ${limit}`,
    [team ?? null, ...sight.parameters],
  );
}

/** How it was last moved, or called off: by whom and why; null when it is as it was planned. */
async function laatstGewijzigd(sql: Sql, id: string) {
  const [found] = await sql.query<
    {
      naar: 'VERZET' | 'AFGEZEGD';
      door: string;
      reden: string;
      vanDatum: Datum | null;
      vanAanvang: string | null;
    }[]
  >(
    `select case f.type when 'MdoMoved' then 'VERZET' else 'AFGEZEGD' end as naar, coalesce(m.naam, f.actor_id) as door,
       f.data->>'reden' as reden, f.data->>'vanDatum' as "vanDatum", f.data->>'vanAanvang' as "vanAanvang"
     from mdo_feiten f left join medewerkers m on m.id = f.actor_id
     where f.sessie_id = $1 and f.type in ('MdoMoved', 'MdoCancelled') order by f.versie desc limit 1`,
    [id],
  );
  return found ?? null;
}

/** Whose session it is, as far as sight goes. */
export async function findMdo(
  sql: Sql,
  id: string,
): Promise<{ teamId: string; kantoorId: string; vastAanspreekpuntId: null } | undefined> {
  const [found] = await sql.query<{ teamId: string; kantoorId: string; vastAanspreekpuntId: null }[]>(
    `select s.team_id as "teamId", t.kantoor_id as "kantoorId", null as "vastAanspreekpuntId"
     from mdo_sessies s join teams t on t.id = s.team_id where s.id = $1`,
    [id],
  );
  return found;
}

interface PuntRow {
  dossierId: string;
  naam: string | null;
  soort: string;
  fase: string;
  open: boolean;
  afspraken: number;
  volgendeDatum: Datum | null;
}

/** One session as its board shows it; of a client out of sight only the place on the agenda. */
export async function readMdo(sql: Sql, id: string, sightAfter: (parameters: number) => Condition) {
  const query = asQuery(sql);
  const sessie = await loadSessie(query, id);
  if (!sessie) return undefined;
  const { teamId, vandaag, status } = sessie;
  const regels = await regelsNu(sql, vandaag);
  const dag = sessie.datum > vandaag ? sessie.datum : vandaag;
  const agenda = status === 'GEPLAND' ? agendaVan(await agendaDossiers(query, teamId), dag, regels) : null;
  const punten = agenda ? metVragen(agenda.punten, sessie) : sessie.punten;
  const rows = await puntRows(sql, sessie, punten, sightAfter);
  const collegas = await collegasVan(sql, sessie);
  return {
    id: sessie.id,
    team: teamId,
    teamNaam: sessie.teamNaam,
    datum: sessie.datum,
    aanvang: sessie.aanvang,
    status,
    gewijzigd: await laatstGewijzigd(sql, sessie.id),
    versie: sessie.versie,
    voorzitter: naamVan(collegas, sessie.voorzitterId),
    huidig: await huidigVan(query, sessie, rows, regels),
    tijdstip: sessie.tijdstip,
    agenda: punten.flatMap((punt) => puntOf(punt, rows, sessie)),
    nietGeplaatst: agenda?.nietGeplaatst ?? 0,
    aanwezigen: sessie.aanwezigen.map((each) => ({
      ...each,
      naam: naamVan(collegas, each.medewerkerId)?.naam,
    })),
    quorum: await quorumStand(query, sessie),
    collegas: collegas.map(({ rollen, ...rest }) => ({
      ...rest,
      rollen,
      disciplines: disciplinesVan(rollen),
    })),
    mogelijk: mogelijkIn(sessie),
  };
}

export type MdoView = NonNullable<Awaited<ReturnType<typeof readMdo>>>;

async function puntRows(
  sql: Sql,
  { id }: LoadedSessie,
  punten: readonly Agendapunt[],
  sightAfter: (parameters: number) => Condition,
): Promise<Map<string, PuntRow>> {
  const sight = sightAfter(2);
  const rows = await sql.query<PuntRow[]>(
    `select o.journey_id as "dossierId", case when ${sight.sql} then c.naam end as naam, o.soort, o.fase,
       o.status = 'OPEN' as open, x."volgendeDatum", coalesce(x.afspraken, 0) as afspraken
     from dossier_overview o join clients c on c.id = o.client_id
     left join lateral (
       select count(*) filter (where f.type = 'TaakAgreed')::int as afspraken,
         max(f.data->>'volgendeDatum') filter (where f.type = 'MdoDiscussed') as "volgendeDatum"
       from mdo_agendapunten p join facts f on f.journey_id = p.journey_id and f.seq between p.feit_van and p.feit_tot_en_met
       where p.sessie_id = $2 and p.journey_id = o.journey_id) x on true
     where o.journey_id = any($1::uuid[])`,
    [punten.map(({ dossierId }) => dossierId), id, ...sight.parameters],
  );
  return new Map(rows.map((row) => [row.dossierId, row]));
}

/** A dossier that ended in between is no longer discussed, and drops off. */
function puntOf(punt: Agendapunt, rows: Map<string, PuntRow>, { huidigDossierId, status }: LoadedSessie) {
  const row = rows.get(punt.dossierId);
  if (!row?.naam) return [];
  if (!row.open && punt.status !== 'BESPROKEN' && status !== 'GESLOTEN') return [];
  const { naam, soort, fase, afspraken, volgendeDatum } = row;
  return [
    {
      ...punt,
      status: punt.dossierId === huidigDossierId ? ('IN_BESPREKING' as const) : punt.status,
      client: { naam },
      soort,
      soortLabel: SOORTEN[soort as Soort] ?? soort,
      gespreksoort: gespreksoortVan(soort),
      faseLabel: labelOfFase(fase),
      uitkomst: punt.status === 'BESPROKEN' ? { afspraken, volgendeDatum } : null,
    },
  ];
}

interface Collega {
  id: string;
  naam: string;
  rollen: Rol[];
}

/** The people of the team today, and whoever sat in. */
const collegasVan = (sql: Sql, { teamId, aanwezigen, voorzitterId }: LoadedSessie): Promise<Collega[]> =>
  sql.query<Collega[]>(
    `select m.id, m.naam, array_agg(r.rol order by r.id) as rollen
     from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id
       and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
     where m.team_id = $1 or m.id = any($2) group by m.id, m.naam order by m.naam`,
    [teamId, [...aanwezigen.map(({ medewerkerId }) => medewerkerId), voorzitterId]],
  );

const naamVan = (collegas: readonly Collega[], id: string | null) =>
  id === null ? null : { id, naam: collegas.find((each) => each.id === id)?.naam ?? id };

/** Per kind of dossier: who must be there, and who is missing now. */
async function quorumStand(query: Query, { kantoorId, vandaag, aanwezigen }: LoadedSessie) {
  const of = async (soort: string) => {
    const nodig = await quorumVoor(query, { kantoorId, soort, dag: vandaag });
    return { nodig, ontbreekt: ontbreekt(nodig, aanwezigen) };
  };
  return { BEOORDELING: await of('WIA_CLAIM'), BEGELEIDING: await of('ZW') };
}

/** The client on the screen, as far as the dossier page does not say it: what it waits for and what was agreed last. */
async function huidigVan(query: Query, sessie: LoadedSessie, rows: Map<string, PuntRow>, regels: MdoRegels) {
  const { huidigDossierId: dossierId, huidigSindsTijdstip: sindsTijdstip, vandaag, teamId } = sessie;
  if (dossierId === null || !rows.get(dossierId)?.naam) return null;
  const [dossier] = await agendaDossiers(query, teamId, dossierId);
  return { dossierId, sindsTijdstip, stand: dossier ? standVan(dossier, vandaag, regels) : null };
}

const standVan = (dossier: AgendaDossier, vandaag: Datum, regels: MdoRegels) => ({
  blokkade: blokkades(dossier.taken),
  heeftPlan: heeftPlan(dossier, vandaag),
  inBeeld: isInBeeld(dossier, vandaag, regels),
  besprokenDatum: dossier.mdo?.besproken?.datum ?? null,
  volgendeDatum: dossier.mdo?.besproken?.volgendeDatum ?? null,
  laatsteHandelingDatum: dossier.laatsteHandelingDatum,
});
