import { DataSource } from 'typeorm';
import type { Datum } from '../libs/domain/termijnen/datum';
import { changeJourney } from '../libs/storage/change-journey';
import { laatMandatenVervallen } from '../libs/storage/mandaten';
import { wie } from './support/casework';
import { openMandaten, smv, va, type Mandaten } from './support/mandaten';

let centre: Mandaten;
beforeAll(async () => {
  centre = await openMandaten();
});
afterAll(() => centre?.close());
afterEach(async () => {
  await centre.database.owner.query(
    'delete from delegatiebeleid; update afwezigheden set ingetrokken = true',
  );
  await centre.database.setClock('2026-07-20T09:00:00Z');
});

const mandaatVan = async (dossierId: string) =>
  (await centre.query('select * from mandaten where journey_id = $1 order by at desc', [dossierId]))[0];

describe('an act that may be delegated', () => {
  it('is refused to an SMV without a mandate, and is support when the medisch secretaresse does it', async () => {
    const dossierId = await centre.inDossiervorming();
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_ONTBREEKT' });
    expect(await centre.vraag(dossierId, wie('MEDISCH_SECRETARESSE'))).toMatchObject({ kind: 'ok' });
  });

  it('is done under the mandate, which the fact remembers, and counts', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id } = await centre.geef({ dossierId, maximum: 1 });
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'ok' });
    const [fact] = await centre.query(
      `select cause->>'mandaatId' as mandaat from facts where journey_id = $1 and type = 'MedischeInformatieRequested'`,
      [dossierId],
    );
    expect(fact.mandaat).toBe(id);
    expect(await mandaatVan(dossierId)).toMatchObject({ status: 'IN_UITVOERING', aantal: 1, versie: 2 });
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_GRENS' });
    expect(await centre.query('select * from mandaat_handelingen where mandaat_id = $1', [id])).toEqual([
      expect.objectContaining({
        actie: 'vraagMedischeInformatie',
        door_id: smv.medewerkerId,
        beoordelen: true,
      }),
    ]);
  });

  it('cannot be written without one by any other way in', async () => {
    const dossierId = await centre.inDossiervorming();
    const { manager } = centre.module.get(DataSource);
    const forced = changeJourney(manager, undefined as never, dossierId, (journey) => ({
      write: {
        advanced: {
          ...journey,
          stored: journey!.stored,
          facts: [],
          taken: { geopend: [], gesloten: [] },
        } as never,
        by: { medewerkerId: smv.medewerkerId, hoedanigheid: 'SMV' },
        cause: { type: 'vraagMedischeInformatie', gegevens: {} },
        stukken: [],
      },
    }));
    await expect(forced).rejects.toThrow('is written under a mandate only');
  });

  it('stops with the withdrawal, and the end of its period', async () => {
    const dossierId = await centre.inDossiervorming();
    const { id, versie } = await centre.geef({ dossierId });
    expect(await centre.doet(id, 'trekIn', va, versie)).toMatchObject({ kind: 'ok', status: 'INGETROKKEN' });
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_INGETROKKEN' });

    const tweede = await centre.geef({
      dossierId,
      totDatum: '2026-07-24' as Datum,
      terugVoorDatum: '2026-07-24' as Datum,
    });
    await centre.database.setClock('2026-07-25T09:00:00Z');
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_VERLOPEN' });
    const { manager } = centre.module.get(DataSource);
    expect(await laatMandatenVervallen(manager)).toBe(1);
    expect(await laatMandatenVervallen(manager)).toBe(0);
    expect((await centre.query('select status from mandaten where id = $1', [tweede.id]))[0].status).toBe(
      'VERLOPEN',
    );
  });

  it('stops when the arts who gave it has left', async () => {
    const dossierId = await centre.inDossiervorming();
    await centre.geef({ dossierId });
    const role = (tot: string | null) =>
      centre.query('update medewerker_rollen set tot = $2 where medewerker_id = $1', [va.medewerkerId, tot]);
    await role('2026-07-20');
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_GESCHORST' });
    await role(null);
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'ok' });
  });

  it('waits while the arts is away when the kantoor suspends, and goes on when a waarnemer takes over', async () => {
    const dossierId = await centre.inDossiervorming();
    await centre.geef({ dossierId });
    await centre.query(
      `insert into afwezigheden (id, medewerker_id, soort, van_datum, door_id, at)
       values (gen_random_uuid(), $1, 'ZIEKTE', '2026-07-20', $1, regie_now())`,
      [va.medewerkerId],
    );
    const beleid = (wat: string) =>
      centre.query(
        `insert into delegatiebeleid (kantoor_id, van, delegeren, bij_afwezigheid)
         values ('heerlen', '2026-01-01', '{VERZEKERINGSARTS}', $1)
         on conflict (kantoor_id, van) do update set bij_afwezigheid = excluded.bij_afwezigheid`,
        [wat],
      );
    await beleid('SCHORT_OP');
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'refused', code: 'MANDAAT_GESCHORST' });
    await beleid('WAARNEMER');
    expect(await centre.vraag(dossierId)).toMatchObject({ kind: 'ok' });
    expect(await centre.geef({ dossierId }, wie('AIOS'))).toMatchObject({
      code: 'DELEGEREN_NIET_TOEGESTAAN',
    });
  });

  it('is of one colleague, one kind of dossiers and one team', async () => {
    const dossierId = await centre.inDossiervorming();
    await centre.geef({ soort: 'EZWB', aanId: wie('SMV', 2).medewerkerId });
    expect(await centre.vraag(dossierId, wie('SMV', 2))).toMatchObject({ code: 'MANDAAT_ONTBREEKT' });
    await centre.geef({ soort: 'WIA_CLAIM', aanId: wie('SMV', 2).medewerkerId });
    expect(await centre.vraag(dossierId)).toMatchObject({ code: 'MANDAAT_ONTBREEKT' });
    expect(await centre.vraag(dossierId, wie('SMV', 2))).toMatchObject({ kind: 'ok' });
    expect(await centre.geef({ aanId: wie('SMV', 1, 'breda-1').medewerkerId })).toMatchObject({
      kind: 'invalid',
    });
  });
});

describe('the voorbereiding of a dossier', () => {
  const naarArts = async () => {
    const dossierId = await centre.inDossiervorming();
    await centre.act(dossierId, 'rondDossiervormingAf', wie('MEDISCH_SECRETARESSE'));
    const gegevens = { opdracht: 'x', terugVoorDatum: '2026-08-03', aan: smv.medewerkerId };
    expect(await centre.act(dossierId, 'delegeerVoorbereiding', va, gegevens)).toMatchObject({ kind: 'ok' });
    return dossierId;
  };
  const stand = async (dossierId: string) => (await mandaatVan(dossierId)).status;

  it('gives a mandate that goes with it, back and forth, to the approval', async () => {
    const dossierId = await naarArts();
    expect(await mandaatVan(dossierId)).toMatchObject({
      status: 'GEGEVEN',
      voorbereiding: true,
      aan_id: smv.medewerkerId,
      opdrachtgever_id: va.medewerkerId,
    });
    for (const [actie, by, gegevens, status] of [
      ['meldVoorbereidingTerug', smv, { verslag: 'x' }, 'TERUGGEMELD'],
      ['stuurVoorbereidingTerug', va, { reden: 'ONVOLLEDIG' }, 'IN_UITVOERING'],
      ['meldVoorbereidingTerug', smv, { verslag: 'x' }, 'TERUGGEMELD'],
      ['keurVoorbereidingGoed', va, {}, 'GOEDGEKEURD'],
    ] as const) {
      expect([actie, await centre.act(dossierId, actie, by, gegevens)]).toMatchObject([
        actie,
        { kind: 'ok' },
      ]);
      expect([actie, await stand(dossierId)]).toEqual([actie, status]);
    }
    expect(await mandaatVan(dossierId)).toMatchObject({ aantal: 2, reden: 'ONVOLLEDIG' });
    const facts = await centre.query(
      `select f.type from mandaat_feiten f join mandaten m on m.id = f.mandaat_id where m.journey_id = $1 order by f.versie`,
      [dossierId],
    );
    expect(facts.map(({ type }: { type: string }) => type)).toEqual([
      'MandaatGiven',
      'MandaatReported',
      'MandaatReturned',
      'MandaatReported',
      'MandaatApproved',
    ]);
  });

  it('is withdrawn, or closed by whatever else ends it', async () => {
    const ingetrokken = await naarArts();
    await centre.act(ingetrokken, 'trekDelegatieIn', va);
    expect(await stand(ingetrokken)).toBe('INGETROKKEN');
    const gestopt = await naarArts();
    await centre.act(gestopt, 'trekIn', wie('PROCESBEGELEIDER'));
    expect(await stand(gestopt)).toBe('GESLOTEN');
    const { id, versie } = await mandaatVan(gestopt);
    expect(await centre.doet(id, 'trekIn', va, versie)).toMatchObject({ code: 'MANDAAT_VIA_DOSSIER' });
  });
});
