import { rij, type Regel } from './regel';

/** How long somebody may be away before their clients get another face: an agreement of the house, not law. */
/* prettier-ignore */
export const REGELS_MENSEN: readonly Regel[] = [
  rij('aanspreekpunt.afwezig', 28, 'dagen', '1900-01-01..', 'DAG', 'Werkafspraak', 'ZEKER', 'Zo lang afwezig: dan wordt een ander vast aanspreekpunt voorgesteld.'),
];
