import { aanvraag, nextBsn } from './centre';
import type { TestApi } from './open-api';

export interface OntvangenDossier {
  dossierId: string;
  versie: number;
  team: string;
}

/** An aanvraag that came in on a day and falls to this team by its postcode. */
export async function receive(
  api: TestApi,
  team: string,
  ontvangstDatum: string,
  over: object = {},
): Promise<OntvangenDossier> {
  const postcode = { 'heerlen-2': '6461 AA', 'breda-1': '4811 AA' }[team] ?? '6411 CR';
  const client = { bsn: nextBsn(), naam: `Van ${team}`, geboorteDatum: '1975-02-03', postcode };
  const { status, body } = await api
    .as(`pb-${team}`)
    .post('/v1/aanvragen', aanvraag({ ontvangstDatum, client, ...over }));
  expect(status).toBe(201);
  return { ...body, team };
}
