import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One person at a browser of their own. What the browser complains about is kept, so a test can ask for it. */
export class Colleague {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refusal (4xx) is logged by the browser as well, and so is a database that was busy and is asked again (503):
      // these are answers, not complaints.
      if (message.type() === 'error' && !/status of (4\d\d|503)/.test(message.text()))
        this.complaints.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Opens the UI in a session of its own and chooses this person. */
  static async arrives(browser: Browser, origin: string, naam: string): Promise<Colleague> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    const colleague = new Colleague(await context.newPage(), origin);
    const { page } = colleague;
    await page.goto(`${origin}/`);
    await page.getByRole('searchbox').fill(naam);
    await page.getByRole('button', { name: new RegExp(`^${naam}\\b`) }).click();
    await page.getByRole('heading', { name: 'Werklijst' }).waitFor();
    return colleague;
  }

  /** Closes the browser window: an open one hears of every change and reads on. */
  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  /** Takes the free taak of this client from the werklijst and opens the dossier, by keyboard. */
  async takesTaakOf(client: string): Promise<void> {
    const { page } = this;
    await page.goto(`${this.origin}/werklijst?lijst=vrij`);
    const row = page.getByRole('row', { name: new RegExp(client) });
    await row.getByRole('link', { name: client }).focus();
    await page.keyboard.press('p');
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('1');
    await page.getByRole('link', { name: client }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(client) }).waitFor();
  }

  async opens(dossierId: string): Promise<void> {
    await this.page.goto(`${this.origin}/dossiers/${dossierId}`);
    await this.page.getByRole('heading', { name: 'Nu aan zet' }).waitFor();
  }

  /** Chooses an act of the dossier and fills in its form; `gegevens` by the path of the field. */
  async begins(label: string, gegevens: Record<string, string | boolean> = {}): Promise<void> {
    await this.page
      .getByRole('group', { name: /^Handelingen/ })
      .getByRole('button', { name: label })
      .click();
    await this.page.getByRole('heading', { level: 2, name: label }).waitFor();
    for (const [path, value] of Object.entries(gegevens)) await this.fills(path, value);
  }

  async fills(path: string, value: string | boolean): Promise<void> {
    const field = this.field(path);
    const tag = await field.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
    if (tag === 'INPUT radio') await this.page.locator(`[name="gegevens.${path}"][value="${value}"]`).check();
    else if (tag.startsWith('SELECT')) await field.selectOption(String(value));
    else await field.fill(String(value));
  }

  field(path: string): Locator {
    return this.page.locator(`[id="gegevens.${path}"]`);
  }

  async records(): Promise<void> {
    await this.page.getByRole('button', { name: 'Leg vast' }).click();
  }

  /** The whole act: chosen, filled in, recorded, and confirmed on screen. */
  async does(label: string, gegevens: Record<string, string | boolean> = {}): Promise<void> {
    await this.begins(label, gegevens);
    await this.records();
    await this.hears(`Vastgelegd: ${label}.`);
  }

  /** What the live region says, to the eye and to a screen reader. */
  async hears(text: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** The violations of WCAG 2.2 AA that axe finds on the page as it is now. */
  async barriers(): Promise<string[]> {
    // What the bar on top happens to cover halfway would count as too small a target.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    // No page here has frames, and without this mode a page of its own is opened to put the outcome together.
    const { violations } = await new AxeBuilder({ page: this.page })
      .setLegacyMode()
      .options({ runOnly: WCAG, resultTypes: ['violations'] })
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }
}
