import type { Malformed } from './request';

const ACTIES = '/v1/dossiers/{dossier}/acties';
const act = (what: string, body: unknown, veld?: string, headers = {}): Malformed => ({
  what,
  status: 400,
  url: ACTIES,
  json: body,
  veld,
  headers,
});
const ifMatch = { 'if-match': '"1"' };
const schortOp = {
  actie: 'schortOp',
  gegevens: { grond: 'AWB_4_15_1A', vanafDatum: '2026-05-01', reden: 'Loonstroken' },
};
const gegevens = (what: string, change: object, veld: string, secret?: string): Malformed => ({
  ...act(
    what,
    { actie: 'schortOp', gegevens: { ...schortOp.gegevens, ...change } },
    `gegevens.${veld}`,
    ifMatch,
  ),
  secret,
});

/** Acts on a dossier or a taak with one thing wrong. */
// prettier-ignore
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
  { what: 'no taken at all', status: 400, url: '/v1/taken/_handelingen?proef=true', json: { actie: 'pak', taken: [] }, veld: 'taken' },
  { what: 'many taken without a key', status: 400, url: '/v1/taken/_handelingen', json: { actie: 'pak', taken: [{ id: '01890000-0000-7000-8000-000000000000', versie: 1 }] }, veld: 'Idempotency-Key' },
  { what: 'handing over in bulk', status: 400, url: '/v1/taken/_handelingen?proef=true', json: { actie: 'draagOver', taken: [{ id: '01890000-0000-7000-8000-000000000000', versie: 1 }] }, veld: 'actie' },
  { what: 'a limit of nothing', status: 400, url: '/v1/werkvoorraad/grenzen', json: { discipline: 'ARTS', grens: 0, reden: 'x' }, veld: 'grens' },
  { what: 'a taak without If-Match', status: 428, url: '/v1/taken/{taak}/acties', json: { actie: 'pak' } },
  { what: 'an unknown taak field', status: 400, url: '/v1/taken/{taak}/acties', json: { actie: 'pak', gegevens: { x: 1 } }, headers: ifMatch, veld: 'gegevens.x' },
];
