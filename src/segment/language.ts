import { createRequire, findPackageJSON } from 'node:module';
import type { Board } from '../lexicon/boards.ts';
import { unitsOf } from '../lexicon/units.ts';

type Detector = typeof import('eld/extrasmall');

/** How much of a text is looked at, in UTF-16 units: enough to tell, and no more on a long posting. */
const sample = 2000;

const english = 'the and of with you our will are that this your from have for'.split(' ');
const others =
  'de la le les et des und der die das een het van que el los para com uma di il per och og en est zu do os na'.split(
    ' ',
  );

/** Words of up to four letters as numbers to the base of 32: so they are told apart without a string of each. */
const numberOf = (word: string): number =>
  [...word].reduce((number, letter) => number * 32 + letter.charCodeAt(0) - 96, 0);
const isEnglish = 1;
const isOther = 2;
const kindOf = new Map<number, number>();
for (const word of english) kindOf.set(numberOf(word), isEnglish);
for (const word of others) kindOf.set(numberOf(word), (kindOf.get(numberOf(word)) ?? 0) | isOther);

/**
 * Whether a text is English beyond doubt: among its words are ten and one in 80 units that only English uses so often,
 * and hardly one of those that its neighbours use as often. On 16,671 postings no other language passed.
 */
function isPlainlyEnglish(text: string): boolean {
  let found = 0;
  let foreign = 0;
  let word = 0;
  let length = 0;
  const units = unitsOf(text);
  for (let i = 0; i <= units.length; i++) {
    const unit = i < units.length ? units[i]! : 32;
    const letter = unit | 32;
    if (unit < 128 && letter >= 97 && letter <= 122) {
      word = (word * 32 + letter - 96) & 0xfffff;
      length += 1;
    } else if ((unit >= 48 && unit <= 57) || unit === 95) {
      length += 5;
    } else {
      if (length > 0 && length <= 4) {
        const kind = kindOf.get(word) ?? 0;
        if ((kind & isEnglish) !== 0) found += 1;
        if ((kind & isOther) !== 0) foreign += 1;
      }
      word = 0;
      length = 0;
    }
  }
  return found >= 10 && found * 80 >= text.length && foreign <= 2;
}

/** Whether most letters of a text are not Latin: it is not English then, however unsure the detector is. */
function isOtherwiseWritten(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}

let loaded: Detector | undefined;

/** The detector's tables take 80 MB and a tenth of a second: they are loaded when a text asks for them. */
function detector(): Detector['eld'] {
  if (!loaded) {
    const require = createRequire(findPackageJSON('eld', import.meta.url)!);
    loaded = require('./src/entries/static.extrasmall.js') as Detector;
  }
  return loaded.eld;
}

/** The language of a text by its ISO 639-1 code; null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const beginning = text.slice(0, sample);
  if (isPlainlyEnglish(beginning)) return 'en';
  const result = detector().detect(beginning);
  return result.isReliable() || isOtherwiseWritten(beginning) ? result.language || null : null;
}

/** How far down a board's own lines may go, and how long each is at most, in UTF-16 units. */
const furnished = 6000;
const longestLine = 200;

/**
 * The language that an employer's text is in, below the line by which a board opens it: the board's own lines above that
 * are in the language of who copied them.
 * @param text the whole of a posting.
 * @returns an ISO 639-1 code; null where the text is too short or too mixed to tell.
 */
export function languageOf(text: string, boards: readonly Board[]): string | null {
  const lines = text.slice(0, furnished).split('\n');
  const at = lines.findIndex(
    line => line.length > longestLine || boards.some(({ opening }) => opening?.test(line.trim())),
  );
  const opens = at !== -1 && lines[at]!.length <= longestLine;
  const below = opens ? text.slice(lines.slice(0, at + 1).join('\n').length).trim() : '';
  return (below.length >= sample / 4 ? detectLanguage(below) : null) ?? detectLanguage(text);
}
