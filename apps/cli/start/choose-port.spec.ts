import { createServer, type Server } from 'node:net';
import { choosePort } from './choose-port';
import { freePort } from './free-port';

describe('the port', () => {
  let taken: Server;
  let port: number;
  const said: string[] = [];
  beforeAll(async () => {
    port = await freePort();
    taken = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
  });
  afterAll(() => void taken.close());

  it('given a taken port nobody asked for, then the next free one is taken and said', async () => {
    const chosen = await choosePort(port, '127.0.0.1', false, (line) => said.push(line));
    expect(chosen).toBeGreaterThan(port);
    expect(said).toEqual([`Poort ${port} is al in gebruik; Regie neemt ${chosen}.`]);
  });

  it('given a taken port that was asked for, then the start is refused', async () => {
    await expect(choosePort(port, '127.0.0.1', true, () => undefined)).rejects.toThrow(
      `Poort ${port} op 127.0.0.1 is al in gebruik`,
    );
  });

  it('given a free port, then that one', async () => {
    const free = await freePort();
    expect(await choosePort(free, '127.0.0.1', true, () => undefined)).toBe(free);
  });
});
