import type { Browser } from 'playwright-core';
import { openApi, type TestApi } from '../api/open-api';
import { builtUi, chromiumPath, startChromium } from './chromium';
import { Colleague } from './colleague';

const SHOTS = process.env.REGIE_SHOTS;

/** An API with the delivered UI on a database of its own, and a Chromium to look at it with. */
export class Stage {
  api!: TestApi;
  origin!: string;
  private browser?: Browser;

  async open(): Promise<void> {
    this.api = await openApi({ uiFolder: builtUi() });
    this.browser = await startChromium();
    this.origin = await this.api.app.getUrl();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.api?.close();
  }

  arrives(id: string): Promise<Colleague> {
    return Colleague.arrives(this.browser!, this.origin, `Persoon ${id}`);
  }
}

/** Tests of what people see, on a stage of their own; skipped, and said so, where there is no Chromium. */
export function describeInBrowser(what: string, tests: (stage: Stage) => void): void {
  if (!chromiumPath)
    process.stderr.write(`${what}: skipped, no Chromium here. Set CHROMIUM, or install chromium.\n`);
  (chromiumPath ? describe : describe.skip)(what, () => {
    const stage = new Stage();
    beforeAll(() => stage.open(), 240_000);
    afterAll(() => stage.close());
    tests(stage);
  });
}

/** Keeps a picture in the folder that REGIE_SHOTS names, for who wants to look. */
export async function shot({ page }: Colleague, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}
