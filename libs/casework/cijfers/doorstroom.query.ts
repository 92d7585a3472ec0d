import { LEEFTIJDSGRENZEN, LEEFTIJDSKLASSEN } from '../../domain/doorstroom/leeftijd';
import { labelOfFase } from '../../domain/fasen';
import type { Maand } from '../../domain/kpi/periode';
import { DISCIPLINES } from '../../domain/taken/taken';
import { addDays, type Datum } from '../../domain/termijnen/datum';
import { bekendOp } from '../../storage/mutaties';
import type { Sql } from '../queries/sql';
import { readPrognoseVan } from './prognose.query';
import { readBesluiten, readVoorraad } from './tellingen';

export interface DoorstroomVraag {
  teamIds: readonly string[];
  maanden: readonly Maand[];
  /** As known at this moment; null is now. */
  opTijdstip: string | null;
}

/**
 * What came in, what ended and what lies there per month, with all soorten; and of the last day how old it is, how long
 * phases took. As it was known at the moment asked; what is waited for and what is to come, only as it is now.
 */
export async function readDoorstroom(sql: Sql, vraag: DoorstroomVraag) {
  const { teamIds, maanden } = vraag;
  const wanneer = { teamIds, opTijdstip: vraag.opTijdstip };
  const dagen = [maanden[0]!.vanDatum, ...maanden.map(({ totDatum }) => totDatum)];
  const begin = dagVoor(maanden[0]!.vanDatum);
  const voorraad = await readVoorraad(sql, wanneer, [begin, ...dagen]);
  const besluiten = await readBesluiten(sql, { ...wanneer, maanden });
  const op = (dag: Datum, wat: 'open' | 'teLaat' | 'instroom') =>
    voorraad.filter((rij) => rij.dag === dag).reduce((sum, rij) => sum + rij[wat], 0);
  const reeks = maanden.map(({ periode, totDatum }, index) => {
    const vorige = index === 0 ? begin : maanden[index - 1]!.totDatum;
    const instroom = op(totDatum, 'instroom') - op(vorige, 'instroom');
    const uitstroom = besluiten
      .filter((rij) => rij.periode === periode)
      .reduce((sum, { einden }) => sum + einden, 0);
    const verschil = op(totDatum, 'open') - op(vorige, 'open');
    return {
      periode,
      instroom,
      uitstroom,
      // What moved between teams, and what was taken up again: the rest, so that every month adds up.
      overgedragen: verschil - instroom + uitstroom,
      voorraad: op(totDatum, 'open'),
      teLaat: op(totDatum, 'teLaat'),
    };
  });
  const per = (wat: 'instroom' | 'uitstroom' | 'overgedragen') =>
    reeks.map((maand) => ({ periode: maand.periode, aantal: maand[wat] }));
  return {
    instroom: per('instroom'),
    uitstroom: per('uitstroom'),
    overgedragen: per('overgedragen'),
    voorraad: reeks.map(({ periode, voorraad: aantal, teLaat }) => ({ periode, aantal, telaat: teLaat })),
    leeftijd: await readLeeftijd(sql, vraag),
    doorlooptijd: await readDoorlooptijd(sql, vraag),
    ...(vraag.opTijdstip === null ? await readNu(sql, teamIds) : TOEN),
  };
}

/** Who takes up what, and what stands still, is not kept of the past. */
const TOEN = { wachtOp: [], wachtredenen: [], prognose: null };
const readNu = async (sql: Sql, teamIds: readonly string[]) => ({
  ...(await readWachtOp(sql, teamIds)),
  prognose: await readPrognoseVan(sql, teamIds),
});

const dagVoor = (dag: Datum): Datum => addDays(dag, -1);

/** Of which stretches: those known at the moment asked, which is then the parameter after the others. */
const bekend = ({ opTijdstip }: DoorstroomVraag, parameter: string): string =>
  bekendOp('s', opTijdstip === null ? undefined : parameter);
const moment = ({ opTijdstip }: DoorstroomVraag): string[] => (opTijdstip === null ? [] : [opTijdstip]);

// A few thousand lie there of the hundreds of thousands there have been, which no statistics of the table tell: their
// dossiers are looked up one by one, where a join would read all.
async function readLeeftijd(sql: Sql, vraag: DoorstroomVraag) {
  const rijen = await sql.query<{ klasse: number; aantal: number; telaat: number }[]>(
    `select width_bucket($2::date - o.ontvangst_datum, $3::integer[]) as klasse, count(*)::int as aantal,
       count(*) filter (where not s.beslist and not s.opgeschort and s.uiterlijke_beslisdatum < $2)::int as telaat
     from dossier_standen s
     cross join lateral (select ontvangst_datum from dossier_overview where journey_id = s.journey_id offset 0) o
    where s.open and ${bekend(vraag, '$4')} and s.team_id = any($1) and s.geldig_van <= $2 and s.geldig_tot > $2
    group by 1`,
    [vraag.teamIds, vraag.maanden.at(-1)!.totDatum, LEEFTIJDSGRENZEN, ...moment(vraag)],
  );
  return LEEFTIJDSKLASSEN.map(({ klasse }, index) => {
    const { aantal = 0, telaat = 0 } = rijen.find((rij) => rij.klasse === index) ?? {};
    return { klasse, aantal, telaat };
  });
}

/** Days in a phase, of dossiers that left it in the period; a phase that is come back to counts with all its days. */
async function readDoorlooptijd(sql: Sql, vraag: DoorstroomVraag) {
  const { teamIds, maanden } = vraag;
  // As many groups as dossiers had phases: in memory, not by way of the disk.
  await sql.query(`select set_config('work_mem', '64MB', true)`);
  const rijen = await sql.query<{ fase: string; mediaanDagen: number; p90Dagen: number; aantal: number }[]>(
    `select fase, percentile_disc(0.5) within group (order by dagen)::int as "mediaanDagen",
       percentile_disc(0.9) within group (order by dagen)::int as "p90Dagen", count(*)::int as aantal
     from (select s.journey_id, s.fase, sum(case when s.geldig_tot < 'infinity' then s.geldig_tot - s.geldig_van end) as dagen
       from dossier_standen s
       where s.open and ${bekend(vraag, '$4')} and s.team_id = any($1)
       group by 1, 2 having max(s.geldig_tot) between $2::date and $3::date) f
     group by 1 order by 1`,
    [teamIds, maanden[0]!.vanDatum, maanden.at(-1)!.totDatum, ...moment(vraag)],
  );
  return rijen.map((rij) => ({ ...rij, label: labelOfFase(rij.fase) }));
}

interface Wacht {
  soort: 'DISCIPLINE' | 'OPSCHORTING' | 'TAAK';
  waarop: string;
  aantal: number;
}

/**
 * Dossiers with an open taak of a discipline, and why work stands still: by the ground of the opschorting, and taken put
 * on hold. The words of a hold are free text and so never counted apart.
 */
async function readWachtOp(sql: Sql, teamIds: readonly string[]) {
  const rijen = await sql.query<Wacht[]>(
    `select 'DISCIPLINE' as soort, k.discipline as waarop, count(distinct k.journey_id)::int as aantal
       from taken k where k.status = 'OPEN' and k.team_id = any($1) group by 2
     union all
     select 'OPSCHORTING', coalesce(o.termijn_grondslag, ''), count(*)::int
       from dossier_overview o where o.status = 'OPEN' and o.team_id = any($1) and o.termijn_status = 'OPGESCHORT' group by 2
     union all
     select 'TAAK', 'TAAK', count(*)::int from taken k
      where k.status = 'OPEN' and k.team_id = any($1) and k.wacht_tot_datum is not null having count(*) > 0
     order by 3 desc, 2`,
    [teamIds],
  );
  const label = ({ soort, waarop }: Wacht) =>
    soort === 'TAAK' ? 'Taak in de wacht gezet' : `Termijn opgeschort (${waarop})`;
  return {
    wachtOp: rijen
      .filter(({ soort }) => soort === 'DISCIPLINE')
      .map(({ waarop, aantal }) => ({
        discipline: waarop,
        label: DISCIPLINES[waarop]?.label ?? waarop,
        aantal,
      })),
    wachtredenen: rijen
      .filter(({ soort }) => soort !== 'DISCIPLINE')
      .map((rij) => ({ reden: label(rij), aantal: rij.aantal })),
  };
}
