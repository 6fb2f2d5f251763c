import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

/** What becomes of quotation marks, dashes, the euro and letters with accents in UTF-8 that is read as Windows-1252. */
const misread =
  /â€[\u0080-\u00bf\u2018-\u2122œž˜]?|â‚¬|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/;

/** A warning for a text that some program has read in a wrong encoding and written so, at the first such place. */
export function garbledText(file: string, text: string): Diagnostic[] {
  const at = text.search(misread);
  if (at === -1) return [];
  const message = `"${misread.exec(text)![0]}" stands where another sign was: a program that the text has been in took its encoding for another`;
  const advice = 'Copy or export it again as UTF-8; as it is, pay and names in it may not be read';
  return [diagnose('file/encoding', file, { severity: 'warning', message, advice, text, at })];
}
