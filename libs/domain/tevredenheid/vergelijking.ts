import { fisher } from '../statistiek/fisher';
import { welch } from '../statistiek/welch';
import type { Eenheid, Maat } from './antwoorden';

/** One maat of one group: sums, or a published value with perhaps the number of respondents. */
export interface Gemeten {
  aantal: number | null;
  waarde: number;
  sommen: { aantal: number; som: number; kwadraten: number } | null;
}

/** Higher or lower than chance explains, no such difference, remarkable but not to be tested, or nothing to say. */
export type Uitslag = 'HOGER' | 'LAGER' | 'GEEN_VERSCHIL' | 'OPVALLEND' | 'NIET_TE_ZEGGEN';

export interface Vergelijking {
  uitslag: Uitslag;
  /** Whether that is good; null where there is no difference, or neither end is good. */
  gunstig: boolean | null;
  p: number | null;
  /** The same in a sentence. */
  zin: string;
}

/** A difference that chance gives less often than once in twenty times (evaluation, figures 5.1-5.3). */
const GRENS = 0.05;

/** Without a test the evaluation names scores that differ by 0.3 or more (table 4.1, whose "groter dan 0,3" includes it). */
const OPVALLEND_VERSCHIL = 0.3;

/** A group beside the others. `ander` names these in the sentence, such as "de rest". */
export function vergelijk(maat: Maat, groep: Gemeten, rest: Gemeten, ander: string): Vergelijking {
  const verschil = groep.waarde - rest.waarde;
  const p = toets(maat.eenheid, groep, rest);
  if (p === undefined) return ongetoetst(maat, verschil, ander, groep, rest);
  const kans = `kans op toeval ${procent(p)}`;
  if (p >= GRENS)
    return {
      uitslag: 'GEEN_VERSCHIL',
      gunstig: null,
      p,
      zin: `Geen aantoonbaar verschil met ${ander} (${kans}).`,
    };
  const hoger = verschil > 0;
  return {
    uitslag: hoger ? 'HOGER' : 'LAGER',
    gunstig: maat.hogerIsBeter === null ? null : hoger === maat.hogerIsBeter,
    p,
    zin: `Aantoonbaar ${hoger ? 'hoger' : 'lager'} dan ${ander} (${kans}).`,
  };
}

/** The chance that groups which are alike differ as much; undefined where numbers or spread are missing. */
function toets(eenheid: Eenheid, a: Gemeten, b: Gemeten): number | undefined {
  if (eenheid !== 'PROCENT' || !isAandeel(a) || !isAandeel(b))
    return a.sommen && b.sommen ? welch(a.sommen, b.sommen)?.p : undefined;
  const aandeel = ({ aantal, waarde }: Gemeten) => ({
    teller: Math.round((waarde / 100) * aantal!),
    noemer: aantal!,
  });
  return fisher(aandeel(a), aandeel(b));
}

/** Every respondent counts for 0 or 100, and not for a mean of several statements. */
function isAandeel({ aantal, sommen }: Gemeten): boolean {
  if (!sommen) return aantal !== null && aantal > 0;
  return Math.abs(sommen.kwadraten - sommen.som * 100) < 1e-3;
}

function ongetoetst(
  { eenheid }: Maat,
  verschil: number,
  ander: string,
  groep: Gemeten,
  rest: Gemeten,
): Vergelijking {
  const zin =
    groep.sommen && rest.sommen
      ? 'Niet te zeggen of het toeval is: te weinig spreiding in de antwoorden.'
      : 'Niet te zeggen of het toeval is: de bron geeft geen spreiding.';
  // 5,4 and 5,7 differ by a little less than 0.3 in binary.
  if (eenheid !== 'SCORE' || Math.abs(verschil) < OPVALLEND_VERSCHIL - 1e-9)
    return { uitslag: 'NIET_TE_ZEGGEN', gunstig: null, p: null, zin };
  const kant = verschil > 0 ? 'hoger' : 'lager';
  return {
    uitslag: 'OPVALLEND',
    gunstig: verschil > 0,
    p: null,
    zin: `Ten minste 0,3 ${kant} dan ${ander}. ${zin}`,
  };
}

const procent = (p: number): string =>
  p < 0.001 ? 'minder dan 0,1%' : `${(p * 100).toFixed(1).replace('.', ',')}%`;
