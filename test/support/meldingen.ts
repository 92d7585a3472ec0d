import { goRound, registerMeldingenFollower } from '../../apps/worker/meldingen.follower';
import { LetAlarmFall } from '../../libs/casework/commands/let-alarm-fall';
import { verifyTables } from '../../libs/storage/verify';
import { VOLGERS } from '../../libs/storage/volgers';
import { openCasework, wie } from './casework';
import { followToEnd } from './follow-to-end';

/** A centre whose meldingen are followed, on Monday 20 July 2026. */
export async function openMeldingen() {
  const casework = await openCasework();
  const { database, bus, query } = casework;
  const { dataSource } = database;
  await database.setClock('2026-07-20T09:00:00+02:00');
  await registerMeldingenFollower(dataSource);
  const pb = wie('PROCESBEGELEIDER');

  const caughtUp = () => followToEnd(dataSource, VOLGERS.MELDINGEN);
  const opened = async () => {
    const { dossierId } = await casework.open();
    const [{ datum }] = await query(
      'select uiterlijke_beslisdatum::text as datum from dossier_overview where journey_id = $1',
      [dossierId],
    );
    return { dossierId, uiterlijkeBeslisdatum: datum as string };
  };
  /** Everything that is due by now falls, as the sweep does it. */
  const alarmFalls = async (dossierId: string) => {
    for (;;) {
      const [due] = await query(
        `select sleutel, versie, alarm_soort as alarm from deadlines
         where journey_id = $1 and sleutel = 'BESLISTERMIJN' and alarm_datum <= regie_vandaag()`,
        [dossierId],
      );
      if (!due) return;
      expect(await bus.execute(new LetAlarmFall({ dossierId, ...due }))).toEqual({ kind: 'ok' });
    }
  };
  return {
    ...casework,
    pb,
    caughtUp,
    opened,
    alarmFalls,
    round: () => goRound(dataSource, new AbortController().signal),
    /** On leave from August up to and including November 2026. */
    afwezig: (medewerkerId: string, vervangerId: string) =>
      query(
        `insert into afwezigheden (id, medewerker_id, soort, van_datum, tot_en_met_datum, vervanger_id, door_id, at)
         values (gen_random_uuid(), $1, 'VERLOF', '2026-08-01', '2026-11-30', $2, $1, regie_now())`,
        [medewerkerId, vervangerId],
      ),
    /** A dossier of which the last day of the term is today, and the alarm of that fell at midnight. */
    async laatsteDag() {
      const { dossierId, uiterlijkeBeslisdatum } = await opened();
      await database.setClock(`${uiterlijkeBeslisdatum}T00:00:05+02:00`);
      await alarmFalls(dossierId);
      await caughtUp();
      return { dossierId, dag: uiterlijkeBeslisdatum };
    },
    /** The open meldingen of a dossier, up the ladder. */
    vanHet: (dossierId: string, kolommen = 'soort, aan, niveau') =>
      query(
        `select ${kolommen} from meldingen where journey_id = $1
         and afgehandeld_tijdstip is null order by niveau, aan`,
        [dossierId],
      ),
    open: casework.open,
    openCount: async () =>
      (await query('select count(*)::int as n from meldingen where afgehandeld_tijdstip is null'))[0]
        .n as number,
    async differences() {
      const found: string[] = [];
      for await (const { what } of verifyTables(dataSource.manager)) found.push(what);
      return found;
    },
  };
}
export type Meldingen = Awaited<ReturnType<typeof openMeldingen>>;
