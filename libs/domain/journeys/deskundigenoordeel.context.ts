import type { OordeelSoort } from '../aanvraag';
import type { Uitkomst } from '../uitkomst';
import { newBeoordeling, type BeoordelingInput } from './beoordeling.context';
import type { ReisContext } from './beoordelingsreis';

export interface DeskundigenoordeelContext extends ReisContext {
  /** Which of the five questions is asked; null until the intake knows. */
  oordeel: OordeelSoort | null;
  /** Whether the arts leaves the conclusion on the eigen werk to the arbeidsdeskundige. */
  viaArbeidsdeskundige: boolean;
}

export const newDeskundigenoordeel = (
  input: BeoordelingInput & { oordeel?: OordeelSoort },
): DeskundigenoordeelContext => ({
  ...newBeoordeling(input),
  oordeel: input.oordeel ?? null,
  viaArbeidsdeskundige: false,
});

/** What each of the five questions can be answered with. */
export const CONCLUSIES: Readonly<Record<OordeelSoort, readonly [Uitkomst, Uitkomst]>> = {
  EIGEN_WERK: ['OORDEEL_GESCHIKT', 'OORDEEL_NIET_GESCHIKT'],
  PASSENDE_ARBEID: ['OORDEEL_PASSEND', 'OORDEEL_NIET_PASSEND'],
  REINT_WERKNEMER: ['OORDEEL_VOLDOENDE', 'OORDEEL_ONVOLDOENDE'],
  REINT_WERKGEVER: ['OORDEEL_VOLDOENDE', 'OORDEEL_ONVOLDOENDE'],
  VERZUIM_ONTSLAG: ['OORDEEL_GEEN_HERSTEL', 'OORDEEL_HERSTEL'],
};

/** Re-integratie-inspanningen need no arts; the other questions are about what somebody can bear. */
export const isMedisch = (oordeel: OordeelSoort | null): boolean =>
  oordeel !== 'REINT_WERKNEMER' && oordeel !== 'REINT_WERKGEVER';

/** Whether the arbeidsdeskundige has the last word. */
export const beslistArbeidsdeskundige = ({
  oordeel,
  viaArbeidsdeskundige,
}: Pick<DeskundigenoordeelContext, 'oordeel' | 'viaArbeidsdeskundige'>): boolean =>
  oordeel !== 'EIGEN_WERK' || viaArbeidsdeskundige;

/**
 * Asked by the werkgever, ongeschiktheid is judged only if the werknemer agrees to be examined (Wet SUWI 32a lid 1);
 * the article names no other question.
 */
export const vraagtInstemming = ({ aanvrager }: ReisContext, oordeel: OordeelSoort | null): boolean =>
  oordeel === 'EIGEN_WERK' && (aanvrager === 'WERKGEVER' || aanvrager === 'EIGENRISICODRAGER');
