import { eigenScope, findCijferPlaats } from '../../../libs/access/cijfer-plaats';
import { cijferSight } from '../../../libs/access/cijfer-sight';
import { REACH } from '../../../libs/access/sight';
import { eersteVan, laatsteJaar } from '../../../libs/domain/kpi/periode';
import { scopeOf } from '../../../libs/domain/kpi/scope';
import type { Actor } from '../../../libs/domain/rollen';
import {
  addDays,
  datumInAmsterdam,
  daysBetween,
  earliest,
  weekday,
  type Datum,
} from '../../../libs/domain/termijnen/datum';
import type { Sql } from '../../../libs/storage/sql';
import { invalid, notFound, Problem } from '../problem';

/** Ten years of days: longer than a SMC exists, and still a line. */
const MEESTE_DAGEN = 3653;

export interface CijferVraag {
  scope?: string;
  van?: Datum;
  tot?: Datum;
  opTijdstip?: string;
}

/** What may be seen of figures: of which teams, from and up to and including which day, and whether per person. */
export interface CijferToegang {
  scope: string;
  teamIds: readonly string[];
  van: Datum;
  tot: Datum;
  /** As known at this moment; null is now. */
  opTijdstip: string | null;
  /** Why nothing is shown per person; undefined when it may be. */
  zonderPersonen?: string;
}

/** How a figure is kept, and so which days it is asked over when nobody says, and what once a week leaves of it. */
interface Soort {
  /** The last day when it was not given. */
  tot(dag: Datum, van: Datum | undefined): Datum;
  van(tot: Datum): Datum;
  /** The last day shown: of what is known as of every moment the day itself, of sums per day the last whole one. */
  laatste(dag: Datum, wekelijks: boolean): Datum | undefined;
}

/** Lines over months, of which is kept what was known when: a year of whole months, and no day that has not come. */
export const PER_MAAND: Soort = {
  tot: (dag, van) => (van && van > laatsteJaar(dag).tot ? dag : laatsteJaar(dag).tot),
  van: (tot) => laatsteJaar(addDays(tot, 1)).van,
  laatste: (dag) => dag,
};

/** Sums per day: this month until now; hours of people are known ahead. */
export const PER_DAG: Soort = {
  tot: (dag) => dag,
  van: eersteVan,
  laatste: (dag, wekelijks) => (wekelijks ? addDays(dag, -1) : undefined),
};

/**
 * The only way to the figures of a scope: 404 when there is none, 403 with the reason when they are not for the caller. Who
 * sees them once a week, sees them as they were known on Monday.
 */
export async function enterCijfers(
  sql: Sql,
  actor: Actor,
  vraag: CijferVraag,
  soort: Soort,
): Promise<CijferToegang> {
  const scope = vraag.scope ?? eigenScope(actor);
  const plaats = await findCijferPlaats(sql, scopeOf(scope)!, actor);
  if (!plaats) throw notFound();
  const sight = cijferSight(actor, plaats);
  if (sight.mag === 'NIET') throw new Problem(403, undefined, sight.reden);
  const [{ nu, vandaag }] = await sql.query<[{ nu: string; vandaag: Datum }]>(
    'select regie_now() as nu, regie_vandaag() as vandaag',
  );
  const moment = vraag.opTijdstip === undefined ? null : new Date(vraag.opTijdstip).toISOString();
  if (moment !== null && moment > nu)
    throw invalid([{ veld: 'opTijdstip', melding: 'kan niet na nu liggen' }]);
  const wekelijks = sight.mag === 'WEKELIJKS';
  const opTijdstip = wekelijks ? await uiterlijkMaandag(sql, vandaag, moment) : moment;
  const dag = opTijdstip === null ? vandaag : datumInAmsterdam(opTijdstip);
  const zonderPersonen = geenPersonen(actor, plaats.scope.soort);
  return {
    scope,
    teamIds: plaats.teamIds,
    opTijdstip,
    ...tijdvakOf(vraag, soort, dag, wekelijks),
    ...(zonderPersonen && { zonderPersonen }),
  };
}

function tijdvakOf(
  vraag: CijferVraag,
  soort: Soort,
  dag: Datum,
  wekelijks: boolean,
): { van: Datum; tot: Datum } {
  const laatste = soort.laatste(dag, wekelijks);
  const gevraagd = vraag.tot ?? soort.tot(laatste ?? dag, vraag.van);
  const tot = wekelijks && laatste ? earliest(gevraagd, laatste) : gevraagd;
  const van = vraag.van ?? soort.van(tot);
  const later = laatste && ((tot > laatste && 'tot') || (van > laatste && 'van'));
  if (later)
    throw invalid([{ veld: later, melding: `kan niet na ${laatste} liggen: verder wordt er niets getoond` }]);
  if (tot < van) throw invalid([{ veld: 'tot', melding: 'moet op of na "van" liggen' }]);
  if (daysBetween(van, tot) >= MEESTE_DAGEN)
    throw invalid([{ veld: 'van', melding: `ligt meer dan ${MEESTE_DAGEN} dagen vóór "tot"` }]);
  return { van, tot };
}

async function uiterlijkMaandag(sql: Sql, vandaag: Datum, moment: string | null): Promise<string> {
  const maandag = addDays(vandaag, 1 - weekday(vandaag));
  const [{ op }] = await sql.query<[{ op: string }]>(
    `select ($1::date)::timestamp at time zone 'Europe/Amsterdam' as op`,
    [maandag],
  );
  return moment !== null && moment < op ? moment : op;
}

function geenPersonen({ rollen }: Actor, soort: string): string | undefined {
  if (soort === 'LANDELIJK') return 'Per persoon wordt alleen binnen een team of kantoor getoond.';
  return rollen.some((rol) => REACH[rol] === 'KANTOOR')
    ? undefined
    : 'Cijfers per persoon ziet alleen wie in het kantoor leiding geeft of plant.';
}
