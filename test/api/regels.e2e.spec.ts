import { REGELBOEK } from '../../libs/domain/regels/regelboek';
import { openApi, type TestApi } from './open-api';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api?.close());

const BEHEERDER = 'fb-heerlen-1';
const EINDE = {
  actie: 'BEEINDIG',
  sleutel: 'term.herbeoordeling_vraag.announced',
  van: '2026-01-01',
  tot: '2026-06-30',
};
const REGEL = {
  ...REGELBOEK.regels.find(({ sleutel }) => sleutel === 'term.wia_claim.announced')!,
  sleutel: 'term.ezwb.announced',
  soort: 'EZWB',
  van: '2027-01-01',
};
const VOEG_TOE = { actie: 'VOEG_TOE', regel: REGEL };
const body = (...wijzigingen: unknown[]) => ({ toelichting: 'Kamerbrief van vandaag', wijzigingen });
const proef = (who: string, sent: unknown) => api.as(who).post('/v1/regelboeken?proef=true', sent);

const TABLES = ['regelboeken', 'outbox', 'facts', 'journeys', 'deadlines', 'dossier_overview'];
const countRows = async () =>
  (
    await api.database.owner.query(
      `select ${TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
    )
  ).rows[0];

describe('the rules of a day', () => {
  test.each(['va-heerlen-1', 'pb-breda-1', BEHEERDER, 'po-heerlen-1'])('are there for %s', async (who) => {
    const { status, body: answer } = await api.as(who).get('/v1/regels');
    expect([status, answer.versie, answer.opDatum]).toEqual([200, 1, '2026-06-01']);
    expect(answer.items.find(({ sleutel }: { sleutel: string }) => sleutel === 'dwangsom.dag')).toEqual({
      sleutel: 'dwangsom.dag',
      waarde: [23, 35, 45],
      eenheid: 'euro',
      van: '2019-01-01',
      tot: null,
      bepaaldDoor: 'INGEBREKESTELLING',
      bepaaldDoorLabel: 'ontvangst van de ingebrekestelling',
      artikel: 'Awb 4:17 lid 2',
      zekerheid: 'ZEKER',
      toelichting: expect.any(String),
      onderwerp: 'Dwangsom en rechter',
      naam: 'Dwangsom per dag',
      inWoorden: '€ 23, 35 en 45',
    });
  });

  test('are one per key, and of the day asked for', async () => {
    const on = async (dag: string) => {
      const { body: answer } = await api.as('pb-heerlen-1').get(`/v1/regels?opDatum=${dag}`);
      const sleutels = answer.items.map(({ sleutel }: { sleutel: string }) => sleutel);
      expect(new Set(sleutels).size).toBe(sleutels.length);
      return answer.items as { sleutel: string; waarde: unknown }[];
    };
    const term = (items: { sleutel: string; waarde: unknown }[]) =>
      items.find(({ sleutel }) => sleutel === 'term.wia_claim')?.waarde;
    expect([term(await on('2011-12-31')), term(await on('2012-01-01'))]).toEqual([14, 8]);
    expect((await on('2025-08-31')).some(({ sleutel }) => sleutel === '60plus')).toBe(false);
    expect((await on('2025-09-01')).some(({ sleutel }) => sleutel === '60plus')).toBe(true);
  });

  test('need a day that exists, and a login', async () => {
    const wrong = await api.as('pb-heerlen-1').get('/v1/regels?opDatum=2026-02-30');
    expect([wrong.status, wrong.body.fouten[0].veld]).toEqual([400, 'opDatum']);
    expect((await api.anonymous.get('/v1/regels')).status).toBe(401);
    expect((await api.anonymous.get('/v1/regelboeken')).status).toBe(401);
  });
});

describe('a next rulebook', () => {
  test.each(['pb-heerlen-1', 'rv-heerlen-1', 'bm-heerlen-1', 'po-heerlen-1'])(
    'is not for %s, who is on record as having tried',
    async (who) => {
      const before = await countRows();
      expect((await proef(who, body(EINDE))).status).toBe(403);
      expect((await api.as(who).post('/v1/regelboeken', body(EINDE))).status).toBe(403);
      expect(await countRows()).toEqual(before);
      const { rows } = await api.database.owner.query(
        'select handeling, object, uitkomst from access_log where actor_id = $1 order by id',
        [who],
      );
      expect(rows.slice(-2)).toEqual([
        { handeling: 'ZOEK', object: 'proef regelboek', uitkomst: 'GEWEIGERD' },
        { handeling: 'ACTIE', object: 'stel regelboek vast', uitkomst: 'GEWEIGERD' },
      ]);
    },
  );

  /* prettier-ignore */
  test.each<[string, unknown, string]>([
    ['no reason', { wijzigingen: [EINDE] }, 'toelichting'],
    ['an empty reason', { ...body(EINDE), toelichting: ' ' }, 'toelichting'],
    ['no changes', { toelichting: 'x' }, 'wijzigingen'],
    ['an empty list', body(), 'wijzigingen'],
    ['51 changes', body(...Array.from({ length: 51 }, () => EINDE)), 'wijzigingen'],
    ['a text for a list', { toelichting: 'x', wijzigingen: 'alles' }, 'wijzigingen'],
    ['an unknown actie', body({ ...EINDE, actie: 'VERWIJDER' }), 'wijzigingen.0.actie'],
    ['no actie', body({ sleutel: 'x' }), 'wijzigingen.0.actie'],
    ['null for a change', body(null), 'wijzigingen.0'],
    ['a field of the other kind', body({ ...EINDE, regel: REGEL }), 'wijzigingen.0.regel'],
    ['a field of nobody', body({ ...EINDE, waarde: 9 }), 'wijzigingen.0.waarde'],
    ['a day that does not exist', body({ ...EINDE, tot: '2026-02-30' }), 'wijzigingen.0.tot'],
    ['a rule that is not there', body({ ...EINDE, sleutel: 'verzonnen' }), 'wijzigingen.0.sleutel'],
    ['another first day', body({ ...EINDE, van: '2026-01-02' }), 'wijzigingen.0.sleutel'],
    ['an end before it began', body({ ...EINDE, tot: '2025-01-01' }), 'wijzigingen.0.tot'],
    ['no rule', body({ actie: 'VOEG_TOE' }), 'wijzigingen.0.regel'],
    ['a list for a rule', body({ actie: 'VOEG_TOE', regel: [] }), 'wijzigingen.0.regel'],
    ['a first day that does not exist', body(EINDE, { ...VOEG_TOE, regel: { ...REGEL, van: '2027-13-01' } }), 'wijzigingen.1.regel.van'],
    ['an object for a value', body({ ...VOEG_TOE, regel: { ...REGEL, waarde: { $gt: 0 } } }), 'wijzigingen.0.regel.waarde'],
    ['null for a value', body({ ...VOEG_TOE, regel: { ...REGEL, waarde: null } }), 'wijzigingen.0.regel.waarde'],
    ['an unknown zekerheid', body({ ...VOEG_TOE, regel: { ...REGEL, zekerheid: 'MISSCHIEN' } }), 'wijzigingen.0.regel.zekerheid'],
    ['an unknown soort', body({ ...VOEG_TOE, regel: { ...REGEL, soort: 'BIJSTAND' } }), 'wijzigingen.0.regel.soort'],
    ['no article', body({ ...VOEG_TOE, regel: { ...REGEL, artikel: '' } }), 'wijzigingen.0.regel.artikel'],
    ['half a week', body({ ...VOEG_TOE, regel: { ...REGEL, waarde: 1.5 } }), 'wijzigingen.0.regel.waarde'],
    ['a key nothing reads', body({ ...VOEG_TOE, regel: { ...REGEL, sleutel: 'x', soort: undefined, atw: undefined } }), 'wijzigingen.0.regel.sleutel'],
    ['an overlap', body({ ...VOEG_TOE, regel: { ...REGEL, sleutel: 'term.wia_claim.announced', soort: 'WIA_CLAIM' } }), 'wijzigingen.0.regel.van'],
    ['version 1', { ...body(EINDE), versie: 1 }, 'versie'],
    ['a version of letters', { ...body(EINDE), versie: '2' }, 'versie'],
    ['an unknown field', { ...body(EINDE), rollen: ['SYSTEEM'] }, 'rollen'],
  ])('with %s is refused with the field, as proef and for good', async (_what, sent, veld) => {
    const before = await countRows();
    for (const path of ['/v1/regelboeken?proef=true', '/v1/regelboeken']) {
      const { status, body: answer } = await api.as(BEHEERDER).post(path, sent);
      expect([status, answer.fouten?.map((fout: { veld: string }) => fout.veld)]).toEqual([
        400,
        expect.arrayContaining([veld]),
      ]);
    }
    expect(await countRows()).toEqual(before);
  });

  test('an unknown proef is refused', async () => {
    const { status, body: answer } = await api.as(BEHEERDER).post('/v1/regelboeken?proef=ja', body(EINDE));
    expect([status, answer.fouten[0].veld]).toEqual([400, 'proef']);
  });

  test('as proef names the dossiers and their dates, no people, and writes nothing but that somebody looked', async () => {
    // given an open dossier that follows the announced term, received after it would have ended
    await api.database.setClock('2026-07-20T09:00:00Z');
    const { dossierId, versie } = await api.openDossier({
      soort: 'HERBEOORDELING_VRAAG',
      ontvangstDatum: '2026-07-06',
    });
    const kennisgeving = { kennisgevingDatum: '2026-07-20', reden: 'Drukte' };
    expect((await api.as('pb-heerlen-1').act(dossierId, versie, 'verleng', kennisgeving)).status).toBe(200);
    const before = await countRows();

    const { status, body: answer } = await proef(BEHEERDER, body(EINDE, VOEG_TOE));

    expect(status).toBe(200);
    expect(answer).toEqual({
      versie: 2,
      wijzigingen: [
        'Aangekondigde termijn Vraaggestuurde herbeoordeling (16 weken, Awb 4:14 lid 3) geldt tot en met di 30 jun 2026, met terugwerkende kracht',
        'Aangekondigde termijn Eerstejaars Ziektewet-beoordeling (16 weken, Wet WIA 102 lid 5) geldt vanaf vr 1 jan 2027',
      ],
      dossiers: [
        {
          dossierId,
          soort: 'HERBEOORDELING_VRAAG',
          soortLabel: 'Vraaggestuurde herbeoordeling',
          termijn: 'BESLISTERMIJN',
          termijnLabel: 'Beslistermijn',
          nu: '2026-10-26',
          straks: '2026-08-31',
        },
      ],
      aantalOpen: 1,
      aantalGewijzigd: 1,
    });
    expect(JSON.stringify(answer)).not.toContain("van 't Hof");
    expect(await countRows()).toEqual(before);
    const { rows } = await api.database.owner.query(
      `select journey_id, handeling, object, uitkomst from access_log where actor_id = $1 order by id desc limit 1`,
      [BEHEERDER],
    );
    expect(rows).toEqual([
      { journey_id: null, handeling: 'ZOEK', object: 'proef regelboek', uitkomst: 'OK' },
    ]);
  });

  test('is made once: a second time, or after somebody else, it is a conflict', async () => {
    const made = await api.as(BEHEERDER).post('/v1/regelboeken', { ...body(EINDE), versie: 2 });
    expect([made.status, made.body]).toEqual([201, { versie: 2, dossiersDieVolgen: 1 }]);
    const again = await api.as('fb-breda-1').post('/v1/regelboeken', { ...body(VOEG_TOE), versie: 2 });
    expect([again.status, again.body.code]).toEqual([409, 'REGELBOEK_BESTAAT_AL']);
    const { body: boeken } = await api.as('pb-heerlen-1').get('/v1/regelboeken');
    expect(boeken.items).toEqual([
      {
        versie: 2,
        toelichting: 'Kamerbrief van vandaag',
        vastgesteldDoor: { id: BEHEERDER, naam: `Persoon ${BEHEERDER}` },
        tijdstip: expect.stringMatching(/^2026-07-20T09:/),
      },
      { versie: 1, toelichting: expect.stringMatching(/./), vastgesteldDoor: null, tijdstip: null },
    ]);
    const { body: regels } = await api.as('pb-heerlen-1').get('/v1/regels?opDatum=2026-07-01');
    expect(regels.versie).toBe(2);
    const sleutels = regels.items.map(({ sleutel }: { sleutel: string }) => sleutel);
    expect(sleutels).not.toContain(EINDE.sleutel);
  });
});
