import { foutenInAntwoorden, integraalVoorstel, voorstelVoor, type Antwoorden } from './oordeel';
import { vragenlijst } from './vragenlijst';

const PB = vragenlijst('WIA', 'PROCESBEGELEIDER', 1)!;
const GOED: Antwoorden = { WIA_PB_RECHT: { antwoord: 'JA' }, WIA_PB_TOEREKENING: { antwoord: 'NVT' } };
const FOUT: Antwoorden = {
  ...GOED,
  WIA_PB_RECHT: { antwoord: 'NEE', toelichting: 'Duur te kort.', controle: 'DUUR' },
};

describe('a questionnaire that is handed in', () => {
  it('has an answer to each question and an oordeel that follows from them', () => {
    expect(foutenInAntwoorden(PB, GOED, 'ADEQUAAT')).toEqual([]);
    expect(foutenInAntwoorden(PB, FOUT, 'ONJUIST')).toEqual([]);
  });

  it.each([
    ['a missing answer', { WIA_PB_RECHT: { antwoord: 'JA' } }, 'ADEQUAAT', 'antwoorden.WIA_PB_TOEREKENING'],
    [
      'an answer nobody asked',
      { ...GOED, EZWB_RB_KOPIE: { antwoord: 'JA' } },
      'ADEQUAAT',
      'antwoorden.EZWB_RB_KOPIE',
    ],
    [
      'a "no" without a reason',
      { ...FOUT, WIA_PB_RECHT: { antwoord: 'NEE', controle: 'DUUR' } },
      'ONJUIST',
      'antwoorden.WIA_PB_RECHT.toelichting',
    ],
    [
      'a "no" without a controle',
      { ...FOUT, WIA_PB_RECHT: { antwoord: 'NEE', toelichting: 'x' } },
      'ONJUIST',
      'antwoorden.WIA_PB_RECHT.controle',
    ],
    [
      'a controle that sees something else',
      { ...FOUT, WIA_PB_RECHT: { antwoord: 'NEE', toelichting: 'x', controle: 'TOEREKENING' } },
      'ONJUIST',
      'antwoorden.WIA_PB_RECHT.controle',
    ],
    [
      'a controle with a "yes"',
      { ...GOED, WIA_PB_RECHT: { antwoord: 'JA', controle: 'DUUR' } },
      'ADEQUAAT',
      'antwoorden.WIA_PB_RECHT.controle',
    ],
    ['adequate with an error that decides', FOUT, 'ADEQUAAT', 'oordeel'],
    ['wrong without an error', GOED, 'ONJUIST', 'oordeel'],
  ] as const)('is refused with %s', (_what, antwoorden, oordeel, veld) => {
    expect(foutenInAntwoorden(PB, antwoorden as Antwoorden, oordeel).map((fout) => fout.veld)).toEqual([
      veld,
    ]);
  });

  it('may stay adequate with an error that cannot lead to a wrong besluit (Box 6.2)', () => {
    const RB = vragenlijst('EZWB', 'RE_INTEGRATIEBEGELEIDER', 1)!;
    const antwoorden: Antwoorden = Object.fromEntries(
      RB.criteria.map(({ code }) => [code, { antwoord: 'JA' }]),
    );
    antwoorden.EZWB_RB_KOPIE = {
      antwoord: 'NEE',
      toelichting: 'Geen kopie verstuurd.',
      controle: 'ONTVANGERS',
    };
    expect(foutenInAntwoorden(RB, antwoorden, 'ADEQUAAT')).toEqual([]);
    expect(voorstelVoor('RE_INTEGRATIEBEGELEIDER', RB, antwoorden)).toBe('ADEQUAAT');
  });
});

// Evaluation 6.4 and 6.5: who determines the right makes it wrong, who founds the judgment leaves it open.
describe('what answers lead to', () => {
  it('is wrong for a procesbegeleider and to be determined for a verzekeringsarts', () => {
    const VA = vragenlijst('WIA', 'VERZEKERINGSARTS', 1)!;
    expect(voorstelVoor('PROCESBEGELEIDER', PB, FOUT)).toBe('ONJUIST');
    expect(voorstelVoor('VERZEKERINGSARTS', VA, { WIA_VA_DUUR: { antwoord: 'NEE' } })).toBe(
      'NADER_TE_BEPALEN',
    );
    expect(voorstelVoor('VERZEKERINGSARTS', VA, { WIA_VA_DUUR: { antwoord: 'NVT' } })).toBe('ADEQUAAT');
  });

  it('is integrally the certain error first, then the open one', () => {
    const va = { functionaris: 'VERZEKERINGSARTS', oordeel: 'NADER_TE_BEPALEN' } as const;
    const ad = { functionaris: 'ARBEIDSDESKUNDIGE', oordeel: 'NADER_TE_BEPALEN' } as const;
    const pb = { functionaris: 'PROCESBEGELEIDER', oordeel: 'ONJUIST' } as const;
    expect(integraalVoorstel([va, ad, pb])).toEqual({ oordeel: 'ONJUIST', fouten: ['PROCESBEGELEIDER'] });
    expect(integraalVoorstel([va, ad])).toEqual({
      oordeel: 'NADER_TE_BEPALEN',
      fouten: ['VERZEKERINGSARTS', 'ARBEIDSDESKUNDIGE'],
    });
    expect(integraalVoorstel([{ ...pb, oordeel: 'ADEQUAAT' }])).toEqual({ oordeel: 'ADEQUAAT', fouten: [] });
  });
});
