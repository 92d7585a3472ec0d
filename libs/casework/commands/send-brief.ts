import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { BriefSoort } from '../../domain/brieven';
import { tekstVan, type Brief } from '../brieven/brief';
import { composeBijlage } from '../brieven/compose-bijlage';
import { composeBrief } from '../brieven/compose-brief';
import { renderPdf } from '../brieven/render-pdf';
import { openStukken, storeBijlage } from '../../storage/bijlagen';
import { loadBriefBasis, storeBrief, type BriefBasis } from '../../storage/brieven';
import { Cipher } from '../../storage/cipher';
import { markDone } from '../../storage/outbox';

export interface SendBriefInput {
  outboxId: string;
  dossierId: string;
  feitSeq: number;
  brief: string;
}

/**
 * Composes the letter a fact asks for and stores it with the dossier, as text and as PDF; a besluit with its medical
 * annex in the compartment. A second time finds it there.
 */
export class SendBrief extends Command<{ kind: 'ok' } | { kind: 'noop' }> {
  constructor(readonly input: SendBriefInput) {
    super();
  }
}

/** What goes to the client himself and may bring the medical grounds as an annex of its own (Wet WIA 106). */
const MET_BIJLAGE: ReadonlySet<string> = new Set<BriefSoort>([
  'BESCHIKKING',
  'HERSTELDVERKLARING',
  'OORDEEL',
  'ADVIES_CLIENT',
]);

@CommandHandler(SendBrief)
export class SendBriefHandler implements ICommandHandler<SendBrief> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input }: SendBrief): Promise<{ kind: 'ok' } | { kind: 'noop' }> {
    const { outboxId, dossierId, feitSeq } = input;
    return this.dataSource.transaction(async (manager) => {
      const basis = await loadBriefBasis(manager, dossierId, feitSeq);
      if (!basis) throw new Error(`no fact ${feitSeq} for the letter ${outboxId}`);
      const soort = input.brief as BriefSoort;
      const bijlage = MET_BIJLAGE.has(soort) ? await this.composeBijlage(manager, basis) : undefined;
      const brief = composeBrief(soort, basis, { bijlage: bijlage !== undefined });
      const briefId = await storeBrief(manager, {
        dossierId,
        feitSeq,
        soort,
        aan: brief.aan[0],
        kenmerk: brief.kenmerk,
        onderwerp: brief.onderwerp,
        tekst: tekstVan(brief),
        datum: brief.datum,
        pdf: await renderPdf(brief),
      });
      if (briefId && bijlage) {
        const pdf = await renderPdf(bijlage);
        await storeBijlage(manager, this.cipher, { briefId, dossierId, feitSeq, datum: bijlage.datum, pdf });
      }
      // With the effect: a crash leaves both or neither.
      await markDone(manager, outboxId);
      return { kind: briefId ? 'ok' : 'noop' };
    });
  }

  private async composeBijlage(manager: EntityManager, basis: BriefBasis): Promise<Brief | undefined> {
    const { dossierId, feitSeq } = basis;
    return composeBijlage(basis, await openStukken(manager, this.cipher, dossierId, feitSeq));
  }
}
