import { ActOnTaak } from '../libs/casework/commands/act-on-taak';
import { PakVolgende } from '../libs/casework/commands/pak-volgende';
import type { Actor } from '../libs/domain/rollen';
import { wie } from './support/casework';
import { openMeldingen, type Meldingen } from './support/meldingen';

let centre: Meldingen;
beforeEach(async () => {
  centre = await openMeldingen();
});
afterEach(() => centre.close());

const collega = wie('PROCESBEGELEIDER', 2);
const planner = wie('PLANNER');

async function doe(dossierId: string, actie: string, by: Actor, gegevens: object = {}) {
  const [taak] = await centre.query(
    `select id, versie from taken where journey_id = $1 and status = 'OPEN' order by geopend_seq limit 1`,
    [dossierId],
  );
  const input = { taakId: taak.id, actie, gegevens, verwachteVersie: taak.versie, by };
  expect(await centre.bus.execute(new ActOnTaak(input))).toMatchObject({ kind: 'ok' });
}
/** Of whom the first step of the ladder is, and who picked it up. */
const vanWie = async (dossierId: string) => {
  const [first] = await centre.vanHet(
    dossierId,
    `coalesce(medewerker_id, 'team ' || array_to_string(team_rollen, '+')) as van, opgepakt_door_id as opgepakt, niveau, aan`,
  );
  return first && [first.van, first.opgepakt];
};
const pakOp = (dossierId: string, medewerkerId: string) =>
  centre.query(`update meldingen set opgepakt_door_id = $2 where journey_id = $1 and niveau = 0`, [
    dossierId,
    medewerkerId,
  ]);

describe('a taak that changes hands takes its meldingen along', () => {
  it('when it is taken, handed on and given back, each on record with who did it', async () => {
    const { dossierId } = await centre.laatsteDag();
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, null]);
    await doe(dossierId, 'pak', collega);
    expect(await vanWie(dossierId)).toEqual([collega.medewerkerId, null]);
    await doe(dossierId, 'wijsToe', planner, { aanId: centre.pb.medewerkerId });
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, null]);
    await doe(dossierId, 'wijsToe', planner, { aanId: collega.medewerkerId });
    await doe(dossierId, 'geefVrij', collega);
    // given back: by rule the vaste aanspreekpunt hears it
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, null]);
    expect(
      await centre.query(
        `select actor_id as door, data->>'medewerkerId' as naar from melding_feiten where type = 'MeldingReaddressed' order by position`,
      ),
    ).toEqual([
      { door: collega.medewerkerId, naar: collega.medewerkerId },
      { door: planner.medewerkerId, naar: centre.pb.medewerkerId },
      { door: planner.medewerkerId, naar: collega.medewerkerId },
      { door: collega.medewerkerId, naar: centre.pb.medewerkerId },
    ]);
    // whoever hears it by role still does
    expect(await centre.vanHet(dossierId)).toHaveLength(3);
    expect(await centre.differences()).toEqual([]);
  });

  it('also the next one somebody asks for', async () => {
    const { dossierId } = await centre.laatsteDag();
    expect(await centre.bus.execute(new PakVolgende({ by: collega }))).toMatchObject({
      kind: 'ok',
      dossierId,
    });
    expect(await vanWie(dossierId)).toEqual([collega.medewerkerId, null]);
  });

  it('also what was picked up, which is then open again; not what the vaste aanspreekpunt picked up', async () => {
    const { dossierId } = await centre.laatsteDag();
    await doe(dossierId, 'pak', collega);
    await pakOp(dossierId, collega.medewerkerId);
    await doe(dossierId, 'geefVrij', collega);
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, null]);
    await pakOp(dossierId, centre.pb.medewerkerId);
    await doe(dossierId, 'pak', collega);
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, centre.pb.medewerkerId]);
  });

  it('when an act brings the next taak, to whoever is to do that one', async () => {
    const { dossierId } = await centre.laatsteDag();
    await doe(dossierId, 'pak', collega);
    expect(await centre.act(dossierId, 'rondIntakeAf', collega)).toMatchObject({ kind: 'ok' });
    await centre.caughtUp();
    expect(await vanWie(dossierId)).toEqual([centre.pb.medewerkerId, null]);
  });

  it('given the follower tells at the same moment, the melding is of who has the taak', async () => {
    const { dossierId, uiterlijkeBeslisdatum } = await centre.opened();
    await centre.database.setClock(`${uiterlijkeBeslisdatum}T08:00:00+02:00`);
    await centre.alarmFalls(dossierId);
    await Promise.all([centre.caughtUp(), doe(dossierId, 'pak', collega)]);
    expect(await vanWie(dossierId)).toEqual([collega.medewerkerId, null]);
  });
});
