import type { Termijn } from '../api/shapes';

export interface TermijnLook {
  tone: 'late' | 'warn' | 'ok' | 'hold' | 'plain';
  icon: string;
}

const SOON = 5;

/** Icon and tone beside the word, never instead of it. */
export function lookOf(
  termijn: Pick<Termijn, 'status' | 'dagenTeLaat' | 'werkdagenOver'> & { zin?: string },
): TermijnLook {
  if (termijn.status === 'GEEN' || ZONDER.test(termijn.zin ?? '')) return { tone: 'plain', icon: '–' };
  if (termijn.status === 'OPGESCHORT') return { tone: 'hold', icon: '‖' };
  if (termijn.status === 'VERSTREKEN' || (termijn.status === 'LOOPT' && (termijn.dagenTeLaat ?? 0) > 0)) {
    return { tone: 'late', icon: '●' };
  }
  if (termijn.status === 'VOLDAAN') return { tone: 'plain', icon: '✓' };
  if (termijn.status === 'VERVALLEN') return { tone: 'plain', icon: '–' };
  if (termijn.werkdagenOver !== null && termijn.werkdagenOver <= SOON) return { tone: 'warn', icon: '▲' };
  return { tone: 'ok', icon: '○' };
}

/** A dossier without a beslistermijn says so, and after the colon why. */
const ZONDER = /^Geen beslistermijn: /;

/** The sentence of the server in two parts: "nog 6 werkdagen" in the badge, the date and article beside it. */
export function splitZin(zin: string): [head: string, rest: string] {
  if (ZONDER.test(zin)) return ['geen beslistermijn', zin.replace(ZONDER, '')];
  const comma = zin.indexOf(', ');
  return comma < 0 ? [zin, ''] : [zin.slice(0, comma), zin.slice(comma + 2)];
}
