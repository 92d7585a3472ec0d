import { voorspel, type Voorspelling } from '../../domain/doorstroom/prognose';
import { laatsteJaar, maandenVan, type Maand } from '../../domain/kpi/periode';
import { afgerond } from '../../domain/kpi/trend';
import { addDays, addMonths, type Datum } from '../../domain/termijnen/datum';
import type { Sql } from '../queries/sql';
import { readProductieTellingen } from './productie-tellingen';
import { readBesluiten, readVoorraad } from './tellingen';

const VOORUIT = 6;
/** Eight weeks, where nothing that came in says how long a term is. */
const TERMIJN_MAANDEN = 2;

export interface Prognose extends Voorspelling {
  periode: string;
}

/**
 * The stock of the coming months, counted on from today out of the inflow, the outflow and the hours of the past year. The
 * outflow of a month goes with the hours of that month: norm hours per dossier and productivity stay what they were.
 */
export async function readPrognoseVan(
  sql: Sql,
  teamIds: readonly string[],
): Promise<{ maanden: Prognose[]; aannames: Record<string, number> }> {
  const [{ vandaag }] = await sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
  const { van, tot } = laatsteJaar(vandaag);
  const verleden = maandenVan(van, tot);
  const begin = addDays(tot, 1);
  const komend = maandenVan(begin, addDays(addMonths(begin, VOORUIT + 1), -1)).slice(1);
  const nu = { teamIds, opTijdstip: null };
  const grenzen = [addDays(van, -1), ...verleden.map(({ totDatum }) => totDatum)];
  const later = komend.map(({ totDatum }) => totDatum);
  const voorraad = await readVoorraad(sql, nu, [...grenzen, vandaag, ...later]);
  const op = (dag: Datum, wat: 'open' | 'teLaat' | 'instroom') =>
    voorraad.filter((rij) => rij.dag === dag).reduce((sum, rij) => sum + rij[wat], 0);
  const besluiten = await readBesluiten(sql, { ...nu, maanden: verleden });
  const som = (wat: 'einden' | 'besluiten' | 'opTijd', periode?: string) =>
    besluiten
      .filter((rij) => periode === undefined || rij.periode === periode)
      .reduce((sum, rij) => sum + rij[wat], 0);
  const uren = await urenVan(sql, teamIds, [...verleden, ...komend]);
  const gemiddeld =
    verleden.reduce((sum, { periode }) => sum + (uren.get(periode)?.noemer ?? 0), 0) / verleden.length;
  const gedaan = verleden.reduce((sum, { periode }) => sum + (uren.get(periode)?.teller ?? 0), 0);
  const aandeelTeLaat = som('besluiten') === 0 ? 0 : 1 - som('opTijd') / som('besluiten');
  const voorspeld = voorspel({
    voorraad: op(vandaag, 'open'),
    teLaat: op(vandaag, 'teLaat'),
    verstrijkt: komend.map(
      ({ totDatum }, index) => op(totDatum, 'teLaat') - op(later[index - 1] ?? vandaag, 'teLaat'),
    ),
    instroom: verleden.map(
      ({ totDatum }, index) => op(totDatum, 'instroom') - op(grenzen[index]!, 'instroom'),
    ),
    uitstroom: verleden.map(({ periode }) => som('einden', periode)),
    capaciteit: komend.map(({ periode }) =>
      gemiddeld === 0 ? 1 : (uren.get(periode)?.noemer ?? 0) / gemiddeld,
    ),
    aandeelTeLaat,
    termijnMaanden: TERMIJN_MAANDEN,
  });
  return {
    maanden: komend.map(({ periode }, index) => ({ periode, ...voorspeld[index]! })),
    aannames: {
      urenPerMaand: afgerond(gemiddeld),
      normUrenPerDossier: som('einden') === 0 ? 0 : afgerond(gedaan / som('einden')),
      productiviteit: gemiddeld === 0 ? 0 : afgerond((100 * gedaan) / (gemiddeld * verleden.length)),
      aandeelTeLaat: afgerond(100 * aandeelTeLaat),
      termijnMaanden: TERMIJN_MAANDEN,
    },
  };
}

/** Norm hours done and hours by contract, per month. */
async function urenVan(sql: Sql, teamIds: readonly string[], maanden: readonly Maand[]) {
  const vraag = { naam: 'productiviteit', variant: 'bruto', maanden, teamIds, opTijdstip: null } as const;
  const tellingen = await readProductieTellingen(sql, vraag);
  return new Map(tellingen.map((telling) => [telling.periode, telling]));
}
