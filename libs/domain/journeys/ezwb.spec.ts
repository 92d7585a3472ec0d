import { begonnen } from '../../../test/support/dossier-story';
import {
  beoordeling,
  bijArts,
  BOVEN_65,
  ezwb,
  inBesluit,
  inOproep,
  inVaststelling,
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

describe('the rest of the klantreis', () => {
  it('proposes to annul when the ZW ends meanwhile', () => {
    const bericht = { bericht: 'ZW_GEEINDIGD', vanDossierId: 'zw', datum: '2025-09-01' };
    const dossier = inOproep().op('2025-09-02').doet('SYSTEEM', 'verneem', bericht);
    expect(dossier.openTaken).toContain('VOORSTEL_BEOORDELEN');
    expect(dossier.doet(RB, 'annuleer', { reden: 'ZW_GEEINDIGD' }).context.uitkomst).toBe(
      'GEANNULEERD_ZW_GEEINDIGD',
    );
  });

  it('has the toetsdatum determined anew after an interruption that the ZW tells of', () => {
    const zw = (bericht: string, datum: string, rest = {}) => ({
      bericht,
      vanDossierId: 'zw',
      datum,
      ...rest,
    });
    const hervat = inBesluit({ eindeDatum: '2025-12-03' })
      .op('2025-09-20')
      .doet('SYSTEEM', 'verneem', zw('ZW_GEEINDIGD', '2025-09-08', { uitkomst: 'HERSTELD' }))
      .doet('SYSTEEM', 'verneem', zw('ZW_HERVAT', '2025-09-17'));
    expect(hervat.context).toMatchObject({
      voorstel: null,
      hersteldSindsDatum: null,
      onderbrekingen: [{ herstelDatum: '2025-09-08', ziekDatum: '2025-09-17' }],
    });
    expect(hervat.probeert(RB, 'neemBesluit')).toBe('CONTROLE_NIET_GOED');
    const terug = hervat.doet(RB, 'stuurVaststellingTerug', { reden: 'toetsdatum' }, 'collega');
    expect(terug.probeert(RB, 'bepaalToetsdatum', { toetsDatum: '2025-11-03' })).toBe('TOETSDATUM_ONJUIST');
    expect(terug.doet(RB, 'bepaalToetsdatum', { toetsDatum: '2025-11-12' }).journey.fase).toBe(
      'ARBEIDSKUNDIGE_BEOORDELING',
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
