/** Ctrl-C, an orchestrator's SIGTERM, or a closed terminal: all mean the same, and once is enough. */
export function stopRequested(): { asked: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        controller.abort();
        resolve();
      });
    }
  });
  return { asked, signal: controller.signal };
}
