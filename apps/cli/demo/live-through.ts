import { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import type { Soort } from '../../../libs/domain/aanvraag';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import { ActOnTaak } from '../../../libs/casework/commands/act-on-taak';
import { LetAlarmFall } from '../../../libs/casework/commands/let-alarm-fall';
import { OpenDossier } from '../../../libs/casework/commands/open-dossier';
import { FollowKlantreis } from '../../../libs/casework/commands/follow-klantreis';
import { SendBrief, type SendBriefInput } from '../../../libs/casework/commands/send-brief';
import { dueAlarms } from '../../../libs/storage/alarms';
import { sendUnsent } from '../../../libs/storage/outbox';
import { KLANTREIS } from '../../../libs/storage/outbox-messages';
import { asActor } from './bezetting';
import { inParallel } from './in-parallel';
import type { Step } from './story';

/** A client on the way through the year: what is still to be done, and the dossiers there are, by soort. */
export interface Living {
  steps: Step[];
  next: number;
  dossiers: Map<Soort, Known>;
}

interface Known {
  dossierId: string;
  /** As far as we know; an alarm or a message may have come in between. */
  versie: number;
}

/** What happens in the centre on one day, by the very commands that API and worker use. */
export class Days {
  constructor(
    private readonly bus: CommandBus,
    private readonly dataSource: DataSource,
    private readonly atOnce: number,
  ) {}

  /** The alarms whose day has come. One may change the clock of another, so until a pass finds nothing to do. */
  async letAlarmsFall(): Promise<void> {
    for (let fallen = 1; fallen > 0;) {
      fallen = 0;
      for await (const batch of dueAlarms(this.dataSource.manager, 0)) {
        // Two clocks of one dossier in a fixed order, so that every load states the same facts in the same order.
        await inParallel(perDossier(batch), this.atOnce, async (alarms) => {
          for (const alarm of alarms) {
            const { kind } = await this.bus.execute(new LetAlarmFall(alarm));
            if (kind === 'ok') fallen++;
          }
        });
      }
    }
  }

  /** Everything that was planned for one part of this day; for one client one thing after the other. */
  async work(clients: Living[], datum: string, dagdeel: number): Promise<void> {
    await inParallel(clients, this.atOnce, async (client) => {
      for (let step = client.steps[client.next]; step; step = client.steps[++client.next]) {
        if (step.datum !== datum || step.dagdeel !== dagdeel) return;
        await this.take(client, step);
      }
    });
  }

  /** The letters the day led to, while the dossier still says what it said then. */
  async sendLetters(): Promise<void> {
    for (let letters = await this.claimLetters(); letters.length > 0; letters = await this.claimLetters()) {
      // What one dossier says, in the order in which it said it.
      await inParallel(perDossier(letters), this.atOnce, async (said) => {
        for (const { brief, ...message } of said) {
          if (brief === KLANTREIS) await this.bus.execute(new FollowKlantreis(message));
          else await this.bus.execute(new SendBrief({ brief, ...message }));
        }
      });
    }
  }

  /** Marked as handed over, so that the relay of a worker does not hand them over once more. */
  private async claimLetters(): Promise<SendBriefInput[]> {
    let claimed: string[] = [];
    await this.dataSource.transaction((manager) =>
      sendUnsent(manager, async (messages) => {
        claimed = messages.map(({ id }) => id);
      }),
    );
    if (claimed.length === 0) return [];
    return this.dataSource.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief
       from outbox where id = any($1) and done_at is null order by journey_id, fact_seq`,
      [claimed],
    );
  }

  private async take(client: Living, step: Step): Promise<void> {
    const by = asActor(step.door, step.datum);
    const { deed } = step;
    if (deed.soort === 'open') {
      const opened = await this.bus.execute(new OpenDossier({ aanvraag: deed.aanvraag, by }));
      if (opened.kind !== 'ok') throw refused(step, opened);
      client.dossiers.set(step.dossier, { dossierId: opened.dossierId, versie: opened.versie });
      return;
    }
    const dossier = client.dossiers.get(step.dossier) ?? (await this.openedByEngine(client, step));
    const { dossierId } = dossier;
    if (deed.soort === 'act') {
      const { actie, gegevens } = deed;
      const act = () =>
        this.bus.execute(
          new ActOnDossier({ dossierId, actie, gegevens, verwachteVersie: dossier.versie, by }),
        );
      let acted = await act();
      if (acted.kind === 'stale') {
        dossier.versie = acted.versie;
        acted = await act();
      }
      if (acted.kind !== 'ok') throw refused(step, acted);
      dossier.versie = acted.versie;
      return;
    }
    const taak = await this.openTaak(dossierId, deed.taak);
    const { actie, gegevens } = deed;
    const acted = await this.bus.execute(
      new ActOnTaak({ taakId: taak.id, actie, gegevens, verwachteVersie: taak.versie, by }),
    );
    if (acted.kind !== 'ok') throw refused(step, acted);
  }

  /** The dossier of this soort that another dossier of the client asked for. */
  private async openedByEngine(client: Living, step: Step): Promise<Known> {
    const [first] = client.dossiers.values();
    const [found] = (await this.dataSource.query(
      `select o.journey_id as "dossierId", j.seq as versie
       from dossier_overview o join journeys j on j.id = o.journey_id
       where o.soort = $2 and o.client_id = (select client_id from dossier_overview where journey_id = $1)`,
      [first!.dossierId, step.dossier],
    )) as Known[];
    if (!found) throw refused(step, { kind: 'no such dossier' });
    client.dossiers.set(step.dossier, found);
    return found;
  }

  private async openTaak(dossierId: string, soort: string): Promise<{ id: string; versie: number }> {
    const [taak] = (await this.dataSource.query(
      `select id, versie from taken where journey_id = $1 and soort = $2 and status = 'OPEN'`,
      [dossierId, soort],
    )) as { id: string; versie: number }[];
    if (!taak) throw new Error(`no open taak ${soort}`);
    return taak;
  }
}

function perDossier<T extends { dossierId: string }>(items: readonly T[]): T[][] {
  const grouped = new Map<string, T[]>();
  for (const item of items) grouped.set(item.dossierId, [...(grouped.get(item.dossierId) ?? []), item]);
  return [...grouped.values()];
}

/** The story was told wrong: nothing in it may be refused. */
const refused = ({ dossier, datum, door, deed }: Step, outcome: object): Error =>
  new Error(
    `demo: ${dossier}: ${door.id} on ${datum}: ${JSON.stringify(deed)} -> ${JSON.stringify(outcome)}`,
  );
