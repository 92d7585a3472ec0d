import { CommandBus } from '@nestjs/cqrs';
import { FollowKlantreis } from '../libs/casework/commands/follow-klantreis';
import { nextBsn } from './api/centre';
import type { Colleague } from './browser/colleague';
import { describeInBrowser } from './browser/stage';

const CLIENT = 'R. van Zomeren';
const MEDICAL = 'chronisch cervicaal syndroom';
const FUNCTIES = ['111180', '267050', '315173'];

describeInBrowser('the story of one client in the browser', (stage) => {
  const arrives = (id: string) => stage.arrives(id);
  const dossierOf = async (soort: string): Promise<string> =>
    (
      await stage.api.database.owner.query(
        `select o.journey_id from dossier_overview o join clients c on c.id = o.client_id
         where c.naam = $1 and o.soort = $2`,
        [CLIENT, soort],
      )
    ).rows[0]!.journey_id;
  /** What the worker does with the news of one dossier for the others. */
  const newsSpreads = async () => {
    const { rows } = await stage.api.database.owner.query(
      `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq" from outbox
       where soort = 'KLANTREIS' and done_at is null order by created_at`,
    );
    for (const message of rows) await stage.api.app.get(CommandBus).execute(new FollowKlantreis(message));
  };
  const registers = async (colleague: Colleague, gegevens: Record<string, string>) => {
    const { page } = colleague;
    await page.getByRole('link', { name: 'Nieuwe aanvraag' }).click();
    await page.getByRole('heading', { name: 'Nieuwe aanvraag' }).waitFor();
    const { soort, ...rest } = gegevens;
    await page.locator('[id="aanvraag.soort"]').selectOption(soort!);
    for (const [path, value] of Object.entries(rest))
      if (path === 'groep') await page.locator(`[id="aanvraag.${path}"]`).selectOption(value);
      else await page.locator(`[id="aanvraag.${path}"]`).fill(value);
    await page.locator('[name="aanvraag.vangnet"][value="true"]').check();
    await page.getByRole('button', { name: 'Leg de aanvraag vast' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(CLIENT) }).waitFor();
  };
  const client = () => ({
    'client.bsn': bsn,
    'client.naam': CLIENT,
    'client.geboorteDatum': '3-2-1979',
    'client.postcode': '6411 CR',
    eersteZiektedagDatum: '2-6-2025',
  });
  const bsn = nextBsn();

  it('goes from the Ziektewet by the EZWb to the WIA, by the hands of its roles', async () => {
    const [rb, pb, pb2, va, ad, ms] = await Promise.all(
      ['rb', 'pb', 'pb2', 'va', 'ad', 'ms'].map((rol) => arrives(`${rol}-heerlen-1`)),
    );

    // given a client who has been ill for a year, reported today
    await registers(rb!, {
      soort: 'ZW',
      ontvangstDatum: '1-6-2026',
      ...client(),
      groep: 'WERKLOOS',
    });
    const zw = await dossierOf('ZW');
    expect(await rb!.barriers()).toEqual([]);

    // when the Ziektewet runs its course
    await pb!.opens(zw);
    await pb!.does('Recht op ziekengeld vaststellen', {
      recht: 'true',
      dagloon: '110,00',
      uitkeringspercentage: '70',
      toelichting: 'Verzekerd via de WW.',
    });
    await rb!.opens(zw);
    await rb!.does('Besluit over het recht nemen en bekendmaken');
    await rb!.does('Langdurig verzuim signaleren', { toelichting: 'Herstel blijft uit.' });
    await rb!.does('Gegevens voor de intake compleet melden', {
      rechtBekend: 'true',
      arbeidsverledenBekend: 'true',
      uitkeringsverledenBekend: 'true',
      eerdereTrajectenBekend: 'true',
      toelichting: 'Alles uit de polisadministratie.',
    });
    await rb!.begins('Intake in het MDO vastleggen', {
      intakeDatum: '1-6-2026',
      planDoor: 'RE_INTEGRATIEBEGELEIDER',
    });
    for (const rol of ['Re-integratiebegeleider', 'Verzekeringsarts', 'Arbeidsdeskundige'])
      await rb!.page.getByRole('checkbox', { name: rol, exact: true }).check();
    await rb!.records();
    await rb!.hears('Vastgelegd: Intake in het MDO vastleggen.');
    await va!.takesTaakOf(CLIENT);
    await va!.does('Probleemanalyse vaststellen', {
      conclusie: 'MOGELIJK',
      oorzaak: MEDICAL,
      prognose: 'Verbetering binnen een jaar te verwachten.',
      belastbaarheid: 'Licht werk.',
    });
    await rb!.opens(zw);
    await rb!.does('EZWb beginnen');
    await newsSpreads();

    // then the EZWb is there with where it came from, and is done: exactly 65% does not end the Ziektewet
    const ezwb = await dossierOf('EZWB');
    await rb!.opens(ezwb);
    await rb!.does('Toetsdatum bepalen', { toetsDatum: '1-6-2026' });
    await rb!.does('Screening vastleggen', { uitstroomVerwacht: 'true', toelichting: 'Kan werken.' });
    await rb!.does('Cliënt oproepen', { datum: '8-6-2026', wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' });
    await ms!.opens(ezwb);
    await ms!.does('Medisch dossier compleet');
    await judges(va!, ezwb);
    await estimates(ad!, ezwb, '15,60');
    await rb!.opens(ezwb);
    await rb!.does('Uitkomst van de EZWb vaststellen', {
      werkgeverBetaalt: 'false',
      toelichting: 'Ten hoogste 65%.',
    });
    await pb!.opens(ezwb);
    await pb!.does('Vaststelling goedkeuren');
    await rb!.opens(ezwb);
    await rb!.does('Besluit nemen en bekendmaken');
    await newsSpreads();

    // when week 88 has come, its letter has gone, and the WIA-aanvraag comes in
    await stage.api.as('pb-heerlen-1').post('/demo/klok', { datum: '2027-02-15' });
    await rb!.opens(zw);
    await rb!.sees(/Brief over de WIA-aanvraag verstuurd/);
    await registers(pb!, { soort: 'WIA_CLAIM', ontvangstDatum: '15-2-2027', ...client() });
    await newsSpreads();
    const wia = await dossierOf('WIA_CLAIM');
    await pb!.does('Intake afronden');
    await ms!.opens(wia);
    await ms!.does('Medisch dossier compleet');
    await judges(va!, wia);
    await estimates(ad!, wia, '10,00');
    await pb!.opens(wia);
    await pb!.does('Recht, duur, hoogte en toerekening vaststellen', {
      toelichting: 'Wachttijd vervuld.',
      ingangsDatum: '30-5-2027',
      dagloon: '150,00',
      referteEis: 'false',
    });

    // then a wrong date is stopped before it leaves, with why, and right it goes out
    await pb2!.opens(wia);
    await pb2!.sees(/de eerste dag waarop recht kan ontstaan/);
    await pb2!.does('Vaststelling terugsturen', { reden: 'Ingangsdatum is een dag te vroeg.' });
    await pb!.opens(wia);
    await pb!.does('Recht, duur, hoogte en toerekening vaststellen', {
      toelichting: 'Wachttijd vervuld.',
      ingangsDatum: '31-5-2027',
      dagloon: '150,00',
      referteEis: 'false',
    });
    await pb2!.opens(wia);
    await pb2!.does('Vaststelling goedkeuren');
    await pb!.opens(wia);
    await pb!.does('Besluit nemen en bekendmaken');
    await pb!.sees('uitkomst: WGA 35-80%');

    // and the whole klantreis stands on one axis, without a word of the medical part
    await pb!.page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await pb!.page.getByRole('heading', { name: 'Tijdas' }).waitFor();
    for (const soort of ['Ziektewet', 'EZWb', 'WIA-claim']) await pb!.sees(new RegExp(soort));
    expect(await pb!.barriers()).toEqual([]);
    expect(await pb!.page.content()).not.toContain(MEDICAL);
    expect([rb, pb, pb2, va, ad, ms].flatMap((colleague) => colleague!.complaints)).toEqual([]);
  }, 480_000);

  async function judges(va: Colleague, dossierId: string): Promise<void> {
    await va.opens(dossierId);
    await va.begins('Belastbaarheid vaststellen', {
      uitkomst: 'FML',
      onderbouwing: MEDICAL,
      duurzaam: 'false',
    });
    await va.fills('fml.urenPerWeek', '40');
    await va.records();
    await va.hears('Vastgelegd: Belastbaarheid vaststellen.');
  }

  async function estimates(ad: Colleague, dossierId: string, uurloon: string): Promise<void> {
    await ad.opens(dossierId);
    await ad.begins('Arbeidsongeschiktheid vaststellen', {
      grond: 'FUNCTIES',
      maatmanUurloon: '24,00',
      maatmanUren: '36',
      toelichting: 'Drie functies geduid.',
    });
    for (const [index, sbcCode] of FUNCTIES.entries()) {
      await ad.page.getByRole('button', { name: 'Functie toevoegen' }).click();
      const functie = { sbcCode, omschrijving: 'Medewerker', uurloon, arbeidsplaatsen: '3' };
      for (const [veld, waarde] of Object.entries(functie))
        await ad.fills(`functies.${index}.${veld}`, waarde);
    }
    await ad.records();
    await ad.hears('Vastgelegd: Arbeidsongeschiktheid vaststellen.');
  }
});
