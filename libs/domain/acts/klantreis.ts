import { fact } from '../facts';
import { BERICHTEN, type Bericht } from '../klantreis/berichten';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import type { Act, Effect } from './act';
import { datumVeld, form, keuzeVeld, tekstVeld } from './schema';

export interface BerichtGegevens {
  bericht: Bericht;
  vanDossierId: string;
  datum: Datum;
  uitkomst?: string;
}

/** What a journey does with a bericht; the berichten it does not name are not for this journey. */
export type BerichtHandlers<C> = Partial<
  Record<Bericht, (context: C, gegevens: BerichtGegevens) => Effect<C> | undefined>
>;

/** The engine tells a dossier what happened in another dossier of the same client; a handler may decline. */
export function verneem<C extends JourneyContext>(handlers: BerichtHandlers<C>): Act<C, BerichtGegevens> {
  return {
    label: 'Bericht uit de klantreis',
    rollen: ['SYSTEEM'],
    schema: form(
      {
        bericht: keuzeVeld('Bericht', BERICHTEN),
        vanDossierId: tekstVeld('Van dossier'),
        datum: datumVeld('Datum'),
      },
      { uitkomst: tekstVeld('Uitkomst') },
    ),
    check: (context, gegevens) =>
      handlers[gegevens.bericht]?.(context, gegevens)
        ? undefined
        : refuse('BERICHT_NIET_VAN_TOEPASSING', 'Dit bericht verandert niets aan dit dossier.'),
    apply: (context, gegevens) => {
      const { bericht, vanDossierId, datum, uitkomst } = gegevens;
      const handled = handlers[bericht]!(context, gegevens)!;
      return {
        context: handled.context ?? {},
        facts: [
          fact('BerichtReceived', { bericht, vanDossierId, datum, uitkomst: uitkomst ?? null }),
          ...(handled.facts ?? []),
        ],
      };
    },
  };
}

/**
 * For a journey that has no ground once the Ziektewet ends before `eindeWachttijd`: it proposes to annul, once, and takes
 * that back when a new illness is added up.
 */
export const zwBerichten = <C extends JourneyContext>(
  eindeWachttijd: (context: C) => Datum | null = () => null,
): BerichtHandlers<C> => ({
  ZW_GEEINDIGD: (context, { vanDossierId, datum }) => {
    const einde = eindeWachttijd(context);
    if (context.voorstel || (einde && datum >= einde)) return undefined;
    return { context: { voorstel: { soort: 'ANNULEREN_ZW_GEEINDIGD', vanDossierId, datum } } as Partial<C> };
  },
  ZW_HERVAT: ({ voorstel }) =>
    voorstel?.soort === 'ANNULEREN_ZW_GEEINDIGD' ? { context: { voorstel: null } as Partial<C> } : undefined,
});

/** A person decides on what another dossier suggests; annulling is the act that follows a suggestion, this one declines. */
export const wijsVoorstelAf: Act<JourneyContext, { reden: string }> = {
  label: 'Voorstel afwijzen',
  rollen: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
  schema: form({ reden: tekstVeld('Reden (geen medische gegevens)', 'lang', 1000) }),
  when: ({ voorstel }) =>
    voorstel ? undefined : refuse('GEEN_VOORSTEL', 'Er ligt geen voorstel voor dit dossier.'),
  apply: ({ voorstel }, { reden }) => ({
    context: { voorstel: null },
    facts: [fact('VoorstelRejected', { soort: voorstel!.soort, reden })],
  }),
};
