import { openMeldingen, type Meldingen } from './support/meldingen';

let centre: Meldingen;
beforeEach(async () => {
  centre = await openMeldingen();
});
afterEach(() => centre.close());

describe('what no fact tells', () => {
  it('says once that a wait is over, and closes when the taak is taken up', async () => {
    const { dossierId } = await centre.open();
    await centre.query(
      `update taken set behandelaar_id = $2, wacht_tot_datum = '2026-07-24', wacht_reden = 'x' where journey_id = $1`,
      [dossierId, centre.pb.medewerkerId],
    );
    await centre.round();
    expect(await centre.vanHet(dossierId)).toEqual([]);
    await centre.database.setClock('2026-07-24T09:00:00+02:00');
    await Promise.all([centre.round(), centre.round()]);
    expect(await centre.vanHet(dossierId)).toEqual([
      { soort: 'WACHT_VOORBIJ', aan: centre.pb.medewerkerId, niveau: 0 },
    ]);
    await centre.query('update taken set wacht_tot_datum = null');
    await centre.round();
    expect(await centre.openCount()).toBe(0);
  });

  it('says that a letter lies there, and closes when it left', async () => {
    const { dossierId } = await centre.open();
    await centre.round();
    expect(await centre.vanHet(dossierId)).toEqual([]);
    await centre.query(
      `update outbox set created_at = created_at - interval '5 hours', sent_at = clock_timestamp()`,
    );
    await centre.round();
    expect(await centre.vanHet(dossierId)).toMatchObject([
      { soort: 'BRIEF_TE_LAAT' },
      { aan: 'kantoor PLANNER' },
    ]);
    await centre.query('update outbox set done_at = clock_timestamp()');
    await centre.round();
    expect(await centre.openCount()).toBe(0);
  });

  it('names the blocker of a standstill once a day round, and closes when a person acts', async () => {
    const { dossierId } = await centre.open();
    await centre.database.setClock('2026-08-10T09:00:00+02:00');
    await centre.round();
    await centre.round();
    const [melding, ...more] = await centre.vanHet(dossierId, 'tekst, bron, niveau, aan');
    expect(more).toEqual([]);
    expect(melding).toMatchObject({
      bron: 'stilstand-1-1',
      tekst:
        'Al 15 werkdagen niets gedaan (sinds ma 20 jul 2026). Ligt bij: Aanvraag administratief en juridisch beoordelen (niemand).',
    });
    await centre.act(dossierId, 'rondIntakeAf', centre.pb);
    await centre.caughtUp();
    expect(await centre.openCount()).toBe(0);
  });

  it('says a longer standstill instead of the shorter one', async () => {
    const { dossierId } = await centre.open();
    await centre.database.setClock('2026-08-10T09:00:00+02:00');
    await centre.round();
    await centre.database.setClock('2026-09-01T09:00:00+02:00');
    await Promise.all([centre.round(), centre.round()]);
    const open = await centre.query(
      `select distinct bron from meldingen where journey_id = $1 and afgehandeld_tijdstip is null and reden = 'STILSTAND'`,
      [dossierId],
    );
    expect(open).toEqual([{ bron: 'stilstand-1-2' }]);
  });
});

describe('escalation', () => {
  const op = (moment: string) => centre.database.setClock(moment);

  it('climbs once per step when nobody picks it up, in office hours, on record', async () => {
    const { dossierId } = await centre.open();
    await centre.query(
      `insert into meldingen (id, journey_id, bron, aan, soort, urgentie, rang, tekst, medewerker_id, team_id, kantoor_id,
         team_rollen, kantoor_rollen, niveau, at, fact_seq, reden, bezorgen_vanaf_tijdstip)
       values (gen_random_uuid(), $1, 'feit-1', 'x', 'INGEBREKESTELLING', 'DRINGEND', 0, 'x', $2, 'heerlen-1', 'heerlen', '{}', '{}', 0,
         regie_now(), 1, 'BESLUIT', regie_now())`,
      [dossierId, centre.pb.medewerkerId],
    );
    await centre.round();
    const stand = async () => (await centre.vanHet(dossierId, 'niveau, kantoor_rollen as rollen, aan'))[0];
    expect(await stand()).toMatchObject({ niveau: 0 });
    await op('2026-07-21T06:30:00+02:00');
    await centre.round();
    expect(await stand()).toMatchObject({ niveau: 0 });
    await op('2026-07-21T07:30:00+02:00');
    await Promise.all([centre.round(), centre.round(), centre.round()]);
    expect(await stand()).toMatchObject({ niveau: 1, rollen: ['PLANNER'] });
    await centre.round();
    expect(await stand()).toMatchObject({ niveau: 1 });
    // Wednesday, Thursday; then it is at the top
    for (const dag of ['22', '23', '24']) {
      await op(`2026-07-${dag}T08:00:00+02:00`);
      await Promise.all([centre.round(), centre.round()]);
    }
    expect(await stand()).toMatchObject({
      niveau: 3,
      rollen: ['PLANNER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'],
    });
    expect(
      await centre.query(
        `select data->>'niveau' as niveau from melding_feiten where type = 'MeldingEscalated' order by versie`,
      ),
    ).toEqual([{ niveau: '1' }, { niveau: '2' }, { niveau: '3' }]);
  });

  it('waits as soon as anybody picked one of them up', async () => {
    const { dossierId, dag } = await centre.laatsteDag();
    await op(`${dag}T08:00:00+02:00`);
    await centre.round();
    await centre.query(`update meldingen set opgepakt_door_id = $2 where journey_id = $1 and niveau = 0`, [
      dossierId,
      centre.pb.medewerkerId,
    ]);
    const later = new Date(Date.parse(dag) + 7 * 86_400_000).toISOString().slice(0, 10);
    await op(`${later}T08:00:00+02:00`);
    await centre.round();
    expect(
      (await centre.vanHet(dossierId, 'niveau, aan, soort'))
        .filter(({ soort }) => soort === 'TERMIJN')
        .map(({ niveau }) => niveau),
    ).toEqual([0, 1, 2]);
  });
});

describe('the flood', () => {
  it('addresses ten thousand alarms of one day once each, by two workers at a time', async () => {
    const { dossierId } = await centre.open();
    await centre.caughtUp();
    const [{ team_id }] = await centre.query('select team_id from dossier_overview where journey_id = $1', [
      dossierId,
    ]);
    expect(team_id).toBe('heerlen-1');
    await centre.query(
      `with nieuw as (select gen_random_uuid() as id, gen_random_uuid() as c, n from generate_series(1, 10000) n),
       cl as (insert into clients select c, decode(lpad(to_hex(n), 16, '0'), 'hex'), '\\x00', '000', 'N ' || n, '1980-01-01', '6411AA' from nieuw returning 1),
       j as (insert into journeys select n.id, n.c, o.machine_id, o.machine_version, o.value, o.context, o.status, 1, o.hash
         from nieuw n, journeys o where o.id = $1 returning id),
       v as (insert into dossier_overview (journey_id, client_id, soort, fase, status, team_id, vast_aanspreekpunt_id,
           ontvangst_datum, vangnet, termijn_status, fase_sinds_tijdstip)
         select n.id, n.c, 'WIA_CLAIM', 'INTAKE', 'OPEN', 'heerlen-1', $2, '2026-07-20', true, 'LOOPT', regie_now() from nieuw n),
       d as (insert into deadlines (journey_id, sleutel, soort, versie, start_datum, uiterlijke_datum, status, onderbouwing)
         select id, 'BESLISTERMIJN', 'BESLISTERMIJN', 1, '2026-07-20', '2026-09-14', 'LOOPT', '[]' from nieuw),
       k as (insert into taken (id, journey_id, soort, discipline, team_id, status, behandelaar_id, geopend_seq, geopend_tijdstip, bodem_datum)
         select gen_random_uuid(), id, 'INTAKE', 'PROCESBEGELEIDER', 'heerlen-1', 'OPEN', case when n % 2 = 0 then $2 end, 1, regie_now(), '2026-08-31' from nieuw)
       insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
       select id, 1, 'BeslistermijnAlarmRaised',
         '{"sleutel": "BESLISTERMIJN", "alarm": "VERSTREKEN", "uiterlijkeDatum": "2026-09-14"}',
         '{"type": "laatAlarmAfgaan", "gegevens": {"sleutel": "BESLISTERMIJN", "versie": 1, "alarm": "VERSTREKEN"}}',
         'systeem', 'SYSTEEM', regie_now(), '\\x00' from nieuw`,
      [dossierId, centre.pb.medewerkerId],
    );
    await centre.query('analyze');
    await Promise.all([centre.caughtUp(), centre.caughtUp()]);
    expect(
      await centre.query('select count(*)::int, count(bezorgd_tijdstip)::int as bezorgd from meldingen'),
    ).toEqual([{ count: 40_000, bezorgd: 40_000 }]);
  });
});
