import { wie } from './support/casework';
import { openMensen, type Mensen } from './support/mensen';
import { histories } from './support/runs';

jest.setTimeout(1_800_000);

const ROUNDS = histories(25).numRuns;
const IK = wie('PROCESBEGELEIDER');
const COLLEGA = wie('PROCESBEGELEIDER', 2);
const PLANNER = wie('PLANNER');

let centre: Mensen;
let taak: string;
beforeAll(async () => {
  centre = await openMensen({ pool: 12 });
  taak = await centre.vrij();
});
afterAll(() => centre.close());

const vrij = () =>
  centre.query(
    'update taken set behandelaar_id = null, behandelaar_sinds_tijdstip = null, wacht_tot_datum = null',
  );
const stand = async () => {
  const [row] = await centre.query(
    `select k.behandelaar_id as bij, k.versie, (select count(*)::int from taak_feiten f where f.taak_id = k.id) as feiten,
       (select count(*)::int from access_log l where l.journey_id = k.journey_id and l.handeling = 'TAAK') as regels
     from taken k where k.id = $1`,
    [taak],
  );
  return row as { bij: string | null; versie: number; feiten: number; regels: number };
};
const gelukt = (results: { kind: string }[]) => results.filter(({ kind }) => kind === 'ok').length;

describe('at the same moment', () => {
  it('two claims on one taak give it to one of them, with one fact', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await vrij();
      const before = await stand();
      const results = await Promise.all([centre.doe(taak, 'pak', IK), centre.doe(taak, 'pak', COLLEGA)]);
      const after = await stand();
      expect(gelukt(results)).toBe(1);
      expect(after.bij).toBe(results[0].kind === 'ok' ? IK.medewerkerId : COLLEGA.medewerkerId);
      expect([after.versie, after.feiten, after.regels]).toEqual([
        before.versie + 1,
        before.feiten + 1,
        before.regels + 1,
      ]);
    }
  });

  it('the next taak, a claim and an assignment of one taak leave it with one of them', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await vrij();
      const before = await stand();
      const results = await Promise.all([
        centre.volgende(IK),
        centre.doe(taak, 'pak', COLLEGA),
        centre.doe(taak, 'wijsToe', PLANNER, { aanId: COLLEGA.medewerkerId }),
      ]);
      const after = await stand();
      const n = gelukt(results);
      // Assigning what somebody has just taken is an act of its own; two can follow each other, never cross.
      expect(n).toBeGreaterThanOrEqual(1);
      expect(after.versie).toBe(before.versie + n);
      expect(after.feiten).toBe(before.feiten + n);
      expect(after.bij).not.toBeNull();
    }
  });

  it('undoing and the act of another never both hold', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await vrij();
      await centre.doe(taak, 'wijsToe', PLANNER, { aanId: IK.medewerkerId });
      const [terug, weg] = await Promise.all([
        centre.doe(taak, 'maakOngedaan', PLANNER),
        centre.doe(taak, 'geefVrij', IK),
      ]);
      expect(gelukt([terug, weg])).toBe(1);
      expect((await stand()).bij).toBeNull();
    }
  });
});
