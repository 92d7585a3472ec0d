import { procent } from './getal';
import { lineLayout } from './line-layout';
import { lineTabel } from './line-tabel';

const reeks = (naam: string, ...waarden: (number | null)[]) => ({
  naam,
  punten: waarden.map((waarde, index) => ({
    label: `maand ${index + 1}`,
    waarde,
    toelichting: `van ${naam}`,
  })),
});
const norm = { waarde: 85, label: 'norm 85%' };
const trend = { begin: 50, eind: 56, label: 'trend +3 punt per maand' };
const size = { schrijf: procent, width: 700, height: 260 };

describe('the layout of a line chart', () => {
  it('has room for the norm and the ends of the trend as well as for the values', () => {
    const { y, plot } = lineLayout({ ...size, reeksen: [reeks('a', 49, null, 63)], norm, trend });
    for (const value of [49, 50, 56, 63, 85]) {
      expect(y.at(value)).toBeGreaterThanOrEqual(plot.top);
      expect(y.at(value)).toBeLessThanOrEqual(plot.bottom);
    }
  });

  it('writes what a line is at its end, by its last value, and never over another', () => {
    const { labels } = lineLayout({
      ...size,
      reeksen: [reeks('a', 49, 63, null), reeks('b', 60, 62, 63)],
      norm,
    });
    expect(labels.map(({ text }) => text)).toEqual(['a 63%', 'b 63%', 'norm 85%']);
    expect(Math.abs(labels[0]!.y - labels[1]!.y)).toBeGreaterThanOrEqual(15);
  });

  it('shares a scale when asked to', () => {
    const domein = [0, 100];
    const [one, other] = [reeks('a', 10, 12), reeks('b', 80, 99)].map((each) =>
      lineLayout({ ...size, reeksen: [each], domein }),
    );
    expect(one!.y.at(50)).toBe(other!.y.at(50));
  });

  it('cuts the line where the counting changes', () => {
    const { lines } = lineLayout({
      ...size,
      reeksen: [reeks('a', 49, 63, 64)],
      breuken: [{ vanaf: 1, label: 'telling 2' }],
    });
    expect(lines[0]!.path.match(/M/g)).toHaveLength(2);
  });
});

describe('the table of a line chart', () => {
  it('holds everything that is drawn, the trend month by month', () => {
    const band = { naam: 'Prognose', grenzen: [null, null, { laag: 1, hoog: 2 }] };
    const { kolommen, rijen } = lineTabel({ reeksen: [reeks('a', 49, null, 63)], norm, trend, band });
    expect(kolommen.map(({ label }) => label)).toEqual([
      'Maand',
      'a',
      'Waarvan',
      'Norm',
      'Trendlijn',
      'Prognose: laag',
      'Prognose: hoog',
    ]);
    expect(rijen).toEqual([
      ['maand 1', 49, 'van a', 85, 50, null, null],
      ['maand 2', null, 'van a', 85, 53, null, null],
      ['maand 3', 63, 'van a', 85, 56, 1, 2],
    ]);
  });

  it('has one column per line', () => {
    const punten = [{ label: 'm', waarde: 1 }];
    const { kolommen } = lineTabel({
      reeksen: [
        { naam: 'In', punten },
        { naam: 'Uit', punten },
      ],
    });
    expect(kolommen.map(({ label }) => label)).toEqual(['Maand', 'In', 'Uit']);
  });
});
