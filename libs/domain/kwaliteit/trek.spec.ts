import fc from 'fast-check';
import { krijgtTweede, trek, type Kandidaat } from './trek';
import type { Quotum } from './onderzoek';

const kandidaten = (aantal: number, kantoorId = 'heerlen', stratum: Kandidaat['stratum'] = 'WIA_VANGNET') =>
  Array.from({ length: aantal }, (_, i) => ({
    dossierId: `${kantoorId}-${stratum}-${i}`,
    kantoorId,
    stratum,
  }));
const QUOTA: Quotum[] = [
  { kantoorId: 'heerlen', stratum: 'WIA_VANGNET', aantal: 5 },
  { kantoorId: 'heerlen', stratum: 'WIA_OVERIG', aantal: 10 },
  { kantoorId: 'breda', stratum: 'WIA_VANGNET', aantal: 5 },
];
const POPULATIE = [
  ...kandidaten(40),
  ...kandidaten(60, 'heerlen', 'WIA_OVERIG'),
  ...kandidaten(3, 'breda'),
  ...kandidaten(9, 'tilburg'),
];
const gekozen = (zaad: string, populatie: readonly Kandidaat[] = POPULATIE) =>
  trek(zaad, populatie, QUOTA).filter((each) => each.gekozen);

describe('a draw', () => {
  it('takes from each stratum what is asked, all of it where there is less, and nothing else', () => {
    const per = (kantoorId: string, stratum: string) =>
      gekozen('a').filter((each) => each.kantoorId === kantoorId && each.stratum === stratum).length;
    expect([
      per('heerlen', 'WIA_VANGNET'),
      per('heerlen', 'WIA_OVERIG'),
      per('breda', 'WIA_VANGNET'),
    ]).toEqual([5, 10, 3]);
    expect(gekozen('a')).toHaveLength(18);
  });

  it('is the same for the same seed and population, in whatever order that was read', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(POPULATIE, { minLength: POPULATIE.length }),
        (zaad, shuffled) => {
          expect(trek(zaad, shuffled, QUOTA)).toEqual(trek(zaad, POPULATIE, QUOTA));
        },
      ),
    );
  });

  it('is another for another seed', () => {
    const ids = (zaad: string) => gekozen(zaad).map(({ dossierId }) => dossierId);
    expect(ids('a')).not.toEqual(ids('b'));
  });

  it('keeps the reserve in one order, every dossier once', () => {
    const alles = trek('a', POPULATIE, QUOTA);
    expect(alles).toHaveLength(103);
    expect(new Set(alles.map(({ dossierId }) => dossierId)).size).toBe(103);
    expect(alles.filter(({ stratum }) => stratum === 'WIA_OVERIG').map(({ volgorde }) => volgorde)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
  });

  it('does not move when what was not drawn leaves the population', () => {
    const ids = (populatie: readonly Kandidaat[]) =>
      gekozen('a', populatie).map(({ dossierId }) => dossierId);
    const last = trek('a', POPULATIE, QUOTA)
      .filter(({ stratum }) => stratum === 'WIA_OVERIG')
      .at(-1)!;
    expect(ids(POPULATIE.filter(({ dossierId }) => dossierId !== last.dossierId))).toEqual(ids(POPULATIE));
  });

  it('gives each dossier the same chance', () => {
    const keer = new Map<string, number>();
    for (let zaad = 0; zaad < 4000; zaad++)
      for (const { dossierId } of trek(`zaad ${zaad}`, kandidaten(10), [{ ...QUOTA[0]!, aantal: 3 }]).filter(
        (each) => each.gekozen,
      ))
        keer.set(dossierId, (keer.get(dossierId) ?? 0) + 1);
    // 1200 expected; chi-squared with nine degrees of freedom stays under 27.9 in 999 of 1000 cases.
    const chi = [...keer.values()].reduce((sum, n) => sum + (n - 1200) ** 2 / 1200, 0);
    expect(keer.size).toBe(10);
    expect(chi).toBeLessThan(27.9);
  });

  it('asks a second judgment of the share that was planned', () => {
    const aantal = POPULATIE.filter(({ dossierId }) => krijgtTweede('a', dossierId, 40)).length;
    expect(aantal).toBeGreaterThan(112 * 0.25);
    expect(aantal).toBeLessThan(112 * 0.55);
    expect(POPULATIE.every(({ dossierId }) => krijgtTweede('a', dossierId, 100))).toBe(true);
    expect(POPULATIE.some(({ dossierId }) => krijgtTweede('a', dossierId, 0))).toBe(false);
  });
});
