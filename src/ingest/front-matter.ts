import matter from 'gray-matter';
import { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import {
  type Corrections,
  correctionsSchema,
  type PlacedCorrections,
  soundCorrectionsSchema,
} from '../posting/corrections.ts';
import type { FrontMatter, SourceDocument } from '../posting/document.ts';
import { isoDate } from '../posting/record.ts';
import { wordings } from '../posting/values.ts';
import { webAddress } from '../posting/web-address.ts';
import { placed, saidSchema } from './said.ts';
import { readFlatly, type YamlValue, yamlValue } from './yaml.ts';
import { parseYaml } from './yaml-document.ts';

const line = z.string().trim().min(1).max(300);

const frontMatterSchema = z.strictObject({
  id: line.optional(),
  title: line.optional(),
  company: line.optional(),
  board: line.optional(),
  url: webAddress.optional(),
  postedOn: isoDate.optional(),
  capturedAt: isoDate.optional(),
  wording: z.enum(wordings).default('original'),
  original: line.optional(),
  corrections: correctionsSchema.nullish(),
  said: saidSchema.nullish(),
}) satisfies z.ZodType<FrontMatter>;

/** Front matter as it was told from its text; of what is refused, the corrections that are as they should be. */
interface SplitOutcome extends Outcome<Split> {
  corrections?: PlacedCorrections;
}

type Split = Pick<
  SourceDocument,
  'frontMatter' | 'frontMatterSpans' | 'corrections' | 'boardData' | 'bodyStart'
>;

const codes = { syntax: 'front-matter/syntax', value: 'front-matter/value' } as const;
const none: Split = { frontMatter: { wording: 'original' }, frontMatterSpans: {}, bodyStart: 0 };

/** gray-matter runs `---js` as code; here every language but YAML is an error, and YAML is kept as text. */
const refuse = (): never => {
  throw new Error('front matter in a language other than YAML');
};
const options = {
  language: 'yaml',
  engines: { yaml: () => ({}), json: refuse, javascript: refuse, js: refuse },
};

/**
 * Tells the front matter of a Markdown file from its text.
 * A first line `---js` opens no front matter: it is shown as text, with a warning. A fence that is never closed is
 * an error, for it would swallow the posting.
 */
export function splitFrontMatter(text: string, file: string): SplitOutcome {
  const opening = /^---([^\r\n]*)(?:\r\n|\r|\n|$)/.exec(text);
  if (!opening) return { value: none, diagnostics: notAtTheTop(text, file) };
  const language = opening[1]!.trim();
  if (language !== '' && language !== 'yaml')
    return { value: none, diagnostics: [otherLanguage(text, file, language)] };
  const fenced = fencedIn(text, opening[0].length);
  if (!fenced) return { diagnostics: [unclosed(text, file)] };
  const source = { file, text, ...fenced };
  const flat = readFlatly(source, frontMatterSchema);
  if (flat) return wholeOf(flat, fenced.end, [], source);
  const { value: document, diagnostics: broken } = parseYaml(source, codes.syntax);
  if (!document) return { diagnostics: broken };
  const { value, diagnostics } = yamlValue(document, source, frontMatterSchema, codes.value);
  if (value) return wholeOf(value, fenced.end, diagnostics, source);
  const { value: sound } = yamlValue(document, source, soundSchema, codes.value);
  return { diagnostics, ...(sound && { corrections: correctionsOf(sound.data.corrections, sound) }) };
}

function wholeOf(
  read: YamlValue<z.output<typeof frontMatterSchema>>,
  end: number,
  diagnostics: readonly Diagnostic[],
  { text, file }: { text: string; file: string },
): SplitOutcome {
  const value = splitOf(read, end);
  return { value, diagnostics: [...diagnostics, ...cutShort(value, text, file)] };
}

const soundSchema = z.object({ corrections: soundCorrectionsSchema });

function splitOf(value: YamlValue<z.output<typeof frontMatterSchema>>, bodyStart: number): Split {
  const { said, corrections, ...frontMatter } = value.data;
  return {
    frontMatter,
    frontMatterSpans: value.spans,
    ...(said && { boardData: placed(said, value.spansWithin('said')) }),
    ...(corrections && { corrections: correctionsOf(corrections, value) }),
    bodyStart,
  };
}

const correctionsOf = (given: Corrections, { spansWithin }: YamlValue<unknown>): PlacedCorrections => ({
  given,
  spans: spansWithin('corrections'),
});

/**
 * The YAML between the fences of front matter, with where it begins; nothing where it has no end.
 * @param offset where it begins, behind the first fence.
 * @returns with it, the end of the second fence.
 */
function fencedIn(text: string, offset: number): { yaml: string; offset: number; end: number } | undefined {
  const closing = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/g;
  closing.lastIndex = offset - 1;
  if (!closing.test(text)) return undefined;
  const end = closing.lastIndex;
  // In lines that end as gray-matter knows them; each character keeps its place.
  const fenced = text.slice(0, end).replace(/\r(?!\n)/g, '\n');
  // It seeks comments from every blank line to the last one anew, so it is shown none: its fences are all that is asked for.
  const shown = fenced.slice(0, offset) + fenced.slice(offset).replace(/\s(?=\s)/g, '_');
  // It leaves the space behind the first fence, which is nobody's.
  const { length } = matter(shown, options).matter.replace(/^[^\S\r\n]*\r?\n/, '');
  return { yaml: fenced.slice(offset, offset + length), offset, end };
}

const keys = Object.keys(frontMatterSchema.shape).join('|');
/** What was meant as front matter and is none, up to its fence or its first key. */
const meant = {
  lower: /^\s{1,20}(?=---[ \t]*\r?\n[ \t]*(?:\w{2,20}:[ \t\r\n]))/,
  fenced: new RegExp(
    `^(?<fence>[-–—]{1,9}|[+*_=]{3,9}|\`{3}\\w{0,9})[ \\t]*\\r?\\n[ \\t]*(?:${keys})(?::| =) `,
  ),
  bare: new RegExp(`^(?:${keys}): .*\\r?\\n(?:(?:\\w[\\w ]*:|[ \\t]).*\\r?\\n){0,30}---[ \\t]*\\r?\\n`),
};

/** What was meant as front matter and stands below an empty line, behind a space, or below another line than three hyphens. */
function notAtTheTop(text: string, file: string): Diagnostic[] {
  const lower = meant.lower.exec(text)?.[0].length;
  if (lower !== undefined) {
    const message = 'Front matter begins with the file, so these lines are read as part of the posting';
    return [noFrontMatter(file, text, message, 'Delete what stands before ---', lower)];
  }
  const fence = meant.fenced.exec(text)?.groups?.fence ?? (meant.bare.test(text) ? '' : undefined);
  if (fence === undefined) return [];
  const message = `${fence === '' ? 'A line without --- above it' : `\`${fence}\``} opens no front matter`;
  const advice = 'Put a line that holds nothing but --- above and below what you say of the posting';
  return [noFrontMatter(file, text, `${message}, so these lines are read as part of the posting`, advice)];
}

const noFrontMatter = (file: string, text: string, message: string, advice: string, at = 0): Diagnostic =>
  diagnose('front-matter/language', file, { severity: 'warning', message, advice, text, at });

/** A file of plain text has no front matter; what was meant as some is told of. */
export const inPlainText = (text: string, file: string): Diagnostic[] =>
  new RegExp(`^---[ \\t]*\\r?\\n[ \\t]*(?:${keys}): `).test(text)
    ? [
        noFrontMatter(
          file,
          text,
          'A text file has no front matter, so these lines are read as part of the posting',
          'Let the name of the file end in .md',
        ),
      ]
    : [];

/** A title or an employer that YAML cuts short, for it takes "Painter #2" for a word and a comment. */
function cutShort({ frontMatterSpans }: Split, text: string, file: string): Diagnostic[] {
  return (['title', 'company'] as const).flatMap(key => {
    const end = frontMatterSpans[key]?.end ?? text.length;
    const cut = /^[ \t]+#\S.*/.exec(text.slice(end, end + 200))?.[0].trim();
    if (cut === undefined) return [];
    const message = `\`${key}\` ends before "${cut}", which YAML takes for a comment`;
    const advice = 'Put quotation marks around the value, or a space behind the # of a comment';
    return [diagnose('front-matter/value', file, { severity: 'warning', message, advice, text, at: end })];
  });
}

const otherLanguage = (text: string, file: string, language: string): Diagnostic =>
  noFrontMatter(
    file,
    text,
    `\`---${language.slice(0, 40)}\` opens no front matter, so these lines are read as part of the posting`,
    'Write front matter in YAML, between two lines that hold nothing but ---',
  );

const unclosed = (text: string, file: string): Diagnostic =>
  diagnose('front-matter/unclosed', file, {
    message: 'The front matter that begins here has no end',
    advice: 'Put a line that holds nothing but --- below it',
    text,
  });
