import type { JourneyDefinition, Stored } from '../journey';
import { wiaClaimActs } from './wia-claim.acts';
import { termijnenOfWiaClaim } from './wia-claim.termijnen';
import { wiaClaimV1 } from './wia-claim.v1';

/** Every traject in every version that a dossier may still be on. Old versions stay as long as dossiers do. */
export const JOURNEYS: readonly JourneyDefinition[] = [
  { id: 'WIA_CLAIM', version: 1, machine: wiaClaimV1, acts: wiaClaimActs, termijnen: termijnenOfWiaClaim },
];

/** The definition a stored journey began on; an unknown machine or version is refused, never guessed. */
export function definitionOf({
  machineId,
  machineVersion,
}: Pick<Stored, 'machineId' | 'machineVersion'>): JourneyDefinition {
  const found = JOURNEYS.find(({ id, version }) => id === machineId && version === machineVersion);
  if (!found)
    throw new Error(`unknown machine ${machineId} v${machineVersion}: this code cannot handle the dossier`);
  return found;
}

/** The version on which a new dossier of this soort begins; undefined when the soort cannot be opened yet. */
export function latestDefinition(soort: string): JourneyDefinition | undefined {
  return JOURNEYS.filter(({ id }) => id === soort).sort((a, b) => b.version - a.version)[0];
}
