import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { beurtregelsOp, beurtVanDossier, beurtVanTaak, eersteKlok, type Klok } from './beurt-regels';

const VANDAAG = datum('2026-08-03');
const klok = (sleutel: string, status: string, dag = '2026-09-30'): Klok => ({
  sleutel,
  status,
  uiterlijkeDatum: datum(dag),
});

it('takes the rules of the order from the book', () => {
  expect(beurtregelsOp(REGELBOEK, VANDAAG)).toEqual({
    dwangsomDagen: 42,
    haastDagen: 28,
    continuiteitDagen: 7,
    clientWachtWeken: 26,
    bodemWeken: 6,
    ongedaanMinuten: 10,
  });
});

describe('the clock of a dossier that ends first', () => {
  test.each([
    ['BESLISTERMIJN', true, true],
    ['BEZWAAR', true, true],
    ['RECHTERLIJKE_TERMIJN', true, true],
    ['DWANGSOMBESLUIT', true, true],
    ['DWANGSOMBETALING', true, true],
    // Nobody waits for a decision on these once they passed.
    ['BEKORTING', true, false],
    ['LOONSANCTIE', true, false],
    ['PLAN_VAN_AANPAK', true, false],
    ['DWANGSOM_VRIJ', true, false],
    // A term of the client, and the last day of a dwangsom, are not for us to meet.
    ['HERSTELTERMIJN-1', false, false],
    ['DWANGSOM-1', false, false],
  ])('%s counts while it runs: %s, and when it passed: %s', (sleutel, running, passed) => {
    expect(eersteKlok([klok(sleutel, 'LOOPT')]) !== null).toBe(running);
    expect(eersteKlok([klok(sleutel, 'VERSTREKEN')]) !== null).toBe(passed);
    expect(eersteKlok([klok(sleutel, 'GEHAALD')])).toBeNull();
    expect(eersteKlok([klok(sleutel, 'OPGESCHORT')])).toBeNull();
  });

  it('is the earliest, and of equals the first', () => {
    const [first, equal] = [klok('BEZWAAR', 'LOOPT', '2026-09-01'), klok('BEKORTING', 'LOOPT', '2026-09-01')];
    const later = klok('BESLISTERMIJN', 'LOOPT', '2026-09-02');
    expect(eersteKlok([later, first, equal])).toBe(first);
    expect(eersteKlok([equal, later, first])).toBe(equal);
    expect(eersteKlok([])).toBeNull();
  });
});

describe('what a dossier gives its taken', () => {
  const regels = { dwangsomDagen: 42, clientWachtWeken: 26 };
  const van = (...klokken: Klok[]) => beurtVanDossier(klokken, datum('2026-01-05'), regels);

  it('is nothing where no clock runs', () => {
    expect(van()).toEqual({ termijnDatum: null, dwangsomDagen: 0, clientDatum: null });
  });

  test.each([
    ['BESLISTERMIJN', 'LOOPT', 0, '2026-07-06'],
    ['BESLISTERMIJN', 'VERSTREKEN', 0, '2026-07-06'],
    ['BESLISTERMIJN', 'OPGESCHORT', 0, null],
    ['BESLISTERMIJN', 'GEHAALD', 0, null],
    ['BEZWAAR', 'LOOPT', 0, null],
    ['DWANGSOM-1', 'LOOPT', 42, null],
    ['DWANGSOM-1', 'VERSTREKEN', 0, null],
    ['DWANGSOM_VRIJ', 'LOOPT', 0, null],
    ['RECHTERLIJKE_TERMIJN', 'LOOPT', 42, null],
    ['RECHTERLIJKE_TERMIJN', 'VERSTREKEN', 42, null],
    ['RECHTERLIJKE_TERMIJN', 'GEHAALD', 0, null],
  ])(
    'with %s %s: %i days for the dwangsom, the client has waited long enough on %s',
    (sleutel, status, dagen, dag) => {
      expect(van(klok(sleutel, status))).toMatchObject({ dwangsomDagen: dagen, clientDatum: dag });
    },
  );

  it('is the date of its first clock', () => {
    expect(van(klok('BESLISTERMIJN', 'LOOPT')).termijnDatum).toBe('2026-09-30');
  });
});

describe('what a taak has of its own', () => {
  test.each([
    // Monday; three working days later is Thursday, six weeks later a Monday again.
    ['BESLUIT', '2026-08-06', '2026-09-14'],
    // Sixty-five working days reach past the floor of six weeks.
    ['ZW_EERSTE_LIJN', '2026-11-02', '2026-11-02'],
    ['AFSPRAAK-1', null, '2026-09-14'],
  ])('%s that came on 3 August: norm %s, floor %s', (soort, normDatum, bodemDatum) => {
    expect(beurtVanTaak(soort, VANDAAG, { bodemWeken: 6 })).toEqual({ normDatum, bodemDatum });
  });
});
