import { SOORTEN, type Soort } from '../aanvraag';
import { kenmerkenVan } from '../soorten';
import type { Datum } from '../termijnen/datum';
import { breukenIn, KPI_NAMEN, versieOp, type KpiDefinitie } from './definitie';
import { KPIS } from './definities';
import { deelVan, TIJDIGHEID_DELEN, WACHTEND_DELEN } from './onderdelen';

describe('the definitions of the figures', () => {
  it.each(KPI_NAMEN)('%s says what it counts, by which source and in which reading', (naam) => {
    const { versies, varianten, label } = KPIS[naam];
    expect(KPIS[naam].naam).toBe(naam);
    expect(new Set(varianten.map((variant) => variant.naam)).size).toBe(varianten.length);
    for (const { formule, populatie, bron, lezing } of versies)
      for (const text of [label, formule, populatie, bron, lezing]) expect(text.length).toBeGreaterThan(5);
    expect(versies.map(({ versie }) => versie)).toEqual(versies.map((_, index) => index + 1));
  });

  it('let a district set its own norm for verzuimduur and afwijzingen, and so for their sum (3.7)', () => {
    expect(KPI_NAMEN.filter((naam) => KPIS[naam].districtMagAfwijken)).toEqual([
      'verzuimduur',
      'afwijzingen-wia-vangnet',
      'zw-arbo',
    ]);
  });

  it.each(Object.keys(SOORTEN) as Soort[])('%s counts where its kenmerken say so', (soort) => {
    for (const oordeel of ['EIGEN_WERK', 'VERZUIM_ONTSLAG'] as const) {
      const { teltInTijdigheid, teltInWachtend } = kenmerkenVan(soort, { oordeel });
      const dossier = { soort, variant: soort === 'DESKUNDIGENOORDEEL' ? oordeel : 'CLIENT' };
      expect(deelVan(TIJDIGHEID_DELEN, dossier) !== undefined).toBe(teltInTijdigheid);
      expect(deelVan(WACHTEND_DELEN, dossier) !== undefined).toBe(teltInWachtend);
    }
  });
});

describe('a definition that changed', () => {
  const oud = KPIS.tijdigheid.versies[0];
  const gewijzigd: KpiDefinitie = {
    ...KPIS.tijdigheid,
    versies: [
      oud,
      { ...oud, versie: 2, vanDatum: '2026-03-01' as Datum, wijziging: 'Beschut werk telt mee.' },
    ],
  };
  const maand = (periode: string, dag: string) => ({ periode, totDatum: dag as Datum });

  it('counts every day by the version of that day', () => {
    expect(versieOp(gewijzigd, '2026-02-28' as Datum).versie).toBe(1);
    expect(versieOp(gewijzigd, '2026-03-01' as Datum).versie).toBe(2);
    expect(versieOp(gewijzigd, '1999-01-01' as Datum).versie).toBe(1);
  });

  it('breaks the line in the first period counted anew', () => {
    const perioden = [
      maand('2026-01', '2026-01-31'),
      maand('2026-02', '2026-02-28'),
      maand('2026-03', '2026-03-31'),
    ];
    expect(breukenIn(gewijzigd, perioden)).toEqual([
      { periode: '2026-03', vanVersie: 1, naarVersie: 2, toelichting: 'Beschut werk telt mee.' },
    ]);
    expect(breukenIn(KPIS.tijdigheid, perioden)).toEqual([]);
  });
});
