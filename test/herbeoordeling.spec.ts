import { herbeoordelingProfessioneelV1 } from '../libs/domain/journeys/herbeoordeling-professioneel.v1';
import { herbeoordelingVraagV1 } from '../libs/domain/journeys/herbeoordeling-vraag.v1';
import type { HerbeoordelingContext } from '../libs/domain/journeys/herbeoordeling.context';
import type { Uitkomst } from '../libs/domain/uitkomst';
import { describeReis } from './support/reis-suite';

const functies = (uurloon: number) =>
  ['111180', '272043', '315120'].map((sbcCode) => ({
    sbcCode,
    omschrijving: sbcCode,
    uurloon,
    arbeidsplaatsen: 5,
  }));
const schatting = (uurloon: number) => ({
  grond: 'FUNCTIES',
  maatmanUurloon: 24,
  maatmanUren: 36,
  functies: functies(uurloon),
  toelichting: 'drie functies',
});

/** From 24,00 an hour: 20,00 is less than 35%, 10,00 is 58,33% and 4,00 volledig. */
const oordelen = {
  stelBelastbaarheidVast: [
    { uitkomst: 'FML', duurzaam: false },
    { uitkomst: 'FML', duurzaam: true },
    { uitkomst: 'GBM', duurzaam: false },
    { uitkomst: 'GBM', duurzaam: true },
  ],
  stelArbeidsongeschiktheidVast: [20, 10, 4].map(schatting),
};
/** What was compared no longer matters once it is determined. */
const reads = ({ huidig, schatting: stand, geplandDatum, vaststelling }: HerbeoordelingContext) =>
  vaststelling ? [] : [huidig?.stand, stand?.klasse, geplandDatum];
const UITKOMSTEN: Uitkomst[] = [
  'ONGEWIJZIGD',
  'HOGERE_KLASSE',
  'LAGERE_KLASSE',
  'EINDE_RECHT',
  'RECHT_HERLEEFT',
  'IVA',
  'WGA_80_100',
  'GEANNULEERD',
  'INGETROKKEN',
  'OVERLEDEN',
];

describeReis({
  definition: herbeoordelingVraagV1,
  inputs: [
    { aanvrager: 'WERKGEVER', heeftWerkgever: true },
    { aanvrager: 'UWV_INTERN', afdeling: 'HANDHAVING' },
  ],
  examples: {
    ...oordelen,
    rondIntakeAf: ['IVA', '45_55', 'GEEN_RECHT'].map((huidigeStand) => ({ huidigeStand })),
    stelRechtVast: [{ toelichting: 'x' }, { toelichting: 'x', ingangsDatum: '2026-09-01' }],
  },
  reads,
  medisch: () => true,
  uitkomsten: UITKOMSTEN,
});

describeReis({
  definition: herbeoordelingProfessioneelV1,
  inputs: [{}, { geplandDatum: '2026-09-07' }],
  examples: {
    ...oordelen,
    plan: [{ datum: '2026-09-07' }],
    verzet: [{ datum: '2026-10-05', reden: 'behandeling loopt nog' }],
    start: [{}],
    heropen: [{ grond: 'BESLUIT_HERZIEN', vanafFase: 'GEPLAND', reden: 'nieuwe gegevens' }],
    laatVervallen: [{ reden: 'aanvraag van de werkgever loopt al' }],
    stelRechtVast: ['IVA', '45_55', 'GEEN_RECHT'].flatMap((huidigeStand) => [
      { huidigeStand, toelichting: 'x' },
      { huidigeStand, toelichting: 'x', ingangsDatum: '2026-09-01' },
    ]),
    laatAlarmAfgaan: [
      { sleutel: 'HERBEOORDELING', versie: 1, alarm: 'BEREIKT' },
      { sleutel: 'HERBEOORDELING', versie: 2, alarm: 'BEREIKT' },
    ],
  },
  reads,
  medisch: () => true,
  uitkomsten: UITKOMSTEN,
});
