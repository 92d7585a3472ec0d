import type { EntityManager } from 'typeorm';
import type { Productiefeit, Productieregel } from '../domain/productie/productieregel';
import { regelsBij, tegenregels } from '../domain/productie/productieregel';
import { vervaltDoor } from '../domain/productie/vervallen';
import type { Regelboek } from '../domain/regels/regelboek';
import { regelboekVan } from './regelboeken';

export interface Plaats {
  dossierId: string;
  seq: number;
}
type Gelezen = Productiefeit & { regelVersie: number };

// The team that held the dossier when the fact was stated: the last fact up to it that names one. The overview knows
// only the team of today, and a recount after a transfer would then differ from the counts. The rulebook is the one of
// that moment too: a later one never changes what has been counted.
const FEIT = `f.journey_id as "dossierId", f.seq, f.type, f.data, o.soort, f.actor_id as "medewerkerId", f.hoedanigheid,
  coalesce((select coalesce(t.data->>'naarTeamId', t.data->>'teamId') from facts t
    where t.journey_id = f.journey_id and t.seq <= f.seq and t.data ?| array['naarTeamId', 'teamId']
    order by t.seq desc limit 1), o.team_id) as "teamId",
  f.cause->>'mandaatId' as "mandaatId",
  nullif(coalesce(m.opdrachtgever_id, f.data->>'opdrachtgeverId'), f.actor_id) as "opdrachtgeverId",
  (f.at at time zone 'Europe/Amsterdam')::date as datum, f.at::text as tijdstip,
  coalesce((select max(r.versie) from regelboeken r where r.at <= f.at), 1) as "regelVersie"`;
const ERBIJ = `join dossier_overview o on o.journey_id = f.journey_id
  left join mandaten m on m.id = (f.cause->>'mandaatId')::uuid`;

const FEITEN = `select ${FEIT} from unnest($1::uuid[], $2::int[]) as p (journey_id, seq)
  join facts f on f.journey_id = p.journey_id and f.seq = p.seq ${ERBIJ} where f.hoedanigheid <> 'SYSTEEM'`;

// The last such fact since work was taken back in this way before, or the one of this number. What an arts concludes
// beside the medical judgment is no work of its own.
const VERVALLEN = `select ${FEIT}, x.door_seq as "doorSeq"
  from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::int[]) as x (journey_id, door_seq, door_type, feiten, nummer)
  cross join lateral (
    select v.* from facts v where v.journey_id = x.journey_id and v.seq < x.door_seq
      and v.type = any (string_to_array(x.feiten, ','))
      and (v.type <> 'OordeelDetermined' or v.hoedanigheid = 'ARBEIDSDESKUNDIGE')
      and case when x.nummer is not null then (v.data->>'nummer')::int = x.nummer
        else v.seq > coalesce((select max(e.seq) from facts e where e.journey_id = x.journey_id
          and e.seq < x.door_seq and e.type = x.door_type), 0) end
    order by v.seq desc limit 1) f ${ERBIJ}`;

/** What facts count for, with the minus of what they take back: the same whenever it is asked, whatever came later. */
export async function productieVan(
  manager: EntityManager,
  plaatsen: readonly Plaats[],
): Promise<Productieregel[]> {
  const feiten = (await manager.query(FEITEN, [
    plaatsen.map(({ dossierId }) => dossierId),
    plaatsen.map(({ seq }) => seq),
  ])) as Gelezen[];
  const vervallen = await readVervallen(manager, feiten);
  const boeken = new Map<number, Regelboek>();
  const query = (text: string, values: unknown[]) => manager.query(text, values);
  for (const { regelVersie } of [...feiten, ...vervallen])
    if (!boeken.has(regelVersie))
      boeken.set(regelVersie, await regelboekVan(manager.connection, query, regelVersie));
  const boekVan = ({ regelVersie }: Gelezen) => boeken.get(regelVersie)!;
  const door = new Map(feiten.map((feit) => [`${feit.dossierId} ${feit.seq}`, feit]));
  return [
    ...feiten.flatMap((feit) => regelsBij(feit, boekVan(feit))),
    ...vervallen.flatMap((feit) =>
      tegenregels(feit, door.get(`${feit.dossierId} ${feit.doorSeq}`)!, boekVan(feit)),
    ),
  ];
}

async function readVervallen(manager: EntityManager, feiten: readonly Gelezen[]) {
  const asked = feiten.flatMap(({ dossierId, seq, type, data }) => {
    const vervalt = vervaltDoor(type, data);
    return vervalt ? [{ dossierId, seq, type, ...vervalt }] : [];
  });
  if (asked.length === 0) return [];
  return (await manager.query(VERVALLEN, [
    asked.map(({ dossierId }) => dossierId),
    asked.map(({ seq }) => seq),
    asked.map(({ type }) => type),
    asked.map((each) => each.feiten.join(',')),
    asked.map(({ nummer }) => nummer),
  ])) as (Gelezen & { doorSeq: number })[];
}
