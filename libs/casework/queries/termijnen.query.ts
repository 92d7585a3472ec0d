import { lopendeDwangsom, type LopendeDwangsom } from '../../domain/dwangsom/lopende-dwangsom';
import { rechterlijkeDwangsom, type RechterlijkeDwangsom } from '../../domain/dwangsom/uitspraak';
import type { JourneyContext } from '../../domain/journeys/context';
import { artikelVan, isKalenderdatum, labelOfKlok } from '../../domain/klokken';
import type { Regelboek } from '../../domain/regels/regelboek';
import type { Datum } from '../../domain/termijnen/datum';
import type { Stap } from '../../domain/termijnen/onderbouwing';
import { waarom } from '../../domain/termijnen/waarom';
import { regelboekVan } from '../../storage/regelboeken';
import type { Sql } from './sql';

export interface Klok {
  /** Its key. */
  id?: string;
  soort: string;
  uiterlijkeBeslisdatum: Datum | null;
  status: string;
  onderbouwing: readonly Stap[];
}

/** Every legal clock a dossier has or had, with the reasons of its date and what it has cost to pass it. */
export async function listTermijnen(sql: Sql, dossierId: string): Promise<object[]> {
  const rows = await sql.query<Klok[]>(
    {
      name: 'list-termijnen',
      text: `select sleutel as id, soort, versie, start_datum as "startDatum", uiterlijke_datum as "uiterlijkeBeslisdatum",
            wettelijke_datum as "wettelijkeDatum", status, onderbouwing
       from deadlines where journey_id = $1
      order by soort <> 'BESLISTERMIJN', status in ('VOLDAAN', 'VERVALLEN'), start_datum, sleutel`,
    },
    [dossierId],
  );
  const clocks = rows.map(inWoorden);
  if (!rows.some(({ soort }) => MET_DWANGSOM.includes(soort))) return clocks;
  const bedragen = await dwangsommenVan(sql, dossierId);
  return clocks.map((klok) => metDwangsom(klok, bedragen));
}

/** The clocks that carry a running total: the term that was passed, what follows it, and what a court set. */
const MET_DWANGSOM: readonly string[] = ['DWANGSOM', 'RECHTERLIJKE_TERMIJN'];

/** The clock with what it is called, its article, why its date is what it is, and whether it is a date of the calendar. */
export const inWoorden = <K extends Klok>(klok: K) => {
  const label = `${labelOfKlok(klok.soort)}${isOverBezwaar(klok) ? ' (bezwaar)' : ''}`;
  return {
    ...klok,
    label,
    artikel: artikelVan(klok.onderbouwing),
    kalender: isKalenderdatum(klok.soort),
    waarom: waarom({ ...klok, label, uiterlijkeDatum: klok.uiterlijkeBeslisdatum }),
  };
};

/** The clocks of a dwangsom over the bezwaar stand beside those over the aanvraag, under a key of their own. */
const isOverBezwaar = ({ id, soort }: Pick<Klok, 'id' | 'soort'>): boolean =>
  ['DWANGSOM_VRIJ', 'DWANGSOM', 'DWANGSOMBESLUIT'].includes(soort) && id !== undefined && id !== soort;

export interface Dwangsommen {
  bestuurlijk: LopendeDwangsom | null;
  overBezwaar: LopendeDwangsom | null;
  rechterlijk: RechterlijkeDwangsom | null;
}

/** What deciding late costs this dossier, on a day. */
export function dwangsommenOp(context: JourneyContext, regels: Regelboek, dag: Datum): Dwangsommen {
  const { dwangsom, dwangsomBezwaar, uitspraak, beslotenDatum = null } = context;
  return {
    bestuurlijk: dwangsom ? lopendeDwangsom(dwangsom, regels, dag) : null,
    overBezwaar: dwangsomBezwaar ? lopendeDwangsom(dwangsomBezwaar, regels, dag) : null,
    rechterlijk: uitspraak ? rechterlijkeDwangsom(uitspraak, dag, beslotenDatum) : null,
  };
}

export function metDwangsom<K extends { id?: string; soort: string }>(
  klok: K,
  { bestuurlijk, overBezwaar, rechterlijk }: Dwangsommen,
) {
  const bij: Record<string, object | null> = {
    BESLISTERMIJN: bestuurlijk,
    BEZWAAR: overBezwaar,
    DWANGSOM: isOverBezwaar(klok) ? overBezwaar : bestuurlijk,
    RECHTERLIJKE_TERMIJN: rechterlijk,
  };
  const dwangsom = bij[klok.soort];
  return dwangsom ? { ...klok, dwangsom } : klok;
}

async function dwangsommenVan(sql: Sql, dossierId: string): Promise<Dwangsommen> {
  const [row] = await sql.query<{ context: JourneyContext; vandaag: Datum }[]>(
    { name: 'dwangsom-van', text: 'select context, regie_vandaag() as vandaag from journeys where id = $1' },
    [dossierId],
  );
  const { context, vandaag } = row!;
  const regels = await regelboekVan(sql, (text, values) => sql.query(text, values), context.regelVersie);
  return dwangsommenOp(context, regels, vandaag);
}
