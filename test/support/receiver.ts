import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  body: string;
  event: Record<string, string> & { data: Record<string, unknown> };
  headers: Record<string, string | string[] | undefined>;
}

/** Another system, of which the test says how it answers. */
export class Receiver {
  answer: 200 | 500 | 'nothing' = 200;
  /** Everything that was sent, also what was not accepted. */
  readonly asked: Received[] = [];
  /** What was answered with 200. */
  readonly accepted: Received[] = [];

  private constructor(private readonly server: Server) {}

  static async listen(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const received = { body, event: JSON.parse(body) as Received['event'], headers: request.headers };
        receiver.asked.push(received);
        if (receiver.answer === 'nothing') return;
        if (receiver.answer === 200) receiver.accepted.push(received);
        response.writeHead(receiver.answer).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/regie`;
  }

  /** What was accepted of one dossier: the sequence of each event, in the order in which it came. */
  sequences(dossierId: string): number[] {
    return this.accepted
      .filter(({ event }) => event.subject === dossierId)
      .map(({ event }) => Number(event.sequence));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
