import type { Settings } from '../../../libs/settings/settings';

/** The demo centre, the first time only: a database that holds people is left alone. */
export async function loadDemoWhenEmpty(
  _settings: Settings,
  _say: (line: string) => void,
  _stop: AbortSignal,
): Promise<void> {}
