import { MdoStage, type Who } from '../support/mdo';
import { readPdf } from '../support/pdf-text';
import { mdoCijfersPerTeam } from '../../libs/casework/queries/mdo-cijfers.query';
import { PoolSql, type Sql } from '../../libs/storage/sql';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
let mdo: MdoStage;
beforeAll(async () => {
  api = await openApi();
  mdo = new MdoStage(api);
});
const as = (who: Who) => mdo.as(who);
const read = (id: string, who?: Who) => mdo.read(id, who);
const act = (...asked: Parameters<MdoStage['act']>) => mdo.act(...asked);
const begun = (clients?: number) => mdo.begun(clients);
afterAll(() => api?.close());

afterEach(() => mdo.sluitAlles());

describe('an MDO', () => {
  test('builds its agenda itself, with the reasons in words, and what was asked first', async () => {
    const { dossierId } = await api.openDossier();
    const other = (await api.openDossier()).dossierId;
    await as('va').act(other, 1, 'vraagMdo', { vraag: 'spreekuur of op stukken?' });
    const { id } = (await as('pb').post('/v1/mdo-sessies', {})).body;
    const { agenda, status } = await read(id);
    expect(status).toBe('GEPLAND');
    expect(agenda[0]).toMatchObject({
      dossierId: other,
      redenen: expect.arrayContaining([expect.objectContaining({ soort: 'GEVRAAGD' })]),
    });
    expect(agenda[0].redenen[0].soort).toBe('GEVRAAGD');
    expect(agenda[0].redenen[0].tekst).toContain('spreekuur of op stukken?');
    expect(agenda.find((punt: { dossierId: string }) => punt.dossierId === dossierId).redenen).not.toEqual(
      [],
    );
  });

  test('records the outcome of a client in dossier and session at once, and brings the next one on the screen', async () => {
    const { id } = await begun();
    const before = await read(id);
    const dossierId = before.huidig.dossierId;
    const answer = await act(id, 'pb', 'besluit', {
      dossierId,
      bespreking: {
        notitie: 'Spreekuur plannen',
        afspraken: [
          { titel: 'Spreekuur plannen', discipline: 'MEDISCH_SECRETARESSE', gereedDatum: '2026-06-12' },
        ],
        volgendeDatum: '2026-07-01',
      },
      acties: [
        {
          actie: 'schortOp',
          gegevens: { grond: 'AWB_4_15_2B', vanafDatum: '2026-04-01', reden: 'met vakantie' },
        },
      ],
    });
    expect(answer.body).toMatchObject({ id, dossierId });
    const dossier = (await as('pb').get(`/v1/dossiers/${dossierId}`)).body;
    expect(dossier.termijnStatus).toBe('OPGESCHORT');
    expect(dossier.taken.map(({ label }: { label: string }) => label)).toContain('Spreekuur plannen');
    const after = await read(id);
    expect(after.agenda.find((punt: { dossierId: string }) => punt.dossierId === dossierId)).toMatchObject({
      status: 'BESPROKEN',
      uitkomst: { afspraken: 1, volgendeDatum: '2026-07-01' },
    });
    expect(after.huidig.dossierId).not.toBe(dossierId);
  });

  test('writes nothing of an outcome of which one part is refused', async () => {
    const { id } = await begun();
    const { huidig, versie } = await read(id);
    const bespreking = { notitie: 'ok' };
    const own = { actie: 'hervat', gegevens: { datum: '2026-06-01' } };
    const foreign = { actie: 'stelBelastbaarheidVast', gegevens: {} };
    const first = await act(id, 'pb', 'besluit', { dossierId: huidig.dossierId, bespreking, acties: [own] });
    expect([first.status, first.body.code]).toEqual([409, 'NIET_IN_DEZE_FASE']);
    const second = await act(id, 'pb', 'besluit', {
      dossierId: huidig.dossierId,
      bespreking,
      acties: [foreign],
    });
    expect(second.status).toBe(403);
    expect((await read(id)).versie).toBe(versie);
    expect((await as('pb').get(`/v1/dossiers/${huidig.dossierId}`)).body.versie).toBe(1);
  });

  test('lets nothing be decided when who must be there has left', async () => {
    const { id } = await begun();
    await act(id, 'va', 'meldAfwezig');
    const { huidig, quorum } = await read(id);
    expect(quorum.BEOORDELING.ontbreekt).toEqual(['VERZEKERINGSARTS']);
    const answer = await act(id, 'pb', 'besluit', { dossierId: huidig.dossierId });
    expect([answer.status, answer.body.code]).toEqual([409, 'GEEN_QUORUM']);
    expect(
      (await act(id, 'pb', 'volgendeKeer', { dossierId: huidig.dossierId, reden: 'arts weg' })).status,
    ).toBe(200);
    await act(id, 'pb', 'sluit');
    const next = (await as('pb').post('/v1/mdo-sessies', {})).body.id;
    const punt = (await read(next)).agenda.find(
      ({ dossierId }: { dossierId: string }) => dossierId === huidig.dossierId,
    );
    expect(punt.redenen[0]).toMatchObject({
      soort: 'DOORGESCHOVEN',
      tekst: expect.stringContaining('arts weg'),
    });
  });

  test('keeps what was said medically from whoever may not see it', async () => {
    const { id } = await begun();
    const { huidig } = await read(id);
    const { dossierId } = huidig;
    const medischeNotitie = 'geheime diagnose';
    const refused = await act(id, 'pb', 'besluit', { dossierId, bespreking: { medischeNotitie } });
    expect([refused.status, refused.body.code]).toEqual([409, 'NIET_DOOR_DEZE_ROL']);
    expect((await act(id, 'va', 'besluit', { dossierId, bespreking: { medischeNotitie } })).status).toBe(200);
    const verslag = async (who: Who) =>
      JSON.stringify((await as(who).get(`/v1/mdo-sessies/${id}/verslag`)).body);
    expect(await verslag('va')).toContain(medischeNotitie);
    for (const who of ['pb', 'ad', 'rb', 'rv-heerlen-1', 'pl-heerlen-1'])
      expect(await verslag(who)).not.toContain(medischeNotitie);
    // On paper nobody gets it but in the annex, and that only who opens the compartment.
    const paper = async (who: Who, path: string) => {
      const headers = { accept: 'application/pdf, application/problem+json' };
      const url = `/v1/mdo-sessies/${id}/verslag/${path}`;
      const { status, bytes } = await as(who).send({ method: 'GET', url, headers, binary: true });
      return { status, text: status === 200 ? readPdf(bytes!).text : String(bytes) };
    };
    for (const who of ['va', 'pb', 'rv-heerlen-1']) {
      const { status, text } = await paper(who, 'pdf');
      expect([who, status, text]).toEqual([
        who,
        200,
        expect.stringContaining('Verslag MDO van ma 1 jun 2026'),
      ]);
      expect(text).not.toContain(medischeNotitie);
    }
    expect((await paper('va', 'medisch/pdf')).text).toContain(medischeNotitie);
    for (const who of ['pb', 'ad', 'rb', 'rv-heerlen-1', 'pl-heerlen-1']) {
      const { status, text } = await paper(who, 'medisch/pdf');
      expect([who, status, text]).toEqual([who, 403, expect.stringContaining('COMPARTIMENT_GESLOTEN')]);
    }
    expect((await paper('va-breda-1', 'medisch/pdf')).status).toBe(404);
    const { rows } = await api.database.owner.query(
      `select actor_id, uitkomst, journey_id is not null as dossier from access_log
       where handeling = 'LEES_MEDISCH' and object = 'mdo verslag' and journey_id = $1`,
      [dossierId],
    );
    // Once on the screen, once on paper; the other papers opened nothing.
    expect(rows).toEqual(Array(2).fill({ actor_id: 'va-heerlen-1', uitkomst: 'OK', dossier: true }));
    expect(JSON.stringify(await read(id, 'pb'))).not.toContain(medischeNotitie);
    expect(api.log.join('')).not.toContain(medischeNotitie);
  });

  test('changes the vaste aanspreekpunt with a reason, and the replay agrees', async () => {
    const { id } = await begun();
    const { huidig } = await read(id);
    const { dossierId } = huidig;
    const bespreking = { aanspreekpunt: 'ad-heerlen-1' };
    const without = await act(id, 'pb', 'besluit', { dossierId, bespreking });
    expect([without.status, without.body.code]).toEqual([409, 'ONVOLLEDIG']);
    const stranger = await act(id, 'pb', 'besluit', {
      dossierId,
      bespreking: { aanspreekpunt: 'ad-breda-1' },
    });
    expect(stranger.body.fouten[0].veld).toBe('gegevens.bespreking.aanspreekpunt');
    const redenAanspreekpunt = 'werk staat voorop';
    const same = await act(id, 'pb', 'besluit', {
      dossierId,
      bespreking: { aanspreekpunt: 'pb-heerlen-1', redenAanspreekpunt },
    });
    expect([same.status, same.body.code]).toEqual([409, 'AL_AANSPREEKPUNT']);
    expect(same.body.detail).toContain('Kies bij "Vast aanspreekpunt" een ander');
    const done = await act(id, 'pb', 'besluit', {
      dossierId,
      bespreking: { ...bespreking, redenAanspreekpunt },
    });
    expect(done.status).toBe(200);
    const dossier = (await as('pb').get(`/v1/dossiers/${dossierId}`)).body;
    expect(dossier.vastAanspreekpunt.id).toBe('ad-heerlen-1');
  });

  test('gives one answer to one key, and its own version to everyone', async () => {
    const { id } = await begun();
    const { huidig } = await read(id);
    const gegevens = { dossierId: huidig.dossierId, bespreking: { notitie: 'ok' } };
    const key = { 'idempotency-key': 'besluit-1' };
    const first = await act(id, 'pb', 'besluit', gegevens, key);
    const again = await act(id, 'pb', 'besluit', gegevens, key);
    expect(again.body).toEqual(first.body);
    expect((await act(id, 'pb', 'sluit', {}, { 'if-match': '"1"' })).status).toBe(412);
  });

  test('is there only for who sees the team, and to lead only for who has a part in it', async () => {
    const { id } = await begun();
    expect((await as('pb-breda-1').get(`/v1/mdo-sessies/${id}`)).status).toBe(404);
    expect((await as('pb-breda-1').get(`/v1/mdo-sessies/${id}/verslag`)).status).toBe(404);
    expect((await act(id, 'ms-heerlen-1', 'sluit')).status).toBe(403);
    expect((await as('fb-heerlen-1').post('/v1/mdo-sessies', {})).status).toBe(403);
    const { dossierId } = await api.openDossier();
    const alone = await as('pb').act(dossierId, 1, 'bespreekInMdo', { sessieId: id, aanwezig: [] });
    expect([alone.status, alone.body.code]).toEqual([409, 'ALLEEN_IN_MDO']);
  });

  test('says how the team stands: who has a plan and is in view, and what was done of the last one', async () => {
    const { id } = await begun();
    const { huidig } = await read(id);
    const afspraken = ['Bellen', 'Schrijven'].map((titel) => ({ titel, discipline: 'PROCESBEGELEIDER' }));
    await act(id, 'pb', 'besluit', { dossierId: huidig.dossierId, bespreking: { afspraken } });
    await act(id, 'pb', 'sluit');
    const { cijfers } = (await as('pb').get('/v1/mdo-sessies')).body;
    expect(cijfers.metPlanEnInBeeld).toBeGreaterThan(0);
    expect(cijfers.metPlanEnInBeeld).toBeLessThan(cijfers.open);
    expect(cijfers.acties[0]).toMatchObject({ sessieId: id, afgesproken: 2, gedaan: 0 });
    const { versie } = (await as('pb').get(`/v1/dossiers/${huidig.dossierId}`)).body;
    await as('pb').act(huidig.dossierId, versie, 'rondTaakAf', { nummer: 1, resultaat: 'gebeld' });
    await as('pb').act(huidig.dossierId, versie + 1, 'laatTaakVervallen', { nummer: 2, reden: 'niet nodig' });
    // What was dropped is gone, and not done.
    const now = (await as('pb').get('/v1/mdo-sessies')).body;
    expect(now.cijfers.acties[0]).toMatchObject({ afgesproken: 2, gedaan: 1, vervallen: 1 });
    expect(now.perTeam).toBeNull();
    // Who leads the kantoor sees its teams beside each other, each with the figures it sees itself.
    const { perTeam } = (await as('rv-heerlen-1').get('/v1/mdo-sessies')).body;
    expect(perTeam.length).toBeGreaterThan(0);
    expect(perTeam.find(({ team }: { team: string }) => team === 'heerlen-1')).toMatchObject(now.cijfers);
    expect(perTeam.map(({ team }: { team: string }) => team)).not.toContain('breda-1');
  });

  test('asks for the figures of a kantoor in as many statements, however many teams it has', async () => {
    const statements = async (kantoor: string) => {
      const sql = new PoolSql(api.database.dataSource);
      const query = jest.fn(sql.query.bind(sql));
      const teams = await mdoCijfersPerTeam({ query } as unknown as Sql, kantoor);
      return { teams: teams.length, statements: query.mock.calls.length };
    };
    const [een, twee] = [await statements('breda'), await statements('heerlen')];
    expect([een.teams, twee.teams]).toEqual([1, 2]);
    expect(twee.statements).toBe(een.statements);
  });
});
