import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { PlacedCorrections } from '../posting/corrections.ts';
import type { SourceDocument } from '../posting/document.ts';

/** What came of a file. */
export interface Ingested<T> extends Outcome<T> {
  /**
   * Where the file was refused but has corrections, a posting of no words with those of them that are as they should be:
   * so that what they name can be looked up, and whoever mends the file is told of everything at once.
   */
  refused?: SourceDocument;
}

/** A posting that was refused, with nothing of it but its corrections. */
export const refusedPosting = (
  text: string,
  file: string,
  corrections: PlacedCorrections,
): SourceDocument => ({
  id: 'refused',
  file,
  text,
  bodyStart: text.length,
  frontMatter: { wording: 'original' },
  frontMatterSpans: {},
  corrections,
});
