import { CommandBus } from '@nestjs/cqrs';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CaseworkModule } from '../../../libs/casework/casework.module';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import { FollowKlantreis, type FollowKlantreisInput } from '../../../libs/casework/commands/follow-klantreis';
import { LetAlarmFall, type AlarmInput } from '../../../libs/casework/commands/let-alarm-fall';
import { OpenDossier } from '../../../libs/casework/commands/open-dossier';
import { KLANTREIS } from '../../../libs/storage/outbox-messages';
import { StorageModule } from '../../../libs/storage/storage.module';
import type { Claim, Step } from './claims';
import { timed } from './figures';

export interface Played {
  dossierId: string;
  claim: Claim;
  versie: number;
}

export interface Engine {
  dataSource: DataSource;
  open(claim: Claim): Promise<Played>;
  act(dossier: Played, step: Step): Promise<void>;
  /** Lets an alarm that is due fall. */
  letFall(alarm: AlarmInput): Promise<void>;
  /** Lets the dossiers of each client hear of each other, as the worker does; how many messages there were. */
  follow(): Promise<number>;
  /** The dossier of this soort that the engine opened for the client of another. */
  opened(from: Played, claim: Claim): Promise<Played>;
  close(): Promise<void>;
}

@Module({})
class BenchModule {}

/** The commands as the API runs them: the same modules, the same pool. */
export async function openEngine(url: string, pool: number, sleutel: string): Promise<Engine> {
  const module = {
    module: BenchModule,
    imports: [StorageModule.forRoot({ url, pool }), CaseworkModule.with({ sleutel })],
  };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  const bus = app.get(CommandBus);
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const must = <R extends { kind: string }>(result: R, what: string) => {
    if (result.kind !== 'ok') throw new Error(`${what}: ${JSON.stringify(result)}`);
    return result as Extract<R, { kind: 'ok' }>;
  };
  return {
    dataSource,
    async open(claim) {
      const by = claim.by({ actie: 'open', rol: 'PROCESBEGELEIDER' });
      const opened = must(await bus.execute(new OpenDossier({ aanvraag: claim.aanvraag, by })), 'open');
      return { claim, dossierId: opened.dossierId, versie: opened.versie };
    },
    async act(dossier, step) {
      const acted = await bus.execute(
        new ActOnDossier({
          dossierId: dossier.dossierId,
          actie: step.actie,
          gegevens: step.gegevens ?? {},
          verwachteVersie: dossier.versie,
          by: dossier.claim.by(step),
          idempotency: { sleutel: crypto.randomUUID(), verzoekHash: '0'.repeat(64) },
          verzoekId: crypto.randomUUID(),
        }),
      );
      dossier.versie = must(acted, step.actie).versie;
    },
    async letFall(alarm) {
      must(await bus.execute(new LetAlarmFall(alarm)), 'alarm');
    },
    async follow() {
      const messages: FollowKlantreisInput[] = await dataSource.query(
        `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox
         where soort = '${KLANTREIS}' and done_at is null`,
      );
      await timed(messages, pool, async (message) => {
        await bus.execute(new FollowKlantreis(message));
      });
      return messages.length;
    },
    async opened({ dossierId }, claim) {
      const [found] = (await dataSource.query(
        `select o.journey_id as "dossierId", j.seq as versie from dossier_overview o join journeys j on j.id = o.journey_id
         where o.soort = $2 and o.client_id = (select client_id from dossier_overview where journey_id = $1)`,
        [dossierId, claim.aanvraag.soort],
      )) as Pick<Played, 'dossierId' | 'versie'>[];
      if (!found) throw new Error(`no ${claim.aanvraag.soort} for the client of ${dossierId}`);
      return { ...found, claim };
    },
    close: () => app.close(),
  };
}

/** Opens the next so many claims; the time it takes is never part of a figure. */
export async function openMany(engine: Engine, nextClaim: () => Claim, count: number): Promise<Played[]> {
  const opened: Played[] = [];
  await timed(Array.from({ length: count }, nextClaim), 10, async (claim) => {
    opened.push(await engine.open(claim));
  });
  return opened;
}
