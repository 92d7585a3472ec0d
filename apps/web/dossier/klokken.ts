import type { TermijnRegel } from '../api/shapes';

export const isBeslistermijn = (termijn: TermijnRegel): boolean => termijn.soort === 'BESLISTERMIJN';

const ENDED = ['VOLDAAN', 'VERVALLEN'];

/** Every clock of the dossier but the beslistermijn, by date: first what still runs, then what has ended. */
export function otherKlokken(termijnen: TermijnRegel[]): { running: TermijnRegel[]; ended: TermijnRegel[] } {
  const others = termijnen
    .filter((termijn) => !isBeslistermijn(termijn))
    .sort((a, b) => ((a.uiterlijkeBeslisdatum ?? '') < (b.uiterlijkeBeslisdatum ?? '') ? -1 : 1));
  return {
    running: others.filter(({ status }) => !ENDED.includes(status)),
    ended: others.filter(({ status }) => ENDED.includes(status)),
  };
}
