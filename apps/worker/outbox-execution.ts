import type { DataSource } from 'typeorm';
import { findUndone, recordFailure, type OutboxMessage } from '../../libs/storage/outbox';
import { faultCode, passes } from './fault-code';
import { log } from './log';

/** Carries out one outbox message, unless its effect is there already. One that keeps failing is parked in sight. */
export async function executeOnce(
  { manager }: DataSource,
  outboxId: string,
  execute: (message: OutboxMessage) => Promise<unknown>,
): Promise<void> {
  const message = await findUndone(manager, outboxId);
  if (!message) return;
  try {
    await execute(message);
  } catch (error) {
    // The message is not at fault when the database is away; it waits, however long that takes.
    if (passes(error)) throw error;
    const code = faultCode(error);
    const parked = await recordFailure(manager, outboxId, code);
    if (parked) log.error({ outboxId, code }, 'message parked after too many failures');
    throw error;
  }
}
