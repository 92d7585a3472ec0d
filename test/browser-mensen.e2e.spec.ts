import { nextBsn } from './api/centre';
import { describeInBrowser, shot } from './browser/stage';

describeInBrowser('people and time in the browser', (stage) => {
  const opens = async (naam: string): Promise<void> => {
    const pb = stage.api.as('pb-heerlen-1');
    const { dossierId } = (
      await pb.post('/v1/aanvragen', {
        soort: 'WIA_CLAIM',
        ontvangstDatum: '2026-05-18',
        client: { bsn: nextBsn(), naam, geboorteDatum: '1975-02-03', postcode: '6411 CR' },
        eersteZiektedagDatum: '2024-06-03',
        vangnet: true,
      })
    ).body;
    const [taak] = (await pb.get(`/v1/dossiers/${dossierId}`)).body.taken;
    await pb.post(`/v1/taken/${taak.id}/acties`, { actie: 'pak' }, { 'if-match': '"1"' });
  };
  const moveClock = (datum: string) => stage.api.as('pb-heerlen-1').post('/demo/klok', { datum });

  it('shows what leave does while it is typed, moves the work on the first day and brings it back', async () => {
    await opens('D. Zomer');
    await opens('E. Herfst');
    const pb = await stage.arrives('pb-heerlen-1');
    const { page } = pb;
    await page.getByRole('button', { name: /Persoon pb-heerlen-1/ }).click();
    await page.getByRole('menuitem', { name: 'Mijn afwezigheid' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mijn afwezigheid' }).waitFor();
    await pb.fills('soort', 'VERLOF');
    await pb.fills('vanDatum', '8-6-2026');
    await pb.fills('totEnMetDatum', '19-6-2026');
    await page.getByText('2 taken vrij voor het team').waitFor();
    await pb.fills('vervangerId', 'pb2-heerlen-1');
    await page.getByText('2 taken naar wie waarneemt').waitFor();
    await page.getByRole('cell', { name: 'Persoon pb2-heerlen-1' }).first().waitFor();
    expect(await pb.barriers()).toEqual([]);
    await shot(pb, 'afwezigheid');
    await page.getByRole('button', { name: 'Registreer' }).click();
    await page.getByRole('button', { name: /Trek in/ }).waitFor();

    await moveClock('2026-06-08');
    const vervanger = await stage.arrives('pb2-heerlen-1');
    const row = vervanger.page.getByRole('row', { name: /D\. Zomer/ });
    await row.getByText(/voor Persoon pb-heerlen-1 \(afwezig t\/m/).waitFor();
    await shot(vervanger, 'waarneming');
    expect(await vervanger.barriers()).toEqual([]);

    await moveClock('2026-06-20');
    await vervanger.page.reload();
    await vervanger.page.getByText('Er ligt niets bij u.').waitFor();
    await page.goto(`${stage.origin}/werklijst`);
    await page.getByRole('row', { name: /D\. Zomer/ }).waitFor();
    expect(await page.getByText(/^voor Persoon/).count()).toBe(0);
    expect([...pb.complaints, ...vervanger.complaints]).toEqual([]);
    await page.context().close();
    await vervanger.page.context().close();
  });

  it('shows a planner who is there, who is ill, and the work that nobody can do', async () => {
    await stage.api.as('pb2-heerlen-1').post('/v1/afwezigheden', { soort: 'ZIEKTE', vanDatum: '2026-06-20' });
    await stage.api.as('pb-heerlen-1').post('/v1/afwezigheden', {
      soort: 'VERLOF',
      vanDatum: '2026-06-20',
      totEnMetDatum: '2026-06-26',
    });
    const planner = await stage.arrives('pl-heerlen-1');
    const { page } = planner;
    await page.getByRole('link', { name: 'Bezetting' }).click();
    await page.getByRole('button', { name: 'Later' }).click();
    const rooster = page.getByRole('region', { name: 'Rooster van het team' });
    await rooster
      .getByRole('row', { name: /Persoon pb2-heerlen-1/ })
      .getByText('ziek')
      .first()
      .waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'bezetting');
    await page.getByLabel('Periode').selectOption('4');
    await shot(planner, 'bezetting-vier-weken');
    expect(await planner.barriers()).toEqual([]);
    await page.getByRole('link', { name: /Weeswerk/ }).click();
    await page.getByText('In Heerlen 1 is vandaag geen procesbegeleider.').first().waitFor();
    expect(await planner.barriers()).toEqual([]);
    await shot(planner, 'weeswerk');

    const smv = await stage.arrives('smv-heerlen-1');
    await smv.page.goto(`${stage.origin}/bezetting?van=2026-06-22`);
    await smv.page
      .getByRole('row', { name: /Persoon pb2-heerlen-1/ })
      .getByText('afwezig')
      .first()
      .waitFor();
    expect(await smv.page.getByText('ziek').count()).toBe(0);
    expect([...planner.complaints, ...smv.complaints]).toEqual([]);
  });
});
