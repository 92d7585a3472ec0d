import { CommandBus } from '@nestjs/cqrs';
import { SendBrief } from '../libs/casework/commands/send-brief';
import { BRIEF_SOORTEN } from '../libs/domain/brieven';
import { describeInBrowser } from './browser/stage';

const MEDICAL = 'lumbale radiculopathie';

describeInBrowser('drafts and letters in the browser', (stage) => {
  const arrives = (id: string) => stage.arrives(id);

  const sendLetters = async () => {
    const { rows } = await stage.api.database.owner.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief from outbox
       where done_at is null and soort = any($1)`,
      [BRIEF_SOORTEN],
    );
    for (const letter of rows) await stage.api.app.get(CommandBus).execute(new SendBrief(letter));
  };

  it('gives back what was typed after a reload and in another tab, and shows what changed meanwhile', async () => {
    // given a form that was begun, and saved by itself
    const { dossierId, versie } = await stage.api.openDossier();
    const pb = await arrives('pb-heerlen-1');
    await pb.opens(dossierId);
    await pb.begins('Termijn opschorten', { grond: 'AWB_4_15_2A', reden: MEDICAL });
    await pb.sees(/Concept bewaard om \d\d:\d\d/);

    // when the page is loaded again
    await pb.page.reload();

    // then it is back, from the server and from nowhere in the browser
    expect(await pb.field('reden').inputValue()).toBe(MEDICAL);
    expect(await pb.page.locator('[name="gegevens.grond"][value="AWB_4_15_2A"]').isChecked()).toBe(true);
    const kept = await pb.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(MEDICAL);

    // and in another tab, with a session of its own
    const tab = await arrives('pb-heerlen-1');
    await tab.page.goto(`${stage.origin}/dossiers/${dossierId}?actie=schortOp`);
    expect(await tab.field('reden').inputValue()).toBe(MEDICAL);
    await tab.page.context().close();

    // and when somebody else acted before it is opened again
    await stage.api
      .as('pb2-heerlen-1')
      .act(dossierId, versie, 'registreerIngebrekestelling', { ontvangstDatum: '2026-05-29' });
    await pb.page.reload();
    const dialog = pb.page.getByRole('alertdialog', { name: 'Gewijzigd sinds uw concept' });
    await dialog.getByText('Ingebrekestelling geregistreerd').waitFor();
    expect(await pb.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Gezien, ga hiermee verder' }).click();
    expect(await pb.field('reden').inputValue()).toBe(MEDICAL);

    // and it can be thrown away, everywhere
    await pb.page.getByRole('button', { name: 'Gooi weg' }).click();
    await pb.page.reload();
    await pb.begins('Termijn opschorten');
    expect(await pb.field('reden').inputValue()).toBe('');
  });

  it('says so when a draft cannot be saved, and saves it when the server is back', async () => {
    const { dossierId } = await stage.api.openDossier();
    const pb = await arrives('pb-heerlen-1');
    await pb.opens(dossierId);
    await pb.page.route('**/concepten/**', (route) =>
      route.request().method() === 'GET' ? route.continue() : route.abort(),
    );
    await pb.begins('Termijn opschorten', { reden: 'In overleg' });
    await pb.sees('Concept niet bewaard: geen verbinding');
    await pb.page.unroute('**/concepten/**');
    await pb.sees(/Concept bewaard om/);
  });

  it('opens a letter as PDF in a tab of its own', async () => {
    const { dossierId } = await stage.api.openDossier();
    await sendLetters();
    const pb = await arrives('pb-heerlen-1');
    await pb.opens(dossierId);
    const [tab] = await Promise.all([
      pb.page.waitForEvent('popup'),
      pb.page.getByRole('button', { name: /^Open PDF.*Wij hebben uw WIA-aanvraag ontvangen/ }).click(),
    ]);
    await tab.waitForURL(/^blob:/);
    // The viewer of the browser shows it, also under the content policy of the page it came from.
    expect(await tab.evaluate(() => document.contentType)).toBe('application/pdf');
    expect(pb.complaints).toEqual([]);
    expect(await pb.barriers()).toEqual([]);
    await tab.close();
  });
});
