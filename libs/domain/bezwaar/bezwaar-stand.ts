import type { Fact, FactType } from '../facts';
import type { By } from '../rollen';
import type { Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import type { BezwaarOpschorting, Uitstel, Verdaging } from './bezwaar-einde';
import { beslissingOpBezwaar, type BezwaarTermijnen } from './beslissing-op-bezwaar';
import type { Behandeling, BezwaarSoort } from './bezwaarregels';
import type { Bezwaarschrift } from './bezwaartermijn';

/** The besluiten of a dossier against which bezwaar can be made. */
export const BESLUITEN = {
  BESLUIT: 'Besluit op de aanvraag',
  BUITEN_BEHANDELING: 'Aanvraag buiten behandeling gesteld',
  HERSTELDVERKLARING: 'Hersteldverklaring',
  LOONSANCTIE: 'Loonsanctie',
  BEKORTING: 'Bekorting van de loonsanctie',
} as const;
export type BesluitSoort = keyof typeof BESLUITEN;

/** A besluit that was taken in the dossier, on which day and by whom: he may not decide on the bezwaar (Awb 10:3 lid 3). */
export interface GenomenBesluit {
  soort: BesluitSoort;
  datum: Datum;
  doorId: string;
}

export const INDIENERS = {
  CLIENT: 'Cliënt',
  WERKGEVER: 'Werkgever',
  EIGENRISICODRAGER: 'Eigenrisicodrager',
  ANDERE_BELANGHEBBENDE: 'Andere belanghebbende',
} as const;
export type Indiener = keyof typeof INDIENERS;

export const BESLISSINGEN = {
  ONGEGROND: 'Ongegrond: het besluit blijft',
  GEGROND: 'Gegrond: heropen het dossier voor een nieuw besluit (Awb 7:11)',
  NIET_ONTVANKELIJK: 'Niet-ontvankelijk',
  INGETROKKEN: 'Bezwaar ingetrokken',
} as const;
export type BezwaarBeslissing = keyof typeof BESLISSINGEN;

/** What a dossier keeps of the bezwaar against one of its besluiten. Several people may make it; it is decided once. */
export interface BezwaarStand {
  besluit: GenomenBesluit;
  bezwaarschriften: (Bezwaarschrift & { door: Indiener })[];
  geneeskundig: boolean;
  behandeling: Behandeling;
  opschortingen: BezwaarOpschorting[];
  verdaging: Verdaging | null;
  uitstel: Uitstel[];
  beslissing: { uitkomst: BezwaarBeslissing; datum: Datum } | null;
}

/** The terms of a bezwaar as they stand. Registering one is refused where no rule sets them, so here there always is one. */
export function termijnenVanBezwaar(
  soort: BezwaarSoort,
  stand: BezwaarStand,
  regels: Regelboek,
): BezwaarTermijnen {
  const { besluit, bezwaarschriften, geneeskundig, behandeling, opschortingen, verdaging, uitstel } = stand;
  return beslissingOpBezwaar({
    soort,
    bekendmakingDatum: besluit.datum,
    bezwaarschriften,
    geneeskundig,
    behandeling,
    opschortingen,
    verdaging,
    uitstel,
    regels,
  })!;
}

/** The suspension of the term of the bezwaar that has not been resumed yet. */
export const openBezwaarOpschorting = ({ opschortingen }: BezwaarStand): BezwaarOpschorting | undefined =>
  opschortingen.find(({ hervatDatum }) => hervatDatum === undefined);

const BESLUIT_BIJ: Partial<Record<FactType, BesluitSoort>> = {
  BesluitTaken: 'BESLUIT',
  BuitenBehandelingSet: 'BUITEN_BEHANDELING',
  HersteldDeclared: 'HERSTELDVERKLARING',
  LoonsanctieImposed: 'LOONSANCTIE',
  BekortingRejected: 'BEKORTING',
};

/** The besluit that one of these facts states, made known that day; an oordeel and an advies are none. */
export function besluitIn(facts: readonly Fact[], by: By, vandaag: Datum): GenomenBesluit | undefined {
  const soort = facts.flatMap(({ type, data }) =>
    'vorm' in data && data.vorm ? [] : (BESLUIT_BIJ[type] ?? []),
  )[0];
  return soort && { soort, datum: vandaag, doorId: by.medewerkerId };
}
