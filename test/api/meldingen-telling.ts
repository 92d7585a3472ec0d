import { VOLGERS } from '../../libs/storage/volgers';
import { followToEnd } from '../support/follow-to-end';
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
      await followToEnd(dataSource, VOLGERS.MELDINGEN);
    },
    items: async (who: string, query = ''): Promise<MeldingItem[]> =>
      (await api.as(who).get(`/v1/meldingen${query}`)).body.items,
    act: (who: string, { id, versie }: MeldingItem, actie: string, headers = {}) =>
      api.as(who).post(`/v1/meldingen/${id}/acties`, { actie }, { 'if-match': `"${versie}"`, ...headers }),
  };
}
