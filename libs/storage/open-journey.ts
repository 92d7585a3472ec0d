import type { EntityManager } from 'typeorm';
import type { Advanced } from '../domain/journey';
import type { Json, JsonObject } from '../domain/json';
import type { By } from '../domain/rollen';
import type { Datum } from '../domain/termijnen/datum';
import type { Changed, ChangeOptions } from './change-journey';
import { sharedRows } from './change-rows';
import type { Cipher } from './cipher';
import { onConnection } from './connection';
import type { Regelboek } from '../domain/regels/regelboek';
import { FIRST_HASH } from './fact-hash';
import type { IdempotencyKey } from './idempotency';
import { regelboekVan } from './regelboeken';
import { OPEN } from './write-change';

export interface NewClient {
  bsn: string;
  naam: string;
  geboorteDatum: Datum;
  postcode: string;
}

export interface Registration {
  client: NewClient;
  soort: string;
  vastAanspreekpuntId: string | null;
  vangnet: boolean;
  werkgeverNaam: string | null;
}

/** What opening needs to know first: the time, the team, and whether this key was answered. */
export interface Reception {
  tijdstip: string;
  vandaag: Datum;
  /** The newest rulebook: the one a new dossier is on. */
  regels: Regelboek;
  /** The team that has the client already, else the one of the postcode or the BSN. */
  teamId: string | null;
  /** The team of the postcode or the BSN alone. */
  teamVanWoonplaats: string | null;
  /** Who the client turns to in what is open already: one person over the whole klantreis. */
  vastAanspreekpuntId: string | null;
  answered: { verzoekHash: string; antwoord: Json } | null;
}

const RECEIVE = {
  name: 'receive-aanvraag',
  // A kantoor divides by postcode itself, or leaves the team to the last two digits of the BSN.
  text: `select regie_now() as tijdstip, regie_vandaag() as vandaag, k.verzoek_hash, k.antwoord, coalesce(r.team_id, p.team_id, b.team_id) as team_id,
           (select max(versie) from regelboeken) as regel_versie, coalesce(p.team_id, b.team_id) as team_van_woonplaats, r.vast_aanspreekpunt_id
         from (select 1) one
         left join idempotency_keys k on k.actor_id = $1 and k.sleutel = $2
         left join lateral (select kantoor_id, team_id from verdeling
           where sleutel = 'POSTCODE' and $3 between vanaf and tot_en_met
             and geldig_van <= regie_vandaag() and (geldig_tot is null or geldig_tot > regie_vandaag())
           order by id limit 1) p on true
         left join lateral (select team_id from verdeling
           where sleutel = 'BSN' and kantoor_id = p.kantoor_id and $4 between vanaf and tot_en_met
             and geldig_van <= regie_vandaag() and (geldig_tot is null or geldig_tot > regie_vandaag())
           order by id limit 1) b on true
         left join lateral (select o.team_id, o.vast_aanspreekpunt_id from clients c
           join dossier_overview o on o.client_id = c.id and o.status = 'OPEN'
           where c.bsn_hash = $5 order by o.ontvangst_datum desc, o.journey_id limit 1) r on true`,
};

export async function receiveAanvraag(
  manager: EntityManager,
  cipher: Cipher,
  client: Pick<NewClient, 'bsn' | 'postcode'>,
  key?: IdempotencyKey,
): Promise<Reception> {
  return onConnection(manager, async (connection) => {
    const { rows } = await connection.query({
      ...RECEIVE,
      values: [
        key?.actorId ?? null,
        key?.sleutel ?? null,
        Number(client.postcode.slice(0, 4)),
        Number(client.bsn.slice(-2)),
        cipher.lookupBsn(client.bsn),
      ],
    });
    const query = async (text: string, values: unknown[]) => (await connection.query(text, values)).rows;
    const {
      tijdstip,
      vandaag,
      regel_versie,
      team_id,
      team_van_woonplaats,
      vast_aanspreekpunt_id,
      verzoek_hash,
      antwoord,
    } = rows[0];
    return {
      tijdstip,
      vandaag,
      regels: await regelboekVan(connection, query, regel_versie ?? undefined),
      teamId: team_id,
      teamVanWoonplaats: team_van_woonplaats,
      vastAanspreekpuntId: vast_aanspreekpunt_id,
      answered: verzoek_hash === null ? null : { verzoekHash: verzoek_hash, antwoord },
    };
  });
}

const UNIQUE_VIOLATION = '23505';

/** Writes a new dossier whole. `exists`: this client already has an open dossier of this soort; `again`: the key was answered meanwhile. */
export async function openJourney(
  manager: EntityManager,
  cipher: Cipher,
  opening: {
    advanced: Advanced;
    by: By;
    cause: JsonObject;
    tijdstip: string;
    regels: Regelboek;
    registration: Registration;
  },
  options: ChangeOptions,
): Promise<{ dossierId: string; changed: Changed } | 'exists' | 'again'> {
  const { registration, advanced } = opening;
  const dossierId = crypto.randomUUID();
  const { values, changed } = sharedRows(
    {
      ...opening,
      journeyId: dossierId,
      seqBefore: 0,
      hashBefore: FIRST_HASH,
      handeling: 'OPEN',
      object: registration.soort,
    },
    options,
  );
  const { bsn, naam, geboorteDatum, postcode } = registration.client;
  const client = {
    id: crypto.randomUUID(),
    bsn_hash: cipher.lookupBsn(bsn).toString('hex'),
    bsn_versleuteld: cipher.sealBsn(bsn).toString('hex'),
    bsn_einde: bsn.slice(-2),
    naam,
    geboorte_datum: geboorteDatum,
    postcode,
  };
  const row = {
    soort: registration.soort,
    vast_aanspreekpunt_id: registration.vastAanspreekpuntId,
    vangnet: registration.vangnet,
    werkgever_naam: registration.werkgeverNaam,
  };
  const { machineId, machineVersion } = advanced.stored;
  try {
    await onConnection(manager, (connection) =>
      connection.query({
        ...OPEN,
        values: [...values, machineId, machineVersion, JSON.stringify(client), JSON.stringify(row)],
      }),
    );
    return { dossierId, changed };
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== UNIQUE_VIOLATION) throw error;
    return constraint === 'dossier_overview_een_open' ? 'exists' : 'again';
  }
}
