import type { Datum } from '../termijnen/datum';
import type { Criterium, Vragenlijst } from './vragenlijst';

const BASIS = {
  onderdeel: 'WIA',
  versie: 1,
  vanDatum: '2023-05-01' as Datum,
  bron: 'Evaluatie SMC, Box 6.3',
} as const;
const vraag = (code: string, tekst: string, controles: readonly string[] = []): Criterium => ({
  code,
  vraag: tekst,
  bepalend: true,
  controles,
});

/** Box 6.3: the WIA-claimbeslissing. Only what bears on the right is asked, so every criterium decides. */
export const WIA_VRAGEN: readonly Vragenlijst[] = [
  {
    ...BASIS,
    functionaris: 'VERZEKERINGSARTS',
    criteria: [
      vraag(
        'WIA_VA_GBM',
        'Is "geen benutbare mogelijkheden" op de juiste manier vastgesteld, volgens protocollen en richtlijnen?',
        ['HANDTEKENING'],
      ),
      vraag('WIA_VA_DUUR', 'Is een arbeidsduurbeperking correct ingeschat en onderbouwd?'),
      vraag('WIA_VA_BEPERKINGEN', 'Zijn de functionele beperkingen voldoende onderbouwd?'),
    ],
  },
  {
    ...BASIS,
    functionaris: 'SMV',
    criteria: [
      vraag('WIA_SMV_VASTLEGGING', 'Is duidelijk vastgelegd wat de verpleegkundige heeft gedaan?'),
      vraag('WIA_SMV_VOORBEHOUDEN', 'Bleef wat aan de arts is voorbehouden bij de arts?', ['HANDTEKENING']),
    ],
  },
  {
    ...BASIS,
    functionaris: 'ARBEIDSDESKUNDIGE',
    criteria: [
      vraag('WIA_AD_MAATMAN', 'Is het maatmanloon correct berekend?', ['SCHATTING', 'DAGLOON']),
      vraag('WIA_AD_ARBEID', 'Is uitgebreid beschreven welke gangbare arbeid de cliënt nog kan verrichten?'),
      vraag('WIA_AD_PERCENTAGE', 'Is het arbeidsongeschiktheidspercentage volgens de richtlijnen berekend?', [
        'SCHATTING',
      ]),
    ],
  },
  {
    ...BASIS,
    functionaris: 'PROCESBEGELEIDER',
    criteria: [
      vraag(
        'WIA_PB_RECHT',
        'Zijn recht, hoogte en duur van de uitkering juist vastgesteld en in de beschikking opgenomen?',
        ['RECHT', 'INGANGSDATUM', 'INGANGSDATUM_LATER', 'DUUR', 'DAGLOON', 'VOORSTEL'],
      ),
      vraag(
        'WIA_PB_TOEREKENING',
        'Is het deel dat op de (ex-)werkgever kan worden verhaald vastgelegd, met de gegevens van de juiste werkgever?',
        ['TOEREKENING', 'ONTVANGERS'],
      ),
    ],
  },
];
