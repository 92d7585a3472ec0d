import { aanvraag, inMedischeBeoordeling, inRivToets, inVaststelling } from '../../../test/support/claim';
import type { JourneyContext } from '../journeys/context';
import { afgesprokenTaken, draftOf, openTaken, withoutAfspraken } from './open-taken';
import { DISCIPLINES, TAKEN } from './taken';

const context = (voorbereiding: object | null = null) => ({ voorbereiding }) as unknown as JourneyContext;
const bare = { behandelaarId: null, gedelegeerdDoorId: null };

describe('taken as a consequence of the state', () => {
  it('come when the state asks for them, go when it does not, and stay otherwise', () => {
    expect(openTaken([], ['INTAKE'], context())).toEqual({
      geopend: [{ soort: 'INTAKE', discipline: 'PROCESBEGELEIDER', ...bare }],
      gesloten: [],
    });
    expect(openTaken(['INTAKE'], ['RIV_TOETS'], context())).toEqual({
      geopend: [{ soort: 'RIV_TOETS', discipline: 'ARBEIDSDESKUNDIGE', ...bare }],
      gesloten: ['INTAKE'],
    });
    expect(openTaken(['INTAKE'], ['INTAKE'], context())).toEqual({ geopend: [], gesloten: [] });
    expect(openTaken(['BESLUIT'], [], context())).toEqual({ geopend: [], gesloten: ['BESLUIT'] });
  });

  it('carry a discipline that somebody has', () => {
    for (const { discipline, label } of Object.values(TAKEN)) {
      expect(label).not.toBe('');
      expect(DISCIPLINES[discipline]!.rollen.length).toBeGreaterThan(0);
    }
    expect(TAKEN.BELASTBAARHEID.discipline).toBe('ARTS');
    expect(TAKEN.CONTRASEIGN.discipline).toBe('VERZEKERINGSARTS');
    expect(TAKEN.VASTSTELLING_CONTROLEREN.discipline).toBe('PROCESBEGELEIDER');
  });

  it('go to whom a delegation names: the SMV, and back to the arts', () => {
    const opdracht = context({ opdrachtgeverId: 'va-1', aanId: 'smv-1' });
    const [heen] = openTaken([], ['VOORBEREIDING'], opdracht).geopend;
    expect(heen).toMatchObject({ behandelaarId: 'smv-1', gedelegeerdDoorId: 'va-1' });
    const [terug] = openTaken(['VOORBEREIDING'], ['VOORBEREIDING_BEOORDELEN'], opdracht).geopend;
    expect(terug).toMatchObject({ behandelaarId: 'va-1', gedelegeerdDoorId: null });
    expect(openTaken([], ['BELASTBAARHEID'], opdracht).geopend[0]).toMatchObject(bare);
  });

  it('are one for every place where somebody has to work', () => {
    for (const claim of [aanvraag(), inRivToets(), inMedischeBeoordeling(), inVaststelling()])
      expect(claim.openTaken).toHaveLength(1);
  });
});

describe('taken that people agreed on', () => {
  const afspraak = (nummer: number, aanId: string | null) => ({
    nummer,
    titel: 'Huisarts bellen',
    discipline: 'SMV',
    aanId,
    gereedDatum: '2026-08-20',
    doorId: 'va-1',
  });
  const met = (...afspraken: ReturnType<typeof afspraak>[]) =>
    ({ voorbereiding: null, afspraken }) as unknown as JourneyContext;

  it('are open under their numbers', () => {
    expect(afgesprokenTaken(met(afspraak(2, null), afspraak(5, null)))).toEqual(['AFSPRAAK-2', 'AFSPRAAK-5']);
    expect(afgesprokenTaken(context())).toEqual([]);
  });

  it('come with their words, their day and whoever asked for them', () => {
    expect(draftOf('AFSPRAAK-5', met(afspraak(2, null), afspraak(5, 'smv-1')))).toEqual({
      soort: 'AFSPRAAK-5',
      discipline: 'SMV',
      behandelaarId: 'smv-1',
      gedelegeerdDoorId: 'va-1',
      titel: 'Huisarts bellen',
      gereedDatum: '2026-08-20',
    });
  });

  it('end with the dossier and not before', () => {
    const open = met(afspraak(1, null));
    expect(withoutAfspraken(open, 'active')).toBe(open);
    expect(withoutAfspraken(open, 'done')).toEqual({ ...open, afspraken: [] });
    const none = met();
    expect(withoutAfspraken(none, 'done')).toBe(none);
    const before = context();
    expect(withoutAfspraken(before, 'done')).toBe(before);
  });
});

it('lies free where a preparation was asked of nobody, or of which nothing is known', () => {
  expect(draftOf('VOORBEREIDING', context({ opdrachtgeverId: 'va-1', aanId: null }))).toMatchObject({
    behandelaarId: null,
    gedelegeerdDoorId: 'va-1',
  });
  for (const soort of ['VOORBEREIDING', 'VOORBEREIDING_BEOORDELEN'] as const)
    expect(draftOf(soort, context())).toMatchObject(bare);
});
