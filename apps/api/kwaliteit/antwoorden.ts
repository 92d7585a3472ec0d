import type { Fout } from '../../../libs/domain/aanvraag';
import { ANTWOORDEN, type Antwoorden } from '../../../libs/domain/kwaliteit/oordeel';
import { invalid } from '../problem';

const MEESTE = 50;
const LANGST = 2000;

/** The answers in a body, checked for their form; which questions there are, the questionnaire says. */
export function antwoordenIn(body: object): Antwoorden {
  const fouten: Fout[] = [];
  const entries = Object.entries(body as Record<string, unknown>);
  if (entries.length > MEESTE) throw invalid([{ veld: 'antwoorden', melding: 'zijn er te veel' }]);
  for (const [code, antwoord] of entries)
    fouten.push(...foutenIn(`antwoorden.${code.slice(0, 60)}`, antwoord));
  if (fouten.length > 0) throw invalid(fouten);
  return body as Antwoorden;
}

function* foutenIn(veld: string, waarde: unknown): Generator<Fout> {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
    return yield { veld, melding: 'moet een object zijn' };
  const { antwoord, toelichting, controle, ...rest } = waarde as Record<string, unknown>;
  for (const onbekend of Object.keys(rest))
    yield { veld: `${veld}.${onbekend.slice(0, 60)}`, melding: 'is een onbekend veld' };
  if (typeof antwoord !== 'string' || !Object.hasOwn(ANTWOORDEN, antwoord))
    yield {
      veld: `${veld}.antwoord`,
      melding: `moet een van deze waarden zijn: ${Object.keys(ANTWOORDEN).join(', ')}`,
    };
  if (toelichting !== undefined && !isTekst(toelichting))
    yield { veld: `${veld}.toelichting`, melding: `moet tekst zijn van 1 t/m ${LANGST} tekens` };
  if (controle !== undefined && (typeof controle !== 'string' || controle.length > 64))
    yield { veld: `${veld}.controle`, melding: 'past niet bij deze vraag' };
}

const isTekst = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && [...value].length <= LANGST;
