import { refuse, type Refusal } from '../refusals';
import { hoedanigheidVoor, type Actor, type Rol } from '../rollen';
import { addDays, addMonths, formatDatum, type Datum } from '../termijnen/datum';

/** Why somebody is away. Of an illness only that it is one: what it is, is medical. */
export const AFWEZIGHEID_SOORTEN = {
  VERLOF: 'Verlof',
  ZIEKTE: 'Ziek',
  OPLEIDING: 'Opleiding',
  OVERIG: 'Anders',
} as const;
export type AfwezigheidSoort = keyof typeof AFWEZIGHEID_SOORTEN;

export interface Periode {
  vanDatum: Datum;
  /** Null while nobody knows: an illness, or something else that has no end yet. */
  totEnMetDatum: Datum | null;
}

export interface Afwezigheid extends Periode {
  id: string;
  versie: number;
  medewerkerId: string;
  soort: AfwezigheidSoort;
  vervangerId: string | null;
  ingetrokken: boolean;
}

export type AfwezigheidStatus = 'GEPLAND' | 'LOOPT' | 'VOORBIJ' | 'INGETROKKEN';

export function statusVan(
  { vanDatum, totEnMetDatum, ingetrokken }: Periode & { ingetrokken: boolean },
  vandaag: Datum,
): AfwezigheidStatus {
  if (ingetrokken) return 'INGETROKKEN';
  if (vandaag < vanDatum) return 'GEPLAND';
  return totEnMetDatum !== null && totEnMetDatum < vandaag ? 'VOORBIJ' : 'LOOPT';
}

/** Who registers the absence of others in their kantoor, and sees its soort. */
export const LEIDT: readonly Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];

/** The capacity in which this person decides on the absence of another; undefined when that is not theirs to do. */
export function regelt(
  actor: Actor,
  van: { medewerkerId: string; kantoorId: string | null },
): Rol | undefined {
  if (van.medewerkerId === actor.medewerkerId) return actor.rollen[0];
  return van.kantoorId !== null && van.kantoorId === actor.kantoorId
    ? hoedanigheidVoor(actor, LEIDT)
    : undefined;
}

const DAGEN_TERUG = 31;
const MAANDEN_VOORUIT = 24;

/** Whether somebody can be away like this; undefined when so. */
export function weigerPeriode(
  { vanDatum, totEnMetDatum, soort }: Periode & { soort: AfwezigheidSoort },
  vandaag: Datum,
): Refusal | undefined {
  if (totEnMetDatum !== null && totEnMetDatum < vanDatum)
    return no('De laatste dag kan niet vóór de eerste dag liggen.');
  if (totEnMetDatum === null && (soort === 'VERLOF' || soort === 'OPLEIDING'))
    return no(
      'Verlof en opleiding hebben een laatste dag; alleen bij ziekte of anders mag die open blijven.',
    );
  const eerste = addDays(vandaag, -DAGEN_TERUG);
  if (vanDatum < eerste) return no(`Afwezigheid kan vanaf ${formatDatum(eerste)} worden geregistreerd.`);
  const laatste = addMonths(vandaag, MAANDEN_VOORUIT);
  if (vanDatum > laatste || (totEnMetDatum ?? vanDatum) > laatste)
    return no(`Afwezigheid kan tot en met ${formatDatum(laatste)} worden geregistreerd.`);
  return undefined;
}

export const AFWEZIGHEID_ACTIES = ['beeindig', 'trekIn', 'wijzig'] as const;
export type AfwezigheidActie = (typeof AFWEZIGHEID_ACTIES)[number];

export interface AfwezigheidGegevens {
  /** beeindig: the last day; yesterday when absent, so that somebody who reports back is there today. */
  laatsteDatum?: Datum;
  vanDatum?: Datum;
  totEnMetDatum?: Datum;
  vervangerId?: string;
}

export interface AfwezigheidChange {
  type: 'AfwezigheidEnded' | 'AfwezigheidWithdrawn' | 'AfwezigheidChanged';
  vanDatum: Datum;
  totEnMetDatum: Datum | null;
  vervangerId: string | null;
  ingetrokken: boolean;
}

/** Ending early, withdrawing or changing an absence; what lies behind us is not changed any more. */
export function decideAfwezigheid(
  afwezigheid: Afwezigheid,
  actie: AfwezigheidActie,
  gegevens: AfwezigheidGegevens,
  vandaag: Datum,
): { change: AfwezigheidChange } | { refusal: Refusal } {
  const { vanDatum, totEnMetDatum, vervangerId } = afwezigheid;
  const status = statusVan(afwezigheid, vandaag);
  if (status === 'VOORBIJ' || status === 'INGETROKKEN')
    return { refusal: refuse('AFWEZIGHEID_VOORBIJ', 'Deze afwezigheid is voorbij of ingetrokken.') };
  const change = (type: AfwezigheidChange['type'], rest: Partial<AfwezigheidChange>) => ({
    change: { type, vanDatum, totEnMetDatum, vervangerId, ingetrokken: false, ...rest },
  });
  switch (actie) {
    case 'beeindig': {
      const laatste = gegevens.laatsteDatum ?? addDays(vandaag, -1);
      if (laatste < vanDatum)
        return {
          refusal: no('De afwezigheid was dan nog niet begonnen; trek haar in als zij niet doorgaat.'),
        };
      if (totEnMetDatum !== null && laatste > totEnMetDatum)
        return {
          refusal: no(
            `De afwezigheid duurt tot en met ${formatDatum(totEnMetDatum)}; wijzig haar om te verlengen.`,
          ),
        };
      if (laatste < addDays(vandaag, -1))
        return { refusal: no('Een dag die voorbij is, blijft een dag van afwezigheid.') };
      return change('AfwezigheidEnded', { totEnMetDatum: laatste });
    }
    case 'trekIn':
      if (vanDatum < vandaag) return { refusal: no('De afwezigheid is al begonnen; beëindig haar.') };
      return change('AfwezigheidWithdrawn', { ingetrokken: true });
    case 'wijzig': {
      const nieuw = {
        vanDatum: gegevens.vanDatum ?? vanDatum,
        totEnMetDatum: gegevens.totEnMetDatum ?? totEnMetDatum,
        vervangerId: gegevens.vervangerId ?? vervangerId,
      };
      if (status === 'LOOPT' && nieuw.vanDatum !== vanDatum)
        return { refusal: no('De eerste dag is voorbij en kan niet meer veranderen.') };
      if (nieuw.vanDatum < vandaag && status === 'GEPLAND')
        return { refusal: no('De eerste dag kan niet naar een dag die voorbij is.') };
      if (nieuw.totEnMetDatum !== null && nieuw.totEnMetDatum < addDays(vandaag, -1))
        return { refusal: no('Een dag die voorbij is, blijft een dag van afwezigheid.') };
      const refusal = weigerPeriode(
        { ...nieuw, soort: afwezigheid.soort },
        latestKnown(vandaag, nieuw.vanDatum),
      );
      return refusal ? { refusal } : change('AfwezigheidChanged', nieuw);
    }
  }
}

/** An absence that began long ago may still be changed; only a new one has to begin within a month. */
const latestKnown = (vandaag: Datum, vanDatum: Datum): Datum => (vanDatum < vandaag ? vanDatum : vandaag);

export const tijdvak = ({ vanDatum, totEnMetDatum }: Periode): string =>
  totEnMetDatum === null
    ? `vanaf ${formatDatum(vanDatum)}`
    : vanDatum === totEnMetDatum
      ? `op ${formatDatum(vanDatum)}`
      : `van ${formatDatum(vanDatum)} t/m ${formatDatum(totEnMetDatum)}`;

const no = (detail: string): Refusal => refuse('DATUM_ONMOGELIJK', detail);
