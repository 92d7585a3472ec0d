import { NA_AFSLUITING, TAKEN_NA_AFSLUITING } from '../../../libs/storage/dwangsom-klok';
import { MELDING_PROMISES } from './promises-meldingen';

/** What must hold after every run, each as the number of rows that break it. `acknowledged` is the ledger of the driver. */
export const PROMISES: Readonly<Record<string, string>> = {
  'an acknowledged act has its answer on record': `
    select count(*)::int as n from acknowledged a
    where a.soort in ('ACTIE', 'OPEN', 'BULK') and not exists (select 1 from idempotency_keys k where k.actor_id = a.actor
      and k.sleutel = a.sleutel and k.antwoord->>'dossierId' = a.id::text and (k.antwoord->>'versie')::int = a.versie)`,
  'an acknowledged act is in the log as answered': `
    select count(*)::int as n from acknowledged a
    cross join lateral jsonb_array_elements_text(a.feiten) with ordinality as e(type, nth)
    where a.soort <> 'MELDING' and not exists (select 1 from facts f where f.journey_id = a.id and f.type = e.type and f.actor_id = a.actor
      and f.seq = a.versie - jsonb_array_length(a.feiten) + e.nth)`,
  'an acknowledged bulk act is in every dossier it was done to': `
    select count(*)::int as n from acknowledged a where a.soort = 'BULK' and not exists (
      select from facts f where f.journey_id = a.id and f.seq = a.versie and f.actor_id = a.actor)`,
  'an acknowledged act on a taak is on record': `
    select count(*)::int as n from acknowledged a where a.soort = 'TAAK' and not exists (
      select 1 from taak_feiten t where t.taak_id = a.id and t.versie = a.versie and t.actor_id = a.actor)`,
  'no version was promised to two people': `
    select count(*)::int as n from (select 1 from acknowledged group by id, versie
      -- What somebody did to a melding already is answered with the version it has.
      having count(*) > 1 and (min(soort) <> 'MELDING' or count(distinct actor) > 1 and count(distinct feiten) = 1)) x`,
  'an act and its key come in pairs': `
    select count(*)::int as n from (select journey_id, seq, actor_id, true as act from facts
      where cause is not null and actor_id <> 'systeem') f
    full join (select (antwoord->>'dossierId')::uuid as journey_id, actor_id, true as key,
        (antwoord->>'versie')::int - jsonb_array_length(antwoord->'feiten') + 1 as seq
      from idempotency_keys where antwoord ? 'feiten' and actor_id <> 'systeem') k using (journey_id, seq, actor_id)
    where f.act is null or k.key is null`,
  'facts are numbered without a hole': `
    select count(*)::int as n from (
      select seq - lag(seq, 1, 0) over (partition by journey_id order by seq) as step from facts) x where step <> 1`,
  'a journey stands at its last fact': `
    select count(*)::int as n from journeys j
    where j.seq is distinct from (select max(f.seq) from facts f where f.journey_id = j.id)`,
  'facts of a journey follow in time': `
    select count(*)::int as n from (
      select at < lag(at) over (partition by journey_id order by seq) as back from facts) x where back`,
  'an alarm falls once per clock, version and kind': `
    select count(*)::int as n from (select 1 from facts where type = 'BeslistermijnAlarmRaised'
      group by journey_id, cause->'gegevens'->>'sleutel', cause->'gegevens'->>'versie', cause->'gegevens'->>'alarm'
      having count(*) > 1) x`,
  'alarms of one clock fall in their order': `
    select count(*)::int as n from (
      select place <= lag(place) over (partition by journey_id, sleutel, versie order by seq) as back
      from (select journey_id, seq, cause->'gegevens'->>'sleutel' as sleutel, cause->'gegevens'->>'versie' as versie,
          array_position(array['NOG_14_WERKDAGEN', 'NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'BEREIKT', 'VERSTREKEN'],
            cause->'gegevens'->>'alarm') as place
        from facts where type = 'BeslistermijnAlarmRaised') a) x where back`,
  'no alarm that is due is waiting': `
    select count(*)::int as n from deadlines where alarm_datum <= regie_vandaag()`,
  'an open dossier has one running beslistermijn, or a reason why not': `
    select count(*)::int as n from dossier_overview o where o.status = 'OPEN' and o.zonder_termijn_reden is null and 1 <> (
      select count(*) from deadlines d where d.journey_id = o.journey_id and d.soort = 'BESLISTERMIJN'
        and d.status in ('LOOPT', 'OPGESCHORT', 'VERSTREKEN'))`,
  'a closed dossier has no clock, alarm or taak': `
    select count(*)::int as n from dossier_overview o where o.status = 'AFGESLOTEN' and (
      exists (select 1 from deadlines d where d.journey_id = o.journey_id
        and not ${NA_AFSLUITING('d.sleutel')} and (d.status in ('LOOPT', 'OPGESCHORT') or d.alarm_datum is not null))
      or exists (select 1 from taken t where t.journey_id = o.journey_id and t.status = 'OPEN'
        and t.soort not in ${TAKEN_NA_AFSLUITING}))`,
  'an EZWb that a Ziektewet dossier began is there': `
    select count(*)::int as n from facts f join journeys j on j.id = f.journey_id where f.type = 'EzwbStarted' and not exists (
      select 1 from journeys e where e.client_id = j.client_id and e.machine_id = 'EZWB')`,
  'no client has two open dossiers of one soort': `
    select count(*)::int as n from (select 1 from dossier_overview where status = 'OPEN'
      group by client_id, soort having count(*) > 1) x`,
  'every message was sent and done': `
    select count(*)::int as n from outbox where sent_at is null or done_at is null or dead_at is not null`,
  'a message that is done has its letter': `
    select count(*)::int as n from outbox x left join brieven b using (journey_id, fact_seq, soort)
    where x.done_at is not null and b.id is null and x.soort not in ('KLANTREIS', 'REGELS')`,
  'every message has one letter': `
    select count(*)::int as n from (select * from outbox where soort not in ('KLANTREIS', 'REGELS')) x
    full join brieven b using (journey_id, fact_seq, soort) where x.id is null or b.id is null`,
  'every act has one line in the access log': `
    select count(*)::int as n from (select journey_id, count(*) as acts from facts where cause is not null group by 1) f
    full join (select journey_id, count(*) as lines from access_log
      where handeling in ('ACTIE', 'OPEN') and uitkomst = 'OK' group by 1) l using (journey_id)
    where f.acts is distinct from l.lines`,
  'no open taak lies with somebody who is not there': 'select count(*)::int as n from weeswerk',
  'every act on a taak has one line in the access log': `
    select count(*)::int as n from (select t.journey_id, count(*) as acts
      from taak_feiten f join taken t on t.id = f.taak_id group by 1) f
    full join (select journey_id, count(*) as lines from access_log where handeling = 'TAAK' and uitkomst = 'OK'
      group by 1) l using (journey_id) where f.acts is distinct from l.lines`,
  ...MELDING_PROMISES,
};
