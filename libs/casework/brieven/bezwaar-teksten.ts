import type { BriefSoort } from '../../domain/brieven';
import type { BriefBasis } from '../../storage/brieven';
import type { Template } from './brief';
import { dag } from './zinnen';

export type BezwaarBrief = Extract<BriefSoort, 'ONTVANGSTBEVESTIGING_BEZWAAR' | 'VERDAGING_BEZWAAR'>;

/** To who made bezwaar: that it came (Awb 6:14), and that the beslissing comes later (Awb 7:10 lid 5). */
export const BEZWAAR_TEKSTEN: Readonly<Record<BezwaarBrief, Template>> = {
  ONTVANGSTBEVESTIGING_BEZWAAR: (basis) => {
    const { data } = basis.feit;
    return {
      onderwerp: 'Wij hebben uw bezwaar ontvangen',
      ...indiener(basis),
      alineas: [
        `Op ${dag(data.ontvangenDatum)} hebben wij uw bezwaar ontvangen tegen ons besluit van ${dag(data.besluitDatum)}.`,
        data.opTijd
          ? `U krijgt onze beslissing op uw bezwaar uiterlijk op ${dag(data.beslisUiterlijkDatum)}.`
          : `U kon bezwaar maken tot en met ${dag(data.bezwaartermijnEindDatum)}. Uw bezwaar is later binnengekomen. Laat ons weten waarom; wij beoordelen of dat u kan worden verweten (Awb 6:11).`,
        'Iemand die niet bij het besluit betrokken was, bekijkt het opnieuw.',
      ],
    };
  },
  VERDAGING_BEZWAAR: ({ feit: { data } }) => ({
    onderwerp: 'Onze beslissing op uw bezwaar komt later',
    alineas: [
      `Wij hebben meer tijd nodig voor onze beslissing op uw bezwaar. U krijgt die uiterlijk op ${dag(data.nieuweDatum)} (Awb 7:10 lid 3).`,
    ],
  }),
};

/** A werkgever who made bezwaar gets the letter himself. */
const indiener = ({ feit: { data }, werkgever }: BriefBasis): { aan?: [string, ...string[]] } =>
  data.door === 'WERKGEVER' || data.door === 'EIGENRISICODRAGER'
    ? { aan: [werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'] }
    : {};
