import { STEEKPROEF_GEHEUGEN } from '../domain/mandaat/steekproef';

/** How long after its end a mandate is still read, so that who acts hears why it cannot be done any more. */
const NA_DAGEN = 30;

/**
 * What this person may do for an arts in the journey under `j` and `o`, as one value. Numbered parameters are of the
 * caller; both branches have an index of their own.
 */
export const MANDATEN = (wie: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'versie', m.versie, 'status', m.status,
      'handelingen', m.handelingen, 'dossierId', m.journey_id, 'teamId', m.team_id, 'soort', m.soort,
      'voorbereiding', m.voorbereiding, 'opdrachtgeverId', m.opdrachtgever_id, 'aanId', m.aan_id, 'maximum', m.maximum,
      'aantal', m.aantal, 'totFase', m.tot_fase, 'vanDatum', m.van_datum, 'totDatum', m.tot_datum, 'review', m.review,
      'reviewPercentage', m.review_percentage,
      'opdrachtgever', opdrachtgever_stand(m.opdrachtgever_id, m.team_id, regie_vandaag()),
      'eerder', exists (select from mandaat_handelingen h join mandaten e on e.id = h.mandaat_id
        where h.door_id = ${wie} and e.opdrachtgever_id = m.opdrachtgever_id),
      'oordelen', (select coalesce(jsonb_agg(b.oordeel order by b.at, b.versie), '[]') from (
        select case f.type when 'HandelingReturned' then 'TERUG' else 'GOED' end as oordeel, f.at, f.versie
        from mandaat_handelingen h join mandaten e on e.id = h.mandaat_id
        join beoordeling_feiten f on f.handeling_id = h.id and f.type in ('HandelingApproved', 'HandelingReturned')
        where h.door_id = ${wie} and e.opdrachtgever_id = m.opdrachtgever_id
        order by f.at desc, f.versie desc limit ${STEEKPROEF_GEHEUGEN}) b),
      'signalen', (select coalesce(jsonb_agg(distinct f.data->>'soort'), '[]') from facts f
        where f.journey_id = j.id and f.type = 'StagnatieReported' and f.at >= m.at and f.seq > coalesce((
          select max(h.fact_seq) from mandaat_handelingen h where h.journey_id = j.id and h.beoordelen), 0)))
    order by m.gewijzigd_tijdstip desc), '[]')
  from (select * from mandaten where journey_id = j.id
    union all select * from mandaten where journey_id is null and team_id = o.team_id) m
  where (m.aan_id = ${wie} or m.aan_id is null)
    and (m.status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING', 'TERUGGEMELD')
      or m.gewijzigd_tijdstip > regie_now() - interval '${NA_DAGEN} days'))`;

/** Who may delegate where the kantoor settled nothing: the stricter of the two readings of table 2.1. */
export const DELEGEREN_ZONDER_BELEID = ['VERZEKERINGSARTS', 'AIOS'] as const;

/** The capacities that may delegate in the kantoor under `t`, today. */
export const DELEGEREN = `coalesce((
  select to_jsonb(b.delegeren) from delegatiebeleid b where b.kantoor_id = t.kantoor_id
    and b.van <= regie_vandaag() and (b.tot is null or b.tot > regie_vandaag())),
  '${JSON.stringify(DELEGEREN_ZONDER_BELEID)}')`;

/** How the sample follows returns in the kantoor under `t`, today; null when it settled nothing. */
export const STEEKPROEF = `(
  select jsonb_build_object('laagste', b.steekproef_laagste, 'hoogste', b.steekproef_hoogste, 'reeks', b.steekproef_reeks)
  from delegatiebeleid b where b.kantoor_id = t.kantoor_id
    and b.van <= regie_vandaag() and (b.tot is null or b.tot > regie_vandaag()))`;
