import { cijferSight } from '../../../libs/access/cijfer-sight';
import { eigenScope, findCijferPlaats } from '../../../libs/access/cijfer-plaats';
import { REACH } from '../../../libs/access/sight';
import { scopeOf } from '../../../libs/domain/kpi/scope';
import type { Actor } from '../../../libs/domain/rollen';
import { addDays, daysBetween, weekday, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Sql } from '../../../libs/storage/sql';
import { invalid, notFound, Problem } from '../problem';

/** Ten years of days: longer than the centres exist, and still no work. */
const MEESTE_DAGEN = 3653;

/** What may be seen of figures: of which teams, from and up to and including which day, and whether per person. */
export interface CijferToegang {
  scope: string;
  teamIds: readonly string[];
  van: Datum;
  tot: Datum;
  /** Why nothing is shown per person; undefined when it may be. */
  zonderPersonen?: string;
}

/**
 * The way to figures of a scope: 404 when there is none, 403 with the reason when they are not for the caller. Who sees
 * them once a week, sees nothing of the days since Monday.
 */
export async function enterCijfers(
  sql: Sql,
  actor: Actor,
  vraag: { scope?: string; van?: Datum; tot?: Datum },
): Promise<CijferToegang> {
  const scope = vraag.scope ?? eigenScope(actor);
  const plaats = await findCijferPlaats(sql, scopeOf(scope)!);
  if (!plaats) throw notFound();
  const sight = cijferSight(actor, plaats);
  if (sight.mag === 'NIET') throw new Problem(403, undefined, sight.reden);
  const [{ vandaag }] = await sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag');
  const asked = vraag.tot ?? vandaag;
  const zondag = addDays(vandaag, -weekday(vandaag));
  const tot = sight.mag === 'WEKELIJKS' && zondag < asked ? zondag : asked;
  const van = vraag.van ?? (`${tot.slice(0, 8)}01` as Datum);
  if (asked < van || daysBetween(van, asked) >= MEESTE_DAGEN)
    throw invalid([{ veld: 'tot', melding: `moet op of na "van" liggen, hoogstens ${MEESTE_DAGEN} dagen` }]);
  if (tot < van)
    throw invalid([
      { veld: 'van', melding: `kan niet na ${tot} liggen: dit team deelt zijn cijfers per week` },
    ]);
  const zonderPersonen = geenPersonen(actor, plaats.scope.soort);
  return { scope, teamIds: plaats.teamIds, van, tot, ...(zonderPersonen && { zonderPersonen }) };
}

function geenPersonen({ rollen }: Actor, soort: string): string | undefined {
  if (soort === 'LANDELIJK') return 'Per persoon wordt alleen binnen een team of kantoor getoond.';
  return rollen.some((rol) => REACH[rol] === 'KANTOOR')
    ? undefined
    : 'Cijfers per persoon ziet alleen wie in het kantoor leiding geeft of plant.';
}
