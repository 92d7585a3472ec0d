import { UITKOMSTEN, type Uitkomst } from '../../domain/uitkomst';
import type { BriefBasis } from '../../storage/brieven';
import type { Template } from './brief';
import { bezit, woordenVan } from './soort-woorden';
import { bezwaar, dag } from './zinnen';

export type OordeelBrief =
  'OORDEEL' | 'OORDEEL_WERKGEVER' | 'GEEN_OORDEEL' | 'ADVIES_COLLEGE' | 'ADVIES_CLIENT';

/** The letters with what is no besluit: a deskundigenoordeel (Wet SUWI 32) and an advies beschut werk. */
export const OORDEEL_TEKSTEN: Readonly<Record<OordeelBrief, Template>> = {
  OORDEEL: (basis, { bijlage = false }) => ({
    onderwerp: `Ons oordeel over ${bezit(woordenVan(basis.soort), basis.aanvrager)}`,
    alineas: [
      uitkomstZin(basis),
      bijlage ? 'De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt.' : '',
      'Uw werkgever krijgt dit oordeel ook, zonder medische gegevens.',
      bezwaar(basis, bijlage),
    ],
  }),
  OORDEEL_WERKGEVER: (basis) => ({
    onderwerp: 'Ons deskundigenoordeel over uw werknemer',
    aan: [basis.werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'],
    alineas: [
      `Op ${dag(basis.datum)} hebben wij een deskundigenoordeel gegeven over ${basis.client.naam}.`,
      uitkomstZin(basis),
      'Deze brief bevat geen medische gegevens. Die krijgt alleen uw werknemer.',
      bezwaar(basis, false),
    ],
  }),
  GEEN_OORDEEL: (basis) => ({
    onderwerp: 'Wij geven geen deskundigenoordeel',
    aan: [basis.werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'],
    alineas: [
      `U vroeg ons op ${dag(basis.ontvangstDatum)} om een deskundigenoordeel over ${basis.client.naam}.`,
      'Uw werknemer stemt niet in met een onderzoek. Daarom kunnen wij geen oordeel geven (Wet SUWI 32a lid 1).',
    ],
  }),
  ADVIES_COLLEGE: (basis) => ({
    onderwerp: `Advies beschut werk over ${basis.client.naam}`,
    aan: ['Het college van burgemeester en wethouders', 'Aan de afdeling Participatie'],
    alineas: [
      `U vroeg ons op ${dag(basis.ontvangstDatum)} om advies (Participatiewet 10b).`,
      uitkomstZin(basis),
      'U neemt het besluit. Dit advies bevat geen medische gegevens.',
    ],
  }),
  ADVIES_CLIENT: (basis, { bijlage = false }) => ({
    onderwerp: 'Ons advies over beschut werk',
    alineas: [
      uitkomstZin(basis),
      bijlage ? 'De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt.' : '',
      'Wij hebben dit advies aan uw gemeente gestuurd. Uw gemeente neemt het besluit; daartegen kunt u bij uw gemeente bezwaar maken.',
    ],
  }),
};

const uitkomstZin = ({ feit: { data }, soort }: BriefBasis): string =>
  `Ons ${woordenVan(soort).antwoord}: ${UITKOMSTEN[data.uitkomst as Uitkomst] ?? String(data.uitkomst)}.`;
