import { plaats, uitslagVan, verschilTekst, waardeTekst } from './uitslag';
import type { Regel } from './tevredenheid-api';

const regel = (over: Partial<Regel>): Regel => ({
  maat: 'C1',
  label: 'Binnen mijn team staat de cliënt centraal',
  eenheid: 'SCORE',
  waarde: 7.7,
  rest: 7.5,
  verschil: 0.2,
  aantal: 20,
  verborgen: false,
  vergelijking: { uitslag: 'HOGER', gunstig: true, p: 0.01, zin: '' },
  ...over,
});

describe('how a difference is shown', () => {
  it('by icon and word, in a colour that says whether it is good', () => {
    expect(uitslagVan(regel({}))).toEqual({ icon: '▲', woord: 'aantoonbaar hoger', tone: 'ok' });
    const hogeWerkdruk = regel({ vergelijking: { uitslag: 'HOGER', gunstig: false, p: 0.01, zin: '' } });
    expect(uitslagVan(hogeWerkdruk)).toMatchObject({ woord: 'aantoonbaar hoger', tone: 'late' });
    const opvallend = { uitslag: 'OPVALLEND', gunstig: false, p: null, zin: '' } as const;
    expect(uitslagVan(regel({ verschil: -0.3, vergelijking: opvallend }))?.woord).toBe('opvallend lager');
  });

  it('says that it is kept back, and says nothing where nothing was asked', () => {
    const leeg = { waarde: null, vergelijking: null };
    expect(uitslagVan(regel({ ...leeg, verborgen: true }))?.woord).toBe('te weinig antwoorden');
    expect(uitslagVan(regel(leeg))).toBeNull();
  });

  it('writes values as the source does', () => {
    expect(waardeTekst(7, 'SCORE')).toBe('7,0');
    expect(waardeTekst(36, 'PROCENT')).toBe('36%');
    expect(waardeTekst(-12, 'ENPS')).toBe('−12');
    expect(waardeTekst(null, 'ENPS')).toBe('–');
    expect(verschilTekst(regel({ verschil: -0.3 }))).toBe('−0,3');
    expect(verschilTekst(regel({ verschil: 5 }))).toBe('+5,0');
    expect(verschilTekst(regel({ verschil: 6, eenheid: 'PROCENT' }))).toBe('+6 punt');
    expect([plaats(5, 'SCORE'), plaats(0, 'ENPS'), plaats(10, 'CIJFER')]).toEqual([50, 50, 100]);
  });
});
