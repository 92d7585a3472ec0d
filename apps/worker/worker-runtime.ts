import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LeverGebeurtenissen } from '../../libs/casework/commands/lever-gebeurtenissen';
import { TryNextWerk } from '../../libs/casework/commands/try-werk-again';
import { jobNames } from '../../libs/jobs/job-names';
import {
  openBackend,
  openQueues,
  type Backend,
  type QueueSettings,
  type Queues,
} from '../../libs/jobs/queues';
import { checkProcessors, startWorking, type JobProcessor, type RunningWorker } from '../../libs/jobs/work';
import { AlarmProcessor } from './alarm.processor';
import { BriefProcessor } from './brief.processor';
import { SWEEP_EVERY_MS, sweepDeadlines, type Sweep } from './deadline-sweep';
import { followGebeurtenissen, registerGebeurtenissenFollower } from './gebeurtenissen.follower';
import { KlantreisProcessor } from './klantreis.processor';
import { log } from './log';
import { startLoop, type Loop } from './loop';
import { followMeldingen, goRound, registerMeldingenFollower, ROUND_EVERY_MS } from './meldingen.follower';
import { relayOutbox } from './outbox-relay';
import { followProductie, registerProductieFollower } from './productie.follower';
import { followStanden, registerStandenFollower } from './standen.follower';
import { goPublicatieRound, PUBLICATIE_EVERY_MS } from './publicatie.round';
import { RegelsProcessor } from './regels.processor';
import { SweepProcessor } from './sweep.processor';
import { goHerordenRound, HERORDEN_EVERY_MS } from './herorden.round';
import { goWaarnemingRound, WAARNEMING_EVERY_MS } from './waarneming.round';

export const QUEUE_SETTINGS = Symbol('queue settings');

/** Everything a worker runs: loops over tables and one BullMQ worker per kind of job. */
@Injectable()
export class WorkerRuntime {
  private producing?: Backend;
  private consuming?: Backend;
  private queues?: Queues;
  private loops: Loop[] = [];
  private workers: RunningWorker[] = [];

  constructor(
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly commandBus: CommandBus,
    private readonly alarm: AlarmProcessor,
    private readonly brief: BriefProcessor,
    private readonly klantreis: KlantreisProcessor,
    private readonly regels: RegelsProcessor,
    private readonly sweep: SweepProcessor,
  ) {}

  async start(): Promise<void> {
    const processors = [
      this.alarm,
      this.brief,
      this.klantreis,
      this.regels,
      this.sweep,
    ] as readonly JobProcessor[];
    checkProcessors(jobNames, processors);
    await registerProductieFollower(this.dataSource);
    await registerMeldingenFollower(this.dataSource);
    await registerGebeurtenissenFollower(this.dataSource);
    await registerStandenFollower(this.dataSource);
    this.producing = openBackend(this.settings, false);
    this.consuming = openBackend(this.settings, true);
    const onError = (error: Error): void => log.warn({ err: error }, 'queue not reachable');
    const queues = (this.queues = openQueues(this.producing, onError));
    this.startLoops(queues);
    const report = {
      onError,
      onFailed: (job: string, jobId: string | undefined, error: Error) =>
        log.warn({ job, jobId, err: error }, 'job failed'),
    };
    for (const processor of processors)
      this.workers.push(await startWorking(this.consuming, processor, report));
    log.info({ queue: this.producing.kind }, 'worker ready');
  }

  /** Stop intake, finish what is in hand, close the queues; the pool closes with the application. */
  async stop(): Promise<void> {
    await Promise.all([
      ...this.workers.map((worker) => worker.stop()),
      ...this.loops.map((loop) => loop.stop()),
    ]);
    await Promise.all(Object.values(this.queues ?? {}).map((queue) => queue.close()));
    await Promise.all([this.producing?.close(), this.consuming?.close()]);
  }

  private startLoops(queues: Queues): void {
    const { dataSource } = this;
    const letFall: Sweep['letFall'] = (alarm) => this.alarm.catchUp(alarm);
    const tryNextWerk = (): Promise<boolean> => this.commandBus.execute(new TryNextWerk());
    const sweep = startLoop({
      name: 'deadline-sweep',
      step: async (signal) => {
        await sweepDeadlines({ dataSource, queues, letFall, tryNextWerk }, signal);
        return false;
      },
      pauseMs: SWEEP_EVERY_MS,
      longestPauseMs: SWEEP_EVERY_MS,
      log,
    });
    this.sweep.wake = () => sweep.wake();
    const relay = startLoop({
      name: 'outbox-relay',
      step: async () => (await relayOutbox(dataSource, queues)) > 0,
      pauseMs: 250,
      longestPauseMs: 500,
      log,
    });
    const follower = startLoop({
      name: 'productie-follower',
      step: async () => (await followProductie(dataSource)) > 0,
      pauseMs: 250,
      longestPauseMs: 1000,
      log,
    });
    const meldingen = startLoop({
      name: 'meldingen-follower',
      step: async () => (await followMeldingen(dataSource)) > 0,
      pauseMs: 250,
      longestPauseMs: 1000,
      log,
    });
    const standen = startLoop({
      name: 'standen-follower',
      step: async () => (await followStanden(dataSource)) > 0,
      pauseMs: 500,
      longestPauseMs: 2000,
      log,
    });
    const round = startLoop({
      name: 'meldingen-round',
      step: (signal) => goRound(dataSource, signal),
      pauseMs: ROUND_EVERY_MS,
      longestPauseMs: ROUND_EVERY_MS,
      log,
    });
    const publicatie = startLoop({
      name: 'publicatie-round',
      step: () => goPublicatieRound(dataSource),
      pauseMs: PUBLICATIE_EVERY_MS,
      longestPauseMs: PUBLICATIE_EVERY_MS,
      log,
    });
    const waarneming = startLoop({
      name: 'waarneming-round',
      step: () => goWaarnemingRound(dataSource),
      pauseMs: WAARNEMING_EVERY_MS,
      longestPauseMs: WAARNEMING_EVERY_MS,
      log,
    });
    const herorden = startLoop({
      name: 'herorden-round',
      step: () => goHerordenRound(dataSource),
      pauseMs: HERORDEN_EVERY_MS,
      longestPauseMs: HERORDEN_EVERY_MS,
      log,
    });
    const gebeurtenissen = startLoop({
      name: 'gebeurtenissen-follower',
      step: async () => (await followGebeurtenissen(dataSource)) > 0,
      pauseMs: 250,
      longestPauseMs: 1000,
      log,
    });
    const aflevering = startLoop({
      name: 'aflevering',
      step: () => this.commandBus.execute(new LeverGebeurtenissen()),
      pauseMs: 250,
      longestPauseMs: 1000,
      log,
    });
    this.loops = [
      sweep,
      gebeurtenissen,
      aflevering,
      relay,
      follower,
      meldingen,
      standen,
      round,
      waarneming,
      publicatie,
      herorden,
    ];
  }
}
