import { bedragVeld, datumVeld, form, keuzeVeld, medisch, tekstVeld } from '../../../libs/domain/acts/schema';
import { checkGegevens } from './gegevens';

const schema = form(
  {
    datum: datumVeld('Datum'),
    reden: tekstVeld('Reden'),
    grond: keuzeVeld('Grond', { A: 'a', B: 'b' }),
    functies: {
      type: 'array',
      title: 'Functies',
      maxItems: 2,
      items: {
        type: 'object',
        title: 'Functie',
        properties: { loon: bedragVeld('Loon') },
        required: ['loon'],
        additionalProperties: false,
      },
    },
  },
  { diagnose: medisch(tekstVeld('Diagnose', 'lang')) },
);
const goed = { datum: '2026-02-28', reden: 'x', grond: 'A', functies: [{ loon: 19.99 }] };

describe('gegevens of an act', () => {
  test('given what the form asks, when checked, then nothing is wrong', () => {
    expect(checkGegevens(schema, goed)).toEqual([]);
    expect(checkGegevens(schema, { ...goed, functies: [{ loon: 0.1 }, { loon: 1234.56 }] })).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    [
      'a date that does not exist',
      { datum: '2026-02-30' },
      'gegevens.datum',
      'moet een bestaande datum zijn, zoals 2026-01-31',
    ],
    [
      'a date-time',
      { datum: '2026-02-28T00:00:00Z' },
      'gegevens.datum',
      'moet een bestaande datum zijn, zoals 2026-01-31',
    ],
    ['an empty text', { reden: '' }, 'gegevens.reden', 'mag niet leeg zijn'],
    ['a number for a text', { reden: 5 }, 'gegevens.reden', 'moet tekst zijn'],
    ['another choice', { grond: 'C' }, 'gegevens.grond', 'moet een van deze waarden zijn: A, B'],
    [
      'three decimals',
      { functies: [{ loon: 1 }, { loon: 1.005 }] },
      'gegevens.functies.1.loon',
      'heeft te veel decimalen',
    ],
    ['a negative wage', { functies: [{ loon: -1 }] }, 'gegevens.functies.0.loon', 'moet ten minste 0 zijn'],
    ['a text for a number', { functies: [{ loon: '5' }] }, 'gegevens.functies.0.loon', 'moet een getal zijn'],
    [
      'too many rows',
      { functies: [{ loon: 1 }, { loon: 1 }, { loon: 1 }] },
      'gegevens.functies',
      'mag niet meer dan 2 regels hebben',
    ],
    ['an unknown field', { rollen: ['VERZEKERINGSARTS'] }, 'gegevens.rollen', 'is een onbekend veld'],
    [
      'an unknown field inside',
      { functies: [{ loon: 1, x: 1 }] },
      'gegevens.functies.0.x',
      'is een onbekend veld',
    ],
    ['null', { grond: null }, 'gegevens.grond', 'moet tekst zijn'],
  ])('given %s, when checked, then the field is named in Dutch', (_what, change, veld, melding) => {
    expect(checkGegevens(schema, { ...goed, ...change })).toContainEqual({ veld, melding });
  });

  test('given a missing field, when checked, then it is named', () => {
    expect(checkGegevens(schema, { ...goed, datum: undefined })).toContainEqual({
      veld: 'gegevens.datum',
      melding: 'is verplicht',
    });
  });

  test('given medical content that is wrong, when checked, then the answer does not repeat it', () => {
    const fouten = checkGegevens(schema, { ...goed, diagnose: 'F32.1 '.repeat(2000) });
    expect(fouten).toHaveLength(1);
    expect(JSON.stringify(fouten)).not.toContain('F32');
  });
});
