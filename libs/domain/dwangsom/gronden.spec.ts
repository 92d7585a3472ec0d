import type { Soort } from '../aanvraag';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { zonderDwangsom, zonderGevolg, type Ingebrekestelling } from './gronden';

const D = datum;
const einde = D('2026-04-28');
const AFGESCHAFT: Regelboek = {
  ...REGELBOEK,
  regels: REGELBOEK.regels.map((regel) =>
    regel.sleutel === 'dwangsom.wia_afgeschaft'
      ? { ...regel, waarde: true, van: D('2026-05-01'), tot: null, artikel: 'Wet WIA 132a' }
      : regel,
  ),
};

it.each<[string, Ingebrekestelling, string, string]>([
  [
    'told, not written',
    { ontvangstDatum: D('2026-05-04'), vorm: 'MONDELING' },
    'MONDELING',
    'een ingebrekestelling moet schriftelijk zijn',
  ],
  [
    'received on the last day of the term',
    { ontvangstDatum: D('2026-04-28') },
    'PREMATUUR',
    'te vroeg: de beslistermijn liep nog t/m di 28 apr 2026',
  ],
  [
    'sent on the last day, received later',
    { ontvangstDatum: D('2026-05-04'), verzondenDatum: D('2026-04-28') },
    'VERZONDEN_VOOR_VERSTRIJKEN',
    'verzonden op di 28 apr 2026, toen de beslistermijn nog liep t/m di 28 apr 2026',
  ],
])('%s: no effect', (_wat, ingebrekestelling, code, zin) => {
  expect(zonderGevolg({ soort: 'WIA_CLAIM' }, einde, ingebrekestelling, REGELBOEK)).toEqual({
    code,
    artikel: 'Awb 4:17 lid 3',
    zin,
  });
});

it.each<[string, Ingebrekestelling]>([
  ['received the day after', { ontvangstDatum: D('2026-04-29') }],
  [
    'sent the day after, written',
    { ontvangstDatum: D('2026-05-04'), verzondenDatum: D('2026-04-29'), vorm: 'SCHRIFTELIJK' },
  ],
])('%s: it counts', (_wat, ingebrekestelling) => {
  expect(zonderGevolg({ soort: 'WIA_CLAIM' }, einde, ingebrekestelling, REGELBOEK)).toBeNull();
});

it.each<[Soort, string]>([
  ['DESKUNDIGENOORDEEL', 'een deskundigenoordeel is geen besluit'],
  ['PW_BESCHUT_WERK', 'een advies is geen besluit van UWV'],
  ['HERBEOORDELING_PROFESSIONEEL', 'een professionele herbeoordeling heeft geen aanvraag'],
])('about a %s there is no dwangsom', (soort, zin) => {
  expect(zonderDwangsom({ soort }, D('2026-05-04'), REGELBOEK)).toEqual({
    code: 'GEEN_DWANGSOM_SOORT',
    artikel: 'Awb 4:17 lid 1',
    zin,
  });
});

it.each<[Soort, string | undefined]>([
  ['WIA_CLAIM', undefined],
  ['EZWB', undefined],
  ['HERBEOORDELING_PROFESSIONEEL', undefined],
  ['DESKUNDIGENOORDEEL', 'tegen een oordeel of advies is geen bezwaar mogelijk'],
  ['PW_BESCHUT_WERK', 'tegen een oordeel of advies is geen bezwaar mogelijk'],
])('over a bezwaar against a %s: %s', (soort, zin) => {
  const found = zonderDwangsom({ soort, over: 'BEZWAAR' }, D('2026-05-04'), REGELBOEK);
  expect(found).toEqual(zin === undefined ? null : { code: 'GEEN_DWANGSOM_SOORT', artikel: 'Awb 7:1', zin });
});

it('over a bezwaar it does not matter who asked for the besluit, only the day and the WIA', () => {
  const over = { over: 'BEZWAAR', soort: 'HERBEOORDELING_VRAAG', aanvrager: 'UWV_INTERN' } as const;
  expect(zonderDwangsom(over, D('2026-05-04'), REGELBOEK)).toBeNull();
  expect(zonderDwangsom(over, D('2026-05-04'), AFGESCHAFT)?.code).toBe('AFGESCHAFT');
  expect(zonderDwangsom(over, D('2009-09-30'), REGELBOEK)?.code).toBe('GEEN_TARIEF');
});

it('before 1 October 2009 there was none', () => {
  expect(zonderDwangsom({ soort: 'WIA_CLAIM' }, D('2009-10-01'), REGELBOEK)).toBeNull();
  expect(zonderDwangsom({ soort: 'WIA_CLAIM' }, D('2009-09-30'), REGELBOEK)).toEqual({
    code: 'GEEN_TARIEF',
    artikel: 'Awb 4:17 lid 2',
    zin: 'op de dag van ontvangst bestond er geen dwangsom',
  });
});

describe('abolished for the WIA from 1 May 2026', () => {
  it.each<Soort>(['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD', 'HERBEOORDELING_VRAAG'])(
    'a %s costs nothing',
    (soort) => {
      expect(zonderDwangsom({ soort, aanvrager: 'CLIENT' }, D('2026-04-30'), AFGESCHAFT)).toBeNull();
      expect(zonderDwangsom({ soort, aanvrager: 'CLIENT' }, D('2026-05-01'), AFGESCHAFT)).toEqual({
        code: 'AFGESCHAFT',
        artikel: 'Wet WIA 132a',
        zin: 'de dwangsom is voor de WIA afgeschaft',
      });
    },
  );

  it('any other soort does', () => {
    expect(zonderDwangsom({ soort: 'ZW' }, D('2026-05-01'), AFGESCHAFT)).toBeNull();
  });
});
