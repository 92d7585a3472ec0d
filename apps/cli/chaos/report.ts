import type { Verdict } from './judge';
import type { StormTrial } from './storm';
import type { Trial } from './trial';

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** What happened in a run, in a few lines. */
export function printTrial({
  fell,
  faults,
  acknowledged,
  refused,
  unanswered,
  facts,
  alarms,
  news,
  openedByNews,
  meldingen,
  heard,
  ingebrekestellingen,
  dwangsommen,
  annexes,
  restMs,
}: Trial): void {
  const kinds = Object.entries(faults).map(([kind, times]) => `${kind} ${times}`);
  console.log(`  faults: ${kinds.join(', ') || 'none'}; fell over without being killed: ${fell}`);
  console.log(
    `  acts acknowledged ${acknowledged}, refused ${refused}, without answer ${unanswered}; ` +
      `facts ${facts}, alarms ${alarms}, news of a klantreis ${news} (opened ${openedByNews} dossiers)`,
  );
  console.log(
    `  meldingen ${meldingen} (picked up or closed ${heard} times), ingebrekestellingen ${ingebrekestellingen}, ` +
      `dwangsommen set ${dwangsommen}, medical annexes ${annexes}; at rest after ${seconds(restMs)} s`,
  );
}

/** What a run on a slow machine hardly tried: its promises hold there because little happened. */
export function littleTried(
  { acknowledged, alarms, news, ingebrekestellingen, dwangsommen }: Trial,
  leastActs: number,
): string[] {
  const none = {
    alarm: alarms,
    'news of a klantreis': news,
    ingebrekestelling: ingebrekestellingen,
    dwangsom: dwangsommen,
  };
  return [
    ...(acknowledged < leastActs ? [`only ${acknowledged} of at least ${leastActs} acts`] : []),
    ...Object.entries(none).flatMap(([what, times]) => (times === 0 ? [`no ${what}`] : [])),
  ];
}

/** What came of a storm, in one line. */
export function printStorm({ due, seedMs, stormMs }: StormTrial): void {
  console.log(
    `  ${due} alarms due at one midnight (made in ${seconds(seedMs)} s): all fallen ${seconds(stormMs)} s after it, ` +
      `${Math.round(due / (stormMs / 1000))} a second while everything fell over`,
  );
}

/** Every promise with the number of times it was broken. */
export function printVerdicts(verdicts: readonly Verdict[]): void {
  const width = Math.max(...verdicts.map(({ promise }) => promise.length));
  for (const { promise, broken, such } of verdicts) {
    console.log(`  ${promise.padEnd(width)}  ${broken === 0 ? 'ok' : `BROKEN ${broken}`}`);
    for (const example of such) console.log(`      ${example}`);
  }
  const broken = verdicts.filter((verdict) => verdict.broken > 0).length;
  console.log(broken === 0 ? '0 violations' : `${broken} promises broken`);
}
