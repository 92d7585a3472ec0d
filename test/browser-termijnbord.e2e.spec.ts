import type { Page } from 'playwright-core';
import { aanvraag, nextBsn } from './api/centre';
import { describeInBrowser, shot } from './browser/stage';

// It is Monday 1 June 2026: a claim of 6 April is due today, one of 1 April was due on 27 May.
describeInBrowser('the term board in the browser', (stage) => {
  beforeAll(async () => {
    await opens('A. Vandaag', '2026-04-06');
    await opens('B. Dezeweek', '2026-04-08');
    await opens('C. Dezeweek', '2026-04-09');
    await opens('D. Telaat', '2026-04-01');
    await opens('E. Later', '2026-05-18');
    await opens('F. Buren', '2026-04-09', 'pb-heerlen-2', '6461 AA');
  });

  async function opens(naam: string, ontvangstDatum: string, who = 'pb-heerlen-1', postcode = '6411 CR') {
    const client = { bsn: nextBsn(), naam, geboorteDatum: '1975-02-03', postcode };
    const { status } = await stage.api.as(who).post('/v1/aanvragen', aanvraag({ ontvangstDatum, client }));
    expect(status).toBe(201);
  }
  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Termijnbord' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Termijnbord' }).waitFor();
    await colleague.page.getByRole('row', { name: /^Heerlen 1/ }).waitFor();
    return colleague;
  };

  it('leads a planner from a number to its dossiers, and extends them with a look beforehand', async () => {
    const planner = await arrives('pl-heerlen-1');
    const { page } = planner;
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'termijnbord');

    // when the number of this week over all teams is opened
    await page.getByRole('link', { name: 'Deze week, alle teams: 3' }).click();
    await page.getByRole('heading', { name: 'Deze week: alle teams' }).waitFor();
    await page.getByText('3 dossiers', { exact: true }).waitFor();
    expect(page.url()).toContain('kolom=DEZE_WEEK');
    await page.reload();
    await page.getByRole('link', { name: 'B. Dezeweek' }).waitFor();

    // and walked and chosen by keyboard
    expect(await tooSmall(page)).toEqual([]);
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 gekozen').waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'termijnbord-lijst');

    // then the preview says per dossier what would come of it, and nothing is done yet
    await page.getByRole('button', { name: 'Termijn verlengen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Termijn verlengen: 2 dossiers' });
    await dialog.getByRole('button', { name: 'Bekijk vooraf' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Kennisgeving verzonden op').fill('1-6-2026');
    await dialog.getByLabel('Reden').fill('Drukte');
    await shot(planner, 'termijnbord-formulier');
    await dialog.getByRole('button', { name: 'Bekijk vooraf' }).click();
    await dialog.getByText('Kan bij 2 van de 2. Er is nog niets vastgelegd.').waitFor();
    expect(await dialog.getByRole('row', { name: /B\. Dezeweek/ }).innerText()).toMatch(
      /wo 3 jun 2026 → wo 29 jul 2026/,
    );
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'termijnbord-vooraf');
    const before = (await stage.api.as('pl-heerlen-1').get('/v1/termijnbord')).body.teams[0].aantallen;
    expect(before.DEZE_WEEK).toBe(2);

    // and when it is done, each has its result and the board follows
    await dialog.getByRole('button', { name: 'Leg vast voor 2' }).click();
    await dialog.getByText('Vastgelegd bij 2 van de 2.').waitFor();
    await shot(planner, 'termijnbord-klaar');
    await dialog.getByRole('button', { name: 'Klaar' }).click();
    await page.getByRole('link', { name: 'Deze week, alle teams: 1' }).waitFor();
    await page.getByText('1 dossier', { exact: true }).waitFor();
    expect(planner.complaints).toEqual([]);
    await page.context().close();
  });

  it('shows the prognose as a table too, gives the list as a file, and keeps a view for the team', async () => {
    const planner = await arrives('pl-heerlen-1');
    const { page } = planner;
    await page.getByRole('img', { name: /^Aantal dossiers per week\. week 23:/ }).waitFor();
    await page.getByRole('button', { name: 'Toon als tabel' }).click();
    await page.getByRole('row', { name: /^Procesbegeleider/ }).waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'termijnbord-tabel');

    await page.getByRole('link', { name: 'Te laat, Heerlen 1: 1' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download als CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('termijnbord-te_laat.csv');

    await page.getByRole('button', { name: 'Bewaar deze weergave' }).click();
    await page.getByLabel('Naam').fill('Maandagochtend');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Maandagochtend' }).waitFor();
    await page.context().close();

    // a colleague of the team finds it, and sees the same
    const colleague = await arrives('rv-heerlen-1');
    await colleague.page.getByRole('link', { name: 'Maandagochtend' }).click();
    await colleague.page.getByRole('heading', { name: 'Te laat: Heerlen 1' }).waitFor();
    await colleague.page.getByRole('link', { name: 'D. Telaat' }).waitFor();
    expect(colleague.complaints).toEqual([]);
    await colleague.page.context().close();
  });

  it('shows a team its own, with nothing to choose for who may do nothing to many', async () => {
    const arts = await arrives('va-heerlen-1');
    const { page } = arts;
    expect(await page.getByRole('row', { name: /^Heerlen 2/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Te laat, Heerlen 1: 1' }).click();
    await page.getByRole('link', { name: 'D. Telaat' }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await arts.barriers()).toEqual([]);
    await shot(arts, 'termijnbord-smal');
    await page.context().close();
  });
});

/** What can be pressed but is narrower or lower than 24 px (WCAG 2.5.8). */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, input, select)')]
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width > 1 && height > 1 && (width < 24 || height < 24))
      .map(({ element, width, height }) => `${element.textContent} ${width} x ${height}`),
  );
