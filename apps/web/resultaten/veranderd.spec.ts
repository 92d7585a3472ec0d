import { KPIS } from '../../../libs/domain/kpi/definities';
import type { Kpi } from './cijfer-shapes';
import { veranderingVan } from './veranderd';

const kpi = (naam: keyof typeof KPIS) => KPIS[naam] as unknown as Kpi;
const stand = (teller: number, noemer: number) => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : Math.round((10_000 * teller) / noemer) / 100,
});

describe('what changed since last week, in words', () => {
  it.each([
    [
      'tijdigheid',
      stand(118, 212),
      stand(109, 200),
      'beter',
      'Tijdigheid steeg van 54,5% naar 55,7%: 12 beslissingen erbij, waarvan 9 beslissingen op tijd.',
    ],
    [
      'wachtend',
      stand(167, 305),
      stand(174, 300),
      'beter',
      'Wachtende cliënten daalde van 58% naar 54,8%: 7 minder te laat (174 naar 167), 5 meer open.',
    ],
    [
      'wachtend',
      stand(180, 300),
      stand(174, 300),
      'slechter',
      'Wachtende cliënten steeg van 58% naar 60%: 6 meer te laat (174 naar 180), evenveel open.',
    ],
    [
      'tijdigheid',
      stand(107, 200),
      stand(109, 200),
      'slechter',
      'Tijdigheid daalde van 54,5% naar 53,5%: 0 beslissingen en −2 beslissingen op tijd, met correcties.',
    ],
    ['tijdigheid', stand(109, 200), stand(109, 200), 'gelijk', 'Tijdigheid bleef 54,5%.'],
    [
      'tijdigheid',
      stand(0, 0),
      stand(0, 0),
      'gelijk',
      'Tijdigheid heeft nog geen waarde: er is niets geteld.',
    ],
    [
      'afwijzingen-wia-vangnet',
      stand(5, 20),
      stand(0, 0),
      'gelijk',
      'Afwijzingen WIA-vangnet is nu 25%; vorige week was er nog niets geteld: 20 beoordeelde WIA-aanvragen van vangnetters erbij, waarvan 5 afwijzingen.',
    ],
  ] as const)('%s', (naam, nu, toen, richting, zin) => {
    expect(veranderingVan(kpi(naam), nu, toen)).toMatchObject({ richting, zin });
  });

  it('calls a difference that nobody reads no change', () => {
    const nu = { teller: 10, noemer: 10, waarde: 54.52 };
    const toen = { teller: 10, noemer: 10, waarde: 54.54 };
    expect(veranderingVan(kpi('productiviteit'), nu, toen)).toMatchObject({ richting: 'gelijk' });
  });
});
