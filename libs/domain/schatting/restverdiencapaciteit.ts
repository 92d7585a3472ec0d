import type { Regelboek } from '../regels/regelboek';
import { breuk, deel, EEN, kleinste, maal, NUL, vergelijk, type Breuk } from './breuk';
import { isUrenbeperkt, kiesFuncties, middelste, type AfgewezenFunctie } from './functies';
import { euro, getal, uren } from './notatie';
import type { SchattingStap } from './onderbouwing';
import type { SchattingVraag } from './vraag';

/** What the percentage rests on. */
export type Basis =
  | 'GEEN_BENUTBARE_MOGELIJKHEDEN'
  | 'MAATGEVENDE_ARBEID'
  | 'ZESTIG_PLUS'
  | 'FEITELIJKE_VERDIENSTEN'
  | 'FUNCTIES'
  | 'ARBEIDSKUNDIG_VOLLEDIG';

/** Euros per maatman hour that he can still earn, with what they rest on. */
export interface Verdiensten {
  readonly perUur: Breuk;
  readonly basis: Basis;
  readonly stappen: readonly SchattingStap[];
  readonly gebruikteFuncties: readonly string[];
  readonly afgewezenFuncties: readonly AfgewezenFunctie[];
}

/** What he could earn in functies: the middle one, capped where art. 10 lid 3 says so, times the reductiefactor. */
export function theoretisch(vraag: SchattingVraag, boek: Regelboek): Verdiensten {
  const { gebruikt, afgewezen, stappen } = kiesFuncties(vraag, boek);
  if (gebruikt === null) {
    return {
      perUur: NUL,
      basis: 'ARBEIDSKUNDIG_VOLLEDIG',
      stappen,
      gebruikteFuncties: [],
      afgewezenFuncties: afgewezen,
    };
  }
  const maatmanLoon = breuk(vraag.maatman.uurloon);
  const maatmanUren = breuk(vraag.maatman.uren);
  const belastbaar = vraag.urenBelastbaar === undefined ? null : breuk(vraag.urenBelastbaar);
  const limited = isUrenbeperkt(belastbaar, maatmanUren);
  const loon = breuk(middelste(gebruikt).uurloon);
  const capped = limited ? kleinste(loon, maatmanLoon) : loon;
  const factor = limited ? deel(belastbaar!, maatmanUren) : EEN;
  const perUur = maal(capped, factor);
  return {
    perUur,
    basis: 'FUNCTIES',
    stappen: [
      ...stappen,
      ...(vergelijk(capped, loon) < 0 ? [explainCap(loon, maatmanLoon)] : []),
      explainFactor(belastbaar, maatmanUren, factor),
      {
        stap: 'Restverdiencapaciteit per uur',
        waarde: euro(perUur),
        grondslag: 'Schattingsbesluit 10',
        gevolg: limited ? `${euro(capped)} maal de reductiefactor` : 'loon van de middelste functie',
      },
    ],
    gebruikteFuncties: gebruikt.map(({ sbcCode }) => sbcCode),
    afgewezenFuncties: afgewezen,
  };
}

/** What he actually earns per maatman hour; null when no earnings are given. Never capped (art. 10 lid 3). */
export function feitelijk(vraag: SchattingVraag, grondslag: string): Verdiensten | null {
  const { feitelijkUurloon, feitelijkeUren } = vraag;
  if (feitelijkUurloon === undefined) return null;
  const loon = breuk(feitelijkUurloon);
  const maatmanUren = breuk(vraag.maatman.uren);
  const spread = feitelijkeUren !== undefined;
  const factor = spread ? kleinste(EEN, deel(breuk(feitelijkeUren), maatmanUren)) : EEN;
  const perUur = maal(loon, factor);
  const gevolg = spread
    ? `${euro(loon)} over ${uren(breuk(feitelijkeUren))} van ${uren(maatmanUren)} uren`
    : 'verdiensten per uur van de maatman';
  return {
    perUur,
    basis: 'FEITELIJKE_VERDIENSTEN',
    stappen: [{ stap: 'Feitelijke verdiensten', waarde: `${euro(perUur)} per uur`, grondslag, gevolg }],
    gebruikteFuncties: [],
    afgewezenFuncties: [],
  };
}

function explainCap(loon: Breuk, maatmanLoon: Breuk): SchattingStap {
  return {
    stap: 'Maximering op het maatmanloon',
    waarde: `${euro(loon)} wordt ${euro(maatmanLoon)}`,
    grondslag: 'Schattingsbesluit 10 lid 3 en 4',
    gevolg: 'de cliënt kan minder uren werken dan de maatman; het loon telt tot het maatmanloon',
  };
}

function explainFactor(belastbaar: Breuk | null, maatmanUren: Breuk, factor: Breuk): SchattingStap {
  const hours =
    belastbaar === null ? 'geen urenbeperking' : `${uren(belastbaar)} van ${uren(maatmanUren)} uren`;
  const reduced = vergelijk(factor, EEN) < 0;
  return {
    stap: 'Reductiefactor',
    waarde: reduced ? `${hours} = ${getal(factor, 6)}` : hours,
    grondslag: 'Schattingsbesluit 10 lid 1 onder a',
    gevolg: reduced ? 'het loon telt naar de uren die de cliënt kan werken' : 'geen vermindering',
  };
}
