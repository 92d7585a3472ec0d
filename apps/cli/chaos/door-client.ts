import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance';

export interface Answer<B = unknown> {
  status: number;
  body: B;
}

const ANSWER_WITHIN_MS = 10_000;
const PAUSE_MS = 150;
/** A 500 blames our own code, and more of the same will not help. */
const FAULTS = 3;

/**
 * One colleague at the door. What gets no answer, or one that says the server is at fault, is sent again to the other
 * process with the same key, until somebody says yes or no, or until `until` (a moment of performance.now(), asked anew each time).
 */
export class DoorClient {
  private readonly tokens = new Map<string, string>();

  constructor(
    readonly medewerkerId: string,
    private readonly doors: readonly string[],
    private readonly chance: Chance,
    private readonly onAnswer: (status: number) => void,
  ) {}

  async send<B>(
    method: 'GET' | 'POST',
    path: string,
    until: () => number,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<B> | undefined> {
    let door = this.chance.between(0, this.doors.length - 1);
    for (let faults = 0; ;) {
      const answer = await this.once<B>(this.doors[door]!, method, path, body, headers).catch(
        () => undefined,
      );
      if (answer) this.onAnswer(answer.status);
      if (answer && answer.status < 500 && answer.status !== 429) return answer;
      if (answer?.status === 500) faults++;
      if (performance.now() > until() || faults > FAULTS) return undefined;
      door = (door + 1) % this.doors.length;
      await sleep(PAUSE_MS + this.chance.between(0, PAUSE_MS));
    }
  }

  private async once<B>(
    door: string,
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<B>> {
    const token = this.tokens.get(door) ?? (await this.tokenOf(door));
    const response = await fetch(`${door}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return { status: response.status, body: (await response.json()) as B };
  }

  private async tokenOf(door: string): Promise<string> {
    const response = await fetch(`${door}/demo/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ medewerkerId: this.medewerkerId }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { accessToken } = (await response.json()) as { accessToken: string };
    this.tokens.set(door, accessToken);
    return accessToken;
  }
}
