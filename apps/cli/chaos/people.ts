import { randomUUID } from 'node:crypto';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { colleagues, type Colleague } from './centre';
import type { Chance } from './chance';
import { DoorClient, type Answer } from './door-client';
import type { Acknowledged, Ledger } from './ledger';

/** The colleagues at the door: what they send, and what they were promised. */
export class People {
  vandaag = '2026-01-01' as Datum;
  /** Until when an act without an answer is sent again. */
  until = Infinity;
  refused = 0;
  unanswered = 0;
  /** Answers that blame our own code; a database that is away must give 503. */
  faults = 0;
  private readonly clients: Map<string, DoorClient>;

  constructor(
    doors: readonly string[],
    private readonly ledger: Ledger,
    readonly chance: Chance,
  ) {
    const note = (status: number): void => void (status === 500 && this.faults++);
    this.clients = new Map(
      colleagues.map(({ id }) => [id, new DoorClient(id, doors, chance.branch(), note)]),
    );
  }

  look<B>(by: Colleague, path: string): Promise<Answer<B> | undefined> {
    return this.clients.get(by.id)!.send<B>('GET', path, this.latest);
  }

  /** Sends an act under a key of its own; `onVersion` is what the colleague saw. */
  async act<B>(by: Colleague, path: string, body: object, onVersion?: number) {
    const sleutel = randomUUID();
    const headers = {
      'idempotency-key': sleutel,
      ...(onVersion === undefined ? {} : { 'if-match': `"${onVersion}"` }),
    };
    const answer = await this.clients.get(by.id)!.send<B>('POST', path, this.latest, body, headers);
    if (!answer) this.unanswered++;
    else if (answer.status >= 300) this.refused++;
    return { sleutel, answer };
  }

  promised(act: Acknowledged): void {
    this.ledger.add(act);
  }

  private readonly latest = (): number => this.until;
}
