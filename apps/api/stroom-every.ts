/** How long the stream waits before it looks what other processes wrote, in ms. */
export const STROOM_EVERY_MS = Symbol('STROOM_EVERY_MS');
