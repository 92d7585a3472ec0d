import type { EntityManager } from 'typeorm';
import { uitvoerders } from '../domain/meldingen/adressering';
import { rijpVanaf, volgendNiveau } from '../domain/meldingen/escalatie';
import { NIVEAUS } from '../domain/meldingen/melding';
import { isOpen } from '../domain/meldingen/stilte';
import { huisNu, NOTE } from './meldingen';
import { readCollegas, readPlaatsen } from './meldingen-lezen';

const BATCH = 5000;

/** Delivers what may be delivered now: the moment from which somebody is told, and from which waiting counts. */
export async function deliverMeldingen(manager: EntityManager): Promise<number> {
  const { nu, afspraken } = await huisNu(manager);
  if (!isOpen(nu, afspraken)) return 0;
  const [{ count }] = (await manager.query(
    `with due as (
       select id from meldingen where bezorgen_vanaf_tijdstip <= regie_now() and bezorgd_tijdstip is null
         and afgehandeld_tijdstip is null
       order by bezorgen_vanaf_tijdstip limit ${BATCH} for update skip locked),
     changed as (
       update meldingen m set bezorgd_tijdstip = regie_now(), versie = m.versie + 1
       from due where m.id = due.id returning m.*),
     noted as (${NOTE('MeldingDelivered')})
     select count(*)::integer as count from changed`,
  )) as [{ count: number }];
  return count;
}

/**
 * What nobody picked up in time goes one step up the ladder, on record in its history. Only the highest row of one cause
 * moves, and none as soon as anybody picked one up: who is higher has heard already. The row is locked with its step, so
 * two who escalate at once escalate once. Only while the house is open.
 */
export async function escalateMeldingen(manager: EntityManager): Promise<number> {
  const { nu, afspraken } = await huisNu(manager);
  if (!isOpen(nu, afspraken)) return 0;
  const rijp = rijpVanaf(nu.datum, afspraken);
  let escalated = 0;
  // From the top down, so that nothing takes two steps in one round.
  for (let niveau = NIVEAUS.length - 2; niveau >= 0; niveau--) {
    const [{ count }] = (await manager.query(
      `with rijp as (
         select m.id from meldingen m
         join unnest($1::text[], $2::date[]) as r (urgentie, datum) on r.urgentie = m.urgentie
         where m.niveau = $3 and m.bezorgd_tijdstip is not null and m.afgehandeld_tijdstip is null
           and m.opgepakt_door_id is null and m.niveau < 3
           and (coalesce(m.geescaleerd_tijdstip, m.bezorgd_tijdstip) at time zone 'Europe/Amsterdam')::date <= r.datum
           and not exists (select from meldingen n where n.journey_id = m.journey_id and n.bron = m.bron
             and n.soort = m.soort and n.id <> m.id and (n.opgepakt_door_id is not null
               or n.afgehandeld_door_id is not null or (n.afgehandeld_tijdstip is null
                 and (n.niveau > m.niveau or n.niveau = m.niveau and n.id > m.id))))
         for update of m skip locked),
       changed as (
         update meldingen m set niveau = m.niveau + 1, kantoor_rollen = m.kantoor_rollen || $4::text,
           geescaleerd_tijdstip = regie_now(), versie = m.versie + 1
         from rijp where m.id = rijp.id returning m.*),
       noted as (${NOTE('MeldingEscalated')})
       select count(*)::integer as count from changed`,
      [rijp.map(({ urgentie }) => urgentie), rijp.map(({ datum }) => datum), niveau, volgendNiveau(niveau)],
    )) as [{ count: number }];
    escalated += count;
  }
  return escalated;
}

/** Whoever went away or left after a melding came to them: it goes to who stands in, or to the team. */
export async function replaceAbsent(manager: EntityManager): Promise<number> {
  const stranded = (await manager.query(
    `select m.id, m.journey_id as "dossierId", m.medewerker_id as "medewerkerId"
     from (select regie_vandaag() as dag offset 0) v
     join meldingen m on m.afgehandeld_tijdstip is null and m.opgepakt_door_id is null and m.medewerker_id in (
       select p.id from medewerkers p where is_afwezig(p.id, v.dag) or not is_in_dienst(p.id, v.dag))
     limit ${BATCH} for update of m skip locked`,
  )) as { id: string; dossierId: string; medewerkerId: string }[];
  if (stranded.length === 0) return 0;
  const plaatsen = await readPlaatsen(
    manager,
    stranded.map(({ dossierId }) => dossierId),
  );
  const collegas = await readCollegas(manager, plaatsen.values());
  const moved = stranded.flatMap(({ id, dossierId, medewerkerId }) => {
    const adres = uitvoerders(plaatsen.get(dossierId)!, collegas)[0]!;
    return adres.medewerkerId === medewerkerId
      ? []
      : [{ id, medewerker_id: adres.medewerkerId, team_rollen: adres.teamRollen }];
  });
  await manager.query(
    `with changed as (
       update meldingen m set medewerker_id = x.medewerker_id, team_rollen = x.team_rollen, versie = m.versie + 1
       from jsonb_to_recordset($1) as x(id uuid, medewerker_id text, team_rollen text[])
       where m.id = x.id returning m.*)
     ${NOTE('MeldingReaddressed')}`,
    [JSON.stringify(moved)],
  );
  return moved.length;
}
