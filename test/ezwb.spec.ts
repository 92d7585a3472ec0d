import { latestDefinition } from '../libs/domain/journeys/registry';
import type { EzwbContext } from '../libs/domain/journeys/ezwb.context';
import { beoordeling, BOVEN_65, PRECIES_65 } from './support/ezwb';
import {
  deadEnds,
  explore,
  mandateOf,
  statesOf,
  storedOf,
  stuckTaken,
  type Expedition,
} from './support/explore-journey';
import { golden } from './support/golden';

const definition = latestDefinition('EZWB')!;
const VANDAAG = '2025-11-10';

/** For each act gegevens that are right on 10 November 2025, a week after the toetsdatum. Non-medical part. */
const examples: Expedition<EzwbContext>['examples'] = {
  bepaalToetsdatum: [{ toetsDatum: '2025-11-03' }],
  legScreeningVast: [
    { uitstroomVerwacht: true, toelichting: 'x' },
    { uitstroomVerwacht: false, toelichting: 'x' },
  ],
  roepOp: [{ datum: '2025-11-24', wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' }],
  vraagMedischeInformatie: [{ bron: 'HUISARTS', gevraagdDatum: VANDAAG }],
  rappelleer: [{ nummer: 1, rappelDatum: VANDAAG }],
  ontvangMedischeInformatie: [{ nummer: 1, ontvangenDatum: VANDAAG }],
  rondDossiervormingAf: [{ zonderInformatie: true }],
  stelBelastbaarheidVast: [{ uitkomst: 'FML' }, { uitkomst: 'GBM' }],
  delegeerVoorbereiding: [{ terugVoorDatum: '2025-11-17' }],
  meldVoorbereidingTerug: [{}],
  keurVoorbereidingGoed: [{}],
  stuurVoorbereidingTerug: [{ reden: 'ONVOLLEDIG' }],
  trekDelegatieIn: [{}],
  contrasigneer: [{}],
  stuurBelastbaarheidTerug: [{}],
  stelArbeidsongeschiktheidVast: [BOVEN_65, PRECIES_65],
  stelRechtVast: [
    { eindeDatum: '2025-12-10', werkgeverBetaalt: true, toelichting: 'x' },
    { werkgeverBetaalt: false, toelichting: 'x' },
  ],
  keurVaststellingGoed: [{}],
  stuurVaststellingTerug: [{ reden: 'x' }],
  neemBesluit: [{}],
  stelUit: [{ verdientSindsDatum: '2025-09-01', toelichting: 'x' }],
  neemWeerOp: [{ reden: 'x' }],
  trekIn: [{}],
  annuleer: [{ reden: 'ZW_GEEINDIGD' }, { reden: 'DUBBEL_GEREGISTREERD' }],
  registreerOverlijden: [{ overlijdensDatum: '2025-11-01' }],
  draagOver: [{ naarTeam: 'breda-1', reden: 'x' }],
};

const trip: Expedition<EzwbContext> = {
  definition,
  from: beoordeling().journey.stored,
  vandaag: VANDAAG,
  examples,
  reads: ({
    toetsDatum,
    belastbaarheid,
    schatting,
    vaststelling,
    voorbereiding,
    uitstel,
    uitkomst,
    ...rest
  }) => [
    toetsDatum,
    belastbaarheid && [belastbaarheid.uitkomst, belastbaarheid.getekendDoorId !== null],
    schatting?.uitkomst,
    vaststelling && [vaststelling.uitkomst, vaststelling.doorId],
    voorbereiding?.opdrachtgeverId,
    uitstel && uitstel.hervatDatum === null,
    uitkomst,
    rest.informatieverzoeken.map(({ ontvangenDatum }) => ontvangenDatum !== undefined),
    rest.teamId,
  ],
  few: ({ informatieverzoeken, teamId }) => informatieverzoeken.length <= 1 && teamId === 'heerlen-1',
};

const states = explore(trip);
const ended = states.filter(({ context }) => (context as EzwbContext).uitkomst !== null);

describe('every state an EZWb can reach', () => {
  it('is in the reviewed list', () => {
    expect(statesOf(states)).toBe(golden('ezwb-v1.states.txt', statesOf(states)));
  });

  it('has the reviewed mandate: role x act x state', () => {
    expect(mandateOf(trip, states)).toBe(golden('ezwb-v1.mandaat.txt', mandateOf(trip, states)));
  });

  it('ends in every outcome there is', () => {
    expect([...new Set(ended.map(({ context }) => (context as EzwbContext).uitkomst))].sort()).toEqual([
      'BEEINDIGEN_GT65',
      'GEANNULEERD',
      'GEANNULEERD_ZW_GEEINDIGD',
      'INGETROKKEN',
      'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT',
      'OVERLEDEN',
      'VOORTZETTEN_GBM',
      'VOORTZETTEN_LE65',
    ]);
  });

  it('has for every open taak somebody of its discipline who can move it on', () => {
    expect(stuckTaken(trip, states)).toEqual([]);
  });

  it('leaves no dossier without a way on', () => {
    expect(deadEnds(trip, states)).toEqual([]);
  });

  it('reaches no besluit without the signature of a registered verzekeringsarts', () => {
    const besloten = ended.filter(({ context }) =>
      /^(BEEINDIGEN|VOORTZETTEN)/.test((context as EzwbContext).uitkomst!),
    );
    expect(besloten.length).toBeGreaterThan(0);
    for (const { context } of besloten)
      expect((context as EzwbContext).belastbaarheid!.getekendDoorId).toMatch(/^VERZEKERINGSARTS/);
  });

  it('never has the besluit differ from the law', () => {
    for (const { context } of ended) {
      const { uitkomst, belastbaarheid, schatting } = context as EzwbContext;
      if (uitkomst === 'VOORTZETTEN_GBM') expect(belastbaarheid!.uitkomst).toBe('GBM');
      if (uitkomst === 'BEEINDIGEN_GT65') expect(schatting!.klasse).toBe('GT65');
      if (uitkomst === 'VOORTZETTEN_LE65') expect(schatting!.klasse).toBe('LE65');
    }
  });

  it('survives being stored and read back', () => {
    for (const state of states) {
      const stored = JSON.parse(JSON.stringify(storedOf(definition, state))) as { value: unknown };
      expect(definition.machine.resolveState(stored as never).value).toEqual(state.value);
    }
  });
});
