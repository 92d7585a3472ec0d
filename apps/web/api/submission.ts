import { Unreachable } from './problem';
import { request } from './request';

const PAUSES = [400, 1200, 3000];

/**
 * One submission of one set of data. The idempotency key stays the same for every retry of the same data on the
 * same version: when the answer got lost on the way back, the server replays it instead of acting twice.
 */
export class Submission {
  private key = '';
  private print = '';

  async post<T>(path: string, body: unknown, versie?: number): Promise<T> {
    const print = JSON.stringify([path, body, versie]);
    if (print !== this.print) {
      this.print = print;
      this.key = crypto.randomUUID();
    }
    const answer = await this.persist<T>(path, body, versie);
    this.print = '';
    return answer;
  }

  private async persist<T>(path: string, body: unknown, versie?: number): Promise<T> {
    for (const pause of [...PAUSES, undefined]) {
      try {
        return await request<T>(path, { method: 'POST', body, versie, idempotencyKey: this.key });
      } catch (error) {
        if (error instanceof Unreachable && pause !== undefined) {
          await new Promise((resolve) => setTimeout(resolve, pause));
          continue;
        }
        // A definite answer ends this attempt; only an unknown outcome keeps its key.
        if (!(error instanceof Unreachable)) this.print = '';
        throw error;
      }
    }
    throw new Unreachable();
  }
}
