import type { Settings } from '../../../libs/settings/settings';
import { loadDemoCentre } from '../demo/load-demo-centre';
import { progressBar } from '../progress';

/** The demo centre, the first time only: a database that holds people is left alone. */
export async function loadDemoWhenEmpty(
  settings: Settings,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<void> {
  let bar: ReturnType<typeof progressBar> | undefined;
  let tenth = 0;
  const progress = (part: number) => {
    if (tenth === 0) say('Het democentrum wordt gevuld met een jaar werk; dit gebeurt één keer.');
    bar ??= progressBar('Democentrum', 100);
    bar.update(Math.floor(part * 100));
    // Without a terminal a bar says nothing, and a silence of a minute looks like a hang.
    if (!process.stderr.isTTY && part * 10 >= tenth) say(`Democentrum ${Math.floor(part * 100)}%`);
    tenth = Math.max(tenth, Math.floor(part * 10) + 1);
  };
  try {
    await loadDemoCentre({ settings, stop, progress });
  } finally {
    bar?.stop();
  }
}
