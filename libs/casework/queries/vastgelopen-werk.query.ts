import type { WerkSight } from '../../access/werk-sight';
import { SOORTEN, type Soort } from '../../domain/aanvraag';
import { redenTekst, watWerkt, WERK_SOORTEN, type WerkSoort } from '../../domain/vastgelopen-werk';
import { decodeMoment, encodeCursor } from './cursor';
import type { Sql } from './sql';

export interface WerkFilter {
  /** Also what was settled in the past thirty days. */
  alles: boolean;
  cursor?: string;
  limit: number;
}

interface Row {
  id: string;
  soort: WerkSoort;
  reden: string;
  pogingen: number;
  eerstePogingTijdstip: string;
  laatstePogingTijdstip: string;
  volgendePogingTijdstip: string;
  plaats: string;
  hoe: 'GELUKT' | 'VERVALLEN' | null;
  opgelostTijdstip: string | null;
  opnieuwTijdstip: string | null;
  opnieuwDoorNaam: string | null;
  sleutel: string | null;
  alarm: string | null;
  brief: string | null;
  feitSeq: number | null;
  dossierId: string | null;
  dossierSoort: string | null;
  naam: string | null;
  teamId: string | null;
  teamNaam: string | null;
}

/** What was settled stays in the list this long. */
const KEEP_DAYS = 30;

// The pause is measured on the clock of the machine; said in the time of the house, which the demo moves.
const COLUMNS = `w.id, w.soort, w.reden, w.pogingen, w.eerste_poging_tijdstip as "eerstePogingTijdstip",
  w.laatste_poging_tijdstip as "laatstePogingTijdstip",
  regie_now() + (w.volgende_poging_tijdstip - clock_timestamp()) as "volgendePogingTijdstip",
  to_char(w.vast_tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as plaats,
  w.opgelost_hoe as hoe, w.opgelost_tijdstip as "opgelostTijdstip", r.at as "opnieuwTijdstip",
  r.naam as "opnieuwDoorNaam", w.klok_sleutel as sleutel, w.alarm, x.soort as brief, w.fact_seq as "feitSeq",
  o.journey_id as "dossierId", o.soort as "dossierSoort", o.team_id as "teamId", t.naam as "teamNaam"`;
const TABLES = `left join dossier_overview o on o.journey_id = w.journey_id left join clients c on c.id = o.client_id
  left join teams t on t.id = o.team_id left join outbox x on x.id = w.outbox_id
  left join lateral (select f.at, m.naam from vastgelopen_werk_feiten f left join medewerkers m on m.id = f.actor_id
    where f.werk_id = w.id and f.type = 'WorkRetried' order by f.versie desc limit 1) r on true`;

/**
 * A page of what the engine could not do, longest stuck first, with how much is open for the caller. Whose dossier it
 * is stands there only for who sees that dossier. Undefined for a cursor we never gave.
 */
export async function listVastgelopenWerk(
  sql: Sql,
  { alles, cursor, limit }: WerkFilter,
  sightAfter: (parameters: number) => WerkSight,
) {
  const after = cursor === undefined ? null : decodeMoment(cursor);
  if (after === undefined) return undefined;
  const place = after ? ' and (w.vast_tijdstip, w.id) > ($1::timestamptz, $2::uuid)' : '';
  const which = alles
    ? `(w.opgelost_tijdstip is null or w.opgelost_tijdstip > regie_now() - interval '${KEEP_DAYS} days')`
    : 'w.opgelost_tijdstip is null';
  const { rows: sight, dossier } = sightAfter(after?.length ?? 0);
  const [rows, aantal] = await Promise.all([
    sql.query<Row[]>(
      `select ${COLUMNS}, case when ${dossier.sql} then c.naam end as naam from vastgelopen_werk w ${TABLES}
       where w.vast_tijdstip is not null and ${which} and ${sight.sql}${place}
       order by w.vast_tijdstip, w.id limit ${limit + 1}`,
      [...(after ?? []), ...dossier.parameters],
    ),
    countVastgelopenWerk(sql, sightAfter),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    aantal,
    next: rows.length > page.length && last ? encodeCursor([last.plaats, last.id]) : undefined,
  };
}

async function countVastgelopenWerk(
  sql: Sql,
  sightAfter: (parameters: number) => WerkSight,
): Promise<number> {
  const { rows: sight } = sightAfter(0);
  const [{ aantal }] = await sql.query<{ aantal: number }[]>(
    `select count(*)::int as aantal from vastgelopen_werk w left join dossier_overview o on o.journey_id = w.journey_id
     where w.vast_tijdstip is not null and w.opgelost_tijdstip is null and ${sight.sql}`,
    [...sight.parameters],
  );
  return aantal;
}

/** How much is stuck per kind, for the metrics: a number says nothing of anybody. */
export async function countWerkPerSoort(sql: Sql): Promise<Record<WerkSoort, number>> {
  const rows = await sql.query<{ soort: WerkSoort; aantal: number }[]>(
    `select soort, count(*)::int as aantal from vastgelopen_werk
     where vast_tijdstip is not null and opgelost_tijdstip is null group by 1`,
    [],
  );
  const none = Object.fromEntries(Object.keys(WERK_SOORTEN).map((soort) => [soort, 0]));
  return { ...none, ...Object.fromEntries(rows.map(({ soort, aantal }) => [soort, aantal])) } as Record<
    WerkSoort,
    number
  >;
}

function itemOf(row: Row) {
  const { id, soort, reden, pogingen, hoe, naam, dossierId } = row;
  return {
    id,
    soort,
    soortLabel: WERK_SOORTEN[soort],
    wat: watWerkt(row),
    reden,
    redenTekst: redenTekst(reden),
    pogingen,
    eerstePogingTijdstip: row.eerstePogingTijdstip,
    laatstePogingTijdstip: row.laatstePogingTijdstip,
    volgendePogingTijdstip: hoe === null ? row.volgendePogingTijdstip : null,
    stand: hoe ?? 'OPEN',
    opgelostTijdstip: row.opgelostTijdstip,
    opnieuw: row.opnieuwTijdstip && { door: row.opnieuwDoorNaam, tijdstip: row.opnieuwTijdstip },
    dossier: dossierId && {
      id: dossierId,
      soort: row.dossierSoort,
      soortLabel: SOORTEN[row.dossierSoort as Soort] ?? row.dossierSoort,
      client: naam === null ? null : { naam },
      team: row.teamId,
      teamNaam: row.teamNaam,
    },
  };
}
