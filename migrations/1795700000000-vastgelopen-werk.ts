import { MigrationInterface, QueryRunner } from 'typeorm';

/** What the engine could not do: counted here, so that emptying the queue forgets nothing. */
export class VastgelopenWerk1795700000000 implements MigrationInterface {
  name = 'VastgelopenWerk1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.vastgelopen_werk_feiten, regie.vastgelopen_werk');
    await runner.query('alter table regie.outbox drop column overdrachten');
  }
}

const tables = [
  // A job of a dead worker may stay locked for days when that worker's clock was ahead; a new number is a new job.
  `alter table regie.outbox add column overdrachten integer not null default 0`,
  // One row per piece of work that failed; `vast_tijdstip` is set when all attempts were used. `bron` names the work.
  `create table regie.vastgelopen_werk (
     id uuid primary key, bron text not null,
     soort text not null check (soort in ('ALARM', 'BRIEF', 'KLANTREIS', 'REGELS', 'PRODUCTIE', 'MELDINGEN')),
     -- Null when a whole follower stands still.
     journey_id uuid references regie.journeys (id),
     outbox_id uuid references regie.outbox (id), fact_seq integer,
     klok_sleutel text, klok_versie integer, alarm text,
     -- Where the follower stood when it stopped.
     volger_plaats text,
     reden text not null, pogingen integer not null,
     eerste_poging_tijdstip timestamptz not null, laatste_poging_tijdstip timestamptz not null,
     -- These two are moments of the machine, not of the domain: a pause must not end because the demo moves its clock.
     volgende_poging_tijdstip timestamptz not null, bezig_tot_tijdstip timestamptz,
     vast_tijdstip timestamptz, versie integer not null default 0,
     opgelost_tijdstip timestamptz, opgelost_hoe text check (opgelost_hoe in ('GELUKT', 'VERVALLEN')),
     check ((opgelost_tijdstip is null) = (opgelost_hoe is null)))`,
  `create table regie.vastgelopen_werk_feiten (
     werk_id uuid not null references regie.vastgelopen_werk (id), versie integer not null, type text not null,
     actor_id text not null, hoedanigheid text not null, data jsonb not null, at timestamptz not null,
     position bigint generated always as identity, xid xid8 not null default pg_current_xact_id(),
     primary key (werk_id, versie))`,
];

const indexes = [
  `create unique index vastgelopen_werk_eenmaal on regie.vastgelopen_werk (bron) where opgelost_tijdstip is null`,
  `create index vastgelopen_werk_open on regie.vastgelopen_werk (vast_tijdstip, id)
     where opgelost_tijdstip is null and vast_tijdstip is not null`,
  `create index vastgelopen_werk_alarm on regie.vastgelopen_werk (journey_id, klok_sleutel)
     where opgelost_tijdstip is null and soort = 'ALARM'`,
  `create index vastgelopen_werk_opgelost on regie.vastgelopen_werk (opgelost_tijdstip)
     where opgelost_tijdstip is not null`,
  `create index vastgelopen_werk_feiten_log on regie.vastgelopen_werk_feiten (xid, position)`,
];

const rights = [
  `create trigger append_only before update or delete on regie.vastgelopen_werk_feiten
     for each row execute function regie.refuse_change()`,
  `create trigger append_only_truncate before truncate on regie.vastgelopen_werk_feiten
     for each statement execute function regie.refuse_change()`,
  `grant select, insert, update, delete on regie.vastgelopen_werk to regie_app`,
  `grant select, insert on regie.vastgelopen_werk_feiten to regie_app`,
  `grant usage, select on all sequences in schema regie to regie_app`,
];
