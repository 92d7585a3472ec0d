import type { CommandBus } from '@nestjs/cqrs';
import type { OutboxMessage } from '../../storage/outbox';
import { KLANTREIS, REGELS } from '../../storage/outbox-messages';
import { ApplyRegelboek } from './apply-regelboek';
import { FollowKlantreis } from './follow-klantreis';
import { SendBrief } from './send-brief';

/** Does what one message of the outbox asks for; a noop found it done, or pointless. */
export function carryOutMessage(
  bus: CommandBus,
  { id: outboxId, dossierId, feitSeq, soort, data }: OutboxMessage,
): Promise<{ kind: 'ok' | 'noop' }> {
  switch (soort) {
    case KLANTREIS:
      return bus.execute(new FollowKlantreis({ outboxId, dossierId, feitSeq }));
    case REGELS:
      return bus.execute(new ApplyRegelboek({ outboxId, dossierId, versie: Number(data.versie) }));
    default:
      return bus.execute(new SendBrief({ outboxId, dossierId, feitSeq, brief: soort }));
  }
}
