import { randomBytes } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isOntvanger } from '../../domain/gebeurtenissen/adres';
import type { GebeurtenisType } from '../../domain/gebeurtenissen/gebeurtenis';
import { hoedanigheidVoor, type Actor, type Rol } from '../../domain/rollen';
import { insertAbonnement, stopAbonnement, vernieuwGeheim } from '../../storage/abonnementen';
import { Cipher } from '../../storage/cipher';
import { LOKAAL } from '../gebeurtenissen/lokaal';
import { invalid, type NotDone } from '../results';

export const BEHEERT_ABONNEMENTEN: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER'];
const NIET_VAN_U: NotDone = {
  kind: 'forbidden',
  detail: 'Alleen een functioneel beheerder beheert abonnementen.',
};
const GEHEIM_BYTES = 32;
const nieuwGeheim = () => randomBytes(GEHEIM_BYTES).toString('base64url');

/** Has another system told of what happens from now on. The secret is in the answer, and never shown again. */
export class NeemAbonnement extends Command<{ kind: 'ok'; id: string; geheim: string } | NotDone> {
  constructor(readonly input: { naam: string; url: string; typen: readonly GebeurtenisType[]; by: Actor }) {
    super();
  }
}

/** Tells a receiver nothing more, also not what was waiting for it. */
export class StopAbonnement extends Command<{ kind: 'ok' } | NotDone> {
  constructor(readonly input: { id: string; by: Actor }) {
    super();
  }
}

/**
 * Gives a receiver another secret at once: what it cannot verify until it knows the new one it refuses, and is told again.
 */
export class VernieuwGeheim extends Command<{ kind: 'ok'; geheim: string } | NotDone> {
  constructor(readonly input: { id: string; by: Actor }) {
    super();
  }
}

@CommandHandler(NeemAbonnement)
export class NeemAbonnementHandler implements ICommandHandler<NeemAbonnement> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
    @Inject(LOKAAL) private readonly lokaal: boolean,
  ) {}

  async execute({ input: { by, ...abonnement } }: NeemAbonnement) {
    if (!hoedanigheidVoor(by, BEHEERT_ABONNEMENTEN)) return NIET_VAN_U;
    if (!isOntvanger(abonnement.url, this.lokaal))
      return invalid('url', 'moet een https-adres op het open internet zijn, zonder naam en wachtwoord erin');
    const geheim = nieuwGeheim();
    const nieuw = { ...abonnement, geheim: this.cipher.sealGeheim(geheim) };
    const id = await insertAbonnement(this.dataSource.manager, nieuw, by.medewerkerId);
    return { kind: 'ok' as const, id, geheim };
  }
}

@CommandHandler(StopAbonnement)
export class StopAbonnementHandler implements ICommandHandler<StopAbonnement> {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async execute({ input: { id, by } }: StopAbonnement): Promise<{ kind: 'ok' } | NotDone> {
    if (!hoedanigheidVoor(by, BEHEERT_ABONNEMENTEN)) return NIET_VAN_U;
    return (await stopAbonnement(this.dataSource.manager, id)) ? { kind: 'ok' } : { kind: 'notFound' };
  }
}

@CommandHandler(VernieuwGeheim)
export class VernieuwGeheimHandler implements ICommandHandler<VernieuwGeheim> {
  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {}

  async execute({ input: { id, by } }: VernieuwGeheim): Promise<{ kind: 'ok'; geheim: string } | NotDone> {
    if (!hoedanigheidVoor(by, BEHEERT_ABONNEMENTEN)) return NIET_VAN_U;
    const geheim = nieuwGeheim();
    const done = await vernieuwGeheim(this.dataSource.manager, id, this.cipher.sealGeheim(geheim));
    return done ? { kind: 'ok', geheim } : { kind: 'notFound' };
  }
}
