import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handtekening, sendWebhook } from './send-webhook';

const answers: Record<string, string[]> = { 'binnen.example.nl': ['8.8.8.8', '10.0.0.1'] };
jest.mock('node:dns', () => ({
  lookup: (host: string, _options: object, callback: (error: Error | null, found?: object[]) => void) => {
    const found = answers[host];
    if (!found) return callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
    return callback(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
  },
}));

const send = (url: string, lokaal = true, geduldMs?: number) =>
  sendWebhook({ url, lokaal, geduldMs, geheim: 'geheim', body: '{}' });

describe('sending an event', () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url === '/traag') return;
      const status = Number(request.url!.slice(1));
      response.writeHead(status, status === 302 ? { location: '/200' } : {}).end('x'.repeat(100_000));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/200', null],
    ['/202', null],
    ['/404', 'HTTP_404'],
    ['/500', 'HTTP_500'],
  ])('%s: %s', async (path, reden) => expect(await send(origin + path)).toBe(reden));

  it('waits no longer than its patience', async () => {
    expect(await send(`${origin}/traag`, true, 100)).toBe('TE_LANGZAAM');
  });

  it('follows no redirect', async () => {
    asked.length = 0;
    expect(await send(`${origin}/302`)).toBe('HTTP_302');
    expect(asked).toEqual(['/302']);
  });

  it('does not reach this machine where that is not allowed', async () => {
    asked.length = 0;
    expect(await send(`${origin}/200`, false)).toBe('ADRES_GEWEIGERD');
    expect(asked).toEqual([]);
  });

  it('refuses a name of which one address lies inside, at the moment of connecting', async () => {
    expect(await send('https://binnen.example.nl/', false)).toBe('ADRES_GEWEIGERD');
    expect(await send('https://nergens.example.nl/', false)).toBe('ENOTFOUND');
  });

  it('says which code it was when nobody listens', async () => {
    expect(await send('http://127.0.0.1:1/')).toBe('ECONNREFUSED');
  });
});

it('signs the moment and the body together', () => {
  const hmac = createHmac('sha256', 'geheim').update('1796000000.{"a":1}').digest('hex');
  expect(handtekening('geheim', '{"a":1}', 1_796_000_000)).toBe(`t=1796000000,v1=${hmac}`);
});
