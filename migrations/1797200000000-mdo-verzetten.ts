import { MigrationInterface, QueryRunner } from 'typeorm';

/** A planned MDO has a time of day, can be moved or called off, and whoever has a seat is told. */
export class MdoVerzetten1797200000000 implements MigrationInterface {
  name = 'MdoVerzetten1797200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...sessies, ...berichten]) await runner.query(statement);
  }

  /** What was called off did not exist before; its day is over, and its agenda went back to the dossiers. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.mdo_berichten');
    await runner.query(
      `update regie.mdo_sessies set status = 'GESLOTEN', geopend_tijdstip = afgezegd_tijdstip,
         gesloten_tijdstip = afgezegd_tijdstip, afgezegd_tijdstip = null where status = 'AFGEZEGD'`,
    );
    await runner.query('alter table regie.mdo_sessies drop column aanvang, drop column afgezegd_tijdstip');
    await runner.query(
      `alter table regie.mdo_sessies drop constraint mdo_sessies_status_check,
         add constraint mdo_sessies_status_check check (status in ('GEPLAND', 'OPEN', 'GESLOTEN')),
         add constraint mdo_sessies_check check (${stand(`status = 'GEPLAND'`)})`,
    );
  }
}

const stand = (nietBegonnen: string) =>
  `(${nietBegonnen}) = (geopend_tijdstip is null) and (status = 'GESLOTEN') = (gesloten_tijdstip is not null)
    and (huidig_journey_id is null) = (huidig_sinds_tijdstip is null) and (huidig_journey_id is null or status = 'OPEN')`;

const sessies = [
  `alter table regie.mdo_sessies drop constraint mdo_sessies_status_check, drop constraint mdo_sessies_check,
     add column aanvang text check (aanvang ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), add column afgezegd_tijdstip timestamptz`,
  `alter table regie.mdo_sessies
     add constraint mdo_sessies_status_check check (status in ('GEPLAND', 'OPEN', 'GESLOTEN', 'AFGEZEGD')),
     add constraint mdo_sessies_check check (${stand(`status in ('GEPLAND', 'AFGEZEGD')`)}
       and (status = 'AFGEZEGD') = (afgezegd_tijdstip is not null))`,
];

const berichten = [
  // What happened stands in the fact; here is only whom it concerns and whether they saw it.
  `create table regie.mdo_berichten (
     sessie_id uuid not null, versie integer not null, medewerker_id text not null references regie.medewerkers (id),
     gezien_tijdstip timestamptz, primary key (sessie_id, versie, medewerker_id),
     foreign key (sessie_id, versie) references regie.mdo_feiten (sessie_id, versie))`,
  `create index mdo_berichten_open on regie.mdo_berichten (medewerker_id) where gezien_tijdstip is null`,
  `grant select, insert, update on regie.mdo_berichten to regie_app`,
];
