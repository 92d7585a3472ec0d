import { openKwaliteit, WEG, type Kwaliteit } from './kwaliteit-stage';

let stage: Kwaliteit;
beforeAll(async () => {
  stage = await openKwaliteit();
});
afterAll(() => stage?.api.close());

interface Rij {
  id: string;
}

/** Every page of a list, each asked as the one before said. */
async function pages(who: string, path: string): Promise<Rij[][]> {
  const found: Rij[][] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { status, body } = await stage.api.as(who).get(next);
    expect(status).toBe(200);
    found.push(body.items);
    next = body._links.next;
  }
  return found;
}
const sizes = (found: Rij[][]) => found.map((page) => page.length);
const ids = (found: Rij[][]) => found.flat().map(({ id }) => id);

describe('the lists of kwaliteit come page by page', () => {
  let onderzoekId: string;
  beforeAll(async () => {
    await stage.plan({ naam: 'eerste' });
    await stage.plan({ naam: 'tweede' });
    onderzoekId = await stage.getrokken();
  });

  it('the studies, the last planned first', async () => {
    const found = await pages('rv-heerlen-1', `${WEG}?limit=2`);
    expect(sizes(found)).toEqual([2, 1]);
    expect(ids(found)).toEqual(ids(await pages('rv-heerlen-1', WEG)));
    expect(found[0]![0]!.id).toBe(onderzoekId);
  });

  it('the sample as it was drawn, whatever happens to a dossier between two pages', async () => {
    const path = `${WEG}/${onderzoekId}/dossiers`;
    const whole = ids(await pages('kt-heerlen-1', path));
    expect(whole).toHaveLength(5);
    const found = await pages('kt-heerlen-1', `${path}?limit=2`);
    expect([sizes(found), ids(found)]).toEqual([[2, 2, 1], whole]);

    // given the last dossier of the first page is replaced before the second is asked
    const first = await stage.api.as('kt-heerlen-1').get(`${path}?limit=2&status=TE_BEOORDELEN`);
    const gegevens = { id: whole[1], reden: 'WAZO' };
    expect((await stage.doet(onderzoekId, 2, 'vervang', { gegevens })).status).toBe(200);
    const rest = await pages('kt-heerlen-1', first.body._links.next);
    expect(ids([first.body.items, ...rest])).toEqual(expect.arrayContaining(whole));
    expect(ids(await pages('kt-heerlen-1', `${path}?status=VERVANGEN`))).toEqual([whole[1]]);
    expect(ids(await pages('kt-heerlen-1', `${path}?limit=2&status=TE_BEOORDELEN`))).toHaveLength(5);
  });

  it('the toetsingen of somebody, what was begun first', async () => {
    const all = ids(await pages('kt-pb-1', '/v1/toetsingen'));
    expect(all.length).toBeGreaterThan(3);
    await stage.vult('kt-pb-1', all.at(-1)!, 1, { antwoorden: { WIA_PB_RECHT: { antwoord: 'JA' } } });
    const found = await pages('kt-pb-1', '/v1/toetsingen?limit=2');
    expect(ids(found)).toEqual([all.at(-1), ...all.slice(0, -1)]);
    expect(ids(await pages('kt-pb-1', '/v1/toetsingen?status=alles&limit=1')).slice(0, all.length)).toEqual(
      ids(found),
    );
  });

  it.each([
    ['kt-heerlen-1', WEG],
    ['kt-heerlen-1', `${WEG}/{onderzoek}/dossiers`],
    ['kt-pb-1', '/v1/toetsingen'],
  ])('and refuses %s a cursor it never gave in %s', async (who, path) => {
    const url = path.replace('{onderzoek}', onderzoekId);
    for (const search of ['cursor=WyJhIl0', 'cursor=!', 'limit=0', 'limit=201']) {
      const { status, body } = await stage.api.as(who).get(`${url}?${search}`);
      expect([status, body.fouten[0].veld]).toEqual([400, search.split('=')[0]]);
    }
  });
});
