import { describeInBrowser, shot } from './browser/stage';

describeInBrowser('mandates in the browser', (stage) => {
  beforeAll(async () => {
    await stage.api.database.setClock('2026-07-20T09:00:00Z');
  });

  const naarMandaten = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Mandaten' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Mandaten' }).waitFor();
    return colleague;
  };
  const geef = async () => {
    const given = await stage.api.as('va-heerlen-1').post('/v1/mandaten', {
      handelingen: ['vraagMedischeInformatie'],
      aanId: 'smv-heerlen-1',
      totDatum: '2026-10-01',
      terugVoorDatum: '2026-09-01',
      review: 'ALTIJD',
    });
    expect(given.status).toBe(201);
  };

  it('goes from accepted to returned with its reason, each on the own screen', async () => {
    // given a mandate that the SMV accepts on her screen
    await geef();
    const smv = await naarMandaten('smv-heerlen-1');
    expect(await smv.barriers()).toEqual([]);
    await smv.page.getByRole('button', { name: 'Aanvaarden' }).click();
    await smv.page.getByRole('cell', { name: 'Aanvaard', exact: true }).waitFor();

    // when she works under it and reports back
    const { dossierId, versie } = await stage.api.openDossier();
    const intake = await stage.api.as('pb-heerlen-1').act(dossierId, versie, 'rondIntakeAf', {});
    const vraag = { bron: 'HUISARTS', gevraagdDatum: '2026-07-20' };
    const asked = await stage.api
      .as('smv-heerlen-1')
      .act(dossierId, intake.body.versie, 'vraagMedischeInformatie', vraag);
    expect(asked.status).toBe(200);
    // Her screen hears what she did elsewhere, and everything after it, without a reload.
    await smv.page.getByRole('button', { name: 'Terugmelden' }).click();
    await smv.page.getByRole('cell', { name: 'Teruggemeld', exact: true }).waitFor();

    // then the page of the arts opens on what waits for him, and he returns the mandate with a reason, which she reads
    const va = await naarMandaten('va-heerlen-1');
    await va.page.getByRole('cell', { name: 'Eerste handeling voor deze arts' }).waitFor();
    await va.page.getByLabel('Welke').selectOption('van');
    await va.page.getByRole('cell', { name: 'Teruggemeld', exact: true }).waitFor();
    expect(await va.barriers()).toEqual([]);
    await shot(va, 'mandaten');
    await va.page.getByLabel(/Reden: terugsturen/).selectOption('NADER_CONTACT');
    await va.page.getByRole('button', { name: 'Terugsturen' }).click();
    await va.page.getByText('Reden: Nader contact met de cliënt nodig').waitFor();
    await smv.page.getByText('Reden: Nader contact met de cliënt nodig').waitFor();

    // and what she did waits for the arts, who approves it by keyboard
    await va.page.getByLabel('Welke').selectOption('mij');
    await va.page.getByRole('cell', { name: 'Eerste handeling voor deze arts' }).waitFor();
    expect(await va.barriers()).toEqual([]);
    await shot(va, 'beoordelingen');
    await va.page.keyboard.press('Escape');
    await va.page.getByRole('heading', { level: 1 }).click();
    await va.page.keyboard.press('j');
    await va.page.keyboard.press('a');
    await va.page.getByText('Er wacht niets op uw oordeel.').waitFor();

    // and the dossier shows whose work was whose
    await va.page.goto(`${va.page.url().split('/mandaten')[0]}/dossiers/${dossierId}`);
    await va.page.getByText('Wie deed wat, en in wiens opdracht').click();
    await va.page.getByRole('row', { name: /smv/i }).first().waitFor();
    expect(await va.barriers()).toEqual([]);
    expect([va.complaints, smv.complaints]).toEqual([[], []]);

    // and another mandate is given from the dossier, by a form that knows it
    await va.page.getByRole('link', { name: 'Geef een mandaat voor dit dossier' }).click();
    await va.page.getByRole('heading', { level: 2, name: /^Mandaat geven voor/ }).waitFor();
    await va.page.getByLabel('Contact met de cliënt').check();
    await va.fills('aanId', 'smv-heerlen-1');
    await va.fills('totDatum', '1-10-2026');
    await va.fills('terugVoorDatum', '1-9-2026');
    await va.page.getByLabel(/^Steekproef/).check();
    await va.fills('reviewPercentage', '20');
    expect(await va.barriers()).toEqual([]);
    await shot(va, 'mandaat-geven');
    await va.page.getByRole('button', { name: 'Geef het mandaat' }).click();
    await va.hears('Het mandaat is gegeven.');
    await va.page.getByText('Contact met de cliënt', { exact: true }).waitFor();

    // which the screen of the SMV shows at once, and no longer once the arts withdraws it
    const contact = smv.page.getByRole('row', { name: /Contact met de cliënt/ });
    await contact.getByRole('button', { name: 'Aanvaarden' }).click();
    await contact.getByRole('cell', { name: 'Aanvaard', exact: true }).waitFor();
    const given = va.page.getByRole('row', { name: /Contact met de cliënt/ });
    await given.getByRole('button', { name: 'Intrekken' }).click();
    await contact.waitFor({ state: 'detached' });
    expect([va.complaints, smv.complaints]).toEqual([[], []]);
  });

  it('does one act on many taken by keyboard, looked at beforehand and undone together', async () => {
    const { dossierId } = await stage.api.openDossier();
    await stage.api.openDossier();
    const pb = await stage.arrives('pb-heerlen-1');
    const { page } = pb;
    await page.goto(`${page.url().split('/werklijst')[0]}/werklijst?lijst=vrij`);
    await page.getByRole('row').nth(2).waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    const many = page.getByRole('group', { name: 'Handelingen voor de gekozen taken' });
    await many.getByText('2 gekozen').waitFor();
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'taken-gekozen');
    await many.getByRole('button', { name: 'Pak', exact: true }).click();
    await page.getByText('Kan bij 2 van de 2. Er is nog niets vastgelegd.').waitFor();
    await page.getByRole('button', { name: 'Leg vast voor 2' }).click();
    await page.getByText('Vastgelegd bij 2 van de 2.').waitFor();
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'taken-vastgelegd');
    await page.getByRole('button', { name: 'Maak alles ongedaan' }).click();
    await page.getByText('Ongedaan gemaakt bij 2 van de 2.').waitFor();
    await page.getByRole('button', { name: 'Klaar' }).click();

    // and another aanspreekpunt is one form on the dossier
    await page.goto(`${page.url().split('/werklijst')[0]}/dossiers/${dossierId}?actie=wijzigAanspreekpunt`);
    await page.getByRole('heading', { name: 'Ander vast aanspreekpunt' }).waitFor();
    await pb.fills('naar', 'pb2-heerlen-1');
    await pb.fills('reden', 'Langdurig verlof');
    await pb.fills('overdrachtsnotitie', 'Is liefst na vier uur bereikbaar.');
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'aanspreekpunt');
    await page.getByRole('button', { name: /^Leg vast/ }).click();
    await page.getByText('Overdrachtsnotitie: Is liefst na vier uur bereikbaar.').waitFor();
    await shot(pb, 'aanspreekpunt-gewijzigd');
  });

  it('splits a taak from its row over two colleagues, and finishes a part with what follows from it', async () => {
    const { dossierId } = await stage.api.openDossier();
    const [taak] = (await stage.api.as('pb2-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body.taken;
    await stage.api
      .as('pb2-heerlen-1')
      .post(`/v1/taken/${taak.id}/acties`, { actie: 'pak' }, { 'if-match': `"${taak.versie}"` });
    const pb = await stage.arrives('pb2-heerlen-1');
    const { page } = pb;
    await page.getByRole('row').nth(1).waitFor();
    for (const key of ['j', 's']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 2, name: 'Taak afspreken' }).waitFor();
    await pb.fills('titel', 'Dagloon opvragen');
    await pb.fills('discipline', 'PROCESBEGELEIDER');
    await page.getByRole('button', { name: '+ Taak toevoegen' }).click();
    await pb.fills('meer.0.titel', 'Spreekuur plannen');
    await pb.fills('meer.0.discipline', 'MEDISCH_SECRETARESSE');
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'taak-splitsen');
    await pb.records();
    const beurten = page.getByRole('region', { name: 'Nu aan zet' }).getByRole('listitem');
    await beurten.filter({ hasText: 'Spreekuur plannen' }).waitFor();

    // and the part that is done leads to the next
    await beurten
      .filter({ hasText: 'Dagloon opvragen' })
      .getByRole('button', { name: /^Rond af/ })
      .click();
    await page.getByRole('heading', { level: 2, name: 'Afgesproken taak afronden' }).waitFor();
    expect(await pb.field('nummer').inputValue()).toBe('1');
    await pb.fills('resultaat', 'Gevraagd en ontvangen.');
    await page.getByRole('button', { name: '+ Taak toevoegen' }).click();
    await pb.fills('vervolg.0.titel', 'Dagloon invullen');
    await pb.fills('vervolg.0.discipline', 'PROCESBEGELEIDER');
    expect(await pb.barriers()).toEqual([]);
    await pb.records();
    await beurten.filter({ hasText: 'Dagloon invullen' }).waitFor();
    expect(await beurten.filter({ hasText: 'Dagloon opvragen' }).count()).toBe(0);
    await shot(pb, 'taak-gesplitst');
    expect(pb.complaints).toEqual([]);
  });

  it('limits by keyboard what somebody has in hand, and says who is full', async () => {
    const { dossierId } = await stage.api.openDossier();
    const [taak] = (await stage.api.as('pb-heerlen-1').get(`/v1/dossiers/${dossierId}`)).body.taken;
    await stage.api
      .as('pb-heerlen-1')
      .post(`/v1/taken/${taak.id}/acties`, { actie: 'pak' }, { 'if-match': `"${taak.versie}"` });
    const planner = await stage.arrives('pl-heerlen-1');
    const { page } = planner;
    await page.goto(`${stage.origin}/werkvoorraad`);
    await page.getByText('Uw kantoor houdt geen grens aan.').waitFor();
    await page.getByRole('button', { name: 'Stel een grens in' }).press('Enter');
    await planner.field('discipline').press('p');
    await planner.field('grens').press('1');
    await planner.fills('reden', 'Eerst afmaken');
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'werkvoorraad-grens');
    await planner.field('reden').press('Enter');
    await page.getByText('Ten hoogste in handen: procesbegeleider 1.').waitFor();
    const rij = page.getByRole('row', { name: /Persoon pb-heerlen-1/ });
    await rij.getByText('van ten hoogste 1').waitFor();
    await rij.getByText('vol').waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'werkvoorraad');
    expect(planner.complaints).toEqual([]);
  });
});
