import { describe, expect, test } from 'vitest';
import {
  basePath,
  filesOf,
  openPage,
  pagesOf,
  pathWithin,
  readText,
  type SiteName,
  siteNames,
  withoutPages,
  wordsOf,
} from './sites.ts';

/** What the tests below ask of a page; the document itself is let go. */
interface Page {
  file: string;
  /** Headings of the first level. */
  titles: string[];
  title: string;
  lang: string;
  policy: string;
  description: string;
  ids: Set<string>;
  /** Addresses that a reader can follow. */
  links: string[];
  /** Addresses that a browser loads by itself. */
  loaded: string[];
  /** Elements and attributes that a strict policy forbids, as they stand in the source. */
  forbidden: string[];
  /** Cells of tables that do not say what they are in, where a narrow page sets them below each other. */
  unnamed: number;
}

function read(site: SiteName, file: string): Page {
  const document = openPage(site, file);
  const address = `https://example.org${basePath(site)}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const all = [...document.querySelectorAll('*')];
  const attributes = all.flatMap(element =>
    [...element.attributes].map(({ name, value }) => ({ element, name, value })),
  );
  const loading =
    'link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], [src], [srcset], image, use, object, embed';
  const meta = (selector: string) =>
    document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? '';
  const working = 'script:not([type="application/ld+json"]), style, iframe, object, embed, base, form';
  const page = {
    file,
    titles: [...document.querySelectorAll('h1')].map(wordsOf),
    title: document.title,
    lang: document.documentElement.lang,
    policy: meta('http-equiv="Content-Security-Policy"'),
    description: meta('name="description"'),
    ids: new Set(all.map(({ id }) => id).filter(id => id !== '')),
    links: [...document.querySelectorAll('a[href]')].map(
      link => new URL(link.getAttribute('href')!, address).href,
    ),
    loaded: [...document.querySelectorAll(loading)].map(
      element =>
        new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? 'data:,', address).href,
    ),
    forbidden: [
      ...[...document.querySelectorAll(working)].map(({ outerHTML }) => outerHTML),
      ...attributes
        .filter(({ name, value }) => /^(on|style$)/.test(name) || /^\s*(javascript|vbscript):/i.test(value))
        .map(({ element, name }) => `${element.tagName} ${name}`),
    ],
    unnamed: document.querySelectorAll('.table td:not([data-name])').length,
  };
  return page;
}

describe.each([...siteNames, ...withoutPages])('the report of the corpus "%s"', site => {
  const all = pagesOf(site).map(file => read(site, file));
  const byPath = new Map(all.map(page => [page.file, page]));
  const files = new Set(filesOf(site));
  const failing = (holds: (page: Page) => boolean) =>
    all.filter(page => !holds(page)).map(({ file }) => file);

  test('every cell of a table says which column it is in', () => {
    expect(failing(({ unnamed }) => unnamed === 0)).toEqual([]);
  });

  test('every page has one main heading, a title, a description and a language', () => {
    expect(failing(({ titles }) => titles.length === 1 && titles[0] !== '')).toEqual([]);
    expect(
      failing(({ title, description, lang }) => title !== '' && description !== '' && lang !== ''),
    ).toEqual([]);
  });

  test('no page but Explore, those of charts and charts alone has a script, or anything that works as one', () => {
    const forbidden = all.flatMap(({ file, forbidden }) => forbidden.map(what => `${file}: ${what}`));
    const copies =
      /^(v\/[^/]+\/)?(explore|charts\/[^/]+)\/index\.html: <script type="module" src="[^"]+"><\/script>$/;
    const alone =
      /^(v\/[^/]+\/)?embed\/.*\/index\.html: (<base target="_blank">|<script src="[^"]*\/frame\.js"><\/script>|<style>[^<]*<\/style>)$/;
    expect(forbidden.filter(what => !copies.test(what) && !alone.test(what))).toEqual([]);
  });

  test('every page forbids what it does not need', () => {
    const strict = /^default-src 'none';(?!.*(unsafe|\*|http))/;
    const without = /^(?!.*script-src)/;
    /** A frame may be cut off from its origin, and names it where the report does. */
    const [framed, own] = [/^(v\/[^/]+\/)?embed\//, / https:\/\/example\.org(?=[ ;])/g];
    const scripted = /^(v\/[^/]+\/)?(explore|charts\/[^/]+|embed\/.*)\/index\.html$/;
    expect(
      failing(
        ({ file, policy }) =>
          strict.test(framed.test(file) ? policy.replaceAll(own, '') : policy) &&
          (scripted.test(file) || without.test(policy)),
      ),
    ).toEqual([]);
  });

  test('nothing is loaded from elsewhere', () => {
    const foreign = all.flatMap(({ file, loaded }) =>
      loaded
        .filter(address => !address.startsWith('data:') && !existing(address))
        .map(address => `${file}: ${address}`),
    );
    const styles = filesOf(site).filter(file => file.endsWith('.css'));
    expect(foreign).toEqual([]);
    expect(styles.filter(file => /@import|url\(["']?(https?:)?\/\//.test(readText(site, file)))).toEqual([]);
  });

  test('every link within the report leads to a page, and to a place on it', () => {
    const dead = all.flatMap(({ file, links }) =>
      links.filter(address => isOwn(address) && !existing(address)).map(address => `${file}: ${address}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('every link stays under the path of the report', () => {
    const astray = all.flatMap(({ links }) =>
      links.filter(address => isOwn(address) && !new URL(address).pathname.startsWith(basePath(site))),
    );
    expect(astray).toEqual([]);
  });

  test('a link to elsewhere is a plain web address', () => {
    const elsewhere = all.flatMap(({ links }) => links.filter(address => !isOwn(address)));
    expect(elsewhere.filter(address => !/^https?:\/\//.test(address))).toEqual([]);
  });

  test('every page can be reached from the front page', () => {
    const reached = new Set(['index.html', '404.html']);
    for (const file of reached)
      for (const address of byPath.get(file)!.links) {
        const target = targetOf(address);
        if (target !== undefined && byPath.has(target)) reached.add(target);
      }
    expect(all.map(({ file }) => file).filter(file => !reached.has(file))).toEqual([]);
  });

  const isOwn = (address: string) => address.startsWith('https://example.org/');

  /** The file that an address leads to, whether it exists or not. */
  function targetOf(address: string): string | undefined {
    const path = pathWithin(site, new URL(address));
    return path === undefined ? undefined : path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }

  function existing(address: string): boolean {
    const target = targetOf(address);
    if (target === undefined || !files.has(target)) return false;
    const fragment = decodeURIComponent(new URL(address).hash.slice(1));
    return fragment === '' || byPath.get(target)?.ids.has(fragment) === true;
  }
});
