import { ApplyRegelboek } from '../libs/casework/commands/apply-regelboek';
import { StelRegelboekVast } from '../libs/casework/commands/stel-regelboek-vast';
import { REGELBOEK, type Regel } from '../libs/domain/regels/regelboek';
import type { Wijziging } from '../libs/domain/regels/wijzig-regelboek';
import { addDays, datum, type Datum } from '../libs/domain/termijnen/datum';
import { addWerkdagen } from '../libs/domain/termijnen/werkdagen';
import { wie } from './support/casework';
import { openMeldingen, type Meldingen } from './support/meldingen';

let centre: Meldingen;
beforeEach(async () => {
  centre = await openMeldingen();
});
afterEach(() => centre.close());

/** From a day on another value. */
function anders(sleutel: string, van: string, waarde: Regel['waarde']): Wijziging[] {
  const regel = REGELBOEK.regels.find((row) => row.sleutel === sleutel)!;
  return [
    { actie: 'BEEINDIG', sleutel, van: regel.van, tot: addDays(datum(van), -1) },
    { actie: 'VOEG_TOE', regel: { ...regel, van: datum(van), waarde } },
  ];
}
const gelijkgesteld = (dag: string): Wijziging => ({
  actie: 'VOEG_TOE',
  regel: {
    sleutel: 'atw.gelijkgestelde_dag',
    waarde: true,
    eenheid: 'jaNee',
    van: datum(dag),
    tot: datum(dag),
    bepaaldDoor: 'DAG',
    artikel: 'Algemene termijnenwet 3 lid 3',
    zekerheid: 'ZEKER',
  },
});

/** The functioneel beheerder stores it, and the worker moves every open dossier. */
async function vastgesteld(...wijzigingen: Wijziging[]) {
  const by = wie('FUNCTIONEEL_BEHEERDER');
  const stored = await centre.bus.execute(
    new StelRegelboekVast({ toelichting: 'Werkafspraak', wijzigingen, by }),
  );
  expect(stored).toMatchObject({ kind: 'ok' });
  const messages = await centre.query(
    `select id as "outboxId", journey_id as "dossierId", (data->>'versie')::int as versie from outbox
     where soort = 'REGELS' and done_at is null`,
  );
  for (const message of messages) await centre.bus.execute(new ApplyRegelboek(message));
}
const klok = async (dossierId: string) =>
  (
    await centre.query(
      `select uiterlijke_datum::text as datum, alarm_soort as alarm, alarm_datum::text as op from deadlines
       where journey_id = $1 and sleutel = 'BESLISTERMIJN'`,
      [dossierId],
    )
  )[0] as { datum: Datum; alarm: string; op: Datum };

it('given another first warning, the clock keeps its date and warns on another day, in other words', async () => {
  const { dossierId } = await centre.opened();
  const before = await klok(dossierId);
  await vastgesteld(
    ...anders('waarschuwing.termijn', '2026-08-01', [10, 2]),
    ...anders('waarschuwing.termijn.hoort', '2026-08-01', [1, 1, 2, 3]),
  );
  const tien = addWerkdagen(before.datum, -10);
  expect(await klok(dossierId)).toEqual({ ...before, op: tien });

  // when the old day comes nothing falls, and on the new day it is said as it is
  await centre.database.setClock(`${before.op}T08:00:00+02:00`);
  await centre.alarmFalls(dossierId);
  await centre.caughtUp();
  expect(await centre.vanHet(dossierId)).toEqual([]);
  await centre.database.setClock(`${tien}T08:00:00+02:00`);
  await centre.alarmFalls(dossierId);
  await centre.caughtUp();
  const meldingen = await centre.vanHet(dossierId, 'tekst, niveau, aan');
  expect(meldingen).toMatchObject([{ niveau: 0 }, { aan: 'kantoor PLANNER' }]);
  expect(meldingen[0].tekst).toMatch(/^Beslistermijn: nog 10 werkdagen, t\/m /);
  expect(await centre.differences()).toEqual([]);
});

it('given the value is for terms that end later, this one warns as it did', async () => {
  const { dossierId } = await centre.opened();
  const before = await klok(dossierId);
  await vastgesteld(...anders('waarschuwing.termijn', '2027-01-01', [10, 2]));
  expect(await klok(dossierId)).toEqual(before);
});

it('given a day that counts as a feestdag, nothing is delivered on it', async () => {
  const { dossierId, dag } = await centre.laatsteDag();
  await vastgesteld(gelijkgesteld(dag));
  await centre.database.setClock(`${dag}T10:00:00+02:00`);
  await centre.round();
  const stil = async () =>
    (await centre.vanHet(dossierId, 'bezorgd_tijdstip is null as stil, niveau, aan'))[0].stil;
  expect(await stil()).toBe(true);
  await centre.database.setClock(`${addWerkdagen(dag as Datum, 1)}T10:00:00+02:00`);
  await centre.round();
  expect(await stil()).toBe(false);
});

it('given other hours and other patience, delivery, standstill and letters follow them', async () => {
  const { dossierId } = await centre.open();
  await vastgesteld(
    ...anders('melding.uren', '2026-07-20', [10, 19]),
    ...anders('melding.stilstand', '2026-07-20', 5),
    ...anders('melding.brief', '2026-07-20', 1),
  );
  await centre.query(
    `update outbox set created_at = created_at - interval '90 minutes' where soort <> 'REGELS'`,
  );
  await centre.database.setClock('2026-07-27T09:00:00+02:00');
  await centre.round();
  const soorten = async () =>
    (
      await centre.query(
        `select distinct soort || case when bezorgd_tijdstip is null then ' stil' else '' end as zin from meldingen
         where journey_id = $1 order by 1`,
        [dossierId],
      )
    ).map(({ zin }) => zin as string);
  expect(await soorten()).toEqual(['BRIEF_TE_LAAT stil', 'STAGNATIE stil']);
  await centre.database.setClock('2026-07-27T10:00:00+02:00');
  await centre.round();
  expect(await soorten()).toEqual(['BRIEF_TE_LAAT', 'STAGNATIE']);
});
