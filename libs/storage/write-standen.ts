import type { EntityManager } from 'typeorm';
import type { Standen } from '../domain/kpi/standen-van';
import { snakeCase } from './snake-case';

export interface GevouwenDossier extends Standen {
  id: string;
  /** The last fact that was folded. */
  seq: number;
}

interface Table {
  name: string;
  /** Columns in the order of the table, with their type. */
  columns: Record<string, string>;
  key: readonly string[];
}

const STANDEN: Table = {
  name: 'dossier_standen',
  columns: {
    journey_id: 'uuid',
    soort: 'text',
    variant: 'text',
    vangnet: 'boolean',
    team_id: 'text',
    fase: 'text',
    open: 'boolean',
    beslist: 'boolean',
    uiterlijke_beslisdatum: 'date',
    opgeschort: 'boolean',
    overgenomen_te_laat: 'boolean',
    instroom: 'boolean',
    geldig_van: 'date',
    geldig_tot: 'date',
    bekend_van: 'timestamptz',
    bekend_tot: 'timestamptz',
  },
  key: ['journey_id', 'bekend_van', 'geldig_van'],
};
const BESLUITEN: Table = {
  name: 'dossier_besluiten',
  columns: {
    journey_id: 'uuid',
    fact_seq: 'integer',
    soort: 'text',
    variant: 'text',
    vangnet: 'boolean',
    besluit_datum: 'date',
    uiterlijke_beslisdatum: 'date',
    op_tijd: 'boolean',
    team_id: 'text',
    team_bij_verstrijken: 'text',
    overgenomen_te_laat: 'boolean',
    uitkomst: 'text',
    is_besluit: 'boolean',
    na_heropening: 'boolean',
    einde: 'boolean',
    verzuim_dagen: 'integer',
    bekend_van: 'timestamptz',
    bekend_tot: 'timestamptz',
  },
  key: ['journey_id', 'fact_seq', 'bekend_van'],
};

const VERBLIJVEN: Table = {
  name: 'dossier_verblijven',
  columns: {
    journey_id: 'uuid',
    fase: 'text',
    team_id: 'text',
    vertrek_datum: 'date',
    dagen: 'integer',
    bekend_van: 'timestamptz',
    bekend_tot: 'timestamptz',
  },
  key: ['journey_id', 'fase', 'bekend_van'],
};

/** Makes the rows of these dossiers what was folded: rows that no longer hold go, new ones come, the rest is untouched. */
export async function writeStanden(
  manager: EntityManager,
  dossiers: readonly GevouwenDossier[],
): Promise<void> {
  await replaceRows(manager, STANDEN, dossiers, ({ standen }) => standen);
  await replaceRows(manager, BESLUITEN, dossiers, ({ besluiten }) => besluiten);
  await replaceRows(manager, VERBLIJVEN, dossiers, ({ verblijven }) => verblijven);
  await manager.query(
    `insert into dossier_gevouwen select * from unnest($1::uuid[], $2::integer[])
     on conflict (journey_id) do update set seq = excluded.seq where dossier_gevouwen.seq < excluded.seq`,
    [dossiers.map(({ id }) => id), dossiers.map(({ seq }) => seq)],
  );
}

async function replaceRows(
  manager: EntityManager,
  { name, columns, key }: Table,
  dossiers: readonly GevouwenDossier[],
  rowsOf: (dossier: GevouwenDossier) => readonly object[],
): Promise<void> {
  const rows = dossiers.flatMap((dossier) =>
    rowsOf(dossier).map((row) => ({ journey_id: dossier.id, ...inColumns(row) })),
  );
  const list = Object.keys(columns).join(', ');
  const nieuw = `select ${list} from jsonb_to_recordset($1) as x (${shape(columns)})`;
  await manager.query(
    `delete from ${name} where journey_id = any($2) and (${key.join(', ')}) in (
       select ${key.join(', ')} from (
         select ${list} from ${name} where journey_id = any($2) except ${nieuw}) weg)`,
    [JSON.stringify(rows), dossiers.map(({ id }) => id)],
  );
  await manager.query(`insert into ${name} (${list}) ${nieuw} on conflict (${key.join(', ')}) do nothing`, [
    JSON.stringify(rows),
  ]);
}

/** A row as its table has it. */
export const inColumns = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value as unknown]));

const shape = (columns: Table['columns']): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
