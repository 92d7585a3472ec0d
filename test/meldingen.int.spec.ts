import { followMeldingen, goRound, registerMeldingenFollower } from '../apps/worker/meldingen.follower';
import { LetAlarmFall } from '../libs/casework/commands/let-alarm-fall';
import { ensureFollower, follow } from '../libs/storage/followers';
import { meldFeiten } from '../libs/storage/melding-feiten';
import { verifyTables } from '../libs/storage/verify';
import { until } from './queues/until';
import { openCasework, wie, type Casework } from './support/casework';

jest.setTimeout(120_000);

let casework: Casework;
const signal = new AbortController().signal;
const pb = wie('PROCESBEGELEIDER');
const vanHet = (dossierId: string, kolommen = 'soort, aan, niveau') =>
  casework.query(
    `select ${kolommen} from meldingen where journey_id = $1
     and afgehandeld_tijdstip is null order by niveau, aan`,
    [dossierId],
  );

beforeEach(async () => {
  casework = await openCasework();
  await casework.database.setClock('2026-07-20T09:00:00+02:00');
  await registerMeldingenFollower(casework.database.dataSource);
});
afterEach(() => casework.close());

/** Until the follower has read the whole log; a writer in another database of the server may hold it back a moment. */
async function caughtUp(naam = 'meldingen') {
  const { dataSource } = casework.database;
  await until(async () => {
    while ((await followMeldingen(dataSource)) > 0);
    const [{ behind }] = await casework.query(
      `select count(*)::int as behind from facts f join followers w on w.naam = $1
       where (f.xid, f.position) > (w.xid, w.position)`,
      [naam],
    );
    return behind === 0;
  }, 30_000);
}
const round = () => goRound(casework.database.dataSource, signal);
/** Everything that is due by now falls, as the sweep does it. */
const alarmFalls = async (dossierId: string) => {
  for (;;) {
    const [due] = await casework.query(
      `select sleutel, versie, alarm_soort as alarm from deadlines
       where journey_id = $1 and sleutel = 'BESLISTERMIJN' and alarm_datum <= regie_vandaag()`,
      [dossierId],
    );
    if (!due) return;
    expect(await casework.bus.execute(new LetAlarmFall({ dossierId, ...due }))).toEqual({ kind: 'ok' });
  }
};
/** A dossier of which the last day of the term is today, and the alarm of that fell at midnight. */
async function laatsteDag() {
  const { dossierId, uiterlijkeBeslisdatum } = await opened();
  await casework.database.setClock(`${uiterlijkeBeslisdatum}T00:00:05+02:00`);
  await alarmFalls(dossierId);
  await caughtUp();
  return { dossierId, dag: uiterlijkeBeslisdatum };
}
async function opened() {
  const { dossierId } = await casework.open();
  const [{ datum }] = await casework.query(
    `select uiterlijke_beslisdatum::text as datum from dossier_overview where journey_id = $1`,
    [dossierId],
  );
  return { dossierId, uiterlijkeBeslisdatum: datum as string };
}
const differences = async () => {
  const found: string[] = [];
  for await (const { what } of verifyTables(casework.database.dataSource.manager)) found.push(what);
  return found;
};

describe('from fact to melding', () => {
  it('reaches everybody on the ladder once, there at once and delivered in the morning', async () => {
    const { dossierId, dag } = await laatsteDag();
    expect(await vanHet(dossierId)).toEqual([
      { soort: 'TERMIJN', aan: pb.medewerkerId, niveau: 0 },
      { soort: 'TERMIJN', aan: 'kantoor PLANNER', niveau: 1 },
      { soort: 'TERMIJN', aan: 'kantoor REGIEVOERDER', niveau: 2 },
    ]);
    expect(await vanHet(dossierId, 'distinct bezorgd_tijdstip is null as stil, niveau, aan')).toMatchObject([
      { stil: true },
      { stil: true },
      { stil: true },
    ]);
    await round();
    expect((await vanHet(dossierId, 'bezorgd_tijdstip, niveau, aan'))[0].bezorgd_tijdstip).toBeNull();
    await casework.database.setClock(`${dag}T07:00:01+02:00`);
    await round();
    expect((await vanHet(dossierId, 'bezorgd_tijdstip, niveau, aan'))[0].bezorgd_tijdstip).not.toBeNull();
    expect(
      await casework.query(
        `select f.type, count(*)::int from melding_feiten f join meldingen m on m.id = f.melding_id where m.soort = 'TERMIJN' group by 1 order by 1`,
      ),
    ).toEqual([
      { type: 'MeldingDelivered', count: 3 },
      // The warning of fourteen working days came with it, and gave way to the last day.
      { type: 'MeldingLapsed', count: 1 },
      { type: 'MeldingRaised', count: 4 },
    ]);
  });

  it('given a crash between the effect and the checkpoint, nothing comes twice', async () => {
    const { dataSource } = casework.database;
    const { dossierId, uiterlijkeBeslisdatum } = await opened();
    await casework.database.setClock(`${uiterlijkeBeslisdatum}T08:00:00+02:00`);
    await alarmFalls(dossierId);
    const crash = dataSource.transaction((manager) =>
      follow(manager, 'meldingen', 500, async (facts) => {
        await meldFeiten(manager, facts);
        throw new Error('killed');
      }),
    );
    await expect(crash).rejects.toThrow('killed');
    expect(await vanHet(dossierId)).toEqual([]);
    await caughtUp();
    expect(await vanHet(dossierId)).toHaveLength(3);
    // and when the place in the log was lost altogether, everything is read again without effect
    await casework.query(`update followers set xid = '0', position = 0 where naam = 'meldingen'`);
    await caughtUp();
    expect(await vanHet(dossierId)).toHaveLength(3);
    expect(await casework.query(`select versie from meldingen where versie > 2`)).toEqual([]);
  });

  it('given two followers side by side and a third with a place of its own, each melding is there once', async () => {
    const { dataSource } = casework.database;
    const dossiers = [];
    for (let i = 0; i < 6; i++) dossiers.push(await opened());
    await casework.database.setClock(`${dossiers[0]!.uiterlijkeBeslisdatum}T08:00:00+02:00`);
    for (const { dossierId } of dossiers) await alarmFalls(dossierId);
    await ensureFollower(dataSource.manager, 'tweede');
    const second = () =>
      dataSource.transaction((manager) =>
        follow(manager, 'tweede', 3, async (facts) => void (await meldFeiten(manager, facts))),
      );
    await Promise.all([caughtUp(), caughtUp(), ...Array.from({ length: 8 }, second)]);
    expect(await casework.query('select count(*)::int from meldingen')).toEqual([{ count: 24 }]);
  });

  it('goes to who stands in, and a dossier that moves takes its meldingen along', async () => {
    const weg = wie('PROCESBEGELEIDER', 2).medewerkerId;
    await casework.query(`insert into medewerker_vervanging values ($1, '2026-08-01', '2026-12-01', $2)`, [
      pb.medewerkerId,
      weg,
    ]);
    const { dossierId } = await laatsteDag();
    expect(await vanHet(dossierId)).toContainEqual({ soort: 'TERMIJN', aan: weg, niveau: 0 });
    const naar = { naarTeam: 'heerlen-2', reden: 'Verhuisd' };
    expect(await casework.act(dossierId, 'draagOver', wie('PLANNER'), naar)).toMatchObject({ kind: 'ok' });
    await caughtUp();
    expect(await vanHet(dossierId, 'distinct team_id, medewerker_id, niveau, aan')).toMatchObject([
      { team_id: 'heerlen-2', medewerker_id: null },
      { team_id: 'heerlen-2' },
      { team_id: 'heerlen-2' },
    ]);
  });

  it('given somebody who went away after it came, it goes to who stands in', async () => {
    const { dossierId } = await laatsteDag();
    const plaatsvervanger = wie('PROCESBEGELEIDER', 2).medewerkerId;
    await casework.query(`insert into medewerker_vervanging values ($1, '2026-08-01', '2026-12-01', $2)`, [
      pb.medewerkerId,
      plaatsvervanger,
    ]);
    await round();
    expect((await vanHet(dossierId, 'medewerker_id, niveau, aan'))[0].medewerker_id).toBe(plaatsvervanger);
  });
});

describe('closing by itself', () => {
  it.each([
    ['the dossier ends', 'trekIn', {}],
    ['the clock gets another date', 'verleng', { kennisgevingDatum: '', reden: 'Drukte' }],
  ])('when %s', async (_what, actie, gegevens) => {
    const { dossierId, dag } = await laatsteDag();
    const filled = 'kennisgevingDatum' in gegevens ? { ...gegevens, kennisgevingDatum: dag } : gegevens;
    expect(await casework.act(dossierId, actie, pb, filled)).toMatchObject({ kind: 'ok' });
    await caughtUp();
    expect(await casework.query('select id from meldingen where afgehandeld_tijdstip is null')).toEqual([]);
    expect(await differences()).toEqual([]);
  });

  it('when a later alarm of the same clock falls, and not when somebody does something else', async () => {
    const { dossierId, dag } = await laatsteDag();
    expect(await casework.act(dossierId, 'rondIntakeAf', pb, {})).toMatchObject({ kind: 'ok' });
    await caughtUp();
    expect(await casework.query('select id from meldingen where afgehandeld_tijdstip is null')).toHaveLength(
      3,
    );
    const next = new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);
    await casework.database.setClock(`${next}T00:00:05+02:00`);
    await alarmFalls(dossierId);
    await caughtUp();
    expect(
      await casework.query('select distinct soort from meldingen where afgehandeld_tijdstip is null'),
    ).toEqual([{ soort: 'VERSTREKEN' }]);
  });

  it('is held to its reason by verify', async () => {
    await laatsteDag();
    expect(await differences()).toEqual([]);
    await casework.query('update deadlines set versie = versie + 1');
    expect(await differences()).toEqual([]);
    // the clock is another one, and something happened since
    await casework.query("update meldingen set at = at - interval '1 hour', fact_seq = 0");
    expect(await differences()).toContain('an open melding has lost its reason');
  });
});

describe('what no fact tells', () => {
  it('says once that a wait is over, and closes when the taak is taken up', async () => {
    const { dossierId } = await casework.open();
    await casework.query(
      `update taken set behandelaar_id = $2, wacht_tot_datum = '2026-07-24', wacht_reden = 'x' where journey_id = $1`,
      [dossierId, pb.medewerkerId],
    );
    await round();
    expect(await vanHet(dossierId)).toEqual([]);
    await casework.database.setClock('2026-07-24T09:00:00+02:00');
    await Promise.all([round(), round()]);
    expect(await vanHet(dossierId)).toEqual([{ soort: 'WACHT_VOORBIJ', aan: pb.medewerkerId, niveau: 0 }]);
    await casework.query('update taken set wacht_tot_datum = null');
    await round();
    expect(await casework.query('select id from meldingen where afgehandeld_tijdstip is null')).toEqual([]);
  });

  it('says that a letter lies there, and closes when it left', async () => {
    const { dossierId } = await casework.open();
    await round();
    expect(await vanHet(dossierId)).toEqual([]);
    await casework.query(
      `update outbox set created_at = created_at - interval '5 hours', sent_at = clock_timestamp()`,
    );
    await round();
    expect(await vanHet(dossierId)).toMatchObject([{ soort: 'BRIEF_TE_LAAT' }, { aan: 'kantoor PLANNER' }]);
    await casework.query('update outbox set done_at = clock_timestamp()');
    await round();
    expect(await casework.query('select id from meldingen where afgehandeld_tijdstip is null')).toEqual([]);
  });

  it('names the blocker of a standstill once a day round, and closes when a person acts', async () => {
    const { dossierId } = await casework.open();
    await casework.database.setClock('2026-08-10T09:00:00+02:00');
    await round();
    await round();
    const [melding, ...more] = await vanHet(dossierId, 'tekst, bron, niveau, aan');
    expect(more).toEqual([]);
    expect(melding).toMatchObject({
      bron: 'stilstand-1-1',
      tekst:
        'Al 15 werkdagen niets gedaan (sinds ma 20 jul 2026). Ligt bij: Aanvraag administratief en juridisch beoordelen (niemand).',
    });
    await casework.act(dossierId, 'rondIntakeAf', pb);
    await caughtUp();
    expect(await casework.query('select id from meldingen where afgehandeld_tijdstip is null')).toEqual([]);
  });
});

describe('escalation', () => {
  const op = (moment: string) => casework.database.setClock(moment);

  it('climbs once per step when nobody picks it up, in office hours, on record', async () => {
    const { dossierId } = await casework.open();
    await casework.query(
      `insert into meldingen (id, journey_id, bron, aan, soort, urgentie, rang, tekst, medewerker_id, team_id, kantoor_id,
         team_rollen, kantoor_rollen, niveau, at, fact_seq, reden, bezorgen_vanaf_tijdstip)
       values (gen_random_uuid(), $1, 'feit-1', 'x', 'INGEBREKESTELLING', 'DRINGEND', 0, 'x', $2, 'heerlen-1', 'heerlen', '{}', '{}', 0,
         regie_now(), 1, 'BESLUIT', regie_now())`,
      [dossierId, pb.medewerkerId],
    );
    await round();
    const stand = async () => (await vanHet(dossierId, 'niveau, kantoor_rollen as rollen, aan'))[0];
    expect(await stand()).toMatchObject({ niveau: 0 });
    await op('2026-07-21T06:30:00+02:00');
    await round();
    expect(await stand()).toMatchObject({ niveau: 0 });
    await op('2026-07-21T07:30:00+02:00');
    await Promise.all([round(), round(), round()]);
    expect(await stand()).toMatchObject({ niveau: 1, rollen: ['PLANNER'] });
    await round();
    expect(await stand()).toMatchObject({ niveau: 1 });
    // Wednesday, Thursday; then it is at the top
    for (const dag of ['22', '23', '24']) {
      await op(`2026-07-${dag}T08:00:00+02:00`);
      await Promise.all([round(), round()]);
    }
    expect(await stand()).toMatchObject({
      niveau: 3,
      rollen: ['PLANNER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'],
    });
    expect(
      await casework.query(
        `select data->>'niveau' as niveau from melding_feiten where type = 'MeldingEscalated' order by versie`,
      ),
    ).toEqual([{ niveau: '1' }, { niveau: '2' }, { niveau: '3' }]);
  });

  it('waits as soon as anybody picked one of them up', async () => {
    const { dossierId, dag } = await laatsteDag();
    await op(`${dag}T08:00:00+02:00`);
    await round();
    await casework.query(`update meldingen set opgepakt_door_id = $2 where journey_id = $1 and niveau = 0`, [
      dossierId,
      pb.medewerkerId,
    ]);
    const later = new Date(Date.parse(dag) + 7 * 86_400_000).toISOString().slice(0, 10);
    await op(`${later}T08:00:00+02:00`);
    await round();
    expect(
      (await vanHet(dossierId, 'niveau, aan, soort'))
        .filter(({ soort }) => soort === 'TERMIJN')
        .map(({ niveau }) => niveau),
    ).toEqual([0, 1, 2]);
  });
});

describe('the flood', () => {
  it('addresses ten thousand alarms of one day within seconds', async () => {
    const { dossierId } = await casework.open();
    await caughtUp();
    const [{ team_id }] = await casework.query('select team_id from dossier_overview where journey_id = $1', [
      dossierId,
    ]);
    expect(team_id).toBe('heerlen-1');
    await casework.query(
      `with nieuw as (select gen_random_uuid() as id, gen_random_uuid() as c, n from generate_series(1, 10000) n),
       cl as (insert into clients select c, decode(lpad(to_hex(n), 16, '0'), 'hex'), '\\x00', '000', 'N ' || n, '1980-01-01', '6411AA' from nieuw returning 1),
       j as (insert into journeys select n.id, n.c, o.machine_id, o.machine_version, o.value, o.context, o.status, 1, o.hash
         from nieuw n, journeys o where o.id = $1 returning id),
       v as (insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, vast_aanspreekpunt_id,
           ontvangst_datum, vangnet, termijn_status, fase_sinds_tijdstip)
         select n.id, n.c, 'WIA_CLAIM', 'INTAKE', 'OPEN', 'heerlen-1', $2, '2026-07-20', true, 'LOOPT', regie_now() from nieuw n),
       d as (insert into deadlines (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, status, onderbouwing)
         select id, 'BESLISTERMIJN', 'BESLISTERMIJN', 1, '2026-07-20', '2026-09-14', 'LOOPT', '[]' from nieuw),
       k as (insert into taken (id, journey_id, soort, discipline, team_id, status, behandelaar_id, geopend_seq, geopend_tijdstip)
         select gen_random_uuid(), id, 'INTAKE', 'PROCESBEGELEIDER', 'heerlen-1', 'OPEN', case when n % 2 = 0 then $2 end, 1, regie_now() from nieuw)
       insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
       select id, 1, 'BeslistermijnAlarmRaised',
         '{"sleutel": "BESLISTERMIJN", "alarm": "VERSTREKEN", "uiterlijkeDatum": "2026-09-14"}',
         '{"type": "laatAlarmAfgaan", "gegevens": {"sleutel": "BESLISTERMIJN", "versie": 1, "alarm": "VERSTREKEN"}}',
         'systeem', 'SYSTEEM', regie_now(), '\\x00' from nieuw`,
      [dossierId, pb.medewerkerId],
    );
    await casework.query('analyze');
    const since = performance.now();
    await Promise.all([caughtUp(), caughtUp()]);
    const seconds = (performance.now() - since) / 1000;
    console.log(`10,000 alarms: 40,000 meldingen in ${seconds.toFixed(1)} s`);
    expect(
      await casework.query('select count(*)::int, count(bezorgd_tijdstip)::int as bezorgd from meldingen'),
    ).toEqual([{ count: 40_000, bezorgd: 40_000 }]);
    expect(seconds).toBeLessThan(60);
  });
});
