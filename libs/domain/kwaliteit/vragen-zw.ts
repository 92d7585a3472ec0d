import type { Datum } from '../termijnen/datum';
import type { Criterium, Vragenlijst } from './vragenlijst';

const BASIS = {
  onderdeel: 'ZW',
  versie: 1,
  vanDatum: '2023-05-01' as Datum,
  bron: 'Evaluatie SMC, Box 6.1',
} as const;
const vraag = (code: string, tekst: string, bepalend = true): Criterium => ({
  code,
  vraag: tekst,
  bepalend,
  controles: [],
});

/** Box 6.1: the begeleiding during the Ziektewet. No beschikking leaves with it, so no controle stands behind it. */
export const ZW_VRAGEN: readonly Vragenlijst[] = [
  {
    ...BASIS,
    functionaris: 'RE_INTEGRATIEBEGELEIDER',
    criteria: [
      vraag(
        'ZW_RB_GEGEVENS',
        'Zijn de juiste gegevens verzameld voor de multidisciplinaire intake (recht, arbeids- en uitkeringsverleden, voorgeschiedenis, eerdere trajecten)?',
      ),
      vraag('ZW_RB_INTAKE', 'Is een multidisciplinaire intake ingepland en uitgevoerd?'),
      vraag(
        'ZW_RB_PLAN',
        'Zijn duidelijke re-integratieafspraken gemaakt en vastgelegd in een plan van aanpak?',
      ),
      vraag(
        'ZW_RB_GEEN_MOGELIJKHEDEN',
        'Is de cliënt geïnformeerd toen er (tijdelijk) geen re-integratiemogelijkheden waren?',
      ),
      vraag(
        'ZW_RB_MONITOREN',
        'Zijn de afspraken gemonitord en bij stagnatie bijgesteld, in overleg met arts of arbeidsdeskundige?',
      ),
    ],
  },
  {
    ...BASIS,
    functionaris: 'ARBEIDSDESKUNDIGE',
    criteria: [
      vraag(
        'ZW_AD_PLAN',
        'Zijn duidelijke re-integratieafspraken gemaakt en vastgelegd in een plan van aanpak?',
      ),
      vraag(
        'ZW_AD_WERKZAAMHEDEN',
        'Zijn voldoende gegevens verzameld over alle werkzaamheden waarmee de beoordeling van het recht rekening houdt?',
      ),
    ],
  },
  {
    ...BASIS,
    functionaris: 'VERZEKERINGSARTS',
    criteria: [
      vraag('ZW_VA_PROBLEEM', 'Zijn probleem, belastbaarheid en prognose van het herstel juist omschreven?'),
      vraag('ZW_VA_INTERVENTIE', 'Is medische interventie tijdig en goed beargumenteerd ingezet?'),
      vraag('ZW_VA_CONTACT', 'Was er voldoende contact met de cliënt, en is er medisch gemonitord?'),
      vraag(
        'ZW_VA_STAGNATIE',
        'Is bij stagnatie of veranderde belastbaarheid overlegd, en heeft de arts de juiste vervolgacties bepaald?',
      ),
      vraag(
        'ZW_VA_ONDERZOEK',
        'Vond lichamelijk of psychisch onderzoek plaats waar dat nodig was, volgens wet en richtlijnen?',
      ),
      vraag('ZW_VA_COMPARTIMENT', 'Staan medische gegevens alleen in het medische dossier?'),
      vraag('ZW_VA_INZET_SMV', 'Is duidelijk wat de arts en wat de verpleegkundige heeft gedaan?'),
    ],
  },
  {
    ...BASIS,
    functionaris: 'SMV',
    criteria: [
      vraag('ZW_SMV_VASTLEGGING', 'Is duidelijk vastgelegd wat de verpleegkundige heeft gedaan?'),
      vraag('ZW_SMV_TERUGKOPPELING', 'Is dat teruggekoppeld aan de verzekeringsarts?'),
      vraag('ZW_SMV_VOORBEHOUDEN', 'Bleef wat aan de arts is voorbehouden bij de arts?'),
      vraag('ZW_SMV_WETGEVING', 'Is gehandeld met kennis van wet- en regelgeving?'),
    ],
  },
];
