import { reis } from '../../../test/support/reizen';

const verzoek = (aanvrager: string, oordeel: string) => reis('DESKUNDIGENOORDEEL', { aanvrager, oordeel });

describe('the consent of the werknemer (Wet SUWI 32a lid 1)', () => {
  const gevraagd = (aanvrager: string, oordeel: string) =>
    verzoek(aanvrager, oordeel).doet('PROCESBEGELEIDER', 'rondIntakeAf', { vergoedingBetaald: true });

  test.each([
    ['WERKGEVER', 'EIGEN_WERK', 'INSTEMMING_VRAGEN'],
    ['EIGENRISICODRAGER', 'EIGEN_WERK', 'INSTEMMING_VRAGEN'],
    ['CLIENT', 'EIGEN_WERK', 'DOSSIERVORMING'],
    ['WERKGEVER', 'PASSENDE_ARBEID', 'DOSSIERVORMING'],
    ['WERKGEVER', 'VERZUIM_ONTSLAG', 'DOSSIERVORMING'],
    ['WERKGEVER', 'REINT_WERKNEMER', 'ARBEIDSKUNDIG_OORDEEL'],
    ['CLIENT', 'REINT_WERKGEVER', 'ARBEIDSKUNDIG_OORDEEL'],
  ])('asked by %s about %s: %s', (aanvrager, oordeel, taak) => {
    expect(gevraagd(aanvrager, oordeel).openTaken).toEqual([taak]);
  });

  it('lets the dossier go on', () => {
    const gegeven = gevraagd('WERKGEVER', 'EIGEN_WERK').doet('TEAMONDERSTEUNER', 'registreerInstemming', {
      stemtIn: true,
      datum: '2026-07-20',
    });
    expect(gegeven.journey.fase).toBe('DOSSIERVORMING');
  });

  it('ends the dossier with a stated outcome when it is refused, and its term lapses', () => {
    const geweigerd = gevraagd('WERKGEVER', 'EIGEN_WERK').doet('PROCESBEGELEIDER', 'registreerInstemming', {
      stemtIn: false,
      datum: '2026-07-20',
    });
    expect(geweigerd.context.uitkomst).toBe('GEEN_INSTEMMING');
    expect(geweigerd.termijn()).toMatchObject({ status: 'VERVALLEN' });
    expect(geweigerd.feiten).not.toContain('BesluitTaken');
  });

  test.each([
    ['2026-07-21', 'DATUM_IN_TOEKOMST'],
    ['2026-07-19', 'DATUM_VOOR_ONTVANGST'],
  ])('given on %s: %s', (datum, code) => {
    expect(
      gevraagd('WERKGEVER', 'EIGEN_WERK').probeert('PROCESBEGELEIDER', 'registreerInstemming', {
        stemtIn: true,
        datum,
      }),
    ).toBe(code);
  });
});
