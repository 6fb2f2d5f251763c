import { nearest } from '../diagnostics/nearest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type SkillEntry, skillNames } from '../lexicon/skills.ts';
import type { PlacedCorrections } from '../posting/corrections.ts';
import type { Span } from '../posting/document.ts';
import type { Fact, Field, Skill } from '../posting/record.ts';
import { strengths } from '../posting/values.ts';
import { type Complain, correctionRule } from './correction.ts';
import { renumberGroups } from './skills.ts';

/** A skill that a correction names, and what becomes of it: no strength where it is taken out. */
interface Change {
  entry: SkillEntry;
  /** As it was written. */
  name: string;
  at: Span;
  strength?: Skill['strength'];
  group?: number;
}

/** Changes the skills that a person names and leaves the others as they were read. */
export function correctSkills(
  field: Field<Skill>,
  corrections: PlacedCorrections,
  lexicon: Lexicon,
  complain: Complain,
): Field<Skill> {
  const { given, spans } = corrections;
  if (!given.skills) return field;
  const changes = changesOf(corrections, lexicon, complain);
  const read = new Map(field.facts.map(fact => [fact.value.id, fact]));
  const effective = changes.filter(change => !isIdle(change, read.get(change.entry.id), complain));
  const spared = new Set(changes.filter(change => !effective.includes(change)).map(({ entry }) => entry.id));
  const changed = new Map(effective.map(change => [change.entry.id, change]));
  const facts = field.facts.flatMap(fact => {
    const change = changed.get(fact.value.id);
    if (change) return factOf(change);
    return given.skills?.remove === 'all' && !spared.has(fact.value.id) ? [] : [fact];
  });
  const added = effective.filter(({ entry }) => !read.has(entry.id)).flatMap(factOf);
  const superseded = field.facts.filter(fact => !facts.includes(fact));
  if (superseded.length + added.length === 0) return field;
  return {
    ...field,
    state: facts.length + added.length > 0 ? 'corrected' : 'silent',
    facts: renumberGroups([...facts, ...added]),
    correction: { evidence: [spans.skills!], superseded },
  };
}

/** So many unknown skills are compared with all that there are: who has more of them did not mistype. */
const mostMeant = 20;

/** What a person says of each skill, once a skill. */
function changesOf(corrections: PlacedCorrections, lexicon: Lexicon, complain: Complain): Change[] {
  const { names, entries } = directoryOf(lexicon);
  const changes = new Map<string, Change>();
  let unknowns = 0;
  for (const naming of namings(corrections)) {
    const { name, at } = naming;
    const entry = entries.get(name.toLowerCase());
    if (!entry) complain('error', { at, ...unknown(name, unknowns++ < mostMeant ? names : []) });
    else if (changes.has(entry.id)) {
      const message = `${entry.label} is named twice among the corrections`;
      complain('error', { at, message, advice: 'Keep the one that is right' });
    } else changes.set(entry.id, { entry, ...naming });
  }
  return [...changes.values()];
}

/** Every name that stands in the corrections of skills, in the order of display. */
function namings({ given: { skills = {} }, spans }: PlacedCorrections): Omit<Change, 'entry'>[] {
  const at = (list: string, ...path: number[]) =>
    (spans[['skills', list, ...path].join('.')] ?? spans[`skills.${list}`])!;
  let group = beyondAnyGroup;
  const asked = strengths.flatMap(strength =>
    (skills[strength] ?? []).flatMap((item, i) => {
      if (typeof item === 'string') return [{ name: item, at: at(strength, i), strength }];
      group++;
      return item.map((name, j) => ({ name, at: at(strength, i, j), strength, group }));
    }),
  );
  const removed = skills.remove === 'all' ? [] : (skills.remove ?? []);
  return [...asked, ...removed.map((name, i) => ({ name, at: at('remove', i) }))];
}

/** Groups that were read are counted from 1; those of a person get their numbers behind them. */
const beyondAnyGroup = 1_000_000;

const factOf = ({ entry, at, strength, group }: Change): Fact<Skill>[] => {
  const { id, label, category, kind } = entry;
  if (!strength) return [];
  const value = { id, label, category, kind, strength, ...(group && { group }) };
  return [{ value, status: 'corrected', rule: correctionRule('skills'), evidence: [at] }];
};

function isIdle(
  { entry: { label }, name, at, strength, group }: Change,
  read: Fact<Skill> | undefined,
  complain: Complain,
): boolean {
  const idle = strength ? read?.value.strength === strength && !group && !read.value.group : !read;
  if (!idle) return false;
  const message = strength
    ? `${label} is read as ${strength} without it`
    : `${label} is not read, so nothing is removed`;
  complain('warning', { at, message, advice: `Delete "${name}" from the corrections` });
  return true;
}

/** What the skills of a lexicon go by. */
interface Directory {
  /** Every name and id, as it is written. */
  names: string[];
  /** The skill of an id or a name, in lower case; an id comes before a name. */
  entries: Map<string, SkillEntry>;
}

const directories = new WeakMap<readonly SkillEntry[], Directory>();

function directoryOf({ skillEntries }: Lexicon): Directory {
  const known = directories.get(skillEntries);
  if (known) return known;
  const names = skillEntries.flatMap(skillNames);
  const usual = [...names.filter(({ shared }) => !shared), ...names.filter(({ shared }) => shared)];
  const named = usual.map(({ name, value }) => [name, value] as const);
  const ids = skillEntries.map(entry => [entry.id, entry] as const);
  const made = {
    names: [...named, ...ids].map(([name]) => name),
    // Of two that share a name the first has it.
    entries: new Map([...ids, ...named].reverse().map(([name, entry]) => [name.toLowerCase(), entry])),
  };
  directories.set(skillEntries, made);
  return made;
}

function unknown(name: string, names: readonly string[]): { message: string; advice: string } {
  const meant = nearest(name, names);
  return {
    message: `"${name}" is no skill that the lexicon knows`,
    advice: `${meant ? `Did you mean "${meant}"? Correct it` : 'Correct it'}, or add the skill to a file of \`lexicon/skills\``,
  };
}
