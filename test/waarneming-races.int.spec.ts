import { ActOnAfwezigheid } from '../libs/casework/commands/act-on-afwezigheid';
import type { Actor } from '../libs/domain/rollen';
import { wie } from './support/casework';
import { openMensen, VANDAAG, type Mensen } from './support/mensen';
import { histories } from './support/runs';

jest.setTimeout(1_800_000);

const TEAM = [1, 2, 3, 4, 5].map((nummer) => wie('PROCESBEGELEIDER', nummer));
const [IK, COLLEGA, DERDE] = TEAM as [Actor, Actor, Actor];
const ROUNDS = histories(25).numRuns;
const TAKEN = 8;

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
afterAll(() => centre.close());

/** Everybody there, everything free, on the first day. */
const afresh = async () => {
  await centre.query('update afwezigheden set ingetrokken = true where not ingetrokken');
  await centre.query(
    'update taken set behandelaar_id = null, waarneming_voor_id = null, wacht_tot_datum = null',
  );
  await centre.query('delete from vaste_vervangers');
  await centre.opDag(VANDAAG);
};
const pick = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!;
const day = (n: number): string => new Date(Date.parse(VANDAAG) + n * 86_400_000).toISOString().slice(0, 10);
const beeindig = async (by: Actor) => {
  const [open] = await centre.query(
    `select id, versie, van_datum = regie_vandaag() as vers from afwezigheden
     where medewerker_id = $1 and not ingetrokken and van_datum <= regie_vandaag()
       and coalesce(tot_en_met_datum, 'infinity') >= regie_vandaag()`,
    [by.medewerkerId],
  );
  const actie = open?.vers ? 'trekIn' : 'beeindig';
  const { id: afwezigheidId, versie: verwachteVersie } = open ?? { id: crypto.randomUUID(), versie: 1 };
  return centre.bus.execute(
    new ActOnAfwezigheid({ afwezigheidId, actie, gegevens: {}, verwachteVersie, by }),
  );
};

describe('at the same moment', () => {
  it('given somebody picks while they become absent, it never stays with them', async () => {
    const outcomes = new Set<string>();
    for (let n = 0; n < ROUNDS; n++) {
      await afresh();
      const [gepakt] = await Promise.all([
        centre.doe(taken[0]!, 'pak', IK),
        centre.weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId }),
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
      await centre.doe(taken[0]!, 'pak', IK);
      await centre.weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId });
      const [gegeven, terug] = await Promise.all([
        centre.doe(taken[0]!, 'wijsToe', wie('PLANNER'), { aanId: DERDE.medewerkerId }),
        beeindig(IK),
      ]);
      expect(terug.kind).toBe('ok');
      const [taak] = await centre.query(
        'select behandelaar_id as bij, waarneming_voor_id as voor from taken where id = $1',
        [taken[0]],
      );
      expect(taak).toEqual({ bij: gegeven.kind === 'ok' ? DERDE.medewerkerId : IK.medewerkerId, voor: null });
      expect(await centre.ronde()).toBe(0);
    }
  });

  it('given two who stand in for each other become absent, nothing stays with either', async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await afresh();
      await centre.doe(taken[0]!, 'pak', IK);
      await centre.doe(taken[1]!, 'pak', COLLEGA);
      const done = await Promise.all([
        centre.weg({ medewerkerId: IK.medewerkerId, soort: 'ZIEKTE', vervangerId: COLLEGA.medewerkerId }),
        centre.weg({ medewerkerId: COLLEGA.medewerkerId, soort: 'ZIEKTE', vervangerId: IK.medewerkerId }),
      ]);
      expect(done.every(({ kind }) => kind === 'ok' || kind === 'refused')).toBe(true);
      expect(done.some(({ kind }) => kind === 'ok')).toBe(true);
      await Promise.all([centre.ronde(), centre.ronde(), centre.ronde()]);
      expect(await centre.weeswerk()).toBe(0);
    }
  });
});

it('given random schedules, no open taak lies with who is not there and everything is back when everybody is', async () => {
  for (let n = 0; n < ROUNDS; n++) {
    await afresh();
    for (const { medewerkerId } of TEAM)
      if (Math.random() < 0.5)
        await centre.query(
          `insert into vaste_vervangers select $1, 'PROCESBEGELEIDER', '2026-01-01', null, $2 where $1 <> $2`,
          [medewerkerId, pick(TEAM).medewerkerId],
        );
    for (const taak of taken) if (Math.random() < 0.8) await centre.doe(taak, 'pak', pick(TEAM));
    for (const { medewerkerId } of TEAM) {
      const van = Math.floor(Math.random() * 5);
      const vervanger = pick(TEAM).medewerkerId;
      await centre.weg({
        medewerkerId,
        soort: 'OVERIG',
        vanDatum: day(van),
        totEnMetDatum: day(van + Math.floor(Math.random() * 3)),
        vervangerId: Math.random() < 0.5 && vervanger !== medewerkerId ? vervanger : null,
      });
    }
    for (let dag = 0; dag <= 8; dag++) {
      await centre.opDag(day(dag));
      await Promise.all([centre.ronde(), centre.ronde()]);
      while ((await centre.ronde()) > 0);
      expect(await centre.weeswerk()).toBe(0);
      if (Math.random() < 0.4)
        await centre.doe(pick(taken), pick(['pak', 'geefVrij', 'zetInWacht']), pick(TEAM), {
          totDatum: day(dag + 2),
          reden: 'x',
        });
      if (Math.random() < 0.2) await beeindig(pick(TEAM));
    }
    const [rest] = await centre.query(
      `select count(*) filter (where waarneming_voor_id is not null)::int as waargenomen,
         count(*) filter (where versie <> 1 + (select count(*) from taak_feiten f where f.taak_id = taken.id))::int as "other history"
       from taken where status = 'OPEN'`,
    );
    expect(rest).toEqual({ waargenomen: 0, 'other history': 0 });
  }
});
