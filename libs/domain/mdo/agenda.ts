import { blokkades, type OpenTaak } from './blokkade';
import type { MdoStand } from './mdo-stand';
import { formatDatum, type Datum } from '../termijnen/datum';
import { werkdagenBetween } from '../termijnen/werkdagen';
import type { MdoRegels } from './mdo-regels';

/** Why a client is on the agenda, the most pressing first: the order of the agenda follows this one. */
export const REDENEN = [
  'GEVRAAGD',
  'DOORGESCHOVEN',
  'TERMIJN_VERSTREKEN',
  'TERMIJN_IN_GEVAAR',
  'HERZIENING',
  'STAGNATIE',
  'NIEUWE_INTAKE',
  'GEEN_PLAN',
  'LANG_NIET_BESPROKEN',
] as const;
export type RedenSoort = (typeof REDENEN)[number];

/** One reason, with the sentence for the floor. */
export interface Reden {
  soort: RedenSoort;
  tekst: string;
}

/** What the agenda asks of a dossier. */
export interface AgendaDossier extends DossierStand {
  uiterlijkeBeslisdatum: Datum | null;
  termijnStatus: string;
  /** Who asked, by name. */
  gevraagdDoor: string | null;
  laatsteHandelingDatum: Datum;
  /** Put off by an earlier session, or not reached in it. */
  doorgeschoven: { datum: Datum; reden: string | null } | null;
  /** What was asked for a session that was called off or did not reach it, in the words of its agenda. */
  onbeantwoord: readonly string[];
}

/** What says whether a client has a plan and is in view. */
export interface DossierStand {
  dossierId: string;
  ontvangstDatum: Datum;
  mdo: MdoStand | null;
  heeftPlanVanAanpak: boolean;
  /** In the tweede lijn of the Ziektewet a plan van aanpak is due. */
  planVereist: boolean;
  openAfspraken: number;
  taken: readonly OpenTaak[];
}

export interface AgendaPunt {
  dossierId: string;
  redenen: Reden[];
}

/** Whether something is planned for the client: a plan van aanpak, or what was agreed, taken in hand or dated ahead. */
export function heeftPlan(dossier: DossierStand, opDatum: Datum): boolean {
  if (dossier.planVereist) return dossier.heeftPlanVanAanpak;
  const volgende = dossier.mdo?.besproken?.volgendeDatum;
  return (
    dossier.heeftPlanVanAanpak ||
    dossier.openAfspraken > 0 ||
    dossier.taken.some(({ behandelaarNaam }) => behandelaarNaam !== null) ||
    (volgende !== undefined && volgende !== null && volgende >= opDatum)
  );
}

/** Whether the team has looked at the client within the agreed number of working days. */
export function isInBeeld(dossier: DossierStand, opDatum: Datum, regels: MdoRegels): boolean {
  const last = dossier.mdo?.besproken?.datum ?? dossier.ontvangstDatum;
  return werkdagenBetween(last, opDatum, regels.gelijkgesteld) <= regels.langNietBesproken;
}

/** Every reason to discuss this client on that day; none means that it need not be on the agenda. */
export function redenenVan(dossier: AgendaDossier, opDatum: Datum, regels: MdoRegels): Reden[] {
  const found: Record<RedenSoort, string | readonly string[] | null> = {
    GEVRAAGD: gevraagd(dossier),
    DOORGESCHOVEN: doorgeschoven(dossier),
    ...termijn(dossier, opDatum, regels),
    HERZIENING: herziening(dossier, opDatum),
    STAGNATIE: stagnatie(dossier, opDatum, regels),
    ...nietInBeeld(dossier, opDatum, regels),
    GEEN_PLAN: heeftPlan(dossier, opDatum) ? null : geenPlan(dossier),
  };
  return REDENEN.flatMap((soort) => [found[soort] ?? []].flat().map((tekst) => ({ soort, tekst })));
}

/** Each question once, whether the dossier or an earlier session remembers it. */
function gevraagd({ mdo, gevraagdDoor, onbeantwoord }: AgendaDossier): readonly string[] {
  const vraag = mdo?.vraag;
  const own = vraag ? [gevraagdTekst(gevraagdDoor ?? vraag.doorId, vraag.vraag)] : [];
  return [...new Set([...own, ...onbeantwoord])];
}

export const gevraagdTekst = (door: string, vraag: string): string => `gevraagd door ${door}: “${vraag}”`;

const doorgeschoven = ({ doorgeschoven }: AgendaDossier): string | null =>
  doorgeschoven &&
  `doorgeschoven uit het MDO van ${formatDatum(doorgeschoven.datum)}${doorgeschoven.reden ? `: ${doorgeschoven.reden}` : ''}`;

function termijn(
  { uiterlijkeBeslisdatum, termijnStatus, openAfspraken, mdo }: AgendaDossier,
  opDatum: Datum,
  { termijnInGevaar, gelijkgesteld }: MdoRegels,
) {
  const none = { TERMIJN_VERSTREKEN: null, TERMIJN_IN_GEVAAR: null };
  if (!uiterlijkeBeslisdatum || !['LOOPT', 'VERSTREKEN'].includes(termijnStatus)) return none;
  const dag = formatDatum(uiterlijkeBeslisdatum);
  if (uiterlijkeBeslisdatum < opDatum) {
    const volgende = mdo?.besproken?.volgendeDatum;
    const stap = openAfspraken > 0 || (volgende && volgende > opDatum);
    return { ...none, TERMIJN_VERSTREKEN: stap ? null : `termijn verstreken op ${dag}, geen volgende stap` };
  }
  const over = werkdagenBetween(opDatum, uiterlijkeBeslisdatum, gelijkgesteld);
  const rest = over === 1 ? '1 werkdag' : `${over} werkdagen`;
  return {
    ...none,
    TERMIJN_IN_GEVAAR: over <= termijnInGevaar ? `termijn loopt af op ${dag}, over ${rest}` : null,
  };
}

function herziening({ mdo }: AgendaDossier, opDatum: Datum): string | null {
  const volgende = mdo?.besproken?.volgendeDatum;
  return volgende && volgende <= opDatum ? `afgesproken om op ${formatDatum(volgende)} te bezien` : null;
}

function stagnatie(
  { laatsteHandelingDatum, taken }: AgendaDossier,
  opDatum: Datum,
  { stilstand, stilstandPerTaak, gelijkgesteld }: MdoRegels,
): string | null {
  const dagen = werkdagenBetween(laatsteHandelingDatum, opDatum, gelijkgesteld);
  const grens = Math.max(stilstand, ...taken.map(({ soort }) => stilstandPerTaak[soort] ?? 0));
  return dagen < grens ? null : `${dagen} werkdagen stil, ${blokkades(taken)}`;
}

function nietInBeeld(dossier: AgendaDossier, opDatum: Datum, regels: MdoRegels) {
  const none = { NIEUWE_INTAKE: null, LANG_NIET_BESPROKEN: null };
  const besproken = dossier.mdo?.besproken;
  const inBeeld = isInBeeld(dossier, opDatum, regels);
  if (!besproken && inBeeld) return { ...none, NIEUWE_INTAKE: 'nieuw, nog niet besproken' };
  if (inBeeld) return none;
  const sinds = besproken
    ? `niet besproken sinds ${formatDatum(besproken.datum)}`
    : `nog nooit besproken, ontvangen op ${formatDatum(dossier.ontvangstDatum)}`;
  return { ...none, LANG_NIET_BESPROKEN: sinds };
}

const geenPlan = ({ planVereist }: AgendaDossier): string =>
  planVereist ? 'nog geen plan van aanpak' : 'geen plan: niets afgesproken en niets in behandeling';

/**
 * The agenda of a day: who has a reason, the most pressing reason first, then the nearest end of the term, then who came
 * first. What was asked or put off always has its place; of the others as many as fit.
 */
export function agendaVan(
  dossiers: readonly AgendaDossier[],
  opDatum: Datum,
  regels: MdoRegels,
): { punten: AgendaPunt[]; nietGeplaatst: number } {
  const ranked = dossiers
    .map((dossier) => ({ dossier, redenen: redenenVan(dossier, opDatum, regels) }))
    .filter(({ redenen }) => redenen.length > 0)
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
  const placed = ranked.filter(
    ({ redenen }, index) => index < regels.hoogstens || ALTIJD.has(redenen[0]!.soort),
  );
  return {
    punten: placed.map(({ dossier, redenen }) => ({ dossierId: dossier.dossierId, redenen })),
    nietGeplaatst: ranked.length - placed.length,
  };
}

const ALTIJD: ReadonlySet<RedenSoort> = new Set(['GEVRAAGD', 'DOORGESCHOVEN']);

const keyOf = ({ dossier, redenen }: { dossier: AgendaDossier; redenen: Reden[] }) => [
  String(REDENEN.indexOf(redenen[0]!.soort)),
  dossier.uiterlijkeBeslisdatum ?? '9999-12-31',
  dossier.ontvangstDatum,
  dossier.dossierId,
];

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index === -1 ? 0 : a[index]! < b[index]! ? -1 : 1;
}
