import { describeInBrowser, shot } from './browser/stage';

describeInBrowser('the rules in the browser', (stage) => {
  beforeAll(async () => {
    await stage.api.database.setClock('2026-08-03T09:00:00Z');
  });

  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Regels' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Regels' }).waitFor();
    return colleague;
  };
  const extended = async (ontvangstDatum: string) => {
    const { dossierId, versie } = await stage.api.openDossier({ ontvangstDatum });
    const gegevens = { kennisgevingDatum: '2026-08-03', reden: 'Drukte' };
    expect((await stage.api.as('pb-heerlen-1').act(dossierId, versie, 'verleng', gegevens)).status).toBe(200);
    return dossierId;
  };

  it('lets everybody look a rule up, by word and by day, and keeps that in the address', async () => {
    const va = await arrives('va-heerlen-1');
    const { page } = va;
    await page.getByRole('row', { name: /Beslistermijn WIA-claim 8 weken/ }).waitFor();
    await shot(va, 'regels');
    // On one screenful of rules: looking through all of them takes axe many seconds and finds nothing else.
    await page.getByLabel('Zoek in naam').fill('wia-claim');
    expect(await va.barriers()).toEqual([]);
    await page.getByLabel('Geldig op').fill('31-12-2011');
    await page.getByRole('row', { name: /Beslistermijn WIA-claim 14 weken.*waarschijnlijk/ }).waitFor();
    expect(await page.getByRole('row', { name: /Herijking/ }).count()).toBe(0);
    await page.reload();
    await page.getByRole('row', { name: /Beslistermijn WIA-claim 14 weken/ }).waitFor();
    expect(page.url()).toContain('zoek=wia-claim&opDatum=2011-12-31');
    expect(await page.getByRole('button', { name: /beëindig/ }).count()).toBe(0);
    expect(va.complaints).toEqual([]);
    await page.context().close();
  });

  it('shows what the end of a rule would change, old date and new, before it is made', async () => {
    // given one dossier received before and one after the day on which the 16 weeks would end
    await extended('2026-06-29');
    const later = await extended('2026-07-10');
    const fb = await arrives('fb-heerlen-1');
    const { page } = fb;

    // when the end is proposed, by keyboard
    await page.getByLabel('Zoek in naam').fill('wia-claim');
    await page.getByRole('button', { name: 'beëindig Aangekondigde termijn WIA-claim' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Regel beëindigen' });
    await dialog.getByRole('button', { name: 'Zet in het voorstel' }).click();
    await dialog.getByRole('alert').getByText('Vul dit in.').waitFor();
    await dialog.getByLabel('Laatste dag').fill('30-6-2026');
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'regels-form');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByLabel('Waarom veranderen de regels?').fill('De regeling is ingetrokken.');
    await page.getByRole('button', { name: 'Proef' }).click();

    // then the proef shows exactly the one, and nothing is made yet
    await page.getByRole('heading', { name: '1 van de 2 open dossiers verandert' }).waitFor();
    const row = page.getByRole('row', { name: new RegExp(later.slice(0, 8)) });
    expect(await row.innerText()).toMatch(/vr 30 okt 2026\s+vr 4 sep 2026/);
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'regels-proef');
    expect((await stage.api.as('fb-heerlen-1').get('/v1/regelboeken')).body.items).toHaveLength(1);

    // and when another change comes with it, the proef has to be done again
    await page.getByLabel('Zoek in naam').fill('dwangsom');
    await page.getByRole('button', { name: 'nieuwe waarde voor Dwangsom per dag' }).click();
    const value = page.getByRole('dialog', { name: 'Nieuwe waarde' });
    await value.getByLabel('Geldt vanaf').fill('1-1-2027');
    await value.getByRole('textbox', { name: /^Waarde 1/ }).fill('25');
    await shot(fb, 'regels-waarde');
    await value.getByRole('button', { name: 'Zet in het voorstel' }).click();
    await fb.sees('Dwangsom per dag: nieuwe waarde 25, 35, 45 vanaf vr 1 jan 2027');
    expect(await page.getByRole('button', { name: /^Stel regelboek/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('button', { name: 'Stel regelboek 2 vast' }).click();

    // then it is made, and the list is that of the new book
    await fb.hears('Regelboek 2 vastgesteld. 2 open dossiers volgen.');
    await page.getByText('regelboek 2', { exact: false }).first().waitFor();
    await page.getByLabel('Zoek in naam').fill('wia-claim');
    await page.getByRole('row', { name: /Beslistermijn WIA-claim/ }).waitFor();
    await page.getByRole('row', { name: /Aangekondigde termijn WIA-claim/ }).waitFor({ state: 'detached' });
    await page.getByLabel('Zoek in naam').fill('dwangsom');
    await page.getByLabel('Geldig op').fill('1-1-2027');
    await page.getByRole('row', { name: /^Dwangsom per dag .*€ 25, 35 en 45/ }).waitFor();
    await shot(fb, 'regels-na');
    expect(fb.complaints).toEqual([]);
    await page.context().close();
  });

  it('names what is wrong beside the line, and what somebody else was first with', async () => {
    const fb = await arrives('fb-heerlen-1');
    const { page } = fb;
    await page.getByRole('button', { name: 'Regel toevoegen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Regel toevoegen' });
    await dialog.getByRole('combobox', { name: 'Regel' }).selectOption('60plus');
    await dialog.getByLabel('Geldt vanaf').fill('1-1-2027');
    await dialog.getByRole('radio', { name: 'Ja' }).check();
    await dialog.getByLabel('Artikel of bron').fill('Kamerbrief');
    await dialog.getByRole('radio', { name: 'onzeker' }).check();
    await dialog.getByRole('button', { name: 'Zet in het voorstel' }).click();
    await page.getByLabel('Waarom veranderen de regels?').fill('Proef');
    await page.getByRole('button', { name: 'Proef' }).click();
    await page
      .getByText('er geldt dan al een regel, vanaf ma 1 sep 2025 t/m di 31 aug 2027; beëindig die eerst')
      .waitFor();
    await page.getByLabel('Zoek in naam').fill('Praktisch');
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'regels-fout');
    await page.getByRole('button', { name: /^haal weg/ }).click();

    const next = (await stage.api.as('fb-heerlen-1').get('/v1/regels')).body.versie + 1;

    // given somebody else makes a version between the proef and the making
    await page.getByRole('button', { name: 'beëindig Praktisch beoordelen', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Laatste dag').fill('31-12-2026');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('button', { name: `Stel regelboek ${next} vast` }).waitFor();
    const other = { actie: 'BEEINDIG', sleutel: '60plus', van: '2025-09-01', tot: '2026-12-31' };
    const made = await stage.api
      .as('fb-breda-1')
      .post('/v1/regelboeken', { toelichting: 'Eerder', wijzigingen: [other] });
    expect(made.status).toBe(201);
    await page.getByRole('button', { name: `Stel regelboek ${next} vast` }).click();
    await page.getByText(`Iemand anders heeft intussen versie ${next}`).waitFor();
    expect(await page.getByRole('button', { name: /^Stel regelboek/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('button', { name: `Stel regelboek ${next + 1} vast` }).waitFor();
    await page.context().close();
  });
});
