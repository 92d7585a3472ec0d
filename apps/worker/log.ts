import { pino } from 'pino';

/** One line of JSON per event, with ids and codes; never a name, a BSN or what somebody wrote. */
export const log = pino({ name: 'worker', level: process.env.LOG_LEVEL ?? 'info' });
