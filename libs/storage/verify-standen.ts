import type { Standen } from '../domain/kpi/standen-van';
import { canonicalJson, type JsonObject } from '../domain/json';
import { inColumns } from './write-standen';

const MOMENT = (column: string) =>
  `case when ${column} = 'infinity' then 'infinity'
     else to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`;
const rowsOf = (
  table: string,
) => `(select coalesce(jsonb_agg(to_jsonb(s) - 'journey_id' || jsonb_build_object(
    'bekend_van', ${MOMENT('s.bekend_van')}, 'bekend_tot', ${MOMENT('s.bekend_tot')})), '[]')
  from ${table} s where s.journey_id = j.id)`;

/** What is stored of how a dossier stood, beside its facts. */
export const STANDEN_VAN = `(select g.seq from dossier_gevouwen g where g.journey_id = j.id) as gevouwen,
  ${rowsOf('dossier_standen')} as standen, ${rowsOf('dossier_besluiten')} as besluiten`;

/** Whether the stored rows are others than what the facts fold to. */
export function standenDifferIn(
  stored: { standen: readonly object[]; besluiten: readonly object[] },
  folded: Standen,
): boolean {
  return differ(stored.standen, folded.standen) || differ(stored.besluiten, folded.besluiten);
}

const differ = (stored: readonly object[], folded: readonly object[]): boolean =>
  canonical(stored).join() !== canonical(folded.map(inColumns)).join();
const canonical = (rows: readonly object[]): string[] =>
  rows.map((row) => canonicalJson(row as JsonObject)).sort();

// The same question as the triggers ask, of all rows at once.
const recounted = `select s.team_id, s.soort, s.variant, s.overgenomen_te_laat, d.datum,
    sum(d.open)::int as open, sum(d.wachtend)::int as wachtend, sum(d.te_laat)::int as te_laat, sum(d.instroom)::int as instroom
  from dossier_standen s
  cross join lateral (select (not s.beslist)::int as wacht, case when not s.beslist and not s.opgeschort
    and s.uiterlijke_beslisdatum + 1 < s.geldig_tot then greatest(s.geldig_van, s.uiterlijke_beslisdatum + 1) end as laat) w
  cross join lateral (values (s.geldig_van, 1, w.wacht, 0, s.instroom::int), (s.geldig_tot, -1, -w.wacht, 0, 0),
    (w.laat, 0, 0, 1, 0), (case when w.laat is not null then s.geldig_tot end, 0, 0, -1, 0))
    as d (datum, open, wachtend, te_laat, instroom)
  where s.open and s.bekend_tot = 'infinity' and d.datum < 'infinity' group by 1, 2, 3, 4, 5`;

/** What SQL alone can see: counts that are not those of the rows they count. */
export const CIJFER_TABLES: Record<string, string> = {
  'the voorraad of a team is counted otherwise than its dossiers': `
    select null as id from (${recounted}) r full join voorraad_mutaties m
      using (team_id, soort, variant, overgenomen_te_laat, datum)
    where (coalesce(r.open, 0), coalesce(r.wachtend, 0), coalesce(r.te_laat, 0), coalesce(r.instroom, 0))
      <> (coalesce(m.open, 0), coalesce(m.wachtend, 0), coalesce(m.te_laat, 0), coalesce(m.instroom, 0)) limit 1`,
  'the besluiten of a team are counted otherwise than they are': `
    select null as id from (
      select team_id, soort, variant, vangnet, overgenomen_te_laat, besluit_datum as datum,
        count(*) filter (where is_besluit and not na_heropening)::int as besluiten,
        count(*) filter (where is_besluit and not na_heropening and op_tijd)::int as op_tijd,
        count(*) filter (where einde)::int as einden, coalesce(sum(verzuim_dagen), 0)::int as verzuim_dagen
      from dossier_besluiten where bekend_tot = 'infinity' group by 1, 2, 3, 4, 5, 6) r
      full join besluit_mutaties m using (team_id, soort, variant, vangnet, overgenomen_te_laat, datum)
    where (coalesce(r.besluiten, 0), coalesce(r.op_tijd, 0), coalesce(r.einden, 0), coalesce(r.verzuim_dagen, 0))
      <> (coalesce(m.besluiten, 0), coalesce(m.op_tijd, 0), coalesce(m.einden, 0), coalesce(m.verzuim_dagen, 0)) limit 1`,
};
