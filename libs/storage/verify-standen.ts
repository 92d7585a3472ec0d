import type { Standen } from '../domain/kpi/standen-van';
import { canonicalJson, type JsonObject } from '../domain/json';
import { MAANDTELLINGEN } from './maanden';
import { bekendOp, besluitenGeteld, voorraadUitStanden } from './mutaties';
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
  ${rowsOf('dossier_standen')} as standen, ${rowsOf('dossier_besluiten')} as besluiten,
  ${rowsOf('dossier_verblijven')} as verblijven`;

/** Whether the stored rows are others than what the facts fold to. */
export function standenDifferIn(stored: Record<keyof Standen, readonly object[]>, folded: Standen): boolean {
  return (['standen', 'besluiten', 'verblijven'] as const).some((what) => differ(stored[what], folded[what]));
}

const differ = (stored: readonly object[], folded: readonly object[]): boolean =>
  canonical(stored).join() !== canonical(folded.map(inColumns)).join();
const canonical = (rows: readonly object[]): string[] =>
  rows.map((row) => canonicalJson(row as JsonObject)).sort();

const VOORRAAD = ['open', 'wachtend', 'te_laat', 'instroom'];
const BESLUITEN = ['besluiten', 'op_tijd', 'beoordeeld', 'afgewezen', 'hersteld', 'verzuim_dagen', 'einden'];

const differs = (counted: string, table: string, key: string, columns: readonly string[]): string => {
  const all = (alias: string) => columns.map((column) => `coalesce(${alias}.${column}, 0)`).join(', ');
  return `select null as id from (${counted}) r full join ${table} m using (${key}) where (${all('r')}) <> (${all('m')}) limit 1`;
};

/** What SQL alone can see: counts that are not those of the rows they count. */
export const CIJFER_TABLES: Record<string, string> = {
  'team, roles or hours of somebody are not those that figures are divided by': `
    select null as id from medewerkers m
      left join kracht_versies v on v.medewerker_id = m.id and v.bekend_tot = 'infinity'
     where v.kracht is distinct from kracht_van(m.id)
       and (v.kracht is not null or exists (select from medewerker_rollen r where r.medewerker_id = m.id)) limit 1`,
  'the voorraad of a team is counted otherwise than its dossiers': differs(
    voorraadUitStanden(bekendOp('s')),
    'voorraad_mutaties',
    'team_id, soort, variant, overgenomen_te_laat, datum',
    VOORRAAD,
  ),
  'the besluiten of a team are counted otherwise than they are': differs(
    besluitenGeteld(bekendOp('b')),
    'besluit_mutaties',
    'team_id, soort, variant, vangnet, overgenomen_te_laat, datum',
    BESLUITEN,
  ),
  ...Object.fromEntries(
    MAANDTELLINGEN.map(({ maanden, sleutel, sommen }) => [
      `${maanden} are counted otherwise than their rows`,
      differs(
        `select * from ${maanden}_hertelling`,
        maanden,
        `team_id, kennis, bekend, maand, ${sleutel.join(', ')}`,
        sommen,
      ),
    ]),
  ),
};
