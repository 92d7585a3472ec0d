import { aanvraag, inMedischeBeoordeling, inRivToets, inVaststelling } from '../../../test/support/claim';
import type { JourneyContext } from '../journeys/context';
import { openTaken } from './open-taken';
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
