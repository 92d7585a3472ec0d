import { rij, type Regel } from './regel';

const ALTIJD = '1900-01-01..';
const AFSPRAAK = 'Werkafspraak';

/** What the agenda of an MDO goes by: agreements of the house, not law. */
/* prettier-ignore */
export const REGELS_MDO: readonly Regel[] = [
  rij('mdo.lang_niet_besproken', 30, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zonder bespreking is een cliënt dan niet meer in beeld.'),
  rij('mdo.termijn_in_gevaar', 10, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zoveel werkdagen voor het einde van de termijn komt een cliënt op de agenda.'),
  rij('mdo.agenda', 20, 'aantal', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zoveel cliënten, en wie gevraagd of doorgeschoven is altijd.'),
];
