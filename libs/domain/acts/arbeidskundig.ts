import { fact } from '../facts';
import type { Arbeidsongeschiktheidsklasse, WiaClaimContext } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import type { Act } from './act';
import { bedragVeld, bij, form, keuzeVeld, tekstVeld } from './schema';

type C = WiaClaimContext;

export const ARBEIDSKUNDIGE_GRONDEN = {
  FUNCTIES: 'Restverdiencapaciteit op grond van functies',
  MAATGEVENDE_ARBEID: 'Geschikt voor de maatgevende arbeid',
  TE_WEINIG_FUNCTIES: 'Te weinig functies te duiden: arbeidskundig volledig',
};
type Grond = keyof typeof ARBEIDSKUNDIGE_GRONDEN;

const cents = (amount: number): number => Math.round(amount * 100);

/**
 * Loss of earning capacity per hour (Schattingsbesluit art. 10; Wet WIA 5): the class from the exact ratio in cents,
 * the percentage rounded half up to two decimals for display only. Earning more than the maatman is 0%.
 */
export function arbeidsongeschiktheid(
  maatmanUurloon: number,
  restverdiencapaciteitPerUur: number,
): { percentage: number; klasse: Arbeidsongeschiktheidsklasse } {
  const maatman = cents(maatmanUurloon);
  const verlies = Math.max(0, maatman - cents(restverdiencapaciteitPerUur));
  const percentage = Math.floor((verlies * 20000 + maatman) / (maatman * 2)) / 100;
  if (verlies * 100 < maatman * 35) return { percentage, klasse: 'LT35' };
  return { percentage, klasse: verlies * 100 < maatman * 80 ? 'VAN_35_TOT_80' : 'GE80' };
}

export const stelArbeidsongeschiktheidVast: Act<
  C,
  { grond: Grond; maatmanUurloon?: number; restverdiencapaciteitPerUur?: number; toelichting: string }
> = {
  label: 'Arbeidsongeschiktheid vaststellen',
  rollen: ['ARBEIDSDESKUNDIGE'],
  schema: form(
    {
      grond: keuzeVeld('Grond', ARBEIDSKUNDIGE_GRONDEN),
      toelichting: tekstVeld('Arbeidskundige onderbouwing', 'lang'),
    },
    {
      maatmanUurloon: bij('grond', 'FUNCTIES', bedragVeld('Maatmanloon per uur', 0.01)),
      restverdiencapaciteitPerUur: bij('grond', 'FUNCTIES', bedragVeld('Restverdiencapaciteit per uur')),
    },
  ),
  check: (_context, { grond, maatmanUurloon, restverdiencapaciteitPerUur }) =>
    grond === 'FUNCTIES' && (maatmanUurloon === undefined || restverdiencapaciteitPerUur === undefined)
      ? refuse('ONVOLLEDIG', 'Vul het maatmanloon en de restverdiencapaciteit per uur in.')
      : undefined,
  apply: (_context, { grond, maatmanUurloon, restverdiencapaciteitPerUur, toelichting }) => {
    const { percentage, klasse } = schat(grond, maatmanUurloon, restverdiencapaciteitPerUur);
    return {
      context: { klasse },
      facts: [
        fact('ArbeidsongeschiktheidDetermined', {
          grond,
          maatmanUurloon: maatmanUurloon ?? null,
          restverdiencapaciteitPerUur: restverdiencapaciteitPerUur ?? null,
          percentage,
          klasse,
          toelichting,
        }),
      ],
    };
  },
};

function schat(grond: Grond, maatmanUurloon?: number, restverdiencapaciteitPerUur?: number) {
  if (grond === 'MAATGEVENDE_ARBEID') return { percentage: 0, klasse: 'LT35' as const };
  if (grond === 'TE_WEINIG_FUNCTIES') return { percentage: 100, klasse: 'GE80' as const };
  return arbeidsongeschiktheid(maatmanUurloon!, restverdiencapaciteitPerUur!);
}
