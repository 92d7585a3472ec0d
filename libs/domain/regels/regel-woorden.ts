import { SOORTEN } from '../aanvraag';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import type { BepalendeDatum, Eenheid, Regel } from './regel';
import type { Regelboek } from './regelboek';
import { NAMEN } from './regel-namen';
import { rowOf, type Wijziging } from './wijzig-regelboek';

const SOORT_WOORDEN: Readonly<Partial<Record<TermijnSoort, string>>> = {
  WIA_NA_LOONSANCTIE: 'WIA na loonsanctie',
  LOONSANCTIE_BEKORTING: 'bekorting van een loonsanctie',
  WAJONG: 'Wajong',
};

/** What a rule is about, as a heading on the screen, and what it is called there. */
export function noemRegel({
  sleutel,
  soort,
  kennisgeving,
}: Pick<Regel, 'sleutel' | 'soort' | 'kennisgeving'>): { onderwerp: string; naam: string } {
  if (soort !== undefined) {
    const what = SOORT_WOORDEN[soort] ?? (SOORTEN as Record<string, string>)[soort] ?? soort;
    return {
      onderwerp: 'Beslistermijnen',
      naam: `${kennisgeving === undefined ? 'Aangekondigde termijn' : 'Beslistermijn'} ${what}`,
    };
  }
  const [onderwerp, naam] = NAMEN[sleutel] ?? ['Overig', sleutel];
  return { onderwerp, naam };
}

const EENHEID_WOORDEN: Readonly<Record<Eenheid, (waarde: string) => string>> = {
  dagen: (n) => (n === '1' ? '1 dag' : `${n} dagen`),
  werkdagen: (n) => (n === '1' ? '1 werkdag' : `${n} werkdagen`),
  weken: (n) => (n === '1' ? '1 week' : `${n} weken`),
  maanden: (n) => (n === '1' ? '1 maand' : `${n} maanden`),
  jaren: (n) => `${n} jaar`,
  weeknummer: (n) => `week ${n}`,
  uren: (n) => `${n} uur`,
  minuten: (n) => (n === '1' ? '1 minuut' : `${n} minuten`),
  procent: (n) => `${n}%`,
  euro: (n) => `€ ${n}`,
  aantal: (n) => n,
  jaNee: (n) => n,
};

/** "16 weken", "€ 23, 35 en 45", "ja". */
export function waardeInWoorden({ waarde, eenheid }: Pick<Regel, 'waarde' | 'eenheid'>): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  const numbers = (typeof waarde === 'object' ? waarde : [waarde]).map((n) => n.toLocaleString('nl-NL'));
  const last = numbers.at(-1)!;
  const list = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} en ${last}` : last;
  return EENHEID_WOORDEN[eenheid](list);
}

/** Which day decides whether a row is the one in force. */
export const BEPAALD_DOOR: Readonly<Record<BepalendeDatum, string>> = {
  ONTVANGST: 'ontvangst van de aanvraag',
  MELDING: 'dag van de melding',
  BEVINDING: 'dag van de bevinding',
  BESLUIT: 'dag van het besluit',
  BEKENDMAKING: 'dag van de bekendmaking',
  EINDE_BEZWAARTERMIJN: 'einde van de bezwaartermijn',
  EERSTE_ZIEKTEDAG: 'eerste ziektedag',
  EINDE_WACHTTIJD: 'einde van de wachttijd',
  AOW_LEEFTIJD: 'jaar waarin de leeftijd wordt bereikt',
  DATUM_IN_GEDING: 'datum in geding',
  RECHT_DATUM: 'eerste dag van het recht',
  INGEBREKESTELLING: 'ontvangst van de ingebrekestelling',
  UITSPRAAK: 'dag van de uitspraak',
  EINDE_TERMIJN: 'laatste dag van de termijn',
  DAG: 'de dag zelf',
};

/** One sentence per change, for who decides on it and for the record. */
export function wijzigingInWoorden(boek: Regelboek, wijziging: Wijziging, vandaag: Datum): string {
  const regel = wijziging.actie === 'VOEG_TOE' ? wijziging.regel : rowOf(boek, wijziging)!;
  const what = `${noemRegel(regel).naam} (${waardeInWoorden(regel)}, ${regel.artikel})`;
  if (wijziging.actie === 'VOEG_TOE') {
    const until = regel.tot === null ? '' : ` tot en met ${formatDatum(regel.tot)}`;
    return `${what} geldt vanaf ${formatDatum(regel.van)}${until}${terugwerkend(regel.van, vandaag)}`;
  }
  const { tot } = wijziging;
  return tot < regel.van
    ? `${what} treedt niet in werking op ${formatDatum(regel.van)}`
    : `${what} geldt tot en met ${formatDatum(tot)}${terugwerkend(addDays(tot, 1), vandaag)}`;
}

const terugwerkend = (from: Datum, vandaag: Datum): string =>
  from < vandaag ? ', met terugwerkende kracht' : '';
