import { datum } from '../termijnen/datum';
import { schat, type SchattingVraag } from './schat';

const functies = [
  { sbcCode: '111180', uurloon: 18.5, arbeidsplaatsen: 12 },
  { sbcCode: '267050', uurloon: 17.2, arbeidsplaatsen: 4, uren: 20 },
  { sbcCode: '315090', uurloon: 16.4, arbeidsplaatsen: 3 },
  { sbcCode: '271130', uurloon: 19.75, arbeidsplaatsen: 2 },
];
const vraag: SchattingVraag = {
  wet: 'WIA',
  peilDatum: datum('2026-03-02'),
  maatman: { uurloon: 16, uren: 40 },
  urenBelastbaar: 26,
  functies,
};

test('reads from maatman to class, each step with its article', () => {
  expect(schat(vraag).onderbouwing).toEqual([
    {
      stap: 'Maatman',
      waarde: '€ 16,00 per uur, 40 uren per week',
      grondslag: 'Schattingsbesluit 7 tot en met 8',
      gevolg: 'maatstaf op de datum in geding ma 2 mrt 2026',
    },
    {
      stap: 'Functie 271130 valt af',
      waarde: '€ 19,75 per uur, 2 arbeidsplaatsen',
      grondslag: 'Schattingsbesluit 9 onder a',
      gevolg: 'minder dan 3 arbeidsplaatsen',
    },
    {
      stap: 'Functies met de hoogste loonwaarde',
      waarde: '111180: € 18,50; 267050: € 17,20; 315090: € 16,40',
      grondslag: 'Schattingsbesluit 9 onder a en 10 lid 1',
      gevolg: 'de middelste is 267050: € 17,20 per uur',
    },
    {
      stap: 'Maximering op het maatmanloon',
      waarde: '€ 17,20 wordt € 16,00',
      grondslag: 'Schattingsbesluit 10 lid 3 en 4',
      gevolg: 'de cliënt kan minder uren werken dan de maatman; het loon telt tot het maatmanloon',
    },
    {
      stap: 'Reductiefactor',
      waarde: '26 van 40 uren = 0,650000',
      grondslag: 'Schattingsbesluit 10 lid 1 onder a',
      gevolg: 'het loon telt naar de uren die de cliënt kan werken',
    },
    {
      stap: 'Restverdiencapaciteit per uur',
      waarde: '€ 10,40',
      grondslag: 'Schattingsbesluit 10',
      gevolg: '€ 16,00 maal de reductiefactor',
    },
    {
      stap: 'Mate van arbeidsongeschiktheid',
      waarde: '35,00%',
      grondslag: 'Schattingsbesluit 10; Wet WIA 5',
      gevolg: 'de cliënt kan 65,00% van het maatmanloon verdienen',
    },
    {
      stap: 'Klasse',
      waarde: '35 tot 45%',
      grondslag: 'Wet WIA 61 lid 6',
      gevolg: 'recht op WGA, gedeeltelijk arbeidsgeschikt',
    },
  ]);
});

test.each<[string, Partial<SchattingVraag>, string, RegExp, RegExp]>([
  [
    'GBM',
    { geenBenutbareMogelijkheden: true },
    'Geen benutbare mogelijkheden',
    /2 lid 2 en 5/,
    /geen arbeidskundig/,
  ],
  [
    'own work',
    { geschiktVoorMaatgevendeArbeid: true },
    'Geschikt voor de maatgevende arbeid',
    /2 lid 6/,
    /geen functies/,
  ],
  ['praktisch', { feitelijkUurloon: 12 }, 'Praktisch beoordelen', /9a/, /meer dan 20,00%/],
  [
    'actual work, ZW',
    { wet: 'ZW', feitelijkUurloon: 12 },
    'Feitelijke verdiensten naast functies',
    /9 onder h/,
    /in de plaats/,
  ],
  [
    'actual work that pays less, ZW',
    { wet: 'ZW', feitelijkUurloon: 9 },
    'Feitelijke verdiensten naast functies',
    /9 onder h/,
    /blijven gelden/,
  ],
  ['too few functies', { functies: functies.slice(2) }, 'Te weinig functies', /9 onder a/, /volledig/],
  ['no urenbeperking', { urenBelastbaar: 40 }, 'Reductiefactor', /10 lid 1/, /geen vermindering/],
])('says so for %s', (_what, change, stap, grondslag, gevolg) => {
  const found = schat({ ...vraag, ...change }).onderbouwing.find((step) => step.stap === stap);
  expect(found).toMatchObject({
    grondslag: expect.stringMatching(grondslag),
    gevolg: expect.stringMatching(gevolg),
  });
});
