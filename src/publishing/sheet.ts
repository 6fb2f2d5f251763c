import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../memory/once-per.ts';
import { type FrameHeights, frameHeights, type SheetWords } from '../render/embed-size.ts';
import { dated } from '../wording/dates.ts';
import { subtitleOf } from '../wording/subtitle.ts';
import { syntheticNote } from '../wording/synthetic.ts';
import type { Exhibit } from './exhibits.ts';

/** The words around a chart that stands alone in a frame. */
export interface Sheet extends Omit<SheetWords, 'source'> {
  /** The foot, in parts, of which the page makes links. */
  source: { counted: string; report: string; owner: string; snapshot: string };
}

/** What a chart says when it stands alone: finding, question with its denominator, and who says so of which postings. */
export function sheetOf({ title, chart, answer, those }: Exhibit): Sheet {
  const { report, records, snapshot, date } = siteCorpus();
  const { question, count: number, silence } = subtitleOf(chart, answer);
  const count = [number, those].filter(Boolean).join(' ');
  return {
    title,
    subtitle: `${question} ${count}${silence}.`,
    source: {
      counted: [`${count}${date === undefined ? '' : ` as of ${dated(date)}`}.`, syntheticNote(records)]
        .filter(Boolean)
        .join(' '),
      report: report.title,
      owner: report.owner,
      snapshot: `Snapshot ${snapshot}`,
    },
  };
}

/** How high a frame around a chart must be, in pixels; reckoned once. */
export const heightsOf = oncePer((exhibit: Exhibit): FrameHeights => {
  const { source, ...words } = sheetOf(exhibit);
  const { counted, report, owner, snapshot } = source;
  return frameHeights(exhibit.chart, exhibit.answer, {
    ...words,
    source: `${counted} Source: ${report}, ${owner}. ${snapshot}.`,
  });
});
