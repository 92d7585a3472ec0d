import { fact } from '../facts';
import type { ReisContext } from '../journeys/beoordelingsreis';
import { refuse } from '../refusals';
import type { Uitkomst } from '../uitkomst';
import { arbeidskundigOordeel } from './arbeidskundig-oordeel';
import { fmlNodig, medischOordeel } from './medisch-oordeel';
import { bij, keuzeVeld, medisch, tekstVeld } from './schema';

export const UREN_PER_DAG = {
  MINDER_DAN_2: 'Minder dan 2 uur per dag',
  VAN_2_TOT_4: '2 tot 4 uur per dag',
  VANAF_4: '4 uur per dag of meer',
};
type UrenPerDag = keyof typeof UREN_PER_DAG;

/** What of the medical criteria the dossier keeps for the outcome; their motivation is in the compartment. */
export interface ArbeidsvermogenContext extends ReisContext {
  medisch: { uurAaneengesloten: boolean; urenPerDag: UrenPerDag } | null;
}

export interface Criteria {
  kanTaakVerrichten: boolean;
  heeftBasaleVaardigheden: boolean;
  uurAaneengesloten: boolean;
  urenPerDag: UrenPerDag;
  /** Whether the work he can do earns the minimumloon per hour: then two hours a day are enough. */
  minimumloonPerUur?: boolean;
}

/** The four criteria of Schattingsbesluit 1a lid 1: each that is true takes the arbeidsvermogen away. */
export const tegenArbeidsvermogen = (criteria: Criteria) => ({
  geenTaak: !criteria.kanTaakVerrichten,
  geenBasaleVaardigheden: !criteria.heeftBasaleVaardigheden,
  geenUurAaneengesloten: !criteria.uurAaneengesloten,
  geenVierUurPerDag:
    criteria.urenPerDag === 'MINDER_DAN_2' ||
    (criteria.urenPerDag === 'VAN_2_TOT_4' && criteria.minimumloonPerUur !== true),
});

export function arbeidsvermogenVan(criteria: Criteria, duurzaam: boolean): Uitkomst {
  if (!Object.values(tegenArbeidsvermogen(criteria)).includes(true)) return 'WEL_ARBEIDSVERMOGEN';
  return duurzaam ? 'GEEN_ARBEIDSVERMOGEN_DUURZAAM' : 'TIJDELIJK_GEEN_ARBEIDSVERMOGEN';
}

/** Criteria c and d, and whether it will last: for the arts, each with its own motivation. */
export const beoordeelArbeidsvermogenMedisch = medischOordeel<
  ArbeidsvermogenContext,
  { uurAaneengesloten: boolean; urenPerDag: UrenPerDag; duurzaam: boolean }
>({
  label: 'Medische criteria arbeidsvermogen vaststellen',
  velden: {
    uurAaneengesloten: {
      type: 'boolean',
      title: 'Kan een uur aaneengesloten werken (Schattingsbesluit 1a lid 1 c)',
    },
    uurOnderbouwing: medisch(tekstVeld('Onderbouwing van het uur aaneengesloten', 'lang')),
    urenPerDag: keuzeVeld('Belastbaar per dag (Schattingsbesluit 1a lid 1 d)', UREN_PER_DAG),
    urenOnderbouwing: medisch(tekstVeld('Onderbouwing van de uren per dag', 'lang')),
    duurzaam: { type: 'boolean', title: 'Duurzaam: geen ontwikkeling van mogelijkheden te verwachten' },
  },
  optioneel: {
    duurzaamheidOnderbouwing: bij(
      'duurzaam',
      true,
      medisch(tekstVeld('Onderbouwing van de duurzaamheid', 'lang')),
    ),
  },
  checkMedisch: (gegevens) =>
    gegevens.duurzaam === true && !gegevens.duurzaamheidOnderbouwing
      ? refuse('ONVOLLEDIG', 'Onderbouw waarom er geen ontwikkeling te verwachten is.')
      : fmlNodig(gegevens),
  duurzaam: ({ duurzaam }) => duurzaam,
  bewaart: ({ uurAaneengesloten, urenPerDag }) => ({ medisch: { uurAaneengesloten, urenPerDag } }),
});

interface Arbeidskundig {
  kanTaakVerrichten: boolean;
  taakOnderbouwing: string;
  heeftBasaleVaardigheden: boolean;
  vaardighedenOnderbouwing: string;
  minimumloonPerUur?: boolean;
  toelichting?: string;
}

const criteriaVan = ({ medisch: arts }: ArbeidsvermogenContext, gegevens: Arbeidskundig): Criteria => ({
  ...arts!,
  kanTaakVerrichten: gegevens.kanTaakVerrichten,
  heeftBasaleVaardigheden: gegevens.heeftBasaleVaardigheden,
  ...(gegevens.minimumloonPerUur !== undefined && { minimumloonPerUur: gegevens.minimumloonPerUur }),
});

/** Criteria a and b, and what a short day earns: for the arbeidsdeskundige. The outcome follows from all four. */
export const beoordeelArbeidsvermogen = arbeidskundigOordeel<ArbeidsvermogenContext, Arbeidskundig>({
  velden: {
    kanTaakVerrichten: {
      type: 'boolean',
      title: 'Kan een taak uitvoeren in een arbeidsorganisatie (1a lid 1 a)',
    },
    taakOnderbouwing: tekstVeld('Onderbouwing van de taak (geen medische gegevens)', 'lang', 2000),
    heeftBasaleVaardigheden: { type: 'boolean', title: 'Heeft basale werknemersvaardigheden (1a lid 1 b)' },
    vaardighedenOnderbouwing: tekstVeld(
      'Onderbouwing van de vaardigheden (geen medische gegevens)',
      'lang',
      2000,
    ),
  },
  optioneel: {
    minimumloonPerUur: {
      type: 'boolean',
      title: 'Verdient in die uren het minimumloon per uur (1a lid 1 d)',
    },
  },
  check: ({ medisch: arts }, { minimumloonPerUur }) =>
    arts!.urenPerDag === 'VAN_2_TOT_4' && minimumloonPerUur === undefined
      ? refuse(
          'ONVOLLEDIG',
          'Bij 2 tot 4 uur per dag telt of daarmee het minimumloon per uur wordt verdiend (Schattingsbesluit 1a lid 1 d).',
        )
      : undefined,
  uitkomst: (gegevens, context) =>
    arbeidsvermogenVan(criteriaVan(context, gegevens), context.belastbaarheid!.duurzaam),
  feit: (gegevens, context, uitkomst) =>
    fact('ArbeidsvermogenDetermined', {
      uitkomst,
      ...tegenArbeidsvermogen(criteriaVan(context, gegevens)),
      duurzaam: context.belastbaarheid!.duurzaam,
      taakOnderbouwing: gegevens.taakOnderbouwing,
      vaardighedenOnderbouwing: gegevens.vaardighedenOnderbouwing,
    }),
});
