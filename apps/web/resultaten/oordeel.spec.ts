import { oordeelOver, schrijfIn } from './oordeel';

describe('a figure beside its norm', () => {
  it.each([
    [63, 85, 'HOGER_BETER', 'norm niet gehaald'],
    [90, 85, 'HOGER_BETER', 'beter dan de norm'],
    [85, 85, 'HOGER_BETER', 'op de norm'],
    [9.9, 10, 'LAGER_BETER', 'beter dan de norm'],
    [10.01, 10, 'LAGER_BETER', 'norm niet gehaald'],
    [null, 10, 'LAGER_BETER', 'niets geteld'],
    [0, 10, 'LAGER_BETER', 'beter dan de norm'],
    [151, null, 'HOGER_BETER', 'geen norm'],
  ] as const)('%d with norm %d, %s: %s', (waarde, norm, richting, woord) => {
    expect(oordeelOver(waarde, norm, richting).woord).toBe(woord);
  });

  it('is written in its unit', () => {
    expect([schrijfIn('PROCENT')(54.5), schrijfIn('WEKEN')(43.25), schrijfIn('PUNTEN')(71.27)]).toEqual([
      '54,5%',
      '43,3 weken',
      '71,3',
    ]);
  });
});
