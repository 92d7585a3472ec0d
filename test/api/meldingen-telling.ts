import { followMeldingen } from '../../apps/worker/meldingen.follower';
import { nextBsn } from './centre';
import type { TestApi } from './open-api';

export interface MeldingItem {
  id: string;
  versie: number;
  soort: string;
  stand: string;
  urgentie: string;
  acties: string[];
  dossier: { id: string };
}

/** What the tests of the meldingen do: open a dossier, state a fact in it, follow, ask and act. */
export function meldingenOf(api: TestApi) {
  const { dataSource, owner } = api.database;
  const caughtUp = async () => {
    for (let tries = 0; tries < 200; tries++) {
      while ((await followMeldingen(dataSource)) > 0);
      const { rows } = await owner.query(
        `select 1 from facts f join followers w on w.naam = 'meldingen'
         where (f.xid, f.position) > (w.xid, w.position) limit 1`,
      );
      if (rows.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the follower does not catch up');
  };
  return {
    opens: async (who: string, postcode: string): Promise<string> =>
      (
        await api.as(who).post('/v1/aanvragen', {
          soort: 'WIA_CLAIM',
          ontvangstDatum: '2026-05-18',
          client: { bsn: nextBsn(), naam: 'A. Zwart', geboorteDatum: '1975-02-03', postcode },
          eersteZiektedagDatum: '2024-06-03',
          vangnet: true,
        })
      ).body.dossierId,
    /** An ingebrekestelling, stated behind the back of the machine, and followed. */
    async told(dossierId: string, seq = 2) {
      await owner.query(
        `insert into facts (journey_id, seq, type, data, actor_id, hoedanigheid, at, hash)
         values ($1, $2, 'IngebrekestellingRegistered', '{"ontvangstDatum": "2026-06-01", "prematuur": false}', 'x',
           'PROCESBEGELEIDER', regie_now(), '\\x00')`,
        [dossierId, seq],
      );
      await caughtUp();
    },
    items: async (who: string, query = ''): Promise<MeldingItem[]> =>
      (await api.as(who).get(`/v1/meldingen${query}`)).body.items,
    act: (who: string, { id, versie }: MeldingItem, actie: string, headers = {}) =>
      api.as(who).post(`/v1/meldingen/${id}/acties`, { actie }, { 'if-match': `"${versie}"`, ...headers }),
  };
}
