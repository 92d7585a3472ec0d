import { isMedisch, FUNCTIES, type Functie } from '../../domain/productie/functies';
import { inzetVan, periodeVan, type Kracht } from '../../domain/productie/capaciteit';
import type { Maand } from '../../domain/kpi/periode';
import type { Telling } from '../../domain/kpi/telling';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from '../queries/sql';
import type { CijferVraag } from './tellingen';

const UUR = 60;

/**
 * Norm hours of what was done against the hours people worked by contract: the same quotient as norm-fte over fte, and
 * months add up. What was done as of a moment is known; who worked here then is not, so the hours are of today's record.
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
  const krachten = await sql.query<Kracht[]>(KRACHTEN, [teamIds, tijdvak.van, tijdvak.tot]);
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

/** Who is in these teams today and had a role in the period, with roles and hours: read once for all its months. */
const KRACHTEN = `
  select m.id,
    (select coalesce(jsonb_agg(jsonb_build_object('rol', r.rol, 'van', r.van, 'tot', r.tot) order by r.id), '[]')
     from medewerker_rollen r where r.medewerker_id = m.id) as rollen,
    (select coalesce(jsonb_agg(jsonb_build_object('van', w.van, 'tot', w.tot, 'minuten', w.minuten,
       'aandeelOpleiding', w.aandeel_opleiding, 'dekking', w.dekking) order by w.van), '[]')
     from werkpatronen w where w.medewerker_id = m.id) as patronen
  from medewerkers m where m.team_id = any($1) and exists (select from medewerker_rollen r
    where r.medewerker_id = m.id and r.van <= $3 and coalesce(r.tot, 'infinity') > $2)`;
