import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The folders of `src` in the order in which a posting flows through them: each imports only what stands to its left.
 */
const stages = [
  ['memory', 'disk', 'diagnostics', 'posting'],
  ['ingest'],
  ['lexicon'],
  ['segment'],
  ['extract'],
  ['resolve'],
  ['scoring'],
  ['corpus'],
  ['intake'],
  ['statistics'],
  ['charts'],
  ['render'],
  ['citation'],
  ['data'],
  ['verify'],
  ['editions'],
  ['explore'],
  ['wording'],
  ['site'],
  ['addresses'],
  ['evidence'],
  ['publishing'],
  ['paging'],
  ['styles'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['aggregate'],
  ['synthetic'],
  ['fuzz'],
  ['bench'],
  ['scripts'],
];

/** What may stand in the repository beside dot files and what a build leaves. */
const topLevel = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'test',
  'tsconfig.json',
];
const built = ['dist', 'node_modules'];

interface Source {
  file: string;
  /** `src/lexicon/matcher.ts` and its like, or the name of a package. */
  imports: string[];
}

const files = ['src', 'scripts'].flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);

const sources: Source[] = files
  .filter(file => /\.(ts|astro)$/.test(file))
  .map(file => ({ file, imports: importsOf(file, codeOf(file)) }));

/** The TypeScript of a file; of an Astro file, what stands between its two fences. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return extname(file) === '.astro' ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
}

function importsOf(file: string, code: string): string[] {
  return ts
    .preProcessFile(code)
    .importedFiles.map(({ fileName }) => fileName)
    .map(name => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

/** The stage that a file of this repository belongs to. */
const stageOf = (file: string): string => {
  const [folder, stage] = file.split('/');
  return folder === 'src' ? stage! : folder!;
};
const orderOf = (file: string): number => stages.findIndex(stage => stage.includes(stageOf(file)));
const importers = (name: RegExp): string[] =>
  sources.filter(({ imports }) => imports.some(imported => name.test(imported))).map(({ file }) => file);
const outside = (found: string[], folders: string[]): string[] =>
  found.filter(file => !folders.includes(stageOf(file)));

test('every folder of src has its place in the order', () => {
  const folders = readdirSync('src').map(name => `src/${name}/`);
  expect(folders.filter(folder => orderOf(folder) < 0)).toEqual([]);
});

test('imports point one way: a stage imports only what stands to its left', () => {
  const backwards = sources.flatMap(({ file, imports }) =>
    imports
      .filter(name => /^(src|scripts)\//.test(name))
      .filter(name => stageOf(name) !== stageOf(file) && orderOf(name) >= orderOf(file))
      .map(name => `${file} imports ${name}`),
  );
  expect(backwards).toEqual([]);
});

test('no code that ships imports a test', () => {
  expect(importers(/^test\//)).toEqual([]);
});

test('only what writes to it, ingest, the corpus, intake, the scripts and the loaders of lexicon, labels, cases, fonts and a browser touch the disk', () => {
  const others = outside(importers(/^(node:)?fs(\/|$)/), ['disk', 'ingest', 'corpus', 'intake', 'scripts']);
  expect(others).toEqual([
    'src/bench/chromium.ts',
    'src/lexicon/kept.ts',
    'src/lexicon/lexicon.ts',
    'src/render/png.ts',
    'src/scoring/labels.ts',
    'src/scoring/lines.ts',
  ]);
});

test('only pages, what cuts them, layouts, components and the scripts know Astro', () => {
  expect(
    outside(importers(/^astro(:|\/|$)/), ['pages', 'paging', 'layouts', 'components', 'scripts']),
  ).toEqual([]);
});

test('who reads, counts, draws and words is given postings: only what pages are made of asks for those of this site', () => {
  const asking = outside(importers(/^src\/corpus\/store\.ts$/), ['corpus', 'scripts']);
  const site = stages.findIndex(stage => stage.includes('site'));
  expect(asking.filter(file => orderOf(file) < site)).toEqual([]);
});

test('only render knows a DOM or a rasteriser, and draws; intake reads saved pages in a DOM', () => {
  expect(outside(importers(/^(jsdom|@observablehq\/plot|@resvg\/)/), ['render', 'intake'])).toEqual([]);
});

test('what counts charts again shares nothing with what counted them but the names of values', () => {
  const verifying = sources.filter(({ file }) => /^(src\/verify\/|scripts\/verify\.ts$)/.test(file));
  const own = /^(src\/verify\/|src\/posting\/values\.ts$|scripts\/terminal\/options\.ts$|node:)/;
  expect(verifying.length).toBeGreaterThan(0);
  expect(verifying.flatMap(({ imports }) => imports.filter(name => !own.test(name)))).toEqual([]);
});

test('nothing is filed under a name that says nothing', () => {
  const names = files.flatMap(file => file.split('/').map(part => basename(part, extname(part))));
  expect(names.filter(name => /^(utils?|helpers?|common|misc|shared|lib)$/i.test(name))).toEqual([]);
});

test('no folder hides behind a barrel', () => {
  expect(files.filter(file => /^index\.[cm]?[jt]s$/.test(basename(file)))).toEqual([]);
});

test('code knows no employer and no profession: they are in the content', () => {
  const wired = files.filter(file => /pinterest|machine[ -]learning/i.test(readFileSync(file, 'utf8')));
  expect(wired).toEqual([]);
});

test('the top level of the repository is short', () => {
  const found = readdirSync('.').filter(name => !name.startsWith('.') && !built.includes(name));
  expect(found.filter(name => !topLevel.includes(name))).toEqual([]);
});
