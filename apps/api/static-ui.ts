import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { isMachinePath } from './edge';
import { notFound } from './problem';

// Built, the UI lies beside the API (dist/apps/web); run from its sources, in dist all the same.
export const UI_FOLDER = __dirname.includes(`${sep}dist${sep}`)
  ? join(__dirname, '../web')
  : join(__dirname, '../../dist/apps/web');
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Serves the built UI. Files with a hash in their name never change; every other page is the one index.html. */
export async function serveUi(fastify: FastifyInstance, folder = UI_FOLDER): Promise<void> {
  const present = existsSync(join(folder, 'index.html'));
  if (present) {
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.startsWith(join(folder, 'assets')) ? IMMUTABLE : 'no-cache');
      },
    });
  }
  fastify.get('/*', (request, reply) => {
    const isPage = /^\/[^.]*$/.test(request.url.split('?')[0]);
    if (!present || isMachinePath(request.url) || !isPage) throw notFound();
    return reply.sendFile('index.html');
  });
}
