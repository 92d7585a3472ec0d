import { cijferUit, type KpiCijfer } from '../../domain/kpi/cijfer';
import type { KpiNorm } from '../../domain/kpi/definitie';
import { KPIS } from '../../domain/kpi/definities';
import type { Sql } from '../queries/sql';
import { readNorm } from './norm.query';
import { readTellingen, type CijferVraag } from './tellingen';

export interface Kpi extends KpiCijfer {
  norm: KpiNorm | null;
}

/** A figure of these teams over these months, with its line, its parts and its norm. */
export async function readKpi(sql: Sql, vraag: CijferVraag): Promise<Kpi> {
  const { naam, variant, maanden, teamIds } = vraag;
  const tellingen = await readTellingen(sql, vraag);
  return {
    ...cijferUit(KPIS[naam], variant, maanden, tellingen),
    norm: await readNorm(sql, naam, variant, teamIds, maanden.at(-1)!.totDatum),
  };
}
