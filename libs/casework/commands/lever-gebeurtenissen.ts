import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { cloudEvent } from '../../domain/gebeurtenissen/gebeurtenis';
import { recordAflevering, takeAfleveringen, type Aflevering } from '../../storage/abonnementen';
import { Cipher } from '../../storage/cipher';
import { LOKAAL } from '../gebeurtenissen/lokaal';
import { sendWebhook } from '../gebeurtenissen/send-webhook';

/** Tells receivers what can be told now. Gives whether there was anything, so whether there may be more. */
export class LeverGebeurtenissen extends Command<boolean> {}

@CommandHandler(LeverGebeurtenissen)
export class LeverGebeurtenissenHandler implements ICommandHandler<LeverGebeurtenissen> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
    @Inject(LOKAAL) private readonly lokaal: boolean,
  ) {}

  async execute(): Promise<boolean> {
    const taken = await takeAfleveringen(this.dataSource.manager);
    await Promise.all(taken.map((each) => this.lever(each)));
    return taken.length > 0;
  }

  /** Sent and then recorded: dying in between tells it twice, with one id, and never not at all. */
  private async lever(aflevering: Aflevering): Promise<void> {
    const { url, geheim, feitSeq } = aflevering;
    const body = JSON.stringify(cloudEvent({ ...aflevering, versie: feitSeq }));
    const reden = await sendWebhook({
      url,
      geheim: this.cipher.openGeheim(geheim),
      body,
      lokaal: this.lokaal,
    });
    await recordAflevering(this.dataSource.manager, aflevering, reden);
  }
}
