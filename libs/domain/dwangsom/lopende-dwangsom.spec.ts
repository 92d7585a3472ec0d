import * as fc from 'fast-check';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, datum } from '../termijnen/datum';
import type { DwangsomStand } from './dwangsom-stand';
import { lopendeDwangsom, risicoVan } from './lopende-dwangsom';
import { rechterlijkeDwangsom } from './uitspraak';

const D = (text: string) => datum(text);
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

describe('the running total', () => {
  it.each([
    // [day, days, so far, today, what it may become]
    ['2026-05-04', 0, 0, 0, 1442],
    ['2026-05-18', 0, 0, 0, 1442],
    ['2026-05-19', 1, 23, 23, 1442],
    ['2026-06-01', 14, 322, 23, 1442],
    ['2026-06-02', 15, 357, 35, 1442],
    ['2026-06-29', 42, 1442, 45, 1442],
    ['2026-06-30', 42, 1442, 0, 1442],
    ['2026-12-01', 42, 1442, 0, 1442],
  ])('on %s: %d days', (dag, dagen, bedragTotNu, perDagNu, bedragMaximaal) => {
    expect(lopendeDwangsom(stand(), REGELBOEK, D(dag))).toMatchObject({
      eersteDagDatum: '2026-05-19',
      laatsteDagDatum: '2026-06-29',
      dagen,
      bedragTotNu,
      perDagNu,
      bedragMaximaal,
    });
  });

  it('stands still after the besluit, and says what was set', () => {
    const besloten = stand({
      beslistDatum: D('2026-06-10'),
      vastgesteld: { datum: D('2026-06-12'), bedrag: 637 },
    });
    expect(lopendeDwangsom(besloten, REGELBOEK, D('2026-07-01'))).toEqual({
      verschuldigd: true,
      eersteDagDatum: '2026-05-19',
      laatsteDagDatum: '2026-06-10',
      dagen: 23,
      bedragTotNu: 637,
      bedragMaximaal: 637,
      perDagNu: 0,
      vastgesteldBedrag: 637,
    });
  });

  it('is not there without an ingebrekestelling that has effect', () => {
    const stil = stand({ termijn: { ...stand().termijn!, opgeschort: true } });
    expect(lopendeDwangsom(stil, REGELBOEK, D('2026-06-10'))).toBeNull();
  });

  it('says that it was judged onredelijk laat', () => {
    const laat = stand({ onredelijkLaatDatum: D('2026-05-05') });
    expect(lopendeDwangsom(laat, REGELBOEK, D('2026-06-10'))).toMatchObject({
      verschuldigd: false,
      bedragTotNu: 0,
      reden: 'Onredelijk laat in gebreke gesteld',
    });
  });
});

describe('the euros at risk', () => {
  it.each([
    ['2026-05-04', 0, 0, 322],
    ['2026-05-18', 0, 0, 812],
    ['2026-05-19', 1, 23, 812 - 23 + 45],
    ['2026-06-28', 41, 1397, 45],
    ['2026-06-29', 42, 1442, 0],
    ['2026-09-01', 42, 1442, 0],
  ])('over four weeks from %s', (dag, dagen, bedragTotNu, bedragKomend) => {
    expect(risicoVan(REGELBOEK, D('2026-05-04'), D('2026-05-19'), D(dag), 28)).toMatchObject({
      dagen,
      bedragTotNu,
      bedragKomend,
    });
  });

  it.each([
    ['2026-06-29', 45],
    ['2026-06-30', 0],
  ])('costs on %s, around the last day that counts, € %d', (dag, perDagNu) => {
    expect(risicoVan(REGELBOEK, D('2026-05-04'), D('2026-05-19'), D(dag), 28).perDagNu).toBe(perDagNu);
  });

  it('is nothing before there was a dwangsom', () => {
    expect(risicoVan(REGELBOEK, D('2009-09-30'), D('2009-10-15'), D('2009-11-01'), 28)).toEqual({
      dagen: 0,
      bedragTotNu: 0,
      bedragKomend: 0,
      perDagNu: 0,
    });
  });

  it('is what the running total grows by when nobody decides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 60 }), (na, vooruit) => {
        const vandaag = addDays(D('2026-05-04'), na);
        const risico = risicoVan(REGELBOEK, D('2026-05-04'), D('2026-05-19'), vandaag, vooruit);
        const [nu, straks] = [vandaag, addDays(vandaag, vooruit)].map((dag) =>
          lopendeDwangsom(stand(), REGELBOEK, dag)!,
        );
        expect(risico.bedragTotNu).toBe(nu!.bedragTotNu);
        expect(risico.perDagNu).toBe(nu!.perDagNu);
        expect(risico.bedragKomend).toBeCloseTo(straks!.bedragTotNu - nu!.bedragTotNu, 2);
      }),
    );
  });
});

describe('the dwangsom of a court', () => {
  const uitspraak = {
    uitspraakDatum: D('2026-12-01'),
    beslisUiterlijkDatum: D('2026-12-15'),
    dwangsomPerDag: 100,
    dwangsomMaximum: 15_000,
  };
  it.each([
    ['2026-12-15', null, 0, 0],
    ['2026-12-16', null, 1, 100],
    ['2027-05-14', null, 150, 15_000],
    ['2027-05-15', null, 150, 15_000],
    ['2027-05-15', '2026-12-20', 5, 500],
    ['2027-05-15', '2026-12-15', 0, 0],
  ])('on %s, decided on %s: %d days', (dag, besluit, dagen, bedrag) => {
    expect(rechterlijkeDwangsom(uitspraak, D(dag), besluit === null ? null : D(besluit))).toMatchObject({
      dagen,
      bedragTotNu: bedrag,
      bedragMaximaal: 15_000,
      verschuldigd: bedrag > 0,
    });
  });

  it('ends at a maximum that is no whole number of days', () => {
    const half = { ...uitspraak, dwangsomMaximum: 250 };
    expect(rechterlijkeDwangsom(half, D('2027-01-01'), null)).toMatchObject({
      dagen: 3,
      bedragTotNu: 250,
      laatsteDagDatum: '2026-12-18',
      perDagNu: 0,
    });
  });
});
