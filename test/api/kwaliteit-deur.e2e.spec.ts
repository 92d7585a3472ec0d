import { ROLLEN } from '../../libs/domain/rollen';
import { addPerson } from './centre';
import { openKwaliteit, PLAN, WEG, type Kwaliteit } from './kwaliteit-stage';

let api: Kwaliteit['api'];
let { plan, doet, getrokken, lijst, vult } = {} as Kwaliteit;
beforeAll(async () => {
  ({ api, plan, doet, getrokken, lijst, vult } = await openKwaliteit());
});
afterAll(() => api?.close());

describe('the door to a dossieronderzoek', () => {
  it.each(ROLLEN.filter((rol) => rol !== 'SYSTEEM'))('is for who it is for: %s', async (rol) => {
    const who = `kwaliteit-${rol.toLowerCase()}`;
    await addPerson(api.database.owner, who, 'heerlen-1', [rol]);
    const toetst = rol === 'KWALITEITSTOETSER';
    const leest = toetst || ['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'].includes(rol);
    expect((await api.as(who).get(WEG)).status).toBe(leest ? 200 : 403);
    expect((await api.as(who).get('/v1/toetsingen')).status).toBe(toetst ? 200 : 403);
    expect((await plan({}, who)).status).toBe(toetst ? 201 : 403);
  });

  it('refuses to draw while the period runs, or with nobody to judge', async () => {
    const loopt = (await plan({ totEnMetDatum: '2026-06-01' })).body.id;
    expect((await doet(loopt, 1, 'trek')).body.code).toBe('PERIODE_LOOPT');
    const zonder = (await plan({ toetserIds: ['kt-va-1', 'kt-va-2', 'kt-ad-1', 'kt-ad-2'] })).body.id;
    const { status, body } = await doet(zonder, 1, 'trek');
    expect([status, body.code]).toEqual([409, 'TE_WEINIG_TOETSERS']);
    expect(body.detail).toContain('procesbegeleider');
    const { rows } = await api.database.owner.query(
      'select from kwaliteit_populatie where onderzoek_id = $1',
      [zonder],
    );
    expect(rows).toEqual([]);
    expect((await doet(zonder, 1, 'trekIn', {}, 'kt-va-1')).status).toBe(403);
    expect((await doet(zonder, 1, 'trekIn')).status).toBe(200);
  });

  it('is planned once under one key', async () => {
    const key = { 'idempotency-key': 'onderzoek-1' };
    const [een, twee, ander] = [
      await api.as('kt-heerlen-1').post(WEG, PLAN, key),
      await api.as('kt-heerlen-1').post(WEG, PLAN, key),
      await api.as('kt-heerlen-1').post(WEG, { ...PLAN, naam: 'x' }, key),
    ];
    expect([een.status, twee.body, ander.status]).toEqual([201, een.body, 422]);
    expect(een.headers).toMatchObject({ etag: '"1"', location: `${WEG}/${een.body.id}` });
  });

  it.each([
    ['naam', '', 'naam'],
    ['vanDatum', '2026-02-30', 'vanDatum'],
    ['totEnMetDatum', '2026-04-01', 'totEnMetDatum'],
    ['quota', [], 'quota'],
    ['quota', [{ kantoorId: 'heerlen', stratum: 'PW', aantal: 1 }], 'quota.0.stratum'],
    ['quota', [{ kantoorId: 'heerlen', stratum: 'ZW', aantal: 0 }], 'quota.0.aantal'],
    ['quota', [...PLAN.quota, PLAN.quota[0]], 'quota'],
    ['quota', [{ kantoorId: 'nergens', stratum: 'ZW', aantal: 1 }], 'groepen'],
    ['groepen', [{ naam: 'x', kantoren: ['heerlen'] }], 'groepen'],
    ['groepen', [...PLAN.groepen, { naam: 'x', kantoren: ['nergens'] }], 'quota'],
    ['toetserIds', ['pb-heerlen-1'], 'toetserIds.0'],
    ['toetserIds', 'x', 'toetserIds'],
    ['tweedePercentage', 101, 'tweedePercentage'],
    ['verzonnen', 1, 'verzonnen'],
  ])('refuses %s %j by naming the field', async (veld, waarde, fout) => {
    const { status, body } = await plan({ [veld]: waarde });
    expect([status, body.fouten.map((each: { veld: string }) => each.veld)]).toEqual([
      400,
      expect.arrayContaining([fout]),
    ]);
  });

  it.each([
    [{ antwoorden: 'x' }, 'antwoorden'],
    [{ antwoorden: { WIA_PB_RECHT: 'JA' } }, 'antwoorden.WIA_PB_RECHT'],
    [{ antwoorden: { WIA_PB_RECHT: { antwoord: 'MISSCHIEN' } } }, 'antwoorden.WIA_PB_RECHT.antwoord'],
    [{ antwoorden: { WIA_PB_RECHT: { antwoord: 'JA', x: 1 } } }, 'antwoorden.WIA_PB_RECHT.x'],
    [{ antwoorden: { VERZONNEN: { antwoord: 'JA' } } }, 'antwoorden.VERZONNEN'],
    [{ antwoorden: {}, oordeel: 'GOED' }, 'oordeel'],
    [{ antwoorden: {}, oordeel: 'ADEQUAAT' }, 'antwoorden.WIA_PB_RECHT'],
  ])('refuses the answers %j by naming the field', async (body, veld) => {
    const id = await getrokken();
    const [toetsing] = await lijst('kt-pb-1', id);
    const answer = await vult('kt-pb-1', toetsing.id, 1, body);
    expect([answer.status, answer.body.fouten.map((each: { veld: string }) => each.veld)]).toEqual([
      400,
      expect.arrayContaining([veld]),
    ]);
    expect((await vult('kt-pb-1', toetsing.id, 9, { antwoorden: {} })).status).toBe(412);
  });
});
