import { brievenBij } from '../domain/brieven';
import type { FactType } from '../domain/facts';
import { gevolgOf } from '../domain/klantreis/gevolgen';

/** A message that is no letter: the other dossiers of the client have to hear of this fact. */
export const KLANTREIS = 'KLANTREIS';

/** Another message that is no letter: the dossier goes on under a newer rulebook. */
export const REGELS = 'REGELS';

/** What must happen outside this dossier because of the facts of one act: letters, and news for the klantreis. */
export function messagesOf(
  soort: string,
  facts: readonly { type: FactType; data: object }[],
): { index: number; soort: string }[] {
  const brieven = brievenBij(facts).map(({ index, brief }) => ({ index, soort: brief as string }));
  const gevolgen = facts.flatMap((fact, index) =>
    gevolgOf(soort, fact) ? [{ index, soort: KLANTREIS }] : [],
  );
  return [...brieven, ...gevolgen];
}
