import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { writeOcel } from '../apps/cli/ocel.command';
import { Cipher } from '../libs/storage/cipher';
import { openCasework, TEST_SLEUTEL, wie, type Casework } from './support/casework';

/** The structure of OCEL 2.0 JSON (ocel-standard.org): what is required, and nothing else. */
const text = { type: 'string', minLength: 1 };
const list = (properties: object) => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), additionalProperties: false, properties },
});
const types = list({
  name: text,
  attributes: list({ name: text, type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] } }),
});
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' };
const relationships = list({ objectId: text, qualifier: text });
const properties = {
  objectTypes: types,
  eventTypes: types,
  objects: list({
    id: text,
    type: text,
    attributes: list({ name: text, time: moment, value: text }),
    relationships,
  }),
  events: list({
    id: text,
    type: text,
    time: moment,
    attributes: list({ name: text, value: text }),
    relationships,
  }),
};
const isOcel = new Ajv({ strict: false }).compile({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

interface Ocel {
  objectTypes: { name: string }[];
  eventTypes: { name: string }[];
  objects: { id: string; type: string; relationships: { objectId: string }[] }[];
  events: { id: string; type: string; relationships: { objectId: string; qualifier: string }[] }[];
}

describe('the event log as OCEL 2.0', () => {
  let centre: Casework;
  let folder: string;
  let raw: string;
  let ocel: Ocel;
  beforeAll(async () => {
    centre = await openCasework();
    await centre.database.setClock('2026-07-20T09:00:00Z');
    for (let i = 0; i < 3; i++) {
      const { dossierId } = await centre.open();
      await centre.act(dossierId, 'draagOver', wie('PLANNER'), {
        naarTeam: 'breda-1',
        reden: 'Te druk bij ons.',
      });
    }
    folder = mkdtempSync(join(tmpdir(), 'regie-ocel-'));
    await writeOcel(join(folder, 'log.json'), centre.database.url, new Cipher(TEST_SLEUTEL));
    raw = readFileSync(join(folder, 'log.json'), 'utf8');
    ocel = JSON.parse(raw) as Ocel;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await centre?.close();
  });

  it('has the structure of the standard, and leaves no half file behind', () => {
    isOcel(ocel);
    expect(isOcel.errors ?? []).toEqual([]);
    expect(readdirSync(folder)).toEqual(['log.json']);
    expect(isOcel({ ...ocel, events: [{ ...ocel.events[0], time: '20 juli' }] })).toBe(false);
  });

  it('holds every fact once, and names no object or type that is not in it', async () => {
    const [{ n }] = await centre.query(
      'select (select count(*) from facts)::int + (select count(*) from taak_feiten)::int as n',
    );
    expect(ocel.events).toHaveLength(n);
    expect(new Set(ocel.events.map(({ id }) => id)).size).toBe(n);
    const objects = new Set(ocel.objects.map(({ id }) => id));
    expect(objects.size).toBe(ocel.objects.length);
    const los = [...ocel.objects, ...ocel.events].flatMap((each) =>
      each.relationships.filter(({ objectId }) => !objects.has(objectId)),
    );
    expect(los).toEqual([]);
    for (const [soort, gebruikt] of [
      [ocel.objectTypes, ocel.objects],
      [ocel.eventTypes, ocel.events],
    ] as const)
      expect(gebruikt.filter(({ type }) => !soort.some(({ name }) => name === type))).toEqual([]);
  });

  it('puts each event with the team of its moment', () => {
    const teams = ocel.events
      .filter(({ type }) => ['AanvraagReceived', 'DossierTransferred'].includes(type))
      .map(
        ({ type, relationships }) =>
          `${type} ${relationships.find(({ qualifier }) => qualifier === 'bij')?.objectId}`,
      );
    expect([...new Set(teams)].sort()).toEqual([
      'AanvraagReceived team:heerlen-1',
      'DossierTransferred team:breda-1',
    ]);
  });

  it('tells of nobody: no name, id, BSN or free text, and another key gives other names', async () => {
    const persoonlijk = await centre.query(
      `select id::text as t from journeys union select id::text from clients union select naam from clients
       union select id::text from medewerkers where id <> 'systeem' union select naam from medewerkers union select id::text from taken`,
    );
    expect(persoonlijk.filter(({ t }: { t: string }) => raw.includes(t))).toEqual([]);
    expect(raw).not.toContain('Te druk');
    expect(raw).not.toMatch(/\b9999\d{5}\b/);
    const ander = new Cipher(Buffer.alloc(32, 8).toString('base64'));
    expect(ander.pseudoniem('client', 'x')).not.toBe(new Cipher(TEST_SLEUTEL).pseudoniem('client', 'x'));
  });
});
