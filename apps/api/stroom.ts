import type { ServerResponse } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { rollenInSight } from '../../libs/access/sight';
import { findWhereabouts } from '../../libs/access/whereabouts';
import type { Actor } from '../../libs/domain/rollen';
import { logEnd, readFacts, type LogPlace, type LoggedFact } from '../../libs/storage/followers';
import { readBeoordeeldeMandaten, readChangedMandaten } from '../../libs/storage/mandaat-log';
import { readChangedMdo } from '../../libs/storage/mdo-log';
import { readChangedMeldingen } from '../../libs/storage/melding-log';
import type { Sql } from '../../libs/storage/sql';
import { readChangedTaken } from '../../libs/storage/taak-log';
import { readChangedWerk } from '../../libs/storage/vastgelopen-werk-lezen';
import { PINO } from './logging';
import { mandaatNudgeFor } from './mandaten/mandaat-nudges';
import { mdoNudgeFor } from './mdo/mdo-nudges';
import { meldingNudgeFor } from './meldingen/melding-nudges';
import { nudgesOf, type NudgeFor } from './nudges';
import { SQL } from './sql-token';
import { STROOM_EVERY_MS } from './stroom-every';
import { taakNudgeFor } from './taken/taak-nudges';
import { werkNudgeFor } from './vastgelopen-werk/werk-nudges';

/** Together what is written in quick succession. */
const SOON_MS = 25;
const HEARTBEAT_MS = 15_000;
const BATCH = 500;
// A reader that does not read is cut off rather than buffered for; it reconnects and refetches.
const MAX_BUFFER = 256 * 1024;
const MAX_LISTENERS = 2_000;

// A listener comes back with a fresh look at its token and roles; until then it can hear ids at most.
const MAX_AGE_MS = 10 * 60_000;

interface Listener {
  actor: Actor;
  since: number;
  response: ServerResponse;
}

/**
 * One follower of the log per process for all who listen, and none when nobody does. It reads by (transaction,
 * position) below the oldest running transaction: the position alone misses late commits.
 */
@Injectable()
export class Stroom implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly nudges = [
    nudgesOf(readChangedMeldingen, meldingNudgeFor),
    nudgesOf(readChangedWerk, werkNudgeFor),
    nudgesOf(readChangedMdo, mdoNudgeFor),
    nudgesOf(readChangedMandaten, mandaatNudgeFor),
    nudgesOf(readBeoordeeldeMandaten, mandaatNudgeFor),
    nudgesOf(readChangedTaken, taakNudgeFor),
  ];
  private place?: LogPlace;
  private timer?: NodeJS.Timeout;
  private heartbeat?: NodeJS.Timeout;
  private begun?: Promise<void> | undefined;
  private reading = false;
  private asked = false;
  private closed = false;

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(SQL) private readonly sql: Sql,
    @Inject(PINO) private readonly log: Logger,
    @Inject(STROOM_EVERY_MS) private readonly everyMs: number,
  ) {}

  /**
   * Somebody wrote through this process: the others hear of it at once. What another process wrote is met when the log
   * is read anyway.
   */
  soon(): void {
    if (!this.timer || this.asked || this.closed) return;
    this.asked = true;
    if (!this.reading) this.readIn(SOON_MS);
  }

  /** Resolves when all that happens from then on is told: before a stream is opened, or an act falls between. */
  begins(): Promise<void> {
    this.begun ??= this.begin();
    return this.begun;
  }

  join(actor: Actor, response: ServerResponse): () => void {
    const listener = { actor, response, since: performance.now() };
    if (this.closed || this.listeners.size >= MAX_LISTENERS) {
      response.end();
      return () => {};
    }
    this.listeners.add(listener);
    void this.begins();
    return () => void this.listeners.delete(listener);
  }

  onModuleDestroy(): void {
    this.beforeApplicationShutdown();
  }

  beforeApplicationShutdown(): void {
    this.closed = true;
    clearTimeout(this.timer);
    clearInterval(this.heartbeat);
    for (const { response } of this.listeners) response.end();
    this.listeners.clear();
  }

  private async begin(): Promise<void> {
    this.place = undefined;
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);
    await this.findPlace().catch(this.couldNotRead);
    if (this.closed) clearInterval(this.heartbeat);
    else this.readIn(0);
  }

  private async findPlace(): Promise<LogPlace> {
    if (this.place) return this.place;
    this.place = await logEnd(this.dataSource.manager);
    for (const nudges of this.nudges) nudges.startAt(this.place);
    return this.place;
  }

  private readonly couldNotRead = (error: unknown): void =>
    this.log.warn({ cause: (error as Error).name }, 'stroom could not read the log');

  private beat(): void {
    const oldest = performance.now() - MAX_AGE_MS;
    for (const { since, response } of this.listeners) if (since < oldest) response.end();
    this.send(this.listeners, ': hartslag\n\n');
  }

  private readIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.poll(), ms);
  }

  private async poll(): Promise<void> {
    this.reading = true;
    this.asked = false;
    try {
      await this.readOn();
      await this.nudge();
    } catch (error) {
      this.couldNotRead(error);
    }
    this.reading = false;
    if (this.closed) return;
    if (this.listeners.size > 0) return this.readIn(this.asked ? SOON_MS : this.everyMs);
    clearInterval(this.heartbeat);
    this.timer = undefined;
    this.begun = undefined;
  }

  private async readOn(): Promise<void> {
    const { manager } = this.dataSource;
    for (let place = await this.findPlace(); ; this.place = place) {
      const facts = await readFacts(manager, place, BATCH);
      const last = facts.at(-1);
      if (!last) return;
      await this.publish(latestPerDossier(facts));
      place = last;
    }
  }

  /** One nudge per listener for all that a batch of a history has for them: a flood of alarms is one event for each person. */
  private async nudge(): Promise<void> {
    const told: NudgeFor[] = [];
    for (const nudges of this.nudges) {
      const nudgeFor = await nudges.next(this.dataSource.manager);
      if (nudgeFor) told.push(nudgeFor);
    }
    for (const nudgeFor of told)
      for (const listener of this.listeners) {
        const text = nudgeFor(listener.actor);
        if (text) this.send([listener], text);
      }
  }

  private async publish(changes: Map<string, LoggedFact>): Promise<void> {
    const places = await findWhereabouts(this.sql, [...changes.keys()]);
    for (const place of places) {
      const { seq } = changes.get(place.dossierId)!;
      const audience = [...this.listeners].filter(({ actor }) => rollenInSight(actor, place).length > 0);
      this.send(
        audience,
        `event: dossier\ndata: ${JSON.stringify({ dossierId: place.dossierId, versie: seq })}\n\n`,
      );
    }
  }

  private send(audience: Iterable<Listener>, text: string): void {
    for (const { response } of audience) {
      if (response.writableLength > MAX_BUFFER) response.destroy();
      else if (!response.writableEnded) response.write(text);
    }
  }
}

const latestPerDossier = (facts: LoggedFact[]) => new Map(facts.map((fact) => [fact.dossierId, fact]));
