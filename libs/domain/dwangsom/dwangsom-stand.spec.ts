import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import {
  dwangsomVan,
  geldigeIngebrekestelling,
  isUitgeteld,
  isVastTeStellen,
  waaromZonderGevolg,
  type DwangsomStand,
} from './dwangsom-stand';

const D = datum;
// The term ended on 28 April; in gebreke from 4 May, so that 19 May is the first day that costs money, 29 June the last.
const stand = (over: Partial<DwangsomStand> = {}): DwangsomStand => ({
  soort: 'WIA_CLAIM',
  aanvrager: 'CLIENT',
  oordeel: null,
  ingebrekestellingen: [{ ontvangstDatum: D('2026-05-04'), aanvragers: 1 }],
  termijn: { startDatum: D('2026-03-02'), uiterlijkeDatum: D('2026-04-28'), opgeschort: false },
  beslistDatum: null,
  onredelijkLaatDatum: null,
  vastgesteld: null,
  vastTeStellen: false,
  ...over,
});
const opgeschort = { startDatum: D('2026-03-02'), uiterlijkeDatum: D('2026-04-28'), opgeschort: true };

describe('an ingebrekestelling of a dossier has no effect', () => {
  it.each<[string, Partial<DwangsomStand>, string, string, string]>([
    [
      'while no term runs',
      { termijn: null },
      'GEEN_BESLISTERMIJN',
      'Awb 4:17 lid 3',
      'er loopt geen beslistermijn',
    ],
    [
      'while the term stands still',
      { termijn: opgeschort },
      'OPGESCHORT',
      'Awb 4:15',
      'de beslistermijn staat stil',
    ],
    [
      'after the besluit',
      { beslistDatum: D('2026-05-03') },
      'AL_BESLIST',
      'Awb 4:17 lid 1',
      'er was al beslist',
    ],
    [
      'when it is about an oordeel',
      { soort: 'DESKUNDIGENOORDEEL', oordeel: 'EIGEN_WERK' },
      'GEEN_DWANGSOM_SOORT',
      'Awb 4:17 lid 1',
      'een deskundigenoordeel is geen besluit',
    ],
    [
      'when UWV asked itself',
      { soort: 'HERBEOORDELING_VRAAG', aanvrager: 'UWV_INTERN' },
      'GEEN_DWANGSOM_SOORT',
      'Awb 1:3 lid 3',
      'een intern verzoek is geen aanvraag',
    ],
  ])('%s', (_wat, over, code, artikel, zin) => {
    const { ingebrekestellingen } = stand();
    expect(waaromZonderGevolg(stand(over), ingebrekestellingen[0]!, REGELBOEK)).toEqual({
      code,
      artikel,
      zin,
    });
    expect(geldigeIngebrekestelling(stand(over), REGELBOEK)).toBeNull();
    expect(dwangsomVan(stand(over), REGELBOEK, D('2026-06-01'))).toBeNull();
  });

  it('but on the day of the besluit itself it has', () => {
    const besloten = stand({ beslistDatum: D('2026-05-04') });
    expect(waaromZonderGevolg(besloten, besloten.ingebrekestellingen[0]!, REGELBOEK)).toBeNull();
  });
});

it.each<[string, Partial<DwangsomStand>, string, boolean, boolean]>([
  ['before the last day', {}, '2026-06-28', false, false],
  ['on the last day, which still counts', {}, '2026-06-29', false, false],
  ['the day after it', {}, '2026-06-30', true, true],
  ['decided on a day that costs', { beslistDatum: D('2026-05-20') }, '2026-05-20', true, true],
  ['decided within the two weeks', { beslistDatum: D('2026-05-18') }, '2026-05-18', true, false],
  ['judged onredelijk laat', { onredelijkLaatDatum: D('2026-05-06') }, '2026-05-06', false, true],
  ['set already', { vastgesteld: { datum: D('2026-07-01'), bedrag: 1442 } }, '2026-07-02', true, false],
])('%s: counted out and to be set by beschikking', (_wat, over, vandaag, uitgeteld, vastTeStellen) => {
  const now = stand(over);
  expect(isUitgeteld(now, dwangsomVan(now, REGELBOEK, D(vandaag))!, D(vandaag))).toBe(uitgeteld);
  expect(isVastTeStellen(now, REGELBOEK, D(vandaag))).toBe(vastTeStellen);
});

it('without an ingebrekestelling there is nothing to set', () => {
  expect(isVastTeStellen(stand({ ingebrekestellingen: [] }), REGELBOEK, D('2026-09-01'))).toBe(false);
});

it('is counted for the aanvrager, the oordeel and the aanvragers that are on record', () => {
  const gedeeld = stand({ ingebrekestellingen: [{ ontvangstDatum: D('2026-05-04'), aanvragers: 2 }] });
  expect(dwangsomVan(gedeeld, REGELBOEK)).toMatchObject({
    bedrag: 1442,
    bedragPerAanvrager: 721,
    restBedrag: 0,
  });
  expect(dwangsomVan(stand({ onredelijkLaatDatum: D('2026-05-06') }), REGELBOEK)).toMatchObject({
    bedrag: 0,
    code: 'ONREDELIJK_LAAT',
  });
});
