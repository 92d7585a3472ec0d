import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { dataSourceOptions } from '../libs/storage/data-source';
import { migrations } from '../libs/storage/migrate';
import { rows } from '../libs/storage/rows';
import { openTestDatabase, type TestDatabase } from './support/test-database';

// Row classes mirror columns and keys; these belong to the migrations alone, where they can be partial, named and explained.
const ofTheMigrations = [/^DROP INDEX /, /^ALTER TABLE \S+ DROP CONSTRAINT "\w+_(fkey|check)\d*"$/];

// TypeORM has no type xid8. No code reads these columns through a row class.
const notExpressible = [
  'beoordeling_feiten',
  'facts',
  'followers',
  'mandaat_feiten',
  'mdo_feiten',
  'melding_feiten',
  'taak_feiten',
  'vastgelopen_werk_feiten',
].map((table) => `ALTER TABLE "${table}" DROP COLUMN "xid"`);
// What the database computes itself TypeORM wants to keep in a table of its own. Nobody reads it through a row class.
notExpressible.push(
  'ALTER TABLE "taken" DROP COLUMN "beurt_datum"',
  'DELETE FROM "regie"."typeorm_metadata" WHERE "type" = $1 AND "name" = $2 AND "database" = $3 AND "schema" = $4 AND "table" = $5',
);

/** What TypeORM would change in the database to make it fit the row classes. */
async function drift(url: string, entities: unknown[]): Promise<string[]> {
  const options = { ...dataSourceOptions({ url }), entities } as ConstructorParameters<typeof DataSource>[0];
  const dataSource = await new DataSource(options).initialize();
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  return upQueries
    .map(({ query }) => query)
    .filter(
      (query) => !notExpressible.includes(query) && !ofTheMigrations.some((known) => known.test(query)),
    );
}

@Entity('teams')
class TeamRowWithMore {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kantoorId!: string;

  @Column('text')
  naam!: string;

  @Column('text')
  telefoon!: string;
}

@Entity('teams')
class TeamRowWithLess {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  naam!: string;
}

@Entity('teams')
class TeamRowWithOtherKey {
  @PrimaryColumn('text')
  id!: string;

  @PrimaryColumn('text')
  kantoorId!: string;

  @Column('text')
  naam!: string;
}

describe('the row classes and the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    // TypeORM looks there for what the database computes; nobody else needs that table.
    await database.owner.query(
      'create table regie.typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
    await database.owner.query('grant select on regie.typeorm_metadata to regie_app');
  });
  afterAll(() => database.close());

  it('agree on every table', async () => {
    expect(await drift(database.url, rows)).toEqual([]);
  });

  it('cover every table there is', async () => {
    const { rows: tables } = await database.owner.query<{ name: string }>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
        where nspname in ('regie', 'medisch') and relkind = 'r' and relname <> 'typeorm_metadata' order by 1`,
    );
    const mirrored = database.dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
    expect(mirrored).toEqual(tables.map(({ name }) => name));
  });

  it.each([
    ['a column the table lacks', TeamRowWithMore, 'ALTER TABLE "teams" ADD "telefoon" text NOT NULL'],
    ['a column the class lacks', TeamRowWithLess, 'ALTER TABLE "teams" DROP COLUMN "kantoor_id"'],
    ['another key', TeamRowWithOtherKey, expect.stringContaining('ADD CONSTRAINT')],
  ])('would show %s', async (_, entity, query) => {
    expect(await drift(database.url, [entity])).toContainEqual(query);
  });

  it('leaves no migration out', () => {
    const files = readdirSync(join(__dirname, '../migrations')).filter((file) => file.endsWith('.ts'));
    expect(migrations.map(({ name }) => name.slice(-13))).toEqual(
      files.sort().map((file) => file.slice(0, 13)),
    );
  });
});
