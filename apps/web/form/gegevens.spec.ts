import { findFouten, toGegevens } from './gegevens';
import type { GegevensSchema } from './schema';

const schema: GegevensSchema = {
  type: 'object',
  required: ['uitkomst', 'duurzaam', 'datum'],
  properties: {
    uitkomst: { type: 'string', enum: ['FML', 'GBM'] },
    duurzaam: { type: 'boolean' },
    datum: { type: 'string', format: 'datum' },
    loon: { type: 'number', minimum: 0.01 },
    fml: {
      type: 'object',
      required: ['uren', 'beperkingen'],
      properties: {
        uren: { type: 'integer', maximum: 40 },
        beperkingen: {
          type: 'array',
          items: { type: 'object', required: ['item'], properties: { item: { type: 'string' } } },
        },
      },
    },
  },
};
const filled = { uitkomst: 'FML', duurzaam: false, datum: '2026-06-01' };

describe('what is sent', () => {
  it('has numbers as numbers, and a no as a no', () => {
    expect(toGegevens(schema, { ...filled, loon: '1.250,50' })).toEqual({ ...filled, loon: 1250.5 });
  });

  it('leaves out what was left empty, also a whole group', () => {
    expect(toGegevens(schema, { ...filled, loon: ' ', fml: { beperkingen: [] } })).toEqual(filled);
  });

  it('keeps a group as soon as something in it is filled in', () => {
    const fml = { uren: '0', beperkingen: [] };
    expect(toGegevens(schema, { ...filled, fml })).toEqual({ ...filled, fml: { uren: 0, beperkingen: [] } });
  });
});

describe('what the browser can see is missing', () => {
  const velden = (value: object) => findFouten(schema, value as never).map(({ veld }) => veld);

  it('names every required field by its path', () => {
    expect(velden({})).toEqual(['gegevens.uitkomst', 'gegevens.duurzaam', 'gegevens.datum']);
  });

  it('asks nothing of an optional group that was not touched', () => expect(velden(filled)).toEqual([]));

  it('asks for the rest of a group that was', () => {
    const fml = { beperkingen: [{ item: 'Tillen' }, {}] };
    expect(velden({ ...filled, fml })).toEqual(['gegevens.fml.uren', 'gegevens.fml.beperkingen.1.item']);
  });

  it.each([
    ['loon', 'veel', 'Vul een getal in'],
    ['loon', '0', 'hoger'],
    ['datum', '31-11-2026', 'Vul een datum in'],
  ])('says what is wrong with %s %s', (name, value, melding) => {
    expect(findFouten(schema, { ...filled, [name]: value })[0]?.melding).toContain(melding);
  });
});

describe('a field that belongs beside several answers', () => {
  const schema: GegevensSchema = {
    type: 'object',
    required: ['grond'],
    properties: {
      grond: { type: 'string', enum: ['1A', '2A', '2B'] },
      totDatum: { type: 'string', 'x-bij': { veld: 'grond', is: ['1A', '2A'] } },
    },
  };

  it.each([
    ['1A', ['gegevens.totDatum']],
    ['2A', ['gegevens.totDatum']],
    ['2B', []],
  ])('beside %s asks for %j', (grond, asked) => {
    expect(findFouten(schema, { grond }).map(({ veld }) => veld)).toEqual(asked);
  });
});

describe('a field that belongs beside one answer', () => {
  const beside: GegevensSchema = {
    type: 'object',
    required: ['uitkomst'],
    properties: {
      uitkomst: { type: 'string', enum: ['FML', 'GBM'] },
      gbmGrond: { type: 'string', enum: ['OPNAME'], 'x-bij': { veld: 'uitkomst', is: 'GBM' } },
      keerGezien: { type: 'integer', 'x-bij': { veld: 'uitkomst', is: 'GBM', mag: true } },
    },
  };

  it('is not sent once the answer changed, and not asked for', () => {
    const changed = { uitkomst: 'FML', gbmGrond: 'OPNAME' };
    expect(toGegevens(beside, changed)).toEqual({ uitkomst: 'FML' });
    expect(findFouten(beside, changed)).toEqual([]);
  });

  it('is asked for beside its answer, unless it may stay empty', () => {
    expect(findFouten(beside, { uitkomst: 'GBM' }).map(({ veld }) => veld)).toEqual(['gegevens.gbmGrond']);
    expect(toGegevens(beside, { uitkomst: 'GBM', gbmGrond: 'OPNAME' })).toEqual({
      uitkomst: 'GBM',
      gbmGrond: 'OPNAME',
    });
  });
});
