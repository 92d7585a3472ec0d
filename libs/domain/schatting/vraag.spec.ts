import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { schat, type SchattingVraag } from './schat';
import { foutenInVraag } from './vraag';

const goed: SchattingVraag = {
  wet: 'WIA',
  peilDatum: datum('2026-03-02'),
  maatman: { uurloon: 20, uren: 40 },
  functies: [{ sbcCode: '111180', uurloon: 18, arbeidsplaatsen: 3 }],
};
const functie = (change: object) => ({ functies: [{ ...goed.functies![0]!, ...change }] });
const zestigPlus = { geboorteDatum: datum('1965-01-01'), toestemmingWerknemer: true };

test('a whole vraag has no fouten', () => {
  expect(foutenInVraag(goed, REGELBOEK)).toEqual([]);
});

test.each<[string, Partial<SchattingVraag>, string]>([
  ['before the Wet WIA', { peilDatum: datum('2005-12-31') }, 'peilDatum'],
  ['before the EZWb', { wet: 'ZW', peilDatum: datum('2012-12-31') }, 'peilDatum'],
  ['a maatman without a wage', { maatman: { uurloon: 0, uren: 40 } }, 'maatman.uurloon'],
  ['a maatman without hours', { maatman: { uurloon: 20, uren: 0 } }, 'maatman.uren'],
  ['three decimals', { maatman: { uurloon: 20.005, uren: 40 } }, 'maatman.uurloon'],
  ['a negative wage', functie({ uurloon: -1 }), 'functies.0.uurloon'],
  ['169 hours', { urenBelastbaar: 169 }, 'urenBelastbaar'],
  ['negative hours', { urenBelastbaar: -1 }, 'urenBelastbaar'],
  ['Infinity', { feitelijkUurloon: Infinity }, 'feitelijkUurloon'],
  ['NaN', { feitelijkUurloon: NaN }, 'feitelijkUurloon'],
  ['actual hours without a wage', { feitelijkeUren: 20 }, 'feitelijkUurloon'],
  ['half an arbeidsplaats', functie({ arbeidsplaatsen: 2.5 }), 'functies.0.arbeidsplaatsen'],
  ['an empty SBC-code', functie({ sbcCode: '' }), 'functies.0.sbcCode'],
  ['a functie without hours', functie({ uren: 0 }), 'functies.0.uren'],
  ['101 functies', { functies: Array.from({ length: 101 }, () => goed.functies![0]!) }, 'functies'],
  ['nothing to go by', { functies: undefined }, 'functies'],
  [
    'GBM and fit for own work',
    { geenBenutbareMogelijkheden: true, geschiktVoorMaatgevendeArbeid: true },
    'geschiktVoorMaatgevendeArbeid',
  ],
  ['60-plus in the ZW', { wet: 'ZW', zestigPlus }, 'zestigPlus'],
  ['60-plus without consent', { zestigPlus: { ...zestigPlus, toestemmingWerknemer: false } }, 'zestigPlus'],
])('%s is named, and never computed', (_what, change, veld) => {
  const vraag = { ...goed, ...change };
  expect(foutenInVraag(vraag, REGELBOEK).map((fout) => fout.veld)).toContain(veld);
  expect(() => schat(vraag)).toThrow(veld);
});
