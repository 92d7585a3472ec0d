import { setImmediate } from 'node:timers/promises';
import { SOORTEN, type Fout, type Soort } from '../../domain/aanvraag';
import type { JourneyContext } from '../../domain/journeys/context';
import { bereikVan, gevolgenVan, type Bereik, type Gevolg } from '../../domain/journeys/regelwissel';
import { definitionOf } from '../../domain/journeys/registry';
import { labelOfKlok } from '../../domain/klokken';
import type { Regelboek } from '../../domain/regels/regelboek';
import { wijzigingInWoorden } from '../../domain/regels/regel-woorden';
import { volgendRegelboek, type Wijziging } from '../../domain/regels/wijzig-regelboek';
import type { Datum } from '../../domain/termijnen/datum';
import { allRegelboeken, newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from './sql';

const BATCH = 500;
const MEESTE = 200;
const BREATHE = 20;

interface Row {
  id: string;
  soort: string;
  machineId: string;
  machineVersion: number;
  context: JourneyContext;
  fase: string;
}

export interface GevolgVoorDossier extends Gevolg {
  dossierId: string;
  soort: string;
  soortLabel: string;
  termijnLabel: string;
}

export interface Proef {
  kind: 'ok';
  /** The version that these changes would make. */
  versie: number;
  wijzigingen: string[];
  /** Clocks that would move, at most 200; no names. */
  dossiers: GevolgVoorDossier[];
  aantalOpen: number;
  aantalGewijzigd: number;
}

/**
 * Which open dossiers a next rulebook would change, and how; writes nothing. Reads in batches by id, so that neither
 * memory nor the time of one statement grows with the number of dossiers.
 */
export async function proefRegelboek(
  sql: Sql,
  wijzigingen: readonly Wijziging[],
  batch = BATCH,
): Promise<Proef | { kind: 'invalid'; fouten: Fout[] }> {
  const query = (text: string, values: unknown[]) => sql.query(text, values);
  const [boek, boekVan, [{ vandaag, open }]] = await Promise.all([
    newestRegelboek(sql, query),
    allRegelboeken(query),
    sql.query<[{ vandaag: Datum; open: number }]>(
      `select regie_vandaag() as vandaag, count(*)::int as open from dossier_overview where status = 'OPEN'`,
    ),
  ]);
  const next = volgendRegelboek(boek, wijzigingen, vandaag);
  if ('fouten' in next) return { kind: 'invalid', fouten: next.fouten };
  const dossiers: GevolgVoorDossier[] = [];
  let aantalGewijzigd = 0;
  let seen = 0;
  for await (const row of openDossiers(sql, bereikVan(boek, wijzigingen), batch)) {
    // Somebody else waits for this process meanwhile: a batch at a stretch kept them half a second.
    if (++seen % BREATHE === 0) await setImmediate();
    const gevolgen = gevolgenIn(row, boekVan, next.boek);
    if (gevolgen.length === 0) continue;
    aantalGewijzigd += 1;
    dossiers.push(...gevolgen.slice(0, MEESTE - dossiers.length));
  }
  return {
    kind: 'ok',
    versie: next.boek.versie,
    wijzigingen: wijzigingen.map((wijziging) => wijzigingInWoorden(boek, wijziging, vandaag)),
    dossiers,
    aantalOpen: open,
    aantalGewijzigd,
  };
}

function gevolgenIn(row: Row, boekVan: (versie: number) => Regelboek, nieuw: Regelboek): GevolgVoorDossier[] {
  const { id, soort, context, fase } = row;
  const oud = boekVan(context.regelVersie ?? 1);
  return gevolgenVan(definitionOf(row), context, fase, oud, nieuw).map((gevolg) => ({
    dossierId: id,
    soort,
    soortLabel: SOORTEN[soort as Soort] ?? soort,
    ...gevolg,
    termijnLabel: labelOfKlok(gevolg.termijn),
  }));
}

async function* openDossiers(sql: Sql, bereik: readonly Bereik[] | null, batch: number): AsyncGenerator<Row> {
  const { condition, parameters } = conditionOf(bereik);
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await sql.query<Row[]>(
      `select o.journey_id as id, o.soort, j.machine_id as "machineId", j.machine_version as "machineVersion",
              j.context, o.fase
         from dossier_overview o join journeys j on j.id = o.journey_id
        where o.status = 'OPEN' and o.journey_id > $1 and ${condition}
        order by o.journey_id limit ${batch}`,
      [last, ...parameters],
    );
    yield* rows;
    if (rows.length < batch) return;
    last = rows.at(-1)!.id;
  }
}

function conditionOf(bereik: readonly Bereik[] | null): { condition: string; parameters: unknown[] } {
  if (bereik === null) return { condition: 'true', parameters: [] };
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter) + 1}`;
  const each = bereik.map(({ soort, van, tot }) =>
    [
      `o.soort = ${value(soort)}`,
      ...(van === null ? [] : [`o.ontvangst_datum >= ${value(van)}::date`]),
      ...(tot === null ? [] : [`o.ontvangst_datum <= ${value(tot)}::date`]),
    ].join(' and '),
  );
  return { condition: `(${each.join(' or ')})`, parameters };
}
