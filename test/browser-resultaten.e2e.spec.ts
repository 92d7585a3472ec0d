import { registerProductieFollower } from '../apps/worker/productie.follower';
import { registerStandenFollower } from '../apps/worker/standen.follower';
import { VOLGERS } from '../libs/storage/volgers';
import { aanvraag, nextBsn } from './api/centre';
import { describeInBrowser, shot } from './browser/stage';
import { followToEnd } from './support/follow-to-end';

// It is Monday 1 June 2026: of three open claims the terms of two have passed.
describeInBrowser('the results of a team in the browser', (stage) => {
  beforeAll(async () => {
    const { dataSource } = stage.api.database;
    await registerStandenFollower(dataSource);
    await registerProductieFollower(dataSource);
    for (const ontvangstDatum of ['2026-02-02', '2026-03-02', '2026-05-18']) {
      const client = {
        bsn: nextBsn(),
        naam: `A. van ${ontvangstDatum}`,
        geboorteDatum: '1975-02-03',
        postcode: '6411 CR',
      };
      const { status } = await stage.api
        .as('pb-heerlen-1')
        .post('/v1/aanvragen', aanvraag({ ontvangstDatum, client }));
      expect(status).toBe(201);
    }
    await followToEnd(dataSource, VOLGERS.STANDEN, VOLGERS.PRODUCTIE);
  });

  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Resultaten' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: /^Resultaten/ }).waitFor();
    return colleague;
  };

  it('leads from a figure to exactly its dossiers, and says how it is counted', async () => {
    const manager = await arrives('bm-heerlen-1');
    const { page } = manager;
    await page.getByLabel('Tot en met').selectOption('2026-06');
    const wachtend = page.getByRole('region', { name: 'Wachtende cliënten' });
    // What was shown before the month was chosen may read the same.
    await page.getByText(/vergeleken met ma 25 mei 2026/).waitFor();
    await wachtend.getByText('66,7%').waitFor();
    await wachtend.getByText('norm niet gehaald').waitFor();
    expect(await wachtend.innerText()).toMatch(/norm niet gehaald\s+norm 10%/);
    expect(await manager.barriers()).toEqual([]);
    await shot(manager, 'resultaten');

    await wachtend.getByRole('button', { name: /^Hoe berekend/ }).click();
    await page.getByRole('dialog').getByText('Evaluatie 3.6 en Bijlage I').waitFor();
    expect(await manager.barriers()).toEqual([]);
    await page.keyboard.press('Escape');

    // the number is the number of rows
    await wachtend.getByRole('link', { name: '2', exact: true }).click();
    await page.getByText(/^2 geteld\./).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await page.getByRole('link', { name: 'A. van 2026-02-02' }).waitFor();
    expect(await rows.count()).toBe(1 + 2);
    expect(await manager.barriers()).toEqual([]);
    expect(manager.complaints).toEqual([]);
    await page.context().close();
  });

  it('is walked by keyboard, and read as a table', async () => {
    const manager = await arrives('bm-heerlen-1');
    const { page } = manager;
    await page.getByLabel('Tot en met').selectOption('2026-06');
    // The way there carries the month only once the choice of it is on the page.
    await page.locator('a[href*="tot=2026-06"]', { hasText: 'Tijdigheid en wachtend' }).click();
    const chart = page.getByRole('group', { name: /^Wachtende cliënten per maand/ });
    await chart.waitFor();
    await chart.locator('[tabindex="0"]').focus();
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await here()).toBe('juni 2026: 66,7%, 2 van 3');
    const before = await chart.getByRole('link').count();
    expect(before).toBeGreaterThan(0);
    expect(await manager.barriers()).toEqual([]);
    await shot(manager, 'resultaten-tijdigheid');

    await page.getByRole('button', { name: /^Toon als tabel.*Wachtende cliënten per maand$/ }).click();
    const table = page.getByRole('region', { name: 'Tabel: Wachtende cliënten per maand' });
    expect(await table.getByRole('row', { name: /^juni 2026/ }).innerText()).toMatch(/66,67\s+2 van 3\s+10/);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV van Wachtende cliënten per maand$/ }).click();
    expect((await coming).suggestedFilename()).toBe('wachtend-per-maand.csv');

    for (const label of ['Productie', 'Ziektewet-arbo', 'Doorstroom', 'Teams naast elkaar']) {
      await page.getByRole('link', { name: label, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${label}`) }).waitFor();
      await page.waitForFunction(() => !/opgehaald/.test(document.querySelector('main')!.textContent));
      expect(await manager.barriers()).toEqual([]);
      await shot(manager, `resultaten-${label.toLowerCase().replaceAll(' ', '-')}`);
    }
    expect(manager.complaints).toEqual([]);
    await page.context().close();
  });

  it('offers a member of the team what the kantoor lets them see', async () => {
    const arts = await arrives('va-heerlen-1');
    expect(await arts.page.getByLabel('Cijfers van').locator('option').allInnerTexts()).toEqual([
      'Heerlen 1',
      'Landelijk',
    ]);
    await arts.page.setViewportSize({ width: 390, height: 800 });
    await arts.page.getByText('Wachtende cliënten').first().waitFor();
    expect(await arts.barriers()).toEqual([]);
    await shot(arts, 'resultaten-smal');
    await arts.page.context().close();
  });

  it('are asked as they were known on a past day, and as they are known now again', async () => {
    const manager = await arrives('bm-heerlen-1');
    const { page } = manager;
    await page.getByLabel('Tot en met').selectOption('2026-06');
    const wachtend = page.getByRole('region', { name: 'Wachtende cliënten' });
    await wachtend.getByText('66,7%').waitFor();

    // given a day that has not been, and then one before Regie knew of anything
    const dag = page.getByLabel('Zoals bekend op');
    await dag.fill('2-6-2026');
    await dag.press('Enter');
    await manager.sees('Kies een dag vóór vandaag.');
    expect(await manager.barriers()).toEqual([]);
    await dag.fill('31-5-2026');
    await dag.press('Enter');
    await wachtend.getByText('66,7%').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('bekend')).toBe('2026-05-31');
    expect(await manager.barriers()).toEqual([]);
    await shot(manager, 'resultaten-bekend');

    // then the other pages and a reload keep it, until it is taken away
    await page.getByRole('link', { name: 'Doorstroom' }).click();
    await page.reload();
    await dag.waitFor();
    expect(await dag.inputValue()).toBe('31-5-2026');
    expect(await manager.barriers()).toEqual([]);
    await shot(manager, 'doorstroom-bekend');
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page.getByRole('button', { name: 'nu', exact: true }).click();
    await wachtend.getByText('66,7%').waitFor();
    expect(new URL(page.url()).searchParams.has('bekend')).toBe(false);
    expect(await dag.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(manager.complaints).toEqual([]);
    await manager.leaves();
  });
});
