import { BIJ_VOORBEREIDING, gevolgVoorVoorbereiding } from '../domain/mandaat/voorbereiding';
import { vraagtMandaat } from '../domain/taken/handelingen';
import type { ActChange } from './change-journey';
import type { LoadedJourney } from './load-journey';
import { CHANGE } from './write-change';

/**
 * $23 under which mandate, $24 whether it is looked at, $25 what becomes of the mandate, $26 what is given, $27 why it is
 * looked at; of the act it is about $28 how many facts go before it in this change, $29 its name, $30 the capacity.
 */
const UPDATE = `where id = $1 and seq = $19 returning id)`;
const LAST = 'select count(*)::integer as moved from moved';

/**
 * CHANGE for an act under a mandate, or one that begins, moves or ends a delegation. The mandate is locked as it is
 * now: one that was withdrawn, ran out or lost its arts since it was read gives no row, and then nothing is written.
 */
export const CHANGE_MET_MANDAAT = {
  name: 'change-journey-met-mandaat',
  text: CHANGE.text
    .replace(
      'with moved as (',
      `with onder as materialized (
    select m.id from mandaten m where m.id = $23 and m.status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING')
      and m.van_datum <= regie_vandaag() and (m.tot_datum is null or m.tot_datum >= regie_vandaag())
      and (m.maximum is null or m.aantal < m.maximum)
      and opdrachtgever_stand(m.opdrachtgever_id, m.team_id, regie_vandaag()) = 'ER'
    for no key update),
  moved as (`,
    )
    .replace(
      UPDATE,
      `where id = $1 and seq = $19 and ($23::uuid is null or exists (select from onder)) returning id)`,
    )
    .replace(
      LAST,
      `, bewogen as (
    update mandaten m set
      status = coalesce($25::jsonb->>'naar', 'IN_UITVOERING'),
      versie = m.versie + (case when m.status = coalesce($25::jsonb->>'naar', 'IN_UITVOERING') then 0 else 1 end),
      reden = coalesce($25::jsonb->>'reden', m.reden),
      aantal = m.aantal + (case when $23::uuid is null then 0 else 1 end),
      aan_id = case when $23::uuid is null then m.aan_id else coalesce(m.aan_id, $3) end,
      gewijzigd_tijdstip = $5
    from moved where ($23::uuid is not null or $25::jsonb is not null) and m.id = coalesce($23::uuid,
      (select v.id from mandaten v where v.journey_id = $1 and v.voorbereiding
        and v.status in ('GEGEVEN', 'AANVAARD', 'IN_UITVOERING', 'TERUGGEMELD')))
    returning m.id, m.versie, m.status),
  handeling as (
    insert into mandaat_handelingen (id, journey_id, fact_seq, mandaat_id, actie, door_id, at, beoordelen, aanleidingen)
    select gen_random_uuid(), $1, $19 + 1 + $28::integer, $23, $29::text, $3, $5, $24, $27 from moved where $23::uuid is not null),
  gegeven as (
    insert into mandaten (id, status, handelingen, journey_id, team_id, voorbereiding, opdrachtgever_id, hoedanigheid,
      aan_id, van_datum, terug_voor_datum, review, at, gewijzigd_tijdstip)
    select x.id, 'GEGEVEN', array(select jsonb_array_elements_text(x.handelingen)), $1, o.team_id, true, $3, $30::text,
      x.aan_id, x.van_datum, x.terug_voor_datum, 'ALTIJD', $5, $5
    from moved, dossier_overview o, jsonb_to_record($26) as x(id uuid, handelingen jsonb, aan_id text, van_datum date,
      terug_voor_datum date)
    where o.journey_id = $1 and x.id is not null
    returning id, versie, status),
  vermeld as (
    insert into mandaat_feiten (mandaat_id, versie, type, actor_id, hoedanigheid, data, at)
    select id, versie, coalesce($25::jsonb->>'feit', 'MandaatStarted'), $3, $30::text,
      jsonb_strip_nulls(jsonb_build_object('status', status, 'reden', $25::jsonb->>'reden')), $5
    from bewogen where not exists (select from mandaat_feiten f where f.mandaat_id = bewogen.id and f.versie = bewogen.versie)
    union all
    select id, versie, 'MandaatGiven', $3, $30::text, jsonb_build_object('status', status), $5 from gegeven)
  ${LAST}`,
    ),
};

/** Which acts of a change are done under a mandate, or move one: at most one can be written at once. */
export function bewegenMandaat({ stored }: Pick<LoadedJourney, 'stored'>, act: ActChange) {
  const parts = act.parts ?? [];
  const acts = [{ ...act, offset: 0, hoedanigheid: act.by.hoedanigheid, before: stored }, ...parts];
  return acts.flatMap(({ cause, offset, hoedanigheid, mandaat, before = stored }, index) => {
    const done = cause as { type: string; gegevens: Record<string, unknown> };
    const gevolg = gevolgVoorVoorbereiding(before, parts[index]?.before ?? act.advanced.stored, done);
    return mandaat || gevolg ? [{ actie: done.type, offset, hoedanigheid, mandaat, gevolg }] : [];
  });
}

/** The parameters $23 to $30; undefined when the act touches no mandate. */
export function mandaatValues(journey: LoadedJourney, act: ActChange): unknown[] | undefined {
  const [beweging, ...more] = bewegenMandaat(journey, act);
  if (!beweging) return undefined;
  if (more.length > 0) throw new Error('one change moves at most one mandate');
  const { actie, offset, hoedanigheid, mandaat, gevolg } = beweging;
  const geef = gevolg && 'geef' in gevolg ? gevolg.geef : undefined;
  const given = geef && {
    id: crypto.randomUUID(),
    handelingen: BIJ_VOORBEREIDING,
    aan_id: geef.aanId,
    van_datum: journey.vandaag,
    terug_voor_datum: geef.terugVoorDatum,
  };
  return [
    mandaat?.id ?? null,
    mandaat?.beoordelen ?? false,
    gevolg && 'naar' in gevolg ? JSON.stringify(gevolg) : null,
    JSON.stringify(given ?? {}),
    mandaat?.aanleidingen ?? [],
    offset,
    actie,
    hoedanigheid,
  ];
}

/** The last lock before anything is written, whichever way the act came: without a mandate it is a fault. */
export function refuseWithoutMandaat({ cause, by, mandaat, parts = [] }: ActChange): void {
  const acts = [{ cause, hoedanigheid: by.hoedanigheid, mandaat }, ...parts];
  for (const { cause: done, hoedanigheid, mandaat: under } of acts)
    if (vraagtMandaat(String(done.type), hoedanigheid) && !under)
      throw new Error(`${String(done.type)} by ${hoedanigheid} is written under a mandate only`);
}
