import { openApi, type Answer, type TestApi } from './api/open-api';

jest.setTimeout(600_000);
const ROUNDS = Number(process.env.REGIE_HISTORIES ?? 200);

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
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
