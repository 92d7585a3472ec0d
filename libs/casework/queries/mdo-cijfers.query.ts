import { heeftPlan, isInBeeld } from '../../domain/mdo/agenda';
import type { Datum } from '../../domain/termijnen/datum';
import { agendaDossiers, type Query } from '../../storage/mdo';
import { asQuery, regelsNu } from './mdo.query';
import type { Sql } from './sql';

/** How the team stands: who has a plan and is in view, and what came of the actions of the last MDO. */
export async function mdoCijfers(sql: Sql, teamId: string) {
  const query = asQuery(sql);
  const [{ vandaag }] = (await query<{ vandaag: Datum }>('select regie_vandaag() as vandaag', [])) as [
    { vandaag: Datum },
  ];
  const regels = await regelsNu(sql, vandaag);
  const dossiers = await agendaDossiers(query, teamId);
  const met = dossiers.filter((dossier) => heeftPlan(dossier, vandaag));
  return {
    team: teamId,
    open: dossiers.length,
    metPlan: met.length,
    inBeeld: dossiers.filter((dossier) => isInBeeld(dossier, vandaag, regels)).length,
    metPlanEnInBeeld: met.filter((dossier) => isInBeeld(dossier, vandaag, regels)).length,
    drempelWerkdagen: regels.langNietBesproken,
    acties: await actiesVanVorige(query, teamId),
  };
}

/** Of the last two closed sessions: what was agreed, and how much of it was done before the next one began. */
const actiesVanVorige = (query: Query, teamId: string) =>
  query<{ sessieId: string; datum: Datum; afgesproken: number; gedaan: number }>(
    `select s.id as "sessieId", s.datum, count(k.id)::int as afgesproken,
       count(k.id) filter (where k.status <> 'OPEN'
         and k.gesloten_tijdstip < coalesce(s.volgende_tijdstip, 'infinity'))::int as gedaan
     from (select id, datum, gesloten_tijdstip,
             (select min(n.geopend_tijdstip) from mdo_sessies n
               where n.team_id = l.team_id and n.geopend_tijdstip > l.geopend_tijdstip) as volgende_tijdstip
             from mdo_sessies l where team_id = $1 and status = 'GESLOTEN' order by gesloten_tijdstip desc limit 2) s
     left join mdo_agendapunten p on p.sessie_id = s.id and p.status = 'BESPROKEN'
     left join taken k on k.journey_id = p.journey_id and k.soort like 'AFSPRAAK-%'
       and k.geopend_seq between p.feit_van and p.feit_tot_en_met
     group by s.id, s.datum, s.gesloten_tijdstip order by s.gesloten_tijdstip desc`,
    [teamId],
  );
