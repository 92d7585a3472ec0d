import { REGELBOEK } from '../regels/regelboek';
import { addWeeks, daysBetween, formatDatum, weekday, type Datum } from './datum';
import { gelijkgesteldIn, isWerkdag } from './feestdagen';
import { OPSCHORTING_GRONDSLAG, OPSCHORTING_LABEL, runsAgainOn, type Opschorting } from './opschorting';
import { aankondigingFor, type TermijnRegel } from './regels';
import { announcedEnd, computeEinde, judgeKennisgeving } from './termijn-einde';
import type { BeslistermijnInvoer, TermijnEinde, Verlenging } from './termijn-einde';

/** One line of the ledger behind a date. */
export interface Stap {
  readonly feit: string;
  readonly datum: Datum;
  readonly grondslag: string;
  readonly gevolg: string;
}

type Event = { datum: Datum; opschorting: Opschorting } | { datum: Datum; verlenging: Verlenging };

/** The ledger of a term: every event by its legal date, each with the date as it stands after it. */
export function explainTermijn(regel: TermijnRegel, invoer: BeslistermijnInvoer): Stap[] {
  let sofar: BeslistermijnInvoer = { ...invoer, opschortingen: [], verlengingen: [] };
  let before = computeEinde(regel, sofar);
  const stappen: Stap[] = [
    {
      feit: 'Aanvraag ontvangen',
      datum: invoer.ontvangstDatum,
      grondslag: regel.artikel,
      gevolg: `termijn van ${regel.weken} weken, ${tot(before.uiterlijkRuw)}`,
    },
  ];
  for (const event of eventsOf(invoer)) {
    sofar =
      'opschorting' in event
        ? { ...sofar, opschortingen: [...sofar.opschortingen, event.opschorting] }
        : { ...sofar, verlengingen: [...sofar.verlengingen, event.verlenging] };
    const after = computeEinde(regel, sofar);
    stappen.push(
      'opschorting' in event
        ? explainOpschorting(event.opschorting, before, after)
        : explainVerlenging(regel, sofar, event.verlenging, before, after),
    );
    before = after;
  }
  return [...stappen, ...explainTermijnenwet(regel, invoer, before)];
}

// Sorted by date, suspension before kennisgeving: the order of recording leaves no trace.
function eventsOf({ opschortingen, verlengingen }: BeslistermijnInvoer): Event[] {
  const events: Event[] = [
    ...opschortingen.map((opschorting) => ({ datum: opschorting.vanafDatum, opschorting })),
    ...verlengingen.map((verlenging) => ({ datum: verlenging.kennisgevingDatum, verlenging })),
  ];
  const keyed = events.map((event) => ({ key: keyOf(event), event }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ event }) => event);
}

function keyOf(event: Event): string {
  return 'opschorting' in event
    ? `${event.datum} 1 ${runsAgainOn(event.opschorting) ?? '9999-12-31'} ${event.opschorting.grond}`
    : `${event.datum} 2 ${event.verlenging.nieuweDatum ?? ''} ${event.verlenging.weken ?? ''}`;
}

function explainOpschorting(opschorting: Opschorting, before: TermijnEinde, after: TermijnEinde): Stap {
  const { grond, vanafDatum, hervatDatum } = opschorting;
  const runsAgain = runsAgainOn(opschorting);
  const ontbreekt = opschorting.ontbreekt ? ` (niet vastgelegd: ${opschorting.ontbreekt.join(', ')})` : '';
  const label = `${OPSCHORTING_LABEL[grond]}${ontbreekt}`;
  return {
    feit:
      hervatDatum === undefined
        ? `Opgeschort: ${label}`
        : `Opgeschort tot ${formatDatum(hervatDatum)}: ${label}`,
    datum: vanafDatum,
    grondslag: OPSCHORTING_GRONDSLAG[grond],
    gevolg: effectOfOpschorting(vanafDatum, runsAgain, hervatDatum !== undefined, before, after),
  };
}

function effectOfOpschorting(
  vanaf: Datum,
  runsAgain: Datum | null,
  hervat: boolean,
  before: TermijnEinde,
  after: TermijnEinde,
): string {
  if (vanaf > before.uiterlijk)
    return `geen gevolg: de termijn was op ${formatDatum(before.uiterlijk)} verstreken`;
  if (runsAgain === null) return 'de termijn staat stil; de dagen tellen bij hervatting';
  const added = daysBetween(before.uiterlijkRuw, after.uiterlijkRuw);
  // Suspended on the day the Algemene termijnenwet had moved the end to: only that last day waits.
  const days = added === 0 ? daysBetween(before.uiterlijk, after.uiterlijk) : added;
  if (days === 0) return 'geen gevolg: geen dagen die niet al zijn geteld';
  const end = added === 0 ? after.uiterlijk : after.uiterlijkRuw;
  return `+${days} ${days === 1 ? 'dag' : 'dagen'}${hervat ? '' : ' (verwacht)'}, ${tot(end)}`;
}

function explainVerlenging(
  regel: TermijnRegel,
  sofar: BeslistermijnInvoer,
  verlenging: Verlenging,
  before: TermijnEinde,
  after: TermijnEinde,
): Stap {
  const effect = judgeKennisgeving(regel, sofar, verlenging, before.wettelijk);
  const gevolg = {
    INFORMEERT: () => 'geen gevolg: de kennisgeving informeert, de termijn staat vast',
    VOOR_ONTVANGST: () => 'geen gevolg: verzonden voor de ontvangst van de aanvraag',
    TE_LAAT: () =>
      `geen gevolg: te laat, de wettelijke termijn was op ${formatDatum(before.wettelijk)} verstreken`,
    ZONDER_DATUM: () => 'geen gevolg: noemt geen nieuwe datum',
    NIET_LATER: () => notLater(before),
    TELT: () => (after.uiterlijk > before.uiterlijk ? announced(sofar, verlenging, after) : notLater(before)),
  }[effect]();
  return {
    feit: 'Kennisgeving van verlenging verzonden',
    datum: verlenging.kennisgevingDatum,
    grondslag: regel.kennisgevingArtikel,
    gevolg,
  };
}

function notLater(before: TermijnEinde): string {
  return `geen gevolg: niet later dan ${formatDatum(before.uiterlijk)}`;
}

function announced(sofar: BeslistermijnInvoer, verlenging: Verlenging, after: TermijnEinde): string {
  if (verlenging.nieuweDatum !== undefined) return tot(after.uiterlijk);
  const { soort, ontvangstDatum, regels } = sofar;
  const weken = verlenging.weken ?? aankondigingFor(soort, ontvangstDatum, regels)!.weken;
  const bare = addWeeks(sofar.ontvangstDatum, weken);
  const suspended = daysBetween(bare, announcedEnd(sofar, verlenging) ?? bare);
  const plus = suspended === 0 ? '' : ` en ${suspended} ${suspended === 1 ? 'dag' : 'dagen'} opschorting`;
  return `${weken} weken na ontvangst${plus}, ${tot(after.uiterlijk)}`;
}

// Also said when nothing moves: a date on a Saturday raises the question.
function explainTermijnenwet(regel: TermijnRegel, invoer: BeslistermijnInvoer, einde: TermijnEinde): Stap[] {
  const { regels = REGELBOEK, gelijkgesteldeDagen = gelijkgesteldIn(regels) } = invoer;
  if (isWerkdag(einde.uiterlijkRuw, gelijkgesteldeDagen)) return [];
  const day = ['zaterdag', 'zondag'][weekday(einde.uiterlijkRuw) - 6] ?? 'een feestdag';
  const stap = { feit: `De termijn eindigt op ${day}`, datum: einde.uiterlijkRuw };
  if (einde.verlengd) {
    return [
      {
        ...stap,
        grondslag: 'Algemene termijnenwet 1 lid 1',
        gevolg: 'geen gevolg: de wet stelt deze datum niet',
      },
    ];
  }
  if (!regel.atw) {
    return [{ ...stap, grondslag: 'Algemene termijnenwet 4', gevolg: 'geen gevolg: langer dan 12 weken' }];
  }
  return [
    { ...stap, grondslag: 'Algemene termijnenwet 1 lid 1', gevolg: `verlengd ${tot(einde.uiterlijk)}` },
  ];
}

function tot(d: Datum): string {
  return `t/m ${formatDatum(d)}`;
}
