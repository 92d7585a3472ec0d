import { DataSource } from 'typeorm';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { histories } from './support/runs';
import { openMandaten, va, type Mandaten } from './support/mandaten';

let centre: Mandaten;
beforeAll(async () => {
  centre = await openMandaten();
});
afterAll(() => centre?.close());

describe('withdrawing while the SMV acts', () => {
  it('stops an act that was judged before the withdrawal was final', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId });
    const { manager } = centre.module.get(DataSource);
    let acting: ReturnType<Mandaten['vraag']>;
    // given a withdrawal that is written and not yet final, which the act cannot see
    await manager.transaction(async (withdrawing) => {
      await withdrawing.query(
        `update mandaten set status = 'INGETROKKEN', versie = versie + 1, gewijzigd_tijdstip = regie_now() where id = $1`,
        [id],
      );
      // when the SMV acts, the write waits for it
      acting = centre.vraag(dossierId);
      await centre.untilLocked();
    });
    // then it finds the mandate gone, and nothing was written
    expect(await acting!).toMatchObject({ kind: 'refused', code: 'MANDAAT_INGETROKKEN' });
    expect(await centre.query('select 1 from mandaat_handelingen where mandaat_id = $1', [id])).toEqual([]);
  });

  const ROUNDS = histories(25).numRuns;

  it(`never leaves an act after the withdrawal, in ${ROUNDS} rounds`, async () => {
    const outcomes = { gedaan: 0, gestopt: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const dossierId = round % 20 === 0 ? await centre.inDossiervorming() : last!;
      last = dossierId;
      const { id, versie } = await centre.geef({ dossierId });
      const withdraw = async () => {
        const stopped = await centre.doet(id, 'trekIn', va, versie);
        return stopped.kind === 'stale' ? centre.doet(id, 'trekIn', va, stopped.versie) : stopped;
      };
      const racing =
        round % 2 ? [centre.vraag(dossierId), withdraw()] : [withdraw(), centre.vraag(dossierId)];
      const both = await Promise.all(racing);
      const [acted, stopped] = round % 2 ? both : [both[1]!, both[0]!];
      expect(stopped).toMatchObject({ kind: 'ok' });
      if (acted!.kind === 'ok') outcomes.gedaan++;
      else {
        expect(acted).toMatchObject({ kind: 'refused', code: 'MANDAAT_INGETROKKEN' });
        outcomes.gestopt++;
      }
      expect(await centre.vraag(dossierId)).toMatchObject({ code: 'MANDAAT_INGETROKKEN' });
    }
    expect(outcomes.gedaan + outcomes.gestopt).toBe(ROUNDS);
    // Every act under it was written before the mandate went, and each withdrawal is the last thing that happened to it.
    const [{ na }] = await centre.query(
      `select count(*)::int as na from mandaten m where m.status = 'INGETROKKEN' and exists (
         select from mandaat_handelingen h where h.mandaat_id = m.id)
         and m.versie <> (select max(f.versie) from mandaat_feiten f where f.mandaat_id = m.id)`,
    );
    expect(na).toBe(0);
  }, 1_800_000);
  let last: string | undefined;
});

it('leaves every dossier as its facts make it', async () => {
  const { manager } = centre.module.get(DataSource);
  const found: string[] = [];
  for await (const { what } of verifyJourneys(manager)) found.push(what);
  for await (const { what } of verifyTables(manager)) found.push(what);
  expect(found).toEqual([]);
}, 600_000);
