import type { Idempotency } from '../../libs/casework/results';
import { isDatabaseAway } from '../../libs/storage/database-away';

const PATIENCE = 20;

/**
 * Sends what was answered with "busy" again, as a client does with a 503: under the same key, since it may have been
 * done all the same. Anything else that is thrown is a fault.
 */
export function patiently() {
  const busy = { answers: 0 };
  return {
    busy,
    async until<T>(send: (again: Idempotency) => Promise<T>): Promise<T> {
      const key = { sleutel: crypto.randomUUID(), verzoekHash: 'x' };
      for (let attempt = 1; ; attempt++) {
        try {
          return await send(key);
        } catch (error) {
          if (!isDatabaseAway(error) || attempt === PATIENCE) throw error;
          busy.answers++;
          await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
        }
      }
    },
  };
}
