import type { FactType } from '../facts';
import type { Functionaris } from './functionaris';
import { volgordeIn } from './oordeel';
import { ONDERDELEN, type Onderdeel } from './vragenlijst';

/** By which facts a functionaris makes their part of an onderdeel; without one of these their last fact stands for it. */
const BEPALEND: Readonly<Record<Onderdeel, Partial<Record<Functionaris, readonly FactType[]>>>> = {
  ZW: {
    RE_INTEGRATIEBEGELEIDER: ['PlanVanAanpakMade'],
    VERZEKERINGSARTS: ['ProbleemanalyseMade'],
    ARBEIDSDESKUNDIGE: ['PlanVanAanpakMade'],
  },
  EZWB: {
    RE_INTEGRATIEBEGELEIDER: ['RechtDetermined'],
    VERZEKERINGSARTS: ['BelastbaarheidDetermined'],
    ARBEIDSDESKUNDIGE: ['ArbeidsongeschiktheidDetermined'],
  },
  WIA: {
    PROCESBEGELEIDER: ['RechtDetermined'],
    VERZEKERINGSARTS: ['BelastbaarheidDetermined'],
    ARBEIDSDESKUNDIGE: ['ArbeidsongeschiktheidDetermined'],
  },
};

export interface StapVraag {
  onderdeel: Onderdeel;
  functionaris: Functionaris;
  feiten: readonly FactType[];
}

/** Everything that can be judged, with the facts that say where and when it was done. */
export const STAP_VRAGEN: readonly StapVraag[] = (Object.keys(ONDERDELEN) as Onderdeel[]).flatMap(
  (onderdeel) =>
    volgordeIn(onderdeel).map((functionaris) => ({
      onderdeel,
      functionaris,
      feiten: BEPALEND[onderdeel][functionaris] ?? [],
    })),
);

/** Which outcomes belong to a stratum: a decision was made, or for the Ziektewet the begeleiding ended. */
export const UITKOMSTEN_VAN: Readonly<Record<Onderdeel, readonly string[]>> = {
  ZW: ['HERSTELD', 'WACHTTIJD_VOLBRACHT', 'GEEINDIGD_EZWB', 'GEEINDIGD_AOW'],
  EZWB: ['VOORTZETTEN_GBM', 'VOORTZETTEN_LE65', 'BEEINDIGEN_GT65'],
  WIA: ['GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER', 'WGA_35_80', 'WGA_80_100', 'IVA'],
};
