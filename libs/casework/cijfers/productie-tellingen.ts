import { isMedisch, FUNCTIES, type Functie } from '../../domain/productie/functies';
import { inzetVan, periodeVan } from '../../domain/productie/capaciteit';
import type { Maand } from '../../domain/kpi/periode';
import type { Telling } from '../../domain/kpi/telling';
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
  const tijdvak = { van: maanden[0]!.vanDatum, tot: maanden.at(-1)!.totDatum };
  const toen = opTijdstip === null ? undefined : '$4';
  // A regel is counted on the day it was stated: what was stated since that moment is taken off what is counted now.
  const sinds = `union all select datum, functie, -norm_minuten from productie_regels where team_id = any($1)
    and datum between $2 and $3 and datum >= (${toen}::timestamptz at time zone 'Europe/Amsterdam')::date
    and tijdstip > ${toen}::timestamptz`;
  // One after the other: a snapshot is one connection.
  const gedaan = await sql.query<{ periode: string; functie: string; minuten: number }[]>(
    `select to_char(d.datum, 'YYYY-MM') as periode, d.functie, sum(d.minuten)::float8 as minuten
       from (select m.datum, m.functie, sum(m.norm_minuten) as minuten
         from (select datum, functie, norm_minuten from productie_dagen where team_id = any($1)
           and datum between $2 and $3 ${toen ? sinds : ''}) m group by 1, 2) d
      group by 1, 2`,
    [teamIds, tijdvak.van, tijdvak.tot, ...(toen ? [opTijdstip] : [])],
  );
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
