import type { OordeelSoort, Soort } from '../aanvraag';
import type { Regelboek } from '../regels/regelboek';
import { daysBetween, type Datum } from '../termijnen/datum';
import type { Aanvrager } from '../termijnen/termijn-einde';
import { berekenDwangsom, type Dwangsom } from './bereken-dwangsom';
import {
  reden,
  zonderDwangsom,
  zonderGevolg,
  type Aanleiding,
  type Ingebrekestelling,
  type Reden,
} from './gronden';

export interface GeregistreerdeIngebrekestelling extends Ingebrekestelling {
  aanvragers: number;
}

/** The beslistermijn an ingebrekestelling is about, as it stands. */
export interface TermijnStand {
  startDatum: Datum;
  uiterlijkeDatum: Datum;
  opgeschort: boolean;
}

/** What a dossier keeps about deciding late, from its first ingebrekestelling on. JSON only. */
export interface DwangsomStand {
  /** Absent: the aanvraag. */
  over?: 'BEZWAAR';
  soort: Soort;
  aanvrager: Aanvrager | null;
  oordeel: OordeelSoort | null;
  /** All that came in, also those without effect: a date that moves later can still change that. */
  ingebrekestellingen: GeregistreerdeIngebrekestelling[];
  /** Followed as long as this term is the one that runs. */
  termijn: TermijnStand | null;
  /** The day on which the counting ended: that of the besluit, or of whatever else left nothing to decide. */
  beslistDatum: Datum | null;
  onredelijkLaatDatum: Datum | null;
  vastgesteld: { datum: Datum; bedrag: number } | null;
  /** There is something to set by beschikking, and a taak for it. */
  vastTeStellen: boolean;
}

/**
 * The ingebrekestelling that began the two weeks: the first one with effect, and of one day that of the most aanvragers,
 * so that the order in which they were registered is no matter.
 */
export function geldigeIngebrekestelling(
  stand: DwangsomStand,
  boek: Regelboek,
): GeregistreerdeIngebrekestelling | null {
  const all = [...stand.ingebrekestellingen].sort(
    (a, b) => daysBetween(b.ontvangstDatum, a.ontvangstDatum) || b.aanvragers - a.aanvragers,
  );
  return all.find((each) => waaromZonderGevolg(stand, each, boek) === null) ?? null;
}

const aanleidingVan = ({
  soort,
  aanvrager,
  oordeel,
  over,
}: Pick<DwangsomStand, 'soort' | 'aanvrager' | 'oordeel' | 'over'>): Aanleiding => ({
  soort,
  ...(aanvrager && { aanvrager }),
  oordeel,
  ...(over && { over }),
});

/** Why this ingebrekestelling has no effect in this dossier; null when it has, other ones apart. */
export function waaromZonderGevolg(
  { termijn, beslistDatum, ...stand }: DwangsomStand,
  ingebrekestelling: Ingebrekestelling,
  boek: Regelboek,
): Reden | null {
  const aanleiding = aanleidingVan(stand);
  const { ontvangstDatum } = ingebrekestelling;
  const never = zonderDwangsom(aanleiding, ontvangstDatum, boek);
  if (never) return never;
  if (!termijn) return reden('GEEN_BESLISTERMIJN', 'Awb 4:17 lid 3', 'er loopt geen beslistermijn');
  if (termijn.opgeschort) return reden('OPGESCHORT', 'Awb 4:15', 'de beslistermijn staat stil');
  const found = zonderGevolg(aanleiding, termijn.uiterlijkeDatum, ingebrekestelling, boek);
  if (found) return found;
  return beslistDatum !== null && beslistDatum < ontvangstDatum
    ? reden('AL_BESLIST', 'Awb 4:17 lid 1', 'er was al beslist')
    : null;
}

/** The dwangsom of the dossier up to and including `peilDatum`; null without an ingebrekestelling that has effect. */
export function dwangsomVan(stand: DwangsomStand, boek: Regelboek, peilDatum?: Datum): Dwangsom | null {
  const geldig = geldigeIngebrekestelling(stand, boek);
  if (!geldig) return null;
  const { termijn, beslistDatum, onredelijkLaatDatum } = stand;
  return berekenDwangsom(
    {
      ...aanleidingVan(stand),
      uiterlijkeBeslisdatum: termijn!.uiterlijkeDatum,
      ingebrekestellingDatum: geldig.ontvangstDatum,
      ...(beslistDatum && { besluitDatum: beslistDatum }),
      ...(peilDatum && { peilDatum }),
      aanvragers: geldig.aanvragers,
      ...(onredelijkLaatDatum && { uitsluiting: 'ONREDELIJK_LAAT' as const }),
    },
    boek,
  );
}

/** Whether no further day can be added: decided, or all days have gone by. */
export const isUitgeteld = ({ beslistDatum }: DwangsomStand, dwangsom: Dwangsom, vandaag: Datum): boolean =>
  beslistDatum !== null || (dwangsom.uiterlijkeDagDatum !== null && vandaag > dwangsom.uiterlijkeDagDatum);

/** Awb 4:18: a dwangsom that has been counted out, or judged not due, is set by beschikking; once. */
export function isVastTeStellen(stand: DwangsomStand, boek: Regelboek, vandaag: Datum): boolean {
  const dwangsom = stand.vastgesteld ? null : dwangsomVan(stand, boek, vandaag);
  if (!dwangsom) return false;
  return (
    stand.onredelijkLaatDatum !== null || (dwangsom.verschuldigd && isUitgeteld(stand, dwangsom, vandaag))
  );
}
