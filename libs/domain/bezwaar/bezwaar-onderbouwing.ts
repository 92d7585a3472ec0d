import type { Regel } from '../regels/regelboek';
import { daysBetween, formatDatum, type Datum } from '../termijnen/datum';
import { isWerkdag } from '../termijnen/feestdagen';
import type { Stap } from '../termijnen/onderbouwing';
import { runsAgainOn } from '../termijnen/opschorting';
import {
  bezwaarEinde,
  isVoorEinde,
  type BezwaarEinde,
  type BezwaarInvoer,
  type BezwaarOpschorting,
  type Uitstel,
  type Verdaging,
} from './bezwaar-einde';
import { BEZWAAR_OPSCHORTING } from './bezwaarregels';

type Event =
  | { datum: Datum; opschorting: BezwaarOpschorting }
  | { datum: Datum; verdaging: Verdaging }
  | { datum: Datum; uitstel: Uitstel };

/** The ledger of the term to decide on a bezwaar: every event by its legal date, with the date as it stands after it. */
export function explainBeslistermijn(regel: Regel, eindDatum: Datum, invoer: BezwaarInvoer): Stap[] {
  let sofar: BezwaarInvoer = { ...invoer, opschortingen: [], verdaging: null, uitstel: [] };
  let before = bezwaarEinde(regel, eindDatum, sofar);
  const weken = regel.waarde as number;
  const stappen: Stap[] = [
    {
      feit: 'Bezwaartermijn verstreken',
      datum: eindDatum,
      grondslag: regel.artikel,
      gevolg: `${weken} weken vanaf de dag erna, ${tot(before.ruw)}`,
    },
  ];
  for (const event of eventsOf(invoer)) {
    sofar = metEvent(sofar, event);
    const after = bezwaarEinde(regel, eindDatum, sofar);
    stappen.push(explain(event, sofar, before, after));
    before = after;
  }
  return [...stappen, ...explainTermijnenwet(weken, before)];
}

const eventsOf = ({ opschortingen = [], verdaging, uitstel = [] }: BezwaarInvoer): Event[] =>
  [
    ...opschortingen.map((opschorting) => ({ datum: opschorting.vanafDatum, opschorting })),
    ...(verdaging ? [{ datum: verdaging.mededelingDatum, verdaging }] : []),
    ...uitstel.map((each) => ({ datum: each.instemmingDatum, uitstel: each })),
  ].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));

function metEvent(sofar: BezwaarInvoer, event: Event): BezwaarInvoer {
  if ('opschorting' in event)
    return { ...sofar, opschortingen: [...(sofar.opschortingen ?? []), event.opschorting] };
  if ('verdaging' in event) return { ...sofar, verdaging: event.verdaging };
  return { ...sofar, uitstel: [...(sofar.uitstel ?? []), event.uitstel] };
}

function explain(
  event: Event,
  { opschortingen = [] }: BezwaarInvoer,
  before: BezwaarEinde,
  after: BezwaarEinde,
): Stap {
  if ('opschorting' in event) return explainOpschorting(event.opschorting, before, after);
  const { datum } = event;
  const te = isVoorEinde(datum, before.uiterlijk, opschortingen)
    ? after.uiterlijk > before.uiterlijk
      ? tot(after.uiterlijk)
      : `geen gevolg: niet later dan ${formatDatum(before.uiterlijk)}`
    : `geen gevolg: te laat, de termijn was op ${formatDatum(before.uiterlijk)} verstreken`;
  return 'verdaging' in event
    ? {
        feit: `Beslissing op bezwaar ${event.verdaging.weken} weken verdaagd`,
        datum,
        grondslag: 'Awb 7:10 lid 3',
        gevolg: te,
      }
    : { feit: 'Verder uitstel met schriftelijke instemming', datum, grondslag: 'Awb 7:10 lid 4', gevolg: te };
}

function explainOpschorting(
  opschorting: BezwaarOpschorting,
  before: BezwaarEinde,
  after: BezwaarEinde,
): Stap {
  const [grondslag, label] = BEZWAAR_OPSCHORTING[opschorting.grond];
  const { vanafDatum, hervatDatum } = opschorting;
  const days = daysBetween(before.ruw, after.ruw);
  const gevolg =
    vanafDatum > before.uiterlijk
      ? `geen gevolg: de termijn was op ${formatDatum(before.uiterlijk)} verstreken`
      : runsAgainOn(opschorting) === null
        ? 'de termijn staat stil; de dagen tellen bij hervatting'
        : days === 0
          ? 'geen gevolg: geen dagen van de termijn die niet al zijn geteld'
          : `+${days} ${days === 1 ? 'dag' : 'dagen'}${hervatDatum === undefined ? ' (verwacht)' : ''}, ${tot(after.ruw)}`;
  const feit = hervatDatum ? `Opgeschort tot ${formatDatum(hervatDatum)}: ${label}` : `Opgeschort: ${label}`;
  return { feit, datum: vanafDatum, grondslag, gevolg };
}

// Also said when nothing moves: a date on a Saturday raises the question.
function explainTermijnenwet(weken: number, { ruw, uiterlijk, verschoven }: BezwaarEinde): Stap[] {
  if (isWerkdag(ruw)) return [];
  const stap = { feit: 'De termijn eindigt niet op een werkdag', datum: ruw };
  if (uiterlijk > ruw)
    return [{ ...stap, grondslag: 'Algemene termijnenwet 1 lid 1', gevolg: `verlengd ${tot(uiterlijk)}` }];
  return verschoven
    ? [
        {
          ...stap,
          grondslag: 'Algemene termijnenwet 1 lid 1',
          gevolg: 'geen gevolg: de wet stelt deze datum niet',
        },
      ]
    : [
        {
          ...stap,
          grondslag: 'Algemene termijnenwet 4',
          gevolg: `geen gevolg: ${weken} weken is langer dan 12 weken`,
        },
      ];
}

const tot = (datum: Datum): string => `t/m ${formatDatum(datum)}`;
