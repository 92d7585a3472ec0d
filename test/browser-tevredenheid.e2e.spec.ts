import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser, shot } from './browser/stage';

// It is Monday 1 June 2026; the beheerder has the file of this year's Werkbelevingsonderzoek.
describeInBrowser('the surveys in the browser', (stage) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regie-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const people = (count: number, rij: string) => Array.from({ length: count }, () => rij);
  const KOP = 'kantoor;team;C1;C2;O2;W4';
  const GOED = [
    KOP,
    ...people(12, 'heerlen;heerlen-1;5;5;10;goed'),
    ...people(12, 'heerlen;heerlen-2;2;3;6;te hoog'),
    ...people(12, 'breda;breda-1;mee eens;4;8;goed'),
  ];
  const file = async (naam: string, lines: readonly string[] | Buffer) => {
    const path = join(folder, naam);
    await writeFile(path, Buffer.isBuffer(lines) ? lines : lines.join('\r\n'));
    return path;
  };
  const metingen = async () => {
    const { rows } = await stage.api.database.owner.query<{ meting: string }>(
      'select meting from tevredenheid_metingen where vervangen_tijdstip is null order by meting',
    );
    return rows.map(({ meting }) => meting);
  };
  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    await colleague.page.getByRole('link', { name: 'Tevredenheid' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Tevredenheid' }).waitFor();
    return colleague;
  };

  it('take no file with a wrong line: a proef names each, and nothing is kept', async () => {
    const fb = await arrives('fb-heerlen-1');
    const { page } = fb;
    await fb.sees('Er is nog geen meting van dit onderzoek.');
    await page.getByRole('button', { name: 'Meting laden' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('CSV-bestand').waitFor();

    // given nothing was chosen, then that is said, and the focus is where it has to be mended
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('alert').getByText('Kies een bestand.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('meting.bestand');
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'tevredenheid-leeg');

    // when a file in another encoding is chosen, by keyboard
    await page.getByLabel('Gevraagd vanaf').fill('8-5-2026');
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel('CSV-bestand').focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(await file('oud.csv', Buffer.from([0x6b, 0xeb, 0x0a])));
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('alert').getByText('Dit is geen tekst in UTF-8.', { exact: false }).waitFor();

    // when one with wrong lines is
    const fout = [
      ...GOED,
      'heerlen;geheim-9;6;5;11;goed',
      'heerlen;heerlen-1;5;5;10',
      ...people(60, 'utrecht;;5;5;8;goed'),
    ];
    await page.getByLabel('CSV-bestand').setInputFiles(await file('fout.csv', fout));
    await page.getByRole('button', { name: 'Proef' }).click();
    const kop = page.getByRole('heading', { name: '62 van de 98 regels geweigerd' });
    await kop.waitFor();
    await page.locator('#proef-kop:focus').waitFor();
    await page.getByRole('row', { name: '38 team is geen team in Regie; leeg mag' }).waitFor();
    await page.getByRole('row', { name: '38 C1 moet 1 t/m 5 zijn, of een van:' }).waitFor();
    await page
      .getByRole('row', { name: '39 hele regel de regel heeft 5 kolommen in plaats van 6' })
      .waitFor();
    await fb.sees('en nog 12 regels');
    expect(await page.getByText('geheim').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Sla op' }).count()).toBe(0);
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'tevredenheid-fout');
    expect(await metingen()).toEqual([]);

    // and of the mended one exactly what was tried is kept
    await page.getByLabel('CSV-bestand').setInputFiles(await file('goed.csv', GOED));
    await kop.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('heading', { name: 'Alle 36 regels kloppen' }).waitFor();
    await fb.sees('Werkbelevingsonderzoek 2026 wordt een nieuwe meting: de antwoorden van 36 respondenten.');
    expect(await metingen()).toEqual([]);
    expect(await fb.barriers()).toEqual([]);
    await shot(fb, 'tevredenheid-proef');
    await page.getByRole('button', { name: 'Sla op' }).click();
    await fb.hears('Opgeslagen: Werkbelevingsonderzoek 2026.');
    await page.getByRole('heading', { name: 'Thema’s en stellingen' }).waitFor();
    expect(new URL(page.url()).searchParams.get('meting')).toBe('2026');
    expect(await metingen()).toEqual(['2026']);

    // the same again is known, and another file takes its place only when that is said
    const tries = async (path: string) => {
      await page.getByLabel('CSV-bestand').setInputFiles(path);
      await page.getByRole('button', { name: 'Proef' }).click();
    };
    await page.getByRole('button', { name: 'Meting laden' }).click();
    await page.getByLabel('Gevraagd vanaf').fill('8-5-2026');
    await tries(await file('weer.csv', GOED));
    await fb.sees('Werkbelevingsonderzoek 2026 staat er al precies zo in; er is niets op te slaan.');
    expect(await page.getByRole('button', { name: /^(Sla op|Vervang)/ }).count()).toBe(0);
    // A file that changed since it was chosen is not what was chosen.
    await file('weer.csv', KOP.split(';'));
    await page.getByLabel('Aantal mensen').fill('40');
    await page.getByRole('button', { name: 'Proef' }).click();
    await page.getByRole('alert').getByText('Kies het opnieuw.', { exact: false }).waitFor();
    await tries(await file('ander.csv', GOED.slice(0, -1)));
    await page.getByRole('button', { name: 'Vervang meting 2026' }).click();
    await fb.sees(', 35 antwoorden (respons 87,5%).');
    expect(fb.complaints).toEqual([]);
    await fb.leaves();
  });

  it('show a team beside the rest, and who only reads loads nothing', async () => {
    const manager = await arrives('bm-heerlen-1');
    const { page } = manager;
    await page.getByLabel('Van', { exact: true }).selectOption('team:heerlen-1');
    await page.getByText('Heerlen 1', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Cliënt centraal' }).click();
    await page.getByRole('row', { name: /^Binnen mijn team staat de cliënt centraal 10,0/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Meting laden' }).count()).toBe(0);
    expect(await manager.barriers()).toEqual([]);
    await shot(manager, 'tevredenheid');
    await page
      .getByRole('button', { name: /^Toon als tabel/ })
      .first()
      .click();
    await page.getByRole('columnheader', { name: 'Toelichting' }).waitFor();
    expect(await manager.barriers()).toEqual([]);
    await page.getByLabel('Onderzoek', { exact: true }).selectOption('MENSELIJKE_MAAT');
    await manager.sees('Een functioneel beheerder laadt er een.');
    await shot(manager, 'tevredenheid-geen');
    expect(manager.complaints).toEqual([]);
    await manager.leaves();
  });
});
