import { MigrationInterface, QueryRunner } from 'typeorm';

/** The judgment of the arts on each act that was drawn, and by which rules of the kantoor the sample follows it. */
export class Beoordelingen1796600000000 implements MigrationInterface {
  name = 'Beoordelingen1796600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...judgments, ...policy, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.beoordeling_feiten');
    await runner.query(
      'alter table regie.mandaat_handelingen drop column id, drop column versie, drop column aanleidingen',
    );
    await runner.query('drop index regie.mandaat_handelingen_door, regie.mandaat_handelingen_open');
    await runner.query(
      `alter table regie.delegatiebeleid drop column steekproef_laagste, drop column steekproef_hoogste,
         drop column steekproef_reeks, drop column door_id, drop column at`,
    );
  }
}

const judgments = [
  `alter table regie.mandaat_handelingen
     add column id uuid not null default gen_random_uuid(), add column versie integer not null default 1,
     add column aanleidingen text[] not null default '{}'`,
  'alter table regie.mandaat_handelingen alter column id drop default',
  'create unique index mandaat_handelingen_id on regie.mandaat_handelingen (id)',
  // By person: whether they did anything for an arts before, and how it was judged.
  'create index mandaat_handelingen_door on regie.mandaat_handelingen (door_id, mandaat_id)',
  // What waits for the arts, or for the SMV to mend: few of all that was done.
  `create index mandaat_handelingen_open on regie.mandaat_handelingen (mandaat_id)
     where beoordelen and oordeel is distinct from 'GOED'`,
  `create table regie.beoordeling_feiten (
     handeling_id uuid not null, versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     primary key (handeling_id, versie),
     constraint beoordeling_feiten_handeling_fkey foreign key (handeling_id) references regie.mandaat_handelingen (id))`,
  `create trigger append_only before update or delete on regie.beoordeling_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.beoordeling_feiten
     for each statement execute function regie.refuse_change()`,
];

const policy = [
  `alter table regie.delegatiebeleid
     add column steekproef_laagste integer not null default 5, add column steekproef_hoogste integer not null default 100,
     add column steekproef_reeks integer not null default 10,
     add column door_id text references regie.medewerkers (id), add column at timestamptz,
     add constraint delegatiebeleid_steekproef_check check (
       steekproef_laagste between 1 and steekproef_hoogste and steekproef_hoogste <= 100
       and steekproef_reeks between 1 and 100)`,
];

const rights = ['grant select, insert on regie.beoordeling_feiten to regie_app'];
