import { aanvraag } from '../centre';
import type { Malformed } from './request';

const raw = (what: string, text: string | Buffer, status: number, headers = {}): Malformed => ({
  what,
  status,
  url: '/v1/aanvragen',
  raw: text,
  headers,
});
const whole = JSON.stringify(aanvraag());

/** Bodies that are no JSON, or JSON that cannot be trusted. */
// prettier-ignore
export const BODIES: Malformed[] = [
  raw('no body', '', 400),
  raw('only spaces', '   ', 400),
  raw('broken JSON', '{"soort":', 400),
  raw('JSON with a comma too many', `${whole.slice(0, -1)},}`, 400),
  raw('two documents', `${whole}${whole}`, 400),
  raw('an array', `[${whole}]`, 400),
  raw('an empty array', '[]', 400),
  raw('null', 'null', 400),
  raw('a text', '"x"', 400),
  raw('a number', '5', 400),
  raw('true', 'true', 400),
  raw('NaN', '{"soort":NaN}', 400),
  raw('Infinity', '{"soort":Infinity}', 400),
  raw('1e999', whole.replace('true', '1e999'), 400),
  raw('a number beyond 2^53', whole.replace('true', '9007199254740993'), 400),
  raw('a duplicate key', whole.replace('{"soort"', '{"soort":"ZW","soort"'), 400),
  raw('the same key twice with one value', whole.replace('{"soort"', '{"soort":"WIA_CLAIM","soort"'), 400),
  raw('__proto__', whole.replace('{"soort"', '{"__proto__":{"x":1},"soort"'), 400),
  raw('constructor.prototype', whole.replace('{"soort"', '{"constructor":{"prototype":{"x":1}},"soort"'), 400),
  raw('an escaped __proto__', whole.replace('{"soort"', '{"\\u005f\\u005fproto__":1,"soort"'), 400),
  raw('invalid UTF-8', Buffer.concat([Buffer.from('{"soort":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]), 400),
  raw('UTF-16', Buffer.from(whole, 'utf16le'), 400),
  raw('a byte order mark', `\ufeff${whole}`, 400),
  raw('33 levels', `{"soort":${'['.repeat(33)}${']'.repeat(33)}}`, 400),
  raw('10,000 levels', `{"soort":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400),
  raw('100,000 open braces', '{"a":'.repeat(50_000), 400),
  raw('300 kB', `{"soort":"${'x'.repeat(300_000)}"}`, 413),
  raw('10 MB', `{"soort":"${'x'.repeat(10_000_000)}"}`, 413),
  raw('text/plain', whole, 415, { 'content-type': 'text/plain' }),
  raw('XML', '<aanvraag/>', 415, { 'content-type': 'application/xml' }),
  raw('a form', 'soort=WIA_CLAIM', 415, { 'content-type': 'application/x-www-form-urlencoded' }),
  raw('a form with __proto__', '__proto__[x]=1', 415, { 'content-type': 'application/x-www-form-urlencoded' }),
  raw('multipart', '--x--', 415, { 'content-type': 'multipart/form-data; boundary=x' }),
  raw('charset utf-7', whole, 415, { 'content-type': 'application/json; charset=utf-7' }),
  raw('charset latin-1', whole, 415, { 'content-type': 'application/json; charset=iso-8859-1' }),
  raw('gzip that is no gzip', whole, 415, { 'content-encoding': 'gzip' }),
  raw('no content type', whole, 415, { 'content-type': '' }),
  raw('a content type of nonsense', whole, 415, { 'content-type': ';;;' }),
];
