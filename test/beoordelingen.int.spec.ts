import { DataSource } from 'typeorm';
import { BeoordeelHandeling } from '../libs/casework/commands/beoordeel-handeling';
import type { BeoordelingActie } from '../libs/domain/mandaat/beoordeling';
import type { Actor } from '../libs/domain/rollen';
import { wie } from './support/casework';
import { openMandaten, smv, va, type Mandaten } from './support/mandaten';

let centre: Mandaten;
beforeAll(async () => {
  centre = await openMandaten();
});
afterAll(() => centre?.close());

const STEEKPROEF = { review: 'STEEKPROEF', reviewPercentage: 5 } as const;
const GBM = {
  uitkomst: 'GBM',
  duurzaam: true,
  gbmGrond: 'OPNAME',
  onderbouwing: 'Opgenomen.',
  duurzaamheidOnderbouwing: 'Geen herstel te verwachten.',
};
const handelingen = (mandaatId: string) =>
  centre.query('select * from mandaat_handelingen where mandaat_id = $1 order by at, fact_seq', [mandaatId]);
const oordeel = (
  handelingId: string,
  actie: BeoordelingActie,
  by: Actor,
  verwachteVersie: number,
  reden?: string,
) =>
  centre.bus.execute(
    new BeoordeelHandeling({ handelingId, actie, by, verwachteVersie, ...(reden && { reden }) }),
  );

describe('the review of what is done under a mandate', () => {
  it('looks at the first act for an arts, and at what follows a return, whatever the mandate says', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId, review: 'BIJ_AANLEIDING' });
    await centre.vraag(dossierId);
    const [eerste] = await handelingen(id);
    expect(eerste).toMatchObject({ beoordelen: true, aanleidingen: ['EERSTE'], oordeel: null, versie: 1 });

    // given a second act, which nothing asks to look at
    await centre.vraag(dossierId);
    expect((await handelingen(id))[1]).toMatchObject({ beoordelen: false, aanleidingen: [] });

    // when the first comes back, the next one is looked at again
    const terug = await oordeel(eerste.id, 'stuurTerug', va, 1, 'VASTLEGGING');
    expect(terug).toMatchObject({ kind: 'ok', versie: 2, oordeel: 'TERUG' });
    await centre.vraag(dossierId);
    expect((await handelingen(id))[2]).toMatchObject({ beoordelen: true, aanleidingen: ['TERUGGESTUURD'] });
  });

  it('goes back and forth on record until it is approved', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId });
    await centre.vraag(dossierId);
    const [{ id: handelingId }] = await handelingen(id);
    expect(await oordeel(handelingId, 'keurGoed', smv, 1)).toMatchObject({ kind: 'forbidden' });
    expect(await oordeel(handelingId, 'stuurTerug', va, 1)).toMatchObject({
      kind: 'refused',
      code: 'ONVOLLEDIG',
    });
    expect(await oordeel(handelingId, 'stuurTerug', va, 1, 'ONVOLLEDIG')).toMatchObject({ kind: 'ok' });
    expect(await oordeel(handelingId, 'keurGoed', va, 1)).toMatchObject({ kind: 'stale', versie: 2 });
    expect(await oordeel(handelingId, 'meldHersteld', smv, 2)).toMatchObject({ oordeel: 'TE_BEOORDELEN' });
    expect(await oordeel(handelingId, 'keurGoed', va, 3)).toMatchObject({ oordeel: 'GOED', versie: 4 });
    const feiten = await centre.query(
      'select type, actor_id, data from beoordeling_feiten where handeling_id = $1 order by versie',
      [handelingId],
    );
    expect(feiten.map(({ type }: { type: string }) => type)).toEqual([
      'HandelingReturned',
      'HandelingMended',
      'HandelingApproved',
    ]);
    expect(feiten[0].data).toEqual({ reden: 'ONVOLLEDIG' });
    expect((await handelingen(id))[0]).toMatchObject({
      beoordeeld_door_id: va.medewerkerId,
      oordeel: 'GOED',
    });
  });

  it('of two artsen at once, one judges', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId });
    await centre.vraag(dossierId);
    const [{ id: handelingId }] = await handelingen(id);
    const both = await Promise.all([
      oordeel(handelingId, 'keurGoed', va, 1),
      oordeel(handelingId, 'stuurTerug', va, 1, 'ONVOLLEDIG'),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['ok', 'stale']);
  });

  it('reads the sample of the kantoor and the returns with the dossier', async () => {
    await centre.query(
      `insert into delegatiebeleid (kantoor_id, van, delegeren, bij_afwezigheid, steekproef_laagste, steekproef_hoogste, steekproef_reeks)
       values ('heerlen', '2026-01-01', '{VERZEKERINGSARTS}', 'WAARNEMER', 100, 100, 1)`,
    );
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId, ...STEEKPROEF });
    await centre.vraag(dossierId);
    // At least 100 of a hundred, though the arts chose five.
    expect((await handelingen(id))[0]).toMatchObject({ beoordelen: true });
    await centre.query('delete from delegatiebeleid');
  });
});

describe('work under a mandate that came back', () => {
  const pb = wie('PROCESBEGELEIDER');
  const besluit = (dossierId: string) => centre.act(dossierId, 'neemBesluit', pb);

  /** A dossier that only needs its besluit, with one act under a mandate. */
  async function totBesluit() {
    const dossierId = await centre.inDossiervorming();
    const { id: mandaatId, versie } = await centre.geef({ dossierId });
    await centre.vraag(dossierId);
    const recht = { toelichting: 'Vervuld.', ingangsDatum: '2026-11-02', dagloon: 180.25 };
    for (const [actie, by, gegevens] of [
      ['rondDossiervormingAf', wie('MEDISCH_SECRETARESSE'), { zonderInformatie: true }],
      ['stelBelastbaarheidVast', va, GBM],
      ['stelRechtVast', pb, recht],
      ['keurVaststellingGoed', wie('PROCESBEGELEIDER', 2), {}],
    ] as const)
      expect([actie, await centre.act(dossierId, actie, by, gegevens)]).toMatchObject([
        actie,
        { kind: 'ok' },
      ]);
    const [{ id: handelingId }] = await handelingen(mandaatId);
    return { dossierId, handelingId, mandaatId, versie: versie + 1 };
  }

  it('holds the besluit until the arts approves what was mended, and says which', async () => {
    const { dossierId, handelingId } = await totBesluit();
    await oordeel(handelingId, 'stuurTerug', va, 1, 'ANDERE_VRAAG');
    expect(await besluit(dossierId)).toMatchObject({
      kind: 'refused',
      code: 'WERK_TERUGGESTUURD',
      detail:
        '"Medische informatie opvragen" van SMV 1 is op ma 20 jul 2026 teruggestuurd door VERZEKERINGSARTS 1 ' +
        '(andere vraag beantwoord). Tot een arts akkoord is, gaat er geen beschikking uit.',
    });
    await oordeel(handelingId, 'meldHersteld', smv, 2);
    expect(await besluit(dossierId)).toMatchObject({ code: 'WERK_TERUGGESTUURD' });
    await oordeel(handelingId, 'keurGoed', va, 3);
    expect(await besluit(dossierId)).toMatchObject({ kind: 'ok' });
  });

  it('holds it too when the report on the whole mandate came back, and does not for ever', async () => {
    const { dossierId, mandaatId, versie } = await totBesluit();
    await centre.doet(mandaatId, 'meldTerug', smv, versie);
    expect(await centre.doet(mandaatId, 'stuurTerug', va, versie + 1, 'ONVOLLEDIG')).toMatchObject({
      kind: 'ok',
    });
    expect(await besluit(dossierId)).toMatchObject({
      code: 'WERK_TERUGGESTUURD',
      detail: expect.stringContaining('"De terugmelding" van SMV 1') as string,
    });
    // Nobody mends it any more: the arts ends the mandate.
    expect(await centre.doet(mandaatId, 'sluit', va, versie + 2)).toMatchObject({ kind: 'ok' });
    expect(await besluit(dossierId)).toMatchObject({ kind: 'ok' });
  });

  it('can be approved as it is when whoever did it is gone', async () => {
    const { dossierId, handelingId } = await totBesluit();
    await oordeel(handelingId, 'stuurTerug', va, 1, 'VASTLEGGING');
    expect(await oordeel(handelingId, 'keurGoed', wie('VERZEKERINGSARTS', 2), 2)).toMatchObject({
      kind: 'ok',
    });
    expect(await besluit(dossierId)).toMatchObject({ kind: 'ok' });
  });

  it('that comes back while the besluit is being taken, still holds it', async () => {
    const { dossierId, handelingId } = await totBesluit();
    const { manager } = centre.module.get(DataSource);
    let deciding: ReturnType<typeof besluit>;
    // given a return that is written and not yet final, which the besluit cannot see
    await manager.transaction(async (returning) => {
      await returning.query(
        `update mandaat_handelingen set oordeel = 'TERUG', reden = 'ONVOLLEDIG', versie = versie + 1,
           beoordeeld_door_id = $2, beoordeeld_tijdstip = regie_now() where id = $1`,
        [handelingId, va.medewerkerId],
      );
      deciding = besluit(dossierId);
      await centre.untilLocked();
    });
    expect(await deciding!).toMatchObject({ kind: 'refused', code: 'WERK_TERUGGESTUURD' });
  });
});
