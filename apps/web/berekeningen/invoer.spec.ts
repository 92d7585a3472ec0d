import type { Typed } from '../form/schema';
import { aboutFilled, onPage, regelsOf, vraagOf } from './invoer';
import { kalenderSchema, schattingSchema, termijnSchema } from './vraag-schemas';

const schatting = (over: Record<string, Typed> = {}): Typed => ({
  wet: 'WIA',
  peilDatum: '2026-06-01',
  maatman: { uurloon: '29,00', uren: '40' },
  functies: [
    { sbcCode: ' 111180 ', uurloon: '17,5', arbeidsplaatsen: '3', uren: undefined },
    { sbcCode: undefined, uurloon: '', arbeidsplaatsen: undefined, uren: undefined },
  ],
  ...over,
});

describe('what a calculator sends', () => {
  it('is numbers as numbers, without what was left empty', () => {
    expect(vraagOf(schattingSchema, schatting({ duurzaam: false, urenBelastbaar: '' }))).toEqual({
      vraag: {
        wet: 'WIA',
        peilDatum: '2026-06-01',
        maatman: { uurloon: 29, uren: 40 },
        functies: [{ sbcCode: '111180', uurloon: 17.5, arbeidsplaatsen: 3 }],
        duurzaam: false,
      },
    });
  });

  it('leaves out a list of which no row was filled in', () => {
    const functies = [{ sbcCode: '', uurloon: undefined, arbeidsplaatsen: undefined }];
    const { vraag } = vraagOf(schattingSchema, schatting({ functies, geenBenutbareMogelijkheden: true })) as {
      vraag: object;
    };
    expect(vraag).not.toHaveProperty('functies');
  });

  it('waits for the fields that are needed, and keeps the place of a row that is half filled in', () => {
    const functies = [
      { sbcCode: '', uurloon: undefined, arbeidsplaatsen: undefined },
      { sbcCode: '111180', uurloon: 'x', arbeidsplaatsen: '3' },
    ];
    const answer = vraagOf(schattingSchema, schatting({ functies })) as { fouten: { veld: string }[] };
    expect(answer.fouten.map(({ veld }) => veld)).toEqual([
      'berekening.functies.0.sbcCode',
      'berekening.functies.0.uurloon',
      'berekening.functies.0.arbeidsplaatsen',
      'berekening.functies.1.uurloon',
    ]);
    // and only what is wrong, not what is still empty, is called a mistake
    expect(aboutFilled(answer.fouten as never, { functies })).toEqual([
      expect.objectContaining({ veld: 'berekening.functies.1.uurloon' }),
    ]);
  });

  it.each([
    [
      termijnSchema,
      { soort: 'WIA_CLAIM', ontvangstDatum: '2026-03-02', opschortingen: [], verlengingen: [] },
    ],
    [
      kalenderSchema,
      { eersteZiektedagDatum: '2024-11-04', onderbrekingen: [{ herstelDatum: '', ziekDatum: '' }] },
    ],
  ])('needs no more than the law does', (schema, value) => {
    expect(vraagOf(schema, value as Typed)).toEqual({
      vraag: Object.fromEntries(Object.entries(value).filter(([, part]) => typeof part === 'string')),
    });
  });
});

it('puts a message of the server on its field', () => {
  expect(onPage([{ veld: 'functies.0.uurloon', melding: 'te veel' }])).toEqual([
    { veld: 'berekening.functies.0.uurloon', melding: 'te veel' },
  ]);
});

it('says on paper what was filled in', () => {
  expect(regelsOf(schattingSchema, schatting({ geenBenutbareMogelijkheden: false }))).toEqual([
    { label: 'Wet', waarde: 'Wet WIA' },
    { label: 'Datum in geding', waarde: '1-6-2026' },
    { label: 'Maatman', waarde: 'loon per uur 29,00, uren per week 40' },
    { label: 'Functie 1', waarde: 'sbc-code 111180, loon per uur 17,5, arbeidsplaatsen 3' },
    { label: 'Geen benutbare mogelijkheden', waarde: 'nee' },
  ]);
});
