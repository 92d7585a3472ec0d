import type { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { carryOutMessage } from '../../libs/casework/commands/carry-out-message';
import { POGINGEN, WERKER_VIEL_UIT } from '../../libs/domain/vastgelopen-werk';
import { faultCode, passes } from '../../libs/storage/fault-code';
import { findUndone } from '../../libs/storage/outbox';
import { recordMessageFailure } from '../../libs/storage/vastgelopen-werk';
import { log } from './log';

/** Carries out one outbox message, unless its effect is there already. One that keeps failing is stuck, in sight. */
export async function executeOnce({ manager }: DataSource, bus: CommandBus, outboxId: string): Promise<void> {
  const message = await findUndone(manager, outboxId);
  if (!message) return;
  try {
    const { kind } = await carryOutMessage(bus, message);
    if (kind === 'noop') log.info({ outboxId, soort: message.soort }, 'message had nothing to do');
  } catch (error) {
    // The message is not at fault when the database is away; it waits, however long that takes.
    if (!passes(error)) await count(manager, outboxId, faultCode(error));
    throw error;
  }
}

/** The job failed for good without having thrown: whoever held it was gone each time. */
export const lostMessage = ({ manager }: DataSource, outboxId: string): Promise<void> =>
  count(manager, outboxId, WERKER_VIEL_UIT, POGINGEN);

async function count(
  manager: DataSource['manager'],
  outboxId: string,
  code: string,
  pogingen = 1,
): Promise<void> {
  const stuck = await recordMessageFailure(manager, outboxId, code, pogingen);
  if (stuck) log.error({ outboxId, code }, 'message is stuck');
}
