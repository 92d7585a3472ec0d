import type { Page } from 'playwright-core';
import { goed, kwaliteitOn, TOETSERS, type Kwaliteit } from './api/kwaliteit-stage';
import { describeInBrowser, shot } from './browser/stage';
import { closeClaim } from './support/kwaliteit';

// Fourteen claims were closed in May 2026: eight by Heerlen, and six that Breda took over.
describeInBrowser('a dossieronderzoek in the browser', (stage) => {
  let kwaliteit: Kwaliteit;
  let onderzoekId: string;
  beforeAll(async () => {
    kwaliteit = await kwaliteitOn(stage.api);
    for (let i = 0; i < 8; i++) {
      const { dossierId } = await stage.api.openDossier();
      const naar = i < 5 ? { overgenomenDoor: 'breda-1' } : {};
      await closeClaim(stage.api.database.owner, dossierId, { datum: '2026-05-12', ...naar });
    }
  });

  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Kwaliteit' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Kwaliteit' }).waitFor();
    return colleague;
  };
  const steekproef = (page: Page) => page.getByRole('table').getByRole('row');

  it('is planned and drawn by who leads it', async () => {
    const leider = await arrives('kt-heerlen-1');
    const { page } = leider;
    await leider.sees('Er is nog geen onderzoek gepland.');
    await leider.sees('U heeft niets te beoordelen.');
    await shot(leider, 'kwaliteit-leeg');
    await page.getByRole('button', { name: 'Nieuw onderzoek' }).click();
    await page.getByLabel('Naam van het onderzoek').fill('WIA mei 2026');
    await page.getByLabel('van', { exact: true }).fill('1-5-2026');
    await page.getByLabel('tot en met', { exact: true }).fill('31-5-2026');
    await page.getByLabel('WIA-claim van een vangnetter').fill('5');
    await page.getByRole('combobox', { name: /^Heerlen/ }).selectOption('A');
    await page.getByRole('combobox', { name: /^Breda/ }).selectOption('B');
    await page.getByLabel('Naam van groep A').fill('Heerlen');
    await page.getByLabel('Naam van groep B').fill('Breda');
    expect(await leider.barriers()).toEqual([]);
    await shot(leider, 'kwaliteit-plan');
    await page.getByRole('button', { name: 'Plan onderzoek' }).click();

    await page.getByRole('heading', { level: 1, name: 'WIA mei 2026' }).waitFor();
    await leider.sees('Er is nog niets getrokken.');
    await shot(leider, 'kwaliteit-gepland');
    await page.getByRole('button', { name: 'Steekproef trekken' }).click();
    await leider.sees('0 van 10 integraal beoordeeld');
    await steekproef(page).nth(10).waitFor();
    expect(await steekproef(page).count()).toBe(1 + 10);
    expect(await leider.barriers()).toEqual([]);
    await shot(leider, 'kwaliteit-onderzoek');

    // when a dossier cannot be judged, then the next of its reserve takes its place
    const [eerste] = await page.getByRole('button', { name: /^Vervang / }).all();
    await eerste!.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom het niet beoordeeld kan worden').selectOption('WAZO');
    expect(await leider.barriers()).toEqual([]);
    await shot(leider, 'kwaliteit-vervang');
    await dialog.getByRole('button', { name: 'Vervang' }).click();
    await leider.hears('Dossier vervangen door het volgende uit de reserve.');
    await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
    await page.getByRole('cell', { name: /vervangen\s*WAZO-uitkering/ }).waitFor();
    onderzoekId = page.url().split('/').at(-1)!;
    expect(leider.complaints).toEqual([]);
    await leider.leaves();
  });

  it('is judged by keyboard, blind, until the two of them agree', async () => {
    const eerste = await arrives('kt-pb-1');
    const { page } = eerste;
    const row = page.getByRole('row', { name: /WIA mei 2026/ }).first();
    await row.waitFor();
    expect(await eerste.barriers()).toEqual([]);
    await shot(eerste, 'kwaliteit');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Vragenlijst' }).waitFor();
    const toetsingId = page.url().split('/').at(-1)!;
    await page.keyboard.press('2');
    await page.getByLabel('Wat is er niet goed').fill('Duur te kort berekend.');
    await page.getByLabel('Welke controle vóór de beschikking').selectOption('DUUR');
    await page
      .getByRole('group', { name: /^Kloppen|^Klopt|^Is/ })
      .first()
      .getByRole('radio')
      .first()
      .focus();
    await page.keyboard.press('j');
    await page.keyboard.press('3');
    expect(await eerste.barriers()).toEqual([]);
    await shot(eerste, 'kwaliteit-toetsing');
    await page.keyboard.press('Control+Enter');
    await eerste.hears('Oordeel ingediend.');
    await eerste.sees('Uw oordeel is binnen.');
    await shot(eerste, 'kwaliteit-ingediend');

    // given the other of the profession finds nothing wrong
    const eigen = (await kwaliteit.lijst('kt-pb-1', onderzoekId)).find(
      ({ id }: { id: string }) => id === toetsingId,
    );
    const ander = (await kwaliteit.lijst('kt-pb-2', onderzoekId)).find(
      ({ dossierId }: { dossierId: string }) => dossierId === eigen.dossierId,
    );
    const goedgekeurd = { antwoorden: goed('PROCESBEGELEIDER'), oordeel: 'ADEQUAAT' };
    expect((await kwaliteit.vult('kt-pb-2', ander.id, 1, goedgekeurd)).status).toBe(200);
    await page.reload();
    await page.getByRole('heading', { name: 'De oordelen verschillen' }).waitFor();
    expect(await eerste.barriers()).toEqual([]);
    await shot(eerste, 'kwaliteit-verschil');
    await page.getByRole('button', { name: 'Onjuist' }).click();
    await eerste.hears('Voorstel gedaan aan de ander.');
    const { body } = await stage.api.as('kt-pb-2').get(`/v1/toetsingen/${ander.id}`);
    const eens = await stage.api
      .as('kt-pb-2')
      .post(
        `/v1/toetsingen/${ander.id}/consensus`,
        { oordeel: 'ONJUIST' },
        { 'if-match': `"${body.stap.versie}"` },
      );
    expect(eens.status).toBe(200);
    await page.reload();
    await page.getByRole('heading', { name: 'Vastgesteld' }).waitFor();
    expect(eerste.complaints).toEqual([]);
    await eerste.leaves();
  });

  it('says what it found, to who leads it first', async () => {
    // given everything else is judged
    for (const who of TOETSERS)
      for (const { id, status, functionaris } of await kwaliteit.lijst(who, onderzoekId))
        if (status === 'OPEN')
          await kwaliteit.vult(who, id, 1, { antwoorden: goed(functionaris), oordeel: 'ADEQUAAT' });
    const leider = await arrives('kt-heerlen-1');
    const { page } = leider;
    await page.getByRole('link', { name: 'WIA mei 2026' }).click();
    await page
      .getByRole('button', { name: /^Oordeel integraal/ })
      .first()
      .waitFor();
    await shot(leider, 'kwaliteit-beoordeeld');
    const mis = page.getByRole('row').filter({ hasText: 'Onjuist' });
    await mis.getByRole('button', { name: /^Oordeel/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('checkbox', { name: 'Procesbegeleider' }).isChecked()).toBe(true);
    expect(await leider.barriers()).toEqual([]);
    await shot(leider, 'kwaliteit-integraal');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();
    await leider.hears('Integraal oordeel vastgelegd.');

    const rest = await kwaliteit.steekproef(onderzoekId);
    for (const { id, versie, status, voorstel } of rest)
      if (status === 'TE_BEOORDELEN')
        await stage.api
          .as('kt-heerlen-1')
          .post(`/v1/kwaliteitsonderzoeken/${onderzoekId}/dossiers/${id}/oordeel`, voorstel, {
            'if-match': `"${versie}"`,
          });
    // given pages of four, the rest of the list comes when it is asked
    await page.route(/\/dossiers$/, (route) => route.continue({ url: `${route.request().url()}?limit=4` }));
    await page.reload();
    await leider.sees('10 van 10 integraal beoordeeld');
    await steekproef(page).nth(4).waitFor();
    expect(await steekproef(page).count()).toBe(1 + 4);
    await page.getByRole('button', { name: 'Toon meer' }).click();
    await steekproef(page).nth(8).waitFor();
    await page.getByRole('button', { name: 'Toon meer' }).click();
    await steekproef(page).nth(11).waitFor();
    expect(await page.getByRole('button', { name: 'Toon meer' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Onderzoek afronden' }).click();
    await leider.hears('Gedaan: onderzoek afronden.');
    await page.getByRole('link', { name: 'Resultaten' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Resultaten: WIA mei 2026' }).waitFor();
    await leider.sees('Duur van de loongerelateerde uitkering');
    expect(await leider.barriers()).toEqual([]);
    await shot(leider, 'kwaliteit-resultaten');
    expect(leider.complaints).toEqual([]);
    await leider.leaves();
  });
});
