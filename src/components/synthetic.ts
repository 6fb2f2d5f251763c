import type { PostingRecord } from '../posting/record.ts';
import { inFigures } from './count.ts';

type Records = readonly Pick<PostingRecord, 'wording'>[];

const notes = new WeakMap<Records, string | undefined>();

/** What every page says of a report in which a program invented postings; undefined where it invented none. */
export function syntheticNote(records: Records): string | undefined {
  if (!notes.has(records)) notes.set(records, noteOn(records));
  return notes.get(records);
}

function noteOn(records: Records): string | undefined {
  const synthetic = records.filter(({ wording }) => wording === 'synthetic').length;
  if (synthetic === 0) return undefined;
  const which =
    synthetic === records.length
      ? 'All postings of this report are synthetic'
      : `Of the ${inFigures(records.length)} postings of this report ${inFigures(synthetic)} ${synthetic === 1 ? 'is' : 'are'} synthetic`;
  return `${which}: a program invented them, and there are no such jobs.`;
}
