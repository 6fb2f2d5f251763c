import { defineConfig } from 'astro/config';
import { siteCorpus } from './src/corpus/store.ts';

/** Where the report is published, from its corpus; nothing while no corpus has been built. */
function address() {
  try {
    return siteCorpus().report.address;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const published = address();
const { origin, pathname } = published ? new URL(published) : { origin: undefined, pathname: '/' };

export default defineConfig({
  output: 'static',
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The default joins a marked word to the next one, which would misquote a posting.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The policy in every page's head refuses fonts and styles that are not files of their own.
  vite: { build: { assetsInlineLimit: 0 } },
});
