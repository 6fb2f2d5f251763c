import { z } from 'zod';
import { phrase } from './phrases.ts';

const pattern = z.string().refine(source => {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'expected a regular expression');

/** What `content/lexicon/boards.yaml` holds; its comments say what each part is. */
export const boardsSchema = z.strictObject({
  boards: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      marks: z.array(pattern),
      lines: z.array(pattern),
      commentary: z.array(phrase).default([]),
      opens: z.array(phrase).default([]),
      names: z.array(pattern).default([]),
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
  /** Whether a whole line, which is furniture too, stands right above the employer's text; absent where no line does. */
  opening: RegExp | undefined;
  /** Lines that name the employer, in a group `company`. */
  names: readonly RegExp[];
}

const anyOf = (sources: string[]): RegExp | undefined =>
  sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'iu');

/** Compiles `content/lexicon/boards.yaml`. */
export const compileBoards = ({ boards }: z.infer<typeof boardsSchema>): Board[] =>
  boards.map(({ id, name, marks, lines, opens, names }) => ({
    id,
    name,
    mark: anyOf(marks),
    furniture: anyOf([...lines, ...opens].map(line => `^(?:${line})$`)),
    opening: anyOf(opens.map(line => `^(?:${line})$`)),
    names: names.map(line => new RegExp(line, 'diu')),
  }));

/** The headings below which boards speak and not employers, as the vocabulary of headings has them. */
export const commentaryOf = ({ boards }: z.infer<typeof boardsSchema>) => ({
  kind: 'board-commentary' as const,
  phrases: boards.flatMap(({ commentary }) => commentary),
  words: [],
});
