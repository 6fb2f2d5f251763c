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
  /** Whether a line tells that the page comes from this board; absent where no line does. */
  mark: RegExp | undefined;
  /** Whether a whole line is furniture of the board; absent where no line is. */
  furniture: RegExp | undefined;
}

const anyOf = (sources: string[]): RegExp | undefined =>
  sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'iu');

/** Compiles `content/lexicon/boards.yaml`. */
export const compileBoards = ({ boards }: z.infer<typeof boardsSchema>): Board[] =>
  boards.map(({ id, name, marks, lines }) => ({
    id,
    name,
    mark: anyOf(marks),
    furniture: anyOf(lines.map(line => `^(?:${line})$`)),
  }));

/** The headings below which boards speak and not employers, as the vocabulary of headings has them. */
export const commentaryOf = ({ boards }: z.infer<typeof boardsSchema>) => ({
  kind: 'board-commentary' as const,
  phrases: boards.flatMap(({ commentary }) => commentary),
  words: [],
});
