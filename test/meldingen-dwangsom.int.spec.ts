import { followMeldingen } from '../apps/worker/meldingen.follower';
import { meldDwangsomTrap } from '../libs/storage/meldingen-dwangsom';
import { openMeldingen, type Meldingen } from './support/meldingen';

let centre: Meldingen;
beforeEach(async () => {
  centre = await openMeldingen();
});
afterEach(() => centre.close());

/** Received on 20 July 2026 and due on 14 September; in gebreke gesteld the day after, it costs money from 30 September. */
async function metDwangsom(): Promise<string> {
  const { dossierId, uiterlijkeBeslisdatum } = await centre.opened();
  expect(uiterlijkeBeslisdatum).toBe('2026-09-14');
  await centre.database.setClock('2026-09-15T09:00:00+02:00');
  await centre.alarmFalls(dossierId);
  const gegevens = { ontvangstDatum: '2026-09-15' };
  expect(await centre.act(dossierId, 'registreerIngebrekestelling', centre.pb, gegevens)).toMatchObject({
    kind: 'ok',
  });
  return dossierId;
}

it('says once that the amount per day rises, the later step instead of the earlier, until there is a besluit', async () => {
  const dossierId = await metDwangsom();
  const trappen = () =>
    centre.query(
      `select distinct bron from meldingen where journey_id = $1 and bron like 'dwangsom-%' and afgehandeld_tijdstip is null`,
      [dossierId],
    );
  await centre.database.setClock('2026-10-13T09:00:00+02:00');
  await centre.round();
  expect(await trappen()).toEqual([]);

  await centre.database.setClock('2026-10-14T09:00:00+02:00');
  await Promise.all([centre.round(), centre.round()]);
  expect(await trappen()).toEqual([{ bron: 'dwangsom-2026-09-30-14' }]);
  expect(
    await centre.query(
      `select niveau, tekst from meldingen where bron like 'dwangsom-%' order by niveau limit 1`,
    ),
  ).toEqual([
    {
      niveau: 0,
      tekst: 'De dwangsom loopt al 14 dagen (€ 322). Vanaf wo 14 okt 2026 kost elke dag € 35.',
    },
  ]);

  // Somebody acted the day before, so the round finds no standstill that would look at this dossier.
  await centre.database.setClock('2026-10-27T09:00:00+01:00');
  expect(await centre.act(dossierId, 'rondIntakeAf', centre.pb)).toMatchObject({ kind: 'ok' });
  await centre.caughtUp();
  expect(await trappen()).toEqual([{ bron: 'dwangsom-2026-09-30-14' }]);
  await centre.database.setClock('2026-10-28T09:00:00+01:00');
  await centre.round();
  expect(await trappen()).toEqual([{ bron: 'dwangsom-2026-09-30-28' }]);
  expect(await centre.differences()).toEqual([]);

  expect(await centre.act(dossierId, 'trekIn', centre.pb)).toMatchObject({ kind: 'ok' });
  await centre.caughtUp();
  expect(await trappen()).toEqual([]);
});

it('says nothing of a dwangsom that ended between the look and the writing', async () => {
  const dossierId = await metDwangsom();
  await centre.database.setClock('2026-10-14T09:00:00+02:00');
  await centre.caughtUp();
  await centre.database.dataSource.transaction(async (manager) => {
    const query = manager.query.bind(manager);
    let before = true;
    jest.spyOn(manager, 'query').mockImplementation(async (text, parameters) => {
      if (before && text.includes('for share')) {
        before = false;
        expect(await centre.act(dossierId, 'trekIn', centre.pb)).toMatchObject({ kind: 'ok' });
        await followMeldingen(centre.database.dataSource);
      }
      return query(text, parameters);
    });
    await meldDwangsomTrap(manager);
    expect(before).toBe(false);
  });
  await centre.caughtUp();
  expect(await centre.openCount()).toBe(0);
  expect(await centre.differences()).toEqual([]);
});
