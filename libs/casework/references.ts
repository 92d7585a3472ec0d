import type { EntityManager } from 'typeorm';
import type { Fout } from '../domain/aanvraag';
import { JOURNEYS } from '../domain/journeys/registry';
import type { JsonObject } from '../domain/json';

const EXISTS = {
  TEAM: 'select 1 from teams where id = $1 and $2::uuid is not null',
  // Delegating is within the team: the SMV must be able to see the dossier.
  SMV: `select 1 from medewerkers m
        join dossier_overview o on o.journey_id = $2 and o.team_id = m.team_id
        join medewerker_rollen r on r.medewerker_id = m.id and r.rol = 'SMV'
          and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
        where m.id = $1`,
};

/** Fields that point to a team or a colleague who is not there; most acts point to nothing and cost no query. */
export async function unknownReferences(
  manager: EntityManager,
  { actie, dossierId, gegevens }: { actie: string; dossierId: string; gegevens: JsonObject },
): Promise<Fout[]> {
  const schema = JOURNEYS.find(({ acts }) => Object.hasOwn(acts, actie))?.acts[actie]!.schema;
  const fouten: Fout[] = [];
  for (const [veld, { 'x-verwijst': verwijst }] of Object.entries(schema?.properties ?? {})) {
    const id = gegevens[veld];
    if (!verwijst || typeof id !== 'string') continue;
    const [found] = (await manager.query(EXISTS[verwijst], [id, dossierId])) as unknown[];
    const melding = verwijst === 'TEAM' ? 'is geen bestaand team' : 'is geen SMV van dit team';
    if (!found) fouten.push({ veld: `gegevens.${veld}`, melding });
  }
  return fouten;
}
