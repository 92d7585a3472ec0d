import type { Client } from 'pg';
import { DELEGATIEBELEID } from './delegatiebeleid';
import { CIJFERBELEID, KANTOREN, TEAMS } from './kantoren';
import type { Medewerker } from './medewerkers';
import { vasteVervangers, werkpatronen } from './tijden';
import { VERDELING } from './verdeling';

/** Writes kantoren, teams, verdeling, people, their roles and hours, in the transaction of the caller. */
export async function writeCentre(
  client: Client,
  people: readonly Medewerker[],
  seed: number,
): Promise<void> {
  const rollen = people.flatMap(({ id, rollen }) =>
    rollen.map((period) => ({ medewerkerId: id, ...period })),
  );
  await insert(client, 'kantoren (id, naam, district)', 'x(id text, naam text, district text)', KANTOREN);
  await insert(
    client,
    'cijferbeleid (kantoor_id, van, beleid, allen_wekelijks)',
    'x("kantoorId" text, van date, beleid text, "allenWekelijks" boolean)',
    CIJFERBELEID,
  );
  await insert(client, 'teams (id, kantoor_id, naam)', 'x(id text, "kantoorId" text, naam text)', TEAMS);
  await insert(
    client,
    'verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van, geldig_tot)',
    `x("kantoorId" text, sleutel text, vanaf integer, "totEnMet" integer, "teamId" text, "geldigVan" date, "geldigTot" date)`,
    VERDELING,
  );
  await insert(
    client,
    'medewerkers (id, naam, kantoor_id, team_id)',
    'x(id text, naam text, "kantoorId" text, "teamId" text)',
    people,
  );
  await insert(
    client,
    'medewerker_rollen (medewerker_id, rol, van, tot)',
    'x("medewerkerId" text, rol text, van date, tot date)',
    rollen,
  );
  await insert(
    client,
    'vaste_vervangers (medewerker_id, rol, van, tot, vervanger_id)',
    'x("medewerkerId" text, rol text, van date, tot date, "vervangerId" text)',
    vasteVervangers(people),
  );
  await insert(
    client,
    'delegatiebeleid (kantoor_id, van, tot, delegeren, bij_afwezigheid, steekproef_laagste, steekproef_hoogste, steekproef_reeks)',
    `x("kantoorId" text, van date, tot date, delegeren text[], "bijAfwezigheid" text, laagste integer, hoogste integer, reeks integer)`,
    DELEGATIEBELEID,
  );
  await insert(
    client,
    'werkpatronen (medewerker_id, van, tot, minuten, aandeel_opleiding, dekking)',
    'x("medewerkerId" text, van date, tot date, minuten integer[], "aandeelOpleiding" integer, dekking numeric)',
    werkpatronen(people, seed),
  );
}

/** Columns of the table and of the JSON stand in the same order. */
async function insert(client: Client, into: string, shape: string, rows: readonly object[]): Promise<void> {
  await client.query(`insert into regie.${into} select * from jsonb_to_recordset($1) as ${shape}`, [
    JSON.stringify(rows),
  ]);
}
