import type { JourneyDefinition } from '../journey';
import type { Regelboek } from '../regels/regelboek';
import { rowOf, type Wijziging } from '../regels/wijzig-regelboek';
import { addDays, type Datum } from '../termijnen/datum';
import type { JourneyContext } from './context';
import type { DeadlineDraft } from './deadlines';
import { withClocks } from './dwangsom-klokken';

/** One clock of an open dossier that another rulebook would move; null where it would not run. */
export interface Gevolg {
  termijn: string;
  nu: Datum | null;
  straks: Datum | null;
  /** Why no beslistermijn would run. */
  reden?: string;
}

/** What moving this open dossier to another rulebook would change; the same functions as the act itself. */
export function gevolgenVan(
  definition: JourneyDefinition,
  context: JourneyContext,
  fase: string,
  oud: Regelboek,
  nieuw: Regelboek,
): Gevolg[] {
  // A version that does not know the act stays on its book.
  if (!definition.acts.pasRegelsToe) return [];
  // As on the day of receipt: only dates are compared here, not what has passed meanwhile.
  const klokken = (boek: Regelboek) =>
    withClocks(definition, context, fase, context.ontvangstDatum, boek).clocks;
  const nu = lopend(klokken(oud));
  const straks = lopend(klokken(nieuw));
  const gevolgen = [...new Set([...nu.keys(), ...straks.keys()])].flatMap((termijn): Gevolg[] => {
    const [before, after] = [nu.get(termijn) ?? null, straks.get(termijn) ?? null];
    return before === after ? [] : [{ termijn, nu: before, straks: after }];
  });
  const reden = definition.zonderTermijn?.(context, nieuw) ?? null;
  if (reden === null || reden === definition.zonderTermijn?.(context, oud)) return gevolgen;
  const beslistermijn = gevolgen.find(({ termijn }) => termijn === 'BESLISTERMIJN');
  if (!beslistermijn) return [...gevolgen, { termijn: 'BESLISTERMIJN', nu: null, straks: null, reden }];
  return gevolgen.map((gevolg) => (gevolg === beslistermijn ? { ...gevolg, reden } : gevolg));
}

/** The clocks that have not ended, with their dates. */
const lopend = (clocks: readonly DeadlineDraft[]): Map<string, Datum> =>
  new Map(
    clocks
      .filter(({ status }) => status !== 'VOLDAAN' && status !== 'VERVALLEN')
      .map(({ sleutel, uiterlijkeDatum }) => [sleutel, uiterlijkeDatum]),
  );

/** Dossiers of one soort received between two days, both included; null is without a limit. */
export interface Bereik {
  soort: string;
  van: Datum | null;
  tot: Datum | null;
}

/**
 * Which dossiers a change can touch at all: a term is read by its soort, on the day of receipt. Null when that says
 * nothing: any other rule may be read by every journey.
 */
export function bereikVan(boek: Regelboek, wijzigingen: readonly Wijziging[]): Bereik[] | null {
  const found = wijzigingen.map((wijziging): Bereik | null => {
    const regel = wijziging.actie === 'VOEG_TOE' ? wijziging.regel : rowOf(boek, wijziging)!;
    if (regel.soort === undefined) return null;
    const soort = IN_REIS[regel.soort] ?? regel.soort;
    // Counted from another day than the receipt of the aanvraag.
    if (regel.bepaaldDoor !== 'ONTVANGST') return { soort, van: null, tot: null };
    const van = wijziging.actie === 'VOEG_TOE' ? regel.van : addDays(wijziging.tot, 1);
    return { soort, van, tot: regel.tot };
  });
  return found.includes(null) ? null : (found as Bereik[]);
}

/** Terms that belong to a later part of another journey. */
const IN_REIS: Readonly<Record<string, string>> = {
  WIA_NA_LOONSANCTIE: 'WIA_CLAIM',
  LOONSANCTIE_BEKORTING: 'WIA_CLAIM',
};
