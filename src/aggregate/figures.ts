import { charts } from '../charts/charts.ts';
import { aboutCorpus } from '../components/corpus-words.ts';
import { syntheticNote } from '../components/synthetic.ts';
import { gazetteOf, officesOf } from '../corpus/gazette.ts';
import type { Report } from '../corpus/report.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { chartJson, renderJson } from '../render/json.ts';
import { newestDay } from '../statistics/newest-day.ts';
import type { Gathered } from './gather.ts';

/**
 * The figures of every chart as JSON, one after the other: what the report's own files say of the same postings, but for the
 * ids of postings, of which there may be millions, and `synthetic`, which is null where no posting was invented.
 */
export function* chartFigures(
  { records, snapshot }: Gathered,
  report: Report,
  { categories, degrees, places }: Lexicon,
): Generator<{ name: string; json: string }> {
  const labels = {
    categories,
    studyFields: degrees.sameFields,
    places: gazetteOf(records.flatMap(officesOf), place => places.coordinates(place)),
  };
  const population = { report, records, labels };
  const { title, owner, address = null, licence = null } = report;
  const about = {
    denominator: aboutCorpus(population).join(' '),
    snapshot,
    date: newestDay(records) ?? null,
    source: { title, owner, address, licence },
  };
  const synthetic = syntheticNote(records) ?? null;
  const list: Record<string, unknown>[] = [];
  for (const chart of charts) {
    const answer = chart.answer(population);
    const context = { ...about, id: chart.id, title: chart.finding(answer), page: `charts/${chart.id}/` };
    const { page: _, rows, ...figures } = chartJson(chart, answer, context);
    const counted = (rows as Record<string, unknown>[]).map(({ postings: _, ...row }) => row);
    const name = `${chart.id}.json`;
    list.push({ id: chart.id, title: context.title, n: answer.n, json: name });
    yield { name, json: renderJson({ ...figures, synthetic, rows: counted }) };
  }
  yield {
    name: 'index.json',
    json: renderJson({ snapshot, synthetic, about: about.denominator, charts: list }),
  };
}
