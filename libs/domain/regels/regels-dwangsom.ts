import { rij, type Regel } from './regel';

const WET_DWANGSOM = '2009-10-01..2018-12-31';
const VANAF_2019 = '2019-01-01..';
const SINDS_2009 = '2009-10-01..';

/** Dwangsom bij niet tijdig beslissen (Awb 4:17-4:20) and what the court gives (Awb 8:55d). */
/* prettier-ignore */
export const REGELS_DWANGSOM: readonly Regel[] = [
  rij('dwangsom.dag', [20, 30, 40], 'euro', WET_DWANGSOM, 'INGEBREKESTELLING', 'Awb 4:17 lid 2', 'ZEKER', 'Per dag, over drie opeenvolgende tijdvakken.'),
  rij('dwangsom.dag', [23, 35, 45], 'euro', VANAF_2019, 'INGEBREKESTELLING', 'Awb 4:17 lid 2', 'ZEKER', 'Per dag, over drie opeenvolgende tijdvakken. Eerst bij Stcrt. 2018, 65542; sindsdien in de wet zelf.'),
  rij('dwangsom.maximum', 1260, 'euro', WET_DWANGSOM, 'INGEBREKESTELLING', 'Awb 4:17 lid 2', 'ZEKER'),
  rij('dwangsom.maximum', 1442, 'euro', VANAF_2019, 'INGEBREKESTELLING', 'Awb 4:17 lid 2', 'ZEKER'),
  rij('dwangsom.tijdvak', 14, 'dagen', SINDS_2009, 'INGEBREKESTELLING', 'Awb 4:17 lid 2', 'ZEKER'),
  rij('dwangsom.dagen', 42, 'dagen', SINDS_2009, 'INGEBREKESTELLING', 'Awb 4:17 lid 1', 'ZEKER', 'De Algemene termijnenwet geldt niet voor deze dagen.'),
  rij('dwangsom.wachttijd', 2, 'weken', SINDS_2009, 'INGEBREKESTELLING', 'Awb 4:17 lid 3', 'WAARSCHIJNLIJK', 'De eerste dag is de 15e na de ingebrekestelling; of de Algemene termijnenwet de twee weken verlengt is onzeker.'),
  rij('dwangsom.wachttijd_atw', false, 'jaNee', SINDS_2009, 'INGEBREKESTELLING', 'Algemene termijnenwet 1 lid 1', 'ONZEKER', 'Of de Algemene termijnenwet de twee weken verlengt; alleen van de 42 dagen zegt de wet dat zij niet geldt.'),
  rij('dwangsom.beslissing', 2, 'weken', SINDS_2009, 'BESLUIT', 'Awb 4:18', 'ZEKER', 'Na de laatste dag waarover de dwangsom verschuldigd is.'),
  rij('dwangsom.betaling', 6, 'weken', SINDS_2009, 'BESLUIT', 'Awb 4:87 lid 1', 'ZEKER', 'Na de dag waarop de dwangsom is vastgesteld en bekendgemaakt.'),
  rij('dwangsom.terugvordering', 5, 'jaren', SINDS_2009, 'BESLUIT', 'Awb 4:20', 'ZEKER'),
  rij('dwangsom.wia_afgeschaft', false, 'jaNee', SINDS_2009, 'INGEBREKESTELLING', 'Kamerbrief 19-12-2025 (26448, nr. 862)', 'WAARSCHIJNLIJK', 'Alleen een voornemen; geen wet gevonden.'),
  rij('rechter.dwangsom_dag', 100, 'euro', VANAF_2019, 'UITSPRAAK', 'Awb 8:55d lid 2; landelijk beleid rechtbanken', 'ZEKER', 'Ongeveer sinds 2019.'),
  rij('rechter.dwangsom_maximum', 15_000, 'euro', VANAF_2019, 'UITSPRAAK', 'Awb 8:55d lid 2; landelijk beleid rechtbanken', 'ZEKER', 'Ongeveer sinds 2019.'),
  rij('rechter.beslistermijn', 2, 'weken', SINDS_2009, 'UITSPRAAK', 'Awb 8:55d lid 1', 'ZEKER', 'In bijzondere gevallen langer (lid 3).'),
];
