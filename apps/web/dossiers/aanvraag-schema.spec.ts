import { AFDELINGEN, OORDEEL_SOORTEN, SOORTEN, VANGNET_GROEPEN } from '../../../libs/domain/aanvraag';
import { toGegevens } from '../form/gegevens';
import { emptyValue, type GegevensSchema } from '../form/schema';
import { aanvraagSchema } from './aanvraag-schema';

const fieldsFor = (value: object) => aanvraagSchema(value as never).properties!;
const labelsOf = (schema: GegevensSchema | undefined) => schema?.['x-labels'];

describe('the form of an aanvraag', () => {
  it('opens every soort, a WIA-claim first', () => {
    expect(fieldsFor({}).soort!.enum).toEqual(Object.keys(SOORTEN));
    expect((emptyValue(aanvraagSchema({})) as { soort: string }).soort).toBe('WIA_CLAIM');
  });

  it.each([
    ['ZW', {}, ['groep']],
    ['DESKUNDIGENOORDEEL', {}, ['oordeel']],
    ['HERBEOORDELING_VRAAG', { aanvrager: 'UWV_INTERN' }, ['afdeling']],
    ['HERBEOORDELING_VRAAG', { aanvrager: 'CLIENT' }, []],
    ['HERBEOORDELING_PROFESSIONEEL', { aanvrager: 'UWV_INTERN' }, []],
    ['WIA_CLAIM', {}, []],
  ])('asks %s with %j for %j too, and needs none of it', (soort, over, extra) => {
    const value = { soort, ...over };
    const names = Object.keys(fieldsFor(value));
    expect(names.filter((name) => ['groep', 'oordeel', 'afdeling'].includes(name))).toEqual(extra);
    for (const name of extra) expect(aanvraagSchema(value).required).not.toContain(name);
  });

  it('asks the Participatiewet for no illness and no employer', () => {
    expect(Object.keys(fieldsFor({ soort: 'PW_BESCHUT_WERK' }))).toEqual([
      'soort',
      'ontvangstDatum',
      'client',
      'aanvrager',
    ]);
  });

  it('does not send what was filled in for another soort', () => {
    const value = { soort: 'WIA_CLAIM', groep: 'WERKLOOS', ontvangstDatum: '2026-06-01' };
    expect(toGegevens(aanvraagSchema(value), value)).toMatchObject({ soort: 'WIA_CLAIM' });
    expect(toGegevens(aanvraagSchema(value), value)).not.toHaveProperty('groep');
  });

  it('says it in the words of the law', () => {
    expect(labelsOf(fieldsFor({ soort: 'ZW' }).groep)).toEqual(VANGNET_GROEPEN);
    expect(labelsOf(fieldsFor({ soort: 'DESKUNDIGENOORDEEL' }).oordeel)).toEqual(OORDEEL_SOORTEN);
    expect(labelsOf(fieldsFor({ soort: 'HERBEOORDELING_VRAAG', aanvrager: 'UWV_INTERN' }).afdeling)).toEqual(
      AFDELINGEN,
    );
  });
});
