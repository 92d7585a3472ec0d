import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start';
import { choosePort } from './choose-port';
import { KeptDatabase } from './kept-database';
import { readEnvironment } from './environment';
import { KeptProcess } from './kept-process';
import { LogLines } from './log-lines';
import { claimFolder } from './one-at-a-time';
import { prepareDatabase } from './prepare-database';
import { loadDemoWhenEmpty } from './demo-when-empty';
import { stopRequested } from './stop-requested';

export interface StartOptions {
  /** Name of each process and the file it runs; `api` answers /health/ready. */
  programs: { api: string; worker: string };
  demo: boolean;
  say(line: string): void;
}

/** Who falls over this often before the first answer will not stand up by waiting. */
const GIVE_UP_AFTER = 4;
const READY_WITHIN_MS = 90_000;
/** Together with the database this stays within the ten seconds an orchestrator grants. */
const CHILD_STOPS_WITHIN_MS = 8000;

/** Starts everything, prints the address, and returns after a stop was asked for and done. */
export async function startRegie({ programs, demo, say }: StartOptions): Promise<void> {
  const { folder, settings, embedded } = readEnvironment();
  const release = claimFolder(folder);
  const stop = stopRequested();
  const log = new LogLines(folder, Boolean(process.env.LOG_LEVEL), say);
  const database = new KeptDatabase(folder, say);
  const children: KeptProcess[] = [];
  try {
    const named = Boolean(process.env.PORT?.trim());
    // A port that was asked for and is taken is better known now than after the demo centre has been made.
    if (named) await choosePort(settings.PORT, settings.HOST, named, say);
    const url = embedded ? await database.start() : settings.DATABASE_URL;
    const applied = await prepareDatabase(url);
    if (applied.length > 0) say(`De database is bijgewerkt (${applied.length} migraties).`);
    Object.assign(settings, { DATABASE_URL: url });
    if (demo && settings.demo) await loadDemoWhenEmpty(settings, say, stop.signal);
    const port = await choosePort(settings.PORT, settings.HOST, named, say);
    const env = {
      ...process.env,
      DATABASE_URL: url,
      PORT: String(port),
      REGIE_SLEUTEL: settings.REGIE_SLEUTEL,
      REGIE_DATA: folder,
    };
    for (const [name, file] of stop.signal.aborted ? [] : Object.entries(programs)) {
      const child = new KeptProcess({ name, file, env, say, log: (line) => log.add(name, line) });
      children.push(child);
      child.start();
    }
    const address = `http://${settings.HOST}:${port}`;
    if (!stop.signal.aborted) await answering(address, children, stop.signal);
    if (!stop.signal.aborted)
      say(`\nRegie draait op ${address}\nStoppen: Ctrl-C. Logboek: ${folder}/regie.log\n`);
    await stop.asked;
    say('Regie stopt ...');
  } finally {
    await Promise.all(children.map((child) => child.stop(CHILD_STOPS_WITHIN_MS)));
    await database.stop();
    await log.close();
    release();
  }
  say('Regie is gestopt.');
}

async function answering(address: string, children: KeptProcess[], stop: AbortSignal): Promise<void> {
  const reachable = address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//:::', '//[::1]:');
  for (const until = performance.now() + READY_WITHIN_MS; !stop.aborted; await sleep(200)) {
    const answer = await fetch(`${reachable}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    if (children.some(({ restarts }) => restarts >= GIVE_UP_AFTER)) {
      throw new CannotStart(
        'Regie komt niet op gang: een proces valt steeds om. De reden staat hierboven en in regie.log.',
      );
    }
    if (performance.now() > until)
      throw new CannotStart(`Regie is na ${READY_WITHIN_MS / 1000} s nog niet klaar. Zie regie.log.`);
  }
}
