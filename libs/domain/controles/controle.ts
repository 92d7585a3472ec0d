import type { JourneyDefinition } from '../journey';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';

/** What a check may look at besides the dossier: the law in force for it, and the day. */
export interface Kader {
  regels: Regelboek;
  vandaag: Datum;
}

/**
 * One check before the beschikking leaves. `toets` says what is wrong in one Dutch sentence, null when nothing is, and
 * undefined when the check is not for this dossier. `overrulebaar` only where the law leaves room for judgment.
 */
export interface Controle<C> {
  code: string;
  titel: string;
  artikel: string;
  /** Who can mend it. */
  herstelDoor: readonly Rol[];
  overrulebaar: boolean;
  toets: (context: C, kader: Kader) => string | null | undefined;
}

/** Findings a second person let stand, with the reason; they hold for the vaststelling they were made on. */
export type Aanvaard = Record<string, { reden: string; doorId: string }>;

export interface Controleuitslag {
  code: string;
  titel: string;
  artikel: string;
  herstelDoor: readonly Rol[];
  overrulebaar: boolean;
  uitslag: 'GOED' | 'FOUT' | 'AANVAARD';
  bevinding: string | null;
  /** Why a finding was let stand. */
  reden: string | null;
}

/** Every check that is for this dossier, with what it found. */
export function controleer<C>(
  controles: readonly Controle<C>[],
  context: C,
  kader: Kader,
  aanvaard: Aanvaard = {},
): Controleuitslag[] {
  return controles.flatMap(({ toets, ...controle }) => {
    const bevinding = toets(context, kader);
    if (bevinding === undefined) return [];
    const accepted = controle.overrulebaar ? aanvaard[controle.code] : undefined;
    const uitslag = bevinding === null ? 'GOED' : accepted ? 'AANVAARD' : 'FOUT';
    return [
      { ...controle, uitslag, bevinding, reden: bevinding && accepted ? accepted.reden : null } as const,
    ];
  });
}

/** The checks of a dossier as they stand, once there is something to check. */
export function controlesVan(
  definition: Pick<JourneyDefinition, 'controles'>,
  context: { vaststelling?: unknown; uitkomst: string | null; aanvaard?: Aanvaard },
  kader: Kader,
): Controleuitslag[] {
  if (!context.vaststelling || context.uitkomst !== null) return [];
  return controleer(definition.controles ?? [], context, kader, context.aanvaard);
}

/** The refusal that keeps a beschikking back while a finding stands; names every finding with its article. */
export function keepBack<C extends { aanvaard?: Aanvaard }>(controles: readonly Controle<C>[]) {
  return (
    context: C,
    { regels = REGELBOEK, vandaag }: { regels?: Regelboek; vandaag: Datum },
  ): Refusal | undefined => {
    const fout = controleer(controles, context, { regels, vandaag }, context.aanvaard).filter(
      ({ uitslag }) => uitslag === 'FOUT',
    );
    if (fout.length === 0) return undefined;
    const zinnen = fout.map(({ titel, bevinding, artikel }) => `${titel}: ${bevinding} (${artikel})`);
    return refuse('CONTROLE_NIET_GOED', zinnen.join(' '));
  };
}
