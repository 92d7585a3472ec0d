import type { Answer, TestApi } from '../api/open-api';

const WHO = {
  pb: 'pb-heerlen-1',
  va: 'va-heerlen-1',
  ad: 'ad-heerlen-1',
  rb: 'rb-heerlen-1',
  smv: 'smv-heerlen-1',
};
export type Who = keyof typeof WHO | (string & {});

/** The MDO's of one team over HTTP, by who does what. */
export class MdoStage {
  constructor(private readonly api: TestApi) {}

  as(who: Who) {
    return this.api.as(WHO[who as keyof typeof WHO] ?? who);
  }

  async plan(body: object = {}): Promise<string> {
    return (await this.as('pb').post('/v1/mdo-sessies', body)).body.id as string;
  }

  async read(id: string, who: Who = 'pb') {
    return (await this.as(who).get(`/v1/mdo-sessies/${id}`)).body;
  }

  /** One act on the session as it is now. */
  async act(id: string, who: Who, actie: string, gegevens = {}, headers = {}): Promise<Answer> {
    const { versie } = await this.read(id);
    return this.as(who).post(
      `/v1/mdo-sessies/${id}/acties`,
      { actie, gegevens },
      { 'if-match': `"${versie}"`, ...headers },
    );
  }

  /** A session that has begun, with a procesbegeleider and a verzekeringsarts in the room. */
  async begun(clients = 2) {
    const dossiers = [];
    for (let n = 0; n < clients; n++) dossiers.push((await this.api.openDossier()).dossierId);
    const id = await this.plan();
    expect((await this.act(id, 'pb', 'open')).status).toBe(200);
    expect((await this.act(id, 'va', 'meldAanwezig')).status).toBe(200);
    return { id, dossiers };
  }

  /** A team holds one session at a time. */
  async sluitAlles(): Promise<void> {
    const { items } = (await this.as('pb').get('/v1/mdo-sessies')).body;
    for (const { id, status } of items) if (status === 'OPEN') await this.act(id, 'pb', 'sluit');
  }
}
