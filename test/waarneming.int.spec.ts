import { ActOnAfwezigheid } from '../libs/casework/commands/act-on-afwezigheid';
import { wie } from './support/casework';
import { openMensen, type Mensen } from './support/mensen';

const IK = wie('PROCESBEGELEIDER').medewerkerId;
const COLLEGA = wie('PROCESBEGELEIDER', 2).medewerkerId;

let centre: Mensen;
beforeEach(async () => {
  centre = await openMensen();
});
afterEach(() => centre.close());

describe('the first day of an absence', () => {
  it('given a vervanger, everything goes there in the transaction that registers it, once', async () => {
    const taken = [await centre.gepakt(IK), await centre.gepakt(IK)];
    await centre.wacht(taken[1]!, '2026-08-10');
    expect(await centre.weg({ medewerkerId: IK, soort: 'ZIEKTE', vervangerId: COLLEGA })).toMatchObject({
      kind: 'ok',
    });
    expect(await centre.taken()).toMatchObject([
      { behandelaar: COLLEGA, voor: IK, wacht: null },
      { behandelaar: COLLEGA, voor: IK, wacht: '2026-08-10' },
    ]);
    expect(await centre.feiten('TaakCovered')).toEqual([{ actor: IK, aantal: 2 }]);
    expect(await centre.ronde()).toBe(0);
    expect(await centre.weeswerk()).toBe(0);
  });

  it('given a vaste vervanger of the role who may do it, it goes there; given nobody, it lies free', async () => {
    await centre.gepakt(IK);
    await centre.query(
      `insert into vaste_vervangers values ($1, 'PROCESBEGELEIDER', '2026-01-01', null, $2)`,
      [IK, COLLEGA],
    );
    await centre.weg({
      medewerkerId: IK,
      vanDatum: '2026-07-21',
      totEnMetDatum: '2026-07-24',
      soort: 'VERLOF',
    });
    await centre.weg({
      medewerkerId: COLLEGA,
      vanDatum: '2026-07-23',
      totEnMetDatum: '2026-07-23',
      soort: 'VERLOF',
    });
    expect(await centre.ronde()).toBe(0);
    await centre.opDag('2026-07-21');
    expect(await centre.weeswerk()).toBe(1);
    expect(await centre.ronde()).toBe(1);
    expect(await centre.taken()).toMatchObject([{ behandelaar: COLLEGA, voor: IK }]);
    await centre.opDag('2026-07-23');
    await centre.ronde();
    expect(await centre.taken()).toMatchObject([{ behandelaar: null, voor: IK }]);
    expect(await centre.weeswerk()).toBe(0);
    await centre.opDag('2026-07-25');
    await centre.ronde();
    expect(await centre.taken()).toMatchObject([{ behandelaar: IK, voor: null }]);
    expect(await centre.ronde()).toBe(0);
  });

  it('given somebody whose role ends, what is open goes to who stands in and never comes back', async () => {
    await centre.gepakt(IK);
    await centre.query(`update medewerker_rollen set tot = '2026-07-21' where medewerker_id = $1`, [IK]);
    await centre.opDag('2026-07-21');
    expect(await centre.weeswerk()).toBe(1);
    await centre.ronde();
    expect(await centre.taken()).toMatchObject([{ behandelaar: null, voor: null }]);
    expect(await centre.feiten('TaakLeft')).toEqual([{ actor: 'systeem', aantal: 1 }]);
  });
});

describe('the return', () => {
  it('brings back what nobody else chose to take, as old as it was, on hold as it was', async () => {
    const [terug, herverdeeld, vrij] = [
      await centre.gepakt(IK),
      await centre.gepakt(IK),
      await centre.gepakt(IK),
    ];
    const [voor] = await centre.taken();
    await centre.weg({ medewerkerId: IK, soort: 'ZIEKTE', vervangerId: COLLEGA });
    await centre.opDag('2026-07-22');
    const planner = wie('PLANNER');
    await centre.doe(terug!, 'zetInWacht', wie('PROCESBEGELEIDER', 2), {
      totDatum: '2026-08-03',
      reden: 'Wacht',
    });
    await centre.doe(herverdeeld!, 'wijsToe', planner, { aanId: COLLEGA });
    await centre.doe(vrij!, 'geefVrij', planner);
    const { id, versie } = (await centre.afwezigheden())[0]!;
    const acted = await centre.bus.execute(
      new ActOnAfwezigheid({
        afwezigheidId: id,
        actie: 'beeindig',
        gegevens: {},
        verwachteVersie: versie,
        by: wie('PROCESBEGELEIDER'),
      }),
    );
    expect(acted).toEqual({ kind: 'ok', id, versie: versie + 1 });
    expect(await centre.taken()).toMatchObject([
      { id: terug, behandelaar: IK, voor: null, wacht: '2026-08-03', sinds: voor!.sinds },
      { id: herverdeeld, behandelaar: COLLEGA, voor: null },
      { id: vrij, behandelaar: IK, voor: null },
    ]);
    expect(await centre.ronde()).toBe(0);
  });

  it('given the absence is withdrawn before it began, nothing has moved', async () => {
    await centre.gepakt(IK);
    await centre.weg({
      medewerkerId: IK,
      vanDatum: '2026-07-27',
      totEnMetDatum: '2026-07-31',
      soort: 'VERLOF',
    });
    const { id, versie } = (await centre.afwezigheden())[0]!;
    const by = wie('PROCESBEGELEIDER');
    await centre.bus.execute(
      new ActOnAfwezigheid({ afwezigheidId: id, actie: 'trekIn', gegevens: {}, verwachteVersie: versie, by }),
    );
    await centre.opDag('2026-07-28');
    expect(await centre.ronde()).toBe(0);
    expect(await centre.taken()).toMatchObject([{ behandelaar: IK, voor: null, versie: 2 }]);
  });

  it('given what lies free was put away, it wakes on its day', async () => {
    const taak = await centre.gepakt(IK);
    await centre.wacht(taak, '2026-07-22');
    await centre.weg({ medewerkerId: IK, soort: 'ZIEKTE' });
    expect(await centre.taken()).toMatchObject([{ behandelaar: null, voor: IK, wacht: '2026-07-22' }]);
    await centre.opDag('2026-07-22');
    await centre.ronde();
    expect(await centre.taken()).toMatchObject([{ behandelaar: null, voor: IK, wacht: null }]);
    expect(await centre.ronde()).toBe(0);
  });
});

describe('somebody who is not there', () => {
  it('takes, gets and is given nothing, with a sentence that says why', async () => {
    const taak = await centre.vrij();
    await centre.weg({ medewerkerId: IK, soort: 'ZIEKTE' });
    const refused = {
      kind: 'refused',
      code: 'MEDEWERKER_AFWEZIG',
      detail: expect.stringMatching(/afwezig|niet\./),
    };
    expect(await centre.doe(taak, 'pak', wie('PROCESBEGELEIDER'))).toMatchObject(refused);
    expect(await centre.doe(taak, 'wijsToe', wie('PLANNER'), { aanId: IK })).toMatchObject(refused);
    expect(await centre.volgende(wie('PROCESBEGELEIDER'))).toMatchObject(refused);
    await expect(centre.query('update taken set behandelaar_id = $1', [IK])).rejects.toMatchObject({
      code: 'RG001',
    });
    expect(await centre.taken()).toMatchObject([{ behandelaar: null, versie: 1 }]);
  });

  it('given the journey itself gives them work, it lies free for them at once and goes to who stands in', async () => {
    const { dossierId, taakId } = await centre.voorbereiding();
    const arts = wie('VERZEKERINGSARTS').medewerkerId;
    const waarnemer = wie('VERZEKERINGSARTS', 2).medewerkerId;
    await centre.query(
      `insert into vaste_vervangers values ($1, 'VERZEKERINGSARTS', '2026-01-01', null, $2)`,
      [arts, waarnemer],
    );
    await centre.weg({ medewerkerId: arts, soort: 'ZIEKTE' }, wie('VERZEKERINGSARTS'));
    expect(
      await centre.act(dossierId, 'meldVoorbereidingTerug', wie('SMV'), { verslag: 'Verslag' }),
    ).toMatchObject({ kind: 'ok' });
    const beoordelen = async () =>
      (await centre.taken()).find(({ soort }) => soort === 'VOORBEREIDING_BEOORDELEN');
    expect(taakId).not.toBe((await beoordelen())!.id);
    expect(await beoordelen()).toMatchObject({ behandelaar: null, voor: arts });
    await centre.ronde();
    expect(await beoordelen()).toMatchObject({ behandelaar: waarnemer, voor: arts });
  });

  it('given what was delegated to them by name, it goes back to who gave it', async () => {
    await centre.voorbereiding();
    await centre.weg({ medewerkerId: wie('SMV').medewerkerId, soort: 'ZIEKTE' }, wie('SMV'));
    const found = (await centre.taken()).find(({ soort }) => soort === 'VOORBEREIDING');
    expect(found).toMatchObject({
      behandelaar: wie('VERZEKERINGSARTS').medewerkerId,
      voor: wie('SMV').medewerkerId,
    });
    expect(await centre.ronde()).toBe(0);
  });
});

describe('a handover', () => {
  it('has a reason and a note on record, and no medical words', async () => {
    const taak = await centre.gepakt(IK);
    const over = { aanId: COLLEGA, reden: 'Andere werkverdeling', notitie: 'Werkgever belt dinsdag terug.' };
    expect(
      await centre.doe(taak, 'draagOver', wie('PROCESBEGELEIDER'), {
        ...over,
        notitie: 'Heeft een depressie',
      }),
    ).toMatchObject({
      kind: 'refused',
      code: 'MEDISCHE_INHOUD',
    });
    expect(await centre.doe(taak, 'draagOver', wie('PROCESBEGELEIDER'), over)).toMatchObject({ kind: 'ok' });
    expect(
      await centre.query('select overdrachtsnotitie as notitie, behandelaar_id as aan from taken'),
    ).toEqual([{ notitie: over.notitie, aan: COLLEGA }]);
    const [{ data }] = await centre.query(`select data from taak_feiten where type = 'TaakHandedOver'`);
    expect(data).toMatchObject({
      reden: over.reden,
      overdrachtsnotitie: over.notitie,
      behandelaarId: COLLEGA,
    });
  });
});
