import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus may know: counts and times per route and per act, never a person or a dossier. */
export class Metrics {
  readonly registry = new Registry();
  private readonly seconds = new Histogram({
    name: 'regie_http_request_seconds',
    help: 'Time to answer, per route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [this.registry],
  });
  private readonly acts = new Counter({
    name: 'regie_acts_total',
    help: 'Acts asked for over HTTP, per act and how they ended',
    labelNames: ['actie', 'uitkomst'],
    registers: [this.registry],
  });

  private readonly stuck = new Gauge({
    name: 'regie_vastgelopen_werk',
    help: 'Work of the engine that failed for good and is not settled, per kind',
    labelNames: ['soort'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countAct(actie: string, uitkomst: string): void {
    this.acts.inc({ actie, uitkomst });
  }

  /** As it is in the database at this moment; undefined when that cannot be asked, and then no number is given. */
  showStuck(perSoort: Readonly<Record<string, number>> | undefined): void {
    this.stuck.reset();
    for (const [soort, aantal] of Object.entries(perSoort ?? {})) this.stuck.set({ soort }, aantal);
  }

  follow(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.seconds.observe(
        { route, method: request.method, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
      done();
    });
  }
}
