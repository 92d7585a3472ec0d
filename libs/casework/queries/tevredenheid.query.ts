import { beeldVan, regelVan, trendMaten, type Beeld } from '../../domain/tevredenheid/beeld';
import { Groepen, type Scope, type Vorm } from '../../domain/tevredenheid/groepen';
import type { Plaatsen } from '../../domain/tevredenheid/plaatsen';
import { ALLEN, type Uitkomst } from '../../domain/tevredenheid/tabel';
import { BRONNEN, VRAGENLIJSTEN, vragenlijst, type Bron } from '../../domain/tevredenheid/vragenlijst';
import { PLAATSEN } from '../../storage/tevredenheid';
import type { Sql } from './sql';

export interface TevredenheidVraag {
  bron: Bron;
  scope: Scope;
  /** The last one when left out. */
  meting?: string;
  populatie?: string;
}

interface Row {
  id: string;
  meting: string;
  vragenlijst: string;
  vorm: Vorm;
  vanDatum: string;
  totDatum: string;
  uitgenodigd: number | null;
  respondenten: number | null;
  herkomst: string;
  gekozen: boolean;
  uitkomsten: Uitkomst[];
}

/** Of the chosen meting everything, of the others what a trend needs; and the places to add them up by. */
const STATEMENT = `
  with m as (
    select *, coalesce(meting = $2, row_number() over (order by van_datum desc, meting desc) = 1) as gekozen
    from tevredenheid_metingen where bron = $1 and vervangen_tijdstip is null)
  select m.id, m.meting, m.vragenlijst, m.vorm, m.van_datum as "vanDatum", m.tot_datum as "totDatum", m.uitgenodigd,
    m.respondenten, m.herkomst, m.gekozen, u.uitkomsten
  from m cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('groep', groep, 'populatie', populatie, 'maat', maat, 'aantal', aantal,
      'waarde', waarde, 'som', som, 'kwadraten', kwadraten, 'minste', minste)), '[]') as uitkomsten
    from tevredenheid_uitkomsten u where u.meting_id = m.id and (m.gekozen or u.maat = any($3))) u
  order by m.van_datum, m.meting`;

/** A survey for one scope, beside the rest and over time; or which field asks for what is not there. */
export async function readTevredenheid(
  sql: Sql,
  plaatsen: Plaatsen,
  { bron, scope, meting, populatie = ALLEN }: TevredenheidVraag,
) {
  const lijsten = VRAGENLIJSTEN.filter((lijst) => lijst.bron === bron);
  const trend = [...new Set(lijsten.flatMap((lijst) => trendMaten(lijst).map(({ maat }) => maat.code)))];
  const rows = await sql.query<Row[]>(STATEMENT, [bron, meting ?? null, trend]);
  const gekozen = rows.find((row) => row.gekozen);
  if (!gekozen && meting !== undefined) return 'meting';
  const lijst = gekozen ? vragenlijst(bron, gekozen.vragenlijst) : lijsten.at(-1)!;
  if (populatie !== ALLEN && !(populatie in lijst.populaties)) return 'populatie';
  const groepen = new Map(
    rows.map((row) => [
      row.id,
      new Groepen(vragenlijst(bron, row.vragenlijst), row.vorm, row.uitkomsten, plaatsen),
    ]),
  );
  const beeld: Beeld = gekozen
    ? beeldVan(lijst, groepen.get(gekozen.id)!, scope, populatie)
    : { kern: [], themas: [] };
  return {
    bron,
    bronLabel: BRONNEN[bron],
    vindplaats: lijst.vindplaats,
    populaties: Object.entries(lijst.populaties).map(([naam, label]) => ({ naam, label })),
    populatie,
    metingen: rows.map((row) => ({ meting: row.meting, vanDatum: row.vanDatum, totDatum: row.totDatum })),
    meting: gekozen ? metingOf(gekozen, groepen.get(gekozen.id)!.ander(scope)) : null,
    ...beeld,
    trend: trendMaten(lijst).map(({ thema, maat }) => ({
      maat: maat.code,
      label: maat.label,
      eenheid: maat.eenheid,
      reeks: rows.map((row) => {
        const regel = regelVan(groepen.get(row.id)!, scope, populatie)(thema, maat);
        return { meting: row.meting, waarde: regel.waarde, rest: regel.rest, verborgen: regel.verborgen };
      }),
    })),
  };
}

function metingOf(row: Row, ander: string) {
  const { meting, vorm, vanDatum, totDatum, uitgenodigd, respondenten, herkomst } = row;
  const respons =
    uitgenodigd !== null && respondenten !== null
      ? Math.round((1000 * respondenten) / uitgenodigd) / 10
      : null;
  return { meting, vorm, vanDatum, totDatum, uitgenodigd, respondenten, respons, herkomst, ander };
}

/** The kantoren and teams there are, in one statement. */
export async function readTevredenheidPlaatsen(sql: Sql): Promise<Plaatsen> {
  const [plaatsen] = await sql.query<[Plaatsen]>(PLAATSEN);
  return plaatsen;
}
