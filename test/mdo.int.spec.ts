import { openApi, type Answer, type TestApi } from './api/open-api';
import { MdoStage } from './support/mdo';

const ROUNDS = Number(process.env.MDO_ROUNDS ?? 30);
jest.setTimeout(60_000 + ROUNDS * 2_000);

let api: TestApi;
let mdo: MdoStage;
beforeAll(async () => {
  api = await openApi();
  mdo = new MdoStage(api);
});
afterAll(() => api?.close());

const pb = () => api.as('pb-heerlen-1');
const read = async (id: string) => (await pb().get(`/v1/mdo-sessies/${id}`)).body;
const act = (id: string, who: string, versie: number, actie: string, gegevens: object): Promise<Answer> =>
  api.as(who).post(`/v1/mdo-sessies/${id}/acties`, { actie, gegevens }, { 'if-match': `"${versie}"` });

async function begun(clients: number): Promise<string> {
  for (let n = 0; n < clients; n++) await api.openDossier();
  const { id } = (await pb().post('/v1/mdo-sessies', {})).body;
  await act(id, 'pb-heerlen-1', 1, 'open', {});
  await act(id, 'va-heerlen-1', 2, 'meldAanwezig', {});
  return id as string;
}

describe('two chairs of one MDO', () => {
  test(`who decide at once in ${ROUNDS} rounds: one wins, the other is told, and dossier and MDO agree`, async () => {
    const seats = 15;
    let won = 0;
    let lost = 0;
    for (let rounds = 0; rounds < ROUNDS;) {
      const id = await begun(seats);
      for (; rounds < ROUNDS; rounds++) {
        const { huidig, versie, agenda } = await read(id);
        if (!huidig) break;
        const other = agenda.find(
          ({ status, dossierId }: { status: string; dossierId: string }) =>
            status === 'TE_BESPREKEN' && dossierId !== huidig.dossierId,
        );
        const second = rounds % 2 && other ? other.dossierId : huidig.dossierId;
        const besluit = (who: string, dossierId: string) =>
          act(id, who, versie, 'besluit', { dossierId, bespreking: { notitie: 'besproken' } });
        const answers = await Promise.all([
          besluit('pb-heerlen-1', huidig.dossierId as string),
          besluit('va-heerlen-1', second as string),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
        const told = answers.find(({ status }) => status === 412)!.body;
        expect([told.code, told.detail]).toEqual(['VERSIE_VEROUDERD', expect.stringMatching(/ander/)]);
        won += 1;
        lost += 1;
      }
      const { versie } = await read(id);
      expect((await act(id, 'pb-heerlen-1', versie, 'sluit', {})).status).toBe(200);
    }
    expect([won, lost]).toEqual([ROUNDS, ROUNDS]);
    const { rows } = await api.database.owner.query(
      `select (select count(*)::int from facts where type = 'MdoDiscussed') as facts,
         (select count(*)::int from mdo_agendapunten where status = 'BESPROKEN') as punten,
         (select count(*)::int from mdo_agendapunten p where p.status = 'BESPROKEN' and not exists (
            select from facts f where f.journey_id = p.journey_id and f.seq = p.feit_van and f.type = 'MdoDiscussed')) as astray`,
    );
    expect(rows).toEqual([{ facts: ROUNDS, punten: ROUNDS, astray: 0 }]);
  });

  test('whose dossier changes while they decide: what was answered as done is on record, and nothing else', async () => {
    const id = await begun(2);
    const { huidig, versie } = await read(id);
    const { dossierId } = huidig;
    const said = async () =>
      (
        await api.database.owner.query(
          `select count(*)::int as n from facts where journey_id = $1 and type in ('MdoDiscussed', 'MdoAsked')`,
          [dossierId],
        )
      ).rows[0].n as number;
    const before = await said();
    const { versie: gezien } = (await pb().get(`/v1/dossiers/${dossierId}`)).body;
    const answers = await Promise.all([
      act(id, 'pb-heerlen-1', versie, 'besluit', { dossierId, bespreking: { notitie: 'ok' } }),
      api.as('va-heerlen-1').act(dossierId as string, gezien, 'vraagMdo', { vraag: 'en het spreekuur?' }),
    ]);
    expect(answers.every(({ status }) => [200, 412].includes(status))).toBe(true);
    const recorded = answers.filter(({ status }) => status === 200).length;
    expect(recorded).toBeGreaterThan(0);
    expect((await said()) - before).toBe(recorded);
  });
});

describe('an act under a mandate in an MDO', () => {
  beforeEach(() => mdo.sluitAlles());
  const VRAAG = {
    actie: 'vraagMedischeInformatie',
    gegevens: { bron: 'HUISARTS', gevraagdDatum: '2026-06-01' },
  };
  const query = async (text: string, values: unknown[]) =>
    (await api.database.owner.query(text, values)).rows as Record<string, unknown>[];

  /** A session with a dossier in dossiervorming on the screen, where an SMV acts under a mandate only. */
  async function inDossiervorming() {
    const { id, dossiers } = await mdo.begun(1);
    const dossierId = dossiers[0] as string;
    const { versie } = (await pb().get(`/v1/dossiers/${dossierId}`)).body;
    expect((await pb().act(dossierId, versie, 'rondIntakeAf', {})).status).toBe(200);
    // Whoever is asked about is on the agenda, however long it is.
    await mdo.act(id, 'pb', 'voegToe', { dossierId, vraag: 'wat is er nodig?' });
    const besluit = (who: string, ...acties: object[]) =>
      mdo.act(id, who, 'besluit', { dossierId, bespreking: { notitie: 'besproken' }, acties });
    return { id, dossierId, besluit };
  }
  const geef = async (dossierId: string) =>
    (
      await api.as('va-heerlen-1').post('/v1/mandaten', {
        handelingen: ['vraagMedischeInformatie', 'registreerContact'],
        aanId: 'smv-heerlen-1',
        dossierId,
        totDatum: '2026-10-01',
        terugVoorDatum: '2026-09-01',
        review: 'ALTIJD',
      })
    ).body as { id: string };

  test('is refused without one, and nothing of the outcome is written', async () => {
    const { id, dossierId, besluit } = await inDossiervorming();
    const before = await query('select seq from journeys where id = $1', [dossierId]);
    const { versie } = await mdo.read(id);
    const { status, body } = await besluit('smv', VRAAG);
    expect([status, body.code]).toEqual([409, 'MANDAAT_ONTBREEKT']);
    // Nor is there a way to the judgment of an arts, or to the signature under it.
    for (const actie of ['stelBelastbaarheidVast', 'contrasigneer', 'delegeerVoorbereiding'])
      expect([actie, (await besluit('smv', { actie, gegevens: {} })).status]).toEqual([actie, 403]);
    expect(await query('select seq from journeys where id = $1', [dossierId])).toEqual(before);
    expect((await mdo.read(id)).versie).toBe(versie);
  });

  test('is done under it, which its own fact remembers, and the arts looks at it', async () => {
    const { dossierId, besluit } = await inDossiervorming();
    const mandaat = await geef(dossierId);
    expect((await besluit('smv', VRAAG)).status).toBe(200);
    const facts = await query(
      `select f.type, f.seq, f.hoedanigheid, f.cause->>'mandaatId' as mandaat from facts f
       where f.journey_id = $1 and f.cause->>'type' in ('bespreekInMdo', 'vraagMedischeInformatie') order by f.seq`,
      [dossierId],
    );
    expect(facts).toMatchObject([
      { type: 'MdoDiscussed', hoedanigheid: 'SMV', mandaat: null },
      { type: 'MedischeInformatieRequested', hoedanigheid: 'SMV', mandaat: mandaat.id },
    ]);
    expect(
      await query(
        'select actie, fact_seq, door_id, beoordelen from mandaat_handelingen where mandaat_id = $1',
        [mandaat.id],
      ),
    ).toEqual([
      {
        actie: 'vraagMedischeInformatie',
        fact_seq: facts[1]!.seq,
        door_id: 'smv-heerlen-1',
        beoordelen: true,
      },
    ]);
    const lijst = (await api.as('va-heerlen-1').get('/v1/beoordelingen?lijst=mij')).body.items;
    expect(lijst.map(({ dossier }: { dossier: { id: string } }) => dossier.id)).toContain(dossierId);
  });

  test('is one per outcome, and none after the withdrawal', async () => {
    const { dossierId, besluit } = await inDossiervorming();
    const mandaat = await geef(dossierId);
    const ook = { ...VRAAG, gegevens: { ...VRAAG.gegevens, bron: 'SPECIALIST' } };
    expect((await besluit('smv', VRAAG, ook)).body.code).toBe('MANDAAT_VIA_DOSSIER');
    const stop = { actie: 'trekIn' };
    const withdrawn = await api
      .as('va-heerlen-1')
      .post(`/v1/mandaten/${mandaat.id}/acties`, stop, { 'if-match': '"1"' });
    expect(withdrawn.status).toBe(200);
    expect((await besluit('smv', VRAAG)).body.code).toBe('MANDAAT_INGETROKKEN');
    expect(await query('select 1 from mandaat_handelingen where mandaat_id = $1', [mandaat.id])).toEqual([]);
    // The arts needs none.
    expect((await besluit('va', VRAAG)).status).toBe(200);
  });

  test('begins there as well: delegating a voorbereiding gives its mandate', async () => {
    const { dossierId, besluit } = await inDossiervorming();
    const { versie } = (await pb().get(`/v1/dossiers/${dossierId}`)).body;
    const klaar = await api.as('ms-heerlen-1').act(dossierId, versie, 'rondDossiervormingAf', {});
    expect(klaar.status).toBe(200);
    const delegeer = {
      actie: 'delegeerVoorbereiding',
      gegevens: { aan: 'smv-heerlen-1', opdracht: 'anamnese voorbereiden', terugVoorDatum: '2026-06-20' },
    };
    const done = await besluit('va', delegeer);
    expect([done.status, done.body.detail]).toEqual([200, undefined]);
    expect(
      await query(
        `select m.aan_id, m.opdrachtgever_id, m.hoedanigheid, f.type, f.hoedanigheid as als
         from mandaten m join mandaat_feiten f on f.mandaat_id = m.id where m.journey_id = $1`,
        [dossierId],
      ),
    ).toEqual([
      {
        aan_id: 'smv-heerlen-1',
        opdrachtgever_id: 'va-heerlen-1',
        hoedanigheid: 'VERZEKERINGSARTS',
        type: 'MandaatGiven',
        als: 'VERZEKERINGSARTS',
      },
    ]);
  });
});
