import { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures of a large centre read: now, as of a past moment, of phases that were left; and what counting reads. */
export class CijfersToen1797400000000 implements MigrationInterface {
  name = 'CijfersToen1797400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of [
      'standen_geleerd',
      'standen_herzien',
      'standen_fase',
      'besluiten_geleerd',
      'besluiten_herzien',
    ])
      await runner.query(`drop index regie.dossier_${index}`);
    await runner.query('drop index regie.dossier_besluiten_elders, regie.dossier_besluiten_verstreken');
    await runner.query(
      'drop index regie.facts_team, regie.productie_dagen_functie, regie.dossier_standen_nu',
    );
    await runner.query(`create index dossier_standen_nu on regie.dossier_standen (team_id, soort, geldig_tot, geldig_van)
      where open and bekend_tot = 'infinity'`);
    await runner.query(
      'create index dossier_standen_toen on regie.dossier_standen (team_id, bekend_tot, geldig_tot) where open',
    );
    await runner.query(`create index dossier_besluiten_verstreken on regie.dossier_besluiten (team_bij_verstrijken, besluit_datum)
      where team_bij_verstrijken is not null`);
  }
}

const statements = [
  // What lies there on a day is what has not ended by then. Narrow, since the planner thinks that is most rows and weighs
  // the pages of the index.
  'drop index regie.dossier_standen_nu',
  `create index dossier_standen_nu on regie.dossier_standen (team_id, geldig_tot)
     where open and bekend_tot = 'infinity'`,
  // What has become known since a moment, and what is known no longer: the counts of now without these are those of then.
  'drop index regie.dossier_standen_toen',
  `create index dossier_standen_geleerd on regie.dossier_standen (team_id, bekend_van)
     where open and bekend_tot = 'infinity'`,
  `create index dossier_standen_herzien on regie.dossier_standen (team_id, bekend_tot)
     where open and bekend_tot < 'infinity'`,
  `create index dossier_besluiten_geleerd on regie.dossier_besluiten (team_id, bekend_van)
     where bekend_tot = 'infinity'`,
  `create index dossier_besluiten_herzien on regie.dossier_besluiten (team_id, bekend_tot)
     where bekend_tot < 'infinity'`,
  // What is counted elsewhere for the team where the term passed.
  'drop index regie.dossier_besluiten_verstreken',
  `create index dossier_besluiten_elders on regie.dossier_besluiten (team_id, besluit_datum)
     where team_bij_verstrijken <> team_id`,
  `create index dossier_besluiten_verstreken on regie.dossier_besluiten (team_bij_verstrijken, besluit_datum)
     where team_bij_verstrijken <> team_id`,
  // The days in a phase, without a look at the rows.
  `create index dossier_standen_fase on regie.dossier_standen (team_id, journey_id, fase) include (geldig_van, geldig_tot)
     where open and bekend_tot = 'infinity'`,
  `create index productie_dagen_functie on regie.productie_dagen (team_id, datum, functie) include (norm_minuten)`,
  // One or two facts of a dossier name a team, and counting asks which of every fact.
  `create index facts_team on regie.facts (journey_id, seq) where data ?| array['naarTeamId', 'teamId']`,
];
