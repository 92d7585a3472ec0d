import { get, type IncomingMessage } from 'node:http';
import type { Actor } from '../../../libs/domain/rollen';
import { everybody } from './centre';
import { type Api, tokensOf } from './children';
import type { Step } from './claims';
import type { Played } from './engine';
import { median, percentile, table } from './figures';

const SILENT_AFTER_MS = 10_000;

/**
 * From the moment somebody sends an act until the last open screen of the team has heard of it: through the API that
 * took the act, and through another one beside it. Everybody of the team has a screen open at each.
 */
export async function measureLive(
  [first, second]: readonly [Api, Api],
  dossiers: readonly Played[],
): Promise<string> {
  const tokenOf = tokensOf(first);
  const took: number[] = [];
  const heard = { same: [] as number[], other: [] as number[] };
  const screens = new Map<string, Screens>();
  for (const dossier of dossiers) {
    const { teamId } = dossier.claim.by(dossier.claim.steps[0]!);
    if (!screens.has(teamId!)) screens.set(teamId!, await openScreens([first, second], teamId!));
    const { same, other } = screens.get(teamId!)!;
    for (const step of dossier.claim.steps) {
      const start = performance.now();
      const next = dossier.versie + 1;
      const all = [same.hear(dossier.dossierId, next), other.hear(dossier.dossierId, next)] as const;
      dossier.versie = await act(first, dossier, step, await tokenOf(dossier.claim.by(step).medewerkerId));
      took.push(performance.now() - start);
      heard.same.push((await all[0]) - start);
      heard.other.push((await all[1]) - start);
    }
  }
  for (const { same, other } of screens.values()) for (const each of [same, other]) each.close();
  const people = screens.values().next().value!.same.size;
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(0)),
    (median(values) / median(took)).toFixed(1),
  ];
  return [
    table(
      ['from sending an act', 'p50 ms', 'p95 ms', 'p99 ms', 'beside the answer'],
      [
        row('to its answer', took),
        row('to the last open screen on the same API', heard.same),
        row('to the last open screen on another API', heard.other),
      ],
    ),
    `  ${took.length} acts one by one, ${people} screens of the team open on each API`,
  ].join('\n');
}

async function act(api: Api, { dossierId, versie }: Played, step: Step, token: string): Promise<number> {
  const { status, body } = await api.call('POST', `/v1/dossiers/${dossierId}/acties`, {
    token,
    headers: { 'if-match': `"${versie}"`, 'idempotency-key': crypto.randomUUID() },
    body: { actie: step.actie, gegevens: step.gegevens ?? {} },
  });
  if (status !== 200) throw new Error(`${step.actie}: ${status} ${body}`);
  return (JSON.parse(body) as { versie: number }).versie;
}

interface Screens {
  same: Audience;
  other: Audience;
}

async function openScreens(apis: readonly [Api, Api], teamId: string): Promise<Screens> {
  const people = everybody().filter((actor) => actor.teamId === teamId);
  const [same, other] = await Promise.all(apis.map((api) => Audience.at(api, people)));
  return { same: same!, other: other! };
}

/** Open screens of one team at one API. */
class Audience {
  private expected?: { dossierId: string; versie: number; left: Set<IncomingMessage>; done: () => void };

  private constructor(private readonly streams: readonly IncomingMessage[]) {
    for (const stream of streams) stream.on('data', (chunk: Buffer) => this.read(stream, chunk.toString()));
  }

  static async at(api: Api, people: readonly Actor[]): Promise<Audience> {
    const { port } = api;
    const tokenOf = tokensOf(api);
    const streams = people.map(async ({ medewerkerId }) => {
      const headers = { authorization: `Bearer ${await tokenOf(medewerkerId)}` };
      return new Promise<IncomingMessage>((resolve, reject) => {
        get({ port, host: '127.0.0.1', path: '/v1/stroom', headers, agent: false }, resolve).on(
          'error',
          reject,
        );
      });
    });
    return new Audience(await Promise.all(streams));
  }

  get size(): number {
    return this.streams.length;
  }

  /** When the last of them has heard that this dossier is at least at this versie. */
  hear(dossierId: string, versie: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${this.expected?.left.size} screens did not hear of an act`)),
        SILENT_AFTER_MS,
      );
      const done = () => {
        clearTimeout(late);
        resolve(performance.now());
      };
      this.expected = { dossierId, versie, left: new Set(this.streams), done };
    });
  }

  close(): void {
    for (const stream of this.streams) stream.destroy();
  }

  private read(stream: IncomingMessage, text: string): void {
    if (!this.expected) return;
    const { dossierId, versie, left, done } = this.expected;
    for (const [, id, told] of text.matchAll(/"dossierId":"([^"]+)","versie":(\d+)/g))
      if (id === dossierId && Number(told) >= versie) left.delete(stream);
    if (left.size > 0) return;
    this.expected = undefined;
    done();
  }
}
