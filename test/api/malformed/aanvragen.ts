import { aanvraag } from '../centre';
import type { Malformed } from './request';

const AANVRAAG = '/v1/aanvragen';
const json = (what: string, change: object, veld: string, secret?: string): Malformed => ({
  what,
  status: 400,
  url: AANVRAAG,
  json: { ...aanvraag(), ...change },
  veld,
  secret,
});
const client = (what: string, change: object, field: string, secret?: string): Malformed => {
  const base = aanvraag();
  return json(what, { client: { ...base.client, ...change } }, `client.${field}`, secret);
};
const whole = JSON.stringify(aanvraag());
const without = (field: string) =>
  Object.fromEntries(Object.entries(aanvraag()).filter(([name]) => name !== field));

/** Aanvragen with one thing wrong. */
// prettier-ignore
export const AANVRAGEN: Malformed[] = [
  json('an unknown field', { rollen: ['VERZEKERINGSARTS'] }, 'rollen'),
  json('versie', { versie: 7 }, 'versie'),
  json('status', { status: 'AFGESLOTEN' }, 'status'),
  json('uiterlijkeBeslisdatum', { uiterlijkeBeslisdatum: '2030-01-01' }, 'uiterlijkeBeslisdatum'),
  json('an unknown soort', { soort: 'ONZIN' }, 'soort', 'ONZIN'),
  json('soort as a list', { soort: ['WIA_CLAIM'] }, 'soort'),
  json('soort of the prototype', { soort: 'toString' }, 'soort'),
  json('soort in lower case', { soort: 'wia_claim' }, 'soort'),
  json('vangnet as text', { vangnet: 'true' }, 'vangnet'),
  json('vangnet as 1', { vangnet: 1 }, 'vangnet'),
  json('vangnet as null', { vangnet: null }, 'vangnet'),
  json('an unknown aanvrager', { aanvrager: 'BUURMAN' }, 'aanvrager'),
  json('30 February', { ontvangstDatum: '2026-02-30' }, 'ontvangstDatum'),
  json('29 February of a common year', { ontvangstDatum: '2025-02-29' }, 'ontvangstDatum'),
  json('a date-time', { ontvangstDatum: '2026-03-02T00:00:00Z' }, 'ontvangstDatum'),
  json('a local date-time in the DST gap', { ontvangstDatum: '2026-03-29T02:30:00' }, 'ontvangstDatum'),
  json('only a year', { ontvangstDatum: '2026' }, 'ontvangstDatum'),
  json('a week date', { ontvangstDatum: '2026-W10-1' }, 'ontvangstDatum'),
  json('a Dutch date', { ontvangstDatum: '02-03-2026' }, 'ontvangstDatum'),
  json('the year 0000', { ontvangstDatum: '0000-01-01' }, 'ontvangstDatum'),
  json('the year 0001', { ontvangstDatum: '0001-01-01' }, 'ontvangstDatum'),
  json('the year 9999', { ontvangstDatum: '9999-12-31' }, 'ontvangstDatum'),
  json('the year +020260', { ontvangstDatum: '+020260-01-01' }, 'ontvangstDatum'),
  json('infinity', { ontvangstDatum: 'infinity' }, 'ontvangstDatum'),
  json('today in words', { ontvangstDatum: 'today' }, 'ontvangstDatum'),
  json('a number for a date', { ontvangstDatum: 20260302 }, 'ontvangstDatum'),
  json('received tomorrow', { ontvangstDatum: '2026-06-02' }, 'ontvangstDatum'),
  json('received before the law', { ontvangstDatum: '1999-01-01' }, 'ontvangstDatum'),
  json('a sick day after receipt', { eersteZiektedagDatum: '2026-05-01' }, 'eersteZiektedagDatum'),
  json('an empty sick day', { eersteZiektedagDatum: '' }, 'eersteZiektedagDatum'),
  json('client as text', { client: 'Jansen' }, 'client'),
  json('client as list', { client: [] }, 'client'),
  json('client null', { client: null }, 'client'),
  json('an employer as text', { werkgever: 'Bakkerij' }, 'werkgever'),
  json('an employer without a name', { werkgever: {} }, 'werkgever.naam'),
  client('a BSN failing the elfproef', { bsn: '123456789' }, 'bsn', '123456789'),
  client('a BSN of zeros', { bsn: '000000000' }, 'bsn'),
  client('a BSN of 8 digits', { bsn: '12345678' }, 'bsn', '12345678'),
  client('a BSN with letters', { bsn: '12345678a' }, 'bsn', '12345678a'),
  client('a BSN with dots', { bsn: '999.990.019' }, 'bsn'),
  client('a BSN as a number', { bsn: 999990019 }, 'bsn', '999990019'),
  client('a BSN with Arabic digits', { bsn: '٩٩٩٩٩٠٠١٩' }, 'bsn'),
  client('an empty name', { naam: '' }, 'naam'),
  client('a name of spaces', { naam: '   ' }, 'naam'),
  client('a name of 10,000 characters', { naam: 'x'.repeat(10_000) }, 'naam'),
  client('a name as an operator', { naam: { $gt: '' } }, 'naam'),
  client('a name with NUL', { naam: 'a\u0000b' }, 'naam'),
  client('a name with a line end', { naam: 'a\r\nSet-Cookie: x' }, 'naam', 'Set-Cookie'),
  client('a name turned around', { naam: 'a\u202eb' }, 'naam'),
  client('a postcode of letters', { postcode: 'ABCD 12' }, 'postcode'),
  client('a postcode with 5 digits', { postcode: '64110 CR' }, 'postcode'),
  client('born after receipt', { geboorteDatum: '2026-04-01' }, 'geboorteDatum'),
  client('born in 1850', { geboorteDatum: '1850-01-01' }, 'geboorteDatum'),
  client('a field too many', { rol: 'x' }, 'rol'),
  { what: 'a lone surrogate', status: 400, url: AANVRAAG, raw: whole.replace("A. van 't Hof", '\\ud800'), veld: 'client.naam' },
  { what: 'no client', status: 400, url: AANVRAAG, json: without('client'), veld: 'client' },
  { what: 'no soort', status: 400, url: AANVRAAG, json: without('soort'), veld: 'soort' },
  { what: 'nothing at all', status: 400, url: AANVRAAG, json: {}, veld: 'client' },
  { what: 'a key with a space', status: 400, url: AANVRAAG, json: aanvraag(), headers: { 'idempotency-key': 'a b' }, veld: 'Idempotency-Key' },
  { what: 'a key of 101', status: 400, url: AANVRAAG, json: aanvraag(), headers: { 'idempotency-key': 'x'.repeat(101) }, veld: 'Idempotency-Key' },
];
