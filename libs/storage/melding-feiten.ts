import type { EntityManager } from 'typeorm';
import type { Melding } from '../domain/meldingen/melding';
import { meldingenBij } from '../domain/meldingen/meldingen-bij';
import type { LoggedFact } from './followers';
import { closeGone, huisNu, keepMeldingen, moveMeldingen } from './meldingen';
import { readCollegas, readGemeld, readPlaatsen } from './meldingen-lezen';

/** The effect of a batch of facts: who has to hear is told, what lost its reason closes. In the caller's transaction. */
export async function meldFeiten(manager: EntityManager, facts: readonly LoggedFact[]): Promise<number> {
  const transferred = facts.filter(({ type }) => type === 'DossierTransferred');
  await moveMeldingen(manager, [...new Set(transferred.map(({ dossierId }) => dossierId))]);
  const gemeld = await readGemeld(manager, facts);
  let kept = 0;
  if (gemeld.length > 0) {
    const plaatsen = await readPlaatsen(
      manager,
      gemeld.map(({ dossierId }) => dossierId),
    );
    const collegas = await readCollegas(manager, plaatsen.values());
    const { regels } = await huisNu(manager);
    const meldingen = gemeld.flatMap((feit) => {
      const plaats = plaatsen.get(feit.dossierId)!;
      const at = { ...feit, factSeq: feit.seq };
      return meldingenBij(feit, plaats, collegas, regels).map((melding) => placed(melding, plaats, at));
    });
    kept = await keepMeldingen(manager, meldingen);
  }
  await closeGone(manager, [...new Set(facts.map(({ dossierId }) => dossierId))]);
  return kept;
}

/** A melding at the place of its dossier. */
export function placed(
  melding: Melding,
  { teamId, kantoorId }: { teamId: string; kantoorId: string },
  {
    dossierId,
    factSeq = null,
    tijdstip = null,
  }: { dossierId: string; factSeq?: number | null; tijdstip?: string | null },
) {
  return { ...melding, teamId, kantoorId, dossierId, factSeq, tijdstip };
}
