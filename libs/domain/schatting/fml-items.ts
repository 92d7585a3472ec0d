/** The rubrieken of the Functionele Mogelijkhedenlijst, in its order. */
export type FmlRubriek = 'PERSOONLIJK' | 'SOCIAAL' | 'OMGEVING' | 'DYNAMISCH' | 'STATISCH' | 'WERKTIJDEN';

/** An item of the FML by its number; the list is data, its official version is not published as such. */
export interface FmlItem {
  readonly code: string;
  readonly rubriek: FmlRubriek;
  readonly naam: string;
}

const LIJST: Readonly<Record<FmlRubriek, readonly string[]>> = {
  PERSOONLIJK: [
    'concentreren van de aandacht',
    'verdelen van de aandacht',
    'herinneren',
    'inzicht in eigen kunnen',
    'doelmatig handelen',
    'zelfstandig handelen',
    'handelingstempo',
    'overige beperkingen in het persoonlijk functioneren',
    'specifieke voorwaarden voor het persoonlijk functioneren in arbeid',
  ],
  SOCIAAL: [
    'zien',
    'horen',
    'spreken',
    'schrijven',
    'lezen',
    'emotionele problemen van anderen hanteren',
    'eigen gevoelens uiten',
    'omgaan met conflicten',
    'samenwerken',
    'vervoer',
    'overige beperkingen in het sociaal functioneren',
    'specifieke voorwaarden voor het sociaal functioneren in arbeid',
  ],
  OMGEVING: [
    'hitte',
    'koude',
    'tocht',
    'huidcontact',
    'beschermende middelen',
    'stof, rook, gassen en dampen',
    'geluidsbelasting',
    'trillingsbelasting',
    'overige beperkingen in de aanpassing aan de omgeving',
  ],
  DYNAMISCH: [
    'dominantie',
    'lokalisatie van de beperkingen',
    'hand- en vingergebruik',
    'tastzin',
    'toetsenbord bedienen en muis hanteren',
    'werken met toetsenbord en muis',
    'schroefbewegingen met hand en arm',
    'reiken',
    'frequent reiken tijdens het werk',
    'buigen',
    'frequent buigen tijdens het werk',
    'torderen',
    'duwen of trekken',
    'tillen of dragen',
    'frequent lichte voorwerpen hanteren',
    'frequent zware lasten hanteren',
    'hoofdbewegingen maken',
    'lopen',
    'lopen tijdens het werk',
    'trappenlopen',
    'klimmen',
    'knielen of hurken',
    'overige beperkingen van het dynamisch handelen',
  ],
  STATISCH: [
    'zitten',
    'zitten tijdens het werk',
    'staan',
    'staan tijdens het werk',
    'geknield of gehurkt actief zijn',
    'gebogen of getordeerd actief zijn',
    'boven schouderhoogte actief zijn',
    'het hoofd in een bepaalde stand houden',
    'afwisseling van houding',
    'overige beperkingen van de statische houding',
  ],
  WERKTIJDEN: [
    'perioden van het etmaal',
    'uren per dag',
    'uren per week',
    'overige beperkingen van de werktijden',
  ],
};

/** Every item in order: '1.1' concentreren van de aandacht up to '6.4'. */
export const FML_ITEMS: readonly FmlItem[] = Object.entries(LIJST).flatMap(([rubriek, names], index) =>
  names.map((naam, at) => ({ code: `${index + 1}.${at + 1}`, rubriek: rubriek as FmlRubriek, naam })),
);

const byCode = new Map(FML_ITEMS.map((item) => [item.code, item]));

/** The item of a code such as '4.14', or null when the list has none. */
export function fmlItem(code: string): FmlItem | null {
  return byCode.get(code) ?? null;
}
