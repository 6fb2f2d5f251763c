import { z } from 'zod';
import { compileMatcher, type Match, type Matcher, type Name } from './matcher.ts';
import { phrase } from './phrases.ts';

/** A skill as `content/lexicon/skills/*.yaml` states it. */
const skillEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'),
  label: phrase,
  /** Other names that count wherever they stand. The label counts so too, unless it is in `weak`. */
  aliases: z.array(phrase).default([]),
  /**
   * Names that are also parts of any work, and count only where the posting asks for them; the label may be one. A name
   * that is in `weak` too counts where it is asked for, and elsewhere in company.
   */
  asked: z.array(phrase).default([]),
  /** Names that are also ordinary words, and count only in company: beside a cue, or in a list with other skills. */
  weak: z.array(phrase).default([]),
  /** Words that vouch for a weak name when they stand next to it: "programming" for R. */
  cues: z.array(phrase).default([]),
  /**
   * Names that are something else's too, with words of which one stands in the sentence where this skill is meant. They
   * count only in the letter case that they are written in here.
   */
  shared: z
    .array(z.strictObject({ names: z.array(phrase).min(1), beside: z.array(phrase).min(1) }))
    .default([]),
  /** Phrases that hold a name and mean something else: "embedded finance" is no embedded system. */
  not: z.array(phrase).default([]),
  /**
   * `asked`: weak names that also name departments, for which a list vouches only in what is asked for; `never`: those
   * that stand for something else in lists too, for which only cues do.
   */
  listed: z.enum(['asked', 'never']).optional(),
  /** `exact`: names count only in the letter case that they are written in here. */
  case: z.literal('exact').optional(),
  examples: z.array(phrase).default([]),
  rejects: z.array(z.strictObject({ text: phrase, because: phrase })).default([]),
});

/** A file of skills: one category of one kind. */
export const skillFileSchema = z.strictObject({
  category: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: phrase,
  /** `technology`: a named product, language or format; `knowledge`: a field, a method or a professional skill. */
  kind: z.enum(['technology', 'knowledge']),
  /** Names of what companies are in: they count only where the posting asks for them. */
  onlyAsked: z.literal(true).optional(),
  skills: z.array(skillEntrySchema).min(1),
});

/** A category of skills, as its file says it. */
export type SkillFile = z.infer<typeof skillFileSchema>;
/** A skill, with what its file says of all that it holds. */
export type SkillEntry = SkillFile['skills'][number] & Pick<SkillFile, 'category' | 'kind' | 'onlyAsked'>;

/** The entries of all files, each with the category and kind of its file. */
export const skillEntries = (files: SkillFile[]): SkillEntry[] =>
  files.flatMap(({ skills, category, kind, onlyAsked }) =>
    skills.map(skill => ({ ...skill, category, kind, onlyAsked })),
  );

/** The names of a skill that are something else's too. */
export const sharedNames = ({ shared }: SkillEntry): string[] => shared.flatMap(({ names }) => names);

/** Every name of a skill, told apart by whether it counts by itself. */
export function skillNames(entry: SkillEntry): Name<SkillEntry>[] {
  const exact = entry.case === 'exact';
  const fold = (name: string) => (exact ? name : name.toLowerCase());
  const weak = new Set(entry.weak.map(fold));
  const strong = [...new Set([entry.label, ...entry.aliases, ...entry.asked])].filter(
    name => !weak.has(fold(name)),
  );
  return [
    ...strong.map(name => ({ name, value: entry, exact })),
    ...entry.weak.map(name => ({ name, value: entry, weak: true, exact })),
    ...sharedNames(entry).map(name => ({ name, value: entry, weak: true, exact: true, shared: true })),
  ];
}

/** One matcher for all the names of all skills, which passes over the phrases where a name means something else. */
export function skillMatcher(entries: SkillEntry[]): Matcher<SkillEntry> {
  const matcher = compileMatcher<SkillEntry | undefined>([
    ...entries.flatMap(skillNames),
    ...entries.flatMap(({ not }) => not.map(name => ({ name, value: undefined }))),
  ]);
  const find = (text: string) => matcher.find(text).filter(isSkill);
  return { find, first: text => find(text)[0] };
}

const isSkill = (match: Match<SkillEntry | undefined>): match is Match<SkillEntry> =>
  match.value !== undefined;
