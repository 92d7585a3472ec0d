import type { Antwoorden, Oordeel, Toetsing } from './kwaliteit-shapes';

const ONDERBOUWT = ['VERZEKERINGSARTS', 'SMV', 'ARBEIDSDESKUNDIGE'];

/** What the answers lead to so far; the server holds the same against what is handed in. */
export function volgtUit(
  {
    functionaris,
    onderdeelLabel,
    vragenlijst,
  }: Pick<Toetsing, 'functionaris' | 'onderdeelLabel' | 'vragenlijst'>,
  antwoorden: Antwoorden,
): Oordeel {
  const fout = vragenlijst.criteria.some(
    ({ code, bepalend }) => bepalend && antwoorden[code]?.antwoord === 'NEE',
  );
  if (!fout) return 'ADEQUAAT';
  return ONDERBOUWT.includes(functionaris) && !onderdeelLabel.startsWith('Dienstverlening')
    ? 'NADER_TE_BEPALEN'
    : 'ONJUIST';
}
