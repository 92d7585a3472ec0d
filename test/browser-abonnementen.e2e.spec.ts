import { CommandBus } from '@nestjs/cqrs';
import { registerGebeurtenissenFollower } from '../apps/worker/gebeurtenissen.follower';
import { LeverGebeurtenissen } from '../libs/casework/commands/lever-gebeurtenissen';
import { VOLGERS } from '../libs/storage/volgers';
import { describeInBrowser, shot } from './browser/stage';
import { followToEnd } from './support/follow-to-end';
import { Receiver } from './support/receiver';

// It is Monday 1 June 2026; another system listens on this machine.
describeInBrowser('the abonnementen in the browser', (stage) => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.listen();
    await registerGebeurtenissenFollower(stage.api.database.dataSource);
  });
  afterAll(() => receiver?.close());

  /** Something happens in a dossier, and whoever has to hear it is told. */
  const happens = async () => {
    await stage.api.openDossier();
    await followToEnd(stage.api.database.dataSource, VOLGERS.GEBEURTENISSEN);
    while (await stage.api.app.get(CommandBus).execute(new LeverGebeurtenissen()));
  };

  it('are taken, followed to each message, given another secret and stopped', async () => {
    const fb = await stage.arrives('fb-heerlen-1');
    const { page } = fb;
    await page.getByRole('link', { name: 'Abonnementen' }).click();
    await fb.sees('Er zijn nog geen abonnementen.');
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'abonnementen-leeg');

    // when an address outside is wrong, that is said at the field
    await page.getByLabel('Systeem').fill('Ketenpartner');
    await page.getByLabel('Adres (https)').fill('https://10.0.0.1/');
    await page.getByLabel('Dossier geopend').check();
    await page.getByRole('button', { name: 'Neem abonnement' }).click();
    await page.getByRole('alert').getByText('Adres (https)').waitFor();
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'abonnementen-fout');
    await page.getByLabel('Adres (https)').fill(receiver.url);
    await page.getByRole('button', { name: 'Neem abonnement' }).click();
    await page.getByRole('status').getByText('ziet u alleen nu').waitFor();

    // then what happens is told, and what cannot be delivered waits
    await happens();
    receiver.answer = 500;
    await happens();
    await page.reload();
    const row = page.getByRole('row', { name: /^Ketenpartner/ });
    await row.getByText('onbereikbaar').waitFor();
    await row.getByRole('button', { name: /^Berichten/ }).click();
    const berichten = page.getByRole('region', { name: 'Berichten aan Ketenpartner' });
    await berichten.getByText('nog niet (antwoordde met HTTP 500)').waitFor();
    expect(await berichten.getByRole('row').count()).toBe(1 + 2);
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'abonnementen');

    await row.getByRole('button', { name: /^Nieuw geheim/ }).click();
    await page.getByText('Het nieuwe geheim van Ketenpartner geldt vanaf nu').waitFor();
    await row.getByRole('button', { name: /^Stop/ }).click();
    const vraag = page.getByRole('alertdialog', { name: 'Stop het abonnement van Ketenpartner' });
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'abonnementen-stop');
    await page.keyboard.press('Escape');
    await vraag.waitFor({ state: 'detached' });
    await row.getByText('onbereikbaar').waitFor();
    await row.getByRole('button', { name: /^Stop/ }).click();
    await vraag.getByRole('button', { name: 'Stop' }).click();
    await row.getByText('gestopt').waitFor();
    expect(await row.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'abonnementen-gestopt');
    expect(fb.complaints).toEqual([]);
    await fb.leaves();
  });
});
