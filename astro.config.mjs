import { defineConfig } from 'astro/config';

/** Host and path come from the report that is built: see scripts/build.ts. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 256 },
  // The default joins a marked word to the next one, which would misquote a posting.
  compressHTML: true,
  devToolbar: { enabled: false },
  // What is kept between builds lies in one place, and packages may lie where nothing can be written.
  cacheDir: './.rolecall/astro',
  // The policy in every page's head refuses fonts and styles that are not files of their own.
  vite: { cacheDir: '.rolecall/vite', build: { assetsInlineLimit: 0 } },
});
