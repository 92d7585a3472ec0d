import { inMedischeBeoordeling } from '../../../test/support/claim';
import type { Rol } from '../rollen';
import type { GeladenMandaat } from './onder-mandaat';
import { toestemming } from './toestemming';

const { stored } = inMedischeBeoordeling().journey;
const vandaag = inMedischeBeoordeling().vandaag;
const mandaat: GeladenMandaat = {
  id: 'm1',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['registreerContact'],
  dossierId: null,
  teamId: 'heerlen-1',
  soort: 'WIA_CLAIM',
  voorbereiding: false,
  opdrachtgeverId: 'va',
  aanId: 'smv',
  maximum: null,
  aantal: 0,
  totFase: 'MEDISCHE_BEOORDELING',
  vanDatum: vandaag,
  totDatum: vandaag,
  review: 'ALTIJD',
  reviewPercentage: null,
  opdrachtgever: 'ER',
};
const vraag = (actie: string, hoedanigheid: Rol, over: object = {}) =>
  toestemming(
    {
      dossierId: 'd1',
      stored,
      teamId: 'heerlen-1',
      vandaag,
      mandaten: [mandaat],
      delegeren: ['AIOS'],
      ...over,
    },
    actie,
    { medewerkerId: hoedanigheid.toLowerCase(), hoedanigheid },
  );

describe('whether delegation stands in the way of an act', () => {
  it('begins for those whom the kantoor lets delegate', () => {
    expect(vraag('delegeerVoorbereiding', 'AIOS')).toBe('NIET_NODIG');
    const no = {
      refusal: {
        code: 'DELEGEREN_NIET_TOEGESTAAN',
        detail: 'In dit kantoor delegeert u in deze hoedanigheid niet.',
      },
    };
    expect(vraag('delegeerVoorbereiding', 'ANIOS')).toEqual(no);
    expect(vraag('delegeerVoorbereiding', 'AIOS', { delegeren: undefined })).toEqual(no);
    expect(vraag('stelBelastbaarheidVast', 'ANIOS')).toBe('NIET_NODIG');
  });

  it('is asked with the soort and the fase of the dossier, its team and the day', () => {
    expect(vraag('registreerContact', 'SMV')).toEqual({ mandaat });
    const code = (over: object) => {
      const found = vraag('registreerContact', 'SMV', over);
      return found !== 'NIET_NODIG' && 'refusal' in found ? found.refusal.code : found;
    };
    expect(code({ mandaten: [{ ...mandaat, totFase: 'DOSSIERVORMING' }] })).toBe('MANDAAT_GRENS');
    expect(code({ mandaten: [{ ...mandaat, soort: 'EZWB' }] })).toBe('MANDAAT_ONTBREEKT');
    expect(code({ teamId: 'breda-1' })).toBe('MANDAAT_ONTBREEKT');
    expect(code({ vandaag: '2030-01-01' })).toBe('MANDAAT_VERLOPEN');
    expect(code({ mandaten: undefined })).toBe('MANDAAT_ONTBREEKT');
  });
});
