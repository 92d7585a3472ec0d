import { heeftPlan, isInBeeld, type DossierStand } from '../../domain/mdo/agenda';
import type { Datum } from '../../domain/termijnen/datum';
import { dossierStanden, type Query } from '../../storage/mdo';
import { asQuery, regelsNu } from './mdo.query';
import type { Sql } from './sql';

/** How the team stands: who has a plan and is in view, and what came of the actions of the last MDO. */
export async function mdoCijfers(sql: Sql, teamId: string) {
  const [cijfers] = await cijfersVan(sql, [teamId]);
  return cijfers!;
}

/** The same of every team of a kantoor, for who leads it: all of them in as many statements as one. */
export async function mdoCijfersPerTeam(sql: Sql, kantoorId: string) {
  const teams = await sql.query<{ id: string; naam: string }[]>(
    'select id, naam from teams where kantoor_id = $1 order by naam',
    [kantoorId],
  );
  const ids = teams.map(({ id }) => id);
  const cijfers = await cijfersVan(sql, ids);
  return teams.map(({ naam }, index) => ({ teamNaam: naam, ...cijfers[index]! }));
}

async function cijfersVan(sql: Sql, teamIds: readonly string[]) {
  const query = asQuery(sql);
  const [{ vandaag }] = (await query<{ vandaag: Datum }>('select regie_vandaag() as vandaag', [])) as [
    { vandaag: Datum },
  ];
  const regels = await regelsNu(sql, vandaag);
  const standen = await dossierStanden(query, teamIds);
  const acties = await actiesVanVorige(query, teamIds);
  return teamIds.map((team) => {
    const dossiers = standen.filter(({ teamId }) => teamId === team);
    const met = dossiers.filter((dossier) => heeftPlan(dossier, vandaag));
    const inBeeld = (dossier: DossierStand) => isInBeeld(dossier, vandaag, regels);
    return {
      team,
      open: dossiers.length,
      metPlan: met.length,
      inBeeld: dossiers.filter(inBeeld).length,
      metPlanEnInBeeld: met.filter(inBeeld).length,
      drempelWerkdagen: regels.langNietBesproken,
      acties: acties.filter(({ teamId }) => teamId === team).map(({ teamId: _, ...sessie }) => sessie),
    };
  });
}

/**
 * Of the last two closed sessions: what was agreed, how much of it was done before the next one began, and what turned
 * out not to be needed. That a taak is gone is not enough: a dossier that ends takes its taken along.
 */
const actiesVanVorige = (query: Query, teamIds: readonly string[]) =>
  query<Acties & { teamId: string }>(
    `select s.team_id as "teamId", s.id as "sessieId", s.datum, count(k.id)::int as afgesproken,
       count(k.id) filter (where d.type = 'TaakCompleted' and d.at < coalesce(s.volgende_tijdstip, 'infinity'))::int as gedaan,
       count(k.id) filter (where d.type = 'TaakCancelled')::int as vervallen
     from unnest($1::text[]) t(id)
     cross join lateral (select id, team_id, datum, gesloten_tijdstip,
             (select min(n.geopend_tijdstip) from mdo_sessies n
               where n.team_id = l.team_id and n.geopend_tijdstip > l.geopend_tijdstip) as volgende_tijdstip
             from mdo_sessies l where team_id = t.id and status = 'GESLOTEN' order by gesloten_tijdstip desc limit 2) s
     left join mdo_agendapunten p on p.sessie_id = s.id and p.status = 'BESPROKEN'
     left join taken k on k.journey_id = p.journey_id and k.soort like 'AFSPRAAK-%'
       and k.geopend_seq between p.feit_van and p.feit_tot_en_met
     left join lateral (select f.type, f.at from facts f
       where f.journey_id = k.journey_id and f.type in ('TaakCompleted', 'TaakCancelled')
         and 'AFSPRAAK-' || (f.data->>'nummer') = k.soort order by f.seq limit 1) d on true
     group by s.team_id, s.id, s.datum, s.gesloten_tijdstip order by s.gesloten_tijdstip desc`,
    [teamIds],
  );

interface Acties {
  sessieId: string;
  datum: Datum;
  afgesproken: number;
  gedaan: number;
  vervallen: number;
}
