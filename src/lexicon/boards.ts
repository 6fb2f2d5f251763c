import { z } from 'zod';
import { phrase } from './phrases.ts';

const pattern = z.string().refine(source => {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'expected a regular expression');

export const boardsSchema = z.strictObject({
  boards: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      marks: z.array(pattern),
      lines: z.array(pattern),
      commentary: z.array(phrase).default([]),
    }),
  ),
});

/** A job board, by what its pages carry that is not the employer's. */
export interface Board {
  id: string;
  name: string;
  /** Whether a line tells that the page comes from this board; the matched words, or null. */
  mark: RegExp;
  /** Whether a whole line is furniture of the board; absent where no line is. */
  furniture: RegExp | undefined;
}

const none = /(?!)/;
const anyOf = (sources: string[]): RegExp =>
  sources.length === 0 ? none : new RegExp(sources.join('|'), 'iu');

/** Compiles `content/lexicon/boards.yaml`. */
export const compileBoards = ({ boards }: z.infer<typeof boardsSchema>): Board[] =>
  boards.map(({ id, name, marks, lines }) => ({
    id,
    name,
    mark: anyOf(marks),
    furniture: lines.length > 0 ? anyOf(lines.map(line => `^(?:${line})$`)) : undefined,
  }));

/** The headings below which boards speak and not employers, as the vocabulary of headings has them. */
export const commentaryOf = ({ boards }: z.infer<typeof boardsSchema>) => ({
  kind: 'board-commentary' as const,
  phrases: boards.flatMap(({ commentary }) => commentary),
  words: [],
});
