import { eigenScope, findCijferPlaats } from '../../../libs/access/cijfer-plaats';
import { cijferSight } from '../../../libs/access/cijfer-sight';
import { KPI_NAMEN, type KpiDefinitie, type KpiNaam } from '../../../libs/domain/kpi/definitie';
import { KPIS } from '../../../libs/domain/kpi/definities';
import { laatsteJaar, maandenVan, type Maand } from '../../../libs/domain/kpi/periode';
import { scopeOf } from '../../../libs/domain/kpi/scope';
import type { Actor } from '../../../libs/domain/rollen';
import { addDays, datumInAmsterdam, weekday, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Sql } from '../../../libs/storage/sql';
import { invalid, notFound, Problem } from '../problem';
import type { TijdVraag } from './cijfers.dto';

/** Ten years of months: longer than a SMC exists, and still a line. */
const MEESTE_MAANDEN = 120;

export interface CijferToegang {
  scope: string;
  teamIds: readonly string[];
  van: Datum;
  tot: Datum;
  maanden: Maand[];
  /** As known at this moment; null is now. */
  opTijdstip: string | null;
}

export function kpiOf(naam: string): KpiDefinitie {
  if (!(KPI_NAMEN as readonly string[]).includes(naam)) throw notFound();
  return KPIS[naam as KpiNaam];
}

/** The variant asked for, or the first. */
export function variantOf({ varianten }: KpiDefinitie, naam: string | undefined): string {
  if (naam === undefined) return varianten[0].naam;
  if (varianten.some((variant) => variant.naam === naam)) return naam;
  throw invalid([
    {
      veld: 'variant',
      melding: `moet een van deze waarden zijn: ${varianten.map((each) => each.naam).join(', ')}`,
    },
  ]);
}

/**
 * The way to the figures of a scope: 404 when there is none, 403 with the reason when they are not for the caller. Who sees
 * them once a week, sees them as they were known on Monday.
 */
export async function enterCijfers(
  sql: Sql,
  actor: Actor,
  vraag: TijdVraag & { opTijdstip?: string },
): Promise<CijferToegang> {
  const scope = vraag.scope ?? eigenScope(actor);
  const plaats = await findCijferPlaats(sql, scopeOf(scope)!);
  if (!plaats) throw notFound();
  const sight = cijferSight(actor, plaats);
  if (sight.mag === 'NIET') throw new Problem(403, undefined, sight.reden);
  const [{ nu, vandaag }] = await sql.query<[{ nu: string; vandaag: Datum }]>(
    'select regie_now() as nu, regie_vandaag() as vandaag',
  );
  const moment = vraag.opTijdstip === undefined ? null : new Date(vraag.opTijdstip).toISOString();
  if (moment !== null && moment > nu)
    throw invalid([{ veld: 'opTijdstip', melding: 'kan niet na nu liggen' }]);
  const opTijdstip = sight.mag === 'WEKELIJKS' ? await uiterlijkMaandag(sql, vandaag, moment) : moment;
  const dag = opTijdstip === null ? vandaag : datumInAmsterdam(opTijdstip);
  return { scope, teamIds: plaats.teamIds, opTijdstip, ...tijdvakOf(vraag, dag) };
}

function tijdvakOf(vraag: TijdVraag, dag: Datum): { van: Datum; tot: Datum; maanden: Maand[] } {
  const standaard = laatsteJaar(dag);
  const tot = vraag.tot ?? (vraag.van && vraag.van > standaard.tot ? dag : standaard.tot);
  const van = vraag.van ?? laatsteJaar(addDays(tot, 1)).van;
  if (tot < van) throw invalid([{ veld: 'tot', melding: 'moet op of na "van" liggen' }]);
  if (tot > dag) throw invalid([{ veld: 'tot', melding: 'kan niet na de dag liggen waarop gevraagd wordt' }]);
  const maanden = maandenVan(van, tot);
  if (maanden.length > MEESTE_MAANDEN)
    throw invalid([{ veld: 'van', melding: `ligt meer dan ${MEESTE_MAANDEN} maanden terug` }]);
  return { van, tot, maanden };
}

async function uiterlijkMaandag(sql: Sql, vandaag: Datum, moment: string | null): Promise<string> {
  const maandag = addDays(vandaag, 1 - weekday(vandaag));
  const [{ op }] = await sql.query<[{ op: string }]>(
    `select ($1::date)::timestamp at time zone 'Europe/Amsterdam' as op`,
    [maandag],
  );
  return moment !== null && moment < op ? moment : op;
}
