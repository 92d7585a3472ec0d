import { CATALOGUS } from '../productie/catalogus';
import type { Rol } from '../rollen';
import { DISCIPLINES, TAKEN, type TaakSoort } from '../taken/taken';
import { rij, type Regel } from './regel';

const ALTIJD = '1900-01-01..';
const AANNAME =
  'Aanname van Regie, voor de discipline van de taak: de normtijden van UWV (meer dan honderd handelingen) zijn niet openbaar.';
const AANNAME_HANDELING =
  'Aanname van Regie voor één handeling door één functionaris: de normtijden van UWV zijn niet openbaar.';

/* prettier-ignore */
const MINUTEN: Record<TaakSoort, number> = {
  INTAKE: 45, AANVULLING_BEWAKEN: 15, RIV_TOETS: 120, DOSSIERVORMING: 60, BELASTBAARHEID: 180, VOORBEREIDING: 120,
  VOORBEREIDING_BEOORDELEN: 15, CONTRASEIGN: 30, ARBEIDSKUNDIG_ONDERZOEK: 240, RECHT_VASTSTELLEN: 60,
  VASTSTELLING_CONTROLEREN: 20, BEKORTING_BEOORDELEN: 60, VOORSTEL_BEOORDELEN: 15, BESLUIT: 20, DWANGSOM_VASTSTELLEN: 30,
  DWANGSOM_BETALEN: 10, BEZWAAR: 300, HERBEOORDELING_PLANNEN: 15, INSTEMMING_VRAGEN: 15, ARBEIDSKUNDIG_OORDEEL: 120, OORDEEL_VERZENDEN: 20,
  ADVIES_UITBRENGEN: 30, ZW_EERSTE_LIJN: 60, ZW_RECHT: 30, INTAKEGEGEVENS: 45, MDO_INTAKE: 30, PROBLEEMANALYSE: 90,
  GEEN_MOGELIJKHEDEN: 20, PLAN_VAN_AANPAK: 60, PLAN_VAN_AANPAK_AD: 60, MONITORING: 30, VERVOLG_BEPALEN: 30,
  EZWB_STARTEN: 20, WIA_AANVRAAG_NAVRAGEN: 15, EZWB_SCREENING: 45, EZWB_OPROEP: 15, EZWB_VASTSTELLEN: 60,
  EZWB_CONTROLEREN: 20, EZWB_BESLUIT: 20,
};

export const normtijdSleutel = (soort: TaakSoort): string => `normtijd.${soort.toLowerCase()}`;

/** The key of a handeling with minutes of its own, and of a functie that needs others. */
export const handelingSleutel = (naam: string, functie?: Rol): string =>
  `normtijd.${naam}${functie ? `.${functie.toLowerCase()}` : ''}`;

/** The minutes that one fte works on a working day; bruto, so without vakantie or illness. */
export const FTE_SLEUTEL = 'normtijd.fte';

/** Each handeling that has minutes of its own, and each functie that needs others for it. */
const EIGEN = CATALOGUS.flatMap(({ naam, label, norm, per }) => [
  ...(typeof norm === 'number' ? [{ sleutel: handelingSleutel(naam), label, minuten: norm }] : []),
  ...(Object.entries(per) as [Rol, number][]).map(([functie, minuten]) => ({
    sleutel: handelingSleutel(naam, functie),
    label: `${label} (${functie.toLowerCase()})`,
    minuten,
  })),
]);

/** What each key is called on the floor. */
export const NORMTIJD_NAMEN: Record<string, string> = Object.fromEntries([
  [FTE_SLEUTEL, 'Werkdag van één fte'],
  ...(Object.keys(TAKEN) as TaakSoort[]).map((soort) => {
    const { label, discipline } = TAKEN[soort];
    return [normtijdSleutel(soort), `Normtijd ${label} (${DISCIPLINES[discipline]!.label})`];
  }),
  ...EIGEN.map(({ sleutel, label }) => [sleutel, `Normtijd handeling: ${label}`]),
]);

const minuten = (sleutel: string, waarde: number, toelichting: string): Regel =>
  rij(sleutel, waarde, 'minuten', ALTIJD, 'DAG', 'Aanname', 'ONZEKER', toelichting);

/** Norm minutes of every taak and handeling: not one of them is public, so every row says that it is an assumption. */
export const REGELS_NORMTIJDEN: readonly Regel[] = [
  minuten(FTE_SLEUTEL, 480, 'Aanname van Regie: een voltijdse werkdag is acht uur.'),
  ...(Object.keys(MINUTEN) as TaakSoort[]).map((soort) =>
    minuten(normtijdSleutel(soort), MINUTEN[soort], AANNAME),
  ),
  ...EIGEN.map(({ sleutel, minuten: waarde }) => minuten(sleutel, waarde, AANNAME_HANDELING)),
];
