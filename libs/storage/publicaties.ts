import type { EntityManager } from 'typeorm';
import type { Datum } from '../domain/termijnen/datum';

export interface Publicatie {
  naam: string;
  scope: string;
  variant: string;
  van: Datum;
  tot: Datum;
  cijfer: object;
}

export interface Nacht {
  /** The day that begins, and the midnight at its start: figures are as known then. */
  datum: Datum;
  tijdstip: string;
}

/**
 * The night whose figures are to be published now; undefined when they are, or when facts of before midnight may still
 * have to be counted. Five minutes after midnight no statement that read the clock before it can still be writing.
 */
export async function nachtOmTePubliceren(manager: EntityManager): Promise<Nacht | undefined> {
  const [nacht] = (await manager.query(
    `select n.datum, n.tijdstip from (select regie_vandaag() as datum,
         regie_vandaag()::timestamp at time zone 'Europe/Amsterdam' as tijdstip) n
      where regie_now() > n.tijdstip + interval '5 minutes'
        and not exists (select from kpi_publicaties p where p.datum = n.datum)
        and (select count(*) from followers where naam in ('standen', 'productie')) = 2
        and not exists (select from followers w join facts f on (f.xid, f.position) > (w.xid, w.position)
          where w.naam in ('standen', 'productie') and f.at <= n.tijdstip)`,
  )) as Nacht[];
  return nacht;
}

/** Writes them together; of two who publish one night the second writes nothing. */
export async function publiceer(
  manager: EntityManager,
  { datum, tijdstip }: Nacht,
  publicaties: readonly Publicatie[],
): Promise<void> {
  await manager.query(
    `insert into kpi_publicaties (datum, naam, scope, variant, tijdstip, van, tot, cijfer)
     select $1::date, x.naam, x.scope, x.variant, $2::timestamptz, x.van, x.tot, x.cijfer
       from jsonb_to_recordset($3) as x (naam text, scope text, variant text, van date, tot date, cijfer jsonb)
     on conflict (datum, naam, scope) do nothing`,
    [datum, tijdstip, JSON.stringify(publicaties)],
  );
}
