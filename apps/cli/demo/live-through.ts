import { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import { ActOnTaak } from '../../../libs/casework/commands/act-on-taak';
import { LetAlarmFall } from '../../../libs/casework/commands/let-alarm-fall';
import { OpenDossier } from '../../../libs/casework/commands/open-dossier';
import { FollowKlantreis } from '../../../libs/casework/commands/follow-klantreis';
import { SendBrief, type SendBriefInput } from '../../../libs/casework/commands/send-brief';
import { dueAlarms, type DueAlarm } from '../../../libs/storage/alarms';
import { sendUnsent } from '../../../libs/storage/outbox';
import { KLANTREIS } from '../../../libs/storage/outbox-messages';
import { asActor } from './bezetting';
import { inParallel } from './in-parallel';
import type { Step } from './story';

/** A dossier on its way through the year: what is still to be done, and once it is open which one it is. */
export interface Living {
  steps: Step[];
  next: number;
  dossierId?: string;
  /** As far as we know; an alarm may have come in between. */
  versie?: number;
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
        const perDossier = new Map<string, DueAlarm[]>();
        for (const alarm of batch) {
          perDossier.set(alarm.dossierId, [...(perDossier.get(alarm.dossierId) ?? []), alarm]);
        }
        await inParallel([...perDossier.values()], this.atOnce, async (alarms) => {
          for (const alarm of alarms) {
            const { kind } = await this.bus.execute(new LetAlarmFall(alarm));
            if (kind === 'ok') fallen++;
          }
        });
      }
    }
  }

  /** Everything that was planned for one part of this day; within a dossier one thing after the other. */
  async work(dossiers: Living[], datum: string, dagdeel: number): Promise<void> {
    await inParallel(dossiers, this.atOnce, async (dossier) => {
      for (let step = dossier.steps[dossier.next]; step; step = dossier.steps[++dossier.next]) {
        if (step.datum !== datum || step.dagdeel !== dagdeel) return;
        await this.take(dossier, step);
      }
    });
  }

  /** The letters the day led to, while the dossier still says what it said then. */
  async sendLetters(): Promise<void> {
    for (let letters = await this.claimLetters(); letters.length > 0; letters = await this.claimLetters()) {
      await inParallel(letters, this.atOnce, async ({ brief, ...message }) => {
        if (brief === KLANTREIS) await this.bus.execute(new FollowKlantreis(message));
        else await this.bus.execute(new SendBrief({ brief, ...message }));
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
       from outbox where id = any($1) and done_at is null`,
      [claimed],
    );
  }

  private async take(dossier: Living, step: Step): Promise<void> {
    const by = asActor(step.door, step.datum);
    const { deed } = step;
    if (deed.soort === 'open') {
      const opened = await this.bus.execute(new OpenDossier({ aanvraag: deed.aanvraag, by }));
      if (opened.kind !== 'ok') throw refused(step, opened);
      Object.assign(dossier, { dossierId: opened.dossierId, versie: opened.versie });
      return;
    }
    const dossierId = dossier.dossierId!;
    if (deed.soort === 'act') {
      const { actie, gegevens } = deed;
      const act = () =>
        this.bus.execute(
          new ActOnDossier({ dossierId, actie, gegevens, verwachteVersie: dossier.versie!, by }),
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

  private async openTaak(dossierId: string, soort: string): Promise<{ id: string; versie: number }> {
    const [taak] = (await this.dataSource.query(
      `select id, versie from taken where journey_id = $1 and soort = $2 and status = 'OPEN'`,
      [dossierId, soort],
    )) as { id: string; versie: number }[];
    if (!taak) throw new Error(`no open taak ${soort}`);
    return taak;
  }
}

/** The story was told wrong: nothing in it may be refused. */
const refused = ({ datum, door, deed }: Step, outcome: object): Error =>
  new Error(`demo: ${door.id} on ${datum}: ${JSON.stringify(deed)} -> ${JSON.stringify(outcome)}`);
