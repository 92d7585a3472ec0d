/**
 * Ctrl-C, an orchestrator's SIGTERM, or a closed terminal: all mean the same, and once is enough.
 * npm keeps a shell between itself and us, which dies of a SIGTERM without passing it on; then our parent changes.
 */
export function stopRequested(): { asked: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const stop = () => {
      controller.abort();
      resolve();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
  });
  return { asked, signal: controller.signal };
}
