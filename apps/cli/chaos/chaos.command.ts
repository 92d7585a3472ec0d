import type { Command } from 'commander';
import { CannotStart } from '../start/cannot-start';
import { BUGS, type Bug } from './bugs';
import { redisIsHere } from './redis-server';
import { littleTried, printStorm, printTrial, printVerdicts } from './report';
import { runStorm } from './storm';
import { clear, runTrial, type Trial } from './trial';

interface Options {
  seconds: string;
  seed?: string;
  bug?: string;
  storm?: string | true;
  redis?: boolean;
}

const STORM_ALARMS = 50_000;
/** What a quiet machine does twice over; a slow one gets more time for it, and says so when that is not enough. */
const LEAST_ACTS_A_SECOND = 4;

/** For bugs an alarm or letter that stays behind is the point; nobody waits three minutes for it. */
const BUG_PATIENCE_MS = 25_000;
/** Chance may spare a bug once; the next seed gets another go before it counts as survived. */
const GOES = 3;

/** `chaos`: kills everything at random under load and holds the outcome against what was promised. */
export function chaosCommand(program: Command): void {
  program
    .command('chaos')
    .description('laat API, worker en PostgreSQL omvallen onder werk en controleer wat er beloofd is')
    .option('--seconds <n>', 'hoe lang de storingen duren', '60')
    .option('--seed <n>', 'herhaalt het schema van storingen van een eerdere keer')
    .option(
      '--bug <namen>',
      'bouw fouten in, met komma ertussen of allemaal na elkaar (all); die moeten gevonden worden',
    )
    .option(
      '--storm [n]',
      `laat zoveel alarmen (${STORM_ALARMS}) om één middernacht afgaan terwijl alles omvalt, in plaats van --seconds`,
    )
    .option('--redis', 'met de wachtrijen op een eigen redis-server, die ook omvalt')
    .action(async ({ seconds, seed, bug, storm, redis = false }: Options) => {
      if (redis && !redisIsHere()) {
        console.log('redis-server staat niet op het pad: de proef op Redis is overgeslagen.');
        return;
      }
      const alarms = storm === undefined ? undefined : storm === true ? STORM_ALARMS : Number(storm);
      if (alarms !== undefined && !(Number.isInteger(alarms) && alarms > 0))
        throw new CannotStart('--storm vraagt een geheel getal groter dan nul.');
      const stop = new AbortController();
      // Asked once it clears up after itself; asked again it only kills what it started.
      const asked = (): void => (stop.signal.aborted ? process.exit(130) : stop.abort());
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, asked);
      const run = {
        seconds: Number(seconds),
        seed: seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(seed),
        redis,
        alarms,
        signal: stop.signal,
      };
      // BullMQ checks out clients without a listener: when the server dies just then, the error has nowhere else to go.
      process.on('uncaughtException', (error: Error & { code?: string }) => {
        if (error.code === '57P01' || error.code === 'ECONNRESET') return;
        console.error(error);
        process.exit(1);
      });
      try {
        process.exitCode = (await (bug ? seeded(run, bug) : alarms ? stormy(run, alarms) : honest(run)))
          ? 0
          : 1;
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        process.exitCode = 130;
      }
    });
}

/** `alarms`: a storm of so many instead of a time in which people work. */
type Run = {
  seconds: number;
  seed: number;
  redis: boolean;
  alarms: number | undefined;
  signal: AbortSignal;
};

async function honest(run: Run): Promise<boolean> {
  console.log(`seed ${run.seed}, ${run.seconds} s of faults`);
  const leastActs = Math.round(run.seconds * LEAST_ACTS_A_SECOND);
  const trial = await runTrial({ ...run, profile: { leastActs } });
  printTrial(trial);
  printVerdicts(trial.verdicts);
  const little = littleTried(trial, leastActs);
  if (little.length > 0) console.log(`LITTLE TRIED: ${little.join(', ')}`);
  return ended(
    trial,
    trial.verdicts.every(({ broken }) => broken === 0),
  );
}

async function stormy({ seed, redis, signal }: Run, alarms: number): Promise<boolean> {
  console.log(`seed ${seed}, a storm of ${alarms} alarms, queues on ${redis ? 'Redis' : 'PostgreSQL'}`);
  const trial = await runStorm({ alarms, seed, redis, signal });
  printTrial(trial);
  printStorm(trial);
  printVerdicts(trial.verdicts);
  return ended(
    trial,
    trial.verdicts.every(({ broken }) => broken === 0),
  );
}

async function seeded(run: Run, name: string): Promise<boolean> {
  const known = BUGS.map((bug) => bug.name);
  const chosen = name === 'all' ? known : name.split(',');
  const unknown = chosen.filter((each) => !known.includes(each));
  if (unknown.length > 0)
    throw new CannotStart(`Onbekend: ${unknown.join(', ')}. Er zijn: ${known.join(', ')}.`);
  const survivors: string[] = [];
  for (const bug of BUGS.filter((each) => chosen.includes(each.name)))
    if (!(await caught(run, bug))) survivors.push(bug.name);
  console.log(
    survivors.length > 0
      ? `NOT CAUGHT: ${survivors.join(', ')}`
      : `all ${chosen.length} seeded bugs were caught`,
  );
  return survivors.length === 0;
}

async function caught(run: Run, bug: Bug): Promise<boolean> {
  for (let go = 0; go < GOES; go++) if (await caughtIn({ ...run, seed: run.seed + go }, bug)) return true;
  return false;
}

async function caughtIn(run: Run, bug: Bug): Promise<boolean> {
  console.log(`\n${bug.name} (${bug.what}); seed ${run.seed}, ${run.seconds} s`);
  const profile = { dossiers: 40, leastActs: 150, patienceMs: BUG_PATIENCE_MS, ...bug.profile };
  const { edits } = bug;
  const trial = await (run.alarms
    ? runStorm({ ...run, alarms: run.alarms, edits, patienceMs: BUG_PATIENCE_MS })
    : runTrial({ ...run, edits, profile }));
  printTrial(trial);
  const broken = trial.verdicts.filter((verdict) => verdict.broken > 0);
  const proof = broken.filter(({ promise }) => bug.breaks.includes(promise));
  console.log(proof.length > 0 ? '  caught by:' : '  NOT CAUGHT; broken:');
  for (const { promise, broken: times } of proof.length > 0 ? proof : broken)
    console.log(`    ${promise}: ${times}`);
  return ended(trial, proof.length > 0);
}

function ended({ folder }: Trial, well: boolean): boolean {
  if (well) clear(folder);
  else console.log(`kept for a look: ${folder}/chaos.log, postgres.log, acknowledged.jsonl`);
  return well;
}
