import { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters as PDF beside their text, and the medical annex of a besluit in the compartment (Wet WIA 106, ZW 75c). */
export class BrievenPdf1795300000000 implements MigrationInterface {
  name = 'BrievenPdf1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...letters, ...annexes]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table medisch.bijlagen');
    await runner.query('alter table regie.brieven drop column pdf, drop column kenmerk');
  }
}

const letters = [
  // Empty for letters from before: their PDF is made from the text when somebody opens it.
  `alter table regie.brieven add column kenmerk text, add column pdf bytea`,
  // A PDF is compressed already.
  `alter table regie.brieven alter column pdf set storage external`,
];

const annexes = [
  // The PDF, encrypted under the key of the compartment; the letter it belongs to says whom it is for.
  `create table medisch.bijlagen (
     brief_id uuid primary key references regie.brieven (id),
     journey_id uuid not null references regie.journeys (id), fact_seq integer not null,
     datum date not null, inhoud bytea not null)`,
  `alter table medisch.bijlagen alter column inhoud set storage external`,
  `create index bijlagen_journey on medisch.bijlagen (journey_id, fact_seq)`,
  `create trigger append_only before update or delete on medisch.bijlagen
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on medisch.bijlagen
     for each statement execute function regie.refuse_change()`,
  `grant select, insert on medisch.bijlagen to regie_app`,
];
