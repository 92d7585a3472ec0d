import fc from 'fast-check';
import { ActOnAfwezigheid } from '../libs/casework/commands/act-on-afwezigheid';
import type { Actor } from '../libs/domain/rollen';
import { patiently } from './support/busy';
import { wie } from './support/casework';
import { openMensen, VANDAAG, type Mensen } from './support/mensen';
import { histories } from './support/runs';

jest.setTimeout(3_600_000);

const TEAM = [1, 2, 3, 4, 5].map((nummer) => wie('PROCESBEGELEIDER', nummer));
const [IK, COLLEGA, DERDE] = TEAM as [Actor, Actor, Actor];
const RUNS = { seed: Date.now() % 2 ** 31, ...histories(25) };
const ROUNDS = RUNS.numRuns;
const TAKEN = 8;
/** On a busy machine a lock or a connection does not come in time; a client asks again, and so do these people. */
const { busy, until } = patiently();

let centre: Mensen;
let taken: string[];
beforeAll(async () => {
  centre = await openMensen({ pool: 12 });
  for (const { medewerkerId } of TEAM.slice(2)) {
    await centre.query(`insert into medewerkers values ($1, $1, 'heerlen', 'heerlen-1')`, [medewerkerId]);
    await centre.query(
      `insert into medewerker_rollen (medewerker_id, rol, van) values ($1, 'PROCESBEGELEIDER', '2000-01-01')`,
      [medewerkerId],
    );
  }
  taken = [];
  for (let n = 0; n < TAKEN; n++) taken.push(await centre.vrij());
});
afterAll(async () => {
  if (busy.answers > 0)
    console.info(`${busy.answers} times the answer was "busy", and what was asked was sent again`);
  await centre.close();
});

/** Everybody there, everything free, on the first day. */
const afresh = async () => {
  await centre.query('update afwezigheden set ingetrokken = true where not ingetrokken');
  await centre.query(
    'update taken set behandelaar_id = null, waarneming_voor_id = null, wacht_tot_datum = null',
  );
  await centre.query('delete from vaste_vervangers');
  await centre.opDag(VANDAAG);
};
const day = (n: number): string => new Date(Date.parse(VANDAAG) + n * 86_400_000).toISOString().slice(0, 10);
const doe = (taak: string, actie: string, by: Actor, gegevens: object = {}) =>
  until((again) => centre.doe(taak, actie, by, gegevens, again));
const weg = (afwezig: Parameters<Mensen['weg']>[0]) =>
  until((idempotency) => centre.weg({ ...afwezig, idempotency }));
const ronde = () => until(() => centre.ronde());
const beeindig = async (by: Actor) => {
  const [open] = await centre.query(
    `select id, versie, van_datum = regie_vandaag() as vers from afwezigheden
     where medewerker_id = $1 and not ingetrokken and van_datum <= regie_vandaag()
       and coalesce(tot_en_met_datum, 'infinity') >= regie_vandaag()`,
    [by.medewerkerId],
  );
  const actie = open?.vers ? 'trekIn' : 'beeindig';
  const { id: afwezigheidId, versie: verwachteVersie } = open ?? { id: crypto.randomUUID(), versie: 1 };
  return until((idempotency) =>
    centre.bus.execute(
      new ActOnAfwezigheid({ afwezigheidId, actie, gegevens: {}, verwachteVersie, by, idempotency }),
    ),
  );
};

describe('at the same moment', () => {
  it('given somebody picks while they become absent, it never stays with them', async () => {
    const outcomes = new Set<string>();
    for (let n = 0; n < ROUNDS; n++) {
      await afresh();
      const [gepakt] = await Promise.all([
        doe(taken[0]!, 'pak', IK),
        weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId }),
      ]);
      outcomes.add(gepakt.kind);
      expect(await centre.weeswerk()).toBe(0);
      const [taak] = await centre.query(
        'select behandelaar_id as bij, waarneming_voor_id as voor from taken where id = $1',
        [taken[0]],
      );
      expect(taak).toEqual(
        gepakt.kind === 'ok'
          ? { bij: COLLEGA.medewerkerId, voor: IK.medewerkerId }
          : { bij: null, voor: null },
      );
    }
    expect([...outcomes].every((kind) => ['ok', 'refused'].includes(kind))).toBe(true);
  });

  it('given somebody is back while their work is given to another, one of the two holds and stays', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await afresh();
      await doe(taken[0]!, 'pak', IK);
      await weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId });
      const [gegeven, terug] = await Promise.all([
        doe(taken[0]!, 'wijsToe', wie('PLANNER'), { aanId: DERDE.medewerkerId }),
        beeindig(IK),
      ]);
      expect(terug.kind).toBe('ok');
      const [taak] = await centre.query(
        'select behandelaar_id as bij, waarneming_voor_id as voor from taken where id = $1',
        [taken[0]],
      );
      expect(taak).toEqual({ bij: gegeven.kind === 'ok' ? DERDE.medewerkerId : IK.medewerkerId, voor: null });
      expect(await ronde()).toBe(0);
    }
  });

  it('given two who stand in for each other become absent, nothing stays with either', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await afresh();
      await doe(taken[0]!, 'pak', IK);
      await doe(taken[1]!, 'pak', COLLEGA);
      const done = await Promise.all([
        weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId }),
        weg({ medewerkerId: COLLEGA.medewerkerId, soort: 'ZIEKTE', vervangerId: IK.medewerkerId }),
      ]);
      expect(done.every(({ kind }) => kind === 'ok' || kind === 'refused')).toBe(true);
      expect(done.some(({ kind }) => kind === 'ok')).toBe(true);
      await Promise.all([ronde(), ronde(), ronde()]);
      expect(await centre.weeswerk()).toBe(0);
    }
  });
});

const collega = fc.constantFrom(...TEAM);
const ofEach = <T>(of: readonly unknown[], one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: of.length, maxLength: of.length });
const DAGEN = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** What everybody has in hand, who is away when and who stands in, and what people do from day to day. */
const rooster = fc.record({
  vervangers: ofEach(TEAM, fc.option(collega, { freq: 1 })),
  gepakt: ofEach(Array.from({ length: TAKEN }), fc.option(collega, { freq: 4 })),
  weg: ofEach(
    TEAM,
    fc.record({ van: fc.nat(4), dagen: fc.nat(2), vervanger: fc.option(collega, { freq: 1 }) }),
  ),
  dagen: ofEach(
    DAGEN,
    fc.record({
      greep: fc.option(
        fc.record({
          taak: fc.nat(TAKEN - 1),
          actie: fc.constantFrom('pak', 'geefVrij', 'zetInWacht'),
          door: collega,
        }),
        { freq: 1 },
      ),
      terug: fc.option(collega, { freq: 1 }),
    }),
  ),
});

it(`given ${ROUNDS} random schedules (REGIE_SEED=${RUNS.seed}), no open taak lies with who is not there and everything is back when everybody is`, async () => {
  const live = async ({
    vervangers,
    gepakt,
    weg: afwezig,
    dagen,
  }: typeof rooster extends fc.Arbitrary<infer R> ? R : never) => {
    await afresh();
    for (const [index, vervanger] of vervangers.entries())
      await centre.query(
        `insert into vaste_vervangers select $1, 'PROCESBEGELEIDER', '2026-01-01', null, $2 where $1 <> $2`,
        [TEAM[index]!.medewerkerId, vervanger?.medewerkerId],
      );
    for (const [index, door] of gepakt.entries()) if (door) await doe(taken[index]!, 'pak', door);
    for (const [index, { van, dagen: lang, vervanger }] of afwezig.entries()) {
      const { medewerkerId } = TEAM[index]!;
      await weg({
        medewerkerId,
        soort: 'OVERIG',
        vanDatum: day(van),
        totEnMetDatum: day(van + lang),
        vervangerId: vervanger && vervanger.medewerkerId !== medewerkerId ? vervanger.medewerkerId : null,
      });
    }
    for (const [dag, { greep, terug }] of dagen.entries()) {
      await centre.opDag(day(dag));
      await Promise.all([ronde(), ronde()]);
      while ((await ronde()) > 0);
      expect(await centre.weeswerk()).toBe(0);
      if (greep)
        await doe(taken[greep.taak]!, greep.actie, greep.door, { totDatum: day(dag + 2), reden: 'x' });
      if (terug) await beeindig(terug);
    }
    const [rest] = await centre.query(
      `select count(*) filter (where waarneming_voor_id is not null)::int as waargenomen,
         count(*) filter (where versie <> 1 + (select count(*) from taak_feiten f where f.taak_id = taken.id))::int as "other history"
       from taken where status = 'OPEN'`,
    );
    expect(rest).toEqual({ waargenomen: 0, 'other history': 0 });
  };
  await fc.assert(fc.asyncProperty(rooster, live), RUNS);
});
