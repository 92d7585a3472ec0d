import type { Claim } from './claims';
import { VARIANTS } from './claims';
import { type Engine, openMany, type Played } from './engine';
import { goal, median, table, timed, withSpread } from './figures';
import { kindOf, openFloor, recordWrites, writesFor } from './floor';

export const POOL = 10;
const AT_ONCE = 10;
const LEAST_RATIO = 0.4;

/** Whole claims by the commands beside the bare writes of the same claims, in turns, so that a busy machine hurts both. */
export async function measureActs(
  engine: Engine,
  url: string,
  nextClaim: () => Claim,
  { rounds, claims }: { rounds: number; claims: number },
): Promise<string> {
  const floor = openFloor(url, POOL);
  const open = (count: number) => openMany(engine, nextClaim, count);
  try {
    const examples = await open(VARIANTS);
    const recorded = await recordWrites(() => playAll(engine, examples).then(() => undefined));
    const writes = new Map(examples.map((one) => [kindOf(one), recorded.get(one.dossierId)!]));
    const runEngine = async () => perAct(await playAll(engine, await open(claims)));
    const runFloor = async () => {
      const ready = (await open(claims)).map((one) => writesFor(one.dossierId, writes.get(kindOf(one))!));
      const time = await timed(ready, AT_ONCE, async (acts) => {
        for (const values of acts) await floor.write(values);
      });
      return perAct({ ...time, acts: ready.flat().length });
    };
    await runFloor();
    await runEngine();
    const figures: { engine: PerAct; floor: PerAct }[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = round % 2 ? await runFloor() : undefined;
      const engine = await runEngine();
      figures.push({ engine, floor: before ?? (await runFloor()) });
    }
    return report(figures);
  } finally {
    await floor.close();
  }
}

interface PerAct {
  acts: number;
  perSecond: number;
  cpuMs: number;
}

const perAct = ({
  seconds,
  cpuSeconds,
  acts,
}: {
  seconds: number;
  cpuSeconds: number;
  acts: number;
}): PerAct => ({
  acts,
  perSecond: acts / seconds,
  cpuMs: (cpuSeconds * 1000) / acts,
});

async function playAll(engine: Engine, dossiers: Played[]) {
  const time = await timed(dossiers, AT_ONCE, async (dossier) => {
    for (const step of dossier.claim.steps) await engine.act(dossier, step);
  });
  return { ...time, acts: dossiers.reduce((acts, { claim }) => acts + claim.steps.length, 0) };
}

function report(figures: { engine: PerAct; floor: PerAct }[]): string {
  const ratios = figures.map(({ engine, floor }) => engine.perSecond / floor.perSecond);
  const row = (name: string, key: 'engine' | 'floor') => [
    name,
    withSpread(
      figures.map((figure) => figure[key].perSecond),
      0,
    ),
    median(figures.map((figure) => figure[key].cpuMs)).toFixed(2),
  ];
  return [
    table(
      ['acts in process', 'acts/s (spread)', 'Node CPU ms/act'],
      [
        row('engine: command, read, decide, write', 'engine'),
        row('floor: the write statement alone', 'floor'),
        ['engine / floor', withSpread(ratios, 2), ''],
      ],
    ),
    `  ${goal(`${LEAST_RATIO.toFixed(2)} of the floor`, median(ratios) >= LEAST_RATIO)}; ${figures.length} rounds in turn of ${figures[0]!.engine.acts} acts, ${POOL} connections, ${AT_ONCE} claims at once`,
  ].join('\n');
}
