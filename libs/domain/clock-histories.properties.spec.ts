import fc from 'fast-check';
import { walkedEnds } from '../../test/support/calendar-walk';
import {
  clockHistories,
  momentsOf,
  onRecord,
  type ClockHistory,
  type Moment,
} from '../../test/support/clock-history';
import type { DossierStory } from '../../test/support/dossier-story';
import { histories } from '../../test/support/runs';
import { canonicalJson, type JsonObject } from './json';
import { addDays, addWeeks, daysBetween, latest } from './termijnen/datum';
import { regelFor } from './termijnen/regels';
import { shiftToWerkdag } from './termijnen/termijnenwet';

type Promised = (moment: Moment, soort: ClockHistory['soort']) => void;

const isOpen = ({ journey }: DossierStory) => journey.stored.status === 'active';
const happened = ({ before, after }: Moment) => after !== before;

/** What is held after every act of every history, whether it happened or was refused. */
const PROMISED: Record<string, Promised> = {
  'the date is the one a calendar gives, walked day by day over what is on record': (moment, soort) => {
    if (!happened(moment) || !isOpen(moment.after)) return;
    const { wettelijkeDatum, uiterlijkeDatum } = moment.after.termijn()!;
    expect([wettelijkeDatum, uiterlijkeDatum]).toEqual(walkedEnds({ soort, ...onRecord(moment.after) }));
  },
  'an extra suspension never shortens the term, nor does a kennisgeving': (moment) => {
    if (!['schortOp', 'verleng'].includes(moment.zet.actie) || !happened(moment)) return;
    const [was, is] = [moment.before, moment.after].map((each) => each.termijn()!.uiterlijkeDatum);
    expect(daysBetween(was!, is!)).toBeGreaterThanOrEqual(0);
  },
  'going on adds exactly the days that were suspended': (moment, soort) => {
    if (moment.zet.actie !== 'hervat' || !happened(moment)) return;
    const { ontvangstDatum, opschortingen } = onRecord(moment.after);
    const regel = regelFor(soort, ontvangstDatum)!;
    let end = addWeeks(ontvangstDatum, regel.weken);
    for (const { vanafDatum, hervatDatum } of opschortingen) {
      // Begun after the bare end: on a day that the Algemene termijnenwet added, or that a correction took away.
      if (vanafDatum > end) return;
      const first = latest(vanafDatum, addDays(ontvangstDatum, 1));
      end = addDays(end, Math.max(0, daysBetween(first, hervatDatum!)));
    }
    expect(moment.after.termijn()!.wettelijkeDatum).toBe(regel.atw ? shiftToWerkdag(end) : end);
  },
  'no date of a closed dossier moves and none of its alarms falls': ({ zet, before, after }) => {
    if (isOpen(before) || zet.actie === 'heropen') return;
    expect(ofTheAanvraag(after)).toEqual(ofTheAanvraag(before));
    expect(after.journey.deadlines.filter(({ alarm, sleutel }) => alarm && !isDwangsom(sleutel))).toEqual([]);
  },
  'an alarm falls once per version, and versions only count up': ({ before, after }) => {
    const fallen = after.record.flatMap(({ cause }) =>
      cause?.type === 'laatAlarmAfgaan' ? [canonicalJson(cause.gegevens as JsonObject)] : [],
    );
    expect(new Set(fallen).size).toBe(fallen.length);
    for (const [sleutel, { versie }] of Object.entries(before.context.deadlines))
      expect(after.context.deadlines[sleutel]!.versie).toBeGreaterThanOrEqual(versie);
  },
};

/** What deciding late costs is settled after the besluit (Awb 4:18), on clocks of its own. */
const isDwangsom = (sleutel: string) => sleutel.startsWith('DWANGSOM');
const ofTheAanvraag = ({ context }: DossierStory) =>
  Object.entries(context.deadlines).filter(([sleutel]) => !isDwangsom(sleutel));

test('in any history every promise about the clock is kept, and no act is tried in vain', () => {
  const done = new Set<string>();
  const closedAndTried = new Set<string>();
  fc.assert(
    fc.property(clockHistories, (history) => {
      for (const moment of momentsOf(history)) {
        for (const [name, promised] of Object.entries(PROMISED))
          naming(name, () => promised(moment, history.soort));
        if (happened(moment)) done.add(moment.zet.actie);
        if (!isOpen(moment.before)) closedAndTried.add(moment.zet.actie);
      }
    }),
    histories(120),
  );
  expect([...done]).toEqual(
    expect.arrayContaining(['schortOp', 'hervat', 'verleng', 'corrigeerOntvangst', 'trekIn', 'heropen']),
  );
  expect([...closedAndTried]).toEqual(expect.arrayContaining(['schortOp', 'verleng', 'corrigeerOntvangst']));
});

function naming(name: string, promised: () => void): void {
  try {
    promised();
  } catch (cause) {
    throw new Error(name, { cause });
  }
}
