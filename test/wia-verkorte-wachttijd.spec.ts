import type { VerkorteWachttijdContext } from '../libs/domain/journeys/verkorte-wachttijd.context';
import { wiaVerkorteWachttijdV1 } from '../libs/domain/journeys/wia-verkorte-wachttijd.v1';
import { describeReis } from './support/reis-suite';

describeReis({
  definition: wiaVerkorteWachttijdV1,
  inputs: [
    { eersteZiektedagDatum: '2026-02-02' },
    { eersteZiektedagDatum: '2026-02-02', heeftWerkgever: true },
    { eersteZiektedagDatum: '2024-11-04' },
  ],
  examples: {
    rondIntakeAf: [{ eerderAangevraagd: false, verklaringBedrijfsarts: true }],
    stelGeenRechtVast: [
      { geenRechtGrond: 'BUITEN_TIJDVAK', toelichting: 'te laat' },
      { geenRechtGrond: 'EERDER_AANGEVRAAGD', toelichting: 'vorig jaar' },
    ],
    stelBelastbaarheidVast: [
      { uitkomst: 'GBM', duurzaam: true },
      { uitkomst: 'GBM', duurzaam: false },
      { uitkomst: 'FML', duurzaam: true },
      { uitkomst: 'FML', duurzaam: false },
    ],
    stelArbeidsongeschiktheidVast: [
      { grond: 'FUNCTIES', maatmanUurloon: 24, maatmanUren: 36, functies: [], toelichting: 'geen functies' },
      { grond: 'MAATGEVENDE_ARBEID', maatmanUurloon: 24, maatmanUren: 36, toelichting: 'geschikt' },
    ],
    stelRechtVast: [{ toelichting: 'x', dagloon: 150, loonheffingsnummer: '123456789L01' }],
  },
  reads: ({ schatting, eindeWachttijdDatum, vaststelling }: VerkorteWachttijdContext) =>
    vaststelling ? [] : [schatting?.klasse, eindeWachttijdDatum],
  medisch: ({ belastbaarheid, vaststelling }: VerkorteWachttijdContext) =>
    belastbaarheid !== null || vaststelling?.uitkomst === 'IVA',
  uitkomsten: ['IVA', 'GEEN_RECHT_OTHER', 'GEANNULEERD', 'INGETROKKEN', 'OVERLEDEN'],
});
