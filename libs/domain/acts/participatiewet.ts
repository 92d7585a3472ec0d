import type { BeoordelingContext } from '../journeys/beoordeling.context';
import type { ReisContext } from '../journeys/beoordelingsreis';
import { arbeidskundigeToelichting, arbeidskundigOordeel } from './arbeidskundig-oordeel';
import { rondIntakeAfMet } from './intake-vragen';
import { fmlNodig, medischOordeel } from './medisch-oordeel';
import { keuzeVeld } from './schema';

/** The arts gives the FML; the question itself is for the arbeidsdeskundige. */
export const stelBelastbaarheidVast = medischOordeel<BeoordelingContext, object>({
  label: 'Medisch oordeel vaststellen',
  velden: {},
  checkMedisch: fmlNodig,
  bewaart: () => ({}),
});

export const rondIntakeAf = rondIntakeAfMet<ReisContext, object>({});

export const VERZOEKERS = { COLLEGE: 'College van burgemeester en wethouders', BURGER: 'De burger zelf' };

/** Since 2017 a citizen can ask for the advice himself; it goes to the college all the same. */
export const rondVerzoekAf = rondIntakeAfMet<ReisContext, { verzoekVan: keyof typeof VERZOEKERS }>({
  velden: { verzoekVan: keuzeVeld('Verzoek van', VERZOEKERS) },
});

/** Indicatie banenafspraak: for who cannot earn the minimumloon (Wfsv 38b). */
export const beoordeelBanenafspraak = arbeidskundigOordeel<
  BeoordelingContext,
  { kanMinimumloonVerdienen: boolean; toelichting: string }
>({
  velden: {
    kanMinimumloonVerdienen: { type: 'boolean', title: 'Kan het wettelijk minimumloon verdienen (Wfsv 38b)' },
    toelichting: arbeidskundigeToelichting,
  },
  uitkomst: ({ kanMinimumloonVerdienen }) =>
    kanMinimumloonVerdienen ? 'GEEN_INDICATIE_BANENAFSPRAAK' : 'INDICATIE_BANENAFSPRAAK',
  grond: ({ kanMinimumloonVerdienen }) =>
    kanMinimumloonVerdienen ? 'KAN_MINIMUMLOON_VERDIENEN' : 'KAN_MINIMUMLOON_NIET_VERDIENEN',
});

export const BESCHUT_GRONDEN = {
  AANPASSINGEN: 'Aanpassingen van de werkplek die een gewone werkgever niet hoeft te bieden',
  BEGELEIDING: 'Permanent toezicht of intensieve begeleiding',
  BEIDE: 'Aanpassingen en begeleiding',
  GEEN: 'Geen van beide nodig',
};

/** Beschut werk: can work, but only in a beschutte omgeving under adapted circumstances (Participatiewet 10b lid 1). */
export const beoordeelBeschutWerk = arbeidskundigOordeel<
  BeoordelingContext,
  { heeftArbeidsvermogen: boolean; nodig: keyof typeof BESCHUT_GRONDEN; toelichting: string }
>({
  velden: {
    heeftArbeidsvermogen: { type: 'boolean', title: 'Heeft mogelijkheden tot arbeidsparticipatie' },
    nodig: keuzeVeld('Nodig om te kunnen werken', BESCHUT_GRONDEN),
    toelichting: arbeidskundigeToelichting,
  },
  uitkomst: ({ heeftArbeidsvermogen, nodig }) =>
    heeftArbeidsvermogen && nodig !== 'GEEN'
      ? 'ADVIES_BESCHUT_WERK_POSITIEF'
      : 'ADVIES_BESCHUT_WERK_NEGATIEF',
  grond: ({ heeftArbeidsvermogen, nodig }) => (heeftArbeidsvermogen ? nodig : 'GEEN_ARBEIDSVERMOGEN'),
});
