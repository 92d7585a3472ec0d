/**
 * One act, one statement, so one transaction and one round trip: everything hangs on `moved`, the conditional update
 * of the state row. When another act came first it touches nothing at all and returns 0. Rows are found by $1 and not
 * by `moved.id`: a plan made while the tables were small would walk through all open taken for ever after.
 */
const ROWS = `
  new_facts as (
    insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
    select m.id, x.seq, x.type, x.data, x.cause, $3, coalesce(x.hoedanigheid, $4), $5, decode(x.hash, 'hex')
    from moved m, jsonb_to_recordset($6) as x(seq integer, type text, data jsonb, cause jsonb, hash text, hoedanigheid text)),
  opened as (
    insert into taken (id, journey_id, soort, discipline, team_id, status, behandelaar_id, behandelaar_sinds_tijdstip,
      gedelegeerd_door_id, titel, gereed_datum, geopend_seq, geopend_tijdstip, uiterlijke_beslisdatum,
      termijn_datum, dwangsom_dagen, client_datum, norm_datum, bodem_datum, vorige_id, voorkeur_id,
      haast_dagen, haast_reden, haast_door_id, haast_tijdstip)
    select x.id, m.id, x.soort, x.discipline, o.team_id, 'OPEN', x.behandelaar_id,
      case when x.behandelaar_id is not null then $5 end, x.gedelegeerd_door_id, x.titel, x.gereed_datum, $2, $5,
      o.uiterlijke_beslisdatum, o.termijn_datum, o.dwangsom_dagen, o.client_datum, x.norm_datum, x.bodem_datum,
      v.vorige_id, case when not x.vier_ogen then coalesce(a.id, v.vorige_id) end,
      coalesce(h.haast_dagen, 0), h.haast_reden, h.haast_door_id, h.haast_tijdstip
    from moved m cross join jsonb_to_record($7) as o(team_id text, uiterlijke_beslisdatum date, termijn_datum date,
        dwangsom_dagen integer, client_datum date, vast_aanspreekpunt_id text)
      cross join jsonb_to_recordset($8) as x(id uuid, soort text, discipline text, behandelaar_id text,
        gedelegeerd_door_id text, titel text, gereed_datum date, rollen text[], vier_ogen boolean, norm_datum date,
        bodem_datum date)
      -- Who last worked here for this discipline: in this very act, or before it.
      left join lateral (select case when $4 = any(x.rollen) then $3 else (select f.actor_id from facts f
        where f.journey_id = m.id and f.hoedanigheid = any(x.rollen) order by f.seq desc limit 1) end as vorige_id) v on true
      left join lateral (select r.medewerker_id as id from medewerker_rollen r
        where r.medewerker_id = coalesce(o.vast_aanspreekpunt_id,
            (select v.vast_aanspreekpunt_id from dossier_overview v where v.journey_id = m.id))
          and r.rol = any(x.rollen) and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag()) limit 1) a on true
      -- Haast stays with the client until somebody takes it away, whatever taak comes next.
      left join lateral (select t.haast_dagen, t.haast_reden, t.haast_door_id, t.haast_tijdstip from taken t
        where t.journey_id = m.id and t.status = 'OPEN' and t.haast_reden is not null
        order by t.haast_tijdstip limit 1) h on true),
  clocks as (
    insert into deadlines as d (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, wettelijke_datum,
      status, onderbouwing, alarm_soort, alarm_datum)
    select m.id, x.sleutel, x.soort, x.versie, x.start_datum, x.uiterlijke_datum, x.wettelijke_datum, x.status,
      x.onderbouwing, x.alarm_soort, x.alarm_datum
    from moved m, jsonb_to_recordset($9) as x(sleutel text, soort text, versie integer, start_datum date,
      uiterlijke_datum date, wettelijke_datum date, status text, onderbouwing jsonb, alarm_soort text, alarm_datum date)
    on conflict (journey_id, sleutel) do update set versie = excluded.versie,
      start_datum = excluded.start_datum, uiterlijke_datum = excluded.uiterlijke_datum, wettelijke_datum = excluded.wettelijke_datum,
      status = excluded.status, onderbouwing = excluded.onderbouwing, alarm_soort = excluded.alarm_soort,
      alarm_datum = excluded.alarm_datum,
      alarm_ingepland = d.alarm_ingepland and d.versie = excluded.versie and d.alarm_soort is not distinct from excluded.alarm_soort
    where (d.versie, d.status, d.alarm_soort, d.alarm_datum, d.wettelijke_datum) is distinct from
      (excluded.versie, excluded.status, excluded.alarm_soort, excluded.alarm_datum, excluded.wettelijke_datum)
      or d.onderbouwing <> excluded.onderbouwing),
  messages as (
    insert into outbox (id, journey_id, fact_seq, soort, data)
    select x.id, m.id, x.fact_seq, x.soort, '{}' from moved m,
      jsonb_to_recordset($10) as x(id uuid, fact_seq integer, soort text)),
  answered as (
    insert into idempotency_keys (actor_id, sleutel, verzoek_hash, antwoord)
    select $3, x.sleutel, x.verzoek_hash, x.antwoord from moved m,
      jsonb_to_recordset($11) as x(sleutel text, verzoek_hash text, antwoord jsonb)),
  logged as (
    insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
    select $12, $5, $3, $4, m.id, $13, $14, 'OK' from moved m)`;

/** $15 value, $16 context, $17 status, $18 hash, $19 seq before, $20 closed taken, $21 ended clocks, $22 stukken. */
export const CHANGE = {
  name: 'change-journey',
  text: `with moved as (
    update journeys set value = $15, context = $16, status = $17, seq = $2, hash = $18
    where id = $1 and seq = $19 returning id),
  ${ROWS},
  overview as (
    update dossier_overview v set vast_aanspreekpunt_id = coalesce(x.vast_aanspreekpunt_id, v.vast_aanspreekpunt_id), fase = x.fase, status = x.status, uitkomst = x.uitkomst, team_id = x.team_id, ontvangst_datum = x.ontvangst_datum,
      wettelijke_datum = x.wettelijke_datum, uiterlijke_beslisdatum = x.uiterlijke_beslisdatum,
      termijn_status = x.termijn_status, termijn_grondslag = x.termijn_grondslag,
      opgeschort_sinds_datum = x.opgeschort_sinds_datum, zonder_termijn_reden = x.zonder_termijn_reden,
      fase_sinds_tijdstip = case when v.fase = x.fase then v.fase_sinds_tijdstip else $5 end,
      -- What is done after closing does not close it again.
      afgesloten_tijdstip = case when x.status = 'AFGESLOTEN' then coalesce(v.afgesloten_tijdstip, $5) end
    from moved m, jsonb_to_record($7) as x(fase text, status text, uitkomst text, team_id text, wettelijke_datum date,
      uiterlijke_beslisdatum date, termijn_status text, termijn_grondslag text, opgeschort_sinds_datum date, zonder_termijn_reden text,
      ontvangst_datum date, vast_aanspreekpunt_id text)
    where v.journey_id = $1),
  closed as (
    update taken t set status = 'AFGEROND', gesloten_tijdstip = $5 from moved m
    where t.journey_id = $1 and t.status = 'OPEN' and t.soort = any($20)),
  carried as (
    update taken t set uiterlijke_beslisdatum = x.uiterlijke_beslisdatum, team_id = x.team_id,
      termijn_datum = x.termijn_datum, dwangsom_dagen = x.dwangsom_dagen, client_datum = x.client_datum,
      behandelaar_id = case when t.team_id = x.team_id then t.behandelaar_id end,
      behandelaar_sinds_tijdstip = case when t.team_id = x.team_id then t.behandelaar_sinds_tijdstip end,
      waarneming_voor_id = case when t.team_id = x.team_id then t.waarneming_voor_id end,
      voorkeur_id = case when t.team_id = x.team_id then t.voorkeur_id end,
      wacht_tot_datum = case when not w.wekt then t.wacht_tot_datum end,
      wacht_reden = case when not w.wekt then t.wacht_reden end,
      wacht_feit = case when not w.wekt then t.wacht_feit end,
      gewekt_feit = case when w.wekt then t.wacht_feit else t.gewekt_feit end,
      versie = t.versie + (case when t.team_id = x.team_id and not w.wekt then 0 else 1 end)
    from moved m cross join jsonb_to_record($7) as x(team_id text, uiterlijke_beslisdatum date, termijn_datum date,
        dwangsom_dagen integer, client_datum date, gewekt text[])
      cross join lateral (select o.id, coalesce(o.wacht_feit = any(x.gewekt), false) as wekt from taken o
        where o.journey_id = $1 and o.status = 'OPEN') w
    where t.id = w.id and t.journey_id = $1 and t.status = 'OPEN' and not t.soort = any($20)
      and (w.wekt or (t.uiterlijke_beslisdatum, t.team_id, t.termijn_datum, t.dwangsom_dagen, t.client_datum) is distinct from
        (x.uiterlijke_beslisdatum, x.team_id, x.termijn_datum, x.dwangsom_dagen, x.client_datum))
    returning t.id, t.versie, t.journey_id, t.behandelaar_id, t.gewekt_feit, w.wekt),
  woken as (
    insert into taak_feiten (taak_id, versie, type, actor_id, hoedanigheid, data, at)
    select c.id, c.versie, 'TaakWoken', $3, $4,
      jsonb_build_object('behandelaarId', c.behandelaar_id, 'feit', c.gewekt_feit), $5
    from carried c cross join moved m where c.wekt and m.id = c.journey_id),
  woken_logged as (
    insert into access_log (verzoek_id, at, actor_id, hoedanigheid, journey_id, handeling, object, uitkomst)
    select $12, $5, $3, $4, c.journey_id, 'TAAK', 'TaakWoken', 'OK' from carried c cross join moved m
    where c.wekt and m.id = c.journey_id),
  stopped as (
    update deadlines d set status = x.status, alarm_soort = null, alarm_datum = null, alarm_ingepland = false,
      versie = d.versie + 1
    from moved m, jsonb_to_recordset($21) as x(sleutel text, status text)
    where d.journey_id = $1 and d.sleutel = x.sleutel),
  -- What was recorded is no draft any more, in whatever tab it was typed.
  recorded as (
    delete from medisch.concepten c using moved m
    where c.journey_id = $1 and c.actie = $14 and c.medewerker_id = $3),
  sealed as (
    insert into medisch.stukken (id, journey_id, fact_seq, compartiment, soort, auteur_id, hoedanigheid, at, inhoud)
    select x.id, m.id, x.fact_seq, x.compartiment, x.soort, $3, coalesce(x.hoedanigheid, $4), $5, decode(x.inhoud, 'base64')
    from moved m, jsonb_to_recordset($22) as x(id uuid, fact_seq integer, compartiment text, soort text, inhoud text,
      hoedanigheid text))
  select count(*)::integer as moved from moved`,
};

/** $15..$18 as in CHANGE; $19 machine id, $20 version, $21 client, $22 registration. */
export const OPEN = {
  name: 'open-journey',
  text: `with client as (
    insert into clients (id, bsn_hash, bsn_versleuteld, bsn_einde, naam, geboorte_datum, postcode)
    select x.id, decode(x.bsn_hash, 'hex'), decode(x.bsn_versleuteld, 'hex'), x.bsn_einde, x.naam, x.geboorte_datum, x.postcode
    from jsonb_to_record($21) as x(id uuid, bsn_hash text, bsn_versleuteld text, bsn_einde text, naam text,
      geboorte_datum date, postcode text)
    on conflict (bsn_hash) do update set naam = excluded.naam, postcode = excluded.postcode
    returning id),
  moved as (
    insert into journeys (id, client_id, machine_id, machine_version, value, context, status, seq, hash)
    select $1, c.id, $19, $20, $15, $16, $17, $2, $18 from client c returning id, client_id),
  ${ROWS},
  overview as (
    insert into dossier_overview (journey_id, client_id, soort, fase, status, uitkomst, team_id, vast_aanspreekpunt_id,
      ontvangst_datum, vangnet, werkgever_naam, wettelijke_datum, uiterlijke_beslisdatum, termijn_status,
      termijn_grondslag, opgeschort_sinds_datum, zonder_termijn_reden, fase_sinds_tijdstip)
    select m.id, m.client_id, r.soort, x.fase, x.status, x.uitkomst, x.team_id, r.vast_aanspreekpunt_id,
      x.ontvangst_datum, r.vangnet, r.werkgever_naam, x.wettelijke_datum, x.uiterlijke_beslisdatum, x.termijn_status,
      x.termijn_grondslag, x.opgeschort_sinds_datum, x.zonder_termijn_reden, $5
    from moved m, jsonb_to_record($22) as r(soort text, vast_aanspreekpunt_id text, vangnet boolean,
        werkgever_naam text),
      jsonb_to_record($7) as x(fase text, status text, uitkomst text, team_id text, wettelijke_datum date,
      uiterlijke_beslisdatum date, termijn_status text, termijn_grondslag text, opgeschort_sinds_datum date, zonder_termijn_reden text,
      ontvangst_datum date))
  select count(*)::integer as moved from moved`,
};
