import { aanvraag } from '../../../test/support/claim';
import type { AlarmSoort } from '../termijnen/alarmen';
import { datum } from '../termijnen/datum';
import type { DeadlineState, TermijnStatus } from './context';
import { reconcileDeadlines, type DeadlineDraft } from './deadlines';

/** Monday 14 September 2026. */
const draft = (status: TermijnStatus = 'LOOPT', uiterlijk = '2026-09-14'): DeadlineDraft => ({
  sleutel: 'BESLISTERMIJN',
  soort: 'BESLISTERMIJN',
  startDatum: datum('2026-07-20'),
  uiterlijkeDatum: datum(uiterlijk),
  wettelijkeDatum: datum(uiterlijk),
  grondslag: 'Wet WIA 102 lid 3',
  onderbouwing: [],
  status,
});
const known = (
  status: TermijnStatus,
  gevallen: AlarmSoort[] = [],
  uiterlijk = '2026-09-14',
): DeadlineState => ({
  versie: 3,
  uiterlijkeDatum: datum(uiterlijk),
  status,
  gevallen,
});
const reconcile = (
  drafts: DeadlineDraft[],
  before: Record<string, DeadlineState>,
  open = true,
  dag = '2026-08-03',
) => reconcileDeadlines(drafts, before, datum(dag), open);

describe('the version of a clock', () => {
  it('begins at 1', () => {
    const { deadlines, states } = reconcile([draft()], {});
    expect(deadlines[0]).toMatchObject({ versie: 1, status: 'LOOPT' });
    expect(states.BESLISTERMIJN).toEqual({
      versie: 1,
      uiterlijkeDatum: '2026-09-14',
      status: 'LOOPT',
      gevallen: [],
    });
  });

  test.each([
    ['the same', known('LOOPT', ['NOG_14_WERKDAGEN']), draft(), 3, ['NOG_14_WERKDAGEN']],
    ['passed since', known('VERSTREKEN', ['VERSTREKEN']), draft(), 3, ['VERSTREKEN']],
    ['another date', known('LOOPT', ['NOG_14_WERKDAGEN'], '2026-09-07'), draft(), 4, []],
    ['suspended', known('LOOPT', ['NOG_14_WERKDAGEN']), draft('OPGESCHORT'), 4, []],
    ['still suspended', known('OPGESCHORT', ['LAATSTE_DAG']), draft('OPGESCHORT'), 3, ['LAATSTE_DAG']],
    ['resumed', known('OPGESCHORT', ['NOG_14_WERKDAGEN']), draft(), 4, []],
    ['ended', known('LOOPT', ['NOG_14_WERKDAGEN']), draft('VOLDAAN'), 4, []],
  ])('of a clock that is %s', (_what, before, now, versie, gevallen) => {
    expect(reconcile([now], { BESLISTERMIJN: before }).states.BESLISTERMIJN).toMatchObject({
      versie,
      gevallen,
    });
  });
});

describe('the next alarm', () => {
  test.each([
    ['the first to come', draft(), [], '2026-08-03', 'NOG_14_WERKDAGEN'],
    ['after the first', draft(), ['NOG_14_WERKDAGEN'], '2026-08-03', 'NOG_5_WERKDAGEN'],
    ['of several that passed only the latest', draft(), [], '2026-09-30', 'VERSTREKEN'],
    ['none after the last', draft(), ['VERSTREKEN'], '2026-09-30', undefined],
    ['none of an ended clock', draft('VOLDAAN'), [], '2026-08-03', undefined],
    ['none of a lapsed clock', draft('VERVALLEN'), [], '2026-08-03', undefined],
    ['only those it has', { ...draft(), alarmen: ['VERSTREKEN'] }, [], '2026-08-03', 'VERSTREKEN'],
  ] as [string, DeadlineDraft, AlarmSoort[], string, string | undefined][])(
    'is %s',
    (_what, now, gevallen, dag, expected) => {
      const { deadlines } = reconcile([now], { BESLISTERMIJN: known(now.status, gevallen) }, true, dag);
      expect(deadlines[0]!.alarm?.alarm).toBe(expected);
    },
  );

  it('of a running clock decides whether it shows as passed', () => {
    const status = (now: DeadlineDraft, gevallen: AlarmSoort[]) =>
      reconcile([now], { BESLISTERMIJN: known('LOOPT', gevallen) }).deadlines[0]!.status;
    expect(status(draft(), ['VERSTREKEN'])).toBe('VERSTREKEN');
    expect(status(draft(), ['LAATSTE_DAG'])).toBe('LOOPT');
    const stil = { BESLISTERMIJN: known('OPGESCHORT', ['VERSTREKEN']) };
    expect(reconcile([draft('OPGESCHORT')], stil).deadlines[0]!.status).toBe('OPGESCHORT');
  });
});

describe('a clock that is no longer guarded', () => {
  test.each([
    ['met in time', 'LOOPT', true, 'VOLDAAN'],
    ['passed before', 'VERSTREKEN', true, 'VERVALLEN'],
    ['closed with the dossier', 'LOOPT', false, 'VERVALLEN'],
  ] as [string, TermijnStatus, boolean, string][])('%s has ended, once', (_what, status, open, expected) => {
    const before = { LOONSANCTIE: known(status, ['NOG_14_WERKDAGEN']) };
    const { ended, states, deadlines } = reconcile([draft()], before, open);
    expect(ended).toEqual([{ sleutel: 'LOONSANCTIE', status: expected }]);
    expect(deadlines.map(({ sleutel }) => sleutel)).toEqual(['BESLISTERMIJN']);
    // The storage counts the end as a version, so does this.
    expect(states.LOONSANCTIE).toMatchObject({ versie: 4, status: expected });
    expect(reconcile([draft()], states, open).ended).toEqual([]);
    expect(reconcile([draft()], states, open).states.LOONSANCTIE).toEqual(states.LOONSANCTIE);
  });

  it('goes on counting when it comes back, so that alarms of its former life stay void', () => {
    const pb = 'PROCESBEGELEIDER';
    const intake = aanvraag({ heeftWerkgever: true }).laatAlarmenVallenTot('2026-09-01');
    const away = intake.doet(pb, 'stelGeenRechtVast', { geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' });
    expect(away.termijn('LOONSANCTIE')).toBeUndefined();
    const stale = (versie: number) => ({ sleutel: 'LOONSANCTIE', versie, alarm: 'NOG_5_WERKDAGEN' });
    for (const versie of [1, 2])
      expect(away.op('2026-09-14').probeert('SYSTEEM', 'laatAlarmAfgaan', stale(versie))).toBe(
        'ALARM_VERVALLEN',
      );
    const back = away.doet(pb, 'stuurVaststellingTerug', { reden: 'wel verzekerd' }, 'pb-2');
    expect(back.termijn('LOONSANCTIE')).toMatchObject({ versie: 3, status: 'LOOPT' });
    expect(back.op('2026-09-14').probeert('SYSTEEM', 'laatAlarmAfgaan', stale(1))).toBe('ALARM_VERVALLEN');
  });
});
