import { ROLLEN, type Rol } from '../../libs/domain/rollen';
import { aanvraag, addPerson, personOf, TEAMS } from './centre';
import { openApi, type TestApi } from './open-api';

const ROLES = ROLLEN.filter((rol) => rol !== 'SYSTEEM');
const MEDICAL: Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV', 'MEDISCH_SECRETARESSE'];
const KANTOOR: Rol[] = ['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER', 'PLANNER'];
const EVERYWHERE: Rol[] = ['KWALITEITSTOETSER', 'PRIVACY_OFFICER'];

let api: TestApi;
let dossierId: string;

beforeAll(async () => {
  api = await openApi();
  // Without a vast aanspreekpunt, so that nobody sees it for that reason.
  const { body } = await api.as(personOf('TEAMONDERSTEUNER', 'heerlen-1')).post('/v1/aanvragen', aanvraag());
  dossierId = body.dossierId;
});
afterAll(() => api?.close());

const sees = (rol: Rol, team: string): boolean =>
  rol !== 'FUNCTIONEEL_BEHEERDER' &&
  (team === 'heerlen-1' || EVERYWHERE.includes(rol) || (KANTOOR.includes(rol) && team === 'heerlen-2'));
const logged = async (where: string) =>
  (await api.database.owner.query(`select * from access_log where ${where} order by id desc`)).rows;

describe.each(TEAMS)('of team %s', (team) => {
  test.each(ROLES)('%s gets what is theirs', async (rol) => {
    const person = api.as(personOf(rol, team));
    const seen = sees(rol, team);
    const expected = (allowed: boolean) => (!seen ? 404 : allowed ? 200 : 403);
    const own = team === 'heerlen-1';
    const statusOf = async (part: string) => (await person.get(`/v1/dossiers/${dossierId}${part}`)).status;
    for (const part of ['', '/feiten', '/termijnen', '/brieven'])
      expect([part, await statusOf(part)]).toEqual([part, expected(true)]);
    expect(await statusOf('/medisch')).toBe(expected(own && MEDICAL.includes(rol)));
    expect(await statusOf('/fml')).toBe(expected(own && [...MEDICAL, 'ARBEIDSDESKUNDIGE'].includes(rol)));
    expect(await statusOf('/inzage')).toBe(expected(rol === 'PRIVACY_OFFICER'));
    const list = (await person.get('/v1/dossiers')).body.items.map(({ id }: { id: string }) => id);
    expect(list).toEqual(seen ? [dossierId] : []);
    const search = (await person.get('/v1/dossiers?zoek=hof')).body.items;
    expect(search).toHaveLength(seen ? 1 : 0);
  });
});

describe('the access log', () => {
  test('has one line per look: who, in which capacity, what', async () => {
    await api.as('kt-breda-1').get(`/v1/dossiers/${dossierId}/feiten`);
    const [line] = await logged(`actor_id = 'kt-breda-1' and object = 'feiten'`);
    expect(line).toMatchObject({
      hoedanigheid: 'KWALITEITSTOETSER',
      journey_id: dossierId,
      handeling: 'LEES',
      uitkomst: 'OK',
      verzoek_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('has those who were told it does not exist, and those who were refused', async () => {
    await api.as('pb-breda-1').get(`/v1/dossiers/${dossierId}/termijnen`);
    expect((await logged(`actor_id = 'pb-breda-1' and object = 'termijnen'`))[0]).toMatchObject({
      uitkomst: 'NIET_GEVONDEN',
      journey_id: dossierId,
    });
    await api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}/medisch`);
    expect((await logged(`actor_id = 'pb-heerlen-1' and object = 'medisch'`))[0]).toMatchObject({
      uitkomst: 'GEWEIGERD',
      handeling: 'LEES_MEDISCH',
    });
    await api.as('va-heerlen-1').act(dossierId, 1, 'schortOp', {});
    expect((await logged(`actor_id = 'va-heerlen-1' and handeling = 'ACTIE'`))[0]).toMatchObject({
      uitkomst: 'GEWEIGERD',
      object: 'schortOp',
    });
  });

  test('has that somebody searched, and not for whom', async () => {
    await api.as('pb-heerlen-1').get('/v1/dossiers?zoek=Geheimenaam&fase=INTAKE');
    const [line] = await logged(`actor_id = 'pb-heerlen-1' and handeling = 'ZOEK'`);
    expect(line.object).toBe('dossiers fase,zoek');
    expect(api.log.join('')).not.toContain('Geheimenaam');
  });

  test('is read by the privacy officer, and that too is on record', async () => {
    const { body } = await api.as('po-breda-1').get(`/v1/dossiers/${dossierId}/inzage`);
    expect(body.items[0]).toEqual({
      tijdstip: expect.stringMatching(/^2026-06-01T/),
      door: { id: expect.any(String), naam: expect.any(String) },
      hoedanigheid: expect.any(String),
      handeling: expect.any(String),
      object: expect.any(String),
      uitkomst: expect.any(String),
    });
    expect(
      (await logged(`actor_id = 'po-breda-1' and handeling = 'LEES_INZAGE' and uitkomst = 'OK'`)).length,
    ).toBeGreaterThan(0);
  });

  test('that cannot be written lets nobody look', async () => {
    await api.database.owner.query('revoke insert on access_log from regie_app');
    try {
      const answer = await api.as('va-heerlen-1').get(`/v1/dossiers/${dossierId}`);
      expect([answer.status, answer.body.code]).toEqual([500, 'FOUT']);
      expect(JSON.stringify(answer.body)).not.toMatch(/Hof|access_log|permission/);
    } finally {
      await api.database.owner.query('grant insert on access_log to regie_app');
    }
  });
});

describe('a role', () => {
  test('that ended is out on the next request', async () => {
    await addPerson(api.database.owner, 'tijdelijk', 'heerlen-1', ['PROCESBEGELEIDER']);
    const person = api.as('tijdelijk');
    expect((await person.get(`/v1/dossiers/${dossierId}`)).status).toBe(200);
    await api.database.owner.query(
      `update medewerker_rollen set tot = '2026-06-01' where medewerker_id = 'tijdelijk'`,
    );
    const answer = await person.get(`/v1/dossiers/${dossierId}`);
    expect([answer.status, answer.body.code]).toEqual([403, 'GEEN_ROL']);
  });

  test('that begins tomorrow is not there today', async () => {
    await addPerson(api.database.owner, 'morgen', 'heerlen-1', ['PROCESBEGELEIDER'], '2026-06-02');
    expect((await api.as('morgen').get('/v1/ik')).status).toBe(403);
  });

  test('SYSTEEM is nobody, whatever the table says', async () => {
    await addPerson(api.database.owner, 'robot', 'heerlen-1', ['SYSTEEM']);
    expect((await api.as('robot').get('/v1/ik')).status).toBe(403);
  });

  test('of somebody who moved to another team goes along with them', async () => {
    await addPerson(api.database.owner, 'verhuizer', 'heerlen-1', ['VERZEKERINGSARTS']);
    expect((await api.as('verhuizer').get(`/v1/dossiers/${dossierId}/medisch`)).status).toBe(200);
    await api.database.owner.query(
      `update medewerkers set team_id = 'breda-1', kantoor_id = 'breda' where id = 'verhuizer'`,
    );
    expect((await api.as('verhuizer').get(`/v1/dossiers/${dossierId}/medisch`)).status).toBe(404);
  });

  test('elsewhere does not act here: a VA of Breda who is kwaliteitstoetser sees, and no more', async () => {
    await addPerson(api.database.owner, 'dubbel', 'breda-1', [
      'VERZEKERINGSARTS',
      'PROCESBEGELEIDER',
      'KWALITEITSTOETSER',
    ]);
    const { body } = await api.as('dubbel').get(`/v1/dossiers/${dossierId}`);
    expect(body).toMatchObject({ acties: [], magMedisch: false, magFml: false });
    expect((await api.as('dubbel').act(dossierId, 1, 'trekIn', {})).status).toBe(403);
  });
});

describe('a vast aanspreekpunt', () => {
  test('keeps sight of the dossier that went to another team, and not of its medical file', async () => {
    await addPerson(api.database.owner, 'aanspreek', 'breda-1', ['SMV', 'PROCESBEGELEIDER']);
    await api.database.owner.query(
      `update dossier_overview set vast_aanspreekpunt_id = 'aanspreek' where journey_id = $1`,
      [dossierId],
    );
    const person = api.as('aanspreek');
    expect((await person.get(`/v1/dossiers/${dossierId}`)).status).toBe(200);
    expect((await person.get('/v1/dossiers')).body.items).toHaveLength(1);
    expect((await person.get(`/v1/dossiers/${dossierId}/medisch`)).status).toBe(403);
  });
});
