import type { JourneyContext } from '../../domain/journeys/context';
import { replay, type RecordedFact } from '../../domain/replay';
import { draftOf } from '../../domain/taken/open-taken';
import { datumInAmsterdam } from '../../domain/termijnen/datum';
import { overviewOf } from '../../storage/overview';
import { allRegelboeken } from '../../storage/regelboeken';
import { DOSSIER, dossierOf, type DossierRow } from './dossier.query';
import type { Sql } from './sql';
import { dwangsommenOp, inWoorden, metDwangsom } from './termijnen.query';

/**
 * The dossier as it was known at `tijdstip`: its facts until then, replayed. Names and the team's colleagues are of
 * today. Undefined when it did not exist yet.
 */
export async function readDossierToen(sql: Sql, id: string, tijdstip: string) {
  const [row] = await sql.query<DossierRow[]>(DOSSIER, [id]);
  const replayed = row && (await replayUntil(sql, row, tijdstip));
  if (!replayed) return undefined;
  const { last, openTaken, versie } = replayed;
  const overview = overviewOf(last);
  return dossierOf({
    ...row,
    fase: overview.fase,
    overviewStatus: overview.status,
    uitkomst: overview.uitkomst,
    versie,
    team: overview.team_id,
    teamNaam: overview.team_id === row.team ? row.teamNaam : overview.team_id,
    context: last.stored.context as JourneyContext,
    termijnStatus: overview.termijn_status,
    uiterlijkeBeslisdatum: overview.uiterlijke_beslisdatum,
    wettelijkeDatum: overview.wettelijke_datum,
    termijnGrondslag: overview.termijn_grondslag,
    opgeschortSindsDatum: overview.opgeschort_sinds_datum,
    zonderTermijnReden: overview.zonder_termijn_reden,
    vandaag: datumInAmsterdam(tijdstip),
    taken: openTaken.map((soort) => ({
      id: null,
      titel: null,
      gereedDatum: null,
      ...draftOf(soort, last.stored.context as JourneyContext),
      versie: 0,
      behandelaarId: null,
      behandelaarNaam: null,
      sindsTijdstip: tijdstip,
    })),
  });
}

/** The legal clocks as they stood at `tijdstip`. */
export async function listTermijnenToen(
  sql: Sql,
  id: string,
  tijdstip: string,
): Promise<object[] | undefined> {
  const [row] = await sql.query<DossierRow[]>(DOSSIER, [id]);
  const replayed = row && (await replayUntil(sql, row, tijdstip));
  if (!replayed) return undefined;
  const { last, regels } = replayed;
  const bedragen = dwangsommenOp(last.stored.context, regels, datumInAmsterdam(tijdstip));
  return last.deadlines.map((clock) =>
    metDwangsom(
      inWoorden({
        id: clock.sleutel,
        soort: clock.soort,
        versie: clock.versie,
        startDatum: clock.startDatum,
        uiterlijkeBeslisdatum: clock.uiterlijkeDatum,
        wettelijkeDatum: clock.wettelijkeDatum,
        status: clock.status,
        onderbouwing: clock.onderbouwing,
      }),
      bedragen,
    ),
  );
}

async function replayUntil(sql: Sql, { id, machineId, machineVersion }: DossierRow, tijdstip: string) {
  const facts = await sql.query<RecordedFact[]>(
    `select seq, type, data, cause, actor_id as "actorId", hoedanigheid, at
       from facts where journey_id = $1 and at <= $2 order by seq`,
    [id, tijdstip],
  );
  const regelboekOf = await allRegelboeken((text, parameters) => sql.query(text, parameters));
  const { last, openTaken } = replay(machineId, machineVersion, facts, regelboekOf);
  return (
    last && {
      last,
      openTaken,
      versie: facts.length,
      regels: regelboekOf(last.stored.context.regelVersie ?? 1),
    }
  );
}
