import type { Malformed } from './request';

const ACTIES = '/v1/dossiers/{dossier}/acties';
const query = (what: string, search: string, veld?: string, url = '/v1/dossiers'): Malformed => ({
  what,
  status: 400,
  method: 'GET',
  url: `${url}?${search}`,
  veld,
});

/** Addresses, filters and methods that are wrong. */
// prettier-ignore
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
