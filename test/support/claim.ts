import type { JsonObject } from '../../libs/domain/json';
import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { WiaClaimContextV2, WiaClaimInput } from '../../libs/domain/journeys/wia-claim.context';
import { begonnen, DossierStory } from './dossier-story';

export { persoon } from './dossier-story';
export const wia = latestDefinition('WIA_CLAIM')!;
/** A WIA-claim somewhere on its road. */
export const Claim = DossierStory<WiaClaimContextV2>;
export type Claim = DossierStory<WiaClaimContextV2>;

/** An aanvraag of a vangnetter, received on Monday 20 July 2026 and registered that day. */
export function aanvraag(
  over: Partial<Record<keyof WiaClaimInput, string | boolean | null>> = {},
  opDag?: string,
): Claim {
  const input = {
    teamId: 'heerlen-1',
    ontvangstDatum: '2026-07-20',
    eersteZiektedagDatum: '2024-11-04',
    heeftWerkgever: false,
    aanvrager: 'CLIENT',
    ...over,
  };
  return begonnen(wia, input, 'PROCESBEGELEIDER', opDag);
}

/** The same, of somebody with an employer: the RIV-toets is next. */
export const inRivToets = (over = {}): Claim =>
  aanvraag({ heeftWerkgever: true, ...over }).doet('PROCESBEGELEIDER', 'rondIntakeAf');

export const inMedischeBeoordeling = (over = {}): Claim => {
  const intake = aanvraag(over).doet('PROCESBEGELEIDER', 'rondIntakeAf');
  const gevormd = intake.aanbod('ARBEIDSDESKUNDIGE').includes('keurRivGoed')
    ? intake.doet('ARBEIDSDESKUNDIGE', 'keurRivGoed', { toelichting: 'voldoende' })
    : intake;
  return gevormd.doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf');
};

/** Three functies of this loon per uur, or fewer than the law asks for. */
export const geschat = (grond: string, rvc = 15.6): JsonObject => ({
  grond: grond === 'TE_WEINIG_FUNCTIES' ? 'FUNCTIES' : grond,
  maatmanUurloon: 24,
  maatmanUren: 38,
  toelichting: 'onderbouwd',
  ...(grond === 'FUNCTIES' && { functies: ['111010', '222020', '333030'].map((code) => functie(code, rvc)) }),
  ...(grond === 'TE_WEINIG_FUNCTIES' && { functies: [functie('111010', 15.6)] }),
});

const functie = (sbcCode: string, uurloon: number) => ({
  sbcCode,
  omschrijving: 'Medewerker',
  uurloon,
  arbeidsplaatsen: 5,
});

/** A vaststelling in which no check finds anything, for a vangnetter whose wachttijd ends on 2 November 2026. */
export const RECHT = { toelichting: 'x', ingangsDatum: '2026-11-02', dagloon: 150.25, referteEis: false };

/** Right after the arbeidsdeskundige: the procesbegeleider determines the right. */
export const inVaststelling = ({
  grond = 'FUNCTIES',
  rvc = 15.6,
  duurzaam = false,
  gbm = false,
  over = {},
} = {}): Claim => {
  const oordeel = { uitkomst: gbm ? 'GBM' : 'FML', duurzaam };
  const claim = inMedischeBeoordeling(over).doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', oordeel);
  if (gbm) return claim;
  return claim.doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', geschat(grond, rvc));
};
