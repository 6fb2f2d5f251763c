import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { extract } from '../extract/rule.ts';
import { skills } from '../extract/skills.ts';
import { ingest } from '../ingest/ingest.ts';
import { readYamlData } from '../ingest/yaml.ts';
import { type Lexicon, lexiconCodes } from '../lexicon/lexicon.ts';
import {
  type LexiconProblem,
  lexiconFaults,
  lintSkills,
  type StatedEntry,
  shareNames,
} from '../lexicon/lint.ts';
import { skillEntries, skillFileSchema } from '../lexicon/skills.ts';
import { oncePer } from '../memory/once-per.ts';
import { segment } from '../segment/segment.ts';

/** What to do about each fault, and whether postings may be misread for it. */
const faults: Record<LexiconProblem['fault'], { severity: Diagnostic['severity']; advice: string }> = {
  'no-category': { severity: 'error', advice: 'Name the category at the top of the file' },
  'same-id': { severity: 'error', advice: 'Give one of the two another id, or delete it' },
  'same-name': {
    severity: 'error',
    advice: 'Leave the name to one of the two, or make it `shared` in the rarer',
  },
  'shadowed-name': { severity: 'error', advice: 'Delete the name, or the one that is found in its place' },
  'weak-without-cue': { severity: 'warning', advice: 'Add the words that stand beside it to `cues`' },
  'weak-without-reject': {
    severity: 'warning',
    advice: 'Add a sentence with the ordinary word to `rejects`',
  },
  'example-not-read': {
    severity: 'error',
    advice: 'Add the name by which it goes there, or mend the example',
  },
  'reject-read': { severity: 'error', advice: 'Make the name `weak`, or mend the sentence' },
};

/**
 * What is wrong with the entries of a lexicon that could be loaded, each with the place of the name or phrase in question.
 * @param directory the folder with the files of skills.
 * @param looked the faults that are looked for.
 */
export function lintLexicon(
  directory: string,
  lexicon: Lexicon,
  looked: readonly LexiconProblem['fault'][] = lexiconFaults,
): Diagnostic[] {
  const texts = new Map<string, string>();
  const entries = readdirSync(directory)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap((name): StatedEntry[] => {
      const file = join(directory, name);
      const text = readFileSync(file, 'utf8');
      texts.set(file, text);
      const { value } = readYamlData({ file, text }, skillFileSchema, lexiconCodes);
      return value ? skillEntries([value]).map(entry => ({ ...entry, file })) : [];
    });
  const problems = lintSkills(entries, text => skillsIn(text, lexicon));
  return problems.flatMap(problem => {
    const { file, fault, message, entry } = problem;
    if (!looked.includes(fault)) return [];
    const text = texts.get(file)!;
    const { severity, advice } = faults[fault];
    return diagnose('lexicon/entry', file, {
      severity,
      message: `${entry}: ${message}`,
      advice,
      text,
      at: placeOf(problem, text),
    });
  });
}

const sharing = oncePer((lexicon: Lexicon): boolean => shareNames(lexicon.skillEntries));

/**
 * The entries of a lexicon that share an id or a name, for whoever reads with it and does not lint the whole of it.
 * @param directory the folder with the files of skills.
 */
export const clashesIn = (directory: string, lexicon: Lexicon): Diagnostic[] =>
  sharing(lexicon) ? lintLexicon(directory, lexicon, ['same-id', 'same-name']) : [];

/** The ids of the skills that are read in a phrase. */
function skillsIn(text: string, lexicon: Lexicon): string[] {
  const { value: document } = ingest(new TextEncoder().encode(text), 'phrase.txt');
  const readings = document ? extract(skills, segment(document, lexicon), lexicon) : [];
  return readings.flatMap(reading => (reading.kind === 'fact' ? [reading.value.id] : []));
}

/** Where the words stand that a problem quotes, within its entry; else where the entry begins, of two of one id the last. */
function placeOf({ fault, entry, message }: LexiconProblem, text: string): number {
  const ids = [...text.matchAll(new RegExp(`\\bid:\\s*["']?${entry}["']?(?=[\\s,}])`, 'g'))];
  const start = ids.at(fault === 'same-id' ? -1 : 0)?.index ?? 0;
  const quoted = /"(.*)"/.exec(message)?.[1];
  const next = text.slice(start + 3).search(/\bid:/);
  const words = quoted ? text.slice(start, next < 0 ? undefined : start + 3 + next).indexOf(quoted) : -1;
  return start + Math.max(words, 0);
}
