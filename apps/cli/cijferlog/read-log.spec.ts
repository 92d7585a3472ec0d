import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../start/cannot-start';
import { readLog } from './read-log';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'cijferlog-'))));
afterAll(() => rm(folder, { recursive: true }));

const read = async (text: string) => {
  const path = join(folder, 'log');
  await writeFile(path, text);
  return readLog(path);
};

const CSV = [
  'Dossier;datum;gebeurtenis;soort;vangnet;team;uiterlijkeBeslisdatum;uitkomst',
  'a;2026-01-05;ONTVANGEN;WIA_CLAIM;ja;t1;2026-03-02;',
  'a;2026-03-02;BESLUIT;;;;;WGA_35_80',
  '',
];

const ocel = (events: object[]) =>
  JSON.stringify({
    eventTypes: [],
    objectTypes: [],
    objects: [
      {
        id: 'a',
        type: 'dossier',
        attributes: [
          { name: 'soort', value: 'WIA_CLAIM' },
          { name: 'vangnet', value: true },
        ],
      },
      { id: 'iemand', type: 'persoon' },
    ],
    events,
  });
const event = (type: string, time: string, attributes: object[]) => ({
  id: time,
  type,
  time,
  attributes,
  relationships: [
    { objectId: 'iemand', qualifier: 'door' },
    { objectId: 'a', qualifier: 'dossier' },
  ],
});

describe('a log in a file', () => {
  it('says the same as CSV and as OCEL', async () => {
    const csv = await read('\ufeff' + CSV.join('\r\n'));
    expect(csv.fouten).toEqual([]);
    expect(csv.regels).toHaveLength(2);
    const json = await read(
      ocel([
        event('ONTVANGEN', '2026-01-05T09:00:00+01:00', [
          { name: 'team', value: 't1' },
          { name: 'uiterlijkeBeslisdatum', value: '2026-03-02' },
        ]),
        event('BESLUIT', '2026-03-02T23:30:00+01:00', [{ name: 'uitkomst', value: 'WGA_35_80' }]),
      ]),
    );
    // An object says of every line what its soort is; a CSV only once.
    expect(json.regels.map((regel) => ({ ...regel, soort: undefined, vangnet: undefined }))).toEqual(
      csv.regels.map((regel) => ({ ...regel, soort: undefined, vangnet: undefined })),
    );
    expect(json.regels[0]).toEqual(csv.regels[0]);
  });

  it('names the line that is wrong, and counts nothing of a dossier that is not whole', async () => {
    const { regels, fouten } = await read([CSV[0], CSV[2], 'b;2026-13-01;ONTVANGEN;ZW;nee;t1;;'].join('\n'));
    expect(regels).toEqual([]);
    expect(fouten).toEqual([
      'regel 3: datum moet een bestaande datum zijn (JJJJ-MM-DD)',
      'dossier a is nooit ontvangen',
    ]);
  });

  it.each([
    ['naam;leeftijd\nA;3', 'mist'],
    ['dossier;datum;gebeurtenis;schoenmaat\na;b;c;42', 'onbekende kolom 4'],
    ['{"objects":3}', 'OCEL'],
    ['dossier;datum;gebeurtenis\n"a;b;c', 'aanhalingstekens'],
  ])('refuses %j', async (text, why) => {
    await expect(read(text)).rejects.toThrow(why);
    await expect(read(text)).rejects.toBeInstanceOf(CannotStart);
  });
});
