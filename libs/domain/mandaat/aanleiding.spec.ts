import type { Datum } from '../termijnen/datum';
import { AANLEIDINGEN, aanleidingenVoor, type Omstandigheden } from './aanleiding';

/** Monday 20 July 2026; ten working days later it is Monday 3 August. */
const rustig: Omstandigheden = {
  signalen: [],
  oordelen: ['GOED'],
  eerder: true,
  uiterlijkeBeslisdatum: '2026-12-01' as Datum,
  vandaag: '2026-07-20' as Datum,
  termijnInGevaar: 10,
};

describe('what makes the arts look at an act', () => {
  it.each<[string, Partial<Omstandigheden>, string[]]>([
    ['nothing out of the ordinary', {}, []],
    ['stagnation', { signalen: ['STAGNATIE'] }, ['STAGNATIE']],
    ['a changed belastbaarheid', { signalen: ['BELASTBAARHEID'] }, ['BELASTBAARHEID']],
    ['the last one came back', { oordelen: ['GOED', 'TERUG'] }, ['TERUGGESTUURD']],
    ['one that came back was followed by an approval', { oordelen: ['TERUG', 'GOED'] }, []],
    ['nothing was judged yet', { oordelen: [] }, []],
    ['the first for this arts', { eerder: false }, ['EERSTE']],
    ['the last day', { uiterlijkeBeslisdatum: '2026-07-20' as Datum }, ['TERMIJN_IN_GEVAAR']],
    ['ten working days left', { uiterlijkeBeslisdatum: '2026-08-03' as Datum }, ['TERMIJN_IN_GEVAAR']],
    ['eleven working days left', { uiterlijkeBeslisdatum: '2026-08-04' as Datum }, []],
    [
      'a day too late, as for everything of this dossier',
      { uiterlijkeBeslisdatum: '2026-07-19' as Datum },
      [],
    ],
    ['no running term', { uiterlijkeBeslisdatum: null }, []],
  ])('%s', (_what, over, expected) => {
    expect(aanleidingenVoor({ ...rustig, ...over })).toEqual(expected);
  });

  it('counts days equated with a feestdag as the rulebook has them', () => {
    const einde = { uiterlijkeBeslisdatum: '2026-08-04' as Datum };
    expect(aanleidingenVoor({ ...rustig, ...einde, gelijkgesteld: ['2026-07-24' as Datum] })).toEqual([
      'TERMIJN_IN_GEVAAR',
    ]);
  });

  it('names all of them, in one order', () => {
    expect(
      aanleidingenVoor({
        ...rustig,
        signalen: ['BELASTBAARHEID', 'STAGNATIE'],
        oordelen: ['TERUG'],
        eerder: false,
        uiterlijkeBeslisdatum: rustig.vandaag,
      }),
    ).toEqual(Object.keys(AANLEIDINGEN));
  });
});
