import type { EntityManager } from 'typeorm';
import type { Vorm } from '../domain/tevredenheid/groepen';
import type { Plaatsen } from '../domain/tevredenheid/plaatsen';
import type { Uitkomst } from '../domain/tevredenheid/tabel';
import type { Bron } from '../domain/tevredenheid/vragenlijst';
import type { By } from '../domain/rollen';
import type { Datum } from '../domain/termijnen/datum';

export interface NieuweMeting {
  bron: Bron;
  meting: string;
  vragenlijst: string;
  vorm: Vorm;
  vanDatum: Datum;
  totDatum: Datum;
  uitgenodigd: number | null;
  respondenten: number | null;
  herkomst: string;
  hash: string;
}

export interface BekendeMeting {
  id: string;
  hash: string;
}

export const PLAATSEN = `select
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'naam', naam) order by id), '[]') from kantoren) as kantoren,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'naam', naam, 'kantoorId', kantoor_id) order by id), '[]')
   from teams) as teams`;

/** The kantoren and teams there are. */
export async function readPlaatsen(manager: Pick<EntityManager, 'query'>): Promise<Plaatsen> {
  const [plaatsen] = (await manager.query(PLAATSEN)) as [Plaatsen];
  return plaatsen;
}

/** The meting of this name that counts now. */
export async function findMeting(
  manager: EntityManager,
  { bron, meting }: Pick<NieuweMeting, 'bron' | 'meting'>,
): Promise<BekendeMeting | undefined> {
  const [found] = (await manager.query(
    `select id, hash from tevredenheid_metingen where bron = $1 and meting = $2 and vervangen_tijdstip is null`,
    [bron, meting],
  )) as BekendeMeting[];
  return found;
}

/**
 * Keeps a meting with its sums, in the place of the one before, all in one transaction: nothing is half-loaded. Undefined when somebody else loaded
 * one of this name meanwhile.
 */
export function insertMeting(
  manager: EntityManager,
  nieuw: NieuweMeting,
  uitkomsten: readonly Uitkomst[],
  { medewerkerId }: By,
  vervangt: BekendeMeting | undefined,
): Promise<string | undefined> {
  const id = crypto.randomUUID();
  return manager.transaction(async (own) => {
    if (vervangt)
      await own.query(
        `update tevredenheid_metingen set vervangen_tijdstip = regie_now() where id = $1 and vervangen_tijdstip is null`,
        [vervangt.id],
      );
    const inserted = (await own.query(
      `insert into tevredenheid_metingen (id, bron, meting, vragenlijst, vorm, van_datum, tot_datum, uitgenodigd,
         respondenten, herkomst, hash, geladen_door_id, geladen_tijdstip)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, regie_now())
       on conflict (bron, meting) where vervangen_tijdstip is null do nothing returning id`,
      [
        id,
        nieuw.bron,
        nieuw.meting,
        nieuw.vragenlijst,
        nieuw.vorm,
        nieuw.vanDatum,
        nieuw.totDatum,
        nieuw.uitgenodigd,
        nieuw.respondenten,
        nieuw.herkomst,
        nieuw.hash,
        medewerkerId,
      ],
    )) as { id: string }[];
    if (inserted.length === 0) return undefined;
    await own.query(
      `insert into tevredenheid_uitkomsten (meting_id, groep, populatie, maat, aantal, waarde, som, kwadraten, minste)
       select $1, u.* from jsonb_to_recordset($2::jsonb) as u (groep text, populatie text, maat text, aantal integer,
         waarde numeric, som numeric, kwadraten numeric, minste integer)`,
      [id, JSON.stringify(uitkomsten)],
    );
    return id;
  });
}
