import { datum } from '../termijnen/datum';
import type { DwangsomVraag } from './bereken-dwangsom';
import { foutenInDwangsomVraag } from './vraag';

const vraag = (over: Partial<DwangsomVraag> = {}): DwangsomVraag => ({
  soort: 'WIA_CLAIM',
  uiterlijkeBeslisdatum: datum('2026-03-02'),
  ingebrekestellingDatum: datum('2026-03-10'),
  ...over,
});
const NA_ONTVANGST = { veld: 'verzondenDatum', melding: 'kan niet na de ontvangst liggen' };
const ANDERE_SOORT = { veld: 'oordeel', melding: 'hoort alleen bij een deskundigenoordeel' };

test.each<[string, Partial<DwangsomVraag>, object[]]>([
  ['nothing more than the dates', {}, []],
  ['sent and received on one day', { verzondenDatum: datum('2026-03-10') }, []],
  ['sent after it was received', { verzondenDatum: datum('2026-03-11') }, [NA_ONTVANGST]],
  ['an oordeel of another soort', { oordeel: 'EIGEN_WERK' }, [ANDERE_SOORT]],
  ['an oordeel of its own soort', { soort: 'DESKUNDIGENOORDEEL', oordeel: 'EIGEN_WERK' }, []],
  ['both', { oordeel: 'EIGEN_WERK', verzondenDatum: datum('2026-04-01') }, [NA_ONTVANGST, ANDERE_SOORT]],
])('%s', (_wat, over, fouten) => {
  expect(foutenInDwangsomVraag(vraag(over))).toEqual(fouten);
});
