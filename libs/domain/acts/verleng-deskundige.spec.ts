import { reis } from '../../../test/support/reizen';
import type { Soort } from '../aanvraag';

// Wet WIA 102 lid 4 is the only clause that gives time for an external expert: first claims and verkorte wachttijd.
describe('an extension for an external expert', () => {
  const kennisgeving = {
    kennisgevingDatum: '2026-07-20',
    nieuweDatum: '2026-09-21',
    reden: 'expertise',
    externeDeskundige: true,
  };
  const veld = (soort: Soort) => reis(soort).definition.acts.verleng!.schema.properties.externeDeskundige;

  test.each<[Soort]>([['WIA_CLAIM'], ['WIA_VERKORTE_WACHTTIJD']])('is offered for %s', (soort) => {
    expect(veld(soort)?.title).toBe('Voor een externe deskundige');
    const verlengd = reis(soort).doet('PROCESBEGELEIDER', 'verleng', kennisgeving);
    expect(verlengd.termijn()!.uiterlijkeDatum).toBe('2026-09-21');
  });

  test.each<[Soort]>([
    ['ZW'],
    ['HERBEOORDELING_VRAAG'],
    ['DESKUNDIGENOORDEEL'],
    ['PW_BANENAFSPRAAK'],
    ['PW_ARBEIDSVERMOGEN'],
    ['PW_BESCHUT_WERK'],
  ])('is neither offered nor accepted for %s', (soort) => {
    expect(veld(soort)).toBeUndefined();
    expect(reis(soort).probeert('PROCESBEGELEIDER', 'verleng', kennisgeving)).toBe('GEEN_EXTERNE_DESKUNDIGE');
  });
});
