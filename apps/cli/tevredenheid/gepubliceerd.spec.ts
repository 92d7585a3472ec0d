import { beeldVan, type Regel } from '../../../libs/domain/tevredenheid/beeld';
import { Groepen, type Scope } from '../../../libs/domain/tevredenheid/groepen';
import { leesPublicatie } from '../../../libs/domain/tevredenheid/lees-publicatie';
import type { Uitkomst } from '../../../libs/domain/tevredenheid/tabel';
import { vragenlijst } from '../../../libs/domain/tevredenheid/vragenlijst';
import { readLines } from '../../../libs/casework/csv/lines';
import { GEPUBLICEERD } from './gepubliceerd';
import { readTabel } from '../../../libs/casework/csv/read-tabel';

const PLAATSEN = {
  kantoren: ['heerlen', 'tilburg', 'rotterdam', 'breda'].map((id) => ({ id, naam: id })),
  teams: [],
};

async function load(bron: 'WERKBELEVING' | 'MENSELIJKE_MAAT') {
  const { csv } = GEPUBLICEERD.find((each) => each.bron === bron)!;
  const lijst = vragenlijst(bron, '2023');
  const tabel = await readTabel(readLines([Buffer.from(csv)]));
  expect(tabel.onleesbaar).toEqual([]);
  const gelezen = leesPublicatie(lijst, tabel, PLAATSEN);
  expect(gelezen).not.toHaveProperty('fouten');
  const { uitkomsten, respondenten } = gelezen as { uitkomsten: Uitkomst[]; respondenten: number };
  const groepen = new Groepen(lijst, 'PUBLICATIE', uitkomsten, PLAATSEN);
  const beeld = (scope: Scope, populatie = 'ALLEN') => beeldVan(lijst, groepen, scope, populatie);
  const regels = (scope: Scope, populatie?: string): Regel[] => {
    const { kern, themas } = beeld(scope, populatie);
    return [
      ...kern,
      ...themas.flatMap(({ onderdelen }) => onderdelen.flatMap(({ stellingen }) => stellingen)),
    ];
  };
  const regel = (scope: Scope, maat: string, populatie?: string) =>
    regels(scope, populatie).find((each) => each.maat === maat)!;
  return { uitkomsten, respondenten, beeld, regels, regel };
}

describe('Bijlage II as published', () => {
  it('is read whole: 39 questions and the one of the centres, werkdruk in five classes, with the scores of themas and parts', async () => {
    const { uitkomsten, respondenten } = await load('WERKBELEVING');
    expect(uitkomsten).toHaveLength((44 + 5 + 18) * 6);
    expect(respondenten).toBe(2052);
  });

  it.each([
    // The texts of chapter 4 name these (4.2.1-4.2.5).
    ['landelijk', 'C2', 6.8, 6.4],
    ['landelijk', 'O5', 6.3, 5.8],
    ['landelijk', 'O6', 5.8, 5.3],
    ['landelijk', 'O7', 5.4, 5.7],
    ['landelijk', 'S1', 7.2, 7],
    ['landelijk', 'T1', 6.5, 6.1],
    ['landelijk', 'W3', 5, 5.3],
    ['kantoor:tilburg', 'O7', 4.6, 5.7],
    ['kantoor:breda', 'O7', 4.3, 5.7],
    ['kantoor:rotterdam', 'O7', 7.9, 5.7],
    ['kantoor:heerlen', 'O7', 5.7, 5.7],
    ['kantoor:rotterdam', 'T6', 8.5, 6.5],
    ['kantoor:heerlen', 'T6', 6.7, 6.5],
    ['kantoor:tilburg', 'T6', 6.2, 6.5],
    ['kantoor:breda', 'T6', 4.9, 6.5],
    ['kantoor:tilburg', 'O2', -12, 2],
    ['kantoor:heerlen', 'O2', 22, 2],
  ] as const)('%s has for %s %d beside %d', async (scope, maat, waarde, rest) => {
    expect((await load('WERKBELEVING')).regel(scope, maat)).toMatchObject({ waarde, rest });
  });

  it('says nothing about chance, and marks exactly the seven differences of table 4.1', async () => {
    const regels = (await load('WERKBELEVING')).regels('landelijk');
    expect(regels.filter(({ vergelijking }) => vergelijking?.p != null && vergelijking.p < 0.05)).toEqual([]);
    expect(
      regels.filter(({ vergelijking }) => vergelijking?.uitslag === 'OPVALLEND').map(({ maat }) => maat),
    ).toEqual(['C2', 'O1', 'O5', 'O6', 'O7', 'T1', 'W3']);
  });

  it('has every score of the centres between those of the four kantoren', async () => {
    const { uitkomsten } = await load('WERKBELEVING');
    const of = (groep: string, maat: string) =>
      uitkomsten.find((each) => each.groep === groep && each.maat === maat)!.waarde!;
    for (const { maat, waarde } of uitkomsten.filter(
      ({ groep, maat: code }) => groep === 'landelijk' && !code.includes(':'),
    )) {
      const four = PLAATSEN.kantoren.map(({ id }) => of(`kantoor:${id}`, maat));
      expect([maat, Math.min(...four) <= waarde! && waarde! <= Math.max(...four)]).toEqual([maat, true]);
    }
  });

  it('has werkdruk classes that are all of everybody, and 42% of SMZ who find it too high (4.2.5)', async () => {
    const { uitkomsten } = await load('WERKBELEVING');
    const klassen = (groep: string) =>
      uitkomsten.filter((each) => each.groep === groep && each.maat.startsWith('W4.'));
    for (const groep of ['landelijk', 'smz', ...PLAATSEN.kantoren.map(({ id }) => `kantoor:${id}`)])
      expect([groep, klassen(groep).reduce((sum, { waarde }) => sum + waarde!, 0)]).toEqual([groep, 100]);
    const teHoog = klassen('smz').filter(({ maat }) => maat.endsWith('te-hoog'));
    expect(teHoog.reduce((sum, { waarde }) => sum + waarde!, 0)).toBe(42);
  });

  it('keeps the slip that L6 repeats L5', async () => {
    const { uitkomsten } = await load('WERKBELEVING');
    const of = (code: string) => uitkomsten.filter(({ maat }) => maat === code).map(({ waarde }) => waarde);
    expect(of('L6')).toEqual(of('L5'));
  });

  // Support of the leidinggevende (4.2.3) is the mean of two statements: Breda 6.7, Tilburg 7.2, Heerlen 7.9, Rotterdam 8.7.
  it.each([
    ['kantoor:breda', 6.7],
    ['kantoor:tilburg', 7.2],
    ['kantoor:heerlen', 7.9],
    ['kantoor:rotterdam', 8.7],
  ] as const)('%s scores %d on the support of the leidinggevende', async (scope, waarde) => {
    const { themas } = (await load('WERKBELEVING')).beeld(scope);
    const steun = themas
      .flatMap(({ onderdelen }) => onderdelen)
      .find(({ onderdeel }) => onderdeel === 'STEUN');
    expect(steun).toMatchObject({ waarde });
  });
});

describe('chapter 5 as published', () => {
  it.each([
    ['A1', 'ALLEN', 6.7, 6.9, 'NIET_TE_ZEGGEN'],
    ['A1', 'ZW', 7.6, 7.3, 'NIET_TE_ZEGGEN'],
    ['A1', 'WIA', 6.2, 6.5, 'NIET_TE_ZEGGEN'],
    // Not significant, says 5.2.2; with the numbers of table 5.1 that can be computed.
    ['A2', 'ALLEN', 49, 55, 'GEEN_VERSCHIL'],
    ['A2', 'WIA', 47, 49, 'GEEN_VERSCHIL'],
    ['A2', 'ZW', 64, 63, 'GEEN_VERSCHIL'],
  ])('%s of %s is %d beside %d: %s', async (maat, populatie, waarde, rest, uitslag) => {
    const { regel, respondenten } = await load('MENSELIJKE_MAAT');
    expect(respondenten).toBe(195 + 1887);
    expect(regel('landelijk', maat, populatie)).toMatchObject({ waarde, rest, vergelijking: { uitslag } });
  });

  it('keeps the slip that 49% of the centres is not what its two populations make', () => {
    expect((47 * 118 + 64 * 77) / 195).toBeCloseTo(53.7, 1);
    expect((49 * 996 + 63 * 891) / 1887).toBeCloseTo(55.6, 1);
  });
});
