import { aanvraag } from './centre';

export interface Malformed {
  what: string;
  status: number | number[];
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  raw?: string | Buffer;
  /** Sent as JSON. */
  json?: unknown;
  /** The field that the answer must name. */
  veld?: string;
  /** Text that must not come back. */
  secret?: string;
}

const AANVRAAG = '/v1/aanvragen';
const ACTIES = '/v1/dossiers/{dossier}/acties';
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
const raw = (what: string, text: string | Buffer, status: number, headers = {}, url = AANVRAAG): Malformed => ({ what, status, url, raw: text, headers });
const act = (what: string, body: unknown, veld?: string, headers = {}): Malformed => ({ what, status: 400, url: ACTIES, json: body, veld, headers });
const query = (what: string, search: string, veld?: string, url = '/v1/dossiers'): Malformed => ({ what, status: 400, method: 'GET', url: `${url}?${search}`, veld });
const whole = JSON.stringify(aanvraag());
const without = (...fields: string[]) => Object.fromEntries(Object.entries(aanvraag()).filter(([name]) => !fields.includes(name)));

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

const ifMatch = { 'if-match': '"1"' };
const schortOp = { actie: 'schortOp', gegevens: { grond: 'AWB_4_15_1A', vanafDatum: '2026-05-01', reden: 'Loonstroken' } };
const gegevens = (what: string, change: object, veld: string, secret?: string): Malformed => ({
  ...act(what, { actie: 'schortOp', gegevens: { ...schortOp.gegevens, ...change } }, `gegevens.${veld}`, ifMatch),
  secret,
});

export const ACTS: Malformed[] = [
  act('no actie', { gegevens: {} }, 'actie', ifMatch),
  act('no gegevens', { actie: 'schortOp' }, 'gegevens', ifMatch),
  act('gegevens as text', { actie: 'schortOp', gegevens: 'x' }, 'gegevens', ifMatch),
  act('gegevens as a list', { actie: 'schortOp', gegevens: [] }, 'gegevens', ifMatch),
  act('an unknown actie', { actie: 'verzin', gegevens: {} }, 'actie', ifMatch),
  act('an actie of the prototype', { actie: 'toString', gegevens: {} }, 'actie', ifMatch),
  act('an actie of 10,000', { actie: 'a'.repeat(10_000), gegevens: {} }, 'actie', ifMatch),
  act('an actie with SQL', { actie: "x'; drop table facts; --", gegevens: {} }, 'actie', ifMatch),
  act('versie in the body', { ...schortOp, versie: 1 }, 'versie', ifMatch),
  act('by in the body', { ...schortOp, by: 'va-heerlen-1' }, 'by', ifMatch),
  { what: 'no If-Match', status: 428, url: ACTIES, json: schortOp },
  { what: 'If-Match *', status: 400, url: ACTIES, json: schortOp, headers: { 'if-match': '*' }, veld: 'If-Match' },
  { what: 'a weak ETag', status: 400, url: ACTIES, json: schortOp, headers: { 'if-match': 'W/"1"' }, veld: 'If-Match' },
  { what: 'two ETags', status: 400, url: ACTIES, json: schortOp, headers: { 'if-match': '"1", "2"' }, veld: 'If-Match' },
  { what: 'an ETag without quotes', status: 400, url: ACTIES, json: schortOp, headers: { 'if-match': '1' }, veld: 'If-Match' },
  { what: 'an ETag of letters', status: 400, url: ACTIES, json: schortOp, headers: { 'if-match': '"abc"' }, veld: 'If-Match' },
  { what: 'a stale ETag', status: 412, url: ACTIES, json: schortOp, headers: { 'if-match': '"0"' } },
  { what: 'an ETag of the future', status: 412, url: ACTIES, json: schortOp, headers: { 'if-match': '"99"' } },
  gegevens('an unknown grond', { grond: 'ZOMAAR' }, 'grond'),
  gegevens('a missing reden', { reden: undefined }, 'reden'),
  gegevens('an empty reden', { reden: '' }, 'reden'),
  gegevens('a reden of spaces', { reden: '    ' }, 'reden'),
  gegevens('a reden of 50,000', { reden: `${'a'.repeat(50_000)}!` }, 'reden', 'aaaa'),
  gegevens('a date that does not exist', { vanafDatum: '2026-02-30' }, 'vanafDatum'),
  gegevens('a date as a number', { vanafDatum: 1 }, 'vanafDatum'),
  gegevens('a field of the engine', { rollen: ['REGIEVOERDER'] }, 'rollen'),
  { what: 'an id that is no uuid', status: 404, url: '/v1/dossiers/1/acties', json: schortOp, headers: ifMatch },
  { what: 'an id of SQL', status: 404, url: `/v1/dossiers/${encodeURIComponent("1' or '1'='1")}/acties`, json: schortOp, headers: ifMatch },
  { what: 'an id nobody has', status: 404, url: '/v1/dossiers/01890000-0000-7000-8000-000000000000/acties', json: schortOp, headers: ifMatch },
  { what: 'a taak that is no uuid', status: 404, url: '/v1/taken/x/acties', json: { actie: 'pak' }, headers: ifMatch },
  { what: 'a taak nobody has', status: 404, url: '/v1/taken/01890000-0000-7000-8000-000000000000/acties', json: { actie: 'pak' }, headers: ifMatch },
  { what: 'an unknown taak actie', status: 400, url: '/v1/taken/{taak}/acties', json: { actie: 'verzin' }, headers: ifMatch, veld: 'actie' },
  { what: 'a taak without If-Match', status: 428, url: '/v1/taken/{taak}/acties', json: { actie: 'pak' } },
  { what: 'an unknown taak field', status: 400, url: '/v1/taken/{taak}/acties', json: { actie: 'pak', gegevens: { x: 1 } }, headers: ifMatch, veld: 'gegevens.x' },
];

export const READS: Malformed[] = [
  query('limit 0', 'limit=0', 'limit'),
  query('limit 201', 'limit=201', 'limit'),
  query('limit 10^9', 'limit=1000000000', 'limit'),
  query('limit of letters', 'limit=alles', 'limit'),
  query('limit -1', 'limit=-1', 'limit'),
  query('limit 1e2', 'limit=1e2', 'limit'),
  query('the same filter twice', 'team=heerlen-1&team=breda-1', 'team'),
  query('a nested filter', 'team[a]=1', 'team[a]'),
  query('an unknown filter', 'diagnose=F32', 'diagnose'),
  query('an order of one\'s own', 'orderBy=case+when+1=1', 'orderBy'),
  query('an unknown fase', 'fase=ERGENS', 'fase'),
  query('an unknown soort', 'soort=x', 'soort'),
  query('an unknown termijnStatus', 'termijnStatus=x', 'termijnStatus'),
  query('a team of SQL', `team=${encodeURIComponent("x' or 1=1 --")}`, 'team'),
  query('a search of 500', `zoek=${'x'.repeat(500)}`, 'zoek'),
  query('an empty search', 'zoek=', 'zoek'),
  query('a search with NUL', 'zoek=a%00b', 'zoek'),
  query('a broken cursor', 'cursor=abc', 'cursor'),
  query('a cursor with other types', `cursor=${Buffer.from('[1,2]').toString('base64url')}`, 'cursor'),
  query('a cursor with a date that is none', `cursor=${Buffer.from('["2026-02-30","01890000-0000-7000-8000-000000000000"]').toString('base64url')}`, 'cursor'),
  query('2,000 unknown filters', Array.from({ length: 700 }, (_, index) => `x${index}=1`).join('&')),
  query('an unknown lijst', 'lijst=alles', 'lijst', '/v1/taken'),
  query('an unknown team id', 'team=%27', 'team', '/v1/medewerkers'),
  { what: 'a percent that encodes nothing', status: 400, method: 'GET', url: '/v1/dossiers/%E0%A4%A' },
  { what: 'a dossier that is no uuid', status: 404, method: 'GET', url: '/v1/dossiers/..%2f..%2fetc%2fpasswd', secret: 'passwd' },
  { what: 'a path out of the UI', status: 404, method: 'GET', url: '/assets/..%2f..%2f..%2fpackage.json', secret: 'devDependencies' },
  { what: 'a trailing slash', status: 404, method: 'GET', url: '/v1/dossiers/' },
  { what: 'an unknown address', status: 404, method: 'GET', url: '/v1/bestaat-niet', secret: 'bestaat-niet' },
  { what: 'a known address with another method', status: 405, method: 'DELETE', url: '/v1/dossiers/{dossier}' },
  { what: 'PUT on a list', status: 405, method: 'PUT', url: '/v1/dossiers', json: {} },
  { what: 'TRACE', status: 405, method: 'TRACE', url: '/v1/dossiers' },
  { what: 'GET on acties', status: 405, method: 'GET', url: ACTIES },
  { what: 'another method by header', status: 405, method: 'GET', url: ACTIES, headers: { 'x-http-method-override': 'POST' } },
  { what: 'XML wanted', status: 406, method: 'GET', url: '/v1/dossiers', headers: { accept: 'application/xml' } },
  { what: 'an address of 20 kB', status: 431, method: 'GET', url: `/v1/dossiers?zoek=${'x'.repeat(20_000)}` },
  { what: 'a dossier id of 300', status: [404, 414], method: 'GET', url: `/v1/dossiers/${'a'.repeat(300)}` },
];
