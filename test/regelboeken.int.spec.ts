import { ApplyRegelboek } from '../libs/casework/commands/apply-regelboek';
import { StelRegelboekVast } from '../libs/casework/commands/stel-regelboek-vast';
import { proefRegelboek } from '../libs/casework/queries/proef-regelboek.query';
import type { Aanvraag } from '../libs/domain/aanvraag';
import { REGELBOEK } from '../libs/domain/regels/regelboek';
import type { Wijziging } from '../libs/domain/regels/wijzig-regelboek';
import { addDays, datum, type Datum } from '../libs/domain/termijnen/datum';
import { PoolSql } from '../libs/storage/sql';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { openCasework, wie, type Casework } from './support/casework';

let casework: Casework;
beforeEach(async () => {
  casework = await openCasework();
  await casework.database.setClock('2026-08-03T09:00:00+02:00');
});
afterEach(() => casework.close());

const pb = wie('PROCESBEGELEIDER');
const beheerder = wie('FUNCTIONEEL_BEHEERDER');
const EINDE_16_WEKEN: Wijziging = {
  actie: 'BEEINDIG',
  sleutel: 'term.wia_claim.announced',
  van: datum('2026-01-01'),
  tot: datum('2026-06-30'),
};

const proef = async (wijzigingen: Wijziging[], batch?: number) => {
  const result = await proefRegelboek(new PoolSql(casework.database.dataSource), wijzigingen, batch);
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  return result;
};
const stelVast = (wijzigingen: Wijziging[], versie?: number) =>
  casework.bus.execute(
    new StelRegelboekVast({
      toelichting: 'Kamerbrief',
      wijzigingen,
      by: beheerder,
      ...(versie && { versie }),
    }),
  );
/** What the worker does with every message of a stored rulebook. */
const work = async () => {
  const messages = await casework.query(
    `select id as "outboxId", journey_id as "dossierId", (data->>'versie')::int as versie from outbox
     where soort = 'REGELS' and done_at is null`,
  );
  for (const message of messages) await casework.bus.execute(new ApplyRegelboek(message));
  return messages.length;
};
const opens = async (over: Partial<Aanvraag>, kennisgeving?: { nieuweDatum?: string }) => {
  const { dossierId } = await casework.open(over);
  if (kennisgeving) {
    const gegevens = { kennisgevingDatum: '2026-08-03', reden: 'Drukte', ...kennisgeving };
    expect(await casework.act(dossierId, 'verleng', pb, gegevens)).toMatchObject({ kind: 'ok' });
  }
  return dossierId;
};
const received = (ontvangst: string, soort = 'WIA_CLAIM') => ({ soort, ontvangstDatum: datum(ontvangst) });
const beslisdatums = async (): Promise<Record<string, Datum>> =>
  Object.fromEntries(
    (
      await casework.query(
        `select journey_id, uiterlijke_datum::text as datum from deadlines where sleutel = 'BESLISTERMIJN'`,
      )
    ).map(({ journey_id, datum: dag }) => [journey_id, dag]),
  );
const differences = async () => {
  const found: string[] = [];
  for await (const { what } of verifyJourneys(casework.database.dataSource.manager)) found.push(what);
  for await (const { what } of verifyTables(casework.database.dataSource.manager)) found.push(what);
  return found;
};

/** Around the day on which the announced 16 weeks end. */
async function centre() {
  const lastDay = await opens(received('2026-06-30'), {});
  const dayAfter = await opens(received('2026-07-01'), {});
  const later = await opens(received('2026-07-10'), {});
  const withDate = await opens(received('2026-07-10'), { nieuweDatum: '2026-12-01' });
  const without = await opens(received('2026-07-10'));
  const otherSoort = await opens(received('2026-07-10', 'HERBEOORDELING_VRAAG'), {});
  const closed = await opens(received('2026-07-10'), {});
  await casework.act(closed, 'trekIn', pb);
  return { lastDay, dayAfter, later, withDate, without, otherSoort, closed };
}

describe('the end of the announced 16 weeks', () => {
  test('given dossiers on both sides of it, the proef lists exactly those whose date changes', async () => {
    const { dayAfter, later } = await centre();
    const found = await proef([EINDE_16_WEKEN]);
    expect(found).toMatchObject({ versie: 2, aantalOpen: 6, aantalGewijzigd: 2 });
    expect(found.wijzigingen).toEqual([
      expect.stringMatching(/^Aangekondigde termijn WIA-claim .* di 30 jun 2026, met terugwerkende kracht$/),
    ]);
    expect(new Map(found.dossiers.map(({ dossierId, ...rest }) => [dossierId, rest]))).toEqual(
      new Map([
        [dayAfter, expect.objectContaining({ nu: '2026-10-21', straks: '2026-08-26' })],
        [
          later,
          expect.objectContaining({ nu: '2026-10-30', straks: '2026-09-04', termijn: 'BESLISTERMIJN' }),
        ],
      ]),
    );
    expect(JSON.stringify(found)).not.toContain('de Wit');
    // Also one that would change, once it is closed.
    await casework.query(`update dossier_overview set status = 'AFGESLOTEN' where journey_id = $1`, [later]);
    const rest = await proef([EINDE_16_WEKEN]);
    expect([rest.aantalOpen, rest.dossiers.map(({ dossierId }) => dossierId)]).toEqual([5, [dayAfter]]);
  });

  test('given it is stored and worked off, every open dossier is on the new version with the dates of the proef', async () => {
    const { closed, ...open } = await centre();
    const before = await beslisdatums();
    const { dossiers } = await proef([EINDE_16_WEKEN]);
    const predicted = Object.fromEntries(dossiers.map(({ dossierId, straks }) => [dossierId, straks]));

    expect(await stelVast([EINDE_16_WEKEN], 2)).toEqual({ kind: 'ok', versie: 2, dossiersDieVolgen: 6 });
    expect(await work()).toBe(6);

    expect(await beslisdatums()).toEqual({ ...before, ...predicted });
    const onVersion = await casework.query(
      `select j.id, coalesce(j.context->>'regelVersie', '1')::int as versie,
         (select count(*)::int from facts f where f.journey_id = j.id and f.type = 'RegelsApplied') as applied
       from journeys j`,
    );
    const expected = (id: string) => (id === closed ? { versie: 1, applied: 0 } : { versie: 2, applied: 1 });
    for (const { id, ...found } of onVersion) expect(found).toEqual(expected(id));
    expect(onVersion).toHaveLength(Object.keys(open).length + 1);
    expect(await differences()).toEqual([]);
    // Put back, the same dossiers would have their old dates again: from the book they are on now.
    const again = REGELBOEK.regels.find(({ sleutel }) => sleutel === 'term.wia_claim.announced')!;
    const back = await proef([{ actie: 'VOEG_TOE', regel: { ...again, van: datum('2026-07-01') } }]);
    expect(back.versie).toBe(3);
    expect(Object.fromEntries(back.dossiers.map(({ dossierId, straks }) => [dossierId, straks]))).toEqual(
      Object.fromEntries(dossiers.map(({ dossierId, nu }) => [dossierId, nu])),
    );
  });

  test('asked twice, also at once, it makes one version', async () => {
    await opens(received('2026-07-10'), {});
    const answers = await Promise.all([stelVast([EINDE_16_WEKEN], 2), stelVast([EINDE_16_WEKEN], 2)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['ok', 'refused']);
    expect(await stelVast([EINDE_16_WEKEN], 2)).toMatchObject({
      kind: 'refused',
      code: 'REGELBOEK_BESTAAT_AL',
    });
    expect(await casework.query('select versie from regelboeken')).toEqual([{ versie: 2 }]);
    expect(await casework.query(`select 1 from outbox where soort = 'REGELS'`)).toHaveLength(1);
  });
});

describe('the proef', () => {
  test('given more dossiers than one batch, or than the list shows, it counts them all', async () => {
    await centre();
    const whole = await proef([EINDE_16_WEKEN]);
    expect(await proef([EINDE_16_WEKEN], 1)).toEqual(whole);
    // given 250 copies of one that changes
    await copies(whole.dossiers[0]!.dossierId, 250);
    const many = await proef([EINDE_16_WEKEN], 100);
    expect([many.aantalOpen, many.aantalGewijzigd, many.dossiers.length]).toEqual([256, 252, 200]);
  });

  /* prettier-ignore */
  test.each<[string, Wijziging[], string[]]>([
    ['another statutory term', nieuweWaarde('term.wia_claim', '2026-07-10', 6), ['BESLISTERMIJN 2026-09-04 2026-08-21']],
    ['an internal norm', nieuweWaarde('norm.herbeoordeling_intern', '2026-07-01', 4), ['STREEFDATUM 2026-09-07 2026-08-10']],
    ['a rule of the Ziektewet', nieuweWaarde('zw.probleemanalyse', '2026-07-01', 5), ['PROBLEEMANALYSE 2026-08-24 2026-08-17', 'PLAN_VAN_AANPAK 2026-09-07 2026-08-31']],
    ['a rule from tomorrow on', nieuweWaarde('term.wia_claim', '2026-08-04', 6), []],
    ['a rule that moves no clock', nieuweWaarde('ezwb.grens', '2026-07-01', 70), []],
  ])('given %s, it says which clock moves', async (_what, wijzigingen, expected) => {
    await opens(received('2026-07-10'));
    await opens({ ...received('2026-07-13', 'HERBEOORDELING_VRAAG'), aanvrager: 'UWV_INTERN', afdeling: 'UITKEREN' });
    await opens({ ...received('2026-07-13', 'ZW'), eersteZiektedagDatum: datum('2026-07-13'), groep: 'WERKLOOS' });
    const { dossiers } = await proef(wijzigingen);
    expect(dossiers.map(({ termijn, nu, straks }) => `${termijn} ${nu} ${straks}`)).toEqual(expected);
    // and what it says is what comes of it
    await stelVast(wijzigingen);
    await work();
    for (const { dossierId, termijn, straks } of dossiers)
      expect(
        await casework.query(
          'select uiterlijke_datum::text as straks from deadlines where journey_id = $1 and sleutel = $2',
          [dossierId, termijn],
        ),
      ).toEqual([{ straks }]);
    expect(await differences()).toEqual([]);
  });

  test('is of no use to who may not change the rules', async () => {
    const wijzigingen = [EINDE_16_WEKEN];
    const denied = new StelRegelboekVast({ toelichting: 'x', wijzigingen, by: wie('REGIEVOERDER') });
    expect(await casework.bus.execute(denied)).toMatchObject({ kind: 'forbidden' });
    expect(await casework.query('select versie from regelboeken')).toEqual([]);
  });
});

/** The row of today ends, the same with another value begins. */
function nieuweWaarde(sleutel: string, van: string, waarde: number): Wijziging[] {
  const regel = REGELBOEK.regels.findLast((found) => found.sleutel === sleutel)!;
  return [
    { actie: 'BEEINDIG', sleutel, van: regel.van, tot: addDays(datum(van), -1) },
    { actie: 'VOEG_TOE', regel: { ...regel, van: datum(van), waarde } },
  ];
}

/** The same dossier many times, each of a client of its own. */
async function copies(dossierId: string, count: number) {
  await casework.query(
    `create temp table copy as select gen_random_uuid() as id, gen_random_uuid() as client_id, n from generate_series(1, ${count}) n`,
  );
  await casework.query(
    `insert into clients select x.client_id, sha256(x.n::text::bytea), '', c.bsn_einde, c.naam, c.geboorte_datum, c.postcode
     from copy x, clients c join journeys j on j.client_id = c.id where j.id = $1`,
    [dossierId],
  );
  for (const [table, key] of [
    ['journeys', 'id'],
    ['dossier_overview', 'journey_id'],
  ])
    await casework.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('${key}', x.id, 'client_id', x.client_id))).*
       from copy x, ${table} t where t.${key} = $1`,
      [dossierId],
    );
}
