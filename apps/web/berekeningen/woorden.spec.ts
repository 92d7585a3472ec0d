import { KLASSE_LABEL } from '../../../libs/domain/schatting/klasse';
import { WET_SOORTEN as ALL_WET_SOORTEN } from '../../../libs/domain/soorten';
import { datum } from '../../../libs/domain/termijnen/datum';
import { OPSCHORTING_GRONDSLAG, OPSCHORTING_LABEL } from '../../../libs/domain/termijnen/opschorting';
import { TERMIJN_SOORTEN as ALL_TERMIJN_SOORTEN } from '../../../libs/domain/termijnen/termijn-soort';
import { kalenderVan } from '../../../libs/domain/termijnen/ziektewet-kalender';
import { UITKOMSTEN as ALL_UITKOMSTEN } from '../../../libs/domain/uitkomst';
import { OPSCHORTING_GRONDEN, TERMIJN_SOORTEN, WET_SOORTEN } from './vraag-schemas';
import { bedrag, KLASSEN, MOMENTEN, procent, UITKOMSTEN, WIE } from './woorden';

describe('the words of the calculators', () => {
  it('are those of the law and the engine', () => {
    expect(KLASSEN).toEqual(KLASSE_LABEL);
    expect(UITKOMSTEN).toEqual(
      Object.fromEntries(Object.keys(UITKOMSTEN).map((key) => [key, ALL_UITKOMSTEN[key as 'IVA']])),
    );
    expect(OPSCHORTING_GRONDEN).toEqual(
      Object.fromEntries(
        Object.entries(OPSCHORTING_LABEL).map(([grond, label]) => [
          grond,
          `${label} (${OPSCHORTING_GRONDSLAG[grond as 'AWB_4_15_1A'].replace('Awb 4:15 ', '')})`,
        ]),
      ),
    );
  });

  it('know every soort of which the law is computed', () => {
    expect(Object.keys(WET_SOORTEN).sort()).toEqual([...ALL_WET_SOORTEN].sort());
    expect(Object.keys(TERMIJN_SOORTEN).sort()).toEqual([...ALL_TERMIJN_SOORTEN].sort());
  });

  it.each(['2016-02-01', '2024-11-04', '2026-06-01'])('know every moment of a calendar from %s', (eerste) => {
    const { momenten } = kalenderVan({ eersteZiektedagDatum: datum(eerste) });
    expect(momenten.filter(({ moment }) => !MOMENTEN[moment])).toEqual([]);
    expect(momenten.filter(({ wie }) => !WIE[wie])).toEqual([]);
  });

  it('write amounts as people read them', () => {
    expect([bedrag(1234.5), procent(34.999), procent(80)]).toEqual(['€ 1.234,50', '35,00%', '80,00%']);
  });
});
