import type { Klantreis, KlantreisDossier, Mijlpaal } from '../api/klantreis-shapes';
import { layoutOf, marksOf, stack } from './axis-layout';

const dossier = (over: Partial<KlantreisDossier> & Pick<KlantreisDossier, 'id'>): KlantreisDossier => ({
  soort: 'ZW',
  soortLabel: 'Ziektewet',
  fase: 'MONITORING',
  faseLabel: 'Monitoring',
  fasen: [
    { fase: 'EERSTE_LIJN', label: 'Eerste lijn', stand: 'KLAAR', datum: '2025-11-10' },
    { fase: 'MONITORING', label: 'Monitoring', stand: 'NU', datum: '2026-02-02' },
    { fase: 'AFGESLOTEN', label: 'Afgesloten', stand: 'STRAKS' },
  ],
  status: 'OPEN',
  uitkomst: null,
  uitkomstLabel: null,
  ontvangstDatum: '2025-11-03',
  afgeslotenDatum: null,
  termijn: { status: 'GEEN', zin: '', uiterlijkeBeslisdatum: null, werkdagenOver: null, dagenTeLaat: null },
  herkomst: null,
  magOpenen: true,
  ...over,
});
const mijlpaal = (
  dossierId: string,
  datum: string,
  label: string,
  soort: Mijlpaal['soort'] = 'KALENDER',
): Mijlpaal => ({
  datum,
  label,
  dossierId,
  soort,
  status: 'LOOPT',
  artikel: null,
});
const reis = (dossiers: KlantreisDossier[], over: Partial<Klantreis> = {}): Klantreis => ({
  vandaagDatum: '2026-06-01',
  client: { naam: 'A', geboorteDatum: '1970-01-01', leeftijd: 56, postcode: '6411AB', bsnEinde: '00' },
  vastAanspreekpunt: null,
  professionals: 3,
  team: { id: 't', naam: 'T' },
  dossiers,
  mijlpalen: [],
  verbanden: [],
  ...over,
});

describe('the lanes', () => {
  it('begin at the receipt, follow the phases, and run until today', () => {
    const [lane] = layoutOf(reis([dossier({ id: 'zw' })]), 1000).lanes;
    expect(lane!.segments.map(({ label, van, tot, now }) => [label, van, tot, now])).toEqual([
      ['Eerste lijn', '2025-11-03', '2026-02-02', false],
      ['Monitoring', '2026-02-02', '2026-06-01', true],
    ]);
    const [first, second] = lane!.segments;
    expect(first!.x + first!.width).toBeCloseTo(second!.x, 6);
  });

  it('end on the day a dossier was closed', () => {
    const closed = dossier({
      id: 'zw',
      status: 'AFGESLOTEN',
      afgeslotenDatum: '2026-03-09',
      uitkomst: 'HERSTELD',
    });
    expect(layoutOf(reis([closed]), 1000).lanes[0]!.segments.at(-1)).toMatchObject({
      tot: '2026-03-09',
      now: false,
    });
  });

  it.each([
    ['2026-07-13', false],
    ['2026-05-18', true],
  ])('show what is left until %s, or that it is late', (uiterlijkeBeslisdatum, late) => {
    const termijn = {
      status: 'LOOPT',
      zin: '',
      uiterlijkeBeslisdatum,
      werkdagenOver: null,
      dagenTeLaat: null,
    };
    const { lanes, vandaag } = layoutOf(reis([dossier({ id: 'wia', termijn })]), 1000);
    expect(lanes[0]!.tail!.late).toBe(late);
    expect(late ? lanes[0]!.tail!.x + lanes[0]!.tail!.width : lanes[0]!.tail!.x).toBeCloseTo(vandaag, 6);
  });

  it('lie under each other, each as high as its labels need', () => {
    const dates = ['2026-07-01', '2026-07-03', '2026-07-05'];
    const { lanes, height } = layoutOf(
      reis([dossier({ id: 'a' }), dossier({ id: 'b' })], {
        mijlpalen: dates.map((datum) => mijlpaal('a', datum, 'Evaluatie van het plan')),
      }),
      1000,
    );
    expect(lanes[0]!.height).toBeGreaterThan(lanes[1]!.height);
    expect(lanes[1]!.y).toBe(lanes[0]!.y + lanes[0]!.height);
    expect(height).toBeGreaterThan(lanes[1]!.y + lanes[1]!.height);
  });
});

describe('the labels', () => {
  it('never overlap, and no line to a label crosses another', () => {
    const marks = [0, 10, 20, 25, 90, 95, 300, 310, 700].map((x) => ({ x, text: 'Toetsdatum EZWb 3 nov' }));
    const placed = stack(marks).map((mark) => ({ ...mark, end: mark.x + mark.text.length * 6 }));
    for (const one of placed)
      for (const other of placed) {
        if (one === other) continue;
        if (one.row === other.row) expect(one.end <= other.x || other.end <= one.x).toBe(true);
        // the line of `one` goes down at its x through the rows above its own
        if (other.row < one.row) expect(one.x > other.x && one.x < other.end).toBe(false);
      }
  });

  it('mark what no phase shows: clocks, dates and the besluit, once', () => {
    const zw = dossier({ id: 'zw' });
    const all = [
      mijlpaal('zw', '2026-02-02', 'Monitoring', 'FEIT'),
      mijlpaal('zw', '2026-03-02', 'Besluit: IVA', 'FEIT'),
      mijlpaal('zw', '2026-03-02', 'Afgesloten: IVA', 'FEIT'),
      mijlpaal('zw', '2026-11-02', 'Einde wachttijd'),
      mijlpaal('wia', '2026-11-02', 'Beslistermijn', 'TERMIJN'),
    ];
    expect(marksOf(zw, all).map(({ label }) => label)).toEqual(['Besluit: IVA', 'Einde wachttijd']);
  });
});

describe('the links', () => {
  it('go from the dossier that caused it to the other, up or down, beside each other', () => {
    const { links, lanes } = layoutOf(
      reis([dossier({ id: 'zw' }), dossier({ id: 'wia' })], {
        verbanden: [
          { van: 'zw', naar: 'wia', label: 'x', datum: '2026-05-01' },
          { van: 'wia', naar: 'zw', label: 'y', datum: '2026-05-01' },
          { van: 'elders', naar: 'zw', label: 'z', datum: '2026-05-01' },
        ],
      }),
      1000,
    );
    expect(links).toHaveLength(2);
    expect(links[0]!.from).toBeLessThan(links[0]!.to);
    expect(links[1]!.from).toBeGreaterThan(links[1]!.to);
    expect(Math.abs(links[0]!.x - links[1]!.x)).toBeGreaterThanOrEqual(7);
    expect(links[0]!.to).toBeGreaterThan(lanes[1]!.y);
  });
});
