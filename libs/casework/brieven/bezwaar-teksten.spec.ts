import { datum } from '../../domain/termijnen/datum';
import type { BriefBasis } from '../../storage/brieven';
import { BEZWAAR_TEKSTEN, type BezwaarBrief } from './bezwaar-teksten';

const ONTVANGEN = {
  ontvangenDatum: '2026-09-21',
  besluitDatum: '2026-09-01',
  bezwaartermijnEindDatum: '2026-10-13',
  beslisUiterlijkDatum: '2027-02-09',
  opTijd: true,
  door: 'CLIENT',
};
const brief = (soort: BezwaarBrief, data: object) =>
  BEZWAAR_TEKSTEN[soort](
    {
      feit: { type: 'x', data },
      werkgever: 'Bakkerij De Roos',
      datum: datum('2026-09-21'),
    } as unknown as BriefBasis,
    {},
  );

// Awb 6:14: that the bezwaarschrift came; the day of the beslissing is named with it.
describe('the letters of a bezwaar', () => {
  it('confirm its receipt with the day of the beslissing', () => {
    const { alineas } = brief('ONTVANGSTBEVESTIGING_BEZWAAR', ONTVANGEN);
    expect(alineas.join(' ')).toContain('tegen ons besluit van 1 september 2026');
    expect(alineas.join(' ')).toContain('uiterlijk op 9 februari 2027');
  });

  it('ask why it was late, and promise no day', () => {
    const tekst = brief('ONTVANGSTBEVESTIGING_BEZWAAR', { ...ONTVANGEN, opTijd: false }).alineas.join(' ');
    expect(tekst).toContain('tot en met 13 oktober 2026');
    expect(tekst).not.toContain('9 februari 2027');
  });

  it.each([
    ['CLIENT', undefined],
    ['WERKGEVER', 'Bakkerij De Roos'],
    ['EIGENRISICODRAGER', 'Bakkerij De Roos'],
  ])('go to who made it: %s', (door, aan) => {
    expect(brief('ONTVANGSTBEVESTIGING_BEZWAAR', { ...ONTVANGEN, door }).aan?.[0]).toBe(aan);
  });

  it('tell of a verdaging (Awb 7:10 lid 5)', () => {
    const { alineas } = brief('VERDAGING_BEZWAAR', { nieuweDatum: '2027-03-23' });
    expect(alineas.join(' ')).toContain('uiterlijk op 23 maart 2027 (Awb 7:10 lid 3)');
  });
});
