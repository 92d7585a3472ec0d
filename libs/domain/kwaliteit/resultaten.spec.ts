import fc from 'fast-check';
import type { Functionaris } from './functionaris';
import type { Oordeel } from './oordeel';
import { kappaInWoorden, overeenstemming } from './overeenstemming';
import { perControle, resultaten, type BeoordeeldDossier, type BeoordeeldeStap } from './resultaten';
import { vergelijk } from './vergelijk';
import type { Onderdeel } from './vragenlijst';

const GROEPEN = [
  { naam: "SMC's", kantoren: ['heerlen', 'tilburg'] },
  { naam: "Niet-SMC's", kantoren: ['elders'] },
];
let nummer = 0;
const dossiers = (
  aantal: number,
  onderdeel: Onderdeel,
  kantoorId: string,
  oordeel: Oordeel,
  fouten: Functionaris[] = [],
): BeoordeeldDossier[] =>
  Array.from({ length: aantal }, () => ({
    dossierId: `d${nummer++}`,
    onderdeel,
    kantoorId,
    oordeel,
    fouten,
  }));
const stap = (
  { dossierId, onderdeel, kantoorId, oordeel }: BeoordeeldDossier,
  functionaris: Functionaris,
  over: Partial<BeoordeeldeStap> = {},
): BeoordeeldeStap => ({
  dossierId,
  onderdeel,
  kantoorId,
  oordeel,
  functionaris,
  blind: [oordeel],
  nee: [],
  ...over,
});
const afgedrukt = (rij: { cellen: { teller: number | null; percentage: number | null }[] }) =>
  rij.cellen.map(({ teller, percentage }) => `${teller} (${percentage}%)`);

describe('the tables of evaluation chapter 6', () => {
  // Table 6.2. The evaluation prints 35 (47%) for 35 of 76, which is 46%: a slip.
  it('6.2: who makes the error does not differ', () => {
    const alles = [
      ...dossiers(41, 'WIA', 'heerlen', 'ADEQUAAT'),
      ...dossiers(19, 'WIA', 'tilburg', 'ONJUIST', ['PROCESBEGELEIDER']),
      ...dossiers(16, 'WIA', 'heerlen', 'NADER_TE_BEPALEN', ['VERZEKERINGSARTS']),
      ...dossiers(18, 'WIA', 'elders', 'ADEQUAAT'),
      ...dossiers(7, 'WIA', 'elders', 'ONJUIST', ['PROCESBEGELEIDER']),
      ...dossiers(13, 'WIA', 'elders', 'NADER_TE_BEPALEN', ['ARBEIDSDESKUNDIGE']),
    ];
    const { onderdelen } = resultaten({ dossiers: alles, stappen: [] }, GROEPEN);
    const [wia] = onderdelen;
    expect(onderdelen).toHaveLength(1);
    expect(wia!.integraal.map((rij) => [rij.code, ...afgedrukt(rij)])).toEqual([
      ['ADEQUAAT', '41 (54%)', '18 (47%)'],
      ['NIET_ADEQUAAT', '35 (46%)', '20 (53%)'],
      ['ONJUIST', '19 (25%)', '7 (18%)'],
      ['NADER_TE_BEPALEN', '16 (21%)', '13 (34%)'],
    ]);
    for (const rij of wia!.integraal) {
      expect(rij.p).toBeGreaterThan(0.05);
      expect(rij.zin).toMatch(/^Geen aantoonbaar verschil/);
    }
  });

  it('6.1: the arbeidsdeskundige has a part in few', () => {
    const smc = dossiers(49, 'ZW', 'heerlen', 'ADEQUAAT');
    const niet = dossiers(18, 'ZW', 'elders', 'ADEQUAAT');
    const deel = (aantallen: [number, number], functionaris: Functionaris) =>
      [...smc.slice(0, aantallen[0]), ...niet.slice(0, aantallen[1])].map((each) => stap(each, functionaris));
    const stappen = [
      ...deel([46, 16], 'RE_INTEGRATIEBEGELEIDER'),
      ...deel([6, 3], 'ARBEIDSDESKUNDIGE'),
      ...deel([41, 17], 'VERZEKERINGSARTS'),
    ];
    const [zw] = resultaten({ dossiers: [...smc, ...niet], stappen }, GROEPEN).onderdelen;
    expect(Object.fromEntries(zw!.betrokken.map((rij) => [rij.code, afgedrukt(rij)]))).toEqual({
      RE_INTEGRATIEBEGELEIDER: ['46 (94%)', '16 (89%)'],
      ARBEIDSDESKUNDIGE: ['6 (12%)', '3 (17%)'],
      VERZEKERINGSARTS: ['41 (84%)', '17 (94%)'],
      SMV: ['0 (0%)', '0 (0%)'],
    });
    // Three arbeidsdeskundigen are too few to say anything about their work.
    const ad = zw!.functionarissen.find(({ code }) => code === 'ARBEIDSDESKUNDIGE')!;
    expect(ad.cellen).toEqual([
      { groep: "SMC's", teller: 6, noemer: 6, percentage: 100 },
      { groep: "Niet-SMC's", teller: null, noemer: null, percentage: null },
    ]);
    expect([ad.p, ad.zin]).toEqual([null, 'Te kleine aantallen om te vergelijken (minder dan 5).']);
  });
});

describe('attribution', () => {
  it('is to where the step was taken, not to where the dossier ended', () => {
    const overgenomen = dossiers(10, 'WIA', 'elders', 'ONJUIST', ['PROCESBEGELEIDER']);
    const stappen = overgenomen.map((each) => stap(each, 'PROCESBEGELEIDER', { kantoorId: 'heerlen' }));
    const [wia] = resultaten({ dossiers: overgenomen, stappen }, GROEPEN).onderdelen;
    const fout = wia!.wiensFout.find(({ code }) => code === 'PROCESBEGELEIDER')!;
    expect(fout.cellen.map(({ teller }) => teller)).toEqual([10, null]);
    expect(wia!.integraal.at(2)!.cellen.map(({ teller }) => teller)).toEqual([null, 10]);
    expect(wia!.elders).toBe(10);
  });
});

describe('a comparison', () => {
  it('shows nothing of a group under five, from which anybody could be read', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (noemer, ander) => {
        const { cellen, p } = vergelijk('X', 'x', [
          { naam: 'een', teller: Math.min(2, noemer), noemer },
          { naam: 'ander', teller: 0, noemer: ander },
        ]);
        [noemer, ander].forEach((n, i) => expect(cellen[i]!.noemer).toBe(n < 5 ? null : n));
        expect(p === null).toBe(noemer < 5 || ander < 5);
      }),
    );
  });

  it('says a difference in words', () => {
    const { p, zin } = vergelijk('X', 'x', [
      { naam: 'een', teller: 10, noemer: 13 },
      { naam: 'ander', teller: 2, noemer: 17 },
    ]);
    expect(p).toBeCloseTo(0.000537, 6);
    expect(zin).toBe(
      'Aantoonbaar verschil: door toeval alleen komt dit in minder dan 1 op de 100 keer voor (p < 0,001).',
    );
  });
});

describe('agreement', () => {
  const paren = (ja: number, janee: number, neeja: number, nee: number) => [
    ...Array<[string, string]>(ja).fill(['J', 'J']),
    ...Array<[string, string]>(janee).fill(['J', 'N']),
    ...Array<[string, string]>(neeja).fill(['N', 'J']),
    ...Array<[string, string]>(nee).fill(['N', 'N']),
  ];
  // Published examples of Cohen's kappa: the grant proposals, and two with the same share but another kappa.
  it.each([
    [20, 5, 10, 15, 0.4],
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('of %d, %d, %d and %d is %d', (a, b, c, d, kappa) => {
    expect(overeenstemming(paren(a, b, c, d)).kappa).toBeCloseTo(kappa, 4);
  });

  it('is not to be computed without pairs, or where both always say the same', () => {
    expect(overeenstemming([])).toEqual({ paren: 0, gelijk: 0, kappa: null });
    expect(overeenstemming(paren(9, 0, 0, 0))).toEqual({ paren: 9, gelijk: 9, kappa: null });
    expect([null, -0.1, 0.1, 0.35, 0.6, 0.7, 0.9].map(kappaInWoorden)).toEqual([
      'niet te berekenen',
      'niet meer dan toeval',
      'gering',
      'matig',
      'redelijk',
      'goed',
      'zeer goed',
    ]);
  });
});

describe('errors per controle', () => {
  it('lists the most missed first, and what no controle can see last', () => {
    const [een, twee] = dossiers(2, 'WIA', 'heerlen', 'ONJUIST', ['PROCESBEGELEIDER']);
    const lijst = perControle([
      stap(een!, 'VERZEKERINGSARTS', { nee: [{ criterium: 'WIA_VA_DUUR', controle: null }] }),
      stap(een!, 'PROCESBEGELEIDER', {
        nee: [
          { criterium: 'WIA_PB_RECHT', controle: 'DUUR' },
          { criterium: 'WIA_PB_TOEREKENING', controle: 'TOEREKENING' },
        ],
      }),
      stap(twee!, 'PROCESBEGELEIDER', { nee: [{ criterium: 'WIA_PB_RECHT', controle: 'DUUR' }] }),
    ]);
    expect(lijst.map(({ code, titel, aantal }) => [code, titel, aantal])).toEqual([
      ['DUUR', 'Duur van de loongerelateerde uitkering', 2],
      ['TOEREKENING', 'Toerekening aan de werkgever op de eerste ziektedag', 1],
      ['GEEN', 'Geen controle kan dit zien', 1],
    ]);
    expect(lijst[0]!.fouten.map(({ dossierId }) => dossierId)).toEqual([een!.dossierId, twee!.dossierId]);
  });
});
