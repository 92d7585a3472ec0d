import { STANDEN, wijziging, type Stand } from './herbeoordeling.context';

describe('the class before against the class now', () => {
  const rows: [Stand, Stand, string][] = [
    ['35_45', '35_45', 'ONGEWIJZIGD'],
    ['GEEN_RECHT', 'GEEN_RECHT', 'ONGEWIJZIGD'],
    ['IVA', 'IVA', 'ONGEWIJZIGD'],
    ['35_45', '45_55', 'HOGERE_KLASSE'],
    ['35_45', '80_100', 'HOGERE_KLASSE'],
    ['80_100', '65_80', 'LAGERE_KLASSE'],
    ['55_65', '35_45', 'LAGERE_KLASSE'],
    ['IVA', '55_65', 'LAGERE_KLASSE'],
    ['IVA', '80_100', 'WGA_80_100'],
    ['80_100', 'IVA', 'IVA'],
    ['GEEN_RECHT', 'IVA', 'IVA'],
    ['35_45', 'GEEN_RECHT', 'EINDE_RECHT'],
    ['IVA', 'GEEN_RECHT', 'EINDE_RECHT'],
    ['GEEN_RECHT', '35_45', 'RECHT_HERLEEFT'],
    ['GEEN_RECHT', '80_100', 'RECHT_HERLEEFT'],
  ];
  test.each(rows)('%s, now %s: %s', (van, naar, verwacht) => {
    expect(wijziging(van, naar)).toBe(verwacht);
  });

  it('is known of every pair, and unchanged only when nothing changes', () => {
    const standen = Object.keys(STANDEN) as Stand[];
    for (const van of standen)
      for (const naar of standen) expect(wijziging(van, naar) === 'ONGEWIJZIGD').toBe(van === naar);
  });
});
