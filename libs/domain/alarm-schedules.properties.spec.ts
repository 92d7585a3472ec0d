import fc from 'fast-check';
import {
  beleef,
  dueBy,
  gevallenIn,
  inVolgorde,
  veeg,
  voorvallen,
  worldOf,
  type AlarmWorld,
  type Gevallen,
  type Voorval,
} from '../../test/support/alarm-world';
import { begunOn, clockHistories, gegevensVan, type Zet } from '../../test/support/clock-history';
import { DossierStory } from '../../test/support/dossier-story';
import { histories } from '../../test/support/runs';
import { addDays } from './termijnen/datum';

/** Days pass, the machinery does what it does, somebody does an act, and it goes on. The evening ends with a sweep. */
interface Dag {
  zet: Zet;
  vooraf: Voorval[];
  nadien: Voorval[];
}
const schedules = clockHistories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    dagen: fc.tuple(
      ...history.zetten.map((zet) =>
        fc.record<Dag>({ zet: fc.constant(zet), vooraf: voorvallen, nadien: voorvallen }),
      ),
    ),
  }),
);

function live(world: AlarmWorld, { zet, vooraf, nadien }: Dag, calm: boolean): AlarmWorld {
  const happen = (from: AlarmWorld, storm: Voorval[]) => veeg(calm ? from : storm.reduce(beleef, from));
  const dag = addDays(world.dossier.vandaag, zet.dagen);
  const morning = happen({ ...world, dossier: world.dossier.op(dag) }, vooraf);
  const acted = morning.dossier.probeert('PROCESBEGELEIDER', zet.actie, gegevensVan(zet, dag));
  return happen({ ...morning, dossier: acted instanceof DossierStory ? acted : morning.dossier }, nadien);
}

const perVersie = (fallen: readonly Gevallen[]) => {
  const versieOf = ({ sleutel, versie }: Gevallen) => `${sleutel} v${versie}`;
  return [...new Set(fallen.map(versieOf))].map((one) => fallen.filter((each) => versieOf(each) === one));
};

describe('whatever dies, comes twice, comes late or is lost', () => {
  it('every alarm of a date falls once, in order, and after a sweep none is left that is due', () => {
    fc.assert(
      fc.property(schedules, ({ history: { soort, ontvangstDatum }, dagen }) => {
        let world = worldOf(begunOn(soort, ontvangstDatum));
        for (const dag of dagen) {
          world = live(world, dag, false);
          expect(dueBy(world.dossier, world.dossier.vandaag)).toEqual([]);
        }
        for (const fallen of perVersie(gevallenIn(world.dossier)))
          expect([inVolgorde(fallen.map(({ alarm }) => alarm)), fallen]).toEqual([true, fallen]);
      }),
      histories(60),
    );
  });

  it('the same alarms fall on the same days as when nothing goes wrong', () => {
    fc.assert(
      fc.property(schedules, ({ history: { soort, ontvangstDatum }, dagen }) => {
        // A suspension that ends by itself has an alarm that moves another date: which of the two comes first is chance.
        const days = dagen.map((dag) => ({ ...dag, zet: { ...dag.zet, keuze: 3 } }));
        const end = (calm: boolean) =>
          days.reduce((world, dag) => live(world, dag, calm), worldOf(begunOn(soort, ontvangstDatum)));
        const fallen = (calm: boolean) =>
          gevallenIn(end(calm).dossier)
            .map((each) => JSON.stringify(each))
            .sort();
        expect(fallen(false)).toEqual(fallen(true));
      }),
      histories(60),
    );
  });
});
