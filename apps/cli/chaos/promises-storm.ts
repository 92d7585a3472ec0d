/** Alarms that fell since the storm began, in the dossiers it is about. */
const FALLEN = `fallen as (
  select f.journey_id as id, f.seq, f.at, f.cause->'gegevens'->>'sleutel' as sleutel,
    (f.cause->'gegevens'->>'versie')::int as versie, f.cause->'gegevens'->>'alarm' as alarm
  from facts f join (select id, max(seq) as seq from storm group by id) s on s.id = f.journey_id
  where f.type = 'BeslistermijnAlarmRaised' and f.seq > s.seq)`;

/** Dossiers of the storm in which nobody did anything meanwhile, so that what was due had to fall. */
const LEFT_ALONE = `alone as (
  select s.* from storm s where not exists (
    select from facts f where f.journey_id = s.id and f.seq > s.seq and f.hoedanigheid <> 'SYSTEM'))`;

/** What must hold after a storm, each as the number of rows that break it. `storm` has what was due when the day came. */
export const STORM_PROMISES: Readonly<Record<string, string>> = {
  'every alarm that was due fell once, in a dossier that was left alone': `
    with ${FALLEN}, ${LEFT_ALONE}
    select count(*)::int as n from alone a where 1 <> (select count(*) from fallen f
      where (f.id, f.sleutel, f.versie, f.alarm) = (a.id, a.sleutel, a.versie, a.alarm))`,
  'no other alarm fell than was due': `
    with ${FALLEN}, ${LEFT_ALONE}
    select count(*)::int as n from fallen f where f.id in (select id from alone) and not exists (
      select from storm s where (s.id, s.sleutel, s.versie, s.alarm) = (f.id, f.sleutel, f.versie, f.alarm))`,
  'none fell before midnight by the clock of the database': `
    with ${FALLEN}
    select count(*)::int as n from fallen f join storm s using (id, sleutel, versie, alarm)
    where (f.at at time zone 'Europe/Amsterdam')::date <> regie_vandaag()`,
  'none fell in a dossier that was closed': `
    with ${FALLEN}
    select count(*)::int as n from fallen f join dossier_overview o on o.journey_id = f.id
    where o.afgesloten_tijdstip < f.at and f.sleutel <> 'DWANGSOMBESLUIT'`,
  'copies of one dossier tell as many people, each once': `
    with ${FALLEN}, ${LEFT_ALONE},
    told as (select a.model, a.sleutel, a.alarm, count(m.id) as meldingen, count(distinct m.aan) as people
      from alone a join fallen f on (f.id, f.sleutel, f.versie, f.alarm) = (a.id, a.sleutel, a.versie, a.alarm)
      left join meldingen m on m.journey_id = f.id and m.fact_seq = f.seq and m.reden = 'KLOK'
      group by a.id, a.model, a.sleutel, a.alarm)
    select count(*)::int as n from (select 1 from told group by model, sleutel, alarm
      having min(meldingen) <> max(meldingen) or sum(meldingen) <> sum(people)) x`,
};
