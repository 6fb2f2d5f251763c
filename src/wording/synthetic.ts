import { inFigures } from '../charts/prose.ts';
import { oncePer } from '../memory/once-per.ts';
import type { PostingRecord } from '../posting/record.ts';

type Records = readonly Pick<PostingRecord, 'wording'>[];

/** What every page says of a report in which a program invented postings; undefined where it invented none. */
export const syntheticNote = oncePer((records: Records): string | undefined => {
  const synthetic = records.filter(({ wording }) => wording === 'synthetic').length;
  if (synthetic === 0) return undefined;
  const which =
    synthetic === records.length
      ? 'All postings of this report are synthetic'
      : `Of the ${inFigures(records.length)} postings of this report ${inFigures(synthetic)} ${synthetic === 1 ? 'is' : 'are'} synthetic`;
  return `${which}: a program invented them, and there are no such jobs.`;
});
