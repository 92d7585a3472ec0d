import { grootboekVan } from '../../domain/grootboek';
import type { RecordedFact } from '../../domain/replay';
import { allRegelboeken } from '../../storage/regelboeken';
import type { Sql } from './sql';

/** Every change of every legal clock of a dossier, oldest first: fact, article, who, when it counts, when it was recorded. */
export async function listGrootboek(sql: Sql, id: string): Promise<object[] | undefined> {
  const [journey] = await sql.query<{ machineId: string; machineVersion: number }[]>(
    `select machine_id as "machineId", machine_version as "machineVersion" from journeys where id = $1`,
    [id],
  );
  if (!journey) return undefined;
  const facts = await sql.query<(RecordedFact & { doorNaam: string | null })[]>(
    `select f.seq, f.type, f.data, f.cause, f.actor_id as "actorId", f.hoedanigheid, f.at, m.naam as "doorNaam"
       from facts f left join medewerkers m on m.id = f.actor_id where f.journey_id = $1 order by f.seq`,
    [id],
  );
  const regelboekOf = await allRegelboeken((text, parameters) => sql.query(text, parameters));
  const names = new Map(facts.map(({ actorId, doorNaam }) => [actorId, doorNaam]));
  return grootboekVan(journey.machineId, journey.machineVersion, facts, regelboekOf).map(
    ({ actorId, ...regel }) => ({
      ...regel,
      door: regel.hoedanigheid === 'SYSTEEM' ? null : { id: actorId, naam: names.get(actorId) ?? actorId },
    }),
  );
}
