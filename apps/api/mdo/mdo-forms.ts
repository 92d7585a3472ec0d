import type { Fout } from '../../../libs/domain/aanvraag';
import {
  datumVeld,
  form,
  tekstVeld,
  type FieldSchema,
  type GegevensSchema,
} from '../../../libs/domain/acts/schema';
import type { MdoActie } from '../../../libs/domain/mdo/sessie';
import { TIJD } from '../validation/decorators';
import { checkGegevens } from '../validation/gegevens';

const dossierId: FieldSchema = {
  type: 'string',
  title: 'Dossier',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
};
const aanvang: FieldSchema = {
  type: 'string',
  title: 'Aanvang',
  pattern: TIJD.source,
};
const wie = form({}, { medewerkerId: tekstVeld('Wie', undefined, 64) });

const FORMS: Readonly<Record<MdoActie, GegevensSchema>> = {
  open: form({}),
  sluit: form({}),
  meldAanwezig: wie,
  meldAfwezig: wie,
  bespreek: form({ dossierId }),
  parkeer: form({ dossierId }),
  volgendeKeer: form({ dossierId, reden: tekstVeld('Waarom', 'lang', 500) }),
  voegToe: form({ dossierId, vraag: tekstVeld('Wat is de vraag', 'lang', 500) }),
  verzet: form({ datum: datumVeld('Naar welke dag'), reden: tekstVeld('Waarom', 'lang', 500) }, { aanvang }),
  zegAf: form({ reden: tekstVeld('Waarom', 'lang', 500) }),
  besluit: form({ dossierId }),
};

const MEESTE_ACTIES = 3;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an act of a session asks; the parts of a besluit are held against the forms of their own acts by the decision. */
export function checkMdoGegevens(actie: MdoActie, gegevens: Record<string, unknown>): Fout[] {
  if (actie !== 'besluit') return checkGegevens(FORMS[actie], gegevens);
  const { bespreking = {}, acties = [], ...rest } = gegevens;
  return [
    ...checkGegevens(FORMS.besluit, rest),
    ...(isObject(bespreking) ? eigen(bespreking) : [fout('gegevens.bespreking', 'moet een object zijn')]),
    ...checkActies(acties),
  ];
}

/** Who was present is said by the session, not by the request. */
const eigen = (bespreking: Record<string, unknown>): Fout[] =>
  ['sessieId', 'aanwezig']
    .filter((naam) => Object.hasOwn(bespreking, naam))
    .map((naam) => fout(`gegevens.bespreking.${naam}`, 'is een onbekend veld'));

function checkActies(acties: unknown): Fout[] {
  if (!Array.isArray(acties)) return [fout('gegevens.acties', 'moet een lijst zijn')];
  if (acties.length > MEESTE_ACTIES)
    return [fout('gegevens.acties', `mag ten hoogste ${MEESTE_ACTIES} regels hebben`)];
  return acties.flatMap((deel: unknown, index) => {
    const veld = `gegevens.acties.${index}`;
    if (!isObject(deel)) return [fout(veld, 'moet een object zijn')];
    return [
      ...(typeof deel.actie === 'string' ? [] : [fout(`${veld}.actie`, 'moet de naam van een actie zijn')]),
      ...(isObject(deel.gegevens) ? [] : [fout(`${veld}.gegevens`, 'moet een object zijn')]),
    ];
  });
}

const fout = (veld: string, melding: string): Fout => ({ veld, melding });
