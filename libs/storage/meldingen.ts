import type { EntityManager } from 'typeorm';
import { sleutelVan, URGENTIES, type Melding } from '../domain/meldingen/melding';
import { meldRegelsOp, type MeldRegels } from '../domain/meldingen/meld-regels';
import { bezorgMoment, isOpen, type Lokaal } from '../domain/meldingen/stilte';
import type { Regelboek } from '../domain/regels/regelboek';
import { SYSTEEM } from '../domain/rollen';
import { newestRegelboek } from './regelboeken';

/** A melding of one dossier, ready to be kept. */
export interface NewMelding extends Melding {
  dossierId: string;
  teamId: string;
  kantoorId: string;
  /** Of the fact, or of the last act before a standstill. */
  factSeq: number | null;
  /** When its cause came; the database clock of now when absent. */
  tijdstip: string | null;
}

/** The address and state of a melding (under `alias`) after a step, for its history. */
export const STAND = (alias: string): string => `jsonb_build_object('medewerkerId', ${alias}.medewerker_id,
  'teamId', ${alias}.team_id, 'kantoorId', ${alias}.kantoor_id, 'teamRollen', ${alias}.team_rollen,
  'kantoorRollen', ${alias}.kantoor_rollen, 'niveau', ${alias}.niveau, 'urgentie', ${alias}.urgentie,
  'opgepaktDoorId', ${alias}.opgepakt_door_id)`;

/** Writes one line of history per row of `changed`. */
export const NOTE = (type: string): string => NOTE_BY(type, `'${SYSTEEM.medewerkerId}'`, "'SYSTEEM'");

/** The same, of what somebody did: `actor` and `hoedanigheid` are SQL, so that they can be parameters. */
export const NOTE_BY = (type: string, actor: string, hoedanigheid: string): string => `
  insert into melding_feiten (melding_id, versie, type, actor_id, hoedanigheid, data, at)
  select c.id, c.versie, '${type}', ${actor}, ${hoedanigheid}, ${STAND('c')}, regie_now() from changed c`;

/** Keeps meldingen (delivered at once while the house is open), each once per cause and addressee whatever crashes; gives how many were new. One statement. */
export async function keepMeldingen(
  manager: EntityManager,
  meldingen: readonly NewMelding[],
): Promise<number> {
  if (meldingen.length === 0) return 0;
  const { nu, afspraken } = await huisNu(manager);
  const vanaf = bezorgMoment(nu, afspraken);
  const [{ count }] = (await manager.query(
    `with changed as (
       insert into meldingen (id, journey_id, bron, aan, soort, urgentie, rang, tekst, medewerker_id, team_id, kantoor_id,
         team_rollen, kantoor_rollen, niveau, at, fact_seq, reden, reden_sleutel, reden_versie, reden_datum,
         bezorgen_vanaf_tijdstip, bezorgd_tijdstip)
       select gen_random_uuid(), x.journey_id, x.bron, x.aan, x.soort, x.urgentie, x.rang, x.tekst, x.medewerker_id, x.team_id, x.kantoor_id,
         x.team_rollen, x.kantoor_rollen, x.niveau, coalesce(x.at, regie_now()), x.fact_seq, x.reden, x.reden_sleutel,
         x.reden_versie, x.reden_datum, ($2::date + $3::time) at time zone 'Europe/Amsterdam',
         case when $4 then regie_now() end
       from jsonb_to_recordset($1) as x(journey_id uuid, bron text, aan text, soort text, urgentie text, rang integer,
         tekst text, medewerker_id text, team_id text, kantoor_id text, team_rollen text[], kantoor_rollen text[],
         niveau integer, at timestamptz, fact_seq integer, reden text, reden_sleutel text, reden_versie integer,
         reden_datum date)
       on conflict (journey_id, bron, soort, aan) do nothing
       returning *),
     noted as (${NOTE('MeldingRaised')})
     select count(*)::integer as count from changed`,
    [JSON.stringify(meldingen.map(rowOf)), vanaf.datum, vanaf.tijd, isOpen(nu, afspraken)],
  )) as [{ count: number }];
  return count;
}

/** What counts now: the moment on the clock of Amsterdam, the newest rulebook, and what it says about meldingen today. */
export interface Huis {
  nu: Lokaal;
  regels: Regelboek;
  afspraken: MeldRegels;
}

/** Everything that depends on the hour and on the agreements of the house is asked at once. */
export async function huisNu(manager: EntityManager): Promise<Huis> {
  const regels = await newestRegelboek(manager.connection, (text, values) => manager.query(text, values));
  const [nu] = (await manager.query(
    `select to_char(t, 'YYYY-MM-DD') as datum, to_char(t, 'HH24:MI') as tijd
     from (select regie_now() at time zone 'Europe/Amsterdam' as t) n`,
  )) as [Lokaal];
  return { nu, regels, afspraken: meldRegelsOp(regels, nu.datum) };
}

const rowOf = (melding: NewMelding) => {
  const { reden, adres } = melding;
  return {
    journey_id: melding.dossierId,
    bron: melding.bron,
    aan: sleutelVan(adres),
    soort: melding.soort,
    urgentie: melding.urgentie,
    rang: URGENTIES.indexOf(melding.urgentie),
    tekst: melding.tekst,
    medewerker_id: adres.medewerkerId,
    team_id: melding.teamId,
    kantoor_id: melding.kantoorId,
    team_rollen: adres.teamRollen,
    kantoor_rollen: adres.kantoorRollen,
    niveau: melding.niveau,
    at: melding.tijdstip,
    fact_seq: melding.factSeq,
    reden: reden.soort,
    reden_sleutel:
      reden.soort === 'KLOK'
        ? reden.sleutel
        : reden.soort === 'TAAK'
          ? reden.taakId
          : reden.soort === 'BRIEF'
            ? reden.outboxId
            : reden.soort === 'BESLUIT'
              ? (reden.sleutel ?? null)
              : null,
    reden_versie: reden.soort === 'KLOK' ? reden.versie : null,
    reden_datum: reden.soort === 'TAAK' ? reden.totDatum : null,
  };
};

/**
 * Whether the reason of open melding `m` in dossier `o` is gone. A clock that ends by its own alarm does not count:
 * nobody has acted on it yet, so whoever it concerns still has to hear. Nothing but a fact or a newer melding may take a
 * reason away, TAAK and BRIEF excepted: whoever writes either of them looks again with `closeGone`, and the others do so
 * every minute.
 */
export const REDEN_WEG = `case m.reden
  when 'KLOK' then exists (
      select from meldingen n where n.journey_id = m.journey_id and n.reden = 'KLOK'
        and n.reden_sleutel = m.reden_sleutel and (n.fact_seq, n.at) > (m.fact_seq, m.at))
    or (not exists (
        select from deadlines d where d.journey_id = m.journey_id and d.sleutel = m.reden_sleutel
          and d.versie = m.reden_versie and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN'))
      and (o.status = 'AFGESLOTEN' or exists (
        select from facts f join facts g on g.journey_id = f.journey_id and g.seq = m.fact_seq
        where f.journey_id = m.journey_id and f.seq > g.seq and f.at > g.at)))
  when 'BESLUIT' then (m.reden_sleutel is null and o.status = 'AFGESLOTEN') or exists (
      select from deadlines d where d.journey_id = m.journey_id
        and d.sleutel = coalesce(m.reden_sleutel, 'BESLISTERMIJN') and d.status in ('VOLDAAN', 'VERVALLEN'))
  when 'STILSTAND' then o.status = 'AFGESLOTEN' or exists (
      select from facts f where f.journey_id = m.journey_id and f.seq > m.fact_seq and f.hoedanigheid <> 'SYSTEEM')
    or exists (
      select from meldingen n where n.journey_id = m.journey_id and n.reden = 'STILSTAND' and n.at > m.at)
  when 'TAAK' then not exists (
      select from taken t where t.id = m.reden_sleutel::uuid and t.status = 'OPEN' and t.wacht_tot_datum = m.reden_datum)
  when 'BRIEF' then not exists (
      select from outbox x where x.id = m.reden_sleutel::uuid and x.done_at is null)
  end`;

/** Closes the open meldingen of which the reason is gone: of these dossiers, or those that rest on something outside the log. */
export async function closeGone(
  manager: EntityManager,
  dossierIds: readonly string[] | 'BUITEN_HET_LOG',
): Promise<number> {
  const which = dossierIds === 'BUITEN_HET_LOG' ? `m.reden in ('TAAK', 'BRIEF')` : 'm.journey_id = any($1)';
  const [{ count }] = (await manager.query(
    `with gone as (
       select m.id from meldingen m join dossier_overview o on o.journey_id = m.journey_id
       where m.afgehandeld_tijdstip is null and ${which} and ${REDEN_WEG}
       order by m.id for update of m),
     changed as (
       update meldingen m set afgehandeld_tijdstip = regie_now(), versie = m.versie + 1
       from gone where m.id = gone.id returning m.*),
     noted as (${NOTE('MeldingLapsed')})
     select count(*)::integer as count from changed`,
    dossierIds === 'BUITEN_HET_LOG' ? [] : [dossierIds],
  )) as [{ count: number }];
  return count;
}

/** The dossiers went to another team: what is open there is now of that team, and of whoever is still in sight. */
export async function moveMeldingen(manager: EntityManager, dossierIds: readonly string[]): Promise<void> {
  if (dossierIds.length === 0) return;
  await manager.query(
    `with changed as (
       update meldingen m set team_id = o.team_id, kantoor_id = t.kantoor_id, versie = m.versie + 1,
         medewerker_id = case when m.medewerker_id = o.vast_aanspreekpunt_id then m.medewerker_id end,
         opgepakt_door_id = case when m.opgepakt_door_id = o.vast_aanspreekpunt_id then m.opgepakt_door_id end,
         opgepakt_tijdstip = case when m.opgepakt_door_id = o.vast_aanspreekpunt_id then m.opgepakt_tijdstip end
       from dossier_overview o join teams t on t.id = o.team_id
       where m.journey_id = any($1) and o.journey_id = m.journey_id and m.afgehandeld_tijdstip is null
         and m.team_id <> o.team_id
       returning m.*)
     ${NOTE('MeldingMoved')}`,
    [dossierIds],
  );
}
