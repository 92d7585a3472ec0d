import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { EzwbContext } from '../../libs/domain/journeys/ezwb.context';
import type { JsonObject } from '../../libs/domain/json';
import type { Rol } from '../../libs/domain/rollen';
import { begonnen, type DossierStory } from './dossier-story';

export const ezwb = latestDefinition('EZWB')!;
export type Ezwb = DossierStory<EzwbContext>;
export const RB: Rol = 'RE_INTEGRATIEBEGELEIDER';

/** Ill since Monday 4 November 2024; opened by UWV itself in week 41. The toetsdatum is Monday 3 November 2025. */
export const beoordeling = (over: JsonObject = {}): Ezwb =>
  begonnen<EzwbContext>(
    ezwb,
    {
      teamId: 'heerlen-1',
      ontvangstDatum: '2025-08-18',
      eersteZiektedagDatum: '2024-11-04',
      heeftWerkgever: false,
      aanvrager: 'UWV_INTERN',
      ...over,
    },
    RB,
  );

export const inOproep = (over: JsonObject = {}): Ezwb =>
  beoordeling(over)
    .doet(RB, 'bepaalToetsdatum', { toetsDatum: '2025-11-03' })
    .doet(RB, 'legScreeningVast', { uitstroomVerwacht: true, toelichting: 'kan werken' });

export const bijArts = (over: JsonObject = {}): Ezwb =>
  inOproep(over)
    .op('2025-09-08')
    .doet(RB, 'roepOp', { datum: '2025-09-22', wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' })
    .doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf');

const functie = (sbcCode: string, uurloon: number, arbeidsplaatsen = 3) => ({
  sbcCode,
  omschrijving: 'productiemedewerker',
  uurloon,
  arbeidsplaatsen,
});

/** Domain example 6: maatman 21,30 for 32 hours; 76,995% can be earned. */
export const BOVEN_65 = {
  grond: 'FUNCTIES',
  maatmanUurloon: 21.3,
  maatmanUren: 32,
  urenBelastbaar: 32,
  functies: [functie('111180', 17.05), functie('267050', 16.4), functie('315173', 15.8)],
  toelichting: 'drie functies',
};
/** Domain example 3: exactly 65,00%. */
export const PRECIES_65 = {
  grond: 'FUNCTIES',
  maatmanUurloon: 24,
  maatmanUren: 36,
  functies: [functie('111180', 16), functie('267050', 15.6), functie('315173', 15)],
  toelichting: 'drie functies',
};

export const inVaststelling = (schatting: JsonObject = BOVEN_65, over: JsonObject = {}): Ezwb =>
  bijArts(over)
    .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML' })
    .doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', schatting);

export const inBesluit = (gegevens: JsonObject, schatting: JsonObject = BOVEN_65): Ezwb =>
  inVaststelling(schatting)
    .doet(RB, 'stelRechtVast', { werkgeverBetaalt: false, toelichting: 'x', ...gegevens })
    .doet(RB, 'keurVaststellingGoed', {}, 'collega');
