import { nextBsn } from './api/centre';
import type { Colleague } from './browser/colleague';
import { describeInBrowser } from './browser/stage';

const CLIENT = 'W. de Proef';
const MEDICAL = 'lumbale radiculopathie';

describeInBrowser('in the browser', (stage) => {
  const colleagues: Colleague[] = [];

  const arrives = async (id: string) => {
    const colleague = await stage.arrives(id);
    colleagues.push(colleague);
    return colleague;
  };
  afterEach(() => Promise.all(colleagues.map((colleague) => colleague.leaves())));

  it('plays a WIA-claim from aanvraag to beschikking with seven people, each in their own session', async () => {
    const pb = await arrives('pb-heerlen-1');

    // given an aanvraag that comes in
    await pb.page.getByRole('link', { name: 'Nieuwe aanvraag' }).click();
    await pb.page.getByRole('heading', { name: 'Nieuwe aanvraag' }).waitFor();
    const aanvraag = { ontvangstDatum: '18 mei 2026', 'client.bsn': nextBsn(), 'client.naam': CLIENT };
    const rest = {
      'client.geboorteDatum': '14-5-1970',
      'client.postcode': '6411 CR',
      eersteZiektedagDatum: '3-6-2024',
      'werkgever.naam': 'Bakkerij De Ochtend BV',
    };
    for (const [path, value] of Object.entries({ ...aanvraag, ...rest }))
      await pb.page.locator(`[id="aanvraag.${path}"]`).fill(value);
    await pb.page.locator('[name="aanvraag.vangnet"][value="false"]').check();
    expect(await pb.barriers()).toEqual([]);
    await pb.page.getByRole('button', { name: 'Leg de aanvraag vast' }).click();
    await pb.page.getByRole('heading', { level: 1, name: new RegExp(CLIENT) }).waitFor();
    const dossierId = new URL(pb.page.url()).pathname.split('/').at(-1)!;

    // when everybody does their part
    await pb.takesTaakOf(CLIENT);
    await pb.does('Intake afronden');

    const ad = await arrives('ad-heerlen-1');
    await ad.takesTaakOf(CLIENT);
    await ad.does('Re-integratie voldoende', {
      toelichting: 'Re-integratieverslag compleet, inspanningen voldoende.',
    });

    const ms = await arrives('ms-heerlen-1');
    await ms.takesTaakOf(CLIENT);
    await ms.does('Medische informatie opvragen', { bron: 'HUISARTS', gevraagdDatum: '1-6-2026' });
    await ms.does('Medische informatie ontvangen', {
      nummer: '1',
      ontvangenDatum: '01062026',
      inhoud: MEDICAL,
    });
    await ms.does('Medisch dossier compleet');

    const aios = await arrives('aios-heerlen-1');
    await aios.takesTaakOf(CLIENT);
    await aios.does('Voorbereiding delegeren', {
      opdracht: 'Dagverhaal uitvragen',
      terugVoorDatum: '8-6-2026',
    });

    const smv = await arrives('smv-heerlen-1');
    await smv.takesTaakOf(CLIENT);
    await smv.does('Voorbereiding terugmelden', { verslag: `Dagverhaal past bij ${MEDICAL}` });

    await aios.opens(dossierId);
    await aios.does('Voorbereiding goedkeuren');
    await aios.begins('Belastbaarheid vaststellen', {
      uitkomst: 'FML',
      duurzaam: 'false',
      onderbouwing: MEDICAL,
    });
    await aios.fills('fml.urenPerWeek', '40');
    await aios.page.getByRole('button', { name: 'Beperking toevoegen' }).click();
    await aios.fills('fml.beperkingen.0.rubriek', 'DYNAMISCH');
    await aios.fills('fml.beperkingen.0.item', 'Tillen');
    await aios.fills('fml.beperkingen.0.mate', 'BEPERKT');
    await aios.fills('fml.beperkingen.0.toelichting', 'Tot 5 kg');
    expect(await aios.barriers()).toEqual([]);
    await aios.records();
    await aios.hears('Vastgelegd: Belastbaarheid vaststellen.');

    const va = await arrives('va-heerlen-1');
    await va.takesTaakOf(CLIENT);
    await va.page.getByText('Inzage wordt vastgelegd').first().waitFor();
    await va.does('Contrasigneren', { toets: 'Onderzoek volledig, conclusie navolgbaar.' });

    await ad.takesTaakOf(CLIENT);
    await ad.begins('Arbeidsongeschiktheid vaststellen', {
      grond: 'FUNCTIES',
      toelichting: 'Drie functies geduid.',
      maatmanUurloon: '25,00',
      maatmanUren: '38',
    });
    for (const [index, sbcCode] of ['111010', '222020', '333030'].entries()) {
      await ad.page.getByRole('button', { name: 'Functie toevoegen' }).click();
      await ad.fills(`functies.${index}.sbcCode`, sbcCode);
      await ad.fills(`functies.${index}.omschrijving`, 'Medewerker');
      await ad.fills(`functies.${index}.uurloon`, '12,50');
      await ad.fills(`functies.${index}.arbeidsplaatsen`, '5');
    }
    await ad.records();
    await ad.hears('Vastgelegd: Arbeidsongeschiktheid vaststellen.');

    await pb.takesTaakOf(CLIENT);
    await pb.does('Recht, duur, hoogte en toerekening vaststellen', {
      toelichting: 'Alle voorwaarden vervuld.',
      ingangsDatum: '1-6-2026',
      dagloon: '180,25',
      referteEis: 'false',
      loonheffingsnummer: '123456789L01',
      kopieWerkgever: 'true',
    });
    await pb.sees(/zelf gemaakt; een collega controleert/);

    const pb2 = await arrives('pb2-heerlen-1');
    await pb2.takesTaakOf(CLIENT);
    await pb2.does('Vaststelling goedkeuren');
    await pb.opens(dossierId);
    await pb.does('Besluit nemen en bekendmaken');

    // then the beschikking is there, for everybody who looks
    await pb.sees('uitkomst: WGA 35-80%');
    await pb.sees('Niemand: dit dossier is afgesloten.');
    await pb2.opens(dossierId);
    await pb2.sees('uitkomst: WGA 35-80%');
    const [besluit] = (
      await stage.api.database.owner.query(
        `select data from facts where journey_id = $1 and type = 'BesluitTaken'`,
        [dossierId],
      )
    ).rows;
    expect(besluit.data).toMatchObject({ uitkomst: 'WGA_35_80', opTijd: true });

    // and nothing medical reached a screen outside the medical team
    expect(await pb.page.content()).not.toContain(MEDICAL);
    expect(await pb.page.getByRole('heading', { name: 'Medisch dossier' }).count()).toBe(0);
  }, 480_000);

  it('keeps what was typed when somebody else was first, and shows what changed', async () => {
    // given a form that was opened before a colleague acted
    const { dossierId, versie } = await stage.api.openDossier({
      client: { bsn: nextBsn(), naam: 'C. Botsing', geboorteDatum: '1970-05-14', postcode: '6411 CR' },
    });
    const pb = await arrives('pb-heerlen-1');
    // Without the stream the page cannot know: the server has to say so.
    await pb.page.route('**/v1/stroom', (route) => route.fulfill({ status: 404 }));
    await pb.opens(dossierId);
    await pb.begins('Intake afronden', { toelichting: 'Alles is binnen.' });
    const colleague = stage.api.as('pb2-heerlen-1');
    await colleague.act(dossierId, versie, 'registreerIngebrekestelling', { ontvangstDatum: '2026-05-29' });

    // when it is sent
    await pb.records();

    // then nothing is recorded, the change is shown, and a second try succeeds
    const dialog = pb.page.getByRole('alertdialog', { name: 'Iemand was u voor' });
    await dialog.getByText('Ingebrekestelling geregistreerd').waitFor();
    expect(await pb.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Bekijk en probeer opnieuw' }).click();
    expect(await pb.field('toelichting').inputValue()).toBe('Alles is binnen.');
    await pb.records();
    await pb.hears('Vastgelegd: Intake afronden.');
  });

  it('shows a refusal with its reason, and leads to the first field that is wrong', async () => {
    const { dossierId } = await stage.api.openDossier();
    const pb = await arrives('pb-heerlen-1');
    await pb.opens(dossierId);

    // when a required field is left empty
    await pb.begins('Termijn opschorten', { grond: 'AWB_4_15_2B', vanafDatum: '1-6-2026' });
    await pb.records();
    await pb.sees('Een veld is nog niet goed');
    expect(await pb.page.evaluate(() => document.activeElement?.id)).toBe('gegevens.reden');
    expect(await pb.barriers()).toEqual([]);

    // and when the law is against it
    await pb.fills('reden', 'In overleg');
    await pb.fills('vanafDatum', '1-3-2026');
    await pb.records();
    await pb.sees('Niet vastgelegd');
    await pb.sees(/vóór|voor/);
    expect(await pb.field('reden').inputValue()).toBe('In overleg');
  });

  it('has no barriers on the main pages, and nothing the browser complains about', async () => {
    const { dossierId } = await stage.api.openDossier();
    const va = await arrives('va-heerlen-1');
    const found: Record<string, string[]> = { werklijst: await va.barriers() };
    for (const path of ['werklijst?lijst=team', 'dossiers', `dossiers/${dossierId}`, 'kies']) {
      await va.page.goto(`${stage.origin}/${path}`);
      await va.page.getByRole('heading', { level: 1 }).waitFor();
      await va.page.locator('table, .person, main p.state').first().waitFor();
      found[path] = await va.barriers();
    }
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
    expect(colleagues.flatMap((colleague) => colleague.complaints)).toEqual([]);
  });
});
