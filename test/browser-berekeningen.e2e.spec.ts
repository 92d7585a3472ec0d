import { describeInBrowser, shot } from './browser/stage';

// It is 1 June 2026.
describeInBrowser('the calculators of the Awb in the browser', (stage) => {
  it('count a bezwaar and a dwangsom with every step, and print on one page', async () => {
    const pb = await stage.arrives('pb-heerlen-1');
    const { page } = pb;
    const field = (path: string) => page.locator(`[id="berekening.${path}"]`);
    await page.goto(`${stage.origin}/berekeningen?tab=bezwaar`);

    // when a besluit of the Ziektewet is filled in, the question about a medical dispute appears
    await field('soort').selectOption('ZW');
    await field('bekendmakingDatum').fill('20-7-2026');
    await page.getByText('Gaat over een medisch oordeel').waitFor();
    await field('soort').selectOption('WIA_CLAIM');
    await page.locator('[name="berekening.behandeling"][value="MEDISCH_ARBEIDSKUNDIG"]').check();
    await field('ontvangenDatum').fill('1-9-2026');

    // then six weeks, and seventeen from the day after them
    const bezwaar = page.getByRole('region', { name: 'Bezwaar' });
    await bezwaar.getByText('ma 28 dec 2026').first().waitFor();
    await bezwaar.getByText('ma 31 aug 2026').first().waitFor();
    await bezwaar.getByText(/te laat; beoordeel of dat verschoonbaar is/).waitFor();
    await bezwaar.getByRole('cell', { name: 'Wet WIA 111 en 112' }).waitFor();
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'bezwaar');

    // and on paper stand question, outcome and trace, without the screen
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.berekening-form, .side, .top').filter({ visible: true }).count()).toBe(0);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await shot(pb, 'bezwaar-papier');
    await page.emulateMedia({ media: 'screen' });

    // and the dwangsom of a claim that is decided late
    await page.getByRole('tab', { name: 'Dwangsom' }).click();
    await field('soort').selectOption('WIA_CLAIM');
    await field('uiterlijkeBeslisdatum').fill('28-4-2026');
    await field('ingebrekestellingDatum').fill('4-5-2026');
    await field('besluitDatum').fill('10-6-2026');
    const dwangsom = page.getByRole('region', { name: 'Dwangsom' });
    await dwangsom.getByText('€ 637,00').first().waitFor();
    await dwangsom.getByText(/^23, van/).waitFor();
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'dwangsom');
  });

  it('show on the dossier who moved which date, when, and by how many days', async () => {
    const { dossierId, versie } = await stage.api.openDossier();
    await stage.api.as('pb-heerlen-1').act(dossierId, versie, 'schortOp', {
      grond: 'AWB_4_15_2A',
      vanafDatum: '2026-04-01',
      instemmingDatum: '2026-04-01',
      totDatum: '2026-04-15',
      reden: 'op verzoek',
    });
    const pb = await stage.arrives('pb-heerlen-1');
    await pb.opens(dossierId);
    await pb.page.getByText('Elke wijziging, met wie en wanneer').click();
    const row = pb.page.locator('table.grootboek tbody tr', { hasText: 'Beslistermijn opgeschort' }).first();
    await row.getByText('Awb 4:15 lid 2a').waitFor();
    expect(await row.innerText()).toMatch(/Persoon pb-heerlen-1, [Pp]rocesbegeleider/);
    // Fourteen days from Koningsdag 27 April, which had made it the 28th: the date itself moves thirteen.
    expect(await row.innerText()).toContain('+13');
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'grootboek');
  });
});
