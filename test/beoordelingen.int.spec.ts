import { BeoordeelHandeling } from '../libs/casework/commands/beoordeel-handeling';
import type { BeoordelingActie } from '../libs/domain/mandaat/beoordeling';
import type { Actor } from '../libs/domain/rollen';
import { openMandaten, smv, va, type Mandaten } from './support/mandaten';

let centre: Mandaten;
beforeAll(async () => {
  centre = await openMandaten();
});
afterAll(() => centre?.close());

const STEEKPROEF = { review: 'STEEKPROEF', reviewPercentage: 5 } as const;
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
