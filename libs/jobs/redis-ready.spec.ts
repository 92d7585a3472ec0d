import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { RedisWatch } from './redis-ready';

const open: { server: Server; watch: RedisWatch; sockets: Socket[] }[] = [];
afterEach(() => {
  for (const { server, watch, sockets } of open.splice(0)) {
    watch.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

/** Just enough of a Redis: it answers INFO with this policy, and everything else with OK. */
async function redisWith(policy: string): Promise<RedisWatch> {
  const info = `# Memory\r\nmaxmemory_policy:${policy}\r\nredis_version:7.0.0\r\nloading:0\r\n`;
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('data', (chunk) => {
      for (const command of chunk
        .toString()
        .toLowerCase()
        .split(/(?=\*\d)/)) {
        if (command) socket.write(command.includes('info') ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const watch = new RedisWatch(`redis://127.0.0.1:${(server.address() as AddressInfo).port}`);
  open.push({ server, watch, sockets });
  return watch;
}

describe('the Redis of the queues', () => {
  test('is well when it keeps what it was given', async () => {
    expect(await (await redisWith('noeviction')).stand()).toBe('ok');
  });

  test.each(['allkeys-lru', 'volatile-ttl'])('is wrong when it throws jobs away: %s', async (policy) => {
    expect(await (await redisWith(policy)).stand()).toBe('wrong');
  });

  test('is away when nobody answers, and that takes no longer than a moment', async () => {
    const watch = new RedisWatch('redis://127.0.0.1:9');
    const since = performance.now();
    expect(await watch.stand()).toBe('away');
    expect(await watch.stand()).toBe('away');
    expect(performance.now() - since).toBeLessThan(10_000);
    watch.close();
  });
});
