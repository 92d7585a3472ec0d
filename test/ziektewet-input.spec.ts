import * as fc from 'fast-check';
import { BEZWAAR_ACTIES } from '../libs/domain/acts/bezwaar';
import { checkGegevens } from '../apps/api/validation/gegevens';
import type { FieldSchema, GegevensSchema } from '../libs/domain/acts/schema';
import type { JsonObject } from '../libs/domain/json';
import { advance, type JourneyDefinition } from '../libs/domain/journey';
import { addDays, type Datum } from '../libs/domain/termijnen/datum';
import { beoordeling, bijArts, ezwb, inVaststelling } from './support/ezwb';
import { ezwbTrip } from './support/ezwb-expeditie';
import { BEZWAAR_EXAMPLES } from './support/reis-examples';
import { inAnalyse, inMonitoring, inPlan, RB, ziekmelding, zw } from './support/ziektewet';
import { recht, road, signalen } from './support/ziektewet-expedities';

const examples: Record<string, JsonObject[]> = {
  ...recht.examples,
  ...road.examples,
  ...signalen.examples,
  bepaalEersteZiektedag: [{ eersteZiektedagDatum: '2024-11-04' }],
  registreerMelding42: [{ meldingDatum: '2025-08-25' }],
  registreerVerlof: [{ vanDatum: '2025-03-03', totEnMetDatum: '2025-06-22' }],
  sluitNaHeropening: [{ reden: 'HERSTELD', eindeDatum: '2025-01-01', toelichting: 'x' }],
  registreerIngebrekestelling: [{ ontvangstDatum: '2025-03-03' }],
  heropen: [{ grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'MONITORING', reden: 'x' }],
};
const ezwbExamples: Record<string, JsonObject[]> = {
  ...ezwbTrip.examples,
  wijzigAanspreekpunt: [{ naar: 'pb-2', reden: 'x', overdrachtsnotitie: 'x' }],
  accepteerBevinding: [{ controle: 'ONTVANGERS', reden: 'x' }],
  registreerIngebrekestelling: [{ ontvangstDatum: '2025-03-03' }],
  heropen: [{ grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'SCREENING', reden: 'x' }],
};

/** Something that fits a field; only medical fields are filled this way, the examples leave those out. */
const fitting = ({ type, enum: values, properties, required }: FieldSchema): unknown => {
  if (values) return values[0];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties!).flatMap(([naam, veld]) =>
        required!.includes(naam) ? [[naam, fitting(veld)]] : [],
      ),
    );
  return { string: 'tekst', number: 1, integer: 1, boolean: true, array: [] }[type];
};
const whole = ({ properties, required }: GegevensSchema, gegevens: JsonObject) => ({
  ...Object.fromEntries(
    required.flatMap((naam) => (properties[naam]!['x-medisch'] ? [[naam, fitting(properties[naam]!)]] : [])),
  ),
  ...gegevens,
});
const WRONG: Record<string, unknown> = {
  string: 7,
  number: 'x',
  integer: 1.5,
  boolean: 'ja',
  array: {},
  object: [],
};
const fields = (schema: GegevensSchema, gegevens: unknown) =>
  checkGegevens(schema, gegevens).map(({ veld }) => veld.replace('gegevens.', ''));

const rows = ([definition, forms]: [JourneyDefinition, Record<string, JsonObject[]>]) =>
  Object.entries(forms).map(
    ([actie, [gegevens]]) =>
      [`${definition.id} ${actie}`, definition.acts[actie]!.schema, gegevens!] as const,
  );

describe.each([...rows([zw, examples]), ...rows([ezwb, ezwbExamples]), ...rows([zw, BEZWAAR_EXAMPLES])])(
  'the form of %s',
  (_, schema, gegevens) => {
    const filled = whole(schema, gegevens);

    it('takes what is right', () => {
      expect(fields(schema, filled)).toEqual([]);
    });

    it('names each field that is missing, of the wrong type or empty, and each that is not its own', () => {
      for (const veld of schema.required)
        expect(fields(schema, { ...filled, [veld]: undefined })).toContain(veld);
      for (const [veld, { type }] of Object.entries(schema.properties)) {
        expect(fields(schema, { ...filled, [veld]: WRONG[type] })).toContain(veld);
        if (type === 'string') expect(fields(schema, { ...filled, [veld]: ' ' })).toContain(veld);
      }
      expect(fields(schema, { ...filled, onbekend: 1 })).toContain('onbekend');
    });

    it('takes no date that does not exist', () => {
      const datums = Object.entries(schema.properties).filter(([, { format }]) => format === 'datum');
      for (const [veld] of datums)
        expect(fields(schema, { ...filled, [veld]: '2025-02-29' })).toContain(veld);
    });
  },
);

it('covers every act that these journeys do not share with all others', () => {
  const shared = new Set(Object.keys(zw.acts).filter((actie) => ezwb.acts[actie] === zw.acts[actie]));
  for (const [{ acts }, forms] of [
    [zw, examples],
    [ezwb, ezwbExamples],
  ] as const) {
    const missing = Object.keys(acts).filter(
      (actie) => !forms[actie] && !shared.has(actie) && !OF_THE_KERNEL.has(actie),
    );
    expect(missing).toEqual([]);
  }
});

/** Made per journey by the kernel, and tested there. */
const OF_THE_KERNEL = new Set([
  'verleng',
  'verneem',
  'laatAlarmAfgaan',
  'corrigeerOntvangst',
  ...BEZWAAR_ACTIES,
]);

/** Anything a form lets through: dates from far to near, any choice, lists of a few. */
const anything = ({
  type,
  format,
  enum: values,
  items,
  properties,
  required,
  minimum,
  maximum,
}: FieldSchema): fc.Arbitrary<unknown> => {
  if (values) return fc.constantFrom(...values);
  if (format === 'datum')
    return fc.oneof(
      fc.constantFrom('1900-01-01', '2005-12-31', '2006-01-01', '2024-02-29', '2200-12-31'),
      fc.integer({ min: 0, max: 900 }).map((day) => addDays('2024-10-01' as Datum, day)),
    );
  if (type === 'array') return fc.array(anything(items!), { maxLength: 3 });
  if (type === 'object') return object(properties!, required ?? []);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number')
    return fc.integer({ min: Math.ceil(minimum ?? 0), max: Math.floor(Math.min(maximum ?? 1000, 1000)) });
  return fc.constantFrom('x', '111180', '123456789L01');
};
const object = (properties: Record<string, FieldSchema>, required: string[]) =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([naam, veld]) => [naam, anything(veld)])), {
    requiredKeys: required,
  });

describe('whatever a form lets through', () => {
  const stories = [
    ziekmelding(),
    ziekmelding({ eersteZiektedagDatum: null, groep: null }),
    ziekmelding({ eersteZiektedagDatum: '1999-06-01' }),
    inAnalyse(),
    inPlan(),
    inMonitoring(),
    inMonitoring().doet(RB, 'registreerHerstel', { herstelDatum: '2024-12-16' }),
    beoordeling(),
    beoordeling({ eersteZiektedagDatum: '1999-06-01' }),
    bijArts().doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML' }),
    inVaststelling(),
  ];

  it('is done or refused, never a fault', () => {
    const every = stories.flatMap(({ definition, journey, vandaag }) =>
      Object.entries(definition.acts).flatMap(([type, { schema, rollen }]) =>
        type === 'laatAlarmAfgaan' || type === 'verneem'
          ? []
          : [{ definition, journey, vandaag, type, schema, rol: rollen[0]! }],
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...every).chain((one) => {
          const { properties, required } = one.schema;
          return object(properties, required).map((gegevens) => ({ ...one, gegevens }));
        }),
        ({ definition, journey, vandaag, type, rol, gegevens, schema }) => {
          if (checkGegevens(schema, gegevens).length) return;
          const by = { medewerkerId: 'iemand', hoedanigheid: rol };
          const event = {
            type,
            gegevens: gegevens as JsonObject,
            by,
            vandaag,
            tijdstip: `${vandaag}T09:00:00Z`,
          };
          const decision = advance(definition, journey.stored, event);
          expect(decision.ok ? decision.facts.length : decision.refusal.detail.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 4000, seed: 7 },
    );
  });
});
