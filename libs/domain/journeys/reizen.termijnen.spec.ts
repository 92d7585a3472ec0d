import { definitieVan, reis } from '../../../test/support/reizen';
import type { Soort } from '../aanvraag';

const kennisgeving = (datum: string, nieuweDatum?: string) => ({
  kennisgevingDatum: datum,
  ...(nieuweDatum && { nieuweDatum }),
  reden: 'drukte',
});

/** Counted by hand: eight or two weeks from receipt, moved by the Algemene termijnenwet. */
describe('the beslistermijn', () => {
  test.each<[Soort, string, string, string]>([
    ['HERBEOORDELING_VRAAG', '2024-07-02', '2024-08-27', 'RBZWB 2025:2263'],
    ['HERBEOORDELING_VRAAG', '2025-12-31', '2026-02-25', 'a Wednesday'],
    ['HERBEOORDELING_VRAAG', '2026-01-01', '2026-02-26', 'a Thursday'],
    ['HERBEOORDELING_VRAAG', '2026-03-02', '2026-04-28', 'Koningsdag moves it'],
    ['HERBEOORDELING_VRAAG', '2026-01-03', '2026-03-02', 'a Saturday moves it'],
    ['WIA_VERKORTE_WACHTTIJD', '2025-12-31', '2026-02-25', 'a Wednesday'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-02-06', '2026-04-07', 'Goede Vrijdag and Pasen move it'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-10-30', '2026-12-28', 'Eerste Kerstdag moves it to Monday'],
    ['PW_BANENAFSPRAAK', '2026-03-02', '2026-04-28', 'Koningsdag moves it'],
    ['PW_BANENAFSPRAAK', '2025-12-31', '2026-02-25', 'a Wednesday'],
    ['PW_ARBEIDSVERMOGEN', '2026-03-19', '2026-05-18', 'Hemelvaartsdag and the day after move it'],
    ['PW_ARBEIDSVERMOGEN', '2026-03-30', '2026-05-26', 'Tweede Pinksterdag moves it'],
    ['PW_BESCHUT_WERK', '2026-03-10', '2026-05-06', 'Bevrijdingsdag moves it'],
    ['PW_BESCHUT_WERK', '2026-01-02', '2026-02-27', 'a Friday'],
    ['DESKUNDIGENOORDEEL', '2026-12-11', '2026-12-28', 'Eerste Kerstdag moves it to Monday'],
    ['DESKUNDIGENOORDEEL', '2026-04-21', '2026-05-06', 'Bevrijdingsdag moves it'],
    ['DESKUNDIGENOORDEEL', '2025-12-18', '2026-01-05', 'Nieuwjaarsdag and the day after move it'],
    ['DESKUNDIGENOORDEEL', '2026-07-20', '2026-08-03', 'a Monday'],
  ])('of %s received on %s ends on %s (%s)', (soort, ontvangstDatum, uiterlijk) => {
    const dossier = reis(soort, { ontvangstDatum });
    expect(dossier.termijn()).toMatchObject({ uiterlijkeDatum: uiterlijk, status: 'LOOPT' });
    expect(dossier.journey.zonderTermijnReden).toBeNull();
  });

  test.each<[Soort, string, string, string]>([
    ['HERBEOORDELING_VRAAG', '2026-01-01', '2026-01-02', '2026-04-23'],
    ['HERBEOORDELING_VRAAG', '2026-01-05', '2026-03-02', '2026-04-27'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-01-02', '2026-01-05', '2026-04-24'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-11-21', '2027-01-15', '2027-03-13'],
  ])(
    'of %s received on %s, with a kennisgeving on %s, becomes 16 weeks: %s',
    (soort, ontvangst, dag, nieuw) => {
      const dossier = reis(soort, { ontvangstDatum: ontvangst }).op(dag);
      expect(dossier.doet('PROCESBEGELEIDER', 'verleng', kennisgeving(dag)).termijn()).toMatchObject({
        uiterlijkeDatum: nieuw,
      });
    },
  );

  test.each<[Soort, string, string, string]>([
    ['HERBEOORDELING_VRAAG', '2025-12-31', '2026-01-02', 'NIEUWE_DATUM_NODIG'],
    ['WIA_VERKORTE_WACHTTIJD', '2025-12-31', '2026-01-02', 'NIEUWE_DATUM_NODIG'],
    ['HERBEOORDELING_VRAAG', '2026-01-05', '2026-03-03', 'KENNISGEVING_TE_LAAT'],
    ['PW_BANENAFSPRAAK', '2026-07-20', '2026-07-21', 'NIEUWE_DATUM_NODIG'],
    ['DESKUNDIGENOORDEEL', '2026-07-20', '2026-07-21', 'NIEUWE_DATUM_NODIG'],
  ])('of %s received on %s does not become 16 weeks by a letter of %s: %s', (soort, ontvangst, dag, code) => {
    const dossier = reis(soort, { ontvangstDatum: ontvangst }).op(dag);
    expect(dossier.probeert('PROCESBEGELEIDER', 'verleng', kennisgeving(dag))).toBe(code);
  });

  test.each<[Soort, string]>([
    ['DESKUNDIGENOORDEEL', '2026-08-03'],
    ['PW_BESCHUT_WERK', '2026-09-14'],
  ])('of %s is fixed: a kennisgeving tells when, and moves nothing', (soort, uiterlijk) => {
    const dossier = reis(soort).op('2026-07-27');
    const later = dossier.doet('PROCESBEGELEIDER', 'verleng', kennisgeving('2026-07-27', '2026-10-12'));
    expect(later.termijn()).toMatchObject({ uiterlijkeDatum: uiterlijk });
    expect(later.feiten.at(-1)).toBe('UitstelAnnounced');
  });
});

describe('a verzoek of UWV itself', () => {
  const intern = () => reis('HERBEOORDELING_VRAAG', { aanvrager: 'UWV_INTERN', afdeling: 'UITKEREN' });

  it('has a stated reason and an internal norm of eight weeks, not moved by a feestdag', () => {
    expect(intern().termijn()).toBeUndefined();
    expect(intern().journey.zonderTermijnReden).toContain('geen aanvraag (Awb 1:3 lid 3)');
    expect(intern().termijn('STREEFDATUM')).toMatchObject({
      uiterlijkeDatum: '2026-09-14',
      wettelijkeDatum: null,
      grondslag: 'interne norm',
      status: 'LOOPT',
    });
    const koningsdag = reis('HERBEOORDELING_VRAAG', {
      aanvrager: 'UWV_INTERN',
      ontvangstDatum: '2026-03-02',
    });
    expect(koningsdag.termijn('STREEFDATUM')!.uiterlijkeDatum).toBe('2026-04-27');
  });

  it('can neither be extended nor suspended, and a request for completion holds nothing', () => {
    expect(intern().probeert('PROCESBEGELEIDER', 'verleng', kennisgeving('2026-07-20'))).toBe('GEEN_TERMIJN');
    const vraag = { ontbrekend: 'x', uitnodigingDatum: '2026-07-20', hersteltermijnDatum: '2026-08-03' };
    const gevraagd = intern().doet('PROCESBEGELEIDER', 'vraagAanvulling', vraag);
    expect(gevraagd.feiten).not.toContain('BeslistermijnSuspended');
    expect(gevraagd.klok).toBe('loopt');
  });

  it('ends its norm with the dossier', () => {
    const ended = intern().doet('PROCESBEGELEIDER', 'trekIn');
    expect(ended.termijn('STREEFDATUM')).toMatchObject({ status: 'VERVALLEN', alarm: null });
  });
});

test('an ordinary aanvraag has no internal norm beside its term', () => {
  expect(reis('HERBEOORDELING_VRAAG').journey.deadlines.map(({ sleutel }) => sleutel)).toEqual([
    'BESLISTERMIJN',
  ]);
});

test('every soort of this file can be opened', () => {
  for (const soort of ['HERBEOORDELING_PROFESSIONEEL', 'WIA_VERKORTE_WACHTTIJD'] as const)
    expect(definitieVan(soort).version).toBe(1);
});
