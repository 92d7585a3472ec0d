import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Aanvraag } from '../../domain/aanvraag';
import type { JsonObject } from '../../domain/json';
import { gevolgOf, type Gevolg } from '../../domain/klantreis/gevolgen';
import { SYSTEEM } from '../../domain/rollen';
import { Cipher } from '../../storage/cipher';
import { loadKlantreisNews, moveClient, type KlantreisNews } from '../../storage/klantreis';
import { receiveAanvraag } from '../../storage/open-journey';
import { markDone } from '../../storage/outbox';
import { actAsSysteem } from './act-as-systeem';
import { OpenDossier } from './open-dossier';

export interface FollowKlantreisInput {
  outboxId: string;
  dossierId: string;
  feitSeq: number;
}

/**
 * What happened in one dossier reaches the others of the same client: one is opened, told, handed over or closed. Each
 * effect has a key of its own, so that a second time, after a crash half-way, does what is left and nothing twice.
 */
export class FollowKlantreis extends Command<{ kind: 'ok' } | { kind: 'noop' }> {
  constructor(readonly input: FollowKlantreisInput) {
    super();
  }
}

@CommandHandler(FollowKlantreis)
export class FollowKlantreisHandler implements ICommandHandler<FollowKlantreis> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
    private readonly commandBus: CommandBus,
  ) {}

  async execute({ input }: FollowKlantreis): Promise<{ kind: 'ok' } | { kind: 'noop' }> {
    const { manager } = this.dataSource;
    const { outboxId, dossierId, feitSeq } = input;
    const news = await loadKlantreisNews(manager, this.cipher, dossierId, feitSeq);
    if (!news) throw new Error(`no fact ${feitSeq} for the message ${outboxId}`);
    const gevolg = gevolgOf(news.soort, news.fact);
    if (gevolg) await this.carryOut(gevolg, news, input);
    await markDone(manager, outboxId);
    return { kind: gevolg ? 'ok' : 'noop' };
  }

  private async carryOut(gevolg: Gevolg, news: KlantreisNews, input: FollowKlantreisInput): Promise<void> {
    switch (gevolg.soort) {
      case 'OPEN':
        return this.open(gevolg, news, input);
      case 'BERICHT':
        return this.tell(
          news.others.filter(({ soort }) => (gevolg.aan as readonly string[]).includes(soort)),
          'verneem',
          {
            bericht: gevolg.bericht,
            vanDossierId: input.dossierId,
            datum: gevolg.datum ?? news.datum,
            ...(gevolg.uitkomst && { uitkomst: gevolg.uitkomst }),
          },
          input,
        );
      case 'OVERLIJDEN': {
        const { overlijdensDatum } = gevolg;
        return this.tell(news.others, 'registreerOverlijden', { overlijdensDatum }, input);
      }
      case 'VERHUIZING':
        return this.move(news, input);
    }
  }

  /** Refused when the client has one open already; then there is nothing to open. */
  private async open(
    { dossierSoort, aanleiding, input: handedOn }: Extract<Gevolg, { soort: 'OPEN' }>,
    { client, datum, vangnet, werkgeverNaam }: KlantreisNews,
    { outboxId, dossierId }: FollowKlantreisInput,
  ): Promise<void> {
    const { eersteZiektedagDatum } = handedOn as Pick<Aanvraag, 'eersteZiektedagDatum'>;
    const { bsn, naam, geboorteDatum, postcode } = client;
    const aanvraag: Aanvraag = {
      soort: dossierSoort,
      ontvangstDatum: datum,
      aanvrager: 'UWV_INTERN',
      client: { bsn, naam, geboorteDatum, postcode },
      vangnet,
      ...(eersteZiektedagDatum && { eersteZiektedagDatum }),
      ...(werkgeverNaam && { werkgever: { naam: werkgeverNaam } }),
    };
    const opened = await this.commandBus.execute(
      new OpenDossier({
        aanvraag,
        by: SYSTEEM,
        idempotency: { sleutel: `klantreis-${outboxId}`, verzoekHash: dossierSoort },
        uitKlantreis: { dossierId, aanleiding, input: handedOn },
      }),
    );
    if (opened.kind !== 'ok' && opened.kind !== 'refused') {
      throw new Error(`${dossierSoort} could not be opened from ${dossierId}: ${opened.kind}`);
    }
  }

  private async move(news: KlantreisNews, input: FollowKlantreisInput): Promise<void> {
    const { manager } = this.dataSource;
    const postcode = String(news.gegevens.postcode).replace(' ', '');
    await moveClient(manager, news.client.id, postcode);
    const { teamVanWoonplaats } = await receiveAanvraag(manager, this.cipher, { ...news.client, postcode });
    if (!teamVanWoonplaats) return;
    const all = [...news.others, { id: input.dossierId, soort: news.soort, teamId: '' }];
    const gegevens = { naarTeam: teamVanWoonplaats, reden: 'Cliënt verhuisd naar het gebied van dit team' };
    await this.tell(all, 'draagOver', gegevens, input);
  }

  private async tell(
    dossiers: readonly { id: string }[],
    actie: string,
    gegevens: JsonObject,
    { outboxId }: FollowKlantreisInput,
  ): Promise<void> {
    for (const { id: dossierId } of dossiers) {
      const sleutel = `klantreis-${outboxId}-${dossierId}`;
      await actAsSysteem(this.dataSource.manager, this.cipher, { dossierId, actie, gegevens, sleutel });
    }
  }
}
