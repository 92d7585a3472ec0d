import { LetAlarmFall } from '../libs/casework/commands/let-alarm-fall';
import { ensureFollower, follow } from '../libs/storage/followers';
import { meldFeiten } from '../libs/storage/melding-feiten';
import { wie } from './support/casework';
import { openMeldingen, type Meldingen } from './support/meldingen';

let centre: Meldingen;
beforeEach(async () => {
  centre = await openMeldingen();
});
afterEach(() => centre.close());

describe('from fact to melding', () => {
  it('reaches everybody on the ladder once, there at once and delivered in the morning', async () => {
    const { dossierId, dag } = await centre.laatsteDag();
    expect(await centre.vanHet(dossierId)).toEqual([
      { soort: 'TERMIJN', aan: centre.pb.medewerkerId, niveau: 0 },
      { soort: 'TERMIJN', aan: 'kantoor PLANNER', niveau: 1 },
      { soort: 'TERMIJN', aan: 'kantoor REGIEVOERDER', niveau: 2 },
    ]);
    expect(
      await centre.vanHet(dossierId, 'distinct bezorgd_tijdstip is null as stil, niveau, aan'),
    ).toMatchObject([{ stil: true }, { stil: true }, { stil: true }]);
    await centre.round();
    expect((await centre.vanHet(dossierId, 'bezorgd_tijdstip, niveau, aan'))[0].bezorgd_tijdstip).toBeNull();
    await centre.database.setClock(`${dag}T07:00:01+02:00`);
    await centre.round();
    expect(
      (await centre.vanHet(dossierId, 'bezorgd_tijdstip, niveau, aan'))[0].bezorgd_tijdstip,
    ).not.toBeNull();
    expect(
      await centre.query(
        `select f.type, count(*)::int from melding_feiten f join meldingen m on m.id = f.melding_id where m.soort = 'TERMIJN' group by 1 order by 1`,
      ),
    ).toEqual([
      { type: 'MeldingDelivered', count: 3 },
      // The warning of fourteen working days fell with it and was over at once: nobody is bothered with it.
      { type: 'MeldingRaised', count: 3 },
    ]);
  });

  it('given a crash between the effect and the checkpoint, nothing comes twice', async () => {
    const { dataSource } = centre.database;
    const { dossierId, uiterlijkeBeslisdatum } = await centre.opened();
    await centre.database.setClock(`${uiterlijkeBeslisdatum}T08:00:00+02:00`);
    await centre.alarmFalls(dossierId);
    const crash = dataSource.transaction((manager) =>
      follow(manager, 'meldingen', 500, async (facts) => {
        await meldFeiten(manager, facts);
        throw new Error('killed');
      }),
    );
    await expect(crash).rejects.toThrow('killed');
    expect(await centre.vanHet(dossierId)).toEqual([]);
    await centre.caughtUp();
    expect(await centre.vanHet(dossierId)).toHaveLength(3);
    // and when the place in the log was lost altogether, everything is read again without effect
    await centre.query(`update followers set xid = '0', position = 0 where naam = 'meldingen'`);
    await centre.caughtUp();
    expect(await centre.vanHet(dossierId)).toHaveLength(3);
    expect(await centre.query(`select versie from meldingen where versie > 2`)).toEqual([]);
  });

  it('given two followers side by side and a third with a place of its own, each melding is there once', async () => {
    const { dataSource } = centre.database;
    const dossiers = [];
    for (let i = 0; i < 6; i++) dossiers.push(await centre.opened());
    await centre.database.setClock(`${dossiers[0]!.uiterlijkeBeslisdatum}T08:00:00+02:00`);
    for (const { dossierId } of dossiers) await centre.alarmFalls(dossierId);
    await ensureFollower(dataSource.manager, 'tweede');
    const second = () =>
      dataSource.transaction((manager) =>
        follow(manager, 'tweede', 3, async (facts) => void (await meldFeiten(manager, facts))),
      );
    await Promise.all([centre.caughtUp(), centre.caughtUp(), ...Array.from({ length: 8 }, second)]);
    expect(await centre.query('select count(*)::int from meldingen')).toEqual([{ count: 18 }]);
  });

  it('goes to who stands in, and a dossier that moves takes its meldingen along', async () => {
    const weg = wie('PROCESBEGELEIDER', 2).medewerkerId;
    await centre.afwezig(centre.pb.medewerkerId, weg);
    const { dossierId } = await centre.laatsteDag();
    expect(await centre.vanHet(dossierId)).toContainEqual({ soort: 'TERMIJN', aan: weg, niveau: 0 });
    const naar = { naarTeam: 'heerlen-2', reden: 'Verhuisd' };
    expect(await centre.act(dossierId, 'draagOver', wie('PLANNER'), naar)).toMatchObject({ kind: 'ok' });
    await centre.caughtUp();
    expect(await centre.vanHet(dossierId, 'distinct team_id, medewerker_id, niveau, aan')).toMatchObject([
      { team_id: 'heerlen-2', medewerker_id: null },
      { team_id: 'heerlen-2' },
      { team_id: 'heerlen-2' },
    ]);
  });

  it('given somebody who went away after it came, it goes to who stands in', async () => {
    const { dossierId } = await centre.laatsteDag();
    const plaatsvervanger = wie('PROCESBEGELEIDER', 2).medewerkerId;
    await centre.afwezig(centre.pb.medewerkerId, plaatsvervanger);
    await centre.round();
    expect((await centre.vanHet(dossierId, 'medewerker_id, niveau, aan'))[0].medewerker_id).toBe(
      plaatsvervanger,
    );
  });
});

describe('closing by itself', () => {
  it.each([
    ['the dossier ends', 'trekIn', {}],
    ['the clock gets another date', 'verleng', { kennisgevingDatum: '', reden: 'Drukte' }],
  ])('when %s', async (_what, actie, gegevens) => {
    const { dossierId, dag } = await centre.laatsteDag();
    const filled = 'kennisgevingDatum' in gegevens ? { ...gegevens, kennisgevingDatum: dag } : gegevens;
    expect(await centre.act(dossierId, actie, centre.pb, filled)).toMatchObject({ kind: 'ok' });
    await centre.caughtUp();
    expect(await centre.openCount()).toBe(0);
    expect(await centre.differences()).toEqual([]);
  });

  it('when a later alarm of the same clock falls, and not when somebody does something else', async () => {
    const { dossierId, dag } = await centre.laatsteDag();
    expect(await centre.act(dossierId, 'rondIntakeAf', centre.pb, {})).toMatchObject({ kind: 'ok' });
    await centre.caughtUp();
    expect(await centre.openCount()).toBe(3);
    const next = new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);
    await centre.database.setClock(`${next}T00:00:05+02:00`);
    await centre.alarmFalls(dossierId);
    await centre.caughtUp();
    expect(
      await centre.query('select distinct soort from meldingen where afgehandeld_tijdstip is null'),
    ).toEqual([{ soort: 'VERSTREKEN' }]);
  });

  it('not by what the alarm itself did, at the same moment, to its clock: somebody has to hear of it and act', async () => {
    const { dossierId } = await centre.opened();
    const gegevens = {
      grond: 'AWB_4_15_2C',
      vanafDatum: '2026-07-20',
      reden: 'x',
      mededelingDatum: '2026-07-20',
    };
    expect(
      await centre.act(dossierId, 'schortOp', centre.pb, { ...gegevens, totDatum: '2026-08-03' }),
    ).toMatchObject({ kind: 'ok' });
    await centre.database.setClock('2026-08-03T00:00:05+02:00');
    const [due] = await centre.query(
      `select journey_id as "dossierId", sleutel, versie, alarm_soort as alarm from deadlines where soort = 'OPSCHORTING'`,
    );
    expect(await centre.bus.execute(new LetAlarmFall(due))).toEqual({ kind: 'ok' });
    const at = `select distinct at from facts where journey_id = $1 and type in ('BeslistermijnAlarmRaised', 'BeslistermijnResumed')`;
    expect(await centre.query(at, [dossierId])).toHaveLength(1);
    await centre.caughtUp();
    expect(await centre.openCount()).toBeGreaterThan(0);
    expect(await centre.differences()).toEqual([]);
    await centre.database.setClock('2026-08-03T09:00:00+02:00');
    expect(await centre.act(dossierId, 'rondIntakeAf', centre.pb, {})).toMatchObject({ kind: 'ok' });
    await centre.caughtUp();
    expect(await centre.openCount()).toBe(0);
  });

  it('is held to its reason by verify', async () => {
    await centre.laatsteDag();
    expect(await centre.differences()).toEqual([]);
    await centre.query('update deadlines set versie = versie + 1');
    expect(await centre.differences()).toEqual([]);
    // the clock is another one, and something happened since
    await centre.query('update meldingen set fact_seq = 1');
    expect(await centre.differences()).toContain('an open melding has lost its reason');
  });
});
