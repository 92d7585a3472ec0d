import type { ValidationError } from '@nestjs/common';
import type { Fout } from '../../../libs/domain/aanvraag';

const MAX_FOUTEN = 50;

// What class-validator says in English, per rule. Rules with a number in them bring their own sentence.
const MELDINGEN: Readonly<Record<string, string>> = {
  whitelistValidation: 'is een onbekend veld',
  unknownValue: 'heeft een onbekende vorm',
  isString: 'moet tekst zijn',
  isBoolean: 'moet true of false zijn',
  isObject: 'moet een object zijn',
  isNotEmpty: 'is verplicht',
  isDefined: 'is verplicht',
  nestedValidation: 'moet een object zijn',
};

/** The errors of class-validator as `fouten`, each with the path of its field; the value is never repeated. */
export function foutenOf(errors: ValidationError[], path = ''): Fout[] {
  return errors
    .flatMap((error) => {
      const veld = path + error.property.slice(0, 60);
      const [rule] = Object.keys(error.constraints ?? {});
      const own = rule ? [{ veld, melding: MELDINGEN[rule] ?? error.constraints![rule] }] : [];
      return [...own, ...foutenOf(error.children ?? [], `${veld}.`)];
    })
    .slice(0, MAX_FOUTEN);
}
