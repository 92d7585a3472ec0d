import type { EntityManager } from 'typeorm';
import type { Melding } from '../domain/meldingen/melding';
import { meldingenBij } from '../domain/meldingen/meldingen-bij';
import type { LoggedFact } from './followers';
import { closeGone, huisNu, keepMeldingen, moveMeldingen } from './meldingen';
import { holdTaken, readCollegas, readGemeld, readPlaatsen } from './meldingen-lezen';
import { handOverMeldingen } from './meldingen-overdragen';

/** The effect of a batch of facts: who has to hear is told, what lost its reason closes. In the caller's transaction. */
export async function meldFeiten(manager: EntityManager, facts: readonly LoggedFact[]): Promise<number> {
  const gemeld = await readGemeld(manager, facts);
  // Taken before meldingen, in which order whoever hands one over holds them too.
  if (gemeld.length > 0) await holdTaken(manager, dossiersOf(gemeld));
  await moveMeldingen(manager, dossiersOf(facts.filter(({ type }) => type === 'DossierTransferred')));
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
  await closeGone(manager, dossiersOf(facts));
  // An alarm moves no taak; whatever a person did may have.
  await handOverMeldingen(
    manager,
    dossiersOf(facts.filter(({ type }) => type !== 'BeslistermijnAlarmRaised')),
  );
  return kept;
}

const dossiersOf = (rows: readonly { dossierId: string }[]): string[] => [
  ...new Set(rows.map(({ dossierId }) => dossierId)),
];

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
