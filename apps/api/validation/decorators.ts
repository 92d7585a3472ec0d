import { Transform } from 'class-transformer';
import { isBsn } from '../../../libs/domain/bsn';
import { scopeOf } from '../../../libs/domain/kpi/scope';
import { isDatum } from '../../../libs/domain/termijnen/datum';
import { hasForbiddenText } from '../body/strict-json';
import { buildMessage, ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';

const rule = (
  name: string,
  holds: (value: unknown) => boolean,
  sentence: string,
  options?: ValidationOptions,
) =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: buildMessage(() => sentence) } }, options);

/** A full calendar date; @IsDateString() accepts 2026-02-30 (class-validator #1601). */
export const IsDatum = () => rule('isDatum', isDatum, 'moet een bestaande datum zijn, zoals 2026-01-31');

/** Nine digits that pass the elfproef. The message names no digit of it. */
export const IsBsn = () => rule('isBsn', isBsn, 'is geen geldig burgerservicenummer');

/** Text of `min` to `max` code points, so an emoji counts as one, with something to read in it. */
export const IsTekst = (max: number, min = 1) =>
  rule(
    'isTekst',
    (value) => isReadable(value) && lengthOf(value) >= min && lengthOf(value) <= max,
    `moet tekst zijn van ${min} t/m ${max} tekens`,
  );

/** A name as people have them, in composed form (NFC), on one line. */
export const IsNaam = () =>
  rule(
    'isNaam',
    (value) => isReadable(value) && lengthOf(value) <= 200 && !/[\t\r\n]/.test(value),
    'moet een naam zijn van 1 t/m 200 tekens op één regel',
  );

export const Genormaliseerd = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').trim() : value,
  );

export const IsEen = (values: readonly string[], options?: ValidationOptions) =>
  rule(
    'isEen',
    (value) => typeof value === 'string' && values.includes(value),
    `moet een van deze waarden zijn: ${values.join(', ')}`,
    options,
  );

/** A page size in a query string. */
export const IsLimiet = () =>
  rule(
    'isLimiet',
    (value) => typeof value === 'string' && /^[0-9]{1,3}$/.test(value) && +value >= 1 && +value <= 200,
    'moet een getal van 1 t/m 200 zijn',
  );

/** How many days ahead, in a query string. */
export const IsDagen = () =>
  rule(
    'isDagen',
    (value) => typeof value === 'string' && /^[0-9]{1,3}$/.test(value) && +value >= 1 && +value <= 365,
    'moet een getal van 1 t/m 365 zijn',
  );

export const IsId = (options?: ValidationOptions) =>
  rule(
    'isId',
    (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(value),
    'moet een id zijn',
    options,
  );

/** A query string is not checked as JSON is, so the same characters are refused here. */
const isReadable = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !hasForbiddenText(value);

const lengthOf = (text: string) => (text.length > 100_000 ? Infinity : [...text].length);

export const IsActie = () =>
  rule(
    'isActie',
    (value) => typeof value === 'string' && /^[a-zA-Z]{1,60}$/.test(value),
    'moet de naam van een actie zijn',
  );

/** An opaque place in a list, as `_links.next` gave it. */
export const IsCursor = () =>
  rule(
    'isCursor',
    (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,400}$/.test(value),
    'moet een cursor uit _links.next zijn',
  );

export const IsPostcode = () =>
  rule(
    'isPostcode',
    (value) => typeof value === 'string' && /^[1-9][0-9]{3} ?[A-Z]{2}$/.test(value),
    'moet een postcode zijn, zoals 6411 CR',
  );

/** May be left out. Unlike @IsOptional(), null is not the same as leaving out. */
export const Optioneel = () => ValidateIf((_object, value) => value !== undefined);

const TIJDSTIP =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-5][0-9])$/;

/** An instant with its offset: without one, an hour in October exists twice. */
export const IsTijdstip = () =>
  rule(
    'isTijdstip',
    (value) => typeof value === 'string' && TIJDSTIP.test(value) && isDatum(value.slice(0, 10)),
    'moet een tijdstip met tijdzone zijn, zoals 2026-06-01T09:00:00Z',
  );

/** A time of day as the clock on the wall says it. */
export const TIJD = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
export const IsTijd = () =>
  rule('isTijd', (value) => typeof value === 'string' && TIJD.test(value), 'moet een tijd zijn, zoals 09:30');

/** Of whom a figure is asked. */
export const IsScope = () =>
  rule(
    'isScope',
    (value) => typeof value === 'string' && scopeOf(value) !== undefined,
    'moet team:ID, kantoor:ID, district:ID of landelijk zijn',
  );
