import { REDEN_WEG, STAND } from '../../../libs/storage/meldingen';

/** Clocks of which the end is nobody's business: they only say that a day has come. */
const ONLY_A_DAY = `('STREEFDATUM', 'SAMENTELLING')`;

/** What must hold for meldingen after every run, each as the number of rows that break it. */
export const MELDING_PROMISES: Readonly<Record<string, string>> = {
  'a term that passed in an open dossier was told to somebody': `
    select count(*)::int as n from deadlines d join dossier_overview o using (journey_id)
    where o.status = 'OPEN' and d.status = 'VERSTREKEN'
      and regexp_replace(d.soort, '-[0-9-]+$', '') not in ${ONLY_A_DAY} and not exists (
        select from meldingen m where m.journey_id = d.journey_id and m.reden = 'KLOK' and m.reden_sleutel = d.sleutel
          and m.reden_versie = d.versie and (m.afgehandeld_tijdstip is null or m.afgehandeld_door_id is not null)
          and (m.medewerker_id is not null or m.team_rollen <> '{}' or m.kantoor_rollen <> '{}'))`,
  'an ingebrekestelling in an open dossier was told to somebody': `
    select count(*)::int as n from facts f join dossier_overview o using (journey_id)
    where o.status = 'OPEN' and f.type in ('IngebrekestellingRegistered', 'UitspraakRegistered') and not exists (
      select from meldingen m where m.journey_id = f.journey_id and m.fact_seq = f.seq and m.reden = 'BESLUIT')`,
  'a wait that is over was told': `
    select count(*)::int as n from taken t where t.status = 'OPEN' and t.wacht_tot_datum <= regie_vandaag()
      and not exists (select from meldingen m where m.journey_id = t.journey_id
        and m.reden = 'TAAK' and m.reden_sleutel = t.id::text and m.reden_datum = t.wacht_tot_datum)`,
  'no melding is open whose reason is gone': `
    select count(*)::int as n from meldingen m join dossier_overview o on o.journey_id = m.journey_id
    where m.afgehandeld_tijdstip is null and (${REDEN_WEG}
      or o.status = 'AFGESLOTEN' and (m.reden in ('BESLUIT', 'STILSTAND') or m.reden = 'KLOK' and not exists (
        select from deadlines d where d.journey_id = m.journey_id and d.sleutel = m.reden_sleutel
          and d.versie = m.reden_versie and d.status in ('LOOPT', 'VERSTREKEN'))))`,
  'nobody has two open meldingen for one reason': `
    select count(*)::int as n from (select 1 from meldingen where afgehandeld_tijdstip is null
      group by journey_id, reden, reden_sleutel, reden_versie, reden_datum, medewerker_id,
        case when medewerker_id is null then team_rollen end, kantoor_rollen, case when reden = 'BESLUIT' then bron end
      having count(*) > 1) x`,
  'a melding is as its history says': `
    select count(*)::int as n from meldingen m left join melding_feiten f on f.melding_id = m.id and f.versie = m.versie
    where f.data is distinct from ${STAND('m')}
      or (m.afgehandeld_tijdstip is null) = (f.type in ('MeldingLapsed', 'MeldingHandled'))
      or m.afgehandeld_door_id is distinct from case when f.type = 'MeldingHandled' then f.actor_id end
      or (m.bezorgd_tijdstip is null and exists (
        select from melding_feiten g where g.melding_id = m.id and g.type = 'MeldingDelivered'))`,
  'the history of a melding has no hole': `
    select count(*)::int as n from (
      select versie - lag(versie, 1, 0) over w as step, type = 'MeldingRaised' as raised, row_number() over w as nth,
        lag(type) over w in ('MeldingLapsed', 'MeldingHandled') as after_end
      from melding_feiten window w as (partition by melding_id order by versie)) x
    where step <> 1 or raised <> (nth = 1) or after_end`,
  'a melding climbs one step at a time, and at most to the top': `
    select count(*)::int as n from (
      select niveau - lag(niveau) over w as step, type, cardinality(rollen) - lag(cardinality(rollen)) over w as more
      from (select melding_id, versie, type, (data->>'niveau')::int as niveau,
          array(select jsonb_array_elements_text(data->'kantoorRollen')) as rollen from melding_feiten) f
      window w as (partition by melding_id order by versie)) x
    where (type = 'MeldingEscalated' and (step <> 1 or more <> 1)) or (type <> 'MeldingEscalated' and step <> 0)`,
  'an acknowledged act on a melding is on record': `
    select count(*)::int as n from acknowledged a where a.soort = 'MELDING' and not exists (
      select from melding_feiten f where f.melding_id = a.id and f.versie <= a.versie and f.actor_id = a.actor
        and f.type = a.feiten->>0)`,
  'every act on a melding has one line in the access log': `
    select count(*)::int as n from (select m.journey_id, count(*) as acts from melding_feiten f
      join meldingen m on m.id = f.melding_id where f.type in ('MeldingTaken', 'MeldingHandled') group by 1) f
    full join (select journey_id, count(*) as lines from access_log where handeling = 'MELDING' and uitkomst = 'OK'
      group by 1) l using (journey_id) where f.acts is distinct from l.lines`,
};
