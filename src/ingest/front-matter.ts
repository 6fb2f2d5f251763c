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
import { placed, saidSchema } from './said.ts';
import { readFlatly, type YamlValue, yamlValue } from './yaml.ts';
import { parseYaml } from './yaml-document.ts';

const line = z.string().trim().min(1).max(300);

const frontMatterSchema = z.strictObject({
  id: line.optional(),
  title: line.optional(),
  company: line.optional(),
  board: line.optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .optional(),
  postedOn: isoDate.optional(),
  capturedAt: isoDate.optional(),
  wording: z.enum(wordings).default('original'),
  original: line.optional(),
  said: saidSchema.nullish(),
  corrections: correctionsSchema.nullish(),
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
  if (flat) return { value: splitOf(flat, fenced.end), diagnostics: [] };
  const { value: document, diagnostics: broken } = parseYaml(source, codes.syntax);
  if (!document) return { diagnostics: broken };
  const { value, diagnostics } = yamlValue(document, source, frontMatterSchema, codes.value);
  if (value) return { value: splitOf(value, fenced.end), diagnostics };
  const { value: sound } = yamlValue(document, source, soundSchema, codes.value);
  return { diagnostics, ...(sound && { corrections: correctionsOf(sound.data.corrections, sound) }) };
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

/** What was meant as front matter and stands below an empty line, or behind a space. */
function notAtTheTop(text: string, file: string): Diagnostic[] {
  const meant = /^\s{1,20}(?=---[ \t]*\r?\n[ \t]*(?:\w{2,20}:[ \t\r\n]))/.exec(text);
  if (!meant) return [];
  const message = 'Front matter begins with the file, so these lines are read as part of the posting';
  const advice = 'Delete what stands before ---';
  return [
    diagnose('front-matter/language', file, {
      severity: 'warning',
      message,
      advice,
      text,
      at: meant[0].length,
    }),
  ];
}

const otherLanguage = (text: string, file: string, language: string): Diagnostic =>
  diagnose('front-matter/language', file, {
    severity: 'warning',
    message: `\`---${language.slice(0, 40)}\` opens no front matter, so these lines are read as part of the posting`,
    advice: 'Write front matter in YAML, between two lines that hold nothing but ---',
    text,
  });

const unclosed = (text: string, file: string): Diagnostic =>
  diagnose('front-matter/unclosed', file, {
    message: 'The front matter that begins here has no end',
    advice: 'Put a line that holds nothing but --- below it',
    text,
  });
