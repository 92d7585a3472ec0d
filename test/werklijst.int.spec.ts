import fc from 'fast-check';
import { listTaken, type Lijst } from '../libs/casework/queries/taken.query';
import type { Sql } from '../libs/casework/queries/sql';
import type { Actor } from '../libs/domain/rollen';
import { beurtDatum, type Beurtkenmerken } from '../libs/domain/taken/beurt';
import { addDays, datum, type Datum } from '../libs/domain/termijnen/datum';
import { herorden } from '../libs/storage/herorden';
import { PoolSql } from '../libs/storage/sql';
import { wie } from './support/casework';
import { openMensen, VANDAAG, type Mensen } from './support/mensen';

const IK = wie('PROCESBEGELEIDER');
const COLLEGA = wie('PROCESBEGELEIDER', 2);
const PLANNER = wie('PLANNER');
const HUISARTS = { bron: 'HUISARTS', gevraagdDatum: VANDAAG, vraag: 'Graag uw gegevens' };

let centre: Mensen;
let sql: Sql;
beforeAll(async () => {
  centre = await openMensen();
  sql = new PoolSql(centre.database.dataSource);
});
afterAll(() => centre.close());
beforeEach(async () => {
  await centre.query(`update taken set status = 'AFGEROND' where status = 'OPEN'`);
  await centre.opDag(VANDAAG);
});

const lijst = async (naam: Lijst, actor: Actor = IK) =>
  (await listTaken(sql, actor, { lijst: naam, limit: 50 }, () => []))!.items;
const ids = async (naam: Lijst, actor: Actor = IK) => (await lijst(naam, actor)).map(({ id }) => id);
const taakVan = async (dossierId: string) =>
  (await centre.query(`select * from taken where journey_id = $1 and status = 'OPEN'`, [dossierId]))[0];
const schuif = (taakId: string, dagen: number) =>
  centre.query(
    'update taken set termijn_datum = bodem_datum + $2::integer, client_datum = null where id = $1',
    [taakId, dagen],
  );

describe('the order of work', () => {
  it('is in the database the sum of the domain', async () => {
    const id = await centre.vrij();
    const dag = fc.integer({ min: -300, max: 300 }).map((days) => addDays(datum(VANDAAG), days));
    const kenmerken = fc.record({
      termijnDatum: fc.option(dag),
      dwangsomDagen: fc.constantFrom(0, 42),
      clientDatum: fc.option(dag),
      normDatum: fc.option(dag),
      gereedDatum: fc.option(dag),
      bodemDatum: dag,
      haastDagen: fc.constantFrom(0, 28),
      plaatsDatum: fc.option(dag),
    });
    await fc.assert(
      fc.asyncProperty(kenmerken, async (k: Beurtkenmerken) => {
        const [row] = await centre.query(
          `update taken set termijn_datum = $2, dwangsom_dagen = $3, client_datum = $4, norm_datum = $5, gereed_datum = $6,
             bodem_datum = $7, haast_dagen = $8, haast_reden = 'x', haast_door_id = $10, haast_tijdstip = regie_now(),
             plaats_datum = $9, plaats_reden = case when $9::date is not null then 'x' end,
             plaats_door_id = case when $9::date is not null then $10 end
           where id = $1 returning beurt_datum::text`,
          [
            id,
            k.termijnDatum,
            k.dwangsomDagen,
            k.clientDatum,
            k.normDatum,
            k.gereedDatum,
            k.bodemDatum,
            k.haastDagen,
            k.plaatsDatum,
            PLANNER.medewerkerId,
          ],
        );
        expect(row.beurt_datum).toBe(beurtDatum(k));
      }),
      { numRuns: 100 },
    );
  });

  it('is by term and floor when a dossier opens, and says so', async () => {
    const { dossierId } = await centre.open({ ontvangstDatum: '2026-05-01' as Datum });
    const [item] = await lijst('vrij');
    expect(item).toMatchObject({ dossier: { id: dossierId }, kentClient: true });
    expect(item!.volgorde.redenen.map(({ reden }) => reden)).toEqual(['TERMIJN', 'CONTINUITEIT']);
    const [ander] = await lijst('vrij', COLLEGA);
    expect(addDays(item!.volgorde.beurtDatum, 7)).toBe(ander!.volgorde.beurtDatum);
  });

  it('is the same in the list as one by one from _volgende, for whoever knows a client and whoever does not', async () => {
    const taken = [];
    for (const dagen of [-3, 2, -9, 0]) {
      const id = await centre.vrij();
      await schuif(id, dagen);
      taken.push(id);
    }
    await centre.query('update taken set voorkeur_id = $2 where id = any($1)', [taken, COLLEGA.medewerkerId]);
    await centre.query('update taken set voorkeur_id = $2 where id = $1', [taken[1], IK.medewerkerId]);
    const before = await ids('vrij');
    expect(before[0]).not.toBe(taken[1]);
    expect((await ids('vrij')).indexOf(taken[1]!)).toBeLessThan(
      (await ids('vrij', COLLEGA)).indexOf(taken[1]!),
    );
    for (const id of before) expect(await centre.volgende(IK)).toMatchObject({ kind: 'ok', id });
    expect(await centre.volgende(IK)).toMatchObject({ kind: 'refused', code: 'GEEN_TAAK' });
  });

  it('follows haast with its reason, which stays with the client when the next taak comes', async () => {
    const [eerste, tweede] = [await centre.vrij(), await centre.vrij()];
    expect(await centre.doe(tweede, 'geefHaast', COLLEGA, { reden: 'Inkomen valt weg' })).toMatchObject({
      kind: 'ok',
    });
    expect(await ids('vrij')).toEqual([tweede, eerste]);
    expect((await lijst('vrij'))[0]).toMatchObject({
      haast: { reden: 'Inkomen valt weg', doorNaam: COLLEGA.naam },
    });
    const [{ journey_id: dossierId }] = await centre.query('select journey_id from taken where id = $1', [
      tweede,
    ]);
    await centre.act(dossierId, 'rondIntakeAf', IK);
    expect(await taakVan(dossierId)).toMatchObject({
      soort: 'DOSSIERVORMING',
      haast_reden: 'Inkomen valt weg',
      haast_dagen: 28,
    });
    await centre.doe(eerste, 'geefHaast', IK, { reden: 'Zorgelijk' });
    expect(await centre.doe(eerste, 'haalHaastWeg', PLANNER)).toMatchObject({ kind: 'ok' });
    expect((await lijst('vrij'))[0]).not.toHaveProperty('haast');
  });

  it('gives way to where a planner puts a taak, on record, and comes back when it is let go', async () => {
    const [eerste, tweede] = [await centre.vrij(), await centre.vrij()];
    await schuif(eerste, -5);
    expect(await ids('vrij')).toEqual([eerste, tweede]);
    const plaats = { datum: VANDAAG, reden: 'Beloofd aan de cliënt' };
    expect(await centre.doe(tweede, 'zetOpPlaats', IK, plaats)).toMatchObject({ kind: 'forbidden' });
    await centre.doe(tweede, 'zetOpPlaats', PLANNER, plaats);
    expect(await ids('vrij')).toEqual([tweede, eerste]);
    const [{ data }] = await centre.query(
      `select data from taak_feiten where taak_id = $1 and type = 'TaakPlaced'`,
      [tweede],
    );
    expect(data.plaats).toEqual(plaats);
    await centre.doe(tweede, 'laatPlaatsLos', PLANNER);
    expect(await ids('vrij')).toEqual([eerste, tweede]);
  });

  it('is counted anew when the agreements change, and only then', async () => {
    const id = await centre.vrij();
    const before = (await centre.query('select beurt_datum from taken where id = $1', [id]))[0].beurt_datum;
    await centre.query(`update taken set bodem_datum = '2020-01-01', termijn_datum = null where id = $1`, [
      id,
    ]);
    await centre.query('delete from beurtregels');
    expect(await herorden(centre.database.dataSource)).toBe(1);
    expect(await herorden(centre.database.dataSource)).toBe(0);
    expect((await centre.query('select beurt_datum from taken where id = $1', [id]))[0].beurt_datum).toEqual(
      before,
    );
  });
});

describe('a wait', () => {
  it('ends on its day: the taak is back in my list and says so', async () => {
    const id = await centre.gepakt(IK.medewerkerId);
    await centre.wacht(id, '2026-07-22');
    expect([await ids('mijn'), await ids('wachtend')]).toEqual([[], [id]]);
    await centre.opDag('2026-07-22');
    expect([await ids('mijn'), await ids('wachtend')]).toEqual([[id], []]);
    expect((await lijst('mijn'))[0]).toMatchObject({ wachtVoorbij: 'De dag is gekomen', status: 'OPEN' });
  });

  it('ends when what it waits for happens in the dossier, on record', async () => {
    const { dossierId } = await centre.open();
    await centre.act(dossierId, 'rondIntakeAf', IK);
    const secretaresse = wie('MEDISCH_SECRETARESSE');
    await centre.act(dossierId, 'vraagMedischeInformatie', secretaresse, HUISARTS);
    const { id } = await taakVan(dossierId);
    await centre.doe(id, 'pak', secretaresse);
    const wacht = { totDatum: '2026-08-20', reden: 'Wacht op de huisarts', totFeit: 'MEDISCHE_INFORMATIE' };
    expect(await centre.doe(id, 'zetInWacht', secretaresse, wacht)).toMatchObject({ kind: 'ok' });
    expect((await lijst('wachtend', secretaresse))[0]).toMatchObject({
      wachtFeit: { naam: 'MEDISCHE_INFORMATIE' },
    });
    await centre.act(dossierId, 'ontvangMedischeInformatie', secretaresse, {
      nummer: 1,
      ontvangenDatum: VANDAAG,
      inhoud: 'Verslag',
    });
    expect((await lijst('mijn', secretaresse))[0]).toMatchObject({
      id,
      wachtVoorbij: 'De medische informatie is binnen',
    });
    const feiten = await centre.query(
      'select type, versie from taak_feiten where taak_id = $1 order by versie',
      [id],
    );
    expect(feiten.map(({ type }) => type)).toEqual(['TaakTaken', 'TaakOnHold', 'TaakWoken']);
    expect((await taakVan(dossierId)).versie).toBe(feiten.at(-1)!.versie);
  });
});

describe('undoing', () => {
  it('gives a taak back to whoever had it, with their time, and does it once', async () => {
    const id = await centre.gepakt(COLLEGA.medewerkerId);
    const sinds = async () =>
      (
        await centre.query(
          'select behandelaar_id as bij, behandelaar_sinds_tijdstip as sinds from taken where id = $1',
          [id],
        )
      )[0];
    const before = await sinds();
    await centre.opDag(VANDAAG, '09:30');
    await centre.doe(id, 'wijsToe', PLANNER, { aanId: IK.medewerkerId });
    await centre.opDag(VANDAAG, '09:35');
    expect(await centre.doe(id, 'maakOngedaan', IK)).toMatchObject({ code: 'NIETS_ONGEDAAN_TE_MAKEN' });
    expect(await centre.doe(id, 'maakOngedaan', PLANNER)).toMatchObject({ kind: 'ok' });
    expect(await sinds()).toEqual(before);
    expect(await centre.doe(id, 'maakOngedaan', PLANNER)).toMatchObject({ code: 'NIETS_ONGEDAAN_TE_MAKEN' });
  });

  it('is refused after its minutes', async () => {
    const id = await centre.gepakt(IK.medewerkerId);
    await centre.opDag(VANDAAG, '09:11');
    expect(await centre.doe(id, 'maakOngedaan', IK)).toMatchObject({ code: 'NIETS_ONGEDAAN_TE_MAKEN' });
  });
});

describe('what waits for my signature', () => {
  it('is in the list of whoever may sign it, never of whoever did the work', async () => {
    const id = await centre.vrij();
    await centre.query(
      `update taken set soort = 'VASTSTELLING_CONTROLEREN', vorige_id = $2, voorkeur_id = null where id = $1`,
      [id, IK.medewerkerId],
    );
    expect([await ids('akkoord', IK), await ids('akkoord', COLLEGA)]).toEqual([[], [id]]);
    expect(await centre.volgende(IK)).toMatchObject({ kind: 'refused', code: 'GEEN_TAAK' });
    await centre.doe(id, 'pak', COLLEGA);
    expect(await ids('akkoord', COLLEGA)).toEqual([id]);
  });
});
