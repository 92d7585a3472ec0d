import { beurtregelsOp, type Beurtregels } from '../domain/taken/beurt-regels';
import type { Datum } from '../domain/termijnen/datum';
import { regelboekVan } from './regelboeken';

/**
 * The agreements about the order of work in force today: one set for all work, whatever book a dossier is on. `reader`
 * is whatever connection the question goes over.
 */
export async function beurtregelsNu(
  reader: object,
  query: (text: string, values: unknown[]) => Promise<unknown>,
): Promise<Beurtregels> {
  const [nu] = (await query(
    'select regie_vandaag() as vandaag, (select max(versie) from regelboeken) as versie',
    [],
  )) as { vandaag: Datum; versie: number | null }[];
  return beurtregelsOp(await regelboekVan(reader, query, nu!.versie ?? undefined), nu!.vandaag);
}
