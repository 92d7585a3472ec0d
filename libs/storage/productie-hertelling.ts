import type { EntityManager } from 'typeorm';
import type { Productieregel } from '../domain/productie/productieregel';
import { PER_DAG, PER_MAAND } from './productie';
import { productieVan, type Plaats } from './productie-feiten';

/** A row or a day that a recount finds otherwise; null where one of the two has nothing. */
export interface CountDifference {
  sleutel: string;
  geteld: string | null;
  herteld: string | null;
}

const DOSSIERS = 200;

/**
 * Where the counts and a recount of the whole log differ, row by row, day by day and month by month; nothing once the follower has caught
 * up. With `totVolger` only what the follower has read counts, so that it can run beside the work. Reads dossiers in
 * batches, in one snapshot when the caller's transaction is one.
 */
export async function recountProductie(
  manager: EntityManager,
  { totVolger = false }: { totVolger?: boolean } = {},
): Promise<CountDifference[]> {
  const found: CountDifference[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const dossiers = (await manager.query(
      `select id from journeys where id > $1 order by id limit ${DOSSIERS}`,
      [last],
    )) as { id: string }[];
    if (dossiers.length === 0) break;
    found.push(
      ...(await differencesIn(
        manager,
        dossiers.map(({ id }) => id),
        totVolger,
      )),
    );
    last = dossiers.at(-1)!.id;
  }
  for (const sommen of [DAGEN, MAANDEN]) found.push(...((await manager.query(sommen)) as CountDifference[]));
  return found;
}

async function differencesIn(
  manager: EntityManager,
  dossiers: readonly string[],
  totVolger: boolean,
): Promise<CountDifference[]> {
  const plaatsen = (await manager.query(
    `select f.journey_id as "dossierId", f.seq from facts f where f.journey_id = any($1)
       and (not $2 or (f.xid, f.position) <= (select v.xid, v.position from followers v where v.naam = 'productie'))`,
    [dossiers, totVolger],
  )) as Plaats[];
  const geteld = keyed((await manager.query(REGELS, [dossiers])) as Productieregel[]);
  const herteld = keyed(await productieVan(manager, plaatsen));
  return [...new Set([...geteld.keys(), ...herteld.keys()])]
    .filter((sleutel) => geteld.get(sleutel) !== herteld.get(sleutel))
    .map((sleutel) => ({
      sleutel,
      geteld: geteld.get(sleutel) ?? null,
      herteld: herteld.get(sleutel) ?? null,
    }));
}

const keyed = (regels: readonly Productieregel[]): Map<string, string> =>
  new Map(
    regels.map((regel) => [
      `${regel.dossierId} ${regel.feitSeq} ${regel.deel}`,
      [
        regel.teltSeq,
        regel.handeling,
        regel.medewerkerId,
        regel.functie,
        regel.teamId,
        regel.mandaatId,
        regel.opdrachtgeverId,
        regel.datum,
        regel.tijdstip,
        regel.aandeel,
        regel.normMinuten,
      ].join(' '),
    ]),
  );

const REGELS = `select journey_id as "dossierId", feit_seq as "feitSeq", deel, telt_seq as "teltSeq", handeling,
    medewerker_id as "medewerkerId", functie, team_id as "teamId", mandaat_id as "mandaatId",
    opdrachtgever_id as "opdrachtgeverId", datum, tijdstip::text as tijdstip, aandeel, norm_minuten as "normMinuten"
  from productie_regels where journey_id = any($1)`;

const DAGEN = `select concat_ws(' ', team_id, datum, handeling, functie) as sleutel,
    d.aandeel || ' ' || d.norm_minuten as geteld, r.aandeel || ' ' || r.norm_minuten as herteld
  from productie_dagen d
  full join (${PER_DAG('productie_regels')}) r using (team_id, datum, handeling, functie)
  where d.aandeel is distinct from r.aandeel or d.norm_minuten is distinct from r.norm_minuten order by 1`;

const MAANDEN = `select concat_ws(' ', team_id, maand, functie) as sleutel, m.norm_minuten::text as geteld,
    r.norm_minuten::text as herteld
  from productie_maanden m full join (${PER_MAAND('productie_regels')}) r using (team_id, maand, functie)
  where m.norm_minuten is distinct from r.norm_minuten order by 1`;
