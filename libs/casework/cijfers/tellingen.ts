import type { KpiNaam } from '../../domain/kpi/definitie';
import { peildagenVan } from '../../domain/kpi/peildag';
import { eersteVan, gebrokenIn, type Maand } from '../../domain/kpi/periode';
import { WIA_VANGNET, ZIEKTEWET } from '../../domain/kpi/onderdelen';
import {
  besluitTellingen,
  delenVan,
  wachtendTellingen,
  type BesluitRij,
  type Telling,
  type VoorraadRij,
} from '../../domain/kpi/telling';
import { addDays, type Datum } from '../../domain/termijnen/datum';
import { BESLUITEN, getelde, VOORRAAD } from '../../storage/maanden';
import { bekendOp, besluitenGeteld } from '../../storage/mutaties';
import type { Sql } from '../queries/sql';
import { readProductieTellingen } from './productie-tellingen';

export interface CijferVraag {
  naam: KpiNaam;
  variant: string;
  maanden: readonly Maand[];
  teamIds: readonly string[];
  /** As known at this moment; null is now. */
  opTijdstip: string | null;
}

/** What a figure is made of, per month and part. */
export async function readTellingen(sql: Sql, vraag: CijferVraag): Promise<Telling[]> {
  const { naam, variant, maanden } = vraag;
  if (naam === 'productiviteit' || naam === 'productie-per-arts') return readProductieTellingen(sql, vraag);
  if (naam === 'wachtend') {
    const peildagen = peildagenVan(maanden);
    const dagen = peildagen.flatMap(({ dag, jaarEerder }) => [dag, jaarEerder]);
    return wachtendTellingen(
      variant,
      peildagen,
      await readVoorraad(sql, { ...vraag, soorten: soortenIn(naam, variant) }, dagen),
    );
  }
  const bijVerstrijken = variant === 'team-bij-verstrijken';
  const rijen = await readBesluiten(sql, { ...vraag, soorten: soortenIn(naam, variant) }, bijVerstrijken);
  if (naam !== 'zw-arbo') return besluitTellingen(naam, variant, rijen);
  return [
    ...besluitTellingen('verzuimduur', 'herstel', rijen),
    ...besluitTellingen('afwijzingen-wia-vangnet', 'vangnet', rijen),
  ];
}

/** Which soorten a figure counts, so that of the others nothing is read. */
const soortenIn = (naam: KpiNaam, variant: string): string[] =>
  (naam === 'zw-arbo' ? [ZIEKTEWET, WIA_VANGNET] : delenVan(naam, variant)).flatMap(({ soorten }) => [
    ...soorten,
  ]);

interface Wanneer extends Pick<CijferVraag, 'teamIds' | 'opTijdstip'> {
  /** All of them when absent. */
  soorten?: readonly string[];
}

/** What was decided per month and kind. */
export function readBesluiten(
  sql: Sql,
  { teamIds, opTijdstip, maanden, soorten }: Wanneer & Pick<CijferVraag, 'maanden'>,
  bijVerstrijken = false,
): Promise<BesluitRij[]> {
  const gebroken = gebrokenIn(maanden);
  const [values, value] = metWaarden(
    teamIds,
    maanden[0]!.vanDatum,
    maanden.at(-1)!.totDatum,
    soorten ?? null,
  );
  const toen = opTijdstip === null ? undefined : value(opTijdstip);
  const binnen = 'b.besluit_datum between $2 and $3';
  // Counted for the team where the term passed: taken from the one that decided.
  const elders = `b.team_bij_verstrijken <> b.team_id and ${binnen} and ${bekendOp('b', toen)}`;
  const bron = samen([
    getelde(BESLUITEN, {
      teams: '$1',
      gebroken: gebroken.length > 0 ? value(gebroken) : undefined,
      moment: toen,
    }),
    bijVerstrijken && besluitenGeteld(`b.team_id = any($1) and ${elders}`, '-1'),
    bijVerstrijken &&
      besluitenGeteld(`b.team_bij_verstrijken = any($1) and ${elders}`, '1', 'b.team_bij_verstrijken'),
  ]);
  return sql.query<BesluitRij[]>(
    `select to_char(m.datum, 'YYYY-MM') as periode, m.soort, m.variant, m.vangnet,
       ${bijVerstrijken ? 'false' : 'm.overgenomen_te_laat'} as overgenomen,
       sum(m.besluiten)::int as besluiten, sum(m.op_tijd)::int as "opTijd", sum(m.beoordeeld)::int as beoordeeld,
       sum(m.afgewezen)::int as afgewezen, sum(m.hersteld)::int as hersteld, sum(m.verzuim_dagen)::int as "verzuimDagen",
       sum(m.einden)::int as einden
     from ${bron} m where m.datum between $2::date and $3::date and ${inSoorten('$4')} group by 1, 2, 3, 4, 5`,
    values,
  );
}

/** Parameters, and what gives the next of them its number. */
function metWaarden(...first: unknown[]): [unknown[], (parameter: unknown) => string] {
  return [first, (parameter) => `$${first.push(parameter)}`];
}

/** The rows of several questions after each other. */
const samen = (vragen: readonly (string | false | undefined)[]): string =>
  `(${vragen.filter(Boolean).join(' union all ')})`;

const inSoorten = (parameter: string): string =>
  `(${parameter}::text[] is null or m.soort = any(${parameter}))`;

interface Bak {
  bak: number;
  soort: string;
  variant: string;
  overgenomen: boolean;
  open: number;
  wachtend: number;
  teLaat: number;
  instroom: number;
}

/**
 * The stock on each of these days. The changes are added per stretch between two of the days, in one reading, and summed
 * here: a join with every day would read them again for each. A month in which none of the stretches ends is read as one.
 */
export async function readVoorraad(
  sql: Sql,
  { teamIds, opTijdstip, soorten }: Wanneer,
  dagen: readonly Datum[],
): Promise<VoorraadRij[]> {
  const gevraagd = [...new Set(dagen)].sort();
  const grenzen = gevraagd.map((dag) => addDays(dag, 1));
  const gebroken = [...new Set(grenzen.filter((grens) => grens !== eersteVan(grens)).map(eersteVan))];
  const [values, value] = metWaarden(teamIds, grenzen, soorten ?? null);
  const bron = getelde(VOORRAAD, {
    teams: '$1',
    gebroken: gebroken.length > 0 ? value(gebroken) : undefined,
    moment: opTijdstip === null ? undefined : value(opTijdstip),
  });
  const bakken = await sql.query<Bak[]>(
    `select width_bucket(m.datum, $2::date[]) as bak, m.soort, m.variant, m.overgenomen_te_laat as overgenomen,
       sum(m.open)::int as open, sum(m.wachtend)::int as wachtend, sum(m.te_laat)::int as "teLaat",
       sum(m.instroom)::int as instroom
     from ${bron} m where m.datum < ($2::date[])[cardinality($2::date[])] and ${inSoorten('$3')} group by 1, 2, 3, 4`,
    values,
  );
  return gevraagd.flatMap((dag, index) => totEnMet(bakken, index).map((rij) => ({ ...rij, dag })));
}

/** Per kind the sum of everything up to and including this stretch. */
function totEnMet(bakken: readonly Bak[], last: number): Omit<VoorraadRij, 'dag'>[] {
  const sums = new Map<string, Omit<VoorraadRij, 'dag'>>();
  for (const { bak, soort, variant, overgenomen, ...aantal } of bakken) {
    if (bak > last) continue;
    const key = `${soort} ${variant} ${overgenomen}`;
    const sum = sums.get(key) ?? {
      soort,
      variant,
      overgenomen,
      open: 0,
      wachtend: 0,
      teLaat: 0,
      instroom: 0,
    };
    sum.open += aantal.open;
    sum.wachtend += aantal.wachtend;
    sum.teLaat += aantal.teLaat;
    sum.instroom += aantal.instroom;
    sums.set(key, sum);
  }
  return [...sums.values()];
}
