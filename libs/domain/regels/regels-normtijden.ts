import { DISCIPLINES, TAKEN, type TaakSoort } from '../taken/taken';
import { rij, type Regel } from './regel';

const ALTIJD = '1900-01-01..';
const AANNAME =
  'Aanname van Regie, voor de discipline van de taak: de normtijden van UWV (meer dan honderd handelingen) zijn niet openbaar.';

/* prettier-ignore */
const MINUTEN: Record<TaakSoort, number> = {
  INTAKE: 45, AANVULLING_BEWAKEN: 15, RIV_TOETS: 120, DOSSIERVORMING: 60, BELASTBAARHEID: 180, VOORBEREIDING: 120,
  VOORBEREIDING_BEOORDELEN: 15, CONTRASEIGN: 30, ARBEIDSKUNDIG_ONDERZOEK: 240, RECHT_VASTSTELLEN: 60,
  VASTSTELLING_CONTROLEREN: 20, BEKORTING_BEOORDELEN: 60, VOORSTEL_BEOORDELEN: 15, BESLUIT: 20, DWANGSOM_VASTSTELLEN: 30,
  BEZWAAR: 300, HERBEOORDELING_PLANNEN: 15, INSTEMMING_VRAGEN: 15, ARBEIDSKUNDIG_OORDEEL: 120, OORDEEL_VERZENDEN: 20,
  ADVIES_UITBRENGEN: 30, ZW_EERSTE_LIJN: 60, ZW_RECHT: 30, INTAKEGEGEVENS: 45, MDO_INTAKE: 30, PROBLEEMANALYSE: 90,
  GEEN_MOGELIJKHEDEN: 20, PLAN_VAN_AANPAK: 60, PLAN_VAN_AANPAK_AD: 60, MONITORING: 30, VERVOLG_BEPALEN: 30,
  EZWB_STARTEN: 20, WIA_AANVRAAG_NAVRAGEN: 15, EZWB_SCREENING: 45, EZWB_OPROEP: 15, EZWB_VASTSTELLEN: 60,
  EZWB_CONTROLEREN: 20, EZWB_BESLUIT: 20,
};

export const normtijdSleutel = (soort: TaakSoort): string => `normtijd.${soort.toLowerCase()}`;

/** What each key is called on the floor. */
export const NORMTIJD_NAMEN: Record<string, string> = Object.fromEntries(
  (Object.keys(TAKEN) as TaakSoort[]).map((soort) => {
    const { label, discipline } = TAKEN[soort];
    return [normtijdSleutel(soort), `Normtijd ${label} (${DISCIPLINES[discipline]!.label})`];
  }),
);

/** Norm minutes of every taak: not one of them is public, so every row says that it is an assumption. */
export const REGELS_NORMTIJDEN: readonly Regel[] = (Object.keys(MINUTEN) as TaakSoort[]).map((soort) =>
  rij(normtijdSleutel(soort), MINUTEN[soort], 'minuten', ALTIJD, 'DAG', 'Aanname', 'ONZEKER', AANNAME),
);
