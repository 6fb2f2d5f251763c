import { eld } from 'eld/extrasmall';

/** How much of a text is looked at, in UTF-16 units: enough to tell, and no more on a long posting. */
const sample = 2000;

/** The language of a text by its ISO 639-1 code; null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const result = eld.detect(text.slice(0, sample));
  return result.isReliable() ? result.language : null;
}
