import type { Stored } from '../journey';
import { BIJ_VOORBEREIDING, gevolgVoorVoorbereiding } from './voorbereiding';

const stand = (voorbereiding?: { aanId: string | null } | null, status: Stored['status'] = 'active') =>
  ({ context: { voorbereiding }, status }) as unknown as Stored;
const in_ = stand({ aanId: 'smv' });
const uit = stand(null);
const gevolg = (before: Stored, after: Stored, type: string, gegevens = {}) =>
  gevolgVoorVoorbereiding(before, after, { type, gegevens });

describe('what an act on the dossier means for the mandate of its voorbereiding', () => {
  it('gives one when it is delegated, also to nobody by name', () => {
    const terugVoorDatum = '2026-08-03';
    expect(gevolg(uit, in_, 'delegeerVoorbereiding', { terugVoorDatum })).toEqual({
      geef: { aanId: 'smv', terugVoorDatum },
    });
    expect(gevolg(uit, stand({ aanId: null }), 'delegeerVoorbereiding', { terugVoorDatum })).toEqual({
      geef: { aanId: null, terugVoorDatum },
    });
  });

  it.each([
    ['meldVoorbereidingTerug', in_, { naar: 'TERUGGEMELD', feit: 'MandaatReported', reden: null }],
    ['stuurVoorbereidingTerug', in_, { naar: 'IN_UITVOERING', feit: 'MandaatReturned', reden: 'ONVOLLEDIG' }],
    ['keurVoorbereidingGoed', uit, { naar: 'GOEDGEKEURD', feit: 'MandaatApproved', reden: null }],
    ['trekDelegatieIn', uit, { naar: 'INGETROKKEN', feit: 'MandaatWithdrawn', reden: null }],
    ['stelBelastbaarheidVast', uit, { naar: 'GESLOTEN', feit: 'MandaatClosed', reden: null }],
    ['trekIn', stand({ aanId: 'smv' }, 'done'), { naar: 'GESLOTEN', feit: 'MandaatClosed', reden: null }],
  ])('follows %s', (type, after, expected) => {
    expect(gevolg(in_, after, type, { reden: 'ONVOLLEDIG' })).toEqual(expected);
  });

  it('is nothing for an act that leaves it alone, or where there is none', () => {
    expect(gevolg(in_, in_, 'registreerContact')).toBeUndefined();
    expect(gevolg(uit, uit, 'keurVoorbereidingGoed')).toBeUndefined();
    expect(gevolg(stand(), stand(), 'meldVoorbereidingTerug')).toBeUndefined();
    expect(gevolg(stand({ aanId: 'smv' }, 'done'), uit, 'heropen')).toBeUndefined();
  });

  it('lets the SMV do these', () => {
    expect(BIJ_VOORBEREIDING).toEqual([
      'meldVoorbereidingTerug',
      'registreerContact',
      'vraagMedischeInformatie',
    ]);
  });
});
