import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../domain/json';
import type { Datum } from '../domain/termijnen/datum';
import type { Cipher } from './cipher';

/** A fact that matters for the other dossiers of its client, with those that are open. */
export interface KlantreisNews {
  fact: { type: string; data: JsonObject };
  /** The gegevens of the act, where they belong to the fact. */
  gegevens: JsonObject;
  soort: string;
  datum: Datum;
  client: { id: string; bsn: string; naam: string; geboorteDatum: Datum; postcode: string };
  vangnet: boolean;
  werkgeverNaam: string | null;
  others: { id: string; soort: string; teamId: string }[];
}

const NEWS = `select json_build_object('type', f.type, 'data', f.data) as fact,
    coalesce(f.cause -> 'gegevens', '{}') as gegevens, o.soort, o.vangnet, o.werkgever_naam as "werkgeverNaam",
    (f.at at time zone 'Europe/Amsterdam')::date as datum, c.id as "clientId", c.bsn_versleuteld as bsn,
    c.naam, c.geboorte_datum as "geboorteDatum", c.postcode,
    (select coalesce(json_agg(json_build_object('id', p.journey_id, 'soort', p.soort, 'teamId', p.team_id)
       order by p.ontvangst_datum, p.journey_id), '[]')
     from dossier_overview p
     where p.client_id = o.client_id and p.status = 'OPEN' and p.journey_id <> o.journey_id) as others
  from facts f
  join dossier_overview o on o.journey_id = f.journey_id
  join clients c on c.id = o.client_id
  where f.journey_id = $1 and f.seq = $2`;

/** Undefined when there is no such fact. */
export async function loadKlantreisNews(
  manager: EntityManager,
  cipher: Cipher,
  dossierId: string,
  feitSeq: number,
): Promise<KlantreisNews | undefined> {
  const [row] = await manager.query(NEWS, [dossierId, feitSeq]);
  if (!row) return undefined;
  const { clientId, bsn, naam, geboorteDatum, postcode, ...news } = row;
  return { ...news, client: { id: clientId, bsn: cipher.openBsn(bsn), naam, geboorteDatum, postcode } };
}

/** The client lives elsewhere now. */
export async function moveClient(manager: EntityManager, clientId: string, postcode: string): Promise<void> {
  await manager.query('update clients set postcode = $2 where id = $1', [clientId, postcode]);
}
