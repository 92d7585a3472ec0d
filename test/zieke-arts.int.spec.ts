import { Client } from 'pg';
import { ActOnAfwezigheid } from '../libs/casework/commands/act-on-afwezigheid';
import { wie } from './support/casework';
import { openMensen, type Mensen } from './support/mensen';

let centre: Mensen;
beforeEach(async () => {
  centre = await openMensen();
});
afterEach(() => centre.close());

describe('an arts who falls ill with forty delegations open', () => {
  const va = wie('VERZEKERINGSARTS');
  const [arts, waarnemer] = [va.medewerkerId, wie('VERZEKERINGSARTS', 2).medewerkerId];
  const smv = wie('SMV');

  /** Ten of which the report waits for the arts, the others with the SMV. */
  async function gedelegeerd(hoeveel: number) {
    const dossiers: string[] = [];
    for (let n = 0; n < hoeveel; n++) {
      const { dossierId } = await centre.voorbereiding();
      dossiers.push(dossierId);
      if (n % 4 === 0) await meldTerug(dossierId);
    }
    await centre.query(
      `insert into vaste_vervangers values ($1, 'VERZEKERINGSARTS', '2026-01-01', null, $2)`,
      [arts, waarnemer],
    );
    await centre.query(
      `insert into delegatiebeleid (kantoor_id, van, delegeren, bij_afwezigheid)
       values ('heerlen', '2026-01-01', '{VERZEKERINGSARTS}', 'SCHORT_OP')`,
    );
    return dossiers;
  }
  const meldTerug = (dossierId: string) =>
    centre.act(dossierId, 'meldVoorbereidingTerug', smv, { verslag: 'Gebeld.' });
  const verdeling = async () =>
    centre.query(
      `select soort, behandelaar_id as bij, waarneming_voor_id as voor, count(*)::int as aantal from taken
       where status = 'OPEN' group by 1, 2, 3 order by 1, 2, 3`,
    );
  const ziek = () => centre.weg({ medewerkerId: arts, soort: 'ZIEKTE' }, va);
  const beter = async () => {
    const { id, versie } = (await centre.afwezigheden()).at(-1)!;
    return centre.bus.execute(
      new ActOnAfwezigheid({
        afwezigheidId: id,
        actie: 'beeindig',
        gegevens: {},
        verwachteVersie: versie,
        by: va,
      }),
    );
  };
  async function statements(what: () => Promise<{ kind: string }>) {
    const sent = jest.spyOn(Client.prototype, 'query');
    const done = await what();
    const aantal = sent.mock.calls.length;
    sent.mockRestore();
    expect(done.kind).toBe('ok');
    return aantal;
  }

  it('passes on what waits for them, suspends what lies with the SMV, and gets all of it back', async () => {
    const dossiers = await gedelegeerd(40);
    const samen = await verdeling();
    expect(samen).toEqual([
      { soort: 'VOORBEREIDING', bij: smv.medewerkerId, voor: null, aantal: 30 },
      { soort: 'VOORBEREIDING_BEOORDELEN', bij: arts, voor: null, aantal: 10 },
    ]);

    await ziek();
    expect(await verdeling()).toEqual([
      { soort: 'VOORBEREIDING', bij: smv.medewerkerId, voor: null, aantal: 30 },
      { soort: 'VOORBEREIDING_BEOORDELEN', bij: waarnemer, voor: arts, aantal: 10 },
    ]);
    expect(await centre.weeswerk()).toBe(0);
    // Nobody answers for what the SMV would do now; the waarnemer can judge what came before.
    expect(await meldTerug(dossiers[1]!)).toMatchObject({ kind: 'refused', code: 'MANDAAT_GESCHORST' });
    const akkoord = (dossierId: string) =>
      centre.act(dossierId, 'keurVoorbereidingGoed', wie('VERZEKERINGSARTS', 2));
    expect(await akkoord(dossiers[0]!)).toMatchObject({ kind: 'ok' });

    await centre.opDag('2026-07-22');
    expect(await beter()).toMatchObject({ kind: 'ok' });
    expect(await verdeling()).toEqual([
      { soort: 'BELASTBAARHEID', bij: null, voor: null, aantal: 1 },
      { soort: 'VOORBEREIDING', bij: smv.medewerkerId, voor: null, aantal: 30 },
      { soort: 'VOORBEREIDING_BEOORDELEN', bij: arts, voor: null, aantal: 9 },
    ]);
    expect(await meldTerug(dossiers[1]!)).toMatchObject({ kind: 'ok' });
    expect(await centre.ronde()).toBe(0);
    expect(await centre.weeswerk()).toBe(0);
  });

  it('costs as many statements as with four', async () => {
    await gedelegeerd(4);
    const vier = [await statements(ziek)];
    await centre.opDag('2026-07-22');
    vier.push(await statements(beter));
    for (let n = 0; n < 36; n++) {
      const { dossierId } = await centre.voorbereiding();
      if (n % 4 === 0) await meldTerug(dossierId);
    }
    const veertig = [
      await statements(() => centre.weg({ medewerkerId: arts, vanDatum: '2026-07-22', soort: 'ZIEKTE' }, va)),
    ];
    await centre.opDag('2026-07-24');
    veertig.push(await statements(beter));
    expect(veertig).toEqual(vier);
  });
});
