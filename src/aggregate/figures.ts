import { charts } from '../charts/charts.ts';
import { gazetteOf, officesOf } from '../corpus/gazette.ts';
import type { Report } from '../corpus/report.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { renderCsv } from '../render/csv.ts';
import { chartJson, renderJson } from '../render/json.ts';
import type { Width } from '../render/layout.ts';
import { renderStandalone } from '../render/standalone.ts';
import { newestDay } from '../statistics/newest-day.ts';
import { aboutCorpus, stateOf } from '../wording/corpus.ts';
import { syntheticNote } from '../wording/synthetic.ts';
import type { Gathered } from './gather.ts';
import { chartSection, figuresPage, filesOf } from './page.ts';

/** One of the files that figures are written to. */
export interface FigureFile {
  name: string;
  text: string;
}

/**
 * The figures of every chart as files, one after the other: JSON, a table, pictures, and last a page that shows them all.
 * They are what the report's own files say of the same postings, but for the ids of postings, of which there may be
 * millions, and `synthetic`, which is null where no posting was invented.
 */
export function* chartFigures(
  { records, snapshot }: Gathered,
  report: Report,
  { categories, degrees, names, places }: Lexicon,
): Generator<FigureFile> {
  const labels = {
    categories,
    studyFields: degrees.sameFields,
    capitals: names.capitals,
    places: gazetteOf(records.flatMap(officesOf), place => places.coordinates(place)),
  };
  const population = { report, records, labels };
  const { title, owner, address = null, licence = null } = report;
  const date = newestDay(records);
  const about = {
    denominator: aboutCorpus(population).join(' '),
    snapshot,
    date: date ?? null,
    source: { title, owner, address, licence },
  };
  const state = stateOf({ snapshot, ...(date !== undefined && { date }) });
  const synthetic = syntheticNote(records) ?? null;
  const invented = synthetic === null ? [] : ['with synthetic postings'];
  const source = [`Source: ${title}`, owner, state, ...invented].join(', ');
  const list: Record<string, unknown>[] = [];
  const sections: string[] = [];
  for (const chart of charts) {
    const answer = chart.answer(population);
    const { id } = chart;
    const finding = chart.finding(answer);
    const {
      page: _,
      rows,
      ...figures
    } = chartJson(chart, answer, { ...about, id, title: finding, page: '' });
    const counted = (rows as Record<string, unknown>[]).map(({ postings: _, ...row }) => row);
    const drawn = (width: Width) => renderStandalone(chart, answer, { width, title: finding, source });
    const pictures = { wide: drawn('wide'), narrow: drawn('narrow') };
    const files = filesOf(id);
    list.push({ id, title: finding, n: answer.n, json: files.json });
    sections.push(chartSection({ chart, answer, finding, pictures }));
    yield { name: files.json, text: renderJson({ ...figures, synthetic, rows: counted }) };
    yield { name: files.csv, text: renderCsv(chart, answer) };
    for (const width of ['wide', 'narrow'] as const)
      for (const theme of ['light', 'dark'] as const)
        yield { name: files[width][theme], text: pictures[width].svg[theme] };
  }
  const index = { snapshot, synthetic, about: about.denominator, charts: list };
  yield { name: 'index.json', text: renderJson(index) };
  yield {
    name: 'index.html',
    text: figuresPage({ report, about: about.denominator, synthetic, state }, sections),
  };
}
