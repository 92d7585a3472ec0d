import { isMedisch, FUNCTIES, type Functie } from '../../domain/productie/functies';
import { inzetVan, periodeVan } from '../../domain/productie/capaciteit';
import { gebrokenIn, maandenVan, type Maand } from '../../domain/kpi/periode';
import type { Telling } from '../../domain/kpi/telling';
import { addDays, datumInAmsterdam, earliest } from '../../domain/termijnen/datum';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from '../queries/sql';
import { listKrachten } from '../queries/capaciteit.query';
import type { CijferVraag } from './tellingen';

const UUR = 60;

/**
 * Norm hours of what was done against the hours people worked by contract: the same quotient as norm-fte over fte, and
 * months add up. As of a moment both are as they were on record at that moment.
 */
export async function readProductieTellingen(
  sql: Sql,
  { naam, variant, maanden, teamIds, opTijdstip }: CijferVraag,
): Promise<Telling[]> {
  const perArts = naam === 'productie-per-arts';
  const gedaan = await readNormMinuten(sql, { maanden, teamIds, opTijdstip });
  const krachten = await listKrachten(sql, teamIds, opTijdstip);
  const boek = await newestRegelboek(sql, (text, values) => sql.query(text, values));
  const telt = (functie: string) => !perArts || variant === 'alles' || isMedisch(functie);
  const werkt = (functie: Functie) => !perArts || FUNCTIES[functie].groep === 'ARTSEN';
  const minutenIn = ({ vanDatum, totDatum }: Maand) =>
    inzetVan(krachten, periodeVan(vanDatum, totDatum, boek))
      .filter(({ functie }) => werkt(functie))
      .reduce((sum, { bruto, netto }) => sum + (variant === 'netto' ? netto : bruto), 0);
  return maanden.map((maand) => ({
    periode: maand.periode,
    deel: '',
    overgenomen: false,
    teller:
      gedaan
        .filter(({ periode, functie }) => periode === maand.periode && telt(functie))
        .reduce((sum, { minuten }) => sum + minuten, 0) / UUR,
    noemer: minutenIn(maand) / UUR,
  }));
}

/**
 * What was done per month. A regel is counted on the day it was stated, so that what was known at a moment is what lies
 * before that day, and of the day itself what was stated by then.
 */
async function readNormMinuten(
  sql: Sql,
  { maanden, teamIds, opTijdstip }: Pick<CijferVraag, 'maanden' | 'teamIds' | 'opTijdstip'>,
): Promise<{ periode: string; functie: string; minuten: number }[]> {
  const [van, tot] = [maanden[0]!.vanDatum, maanden.at(-1)!.totDatum];
  const dag = opTijdstip === null ? undefined : datumInAmsterdam(opTijdstip);
  const geweest = dag === undefined ? tot : earliest(tot, addDays(dag, -1));
  const gebroken = gebrokenIn(maandenVan(van, geweest));
  const vanDeDag = `union all select datum, functie, norm_minuten from productie_regels
    where team_id = any($1) and datum = $5 and datum between $2 and $6 and tijdstip <= $7::timestamptz`;
  return sql.query(
    `select to_char(m.datum, 'YYYY-MM') as periode, m.functie, sum(m.norm_minuten)::float8 as minuten
       from (select maand as datum, functie, norm_minuten from productie_maanden
           where team_id = any($1) and maand between $2 and $3 and not maand = any($4)
         union all select d.datum, d.functie, d.norm_minuten from unnest($4::date[]) g
           join productie_dagen d on d.datum >= g and d.datum < g + interval '1 month'
           where d.team_id = any($1) and d.datum between $2 and $3
         ${dag === undefined ? '' : vanDeDag}) m group by 1, 2`,
    [teamIds, van, geweest, gebroken, ...(dag === undefined ? [] : [dag, tot, opTijdstip])],
  );
}
