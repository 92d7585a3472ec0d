import type { EzwbContext } from '../../libs/domain/journeys/ezwb.context';
import { beoordeling, BOVEN_65, ezwb, PRECIES_65 } from './ezwb';
import type { Expedition } from './explore-journey';

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
  spreekTaakAf: [{ titel: 'werkgever bellen', discipline: 'ARBEIDSDESKUNDIGE' }],
  vraagMdo: [{ vraag: 'spreekuur of op stukken' }],
  bespreekInMdo: [{ sessieId: '00000000-0000-4000-8000-000000000001', aanwezig: ['VERZEKERINGSARTS'] }],
  rondTaakAf: [{ nummer: 1, resultaat: 'gebeld' }],
  laatTaakVervallen: [{ nummer: 1, reden: 'niet meer nodig' }],
  // Leads to no other place: aanspreekpunt.spec.ts has it.
  wijzigAanspreekpunt: [],
  draagOver: [{ naarTeam: 'breda-1', reden: 'x' }],
};

export const ezwbTrip: Expedition<EzwbContext> = {
  definition: ezwb,
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
