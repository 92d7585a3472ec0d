import { followMeldingen, goRound, registerMeldingenFollower } from '../apps/worker/meldingen.follower';
import { nextBsn } from './api/centre';
import { describeInBrowser, shot } from './browser/stage';

describeInBrowser('meldingen in the browser', (stage) => {
  beforeAll(async () => {
    await registerMeldingenFollower(stage.api.database.dataSource);
  });

  const opens = async (naam: string): Promise<string> =>
    (
      await stage.api.as('pb-heerlen-1').post('/v1/aanvragen', {
        soort: 'WIA_CLAIM',
        ontvangstDatum: '2026-05-18',
        client: { bsn: nextBsn(), naam, geboorteDatum: '1975-02-03', postcode: '6411 CR' },
        eersteZiektedagDatum: '2024-06-03',
        vangnet: true,
      })
    ).body.dossierId;
  const states = (dossierId: string, type: string, data: object, versie: number | null = null) =>
    stage.api.database.owner.query(
      `insert into facts (journey_id, seq, type, data, cause, actor_id, hoedanigheid, at, hash)
       select $1, max(seq) + 1, $2, $3, jsonb_build_object('gegevens', jsonb_build_object('versie', $4::int)), 'x',
         'SYSTEEM', regie_now(), '\\x00' from facts where journey_id = $1`,
      [dossierId, type, data, versie],
    );
  const follows = async (until: number) => {
    for (let tries = 0; tries < 100; tries++) {
      while ((await followMeldingen(stage.api.database.dataSource)) > 0);
      const { rows } = await stage.api.database.owner.query('select count(*)::int as n from meldingen');
      if (rows[0].n >= until) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the follower does not catch up');
  };
  const alarm = (soort: string) => ({
    sleutel: 'BESLISTERMIJN',
    alarm: soort,
    uiterlijkeDatum: '2026-07-13',
  });

  it('rings, shows the day, and lets somebody pick up and close by keyboard', async () => {
    const [zwart, wit] = [await opens('B. Zwart'), await opens('C. Wit')];
    const pb = await stage.arrives('pb-heerlen-1');
    const { page } = pb;
    const bell = page.getByRole('link', { name: /^Meldingen/ });
    expect(await bell.innerText()).not.toMatch(/\d/);

    // when an alarm falls, the bell rings without a reload
    await states(zwart, 'IngebrekestellingRegistered', { ontvangstDatum: '2026-06-01', prematuur: false });
    await states(wit, 'BeslistermijnAlarmRaised', alarm('NOG_14_WERKDAGEN'), 1);
    await follows(5);
    await page.getByRole('link', { name: 'Meldingen 2 open, waarvan 1 dringend' }).waitFor();
    await bell.click();
    await page.getByRole('heading', { level: 1, name: 'Meldingen' }).waitFor();
    await pb.sees('2 meldingen, 2 nieuw, 2 nog niet opgepakt.');
    const row = page.getByRole('row', { name: /B\. Zwart/ });
    expect(await row.innerText()).toMatch(/Dringend[\s\S]*Ingebrekestelling[\s\S]*niet opgepakt/);
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'meldingen');

    // then by keyboard: the first row, pick up, the next one, close
    await page.keyboard.press('j');
    await page.keyboard.press('p');
    await pb.hears('Opgepakt: Ingebrekestelling.');
    await row.getByText('opgepakt', { exact: false }).first().waitFor();
    await pb.sees('door Persoon pb-heerlen-1');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await pb.hears('Afgehandeld: Termijn nadert.');
    await page.getByRole('row', { name: /C\. Wit/ }).waitFor({ state: 'detached' });
    await page.getByLabel('Welke').selectOption('alles');
    await page.getByRole('row', { name: /C\. Wit.*afgehandeld/ }).waitFor();
    await shot(pb, 'meldingen-alles');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'B. Zwart' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /B\. Zwart/ }).waitFor();
    expect(pb.complaints).toEqual([]);
    await page.context().close();
  });

  it('shows a day that has passed with its lists, and fits a narrow screen', async () => {
    await stage.api.database.setClock('2026-06-02T09:00:00+02:00');
    await goRound(stage.api.database.dataSource, new AbortController().signal);
    const pl = await stage.arrives('pl-heerlen-1');
    const { page } = pl;
    await page.getByRole('link', { name: /^Meldingen/ }).click();
    await page.getByRole('button', { name: 'Vorige dag' }).click();
    await pl.sees('1 melding, 1 nieuw, 1 aan het eind van de dag niet opgepakt.');
    await page
      .locator('.dag-lijst')
      .getByText(/Ingebrekestelling/)
      .first()
      .waitFor();
    expect(await pl.barriers()).toEqual([]);
    await shot(pl, 'meldingen-gisteren');
    await page.setViewportSize({ width: 390, height: 844 });
    await shot(pl, 'meldingen-smal');
    expect(await pl.barriers()).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(pl.complaints).toEqual([]);
    await page.context().close();
  });
});
