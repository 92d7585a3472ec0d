import { normtijdSleutel } from '../regels/regels-normtijden';
import { regelOp, type Regelboek, type Zekerheid } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { AARDEN, type Aard } from './handelingen';
import { DISCIPLINES, TAKEN, type Discipline, type TaakSoort } from './taken';

interface Kenmerken {
  aard: Aard;
  /** Whether its work is done in the medical compartment. */
  medisch?: true;
  /** Working days from the day it came; an agreement of the house, not a legal term. */
  werkdagen: number;
  nodig: string;
  levert: string;
}

const eigen = (werkdagen: number, nodig: string, levert: string): Kenmerken => ({
  aard: 'EIGEN',
  werkdagen,
  nodig,
  levert,
});
const medisch = (aard: Aard, werkdagen: number, nodig: string, levert: string): Kenmerken => ({
  aard,
  medisch: true,
  werkdagen,
  nodig,
  levert,
});

/** What each taak is, asks and gives (evaluation Boxes 6.1-6.3). The compiler holds it complete against TAKEN. */
const KENMERKEN: Record<TaakSoort, Kenmerken> = {
  INTAKE: eigen(5, 'aanvraag', 'volledige aanvraag, of een verzoek om aanvulling'),
  AANVULLING_BEWAKEN: eigen(20, 'verzoek om aanvulling', 'aanvulling, of buiten behandeling'),
  RIV_TOETS: eigen(10, 're-integratieverslag', 'oordeel over de re-integratie-inspanningen'),
  DOSSIERVORMING: medisch('ONDERSTEUNEND', 10, 'aanvraag die in behandeling is', 'compleet medisch dossier'),
  BELASTBAARHEID: medisch('VOORBEHOUDEN', 15, 'compleet medisch dossier', 'FML of GBM met onderbouwing'),
  VOORBEREIDING: medisch('DELEGEERBAAR', 10, 'opdracht van de arts', 'verslag van de voorbereiding'),
  VOORBEREIDING_BEOORDELEN: medisch('VOORBEHOUDEN', 5, 'verslag van de voorbereiding', 'akkoord of terug'),
  CONTRASEIGN: medisch('VOORBEHOUDEN', 5, 'oordeel van een aios of anios', 'handtekening of terug'),
  ARBEIDSKUNDIG_ONDERZOEK: eigen(15, 'getekende FML', 'schatting met functies'),
  RECHT_VASTSTELLEN: eigen(5, 'GBM of schatting', 'vaststelling'),
  VASTSTELLING_CONTROLEREN: eigen(3, 'vaststelling', 'akkoord of terug'),
  BEKORTING_BEOORDELEN: eigen(10, 'melding van de werkgever', 'bekorting of afwijzing'),
  VOORSTEL_BEOORDELEN: eigen(5, 'voorstel uit de klantreis', 'beslissing over het voorstel'),
  BESLUIT: eigen(3, 'gecontroleerde vaststelling', 'besluit'),
  DWANGSOM_VASTSTELLEN: eigen(5, 'dwangsom die niet meer loopt', 'dwangsombesluit'),
  DWANGSOM_BETALEN: eigen(10, 'dwangsombesluit', 'betaling'),
  BEZWAAR: eigen(20, 'bezwaar', 'beslissing op bezwaar'),
  HERBEOORDELING_PLANNEN: medisch('VOORBEHOUDEN', 10, 'toekenning', 'dag van de herbeoordeling'),
  INSTEMMING_VRAGEN: eigen(3, 'vraag van de werkgever', 'instemming of weigering'),
  ARBEIDSKUNDIG_OORDEEL: eigen(5, 'getekend medisch oordeel', 'arbeidskundig oordeel'),
  OORDEEL_VERZENDEN: eigen(2, 'gecontroleerd oordeel', 'deskundigenoordeel'),
  ADVIES_UITBRENGEN: eigen(3, 'gecontroleerd oordeel', 'advies aan het college'),
  ZW_EERSTE_LIJN: eigen(65, 'ziekmelding', 'herstel of langdurig verzuim'),
  ZW_RECHT: eigen(5, 'ziekmelding', 'recht op ziekengeld'),
  INTAKEGEGEVENS: eigen(5, 'overgang naar de tweede lijn', 'gegevens voor de intake'),
  MDO_INTAKE: eigen(10, 'gegevens voor de intake', 'uitkomst van de intake'),
  PROBLEEMANALYSE: medisch('VOORBEHOUDEN', 10, 'uitkomst van de intake', 'probleemanalyse'),
  GEEN_MOGELIJKHEDEN: eigen(3, 'probleemanalyse', 'gesprek met de cliënt'),
  PLAN_VAN_AANPAK: eigen(10, 'probleemanalyse', 'plan van aanpak'),
  PLAN_VAN_AANPAK_AD: eigen(10, 'probleemanalyse', 'plan van aanpak'),
  MONITORING: eigen(30, 'plan van aanpak', 'evaluatie, stagnatie of herstel'),
  VERVOLG_BEPALEN: medisch('VOORBEHOUDEN', 5, 'melding van stagnatie', 'vervolg'),
  EZWB_STARTEN: eigen(5, 'week 40 van de Ziektewet', 'screening voor de EZWb'),
  WIA_AANVRAAG_NAVRAGEN: eigen(5, 'week 93 zonder aanvraag', 'aanvraag of reden'),
  EZWB_SCREENING: eigen(10, 'begin van de EZWb', 'toetsdatum en screening'),
  EZWB_OPROEP: eigen(5, 'screening', 'oproep'),
  EZWB_VASTSTELLEN: eigen(5, 'GBM of schatting', 'vaststelling'),
  EZWB_CONTROLEREN: eigen(3, 'vaststelling', 'akkoord of terug'),
  EZWB_BESLUIT: eigen(3, 'gecontroleerde vaststelling', 'besluit'),
};

export interface Catalogustaak extends Kenmerken {
  soort: TaakSoort;
  label: string;
  discipline: Discipline;
  disciplineLabel: string;
  aardLabel: string;
  /** Minutes per function by the rulebook; how sure they are comes with them. */
  normtijd: { minuten: number; zekerheid: Zekerheid; bron: string } | null;
}

/** The aard of a taak, for who does not need the rest. */
export const aardVanTaak = (soort: TaakSoort): Aard => KENMERKEN[soort].aard;

/** How many working days a taak of this soort has; null for what people agreed on, which names its own day. */
export const werkdagenVoor = (soort: string): number | null =>
  Object.hasOwn(KENMERKEN, soort) ? KENMERKEN[soort as TaakSoort].werkdagen : null;

/** Every taak with what it is, as the rulebook has its norm on a day. */
export function taakcatalogus(boek: Regelboek, dag: Datum): Catalogustaak[] {
  return (Object.keys(TAKEN) as TaakSoort[]).map((soort) => {
    const { label, discipline } = TAKEN[soort];
    const norm = regelOp(boek, normtijdSleutel(soort), dag);
    return {
      soort,
      label,
      discipline,
      disciplineLabel: DISCIPLINES[discipline]!.label,
      aardLabel: AARDEN[KENMERKEN[soort].aard],
      ...KENMERKEN[soort],
      normtijd:
        norm === null
          ? null
          : { minuten: norm.waarde as number, zekerheid: norm.zekerheid, bron: norm.artikel },
    };
  });
}
