import { begonnen } from '../../../test/support/dossier-story';
import {
  beoordeling,
  bijArts,
  BOVEN_65,
  ezwb,
  inBesluit,
  inOproep,
  inVaststelling,
  PRECIES_65,
  RB,
  type Ezwb,
} from '../../../test/support/ezwb';
import type { JsonObject } from '../json';
import { replay } from '../replay';

const klokken = (dossier: Ezwb) =>
  Object.fromEntries(dossier.journey.deadlines.map((d) => [d.sleutel, [d.uiterlijkeDatum, d.status]]));
const toetsing = (dossier: Ezwb, gegevens: JsonObject) => dossier.probeert(RB, 'bepaalToetsdatum', gegevens);

describe('whether there is a beslistermijn', () => {
  test.each([
    ['UWV itself', { aanvrager: 'UWV_INTERN' }, null],
    [
      'out of the ZW dossier of a client',
      { aanvrager: 'CLIENT', herkomst: { dossierId: 'z', aanleiding: 'EZWB_UIT_ZW' } },
      null,
    ],
    ['client', { aanvrager: 'CLIENT' }, '2025-10-13'],
    ['werkgever', { aanvrager: 'WERKGEVER' }, '2025-10-13'],
    ['eigenrisicodrager', { aanvrager: 'EIGENRISICODRAGER' }, '2025-10-13'],
  ])('asked by %s', (_, over, uiterlijk) => {
    const dossier = beoordeling(over);
    expect(dossier.termijn()?.uiterlijkeDatum ?? null).toBe(uiterlijk);
    expect(dossier.journey.zonderTermijnReden).toBe(
      uiterlijk ? null : 'Geen beslistermijn: UWV begint de EZWb zelf, zonder aanvraag (Awb 1:3 lid 3)',
    );
  });
});

describe('the calendar of an EZWb', () => {
  it('is planned from the eerste ziektedag', () => {
    expect(klokken(beoordeling())).toEqual({
      SCREENING_EZWB: ['2025-08-11', 'LOOPT'],
      OPROEP_EZWB: ['2025-09-08', 'LOOPT'],
      TOETSDATUM_EZWB: ['2025-11-03', 'LOOPT'],
    });
  });

  it('ends each clock when its act is done, and all of them with the besluit', () => {
    expect(klokken(inOproep()).SCREENING_EZWB).toEqual(['2025-08-11', 'VOLDAAN']);
    expect(klokken(bijArts()).OPROEP_EZWB).toEqual(['2025-09-08', 'VOLDAAN']);
    const besluit = inBesluit({ eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit');
    expect(klokken(besluit).TOETSDATUM_EZWB).toEqual(['2025-11-03', 'VOLDAAN']);
  });

  it('is unknown without an eerste ziektedag, which the act then asks for', () => {
    const dossier = beoordeling({ eersteZiektedagDatum: null });
    expect(klokken(dossier)).toEqual({});
    expect(toetsing(dossier, { toetsDatum: '2025-11-03' })).toBe('EERSTE_ZIEKTEDAG_ONTBREEKT');
    const bepaald = dossier.doet(RB, 'bepaalToetsdatum', {
      eersteZiektedagDatum: '2024-11-04',
      toetsDatum: '2025-11-03',
    });
    expect(bepaald.context.toetsDatum).toBe('2025-11-03');
  });
});

describe('the toetsdatum (ZW 19aa lid 1 and 4; the error of Box 6.2)', () => {
  const onderbreking = (herstelDatum: string, ziekDatum: string) => ({ herstelDatum, ziekDatum });
  test.each<[string, JsonObject[], string]>([
    ['without interruption', [], '2025-11-03'],
    ['9 days between', [onderbreking('2025-02-01', '2025-02-10')], '2025-11-12'],
    ['27 days between: still added up', [onderbreking('2025-02-01', '2025-02-28')], '2025-11-30'],
    ['28 days between: the count starts anew', [onderbreking('2025-02-01', '2025-03-01')], '2026-02-28'],
    [
      'twice',
      [onderbreking('2025-02-01', '2025-02-10'), onderbreking('2025-05-01', '2025-05-06')],
      '2025-11-17',
    ],
  ])('%s', (_, onderbrekingen, toetsDatum) => {
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum })).toMatchObject({
      context: { toetsDatum },
    });
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum: '2025-11-01' })).toBe('TOETSDATUM_ONJUIST');
  });

  it('uses what the ZW dossier knew when nothing is entered', () => {
    const onderbrekingen = [onderbreking('2025-02-01', '2025-02-10')];
    expect(toetsing(beoordeling({ onderbrekingen }), { toetsDatum: '2025-11-03' })).toBe(
      'TOETSDATUM_ONJUIST',
    );
    expect(toetsing(beoordeling({ onderbrekingen }), { toetsDatum: '2025-11-12' })).toHaveProperty('context');
  });

  it('does not count zwangerschapsverlof', () => {
    const verlof = [{ vanDatum: '2025-03-01', totEnMetDatum: '2025-06-20' }];
    // 112 days of verlof.
    expect(toetsing(beoordeling({ verlof }), { toetsDatum: '2026-02-23' })).toHaveProperty('context');
  });

  it.each([
    ['recovered before ill', [onderbreking('2025-02-10', '2025-02-01')]],
    ['ill again in the future', [onderbreking('2025-08-01', '2025-08-20')]],
  ])('refuses an interruption: %s', (_, onderbrekingen) => {
    expect(toetsing(beoordeling(), { onderbrekingen, toetsDatum: '2025-11-12' })).toMatch(/^DATUM_/);
  });

  it('corrected after the schatting asks for the labour part again', () => {
    const terug = inVaststelling().doet(RB, 'bepaalToetsdatum', {
      onderbrekingen: [onderbreking('2025-02-01', '2025-02-10')],
      toetsDatum: '2025-11-12',
    });
    expect([terug.journey.fase, terug.context.schatting]).toEqual(['ARBEIDSKUNDIGE_BEOORDELING', null]);
  });
});

describe('the screening', () => {
  it('asks for the toetsdatum first', () => {
    expect(
      beoordeling().probeert(RB, 'legScreeningVast', { uitstroomVerwacht: true, toelichting: 'x' }),
    ).toBe('ONVOLLEDIG');
  });

  it('may end the EZWb, which is a normal end', () => {
    const einde = beoordeling()
      .doet(RB, 'bepaalToetsdatum', { toetsDatum: '2025-11-03' })
      .doet(RB, 'legScreeningVast', { uitstroomVerwacht: false, toelichting: 'ernstig ziek' });
    expect(einde.context.uitkomst).toBe('NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT');
    expect(einde.feiten.slice(-2)).toEqual(['ScreeningRecorded', 'EzwbDecided']);
    expect(einde.feit('EzwbDecided')).toEqual({
      uitkomst: 'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT',
      eindeDatum: null,
      datum: '2025-08-18',
    });
  });

  it('cannot end an aanvraag: that gets a besluit', () => {
    const dossier = beoordeling({ aanvrager: 'WERKGEVER' }).doet(RB, 'bepaalToetsdatum', {
      toetsDatum: '2025-11-03',
    });
    expect(dossier.probeert(RB, 'legScreeningVast', { uitstroomVerwacht: false, toelichting: 'x' })).toBe(
      'ONVOLLEDIG',
    );
  });

  it('goes on with an oproep, never in the past', () => {
    const oproep = { datum: '2025-08-17', wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' };
    expect(inOproep().probeert(RB, 'roepOp', oproep)).toBe('DATUM_ONMOGELIJK');
    expect(bijArts().feit('OproepSent')).toEqual({
      datum: '2025-09-22',
      wijze: 'SPREEKUUR',
      waarvoor: 'MEDISCH',
    });
  });
});

describe('the outcome (ZW 19aa: only above 65% it ends)', () => {
  it.each([
    ['above 65%', inVaststelling(), { eindeDatum: '2025-12-03' }, 'BEEINDIGEN_GT65'],
    ['exactly 65%', inVaststelling(PRECIES_65), {}, 'VOORTZETTEN_LE65'],
    [
      'GBM',
      bijArts().doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'GBM' }),
      {},
      'VOORTZETTEN_GBM',
    ],
  ])('%s', (_, dossier, gegevens, uitkomst) => {
    const besluit = dossier
      .doet(RB, 'stelRechtVast', { werkgeverBetaalt: false, toelichting: 'x', ...gegevens })
      .doet(RB, 'keurVaststellingGoed', {}, 'collega')
      .doet(RB, 'neemBesluit');
    expect(besluit.context.uitkomst).toBe(uitkomst);
    expect(besluit.feiten.slice(-2)).toEqual(['BesluitTaken', 'EzwbDecided']);
    expect(besluit.feit('EzwbDecided')!.eindeDatum).toBe(
      uitkomst === 'BEEINDIGEN_GT65' ? '2025-12-03' : null,
    );
  });

  it('goes as a copy to the werkgever who pays', () => {
    const besluit = inBesluit({ werkgeverBetaalt: true, eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit');
    expect(besluit.feit('BesluitTaken')!.ontvangers).toEqual(['CLIENT', 'WERKGEVER']);
    const zonder = inBesluit({ eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit');
    expect(zonder.feit('BesluitTaken')!.ontvangers).toEqual(['CLIENT']);
  });
});

describe('the end of the ziekengeld (ZW 19aa lid 2)', () => {
  const vastgesteld = (dag: string, gegevens: JsonObject) =>
    inVaststelling()
      .op(dag)
      .probeert(RB, 'stelRechtVast', {
        werkgeverBetaalt: false,
        toelichting: 'x',
        ...gegevens,
      });

  test.each([
    ['decided before the toetsdatum', '2025-10-20', '2025-12-03'],
    ['on the toetsdatum', '2025-11-03', '2025-12-03'],
    ['after it', '2025-11-20', '2025-12-20'],
    ['at the end of a long month', '2026-01-31', '2026-02-28'],
    ['over the turn of the year', '2025-12-31', '2026-01-31'],
  ])('%s', (_, dag, eindeDatum) => {
    expect(vastgesteld(dag, { eindeDatum })).toHaveProperty(
      'context.vaststelling.uitkomst',
      'BEEINDIGEN_GT65',
    );
    expect(vastgesteld(dag, { eindeDatum: '2025-11-30' })).toBe('EINDE_DATUM_ONJUIST');
    expect(vastgesteld(dag, {})).toBe('EINDE_DATUM_ONJUIST');
  });

  it('has no place where the ziekengeld goes on', () => {
    const gegevens = { eindeDatum: '2025-12-03', werkgeverBetaalt: false, toelichting: 'x' };
    expect(inVaststelling(PRECIES_65).probeert(RB, 'stelRechtVast', gegevens)).toBe('EINDE_DATUM_ONJUIST');
  });

  it('moves with a besluit that comes later', () => {
    const later = inBesluit({ eindeDatum: '2025-12-03' }).op('2025-11-20').doet(RB, 'neemBesluit');
    expect(later.feit('EzwbDecided')!.eindeDatum).toBe('2025-12-20');
  });
});

describe('four eyes and the signature', () => {
  const vastgesteld = () =>
    inVaststelling().doet(RB, 'stelRechtVast', {
      eindeDatum: '2025-12-03',
      werkgeverBetaalt: true,
      toelichting: 'x',
    });

  it('keeps who determined it from checking it', () => {
    expect(vastgesteld().probeert(RB, 'keurVaststellingGoed')).toBe('VIER_OGEN');
    expect(vastgesteld().probeert(RB, 'stuurVaststellingTerug', { reden: 'x' })).toBe('VIER_OGEN');
    expect(vastgesteld().doet('PROCESBEGELEIDER', 'keurVaststellingGoed').journey.fase).toBe('BESLUIT');
  });

  it('forgets what was sent back', () => {
    const terug = vastgesteld().doet(RB, 'stuurVaststellingTerug', { reden: 'dagloon' }, 'collega');
    expect([terug.journey.fase, terug.context.vaststelling]).toEqual(['VASTSTELLING', null]);
  });

  it('has an aios wait for the contraseign of a verzekeringsarts', () => {
    const wacht = bijArts().doet('AIOS', 'stelBelastbaarheidVast', { uitkomst: 'GBM' });
    expect(wacht.openTaken).toEqual(['CONTRASEIGN']);
    expect(wacht.doet('VERZEKERINGSARTS', 'contrasigneer').journey.fase).toBe('VASTSTELLING');
  });
});

describe('postponement (ZW 19aa lid 3)', () => {
  const uitgesteld = () =>
    inOproep()
      .op('2025-11-10')
      .doet(RB, 'stelUit', { verdientSindsDatum: '2025-09-01', toelichting: 'werkt' });

  it('waits until six months after he began to earn, and is then taken up again by itself', () => {
    expect(uitgesteld().journey.fase).toBe('UITGESTELD');
    expect(klokken(uitgesteld())).toMatchObject({
      UITSTEL_EZWB: ['2026-03-01', 'LOOPT'],
      TOETSDATUM_EZWB: ['2025-11-03', 'VERVALLEN'],
    });
    expect(uitgesteld().laatAlarmenVallenTot('2026-02-28').journey.fase).toBe('UITGESTELD');
    const weer = uitgesteld().laatAlarmenVallenTot('2026-03-01');
    expect(weer.journey.fase).toBe('OPROEP');
    expect(weer.feiten).toContain('BeoordelingResumed');
    expect(weer.termijn('TOETSDATUM_EZWB')).toMatchObject({ uiterlijkeDatum: '2026-03-01' });
  });

  it('ends earlier when he earns less again', () => {
    expect(uitgesteld().doet(RB, 'neemWeerOp', { reden: 'contract gestopt' }).journey.fase).toBe('OPROEP');
  });

  it('forgets a schatting that will be old by then', () => {
    const later = inVaststelling().op('2025-11-10').doet(RB, 'stelUit', {
      verdientSindsDatum: '2025-10-01',
      toelichting: 'werkt',
    });
    expect(later.context).toMatchObject({ schatting: null, belastbaarheid: null, vaststelling: null });
  });

  test.each([
    ['before the toetsdatum', '2025-11-02', '2025-09-01', 'NOG_TE_VROEG'],
    ['from a day in the future', '2025-11-10', '2025-11-11', 'DATUM_IN_TOEKOMST'],
    ['from before the illness', '2025-11-10', '2024-11-01', 'DATUM_ONMOGELIJK'],
    ['when the six months are over', '2025-11-10', '2025-05-10', 'DATUM_ONMOGELIJK'],
  ])('is refused %s', (_, dag, verdientSindsDatum, code) => {
    expect(inOproep().op(dag).probeert(RB, 'stelUit', { verdientSindsDatum, toelichting: 'x' })).toBe(code);
  });
});

describe('the rest of the klantreis', () => {
  it('proposes to annul when the ZW ends meanwhile', () => {
    const bericht = { bericht: 'ZW_GEEINDIGD', vanDossierId: 'zw', datum: '2025-09-01' };
    const dossier = inOproep().op('2025-09-02').doet('SYSTEEM', 'verneem', bericht);
    expect(dossier.openTaken).toContain('VOORSTEL_BEOORDELEN');
    expect(dossier.doet(RB, 'annuleer', { reden: 'ZW_GEEINDIGD' }).context.uitkomst).toBe(
      'GEANNULEERD_ZW_GEEINDIGD',
    );
  });

  it('can be taken up again after bezwaar, without a clock that starts by itself', () => {
    const heropend = inBesluit({ eindeDatum: '2025-12-03' })
      .doet(RB, 'neemBesluit')
      .op('2026-02-02')
      .doet(RB, 'heropen', { grond: 'BEZWAAR_GEGROND', vanafFase: 'MEDISCHE_BEOORDELING', reden: 'x' });
    expect([heropend.journey.fase, heropend.termijn()]).toEqual(['MEDISCHE_BEOORDELING', undefined]);
    expect(heropend.context).toMatchObject({ schatting: null, belastbaarheid: null, uitkomst: null });
  });
});

it('replays to the same dossier', () => {
  const stories = [
    inBesluit({ eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit'),
    inVaststelling(BOVEN_65, { aanvrager: 'WERKGEVER' }),
    begonnen(ezwb, {
      teamId: 't',
      ontvangstDatum: '2025-08-18',
      eersteZiektedagDatum: null,
      heeftWerkgever: false,
      aanvrager: 'CLIENT',
    }),
  ];
  for (const story of stories) {
    const { last, differences } = replay('EZWB', 1, story.record);
    expect(differences).toEqual([]);
    expect(last!.stored).toEqual(story.journey.stored);
  }
});
