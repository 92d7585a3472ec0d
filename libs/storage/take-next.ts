import type { EntityManager } from 'typeorm';
import { hoedanigheidVoor, type Actor } from '../domain/rollen';
import { VIER_OGEN } from '../domain/taken/akkoord';
import { DISCIPLINES, type Discipline } from '../domain/taken/taken';
import type { ChangeOptions } from './change-journey';
import { RECORD, WAS, type ChangedTaak } from './change-taak';

/** So many of the first taken are looked at; only when others hold all of them, more. */
const BREEDTE = [32, 2000];

/**
 * The free taken that come up first for somebody, each branch from its own index in its own order: per discipline, and
 * apart from those the ones of clients who know them, which come forward. `$9` is what comes forward, `$10` how many.
 */
const KANDIDATEN = `
  select k.id, k.beurt_datum as beurt from unnest($6::text[]) d (discipline) cross join lateral (
    select k.id, k.beurt_datum from taken k
    where k.team_id = $1 and k.discipline = d.discipline and k.status = 'OPEN' and k.behandelaar_id is null
      and k.wacht_tot_datum is null and k.voorkeur_id is distinct from $3
      and not (k.vorige_id is not distinct from $3 and k.soort = any($11))
    order by k.beurt_datum, k.id limit $10) k
  union all
  (select k.id, k.beurt_datum - $9::integer from taken k
    where k.voorkeur_id = $3 and k.team_id = $1 and k.discipline = any($6) and k.status = 'OPEN'
      and k.behandelaar_id is null and k.wacht_tot_datum is null
    order by k.beurt_datum, k.id limit $10)`;

/**
 * Takes the free taak that comes up first for this person; two people at once get two different ones. A key that is
 * answered at the same moment is a unique violation: then this taak was not taken, and the other answer stands.
 */
export async function takeNext(
  manager: EntityManager,
  teamId: string,
  disciplines: Discipline[],
  actor: Actor,
  continuiteitDagen: number,
  { key, verzoekId }: ChangeOptions,
): Promise<ChangedTaak | undefined> {
  for (const breedte of BREEDTE) {
    const [changed] = (await manager.query(TAKE, [
      teamId,
      'TaakTaken',
      actor.medewerkerId,
      // The capacity that goes with the discipline of the taak that comes out.
      disciplines.map((discipline) => hoedanigheidVoor(actor, DISCIPLINES[discipline]!.rollen)),
      verzoekId ?? null,
      disciplines,
      key?.sleutel ?? null,
      key?.verzoekHash ?? null,
      continuiteitDagen,
      breedte,
      VIER_OGEN,
    ])) as ChangedTaak[];
    if (changed) return changed;
  }
  return undefined;
}

const TAKE = `with kandidaten as materialized (${KANDIDATEN}),
  -- Locked one by one in their order, so only the one that is taken is held; who was there first is passed over.
  next as (
    select w.id, w.behandelaar_id, w.behandelaar_sinds_tijdstip, w.waarneming_voor_id, w.wacht_tot_datum, w.wacht_reden,
      w.wacht_feit
    from kandidaten c join taken w on w.id = c.id
    where w.status = 'OPEN' and w.behandelaar_id is null and w.wacht_tot_datum is null
    order by c.beurt, c.id limit 1 for no key update of w skip locked),
  changed as (
    update taken t set behandelaar_id = $3, behandelaar_sinds_tijdstip = regie_now(), versie = t.versie + 1,
      waarneming_voor_id = null, gewekt_feit = null
    from next w where t.id = w.id
    returning t.id, t.versie, t.journey_id, t.behandelaar_id, t.wacht_tot_datum, t.waarneming_voor_id,
      '{}'::jsonb as meer, ${WAS}, ($4::text[])[array_position($6::text[], t.discipline)] as hoedanigheid),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, $7, $8, jsonb_build_object('id', id, 'versie', versie, 'dossierId', journey_id)
    from changed where $7::text is not null),
  ${RECORD}`;
