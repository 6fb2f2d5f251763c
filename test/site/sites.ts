import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { inject } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';

/** What became of the build of one report. */
export interface Built {
  /** The content folder that it was built from. */
  content: string;
  /** The folder that holds the site. */
  folder: string;
  exit: number;
  stdout: string;
  stderr: string;
}

/** Names of the reports, in the order of their size. */
export const siteNames = ['empty', 'five', 'moved', 'hostile', 'shipped', 'sixty'] as const;
/** Names of the reports that make no page of each posting. */
export const withoutPages = ['listed', 'unlisted'] as const;
export type SiteName = (typeof siteNames)[number] | (typeof withoutPages)[number];

/**
 * The report of a corpus as it was built before the tests.
 * @throws with what the command said when there is none.
 */
export function built(name: SiteName | 'again' | 'fewer'): Built {
  const site = inject('sites')[name]!;
  if (site.exit !== 0) throw new Error(`The report of the corpus "${name}" was not built:\n${site.stderr}`);
  return site;
}

/** The path under which a report is published, with a slash at its end. */
export const basePath = (name: SiteName): string => (name === 'moved' ? '/reports/bakers/' : '/');

/** Every file of a site, relative to its root, with / as separator. */
export const filesOf = (name: SiteName): string[] =>
  readdirSync(built(name).folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(built(name).folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

export const pagesOf = (name: SiteName): string[] => filesOf(name).filter(file => file.endsWith('.html'));
export const readText = (name: SiteName, file: string): string =>
  readFileSync(join(built(name).folder, file), 'utf8');

const parsers = new Map<SiteName, DOMParser>();

/**
 * A page of a site as a document; `path` is as links have it, from the site's root: `charts/skills/`. One window opens
 * all pages of a site, for a window takes longer than a page; the pages link from the root of their host.
 */
export function openPage(name: SiteName, path: string): Document {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  return parserOf(name).parseFromString(readText(name, file), 'text/html');
}

function parserOf(name: SiteName): DOMParser {
  const known = parsers.get(name);
  if (known) return known;
  const { window } = new JSDOM('', { url: `https://example.org${basePath(name)}` });
  const parser = new window.DOMParser();
  parsers.set(name, parser);
  return parser;
}

/** The path of a link's target from the site's root, without its fragment; undefined when it leads elsewhere. */
export function pathWithin(name: SiteName, address: URL): string | undefined {
  const { origin, pathname } = address;
  if (origin !== 'https://example.org' || !pathname.startsWith(basePath(name))) return undefined;
  return decodeURIComponent(pathname.slice(basePath(name).length));
}

const corpora = new Map<SiteName, Omit<Corpus, 'snapshot'>>();

/** The corpus that a site was built from, read once more, for all tests of a file. */
export function corpusOf(name: SiteName): Omit<Corpus, 'snapshot'> {
  const corpus = corpora.get(name) ?? readAgain(name);
  corpora.set(name, corpus);
  return corpus;
}

function readAgain(name: SiteName): Omit<Corpus, 'snapshot'> {
  const { content, folder } = built(name);
  return buildCorpus({ content, cache: `${folder}-cache`, keepGoing: name === 'moved' }).value!.corpus;
}

/** The words of an element as a reader sees them, with single spaces. */
export const wordsOf = (element: { textContent: string | null }): string =>
  squeezed(element.textContent ?? '');
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
