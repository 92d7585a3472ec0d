import { rij, type Regel } from './regel';

const ALTIJD = '1900-01-01..';
const AFSPRAAK = 'Werkafspraak';

/** In what order work comes to the top: agreements of the house, not law. */
/* prettier-ignore */
export const REGELS_TAKEN: readonly Regel[] = [
  rij('taken.dwangsom', 42, 'dagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zoveel dagen eerder aan de beurt zolang er een dwangsom loopt of dreigt.'),
  rij('taken.haast', 28, 'dagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zoveel dagen eerder aan de beurt bij haast.'),
  rij('taken.continuiteit', 7, 'dagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zoveel dagen eerder aan de beurt voor wie de cliënt al kent.'),
  rij('taken.client_wacht', 26, 'weken', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zo lang na de aanvraag is een cliënt aan de beurt, ook als de termijn later eindigt.'),
  rij('taken.bodem', 6, 'weken', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Langer ligt geen taak zonder aan de beurt te komen.'),
  rij('taken.ongedaan', 10, 'minuten', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zo lang kan wie iets met een taak deed het ongedaan maken.'),
];
