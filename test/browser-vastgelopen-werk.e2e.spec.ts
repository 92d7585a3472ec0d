import { recordMessageFailure } from '../libs/storage/vastgelopen-werk';
import { describeInBrowser, shot } from './browser/stage';

describeInBrowser('stuck work in the browser', (stage) => {
  const rows = async <T>(statement: string, parameters: unknown[] = []): Promise<T[]> =>
    (await stage.api.database.owner.query(statement, parameters)).rows as T[];

  /** A letter about a fact that is not there, tried four times. */
  async function letterGetsStuck(): Promise<string> {
    const { dossierId } = await stage.api.openDossier();
    const [{ id }] = (await rows<{ id: string }>(
      `insert into outbox (id, journey_id, fact_seq, soort, data)
       values (gen_random_uuid(), $1, 99, 'ONTVANGSTBEVESTIGING', '{}') returning id`,
      [dossierId],
    )) as [{ id: string }];
    await recordMessageFailure(stage.api.database.dataSource.manager, id, 'Error', 4);
    return id;
  }

  it('is seen by the planner without looking for it, and tried again by keyboard until it works', async () => {
    const planner = await stage.arrives('pl-heerlen-1');
    const { page } = planner;
    await page.getByRole('link', { name: 'Vastgelopen werk' }).click();
    await planner.sees('Er zit niets vast.');
    const outboxId = await letterGetsStuck();
    await page.getByRole('link', { name: 'Vastgelopen werk 1 open' }).waitFor();
    await page.getByRole('row', { name: /Brief[\s\S]*4 keer/ }).waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'vastgelopen-werk');

    await page.keyboard.press('j');
    await page.keyboard.press('p');
    await planner.hears('Weer mislukt: ontvangstbevestiging. Er ging iets mis bij Regie.');
    await page.getByRole('row', { name: /5 keer/ }).waitFor();
    await rows('update outbox set fact_seq = 1 where id = $1', [outboxId]);
    await page.keyboard.press('p');
    await planner.hears('Gelukt: ontvangstbevestiging.');
    await planner.sees('Er zit niets vast.');
    expect(await page.locator('.side-alert').count()).toBe(0);
    await page.getByLabel('Welk').selectOption('alles');
    await page.getByRole('row', { name: /alsnog gelukt/ }).waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'vastgelopen-werk-opgelost');
  });

  it('tells the beheerder of every kantoor that it is there, without whose it is', async () => {
    await letterGetsStuck();
    const beheerder = await stage.arrives('fb-breda-1');
    const { page } = beheerder;
    await page.getByRole('link', { name: /^Vastgelopen werk/ }).click();
    await page.getByRole('row', { name: /Dossier [0-9a-f]{8}/ }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Hof');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Probeer opnieuw');
    await shot(beheerder, 'vastgelopen-werk-beheerder');
  });

  it('is not in the menu of who may do nothing about it', async () => {
    const { page } = await stage.arrives('pb-heerlen-1');
    await page.getByRole('link', { name: 'Regels' }).waitFor();
    expect(await page.getByRole('link', { name: /Vastgelopen/ }).count()).toBe(0);
  });
});
