import { MigrationInterface, QueryRunner } from 'typeorm';

/** What medewerkers and clients think: sums per team, never the answers of one person. */
export class Tevredenheid1797000000000 implements MigrationInterface {
  name = 'Tevredenheid1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table regie.tevredenheid_uitkomsten, regie.tevredenheid_metingen');
  }
}

const tables = [
  // A meting that was loaded again stays, with the moment at which the next one took its place.
  `create table regie.tevredenheid_metingen (
     id uuid primary key, bron text not null check (bron in ('WERKBELEVING', 'MENSELIJKE_MAAT')), meting text not null,
     vragenlijst text not null, vorm text not null check (vorm in ('RESPONDENTEN', 'PUBLICATIE')),
     van_datum date not null, tot_datum date not null, uitgenodigd integer check (uitgenodigd > 0),
     respondenten integer check (respondenten > 0), herkomst text not null, hash text not null,
     geladen_door_id text not null, geladen_tijdstip timestamptz not null, vervangen_tijdstip timestamptz,
     constraint tevredenheid_metingen_datum_check check (tot_datum >= van_datum),
     constraint tevredenheid_metingen_respons_check check (respondenten <= uitgenodigd))`,
  `create unique index tevredenheid_metingen_eenmaal on regie.tevredenheid_metingen (bron, meting)
     where vervangen_tijdstip is null`,
  `create table regie.tevredenheid_uitkomsten (
     meting_id uuid not null references regie.tevredenheid_metingen (id), groep text not null, populatie text not null,
     maat text not null, aantal integer, waarde numeric(12, 6), som numeric(18, 6), kwadraten numeric(20, 6), minste integer,
     primary key (meting_id, groep, populatie, maat),
     constraint tevredenheid_uitkomsten_waarde_check check ((waarde is null) = (som is not null and kwadraten is not null)))`,
];

const rights = [
  `grant select, insert, update on regie.tevredenheid_metingen to regie_app`,
  `grant select, insert on regie.tevredenheid_uitkomsten to regie_app`,
];
