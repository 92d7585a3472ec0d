// A process on a machine of which the clock is off by CLOCK_OFF_MS; loaded before its own code.
const off = Number(process.env.CLOCK_OFF_MS ?? 0);
if (off !== 0) {
  const Right = Date;
  const now = Date.now;
  Date.now = () => now() + off;
  globalThis.Date = class extends Right {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Right.now());
    }
  };
}
