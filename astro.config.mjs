import { defineConfig } from 'astro/config';
import { publishedAt } from './src/corpus/report.ts';
import { siteCorpus } from './src/corpus/store.ts';

/** Where the report is published, from its corpus; at no address while no corpus has been built. */
function place() {
  try {
    return publishedAt(siteCorpus().report);
  } catch (error) {
    if (error.code === 'ENOENT') return { path: '/' };
    throw error;
  }
}

const { origin, path } = place();

export default defineConfig({
  output: 'static',
  site: origin,
  base: path,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The default joins a marked word to the next one, which would misquote a posting.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The policy in every page's head refuses fonts and styles that are not files of their own.
  vite: { build: { assetsInlineLimit: 0 } },
});
