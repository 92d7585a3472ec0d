import { POOL } from './acts-in-process';
import type { Engine, Played } from './engine';
import { goal, median, table, timed, withSpread } from './figures';
import { openFloor, recordWrites, writesFor } from './floor';
import type { Klantreis } from './klantreizen';

const AT_ONCE = 10;
const LEAST_RATIO = 0.4;

interface Round {
  /** Acts of people per second, and everything of a klantreis, opening and messages included. */
  acts: number;
  klantreizen: number;
  floor: number;
}

/** Whole klantreizen by the commands, and the bare writes of the same acts, in turns. */
export async function measureKlantreizen(
  engine: Engine,
  url: string,
  next: () => Klantreis,
  { rounds, klantreizen }: { rounds: number; klantreizen: number },
): Promise<string> {
  const floor = openFloor(url, POOL);
  try {
    const one = next();
    let example: Played[] = [];
    const recorded = await recordWrites(async () => {
      example = (
        await play(
          engine,
          Array.from({ length: 9 }, (_, n) => (n ? next() : one)),
        )
      ).dossiers[0]!;
    });
    const writes = example.map(({ dossierId }) => recorded.get(dossierId)!);
    const runFloor = async (count: number) => {
      const ready = await openSame(engine, one.team, next, count);
      const jobs = ready.map((dossiers) =>
        dossiers.map(({ dossierId }, at) => writesFor(dossierId, writes[at]!)),
      );
      const { seconds } = await timed(jobs, AT_ONCE, async (dossiers) => {
        for (const values of dossiers.flat()) await floor.write(values);
      });
      return jobs.flat(2).length / seconds;
    };
    const figures: Round[] = [];
    const few = Math.ceil(klantreizen / 4);
    await runFloor(Math.ceil(few / 4));
    for (let round = 0; round < rounds; round++) {
      const before = round % 2 ? await runFloor(few) : undefined;
      const played = await play(engine, Array.from({ length: klantreizen }, next));
      figures.push({
        acts: played.acts / played.actSeconds,
        klantreizen: klantreizen / played.seconds,
        floor: before ?? (await runFloor(few)),
      });
    }
    return report(figures, klantreizen, writes.flat().length);
  } finally {
    await floor.close();
  }
}

/** ZW to its EZWb, the EZWb, and the claim; between them the dossiers hear of each other. */
export async function play(engine: Engine, klantreizen: Klantreis[]) {
  const start = performance.now();
  let actSeconds = 0;
  let acts = 0;
  const work = async (dossiers: Played[]) => {
    const { seconds } = await timed(dossiers, AT_ONCE, async (dossier) => {
      for (const step of dossier.claim.steps) await engine.act(dossier, step);
    });
    actSeconds += seconds;
    acts += dossiers.reduce((sum, { claim }) => sum + claim.steps.length, 0);
  };
  const zw = await inOrder(klantreizen, ({ zw: claim }) => engine.open(claim));
  await work(zw);
  await engine.follow();
  const ezwb = await inOrder(klantreizen, ({ ezwb: claim }, at) => engine.opened(zw[at]!, claim));
  await work(ezwb);
  const wia = await inOrder(klantreizen, ({ wia: claim }) => engine.open(claim));
  await work(wia);
  await engine.follow();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, actSeconds, acts, dossiers: klantreizen.map((_, at) => [zw[at]!, ezwb[at]!, wia[at]!]) };
}

/** Dossiers of one team that stand where the recorded ones began; the writes of one team fit no other. */
async function openSame(
  engine: Engine,
  team: number,
  next: () => Klantreis,
  count: number,
): Promise<Played[][]> {
  const same = Array.from({ length: count * 9 }, next).filter((klantreis) => klantreis.team === team);
  const zw = await inOrder(same, ({ zw: claim }) => engine.open(claim));
  const ezwb = await inOrder(same, ({ ezwb: claim }) => engine.open(claim));
  const wia = await inOrder(same, ({ wia: claim }) => engine.open(claim));
  // What they tell each other by being opened is written by the floor itself.
  return same.map((_, at) => [zw[at]!, ezwb[at]!, wia[at]!]);
}

async function inOrder<T>(items: T[], work: (item: T, at: number) => Promise<Played>): Promise<Played[]> {
  const found: Played[] = [];
  await timed([...items.entries()], AT_ONCE, async ([at, item]) => {
    found[at] = await work(item, at);
  });
  return found;
}

function report(figures: Round[], klantreizen: number, writes: number): string {
  const ratios = figures.map(({ acts, floor }) => acts / floor);
  const column = (key: keyof Round, digits = 0) =>
    withSpread(
      figures.map((figure) => figure[key]),
      digits,
    );
  return [
    table(
      ['klantreizen in process (ZW, EZWb, WIA)', 'per second (spread)'],
      [
        ['acts by the engine', column('acts')],
        ['floor: the write statement alone', column('floor')],
        ['engine / floor', withSpread(ratios, 2)],
        ['whole klantreizen, with opening and messages', column('klantreizen', 1)],
      ],
    ),
    `  ${goal(`${LEAST_RATIO.toFixed(2)} of the floor`, median(ratios) >= LEAST_RATIO)}; ${figures.length * klantreizen} klantreizen of ${writes} acts in ${figures.length} rounds, ${AT_ONCE} at once`,
  ].join('\n');
}
