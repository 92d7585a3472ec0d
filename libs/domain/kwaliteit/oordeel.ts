import type { Fout } from '../aanvraag';
import type { Functionaris } from './functionaris';
import type { Onderdeel, Vragenlijst } from './vragenlijst';

/**
 * ONJUIST: certainly wrong. NADER_TE_BEPALEN: founded too thinly to tell; whether the outcome was wrong shows only in
 * contact with the client (evaluation 6.4, 6.5).
 */
export const OORDELEN = {
  ADEQUAAT: 'Adequaat',
  ONJUIST: 'Onjuist',
  NADER_TE_BEPALEN: 'Nader te bepalen',
} as const;
export type Oordeel = keyof typeof OORDELEN;

export const ANTWOORDEN = { JA: 'Ja', NEE: 'Nee', NVT: 'Niet van toepassing' } as const;
export type Antwoord = keyof typeof ANTWOORDEN;

/** No check before the beschikking could have seen it. */
export const GEEN_CONTROLE = 'GEEN';

export interface Beantwoord {
  antwoord: Antwoord;
  toelichting?: string;
  /** Of a "no": which controle should have caught it, or GEEN. */
  controle?: string;
}
export type Antwoorden = Record<string, Beantwoord>;

/** Anything wrong with a questionnaire that is handed in; a draft may be as unfinished as it is. */
export function foutenInAntwoorden(lijst: Vragenlijst, antwoorden: Antwoorden, oordeel: Oordeel): Fout[] {
  const fouten = foutenInConcept(lijst, antwoorden);
  for (const { code, controles } of lijst.criteria) {
    const gegeven = antwoorden[code];
    const veld = `antwoorden.${code}`;
    if (!gegeven) fouten.push({ veld, melding: 'is nog niet beantwoord' });
    if (gegeven?.antwoord !== 'NEE') continue;
    if (!gegeven.toelichting)
      fouten.push({ veld: `${veld}.toelichting`, melding: 'zeg wat er niet goed is' });
    if (controles.length > 0 && !gegeven.controle)
      fouten.push({ veld: `${veld}.controle`, melding: 'kies welke controle dit had moeten zien, of geen' });
  }
  if (fouten.length > 0) return fouten;
  const bepalend = lijst.criteria.some((each) => each.bepalend && antwoorden[each.code]!.antwoord === 'NEE');
  if (bepalend && oordeel === 'ADEQUAAT')
    return [{ veld: 'oordeel', melding: 'kan niet adequaat zijn bij een "nee" op een bepalende vraag' }];
  if (!bepalend && oordeel !== 'ADEQUAAT')
    return [{ veld: 'oordeel', melding: 'vraagt ten minste één "nee" op een bepalende vraag' }];
  return [];
}

/** What is wrong even in a draft: an answer to what is not asked, or a controle that has nothing to do with it. */
export function foutenInConcept(lijst: Vragenlijst, antwoorden: Antwoorden): Fout[] {
  return Object.entries(antwoorden).flatMap(([code, { antwoord, controle }]): Fout[] => {
    const gevraagd = lijst.criteria.find((each) => each.code === code);
    if (!gevraagd) return [{ veld: `antwoorden.${code}`, melding: 'hoort niet bij deze vragenlijst' }];
    if (controle === undefined) return [];
    const mag = antwoord === 'NEE' && [...gevraagd.controles, GEEN_CONTROLE].includes(controle);
    return mag ? [] : [{ veld: `antwoorden.${code}.controle`, melding: 'past niet bij deze vraag' }];
  });
}

/** What answers lead to: an error of who determines the right is certain, one in founding a judgment leaves open what was right. */
export function voorstelVoor(
  functionaris: Functionaris,
  lijst: Vragenlijst,
  antwoorden: Antwoorden,
): Oordeel {
  const fout = lijst.criteria.some((each) => each.bepalend && antwoorden[each.code]?.antwoord === 'NEE');
  if (!fout) return 'ADEQUAAT';
  return onderbouwt(functionaris) && lijst.onderdeel !== 'ZW' ? 'NADER_TE_BEPALEN' : 'ONJUIST';
}

const onderbouwt = (functionaris: Functionaris): boolean =>
  ['VERZEKERINGSARTS', 'SMV', 'ARBEIDSDESKUNDIGE'].includes(functionaris);

export interface Integraal {
  oordeel: Oordeel;
  /** Whose error it is; more than one may be. */
  fouten: Functionaris[];
}

/**
 * The integral judgment that follows from those per functionaris: what is certain outweighs what is open. The national
 * team decides on it together and may judge otherwise, saying why.
 */
export function integraalVoorstel(
  oordelen: readonly { functionaris: Functionaris; oordeel: Oordeel }[],
): Integraal {
  for (const oordeel of ['ONJUIST', 'NADER_TE_BEPALEN'] as const) {
    const fouten = oordelen
      .filter((each) => each.oordeel === oordeel)
      .map(({ functionaris }) => functionaris);
    if (fouten.length > 0) return { oordeel, fouten };
  }
  return { oordeel: 'ADEQUAAT', fouten: [] };
}

/** Which functionarissen took part in an onderdeel, in the order of its box. */
export const volgordeIn = (onderdeel: Onderdeel): readonly Functionaris[] =>
  onderdeel === 'WIA'
    ? ['PROCESBEGELEIDER', 'VERZEKERINGSARTS', 'SMV', 'ARBEIDSDESKUNDIGE']
    : ['RE_INTEGRATIEBEGELEIDER', 'VERZEKERINGSARTS', 'SMV', 'ARBEIDSDESKUNDIGE'];
