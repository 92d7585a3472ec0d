import { refuse, type Refusal } from '../refusals';
import type { Actor, Rol } from '../rollen';
import type { Delegeerbaar } from '../taken/handelingen';
import type { Datum } from '../termijnen/datum';

/** Where a delegation stands. GEGEVEN to TERUGGEMELD are open; the rest is over for good. */
export const MANDAAT_STATUS = {
  GEGEVEN: 'Gegeven',
  AANVAARD: 'Aanvaard',
  IN_UITVOERING: 'In uitvoering',
  TERUGGEMELD: 'Teruggemeld',
  GOEDGEKEURD: 'Goedgekeurd',
  GEWEIGERD: 'Geweigerd',
  INGETROKKEN: 'Ingetrokken',
  VERLOPEN: 'Verlopen',
  GESLOTEN: 'Gesloten',
} as const;
export type MandaatStatus = keyof typeof MANDAAT_STATUS;

/** In which the gemachtigde may act. Acting on what was only given, accepts it. */
export const UITVOERBAAR: readonly MandaatStatus[] = ['GEGEVEN', 'AANVAARD', 'IN_UITVOERING'];
export const OPEN: readonly MandaatStatus[] = [...UITVOERBAAR, 'TERUGGEMELD'];

export const REVIEWS = {
  ALTIJD: 'Altijd beoordelen',
  STEEKPROEF: 'Steekproef',
  BIJ_AANLEIDING: 'Bij aanleiding',
} as const;
export type Review = keyof typeof REVIEWS;

/** What somebody may do for an arts: which acts, where, until when, and how the arts looks at it. */
export interface Mandaat {
  id: string;
  versie: number;
  status: MandaatStatus;
  handelingen: readonly Delegeerbaar[];
  /** Absent: every dossier of the team, of one soort or of any. */
  dossierId: string | null;
  teamId: string;
  soort: string | null;
  /** Given with the voorbereiding of a dossier: it goes with that, and changes by the acts of the dossier. */
  voorbereiding: boolean;
  opdrachtgeverId: string;
  /** Absent until somebody of the team takes it up. */
  aanId: string | null;
  maximum: number | null;
  aantal: number;
  totFase: string | null;
  vanDatum: Datum;
  totDatum: Datum | null;
  review: Review;
  reviewPercentage: number | null;
}

export const WEIGER_REDENEN = {
  GEEN_TIJD: 'Geen tijd vóór de dag van terugkoppeling',
  NIET_BEKWAAM: 'Valt buiten mijn bekwaamheid',
  ONDUIDELIJK: 'Opdracht of grens is onduidelijk',
} as const;
export const MANDAAT_TERUG_REDENEN = {
  ONVOLLEDIG: 'Verslag onvolledig',
  ANDERE_VRAAG: 'Andere vraag beantwoord',
  NADER_CONTACT: 'Nader contact met de cliënt nodig',
} as const;

export type Wie = 'GEMACHTIGDE' | 'ARTS';
interface Overgang {
  label: string;
  wie: Wie;
  van: readonly MandaatStatus[];
  naar: MandaatStatus;
  feit: string;
  redenen?: Readonly<Record<string, string>>;
}

/** The whole table of a delegation: what is not here cannot happen. */
export const OVERGANGEN = {
  aanvaard: {
    label: 'Aanvaarden',
    wie: 'GEMACHTIGDE',
    van: ['GEGEVEN'],
    naar: 'AANVAARD',
    feit: 'MandaatAccepted',
  },
  weiger: {
    label: 'Weigeren',
    wie: 'GEMACHTIGDE',
    van: ['GEGEVEN'],
    naar: 'GEWEIGERD',
    feit: 'MandaatRefused',
    redenen: WEIGER_REDENEN,
  },
  meldTerug: {
    label: 'Terugmelden',
    wie: 'GEMACHTIGDE',
    van: ['IN_UITVOERING'],
    naar: 'TERUGGEMELD',
    feit: 'MandaatReported',
  },
  keurGoed: {
    label: 'Goedkeuren',
    wie: 'ARTS',
    van: ['TERUGGEMELD'],
    naar: 'GOEDGEKEURD',
    feit: 'MandaatApproved',
  },
  stuurTerug: {
    label: 'Terugsturen',
    wie: 'ARTS',
    van: ['TERUGGEMELD'],
    naar: 'IN_UITVOERING',
    feit: 'MandaatReturned',
    redenen: MANDAAT_TERUG_REDENEN,
  },
  trekIn: { label: 'Intrekken', wie: 'ARTS', van: OPEN, naar: 'INGETROKKEN', feit: 'MandaatWithdrawn' },
  sluit: {
    label: 'Sluiten',
    wie: 'ARTS',
    van: ['GOEDGEKEURD', 'GEWEIGERD', 'IN_UITVOERING', 'AANVAARD'],
    naar: 'GESLOTEN',
    feit: 'MandaatClosed',
  },
} as const satisfies Record<string, Overgang>;
export type MandaatActie = keyof typeof OVERGANGEN;
export const MANDAAT_ACTIES = Object.keys(OVERGANGEN) as MandaatActie[];

const ARTSEN: readonly Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];

/** The capacity in which this person does it: the gemachtigde, the opdrachtgever, or a registered arts of the team. */
export function hoedanigheidBij(
  { aanId, opdrachtgeverId, teamId }: Pick<Mandaat, 'aanId' | 'opdrachtgeverId' | 'teamId'>,
  wie: Wie,
  actor: Actor,
): Rol | undefined {
  const mine = (rollen: readonly Rol[]) => rollen.find((rol) => actor.rollen.includes(rol));
  if (wie === 'GEMACHTIGDE')
    return (aanId ?? actor.medewerkerId) === actor.medewerkerId && actor.teamId === teamId
      ? mine(['SMV'])
      : undefined;
  if (actor.medewerkerId === opdrachtgeverId) return mine(ARTSEN);
  return actor.teamId === teamId ? mine(['VERZEKERINGSARTS']) : undefined;
}

export interface MandaatChange {
  naar: MandaatStatus;
  feit: string;
  hoedanigheid: Rol;
  reden: string | null;
}
export type MandaatDecision = { change: MandaatChange } | { refusal: Refusal } | 'forbidden';

/** Lets one act happen to a mandate, or says why not. Pure. */
export function decideMandaat(
  mandaat: Mandaat,
  actie: MandaatActie,
  reden: string | undefined,
  actor: Actor,
): MandaatDecision {
  const overgang: Overgang = OVERGANGEN[actie];
  const rol = hoedanigheidBij(mandaat, overgang.wie, actor);
  if (!rol) return 'forbidden';
  if (mandaat.voorbereiding && VIA_DOSSIER.includes(actie))
    return no('MANDAAT_VIA_DOSSIER', 'Deze opdracht hoort bij een dossier; doe dit in het dossier zelf.');
  if (!overgang.van.includes(mandaat.status))
    return no(
      'MANDAAT_STATUS',
      `"${overgang.label}" kan niet: het mandaat is ${MANDAAT_STATUS[mandaat.status].toLowerCase()}.`,
    );
  if (overgang.redenen && !Object.hasOwn(overgang.redenen, reden ?? ''))
    return no('ONVOLLEDIG', 'Kies de reden.');
  return {
    change: {
      naar: overgang.naar,
      feit: overgang.feit,
      hoedanigheid: rol,
      reden: overgang.redenen ? reden! : null,
    },
  };
}

/** What the state of the dossier decides; the dossier tells the mandate in the same statement. */
const VIA_DOSSIER: readonly MandaatActie[] = ['meldTerug', 'keurGoed', 'stuurTerug', 'trekIn', 'sluit'];

/** The acts this person could do on the mandate now, in the order of the table. */
export const mandaatActies = (mandaat: Mandaat, actor: Actor): MandaatActie[] =>
  MANDAAT_ACTIES.filter((actie) => {
    const { redenen }: Overgang = OVERGANGEN[actie];
    const decision = decideMandaat(mandaat, actie, redenen && Object.keys(redenen)[0], actor);
    return decision !== 'forbidden' && 'change' in decision;
  });

const no = (code: Refusal['code'], detail: string) => ({ refusal: refuse(code, detail) });
