import type { FactType } from '../facts';
import type { Advanced } from '../journey';
import type { JourneyContext } from '../journeys/context';
import { replay, type RecordedFact, type RegelboekOf } from '../replay';
import { latest, type Datum } from '../termijnen/datum';
import { besluitUit } from './besluit-uit';
import { vanaf } from './lijn';
import {
  ALTIJD,
  type Bekend,
  type BekendBesluit,
  type BekendeStand,
  type Besluit,
  type Stand,
} from './stand';
import { verblijvenUit, type BekendVerblijf } from './verblijf';
import { standenUit, type Verloop } from './verloop';

/** All that was ever known of how a dossier stood, what was decided in it, and how long its phases took. */
export interface Standen {
  standen: BekendeStand[];
  besluiten: BekendBesluit[];
  verblijven: BekendVerblijf[];
}

/**
 * Facts that change no stand by themselves: where a batch says nothing else of a dossier, it is not folded again. Alarms
 * are most of the log.
 */
export const ZONDER_STAND: ReadonlySet<string> = new Set<FactType>([
  'BeslistermijnAlarmRaised',
  'BeslistermijnPassed',
]);

/** What was known after the acts of one moment. */
interface Kennis {
  at: string;
  standen: Stand[];
  besluiten: Besluit[];
}

/**
 * A fold over the facts of a dossier. Two times: a stand holds on days (what was so), and was known from the moment of one
 * fact until that of another (what we thought). So "as known on T" and "as it was on day D" are both exact, and a later
 * correction changes no answer given before it.
 */
export function standenVan(
  machineId: string,
  machineVersion: number,
  facts: readonly RecordedFact[],
  regelboekOf?: RegelboekOf,
): Standen {
  const vouw = standenVouw();
  replay(machineId, machineVersion, facts, regelboekOf, vouw.onAct);
  return vouw.standen();
}

/** The same beside a replay that is done anyway. */
export function standenVouw(): {
  onAct: (after: Advanced, recorded: readonly RecordedFact[]) => void;
  standen: () => Standen;
} {
  const kennis: Kennis[] = [];
  let verloop: Verloop | undefined;
  let besluiten: Besluit[] = [];
  let before: Advanced | undefined;
  const onAct = (after: Advanced, recorded: readonly RecordedFact[]) => {
    const vandaag = recorded[0]!.cause!.vandaag as Datum;
    verloop = verloop ? verder(verloop, after, recorded, vandaag) : begin(after, vandaag);
    // What was closed by mistake did not end.
    if (isHersteld(recorded)) besluiten = besluiten.slice(0, -1);
    const besluit = besluitUit(verloop, before, after, recorded, vandaag);
    if (besluit) besluiten = [...besluiten, besluit];
    // A clock that was set back must not make known before it was known.
    const at = [recorded[0]!.at, kennis.at(-1)?.at ?? ''].sort().at(-1)!;
    if (kennis.at(-1)?.at === at) kennis.pop();
    kennis.push({ at, standen: standenUit(verloop), besluiten });
    before = after;
  };
  const standen = () => ({
    standen: metBekend(kennis.map(({ at, standen: rows }) => ({ at, rows }))),
    besluiten: metBekend(kennis.map(({ at, besluiten: rows }) => ({ at, rows }))),
    verblijven: metBekend(kennis.map(({ at, standen: rows }) => ({ at, rows: verblijvenUit(rows) }))),
  });
  return { onAct, standen };
}

function begin(after: Advanced, vandaag: Datum): Verloop {
  const { stored, fase } = after;
  const context = stored.context as JourneyContext;
  const { ontvangstDatum, teamId } = context;
  const from = <T>(waarde: T) => [{ vanDatum: ontvangstDatum, waarde }];
  const verloop: Verloop = {
    ...eigenschappen(stored),
    ontvangstDatum,
    open: from(true),
    beslist: from(false),
    team: from(teamId),
    fase: from(fase),
    uiterlijk: from(uiterlijkVan(after)),
    opschortingen: [],
  };
  return stored.status === 'done' ? { ...verloop, open: vanaf(verloop.open, vandaag, false) } : verloop;
}

/** What this act changes, each from the day on which it counts. */
function verder(
  verloop: Verloop,
  after: Advanced,
  recorded: readonly RecordedFact[],
  vandaag: Datum,
): Verloop {
  const { stored, fase } = after;
  const context = stored.context as JourneyContext;
  const gecorrigeerd = recorded.some(({ type }) => type === 'OntvangstCorrected');
  const terug = isHersteld(recorded) ? zonderSluiting(verloop) : verloop;
  const isOpen = stored.status !== 'done';
  const ingang = gecorrigeerd ? context.ontvangstDatum : ingangVanKlok(recorded, vandaag);
  return {
    ...terug,
    ...eigenschappen(stored),
    ontvangstDatum: context.ontvangstDatum,
    open: vanaf(terug.open, vandaag, isOpen),
    beslist: vanaf(terug.beslist, vandaag, isBeslist(context)),
    team: vanaf(terug.team, vandaag, context.teamId),
    fase: vanaf(terug.fase, vandaag, fase),
    // What has ended keeps the date it had.
    uiterlijk: isOpen
      ? vanafAlsAnders(terug.uiterlijk, latest(context.ontvangstDatum, ingang), uiterlijkVan(after))
      : terug.uiterlijk,
    opschortingen: context.opschortingen,
  };
}

const vanafAlsAnders = (lijn: Verloop['uiterlijk'], dag: Datum, waarde: Datum | null) =>
  lijn.at(-1)!.waarde === waarde ? lijn : vanaf(lijn, dag, waarde);

const isHersteld = (recorded: readonly RecordedFact[]): boolean =>
  recorded.some(({ type, data }) => type === 'DossierReopened' && data.grond === 'TEN_ONRECHTE_GESLOTEN');

const zonderSluiting = (verloop: Verloop): Verloop => ({
  ...verloop,
  open: verloop.open.slice(0, -1),
  fase: verloop.fase.slice(0, -1),
});

const isBeslist = ({ heropend, ...context }: JourneyContext): boolean =>
  (heropend !== null && heropend !== undefined && heropend.grond !== 'TEN_ONRECHTE_GESLOTEN') ||
  Boolean((context as { rechtBesluitDatum?: Datum | null }).rechtBesluitDatum);

function eigenschappen({ machineId, context }: Advanced['stored']) {
  const own = context as JourneyContext & {
    oordeel?: string | null;
    aanvrager?: string;
    heeftWerkgever?: boolean;
  };
  const variant = machineId === 'DESKUNDIGENOORDEEL' ? own.oordeel : own.aanvrager;
  return { soort: machineId, variant: variant ?? 'ONBEKEND', vangnet: own.heeftWerkgever === false };
}

/** The date a besluit is due; null where none runs. */
export function uiterlijkVan({ deadlines }: Pick<Advanced, 'deadlines'>): Datum | null {
  const running = (sleutel: string) =>
    deadlines.find((klok) => klok.sleutel === sleutel && !['VOLDAAN', 'VERVALLEN'].includes(klok.status));
  return (running('BESLISTERMIJN') ?? running('STREEFDATUM'))?.uiterlijkeDatum ?? null;
}

/** The day by law from which a changed term is a changed term. */
function ingangVanKlok(recorded: readonly RecordedFact[], vandaag: Datum): Datum {
  const dagen = recorded.flatMap(({ type, data }) =>
    type === 'BeslistermijnExtended'
      ? [data.kennisgevingDatum]
      : type === 'BeslistermijnResumed' || type === 'ClaimResumed'
        ? [data.hervatDatum]
        : [],
  ) as Datum[];
  return dagen[0] ?? vandaag;
}

/** From when until when each row was known: rows of one moment that the next does not have any more, end there. */
function metBekend<T extends object>(kennis: readonly { at: string; rows: readonly T[] }[]): (T & Bekend)[] {
  const done: (T & Bekend)[] = [];
  let known = new Map<string, T & Bekend>();
  for (const { at, rows } of kennis) {
    const now = new Map<string, T & Bekend>();
    for (const row of rows) {
      const key = JSON.stringify(row);
      now.set(key, known.get(key) ?? { ...row, bekendVan: at, bekendTot: ALTIJD });
    }
    for (const [key, row] of known) if (!now.has(key)) done.push({ ...row, bekendTot: at });
    known = now;
  }
  return [...done, ...known.values()];
}
