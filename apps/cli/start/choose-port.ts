import { CannotStart } from './cannot-start';
import { portIsFree } from './free-port';

/** The port to listen on. Somebody who named one gets that one or a clear refusal; otherwise the next free one will do. */
export async function choosePort(
  port: number,
  host: string,
  named: boolean,
  say: (line: string) => void,
): Promise<number> {
  if (await portIsFree(port, host)) return port;
  if (named) {
    throw new CannotStart(
      `Poort ${port} op ${host} is al in gebruik. Kies een andere met PORT, of laat PORT weg voor een vrije poort.`,
    );
  }
  for (let next = port + 1; next <= Math.min(port + 100, 65_535); next++) {
    if (!(await portIsFree(next, host))) continue;
    say(`Poort ${port} is al in gebruik; Regie neemt ${next}.`);
    return next;
  }
  throw new CannotStart(`Geen vrije poort tussen ${port} en ${port + 100}. Kies er een met PORT.`);
}
