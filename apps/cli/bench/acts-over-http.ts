import type { Step } from './claims';
import { type Api, tokensOf } from './children';
import type { Played } from './engine';
import { median, percentile, table, timed, withSpread } from './figures';

/** The same claims as a browser sends them: token, If-Match, Idempotency-Key, JSON both ways, on open connections. */
export async function measureHttp(
  api: Api,
  openSome: (count: number) => Promise<Played[]>,
  { rounds, claims }: { rounds: number; claims: number },
): Promise<string> {
  const tokenOf = tokensOf(api);
  const act = async (dossier: Played, step: Step) => {
    const token = await tokenOf(dossier.claim.by(step).medewerkerId);
    const start = performance.now();
    const { status, body } = await api.call('POST', `/v1/dossiers/${dossier.dossierId}/acties`, {
      token,
      headers: { 'if-match': `"${dossier.versie}"`, 'idempotency-key': crypto.randomUUID() },
      body: { actie: step.actie, gegevens: step.gegevens ?? {} },
    });
    if (status !== 200) throw new Error(`${step.actie}: ${status} ${body}`);
    dossier.versie = (JSON.parse(body) as { versie: number }).versie;
    return performance.now() - start;
  };
  const run = async (atOnce: number, count: number) => {
    const took: number[] = [];
    const { seconds } = await timed(await openSome(count), atOnce, async (dossier) => {
      for (const step of dossier.claim.steps) took.push(await act(dossier, step));
    });
    return { perSecond: took.length / seconds, took };
  };
  await run(10, claims);
  const rows: string[][] = [];
  for (const atOnce of [1, 10]) {
    const figures = [];
    for (let round = 0; round < rounds; round++)
      figures.push(await run(atOnce, Math.ceil(claims * (atOnce === 1 ? 0.2 : 1))));
    const took = figures.flatMap((figure) => figure.took);
    rows.push([
      atOnce === 1 ? 'one person at a time' : `${atOnce} people at once`,
      withSpread(
        figures.map(({ perSecond }) => perSecond),
        0,
      ),
      median(took).toFixed(1),
      percentile(took, 0.95).toFixed(1),
      String(took.length),
    ]);
  }
  return table(
    ['acts over HTTP (API and worker running)', 'acts/s (spread)', 'p50 ms', 'p95 ms', 'acts'],
    rows,
  );
}
