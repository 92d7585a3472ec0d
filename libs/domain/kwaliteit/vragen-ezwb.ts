import type { Datum } from '../termijnen/datum';
import type { Criterium, Vragenlijst } from './vragenlijst';

const BASIS = {
  onderdeel: 'EZWB',
  versie: 1,
  vanDatum: '2023-05-01' as Datum,
  bron: 'Evaluatie SMC, Box 6.2',
} as const;
const vraag = (
  code: string,
  tekst: string,
  controles: readonly string[] = [],
  bepalend = true,
): Criterium => ({ code, vraag: tekst, bepalend, controles });

/** Box 6.2: the eerstejaars Ziektewet-beoordeling. Of the re-integratiebegeleider only the outcome decides. */
export const EZWB_VRAGEN: readonly Vragenlijst[] = [
  {
    ...BASIS,
    functionaris: 'VERZEKERINGSARTS',
    criteria: [
      vraag(
        'EZWB_VA_GBM',
        'Is "geen benutbare mogelijkheden" op de juiste manier vastgesteld, volgens protocollen en richtlijnen?',
        ['HANDTEKENING'],
      ),
      vraag('EZWB_VA_DUUR', 'Is een arbeidsduurbeperking correct ingeschat en onderbouwd?'),
      vraag('EZWB_VA_BEPERKINGEN', 'Zijn de functionele beperkingen voldoende onderbouwd?'),
    ],
  },
  {
    ...BASIS,
    functionaris: 'SMV',
    criteria: [
      vraag('EZWB_SMV_VASTLEGGING', 'Is duidelijk vastgelegd wat de verpleegkundige heeft gedaan?'),
      vraag('EZWB_SMV_VOORBEHOUDEN', 'Bleef wat aan de arts is voorbehouden bij de arts?', ['HANDTEKENING']),
    ],
  },
  {
    ...BASIS,
    functionaris: 'ARBEIDSDESKUNDIGE',
    criteria: [
      vraag('EZWB_AD_MAATMAN', 'Is het maatmanloon correct berekend?', ['SCHATTING']),
      vraag('EZWB_AD_ARBEID', 'Is uitgebreid beschreven welke gangbare arbeid de cliënt nog kan verrichten?'),
      vraag('EZWB_AD_RESTVERDIENCAPACITEIT', 'Is de restverdiencapaciteit volgens de richtlijnen berekend?', [
        'SCHATTING',
      ]),
    ],
  },
  {
    ...BASIS,
    functionaris: 'RE_INTEGRATIEBEGELEIDER',
    criteria: [
      vraag(
        'EZWB_RB_TOETSDATUM',
        'Is bij de intake de juiste toetsdatum vastgesteld?',
        ['TOETSDATUM'],
        false,
      ),
      vraag(
        'EZWB_RB_MOMENT',
        'Staat het juiste beoordelingsmoment in de beschikking?',
        ['TOETSDATUM'],
        false,
      ),
      vraag('EZWB_RB_UITKOMST', 'Staan de juiste uitkomst en einddatum van het recht in de beschikking?', [
        'UITKOMST',
        'VOORSTEL',
      ]),
      vraag(
        'EZWB_RB_KOPIE',
        'Kreeg de (ex-)werkgever die de gevolgen draagt, een kopie van de beschikking?',
        ['ONTVANGERS'],
        false,
      ),
    ],
  },
];
