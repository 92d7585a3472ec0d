import { ActOnDossier } from '../libs/casework/commands/act-on-dossier';
import { LetAlarmFall } from '../libs/casework/commands/let-alarm-fall';
import { openCasework, wie, type Casework } from './support/casework';

let casework: Casework;
beforeAll(async () => (casework = await openCasework({ pool: 20 })));
afterAll(() => casework.close());
beforeEach(() => casework.database.setClock('2026-08-03T09:00:00+02:00'));

const pb = wie('PROCESBEGELEIDER');

describe('one act, one transaction', () => {
  it('opens a dossier with its facts, its first taak, its clock and its letter to be sent', async () => {
    const { dossierId, uiterlijkeBeslisdatum } = await casework.open();
    expect(uiterlijkeBeslisdatum).toBe('2026-09-14');
    expect(
      await casework.query(
        'select fase, status, termijn_status, uiterlijke_beslisdatum::text as u, team_id from dossier_overview where journey_id = $1',
        [dossierId],
      ),
    ).toEqual([
      { fase: 'INTAKE', status: 'OPEN', termijn_status: 'LOOPT', u: '2026-09-14', team_id: 'heerlen-1' },
    ]);
    expect(
      await casework.query('select soort, discipline from taken where journey_id = $1', [dossierId]),
    ).toEqual([{ soort: 'INTAKE', discipline: 'PROCESBEGELEIDER' }]);
    expect(
      await casework.query(
        'select sleutel, versie, status, alarm_soort, alarm_datum::text as a from deadlines where journey_id = $1',
        [dossierId],
      ),
    ).toEqual([
      {
        sleutel: 'BESLISTERMIJN',
        versie: 1,
        status: 'LOOPT',
        alarm_soort: 'NOG_14_WERKDAGEN',
        a: '2026-08-25',
      },
    ]);
    expect(
      await casework.query('select soort from outbox where journey_id = $1 order by 1', [dossierId]),
    ).toEqual([
      // A ZW dossier of this client expects this aanvraag.
      { soort: 'KLANTREIS' },
      { soort: 'ONTVANGSTBEVESTIGING' },
    ]);
    expect(
      await casework.query('select handeling, uitkomst, hoedanigheid from access_log where journey_id = $1', [
        dossierId,
      ]),
    ).toEqual([{ handeling: 'OPEN', uitkomst: 'OK', hoedanigheid: 'PROCESBEGELEIDER' }]);
  });

  it('lets exactly one of fifty people act on the version they all looked at', async () => {
    const { dossierId } = await casework.open();
    const command = () =>
      new ActOnDossier({ dossierId, actie: 'rondIntakeAf', gegevens: {}, verwachteVersie: 1, by: pb });
    const results = await Promise.all(Array.from({ length: 50 }, () => casework.bus.execute(command())));
    expect(results.filter(({ kind }) => kind === 'ok')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'stale')).toHaveLength(49);
    const [{ seq, facts }] = await casework.query(
      'select seq, (select count(*)::int from facts where journey_id = $1) as facts from journeys where id = $1',
      [dossierId],
    );
    expect(seq).toBe(facts);
  });

  it('gives the same answer to the same key once, and refuses the key for another request', async () => {
    const { dossierId } = await casework.open();
    const command = (verzoekHash: string) =>
      new ActOnDossier({
        dossierId,
        actie: 'rondIntakeAf',
        gegevens: {},
        verwachteVersie: 1,
        by: pb,
        idempotency: { sleutel: 'k1', verzoekHash },
      });
    const answers = await Promise.all(Array.from({ length: 10 }, () => casework.bus.execute(command('a'))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ kind: 'ok', versie: 2 });
    expect(await casework.bus.execute(command('b'))).toEqual({ kind: 'keyReused' });
  });

  it('refuses a second open dossier for the same client, also when both arrive at once', async () => {
    const client = {
      bsn: '999990019',
      naam: 'S. Yılmaz',
      geboorteDatum: '1980-05-01' as never,
      postcode: '6411AB',
    };
    const settled = await Promise.allSettled(Array.from({ length: 8 }, () => casework.open({ client })));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of settled)
      if (one.status === 'rejected') expect(String(one.reason)).toContain('DOSSIER_BESTAAT_AL');
  });

  it('keeps medical content in its compartment and nowhere else', async () => {
    const { dossierId } = await casework.open();
    await casework.act(dossierId, 'rondIntakeAf', pb);
    await casework.act(dossierId, 'rondDossiervormingAf', wie('MEDISCH_SECRETARESSE'));
    const done = await casework.act(dossierId, 'stelBelastbaarheidVast', wie('VERZEKERINGSARTS'), {
      uitkomst: 'FML',
      duurzaam: false,
      onderbouwing: 'KANARIE',
      fml: {
        urenPerWeek: 20,
        arbeidsduurGronden: ['ENERGETISCH'],
        beperkingen: [{ rubriek: 'SOCIAAL', item: 'KANARIE', mate: 'BEPERKT', toelichting: 'KANARIE' }],
      },
    });
    expect(done).toMatchObject({ kind: 'ok' });
    expect(
      await casework.query('select compartiment from medisch.stukken where journey_id = $1 order by 1', [
        dossierId,
      ]),
    ).toEqual([{ compartiment: 'FML' }, { compartiment: 'MEDISCH' }]);
    for (const table of [
      'journeys',
      'facts',
      'taken',
      'deadlines',
      'outbox',
      'access_log',
      'dossier_overview',
      'idempotency_keys',
      'medisch.stukken',
    ])
      expect(
        await casework.query(`select count(*)::int as n from ${table} x where x::text like '%KANARIE%'`),
      ).toEqual([{ n: 0 }]);
  });

  it('refuses in Dutch, says what is possible, and writes nothing', async () => {
    const { dossierId } = await casework.open();
    const refused = await casework.act(dossierId, 'neemBesluit', pb);
    expect(refused).toMatchObject({ kind: 'refused', code: 'NIET_IN_DEZE_FASE' });
    expect(refused.kind === 'refused' && refused.mogelijk).toContain('rondIntakeAf');
    expect(await casework.act(dossierId, 'rondIntakeAf', wie('SMV'))).toMatchObject({ kind: 'forbidden' });
    expect(await casework.act(dossierId, 'rondIntakeAf', wie('PROCESBEGELEIDER', 1, 'breda-1'))).toEqual({
      kind: 'notFound',
    });
    expect(await casework.query('select seq from journeys where id = $1', [dossierId])).toEqual([{ seq: 1 }]);
  });
});

describe('an alarm', () => {
  it('falls once in effect however often it is brought, and puts the next one on the row', async () => {
    const { dossierId } = await casework.open();
    const alarm = new LetAlarmFall({
      dossierId,
      sleutel: 'BESLISTERMIJN',
      versie: 1,
      alarm: 'NOG_14_WERKDAGEN',
    });
    expect(await casework.bus.execute(alarm)).toEqual({ kind: 'noop', reden: 'TE_VROEG' });
    await casework.database.setClock('2026-08-25T00:00:30+02:00');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => casework.bus.execute(alarm)));
    expect(outcomes.filter(({ kind }) => kind === 'ok')).toHaveLength(1);
    expect(
      await casework.query(
        `select data->>'alarm' as alarm, hoedanigheid from facts where journey_id = $1 and type = 'BeslistermijnAlarmRaised'`,
        [dossierId],
      ),
    ).toEqual([{ alarm: 'NOG_14_WERKDAGEN', hoedanigheid: 'SYSTEEM' }]);
    expect(
      await casework.query(
        'select alarm_soort, alarm_datum::text as a, versie from deadlines where journey_id = $1',
        [dossierId],
      ),
    ).toEqual([{ alarm_soort: 'NOG_5_WERKDAGEN', a: '2026-09-07', versie: 1 }]);
  });

  it('planned for a date that moved does nothing', async () => {
    const { dossierId } = await casework.open();
    await casework.act(dossierId, 'verleng', pb, { kennisgevingDatum: '2026-08-03', reden: 'drukte' });
    await casework.database.setClock('2026-09-15T09:00:00+02:00');
    expect(
      await casework.bus.execute(
        new LetAlarmFall({ dossierId, sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'VERSTREKEN' }),
      ),
    ).toEqual({ kind: 'noop', reden: 'VERVALLEN' });
  });
});

describe('what is on record', () => {
  it.each(['facts', 'access_log', 'taak_feiten', 'medisch.stukken'])(
    'cannot be changed or deleted: %s',
    async (table) => {
      await casework.open();
      await expect(casework.database.dataSource.query(`delete from ${table}`)).rejects.toThrow(
        /permission denied|append-only/,
      );
      if (table !== 'taak_feiten' && table !== 'medisch.stukken')
        await expect(casework.database.owner.query(`delete from ${table}`)).rejects.toThrow(/append-only/);
    },
  );
});
