import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { dataFolder, siteCorpus } from '../../src/corpus/store.ts';
import { type DrawPixels, leavePixelsTo } from '../../src/render/png.ts';
import { atMost } from './at-most.ts';
import { writeData } from './data.ts';
import { importOnce } from './page-code.ts';
import type { RenderCode } from './renderers.ts';

/**
 * Renders pages in a thread of its own: loads the code that Astro has built for pages, and gives it what its own
 * renderer has of the build beside that.
 */
const { code }: { code: string } = workerData[1];
let loaded: ReturnType<typeof load> | undefined;
const loadedOnce = () => (loaded ??= load());

async function load() {
  const { entry, styles }: RenderCode = JSON.parse(readFileSync(code, 'utf8'));
  const { app } = await import(entry);
  importOnce(app.manifest.pageMap);
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return app;
}

/** Pixels take longer than all else of a picture and need nothing of the corpus: a thread beside this one draws them. */
const drawing = new Tinypool({
  filename: new URL('./draw-pixels.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  isolateWorkers: false,
});
leavePixelsTo((...given: Parameters<DrawPixels>) => drawing.run(given));

/** One that waits for its pixels lets the next begin. */
const fewAtOnce = atMost(8);

/** The bytes of a page, by its address and the file of its route. */
export default async function render({ url, component }: { url: string; component: string }) {
  const app = await loadedOnce();
  const { routeData } = app.manifest.routes.find(
    (route: { routeData: { component: string } }) => route.routeData.component === component,
  );
  return fewAtOnce(async () => {
    const response: Response = await app.render(new Request(url), { routeData });
    if (response.status !== 200) throw new Error(`${url} could not be rendered (${response.status})`);
    return response.arrayBuffer();
  });
}

/** What the paths of a route are made from, by the file of the route. */
export async function params(component: string) {
  const app = await loadedOnce();
  const { page } = await app.manifest.pageMap.get(component)();
  const { getStaticPaths } = await page();
  const paths: { params: Record<string, string | undefined> }[] = await getStaticPaths();
  return paths.map(({ params }) => ({ params }));
}

/** Writes the data of the site. */
export const writeSiteData = (): void => writeData(siteCorpus(), dataFolder());
