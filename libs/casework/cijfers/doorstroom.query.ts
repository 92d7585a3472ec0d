import { LEEFTIJDSGRENZEN, LEEFTIJDSKLASSEN } from '../../domain/doorstroom/leeftijd';
import { labelOfFase } from '../../domain/fasen';
import { percentiel, type Aantal } from '../../domain/doorstroom/percentiel';
import { gebrokenIn, type Maand } from '../../domain/kpi/periode';
import { DISCIPLINES } from '../../domain/taken/taken';
import { addDays, type Datum } from '../../domain/termijnen/datum';
import { getelde, VERBLIJVEN } from '../../storage/maanden';
import { bekendOp, bekendToen } from '../../storage/mutaties';
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
  const begin = dagVoor(maanden[0]!.vanDatum);
  const voorraad = await readVoorraad(sql, wanneer, [begin, ...maanden.map(({ totDatum }) => totDatum)]);
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

// A few thousand lie there of the hundreds of thousands there have been, which no statistics of the table tell: their
// dossiers are looked up one by one, where a join would read all. What is known still and what is not are each read by an
// index of their own, where one question for both would read neither.
async function readLeeftijd(sql: Sql, { teamIds, maanden, opTijdstip }: DoorstroomVraag) {
  const bekend = opTijdstip === null ? [bekendOp('s')] : bekendToen('s', '$4');
  const stand = (known: string) =>
    `select s.journey_id, not s.beslist and not s.opgeschort and s.uiterlijke_beslisdatum < $2 as telaat
     from dossier_standen s
     where s.open and ${known} and s.team_id = any($1) and s.geldig_van <= $2 and s.geldig_tot > $2`;
  const rijen = await sql.query<{ klasse: number; aantal: number; telaat: number }[]>(
    `select width_bucket($2::date - o.ontvangst_datum, $3::integer[]) as klasse, count(*)::int as aantal,
       count(*) filter (where s.telaat)::int as telaat
     from (${bekend.map(stand).join(' union all ')}) s
     cross join lateral (select ontvangst_datum from dossier_overview where journey_id = s.journey_id offset 0) o
     group by 1`,
    [teamIds, maanden.at(-1)!.totDatum, LEEFTIJDSGRENZEN, ...(opTijdstip === null ? [] : [opTijdstip])],
  );
  return LEEFTIJDSKLASSEN.map(({ klasse }, index) => {
    const { aantal = 0, telaat = 0 } = rijen.find((rij) => rij.klasse === index) ?? {};
    return { klasse, aantal, telaat };
  });
}

/** Days in a phase, of dossiers that left it in the period: of the team that had the dossier when it left. */
async function readDoorlooptijd(sql: Sql, { teamIds, maanden, opTijdstip }: DoorstroomVraag) {
  const gebroken = gebrokenIn(maanden);
  const values: unknown[] = [teamIds, maanden[0]!.vanDatum, maanden.at(-1)!.totDatum];
  const value = (parameter: unknown) => `$${values.push(parameter)}`;
  const bron = getelde(VERBLIJVEN, {
    teams: '$1',
    gebroken: gebroken.length > 0 ? value(gebroken) : undefined,
    moment: opTijdstip === null ? undefined : value(opTijdstip),
  });
  const rijen = await sql.query<(Aantal & { fase: string })[]>(
    `select v.fase, v.dagen as waarde, sum(v.aantal)::int as aantal from ${bron} v
      where v.datum between $2::date and $3::date group by 1, 2 having sum(v.aantal) > 0 order by 1, 2`,
    values,
  );
  return [...new Set(rijen.map(({ fase }) => fase))].map((fase) => {
    const verdeling = rijen.filter((rij) => rij.fase === fase);
    return {
      fase,
      label: labelOfFase(fase),
      mediaanDagen: percentiel(verdeling, 0.5),
      p90Dagen: percentiel(verdeling, 0.9),
      aantal: verdeling.reduce((sum, { aantal }) => sum + aantal, 0),
    };
  });
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
