import { CommandBus } from '@nestjs/cqrs';
import { SendBrief } from '../../libs/casework/commands/send-brief';
import { BRIEF_SOORTEN } from '../../libs/domain/brieven';
import { readPdf } from '../support/pdf-text';
import { openApi, type TestApi } from './open-api';

const CANARY = 'KANARIE-lumbale-radiculopathie';
const NAAM = 'Ångström-Żółć';
let api: TestApi;
let dossierId: string;

const act = async (who: string, actie: string, gegevens: object = {}) => {
  const { body } = await api.as(who).get(`/v1/dossiers/${dossierId}`);
  const answer = await api.as(who).act(dossierId, body.versie, actie, gegevens);
  expect([actie, answer.status, answer.body.fouten, answer.body.detail]).toEqual([
    actie,
    200,
    undefined,
    undefined,
  ]);
};
/** What the worker does with what lies in the outbox. */
const sendLetters = async () => {
  const { rows } = await api.database.owner.query(
    `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief from outbox
     where done_at is null and soort = any($1)`,
    [BRIEF_SOORTEN],
  );
  for (const letter of rows) await api.app.get(CommandBus).execute(new SendBrief(letter));
};
const letters = async (who: string) =>
  (await api.as(who).get(`/v1/dossiers/${dossierId}/brieven`)).body.items;
const letter = async (soort: string) =>
  (await letters('pb-heerlen-1')).find((brief: { soort: string }) => brief.soort === soort);
const fetchPdf = (who: string, path: string, headers: object = {}) =>
  api
    .as(who)
    .send({ method: 'GET', url: `/v1/dossiers/${dossierId}/brieven/${path}`, headers, binary: true });
const logged = async (object: string) =>
  (
    await api.database.owner.query(
      `select actor_id as who, handeling, uitkomst from access_log where journey_id = $1 and object = $2 order by id`,
      [dossierId, object],
    )
  ).rows;

beforeAll(async () => {
  api = await openApi();
  ({ dossierId } = await api.openDossier({
    client: { bsn: '999990019', naam: NAAM, geboorteDatum: '1970-05-14', postcode: '6411 CR' },
  }));
  await act('pb-heerlen-1', 'rondIntakeAf');
  await act('ms-heerlen-1', 'rondDossiervormingAf');
  await act('va-heerlen-1', 'stelBelastbaarheidVast', {
    uitkomst: 'GBM',
    duurzaam: true,
    gbmGrond: 'OPNAME',
    onderbouwing: CANARY,
    duurzaamheidOnderbouwing: 'Geen herstel te verwachten.',
  });
  await act('pb-heerlen-1', 'stelRechtVast', {
    toelichting: 'Alle voorwaarden vervuld.',
    ingangsDatum: '2026-06-01',
    dagloon: 180.25,
  });
  await act('pb2-heerlen-1', 'keurVaststellingGoed');
  await act('pb-heerlen-1', 'neemBesluit');
  await sendLetters();
});
afterAll(() => api?.close());

describe('a letter', () => {
  test('is handed out as PDF, inline and under a name that says nothing about anybody', async () => {
    const { id } = await letter('BESCHIKKING');
    const answer = await fetchPdf('pb-heerlen-1', `${id}.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="beschikking-2026-06-01.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'api-version': '1.0.0',
    });
    const { text, pages } = readPdf(answer.bytes!);
    expect(text).toContain(`${NAAM}\n6411 CR`);
    expect(text).toContain('Datum: 1 juni 2026');
    expect(text).toContain('IVA');
    expect(pages).toHaveLength(1);
  });

  test('is handed out to whoever asks by Accept as well', async () => {
    const { id } = await letter('ONTVANGSTBEVESTIGING');
    const answer = await fetchPdf('pb-heerlen-1', id, { accept: 'application/pdf' });
    expect([answer.status, answer.bytes!.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    for (const accept of ['text/html', 'application/json']) {
      const { status, body } = await fetchPdf('pb-heerlen-1', id, { accept });
      expect([status, body.detail]).toEqual([406, 'Dit adres antwoordt alleen met application/pdf.']);
    }
  });

  test('is not there for another team, for another dossier, or by a number that is none', async () => {
    const { id } = await letter('BESCHIKKING');
    const { dossierId: other } = await api.openDossier();
    const url = `/v1/dossiers/${other}/brieven/${id}.pdf`;
    expect((await api.as('pb-heerlen-1').get(url)).status).toBe(404);
    expect((await fetchPdf('pb-breda-1', `${id}.pdf`)).status).toBe(404);
    expect((await fetchPdf('pb-heerlen-1', 'zomaar.pdf')).status).toBe(404);
    expect((await api.anonymous.get(url)).status).toBe(401);
  });

  test('is not opened without a line in the log', async () => {
    expect(await logged('brief')).toEqual(
      expect.arrayContaining([
        { who: 'pb-heerlen-1', handeling: 'LEES', uitkomst: 'OK' },
        { who: 'pb-breda-1', handeling: 'LEES', uitkomst: 'NIET_GEVONDEN' },
      ]),
    );
  });

  test('from before there were PDFs is made from its text', async () => {
    const { id } = await letter('ONTVANGSTBEVESTIGING');
    await api.database.owner.query('update brieven set pdf = null, kenmerk = null where id = $1', [id]);
    const { text } = readPdf((await fetchPdf('pb-heerlen-1', `${id}.pdf`)).bytes!);
    expect(text).toContain('Wij hebben uw WIA-aanvraag ontvangen');
    expect(text).toContain(`Beste ${NAAM},`);
  });
});

describe('the medical annex', () => {
  test('is listed for the medical disciplines of the team only', async () => {
    const listed = async (who: string) =>
      (await letters(who)).map((brief: { medischeBijlage: boolean }) => brief.medischeBijlage);
    expect(await listed('va-heerlen-1')).toEqual([true, false]);
    for (const who of ['pb-heerlen-1', 'ad-heerlen-1', 'kt-breda-1'])
      expect(await listed(who)).toEqual([false, false]);
  });

  test('is read by the arts, addressed to the client', async () => {
    const { id } = await letter('BESCHIKKING');
    const answer = await fetchPdf('va-heerlen-1', `${id}/bijlage.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe('inline; filename="bijlage-2026-06-01.pdf"');
    const { text } = readPdf(answer.bytes!);
    for (const part of [NAAM, CANARY, 'Opgenomen in ziekenhuis', 'Geen herstel te verwachten.'])
      expect(text).toContain(part);
    expect(await logged('bijlage')).toContainEqual({
      who: 'va-heerlen-1',
      handeling: 'LEES_MEDISCH',
      uitkomst: 'OK',
    });
  });

  test.each(['pb-heerlen-1', 'ad-heerlen-1', 'kt-breda-1'])(
    'stays closed to %s, and that is on record',
    async (who) => {
      const { id } = await letter('BESCHIKKING');
      const answer = await fetchPdf(who, `${id}/bijlage.pdf`);
      expect([answer.status, answer.body.code]).toEqual([403, 'COMPARTIMENT_GESLOTEN']);
      expect(await logged('bijlage')).toContainEqual({
        who,
        handeling: 'LEES_MEDISCH',
        uitkomst: 'GEWEIGERD',
      });
    },
  );

  test('does not exist for another team, nor with a letter that has none', async () => {
    const { id } = await letter('BESCHIKKING');
    expect((await fetchPdf('va-breda-1', `${id}/bijlage.pdf`)).status).toBe(404);
    const { id: without } = await letter('ONTVANGSTBEVESTIGING');
    expect((await fetchPdf('va-heerlen-1', `${without}/bijlage.pdf`)).status).toBe(404);
  });

  test('leaves no word in any letter, table or log', async () => {
    const { rows } = await api.database.owner.query('select pdf, tekst from brieven where pdf is not null');
    expect(rows.length).toBeGreaterThan(0);
    for (const { pdf, tekst } of rows) expect(readPdf(pdf).text + tekst).not.toContain('KANARIE');
    const { rows: tables } = await api.database.owner.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('regie', 'medisch', 'public')`,
    );
    for (const { name } of tables) {
      const { rows: found } = await api.database.owner.query(
        `select count(*)::int as n from ${name} t where t::text ilike '%kanarie%'`,
      );
      expect([name, found[0].n]).toEqual([name, 0]);
    }
    expect(api.log.join('')).not.toContain('KANARIE');
  });
});
