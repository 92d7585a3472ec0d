import { metPrognose, saldo } from './doorstroom';

const voorraad = [
  { periode: '2026-10', aantal: 300 },
  { periode: '2026-11', aantal: 310 },
];
const marge = { laag: 290, midden: 320, hoog: 350 };
const prognose = [{ periode: '2026-12', voorraad: marge, teLaat: marge }];

describe('the stock and its forecast', () => {
  it('go on where the known months end, with a band that opens there', () => {
    const { punten, band, vanaf } = metPrognose(voorraad, prognose, (maand) => maand.voorraad);
    expect(punten.map(({ label, waarde }) => [label, waarde])).toEqual([
      ['oktober 2026', 300],
      ['november 2026', 310],
      ['december 2026 (prognose)', 320],
    ]);
    expect(vanaf).toBe(2);
    expect(band.grenzen).toEqual([null, { laag: 310, hoog: 310 }, { laag: 290, hoog: 350 }]);
  });

  it('leave the months between empty', () => {
    const later = [{ ...prognose[0]!, periode: '2027-02' }];
    const { punten, band, vanaf } = metPrognose(voorraad, later, (maand) => maand.voorraad);
    expect(punten.map(({ waarde }) => waarde)).toEqual([300, 310, null, null, 320]);
    expect(vanaf).toBe(4);
    expect(band.grenzen).toEqual([null, null, null, null, { laag: 290, hoog: 350 }]);
  });

  it('have no band without a forecast', () => {
    expect(metPrognose(voorraad, [], (maand) => maand.voorraad).band.grenzen).toEqual([null, null]);
  });
});

it('what came in less what went out', () => {
  expect(saldo({ instroom: voorraad, uitstroom: [{ periode: '2026-10', aantal: 600 }] })).toBe(10);
});
