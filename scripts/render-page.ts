import { workerData } from 'node:worker_threads';
import { dataFolder, siteCorpus } from '../src/corpus/store.ts';
import { writeData } from './data.ts';
import { importOnce } from './page-code.ts';
import type { RenderSetup } from './shared-pages.ts';

/**
 * Renders pages in a thread of its own: loads the code that Astro has built for pages, and gives it what its own
 * renderer has of the build beside that.
 */
const { entry, styles }: RenderSetup = workerData[1];
const { app } = await import(entry);
importOnce(app.manifest.pageMap);
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });

/** The bytes of a page, by its address and the file of its route. */
export default async function render({ url, component }: { url: string; component: string }) {
  const { routeData } = app.manifest.routes.find(
    (route: { routeData: { component: string } }) => route.routeData.component === component,
  );
  const response: Response = await app.render(new Request(url), { routeData });
  if (response.status !== 200) throw new Error(`${url} could not be rendered (${response.status})`);
  return response.arrayBuffer();
}

/** Writes the data of the site. */
export const writeSiteData = (): void => writeData(siteCorpus(), dataFolder());
