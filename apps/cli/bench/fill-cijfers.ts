import { Client } from 'pg';
import { CATALOGUS } from '../../../libs/domain/productie/catalogus';
import { PER_MAAND } from '../../../libs/storage/productie';
import { MAANDTELLINGEN } from '../../../libs/storage/maanden';
import { bekendOp, besluitenGeteld, voorraadUitStanden } from '../../../libs/storage/mutaties';

const PORTIE = 50_000;
export const FEITEN_PER_DOSSIER = 10;

/**
 * Dossiers of three years with how they stood, what was decided, ten facts each and what of these counted as production.
 * Set by set, without looking up keys for rows that are right; what triggers would have added is added up at the end.
 */
export async function fillCijfers(url: string, dossiers: number): Promise<number> {
  const owner = new Client({
    connectionString: url,
    options: '-c search_path=regie -c work_mem=128MB -c maintenance_work_mem=512MB -c synchronous_commit=off',
  });
  await owner.connect();
  const start = performance.now();
  try {
    for (const statement of [CLIENT, WERKPATRONEN]) await owner.query(statement);
    await owner.query('set session_replication_role = replica');
    // Sorting all keys at the end takes a fraction of the time of finding a place for each.
    const { rows: indexes } = await owner.query<{ weg: string; terug: string }>(INDEXES, [GROOT]);
    for (const { weg } of indexes) await owner.query(weg);
    for (let from = 0; from < dossiers; from += PORTIE) {
      await owner.query('drop table if exists nieuw');
      for (const statement of [nieuw(from, Math.min(PORTIE, dossiers - from)), ...PER_PORTIE])
        await owner.query(statement);
    }
    for (const { terug } of indexes) await owner.query(terug);
    for (const statement of OPGETELD) await owner.query(statement);
    await owner.query(`vacuum analyze ${TABELLEN.join(', ')}`);
    return (performance.now() - start) / 1000;
  } finally {
    await owner.end();
  }
}

const GROOT = ['dossier_standen', 'dossier_besluiten', 'dossier_verblijven', 'facts', 'productie_regels'];
const TABELLEN = [
  ...GROOT,
  'voorraad_mutaties',
  'besluit_mutaties',
  ...MAANDTELLINGEN.map(({ maanden }) => maanden),
  'productie_maanden',
  'dossier_overview',
  'productie_dagen',
  'journeys',
];
/** What takes the indexes of these tables away, and what puts them back. */
const INDEXES = `select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
      else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as weg,
    case when c.oid is null then pg_get_indexdef(i.indexrelid)
      else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as terug
  from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'p'
  where i.indrelid = any($1::text[]::regclass[])`;

const CLIENT = `insert into clients values (md5('cijfers')::uuid, '\\x63', '\\x63', '000', 'Cijfer', '1980-01-01', '6411AA')`;
const WERKPATRONEN = `insert into werkpatronen (medewerker_id, van, minuten, aandeel_opleiding)
  select id, '2000-01-01', case when hashtext(id) % 2 = 0 then '{480,480,480,480,0}' else '{480,480,0,480,480}' end::int[], 20
  from medewerkers`;

/** Each with its team, soort, receipt, term and end; one in seven was handed over after its term had passed. */
const nieuw = (from: number, count: number): string => `create temp table nieuw as
  select md5('cijfer' || n)::uuid as id, h, s.soort, v.vandaag, v.vandaag - h % 1095 as ontvangen, 56 as termijn,
    20 + (h / 7) % 160 as duur, (h / 11) % 3 > 0 as vangnet, (h / 13) % 7 = 0 as over,
    t.ids[1 + h % cardinality(t.ids)] as team, t.ids[1 + (h / 3) % cardinality(t.ids)] as ander,
    v.vandaag - h % 1095 + 20 + (h / 7) % 160 < v.vandaag as klaar
  from (select n, hashtext('c' || n) & 1073741823 as h from generate_series(${from + 1}, ${from + count}) n) x,
    (select array_agg(id order by id) as ids from teams) t, (select regie_vandaag() as vandaag offset 0) v,
    lateral (select (array['WIA_CLAIM', 'WIA_CLAIM', 'ZW', 'HERBEOORDELING_VRAAG', 'DESKUNDIGENOORDEEL', 'EZWB',
      'PW_BANENAFSPRAAK', 'PW_ARBEIDSVERMOGEN'])[1 + (h / 17) % 8] as soort) s`;
const JOURNEYS = `insert into journeys (id, client_id, machine_id, machine_version, value, context, status, seq, hash)
  select id, md5('cijfers')::uuid, soort, 1, '{}', '{}', 'done', ${FEITEN_PER_DOSSIER}, '\\x00' from nieuw`;
const OVERZICHT = `insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, ontvangst_datum, vangnet,
    termijn_status, fase_sinds_tijdstip)
  select id, md5('cijfers')::uuid, soort, 'INTAKE', 'AFGESLOTEN', team, ontvangen, vangnet, 'LOOPT', regie_now() from nieuw`;
/**
 * Four phases after each other, the last with another team where it was handed over. While a phase lasts it is known
 * without an end; the next one closes that. One in ten was corrected later.
 */
const STANDEN = `insert into dossier_standen
  select n.id, n.soort, 'CLIENT', n.vangnet, case when n.over and f.nr = 4 then n.ander else n.team end, f.fase, f.nr <= 4, false,
    n.ontvangen + n.termijn, f.nr = 2 and n.h % 9 = 0, n.over and f.nr = 4 and n.duur > 1.5 * n.termijn, f.nr = 1,
    n.ontvangen + f.van, k.geldig_tot, k.bekend_van, k.bekend_tot
  from nieuw n
  cross join lateral (values (1, 'INTAKE', 0, n.duur / 5), (2, 'DOSSIERVORMING', n.duur / 5, n.duur / 3),
    (3, 'MEDISCHE_BEOORDELING', n.duur / 3, n.duur * 3 / 4),
    (4, 'VASTSTELLING', n.duur * 3 / 4, n.duur), (5, 'AFGESLOTEN', n.duur, null)) f (nr, fase, van, tot)
  cross join lateral (select (n.ontvangen + f.van)::timestamptz + interval '9 hours' as begin,
    case when n.ontvangen + f.tot < vandaag then n.ontvangen + f.tot end as einde) m
  cross join lateral (values
    (date 'infinity', m.begin, coalesce(m.einde::timestamptz + interval '9 hours', 'infinity')),
    (m.einde, m.einde::timestamptz + interval '9 hours', 'infinity')) k (geldig_tot, bekend_van, bekend_tot)
  where n.ontvangen + f.van <= vandaag and k.geldig_tot is not null
  union all
  select n.id, n.soort, 'CLIENT', n.vangnet, n.team, 'INTAKE', true, false, n.ontvangen + n.termijn - 3, false, false, true,
    n.ontvangen - 1, 'infinity', n.ontvangen::timestamptz, n.ontvangen::timestamptz + interval '9 hours'
  from nieuw n where n.h % 10 = 0`;
const VERBLIJVEN = `insert into dossier_verblijven
  select n.id, f.fase, case when n.over and f.nr = 4 then n.ander else n.team end, n.ontvangen + f.tot, f.tot - f.van,
    (n.ontvangen + f.tot)::timestamptz + interval '9 hours', 'infinity'
  from nieuw n
  cross join lateral (values (1, 'INTAKE', 0, n.duur / 5), (2, 'DOSSIERVORMING', n.duur / 5, n.duur / 3),
    (3, 'MEDISCHE_BEOORDELING', n.duur / 3, n.duur * 3 / 4), (4, 'VASTSTELLING', n.duur * 3 / 4, n.duur)) f (nr, fase, van, tot)
  where n.ontvangen + f.tot < vandaag`;
const BESLUITEN = `insert into dossier_besluiten
  select id, ${FEITEN_PER_DOSSIER}, soort, 'CLIENT', vangnet, ontvangen + duur, ontvangen + termijn, duur <= termijn,
    case when over then ander else team end, case when duur > termijn then team end, over and duur > 1.5 * termijn,
    case when soort = 'ZW' then 'HERSTELD' when h % 4 = 0 then 'GEEN_RECHT_LT35' else 'WGA_35_80' end,
    soort <> 'ZW', false, true, case when soort = 'ZW' then duur * 4 end,
    (ontvangen + duur)::timestamptz + interval '9 hours', 'infinity' from nieuw where klaar`;

const GESTELD = `(ontvangen + duur * (seq - 1) / ${FEITEN_PER_DOSSIER - 1})`;
const FEITEN = `insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
  select id, seq, 'TaakTaken', '{"nummer": 1, "toelichting": "een regel toelichting bij wat er gebeurde"}',
    '{"commando": "cijfers", "verzoekId": "7f8a"}', 'procesbegeleider-1-1', 'PROCESBEGELEIDER',
    ${GESTELD}::timestamptz + interval '9 hours', uuid_send(id) || uuid_send(id)
  from nieuw, generate_series(1, ${FEITEN_PER_DOSSIER}) seq where ${GESTELD} <= vandaag`;
/** Seven of the ten count; a handeling is one of 160 that goes with the soort, and each is of one functie. */
const REGELS = `insert into productie_regels
  with mensen as materialized (
    select team, array_agg(array[ids[1], ids[cardinality(ids)]] order by rol) as ids, array_agg(rol order by rol) as rollen
    from (select m.team_id as team, r.rol, array_agg(m.id order by m.id) as ids
      from medewerkers m join medewerker_rollen r on r.medewerker_id = m.id group by 1, 2) x group by 1)
  select n.id, seq, 1, seq, c.namen[w.welke], m.ids[1 + w.welke % cardinality(m.rollen)][1 + n.h / 23 % 2],
    m.rollen[1 + w.welke % cardinality(m.rollen)], n.team, null, null, ${GESTELD},
    ${GESTELD}::timestamptz + interval '9 hours', 100, 15 + 5 * seq
  from nieuw n join mensen m on m.team = n.team, generate_series(2, 8) seq,
    (select array[${CATALOGUS.map(({ naam }) => `'${naam}'`).join(', ')}] as namen) c,
    lateral (select 1 + ((n.h / 17) % 8 * 20 + seq + n.h / 19 % 13) % cardinality(c.namen) as welke) w
  where ${GESTELD} <= vandaag`;

const PER_PORTIE = [JOURNEYS, OVERZICHT, STANDEN, VERBLIJVEN, BESLUITEN, FEITEN, REGELS];
const OPGETELD = [
  `insert into voorraad_mutaties ${voorraadUitStanden(bekendOp('s'))}`,
  `insert into besluit_mutaties ${besluitenGeteld(bekendOp('b'))}`,
  `insert into productie_dagen
   select team_id, datum, handeling, functie, sum(aandeel), sum(norm_minuten) from productie_regels group by 1, 2, 3, 4 order by 2, 1`,
  `insert into productie_maanden ${PER_MAAND('productie_dagen')}`,
  ...MAANDTELLINGEN.map(({ maanden }) => `insert into ${maanden} select * from ${maanden}_hertelling`),
];
