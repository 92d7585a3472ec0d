import { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures as they were published, once a night: what was said stays said, and can be counted again as of that moment. */
export class Publicaties1796810000000 implements MigrationInterface {
  name = 'Publicaties1796810000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.kpi_publicaties');
  }
}

const statements = [
  // `cijfer` is the whole answer: figure, parts, line, norm.
  `create table regie.kpi_publicaties (
     datum date not null, naam text not null, scope text not null, variant text not null,
     tijdstip timestamptz not null, van date not null, tot date not null, cijfer jsonb not null,
     primary key (datum, naam, scope))`,
  `create trigger append_only before update or delete on regie.kpi_publicaties
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.kpi_publicaties
     for each statement execute function regie.refuse_change()`,
  'grant select, insert on regie.kpi_publicaties to regie_app',
];
