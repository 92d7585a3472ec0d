import { CommandBus } from '@nestjs/cqrs';
import { FollowKlantreis } from '../libs/casework/commands/follow-klantreis';
import { nextBsn } from './api/centre';
import type { Colleague } from './browser/colleague';
import { describeInBrowser } from './browser/stage';

const NAAM = 'K. de Reiziger';

describeInBrowser('klantreis, agenda and calculators in the browser', (stage) => {
  let zw: string;
  let wia: string;
  const colleagues: Colleague[] = [];

  beforeAll(async () => {
    // A client who has been ill since a year and a half, with a WIA-aanvraag that the ZW dossier heard of.
    const client = { bsn: nextBsn(), naam: NAAM, geboorteDatum: '1975-02-03', postcode: '6411 CR' };
    const opened = async (overrides: object): Promise<string> =>
      (await stage.api.openDossier({ client, eersteZiektedagDatum: '2024-11-04', ...overrides })).dossierId;
    zw = await opened({ soort: 'ZW', ontvangstDatum: '2026-05-11' });
    wia = await opened({ soort: 'WIA_CLAIM', ontvangstDatum: '2026-05-18' });
    const { rows } = await stage.api.database.owner.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox where soort = 'KLANTREIS'`,
    );
    for (const message of rows) await stage.api.app.get(CommandBus).execute(new FollowKlantreis(message));
  });

  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    colleagues.push(colleague);
    return colleague;
  };
  const sideways = ({ page }: Colleague) =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it('shows the klantreis from the name in the dossier, walked by keyboard, and as a table', async () => {
    // given a dossier, opened by its name
    const va = await arrives('va-heerlen-1');
    const { page } = va;
    await va.opens(wia);
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: NAAM }).click();
    await page.getByRole('heading', { name: 'Tijdas' }).waitFor();
    const axis = page.getByRole('group', { name: /^Tijdas van K. de Reiziger: 2 dossiers/ });
    expect(await axis.getByRole('link', { name: /^Ziektewet, Einde wachttijd: ma 2 nov 2026/ }).count()).toBe(
      1,
    );
    expect(
      await axis.getByRole('link', { name: /^Uit WIA-claim naar Ziektewet.*WIA-aanvraag ontvangen/ }).count(),
    ).toBe(1);
    expect(await va.barriers()).toEqual([]);

    // when walked with the arrows: one stop for Tab, the rest by arrow
    expect(await axis.locator('[tabindex="0"]').count()).toBe(1);
    await axis.locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(last).toMatch(/^Ziektewet/);
    await page.getByText(last!, { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^WIA-claim, Beslistermijn: ma 13 jul 2026, loopt, Wet WIA 102/,
    );

    // then the same is there as a table, and Enter opens the dossier
    await page.getByRole('button', { name: 'Toon als tabel' }).click();
    await page
      .getByRole('row', { name: /ma 13 jul 2026 Beslistermijn WIA-claim loopt Wet WIA 102/ })
      .waitFor();
    expect(await va.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Toon als tabel' }).click();
    await axis.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/dossiers/*`);
    await page.getByRole('heading', { name: 'Nu aan zet' }).waitFor();
  });

  it('lists the dates of the dossier with their article, and says why there is no beslistermijn', async () => {
    const rb = await arrives('rb-heerlen-1');
    await rb.opens(zw);
    const dates = rb.page.getByRole('region', { name: 'Data in dit dossier' });
    await dates.getByRole('row', { name: /ma 2 nov 2026 Einde wachttijd loopt Wet WIA 23/ }).waitFor();
    expect(await dates.getByRole('row', { name: /Beslistermijn/ }).count()).toBe(0);
    expect(await rb.barriers()).toEqual([]);

    const { dossierId } = (
      await stage.api.as('pb-heerlen-1').post('/v1/aanvragen', {
        soort: 'HERBEOORDELING_VRAAG',
        aanvrager: 'UWV_INTERN',
        // Not the day of the WIA-claim: the day stands once, beside the first of what falls on it.
        ontvangstDatum: '2026-05-20',
        client: { bsn: nextBsn(), naam: 'I. Intern', geboorteDatum: '1975-02-03', postcode: '6411 CR' },
      })
    ).body;
    await rb.opens(dossierId);
    await rb.sees('Er loopt nu geen beslistermijn: een intern verzoek is geen aanvraag (Awb 1:3 lid 3).');
  });

  it('shows what is coming, keeps its filters in the address, and comes back to them from a dossier', async () => {
    const pb = await arrives('pb-heerlen-1');
    const { page } = pb;
    await page.keyboard.press('g');
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    await page.getByLabel('Van wie').selectOption('mijn');
    await page
      .getByRole('row', { name: /ma 13 jul 2026 Beslistermijn Wet WIA 102 lid 3 K. de Reiziger WIA-claim/ })
      .waitFor();
    await page.waitForURL('**/agenda?lijst=mijn');
    expect(await pb.barriers()).toEqual([]);

    // j to the first row, Enter opens, and the way back leads to the same list
    await page.getByRole('heading', { name: 'Agenda' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nu aan zet' }).waitFor();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Agenda' }).waitFor();
    await page.getByRole('banner').waitFor();
    await page.locator('.crumbs').getByRole('link', { name: 'Agenda' }).click();
    await page.waitForURL('**/agenda?lijst=mijn');

    await page.getByLabel('Van wie').selectOption('alles');
    await page.getByLabel('Team').selectOption('heerlen-2');
    await page.waitForURL('**/agenda?lijst=alles&team=heerlen-2');
    await pb.sees('Er komt niets aan in deze dossiers.');
    await page.getByLabel('Van wie').selectOption('mijn');
    await page.getByLabel('Wanneer').selectOption('voorbij');
    await page.waitForURL('**/agenda?lijst=mijn&*periode=voorbij');
    await page.getByRole('heading', { name: 'Voorbij' }).waitFor();
  });

  it('calculates as soon as there is enough, by keyboard, names what is wrong, and warns in words', async () => {
    const ad = await arrives('ad-heerlen-1');
    const { page } = ad;
    const field = (path: string) => page.locator(`[id="berekening.${path}"]`);
    await page.goto(`${stage.origin}/berekeningen?tab=schatting`);
    await page.getByText('De uitkomst verschijnt hier').waitFor();

    // when Enter is pressed with nothing filled in
    await field('maatman.uurloon').press('Enter');
    await page.getByText('velden zijn nog niet goed').waitFor();
    expect(await ad.barriers()).toEqual([]);

    // and everything is filled in, with a class that the rounded figures would put elsewhere
    await page.locator('[name="berekening.wet"][value="WIA"]').check();
    await field('peilDatum').fill('1-6-2026');
    await field('maatman.uurloon').fill('20,03');
    await field('maatman.uren').fill('40');
    for (const [index, sbcCode] of ['111180', '267050', '315130'].entries()) {
      await field(`functies.${index}.sbcCode`).fill(sbcCode);
      await field(`functies.${index}.uurloon`).fill('13,02');
      await field(`functies.${index}.arbeidsplaatsen`).fill('4');
    }
    const outcome = page.getByRole('region', { name: 'Schatting' });
    await outcome.getByText('35,00%').first().waitFor();
    await outcome.getByText('minder dan 35%').first().waitFor();
    await outcome.getByText(/afgeronde percentages vallen in een andere klasse/).waitFor();
    await outcome.getByText(/regelboek versie \d/).waitFor();
    await outcome
      .getByRole('cell', { name: /Schattingsbesluit 10/ })
      .first()
      .waitFor();
    expect(await ad.barriers()).toEqual([]);

    // then a field that the server refuses is named where it is
    await field('functies.1.arbeidsplaatsen').fill('0,5');
    await page.locator('[id="berekening.functies.1.arbeidsplaatsen-melding"]').waitFor();

    // and on paper stand question, outcome and trace, without the screen
    await field('functies.1.arbeidsplaatsen').fill('4');
    await outcome.getByText('35,00%').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await outcome.getByText('111180', { exact: false }).first().isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.berekening-form, .side, .top').filter({ visible: true }).count()).toBe(0);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });

    await page.goto(`${stage.origin}/berekeningen?tab=kalender`);
    await field('eersteZiektedagDatum').fill('4-11-2024');
    await page
      .getByRole('row', { name: 'ma 17 aug 2026 93 WIA-aanvraag uiterlijk cliënt Wet WIA 64 lid 3' })
      .waitFor();
    await page.getByRole('tab', { name: 'Beslistermijn' }).click();
    await page.locator('[id="berekening.soort"]').selectOption('WIA_CLAIM');
    await field('ontvangstDatum').fill('2-3-2026');
    await page.getByText('di 28 apr 2026').first().waitFor();
    await page.getByRole('tab', { name: 'Ziektewetkalender' }).click();
    expect(await field('eersteZiektedagDatum').inputValue()).toBe('4-11-2024');
  });

  it('opens a dossier of every soort, with the fields that go with it', async () => {
    const rb = await arrives('rb-heerlen-1');
    const { page } = rb;
    await page.getByRole('link', { name: 'Nieuwe aanvraag' }).click();
    await page.locator('[id="aanvraag.soort"]').selectOption('DESKUNDIGENOORDEEL');
    await page.locator('[name="aanvraag.oordeel"][value="PASSENDE_ARBEID"]').check();
    await page.locator('[id="aanvraag.soort"]').selectOption('ZW');
    await page.locator('[id="aanvraag.groep"]').selectOption('WERKLOOS');
    const rest = {
      ontvangstDatum: '1-6-2026',
      'client.bsn': nextBsn(),
      'client.naam': 'Z. Ziek',
      'client.geboorteDatum': '14-5-1990',
      'client.postcode': '6411 CR',
      eersteZiektedagDatum: '29-5-2026',
    };
    for (const [path, value] of Object.entries(rest))
      await page.locator(`[id="aanvraag.${path}"]`).fill(value);
    await page.locator('[name="aanvraag.vangnet"][value="true"]').check();
    expect(await rb.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Leg de aanvraag vast' }).click();
    await page.getByRole('heading', { level: 1, name: /Z. Ziek · 36 jaar · Ziektewet, vangnet/ }).waitFor();
    await page.getByRole('list', { name: 'Fasen van het dossier' }).getByText('Eerste lijn').waitFor();

    await page.goto(`${stage.origin}/dossiers?soort=ZW`);
    await page.getByRole('link', { name: 'Z. Ziek' }).waitFor();
    expect(await page.getByText('WIA-claim, vangnet').count()).toBe(0);
  });

  it('fits a small screen without scrolling sideways, and nothing complains', async () => {
    const sm = await arrives('smv-heerlen-1');
    const { page } = sm;
    await page.setViewportSize({ width: 360, height: 780 });
    const { clientId } = (await stage.api.as('smv-heerlen-1').get(`/v1/dossiers/${zw}`)).body;
    const found: Record<string, [number, string[]]> = {};
    for (const path of [`klantreis/${clientId}`, 'agenda', 'berekeningen?tab=schatting', `dossiers/${zw}`]) {
      await page.goto(`${stage.origin}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('table, .berekening-form').first().waitFor();
      found[path] = [await sideways(sm), await sm.barriers()];
    }
    expect(Object.entries(found).filter(([, [wide, barriers]]) => wide > 0 || barriers.length > 0)).toEqual(
      [],
    );
    expect(colleagues.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
