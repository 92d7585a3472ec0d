import { isLoopback, isOntvanger, isOpenbaarAdres } from './adres';
import { cloudEvent, GEBEURTENIS_TYPES } from './gebeurtenis';

describe('an event for another system', () => {
  it('names the dossier and nobody', () => {
    const event = cloudEvent({
      id: '3f1c0a34-0000-4000-8000-000000000001',
      type: 'nl.uwv.regie.besluit.genomen',
      dossierId: '3f1c0a34-0000-4000-8000-000000000002',
      versie: 12,
      soort: 'WIA_CLAIM',
      tijdstip: '2026-11-28T10:00:00.000Z',
    });
    expect(event).toMatchObject({ specversion: '1.0', source: 'urn:nld:uwv:systeem:regie', sequence: '12' });
    // The names of attributes are lower-case letters and digits (CloudEvents 1.0, naming).
    for (const name of Object.keys(event)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    expect(Object.keys(event.data)).toEqual(['soort', 'versie']);
  });

  it('has types in reverse domain order', () => {
    for (const type of GEBEURTENIS_TYPES) expect(type).toMatch(/^nl\.uwv\.regie\.[a-z]+\.[a-z]+$/);
  });
});

describe('where events may go', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '',
  ])('not to %s', (adres) => expect(isOpenbaarAdres(adres)).toBe(false));

  it.each([
    '8.8.8.8',
    '145.21.160.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450:400e::1',
    '2606:4700::1',
  ])('to %s', (adres) => expect(isOpenbaarAdres(adres)).toBe(true));

  it.each([
    ['https://keten.example.nl/regie', false, true],
    ['https://keten.example.nl:8443/a?b=c', false, true],
    ['http://keten.example.nl/regie', false, false],
    ['http://keten.example.nl/regie', true, false],
    ['http://127.0.0.1:4000/hook', true, true],
    ['http://[::1]:4000/hook', true, true],
    ['http://localhost:4000/hook', true, true],
    ['http://127.0.0.1:4000/hook', false, false],
    ['https://localhost/hook', false, false],
    ['https://10.0.0.1/hook', true, false],
    ['https://[fd00::1]/hook', true, false],
    ['https://2130706433/', false, false],
    ['https://0x7f000001/', false, false],
    ['https://127.1/', false, false],
    ['https://naam:geheim@keten.example.nl/', false, false],
    ['https://keten.example.nl/a b', false, false],
    ['ftp://keten.example.nl/', true, false],
    ['keten.example.nl', true, false],
  ])('%s with lokaal %s: %s', (url, lokaal, mag) => expect(isOntvanger(url, lokaal)).toBe(mag));

  it('knows this machine', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '10.0.0.1', 'localhost'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
