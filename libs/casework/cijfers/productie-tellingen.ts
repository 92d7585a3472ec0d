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
  const bron =
    opTijdstip === null
      ? 'productie_dagen'
      : `(select * from productie_regels where team_id = any($1) and tijdstip <= $4::timestamptz)`;
  // One after the other: a snapshot is one connection.
  const gedaan = await sql.query<{ periode: string; functie: string; minuten: number }[]>(
    `select to_char(d.datum, 'YYYY-MM') as periode, d.functie, sum(d.norm_minuten)::float8 as minuten
       from ${bron} d where d.team_id = any($1) and d.datum between $2 and $3 group by 1, 2`,
    [teamIds, tijdvak.van, tijdvak.tot, ...(opTijdstip === null ? [] : [opTijdstip])],
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
