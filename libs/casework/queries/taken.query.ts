import { labelOfFase } from '../../domain/fasen';
import { disciplinesVan, labelOfTaak } from '../../domain/taken/taken';
import type { Actor } from '../../domain/rollen';
import { datumInAmsterdam, daysBetween, type Datum } from '../../domain/termijnen/datum';
import { werkdagenBetween } from '../../domain/termijnen/werkdagen';
import { decodeCursor, encodeCursor } from './cursor';
import type { Sql } from './sql';
import { TERMIJN_COLUMNS, termijnOf, type TermijnRow } from './termijn';

export const LIJSTEN = ['mijn', 'vrij', 'team', 'wachtend', 'gedelegeerd'] as const;
export type Lijst = (typeof LIJSTEN)[number];

export interface TaakRow extends TermijnRow {
  id: string;
  soort: string;
  titel: string | null;
  gereedDatum: Datum | null;
  discipline: string;
  versie: number;
  status: string;
  teamId: string;
  behandelaarId: string | null;
  behandelaarNaam: string | null;
  behandelaarSinds: string | null;
  gedelegeerdDoorId: string | null;
  waarnemingVoorId: string | null;
  waarnemingVoorNaam: string | null;
  waarnemingTotEnMet: Datum | null;
  overdrachtsnotitie: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
  dossierId: string;
  dossierSoort: string;
  fase: string;
  naam: string;
  vangnet: boolean;
  ontvangstDatum: Datum;
}

// Past this nobody counts; and a count that reads every row would make the list slower as the centre grows.
const COUNT_TO = 1000;

/** Whose lists these are, as a row beside the taken; the planner reads it as constants. */
const PERSOON = '(select $1::text as ik, $2::text as team, $3::text[] as disciplines) p';

/** Which taken belong in a list; the indexes are made for these. */
const IN_LIJST: Readonly<Record<Lijst, string>> = {
  mijn: 'k.behandelaar_id = p.ik and k.wacht_tot_datum is null',
  vrij: 'k.team_id = p.team and k.discipline = any(p.disciplines) and k.behandelaar_id is null and k.wacht_tot_datum is null',
  team: 'k.team_id = p.team',
  wachtend: 'k.behandelaar_id = p.ik and k.wacht_tot_datum is not null',
  gedelegeerd: 'k.gedelegeerd_door_id = p.ik',
};

const COLUMNS = `k.id, k.soort, k.titel, k.gereed_datum as "gereedDatum", k.discipline, k.versie, k.status, k.team_id as "teamId", k.behandelaar_id as "behandelaarId",
  b.naam as "behandelaarNaam", k.behandelaar_sinds_tijdstip as "behandelaarSinds", k.gedelegeerd_door_id as "gedelegeerdDoorId",
  k.waarneming_voor_id as "waarnemingVoorId", w.naam as "waarnemingVoorNaam", k.overdrachtsnotitie,
  case when k.waarneming_voor_id is not null then (select max(a.tot_en_met_datum) from afwezigheden a
    where a.medewerker_id = k.waarneming_voor_id and not a.ingetrokken
      and a.van_datum <= regie_vandaag() and a.tot_en_met_datum >= regie_vandaag()) end as "waarnemingTotEnMet",
  k.wacht_tot_datum as "wachtTotDatum", k.wacht_reden as "wachtReden", o.journey_id as "dossierId", o.soort as "dossierSoort",
  o.fase, c.naam, o.vangnet, o.ontvangst_datum as "ontvangstDatum", ${TERMIJN_COLUMNS}`;

/** A page of the werklijst, first due first, with the size of every list. Undefined for a cursor we never gave. */
export async function listTaken(
  sql: Sql,
  actor: Actor,
  { lijst, cursor, limit }: { lijst: Lijst; cursor?: string; limit: number },
  actiesOf: (taak: TaakRow) => readonly string[],
) {
  const after = cursor === undefined ? [null, null] : decodeCursor(cursor);
  if (after === undefined) return undefined;
  const person = [actor.medewerkerId, actor.teamId, disciplinesVan(actor.rollen)];
  const [rows, aantallen] = await Promise.all([
    sql.query<TaakRow[]>(
      `select ${COLUMNS}
         from ${PERSOON}
         cross join taken k
         join dossier_overview o on o.journey_id = k.journey_id
         join clients c on c.id = o.client_id
         left join medewerkers b on b.id = k.behandelaar_id
         left join medewerkers w on w.id = k.waarneming_voor_id
        where k.status = 'OPEN' and ${IN_LIJST[lijst]}
          and ($4::date is null or (k.uiterlijke_beslisdatum, k.id) > ($4::date, $5::uuid))
        order by k.uiterlijke_beslisdatum, k.id
        limit ${limit + 1}`,
      [...person, ...after],
    ),
    countTaken(sql, person),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => itemOf(row, actiesOf(row))),
    aantallen,
    next: rows.length > page.length && last ? encodeCursor([last.uiterlijkeBeslisdatum, last.id]) : undefined,
  };
}

async function countTaken(sql: Sql, person: unknown[]): Promise<Record<Lijst, number>> {
  const counts = LIJSTEN.map(
    (lijst) =>
      `(select count(*) from (select from ${PERSOON}, taken k where k.status = 'OPEN' and ${IN_LIJST[lijst]} limit ${COUNT_TO}) x) as ${lijst}`,
  );
  const [row] = await sql.query<Record<Lijst, number>[]>(`select ${counts.join(', ')}`, person);
  return row;
}

function itemOf(row: TaakRow, acties: readonly string[]) {
  const sinds = row.behandelaarSinds;
  return {
    id: row.id,
    soort: row.soort,
    label: labelOfTaak(row.soort, row.titel),
    gereedDatum: row.gereedDatum,
    discipline: row.discipline,
    versie: row.versie,
    status: row.wachtTotDatum ? 'WACHT' : row.status,
    behandelaar: row.behandelaarId ? { id: row.behandelaarId, naam: row.behandelaarNaam } : null,
    ...(row.waarnemingVoorId && {
      waarnemingVoor: {
        id: row.waarnemingVoorId,
        naam: row.waarnemingVoorNaam,
        totEnMetDatum: row.waarnemingTotEnMet,
      },
    }),
    ...(row.overdrachtsnotitie && { overdrachtsnotitie: row.overdrachtsnotitie }),
    bijMijSindsTijdstip: sinds,
    bijMijSinds: sinds && werkdagen(werkdagenBetween(datumInAmsterdam(sinds), row.vandaag)),
    clientWachtSindsDatum: row.ontvangstDatum,
    clientWacht: weken(daysBetween(row.ontvangstDatum, row.vandaag)),
    ...(row.wachtTotDatum && { wachtTotDatum: row.wachtTotDatum, wachtReden: row.wachtReden }),
    acties,
    dossier: {
      id: row.dossierId,
      soort: row.dossierSoort,
      fase: row.fase,
      faseLabel: labelOfFase(row.fase),
      client: { naam: row.naam },
      vangnet: row.vangnet,
      termijn: termijnOf(row),
    },
  };
}

const werkdagen = (n: number): string => (n <= 0 ? 'vandaag' : n === 1 ? '1 werkdag' : `${n} werkdagen`);

function weken(days: number): string {
  if (days < 14) return days === 1 ? '1 dag' : `${Math.max(days, 0)} dagen`;
  return `${Math.floor(days / 7)} weken`;
}
