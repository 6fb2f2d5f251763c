import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import type { BuildOptions } from '../../src/corpus/build.ts';
import { lookout } from './lookout.ts';
import type { Overlay } from './overlay.ts';
import { liveReader } from './reader.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Saves within so many milliseconds are one: some editors write a file in steps. */
const together = 20;

/**
 * Keeps the pages of a dev server to a content folder: on a save only what changed is read anew, and the open page is
 * refreshed. Where that is much, the page is refreshed as soon as the postings are read that are looked at, says how many
 * are not, and is refreshed once more when all are. What is wrong is laid over the page, under which the last report that was
 * whole stays, until it is mended.
 */
export const liveReport = (options: BuildOptions): AstroIntegration => ({
  name: 'live-report',
  hooks: { 'astro:server:setup': ({ server }) => follow(server, options) },
});

function follow(server: Server, options: BuildOptions): void {
  const source = join(server.config.root, 'src') + sep;
  const content = options.content + sep;
  const reader = liveReader(server, options);
  const pages = lookout();
  const changed = new Set<string>();
  let overlay: Overlay | undefined;
  const read = async () => {
    overlay = await reader.read(changed, pages.postings());
  };
  const readAgain = async () => {
    await read();
    if (overlay) server.ws.send(overlay);
    else {
      refresh(server);
      if (server.ws.clients.size > 0) pages.sentFor();
    }
  };
  /** Reads what is behind, while no page is waited for, until there is no more of it or something else has changed. */
  const readOn = async () => {
    do await pages.quiet();
    while (changed.size === 0 && reader.readOn() > 0);
    if (changed.size === 0 && reader.corpus()?.behind) await readAgain();
  };
  let pending = read();
  let whole = pending;
  server.watcher.add(options.content);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(content) && !file.startsWith(source)) return;
    changed.add(file);
    pending = pending.then(() => pause(together)).then(() => (changed.size > 0 ? readAgain() : undefined));
    whole = whole.then(() => pending).then(readOn);
  });
  server.ws.on('connection', socket => {
    if (overlay) socket.send(JSON.stringify(overlay));
  });
  server.middlewares.use((request, response, next) => {
    const given = pages.asked(request, response) ? pending : whole;
    given.then(async () => {
      if (reader.corpus() || request.headers['sec-fetch-dest'] !== 'document') return next();
      response.writeHead(500, { 'content-type': 'text/html' });
      response.end(await server.transformIndexHtml(request.url ?? '/', '<title>No report yet</title>'));
    }, next);
  });
}

/** Has the open pages made anew. */
function refresh({ environments }: Server): void {
  // The event by which Astro forgets which pages there are.
  for (const environment of Object.values(environments)) environment.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
